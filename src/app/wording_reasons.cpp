#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> reasons()
{
    static constexpr std::array kTable{
        Wording{"verdict.takes", "takes its next step", "krijgt de volgende stap"},
        Wording{"verdict.credit", "credit", "creditpost"},
        Wording{"verdict.in_collections", "at the agency", "bij incassobureau"},
        Wording{"verdict.insolvent", "insolvent", "insolvent"},
        Wording{"verdict.intercompany", "intercompany", "groepsmaatschappij"},
        Wording{"verdict.on_hold", "dunning block", "aanmaanstop"},
        Wording{"verdict.before_policy", "before the start date of the schedule", "vóór de startdatum van het schema"},
        Wording{"verdict.opening_review", "waits for the opening review", "wacht op beoordeling"},
        Wording{"verdict.disputed", "disputed", "betwist"},
        Wording{"verdict.on_plan", "payment plan", "betalingsregeling loopt"},
        Wording{"verdict.promised", "promise to pay", "betaaltoezegging loopt"},
        Wording{"verdict.direct_debit", "direct debit", "automatische incasso"},
        Wording{"verdict.paid_seen", "seen at the bank, not yet in the books", "gezien bij de bank, niet in de boeken"},
        Wording{"verdict.contacted", "contacted lately", "onlangs contact gehad"},
        Wording{"verdict.resting", "rests after a stop", "rust na een stop"},
        Wording{"verdict.not_due", "next step's day has not come", "volgende stap komt later"},
        Wording{"verdict.too_soon", "waiting time since the last step", "wachttijd loopt nog"},
        Wording{"verdict.consumer_term", "the consumer's 14 days are running", "14-dagentermijn loopt"},
        Wording{"verdict.customer_recent", "the customer had a letter lately", "klant kreeg onlangs al een brief"},
        Wording{"verdict.credit_balance", "covered by credits", "gedekt door creditsaldo"},
        Wording{"verdict.below_minimum", "below the threshold", "onder de drempel"},
        Wording{"verdict.consumer_currency", "a 14-day letter is in euro only", "14-dagenbrief kan alleen in euro"},
        Wording{"verdict.no_business_day", "no business day", "geen werkdag"},

        Wording{"lapse.paid", "paid meanwhile", "intussen betaald"},

        Wording{"warning.no_address", "no postal address", "geen postadres"},
        Wording{"warning.no_company", "our name or IBAN is missing: no payment block", "eigen naam of IBAN ontbreekt: geen betaalgegevens"},
        Wording{"warning.not_called", "the call was not made", "er is niet gebeld"},
        Wording{"warning.no_email", "no e-mail address", "geen e-mailadres"},

        Wording{"group.reminder", "reminders", "herinneringen en aanmaningen"},
        Wording{"group.formal_notice", "formal notices", "ingebrekestellingen en 14-dagenbrieven"},
        Wording{"group.call", "calls", "telefonisch contact"},
        Wording{"group.collections", "hand over to agency", "uit handen geven"},

        Wording{"copy.account_manager", "account manager", "accountmanager"},
        Wording{"copy.customer_manager", "the customer's manager", "leidinggevende bij de klant"},

        // Why a customer is on today's list; the measure is filled in.
        Wording{"worklist.reason.next_action", "agreed to act on {0}", "afgesproken actie op {0}"},
        Wording{"worklist.reason.overdue_amount", "{0} overdue", "{0} vervallen"},
        Wording{"worklist.reason.other_currency", "{0} items overdue in another currency", "{0} posten vervallen in een andere valuta"},
        Wording{"worklist.reason.other_currency.one", "{0} item overdue in another currency", "{0} post vervallen in een andere valuta"},
        Wording{"worklist.reason.days_overdue", "{0} days overdue", "{0} dagen vervallen"},
        Wording{"worklist.reason.days_overdue.one", "{0} day overdue", "{0} dag vervallen"},
        Wording{"worklist.reason.pays_late", "pays {0} days late on average", "betaalt gemiddeld {0} dagen te laat"},
        Wording{"worklist.reason.first_time_late", "late, though nearly always on time before ({0} invoices)",
                "te laat, hoewel tot nu toe bijna altijd op tijd ({0} facturen)"},
        Wording{"worklist.reason.over_limit", "{0} % over the credit limit", "{0} % boven de kredietlimiet"},
        Wording{"worklist.reason.opening_review", "{0} old items wait for a decision", "{0} oude posten wachten op een besluit"},
        Wording{"worklist.reason.opening_review.one", "{0} old item waits for a decision", "{0} oude post wacht op een besluit"},
        Wording{"worklist.reason.paid_seen", "{0} items seen as paid at the bank and not in the books",
                "{0} posten bij de bank als betaald gezien en niet in de boeken"},
        Wording{"worklist.reason.paid_seen.one", "{0} item seen as paid at the bank and not in the books",
                "{0} post bij de bank als betaald gezien en niet in de boeken"},

        Wording{"worklist.action.follow_up", "do what was agreed", "doen wat is afgesproken"},
        Wording{"worklist.action.review_opening", "decide on old items", "oude posten beoordelen"},
        Wording{"worklist.action.check_payment", "look for the payment", "betaling uitzoeken"},
        Wording{"worklist.action.hand_over", "approve the hand-over to the agency", "overdracht aan incassobureau vrijgeven"},
        Wording{"worklist.action.formal_notice", "approve the formal notice", "ingebrekestelling of 14-dagenbrief vrijgeven"},
        Wording{"worklist.action.call", "call", "bellen"},
        Wording{"worklist.action.remind", "send the reminder", "herinnering versturen"},
        Wording{"worklist.action.wait", "wait", "afwachten"},

        // What is wrong in a dunning schedule's file.
        Wording{"policy_fault.the_top", "the file as a whole", "het bestand als geheel"},
        Wording{"policy_fault.not_json", "it is not JSON", "het is geen JSON"},
        Wording{"policy_fault.twice", "it stands there twice", "het staat er tweemaal"},
        Wording{"policy_fault.unknown_member", "there is no such member", "dit onderdeel bestaat niet"},
        Wording{"policy_fault.missing", "it is missing", "het ontbreekt"},
        Wording{"policy_fault.wrong_type", "it is of the wrong type", "het is van het verkeerde type"},
        Wording{"policy_fault.unknown_word", "the word is not known", "het woord is niet bekend"},
        Wording{"policy_fault.out_of_range", "the value is out of range", "de waarde valt buiten de grenzen"},
        Wording{"policy_fault.not_rising", "steps must rise in severity and in days", "stappen moeten oplopen in strengheid en in dagen"},
        Wording{"policy_fault.no_formal_notice", "a formal notice must come right before collections",
                "vlak vóór het uit handen geven hoort een ingebrekestelling of 14-dagenbrief"},
        Wording{"policy_fault.always_approved", "this step always needs approval", "deze stap moet altijd worden vrijgegeven"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
