#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> vocabulary()
{
    static constexpr std::array kTable{
        Wording{"stage.pre_due", "pre-due notice", "vooraankondiging"},
        Wording{"stage.reminder_1", "reminder 1", "betalingsherinnering"},
        Wording{"stage.reminder_2", "reminder 2", "tweede herinnering"},
        Wording{"stage.reminder_3", "reminder 3", "aanmaning"},
        Wording{"stage.call", "call", "telefonisch contact"},
        Wording{"stage.reminder_4", "reminder 4", "laatste aanmaning"},
        Wording{"stage.formal_notice", "formal notice", "ingebrekestelling of 14-dagenbrief"},
        Wording{"stage.collections", "hand over to agency", "uit handen geven"},

        Wording{"customer_kind.unknown", "unknown", "onbekend"},
        Wording{"customer_kind.business", "business", "bedrijf"},
        Wording{"customer_kind.consumer", "consumer", "consument"},
        Wording{"customer_kind.government", "government", "overheid"},
        Wording{"customer_kind.intercompany", "intercompany", "groepsmaatschappij"},

        Wording{"document_kind.invoice", "invoice", "factuur"},
        Wording{"document_kind.credit_note", "credit note", "creditnota"},
        Wording{"document_kind.journal", "journal line", "memoriaalpost"},

        Wording{"channel.email", "e-mail", "e-mail"},
        Wording{"channel.letter", "letter", "brief"},
        Wording{"channel.phone", "phone", "telefoon"},
        Wording{"channel.sms", "text message", "sms"},
        Wording{"channel.whatsapp", "WhatsApp", "WhatsApp"},

        Wording{"payment_method.transfer", "bank transfer", "overboeking"},
        Wording{"payment_method.direct_debit", "direct debit", "automatische incasso"},
        Wording{"payment_method.card", "card", "kaart"},
        Wording{"payment_method.prepaid", "prepaid", "vooruitbetaling"},
        Wording{"payment_method.factoring", "factoring", "factoring"},

        Wording{"contact_role.invoices", "invoices", "facturen"},
        Wording{"contact_role.reminders", "reminders", "aanmaningen"},
        Wording{"contact_role.approver", "approver", "fiatteur"},
        Wording{"contact_role.manager", "manager", "leidinggevende"},
        Wording{"contact_role.finance_manager", "finance manager", "hoofd financiën"},
        Wording{"contact_role.director", "director", "directie"},
        Wording{"contact_role.trustee", "trustee", "curator of bewindvoerder"},

        Wording{"contact_kind.call", "call", "telefoongesprek"},
        Wording{"contact_kind.email", "e-mail", "e-mail"},
        Wording{"contact_kind.note", "note", "notitie"},
        Wording{"contact_kind.snooze", "set aside", "opzijgezet"},

        Wording{"outcome.promise", "promise to pay", "betaaltoezegging"},
        Wording{"outcome.paid_already", "says it is paid", "zegt betaald te hebben"},
        Wording{"outcome.dispute", "disputes it", "betwist de factuur"},
        Wording{"outcome.asks_copy", "asks for a copy", "vraagt om een kopie"},
        Wording{"outcome.asks_plan", "asks for a payment plan", "vraagt om een betalingsregeling"},
        Wording{"outcome.refuses", "refuses to pay", "weigert te betalen"},
        Wording{"outcome.call_back", "call back later", "later terugbellen"},
        Wording{"outcome.no_answer", "no answer", "geen gehoor"},
        Wording{"outcome.voicemail", "voicemail", "voicemail ingesproken"},
        Wording{"outcome.wrong_number", "wrong number", "verkeerd nummer"},
        Wording{"outcome.not_present", "not present", "niet aanwezig"},

        Wording{"insolvency.bankruptcy", "bankruptcy", "faillissement"},
        Wording{"insolvency.suspension", "suspension of payments", "surseance van betaling"},
        Wording{"insolvency.wsnp", "statutory debt restructuring", "wettelijke schuldsanering (WSNP)"},
        Wording{"insolvency.debt_counselling", "debt counselling", "schuldhulpverlening"},
        Wording{"insolvency.administration", "under administration", "onder bewind"},
        Wording{"insolvency.deceased", "deceased", "overleden"},
        Wording{"insolvency.dissolved", "dissolved", "ontbonden"},

        Wording{"settlement.package", "the accounting package's list", "de lijst van het boekhoudpakket"},
        Wording{"settlement.bank", "bank statements and entries by hand", "bankafschriften en boekingen met de hand"},

        Wording{"payment_source.hand", "by hand", "met de hand"},
        Wording{"payment_source.import", "from a list", "uit een lijst"},
        Wording{"payment_source.bank", "bank", "bank"},
        Wording{"payment_source.opening", "opening posting", "beginboeking"},

        Wording{"allocation_kind.payment", "payment", "betaling"},
        Wording{"allocation_kind.credit", "credit note", "creditnota"},
        Wording{"allocation_kind.write_off", "write-off", "afboeking (oninbaar)"},
        Wording{"allocation_kind.opening", "opening posting", "beginboeking"},
        Wording{"allocation_kind.unknown", "unknown: left the list", "onbekend: van de lijst verdwenen"},

        Wording{"letter_state.approved", "approved, not yet written", "vrijgegeven, nog niet geschreven"},
        Wording{"letter_state.written", "written", "geschreven"},
        Wording{"letter_state.sent", "sent", "verzonden"},
        Wording{"letter_state.task", "task", "taak"},
        Wording{"letter_state.task_done", "called", "gebeld"},
        Wording{"letter_state.taken_back", "taken back", "ongedaan gemaakt"},
        Wording{"letter_state.lapsed", "lapsed", "ingetrokken"},
        Wording{"letter_state.held_for_approval", "held for approval", "wacht op vrijgave"},
        Wording{"letter_state.not_written", "could not be written", "kon niet worden geschreven"},

        Wording{"tone.friendly", "friendly", "vriendelijk"},
        Wording{"tone.neutral", "neutral", "zakelijk"},
        Wording{"tone.firm", "firm", "dringend"},

        Wording{"yes", "yes", "ja"},
        Wording{"no", "no", "nee"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
