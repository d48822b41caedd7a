#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> commands()
{
    static constexpr std::array kTable{
        // What was done, in the journal and in the menu of undo.
        Wording{"journal.import_customers", "import of customers", "import van klanten"},
        Wording{"journal.import_contacts", "import of contacts", "import van contactpersonen"},
        Wording{"journal.import_items", "import of open items", "import van openstaande posten"},
        Wording{"journal.import_inbox", "lists from the inbox folder", "lijsten uit de map Postvak"},
        Wording{"journal.import_paste", "data of customers filled in", "gegevens van klanten aangevuld"},
        Wording{"journal.vanished_settle", "what became of vanished items", "afwikkeling van verdwenen posten"},
        Wording{"journal.faults_dismiss", "faulty rows put aside", "foute regels afgehandeld"},
        Wording{"journal.profile_rename", "import profile renamed", "importprofiel hernoemd"},
        Wording{"journal.profile_delete", "import profile deleted", "importprofiel verwijderd"},
        Wording{"journal.demo", "demo company", "voorbeeldbedrijf"},
        Wording{"journal.customer_set", "change of a customer", "wijziging van een klant"},
        Wording{"journal.contact_add", "new contact", "nieuwe contactpersoon"},
        Wording{"journal.contact_set", "change of a contact", "wijziging van een contactpersoon"},
        Wording{"journal.contact_delete", "contact deleted", "contactpersoon verwijderd"},
        Wording{"journal.company_add", "new own company", "nieuw eigen bedrijf"},
        Wording{"journal.company_set", "change of an own company", "wijziging van een eigen bedrijf"},
        Wording{"journal.setting_set", "change of a setting", "wijziging van een instelling"},
        Wording{"journal.template_set", "change of a letter's text", "wijziging van een brieftekst"},
        Wording{"journal.template_reset", "return to the shipped text of a letter", "terug naar de meegeleverde brieftekst"},
        Wording{"journal.policy_set", "change of a dunning schedule", "wijziging van een aanmaanschema"},
        Wording{"journal.policy_remove", "dunning schedule removed or put back", "aanmaanschema verwijderd of teruggezet"},
        Wording{"journal.policy_assign", "dunning schedule given to customers", "aanmaanschema toegewezen aan klanten"},
        Wording{"journal.pay", "payment", "betaling"},
        Wording{"journal.pay_seen", "payment seen at the bank", "betaling gezien bij de bank"},
        Wording{"journal.allocate", "allocation", "aflettering"},
        Wording{"journal.unallocate", "allocation taken back", "aflettering teruggedraaid"},
        Wording{"journal.write_off", "write-off", "afboeking (oninbaar)"},
        Wording{"journal.log_call", "call", "telefoongesprek"},
        Wording{"journal.log_email", "e-mail", "e-mail"},
        Wording{"journal.log_note", "note", "notitie"},
        Wording{"journal.snooze", "set aside", "opzijgezet"},
        Wording{"journal.hold_set", "dunning block", "aanmaanstop"},
        Wording{"journal.hold_lift", "end of a dunning block", "einde van een aanmaanstop"},
        Wording{"journal.insolvency_set", "insolvency", "insolventie"},
        Wording{"journal.insolvency_lift", "end of an insolvency", "einde van een insolventie"},
        Wording{"journal.opening_decide", "opening review decided", "beoordeling bij aanvang afgerond"},
        Wording{"journal.dunning_run", "dunning run", "aanmaanronde"},
        Wording{"journal.letter_written", "letter written", "brief geschreven"},
        Wording{"journal.letter_lapsed", "letter lapsed", "brief ingetrokken"},
        Wording{"journal.undo", "undo", "ongedaan maken"},

        // What an entry of the journal says, beside the names of columns.
        Wording{"journal_field.paid_on", "Paid on", "Betaald op"},
        Wording{"journal_field.on", "On", "Op"},
        Wording{"journal_field.next", "Next action on", "Volgende actie op"},
        Wording{"journal_field.trustee", "Trustee", "Curator of bewindvoerder"},
        Wording{"journal_field.rest_days", "Days of rest", "Dagen rust"},
        Wording{"journal_field.run", "Run", "Ronde"},
        Wording{"journal_field.folder", "Folder", "Map"},
        Wording{"journal_field.first_letter", "First letter", "Eerste brief"},
        Wording{"journal_field.history", "Settled invoices", "Betaalde facturen"},
        Wording{"journal_field.seed", "Seed", "Startgetal"},
        Wording{"journal_field.undoes", "Takes back entry", "Maakt ongedaan: nr."},
        Wording{"journal_field.command", "What was taken back", "Wat ongedaan is gemaakt"},
        Wording{"journal_field.as_of", "Date of the list", "Datum van de lijst"},
        Wording{"journal_field.mode", "Way of importing", "Wijze van inlezen"},
        Wording{"journal_field.sha256", "SHA-256", "SHA-256"},
        Wording{"journal_field.customer_gap", "Days between two reminders", "Dagen tussen twee herinneringen"},
        Wording{"journal_field.minimum", "Minimum", "Minimum"},
        Wording{"journal_field.pay_days", "Days asked for in reminders", "Betaaltermijn in herinneringen"},
        Wording{"journal_field.last_reminder_pay_days", "Days asked for in reminder 4", "Betaaltermijn in de laatste aanmaning"},
        Wording{"journal_field.notice_days", "Term of a notice of default", "Termijn van de ingebrekestelling"},
        Wording{"journal_field.starts_on", "Start date", "Startdatum"},
        Wording{"journal_field.copies", "Copies", "Kopieën"},

        // What else stands in a customer's timeline.
        Wording{"timeline.letter", "letter", "brief"},
        Wording{"timeline.payment", "payment", "betaling"},
        Wording{"timeline.import", "{0}, list of {1}", "{0}, lijst van {1}"},
        Wording{"timeline.paid_on", "paid on {0}", "betaald op {0}"},
        Wording{"timeline.until", "up to {0}", "tot en met {0}"},
        Wording{"timeline.next", "next action on {0}", "volgende actie op {0}"},
        Wording{"timeline.back_on", "back on the list on {0}", "terug op de lijst op {0}"},
        Wording{"timeline.day_unknown", "day unknown", "dag onbekend"},
        Wording{"timeline.undone", "{0} (taken back)", "{0} (ongedaan gemaakt)"},
        Wording{"opening.call_first", "Opening review: call first, then agree, dispute or write off",
                "Beoordeling bij aanvang: eerst bellen, dan afspreken, betwisten of afboeken"},
        Wording{"timeline.taken_back", "taken back", "ongedaan gemaakt"},

        // Why a command cannot be taken back.
        Wording{"whynot.new_ledger", "it made the ledger: delete the file instead",
                "hiermee is de administratie gemaakt: verwijder het bestand"},
        Wording{"whynot.part_of_run", "it belongs to a dunning run: undo the run",
                "het hoort bij een aanmaanronde: maak de ronde ongedaan"},
        Wording{"whynot.is_undo", "it took something back: do that again instead", "het heeft iets ongedaan gemaakt: voer dat opnieuw uit"},

        // Checks of the ledger.
        Wording{"check.sqlite", "the database file", "het databasebestand"},
        Wording{"check.foreign_keys", "references between records", "verwijzingen tussen gegevens"},
        Wording{"check.open_amounts", "open amounts are what the postings leave", "openstaande bedragen volgen uit de boekingen"},
        Wording{"check.unallocated", "unallocated money is what the allocations leave", "niet afgeletterd geld volgt uit de afletteringen"},
        Wording{"check.journal_chain", "the journal's chain", "de keten van het journaal"},
        Wording{"check.behaviours", "payment behaviour follows from the settled invoices", "betaalgedrag volgt uit de betaalde facturen"},
        Wording{"check.application_id", "the file is a ledger", "het bestand is een administratie"},
        Wording{"check.open_signs", "open amounts lie between nothing and the amount",
                "openstaande bedragen liggen tussen niets en het bedrag"},
        Wording{"check.settled_days", "what is settled has its day", "wat voldaan is heeft zijn dag"},
        Wording{"check.posting_days", "postings are not older than what they are about", "boekingen zijn niet ouder dan waar ze over gaan"},
        Wording{"check.credit_pairs", "both sides of a set-off agree", "beide kanten van een verrekening zijn gelijk"},
        Wording{"check.cancelled", "stopped on request", "op verzoek gestopt"},
        Wording{"check.steps", "dunning steps belong to their letters", "aanmaanstappen horen bij hun brieven"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
