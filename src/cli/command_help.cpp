#include "cli/help_texts.h"

#include <array>

namespace tegoed::cli {

std::span<const app::Wording> commandHelp()
{
    using app::Wording;
    static constexpr std::array kTable{
        Wording{"command.tegoedctl", "Accounts receivable from the command line: open items in, today's list and today's letters out.",
                "Debiteurenbeheer op de opdrachtregel: openstaande posten erin, de lijst en de brieven van vandaag eruit."},
        Wording{"command.new", "Make an empty ledger", "Een lege administratie maken"},
        Wording{"command.demo", "Make a ledger with a made-up company, the same on any machine",
                "Een administratie met een verzonnen bedrijf maken, op elke computer gelijk"},
        Wording{"command.info", "Counts, balance and state of the ledger", "Aantallen, saldo en staat van de administratie"},
        Wording{"command.check", "Check the file and the books; exit code 1 if something is faulty",
                "Het bestand en de boeken controleren; exitcode 1 als er iets fout is"},
        Wording{"command.backup", "Write a copy of the ledger, also while it is in use",
                "Een kopie van de administratie schrijven, ook terwijl zij in gebruik is"},
        Wording{"command.restore", "Put a copy in the place of the ledger, which is kept",
                "Een kopie terugzetten; de huidige administratie blijft bewaard"},
        Wording{"command.journal", "Who did what when, oldest first", "Wie deed wat wanneer, oudste eerst"},
        Wording{"command.undo", "Take the newest command back", "De nieuwste opdracht ongedaan maken"},
        Wording{"command.company", "Our own companies: the creditors on the letters", "Eigen bedrijven: de afzenders van de brieven"},
        Wording{"command.company_add", "Add an own company", "Een eigen bedrijf toevoegen"},
        Wording{"command.company_set", "Set fields of an own company", "Gegevens van een eigen bedrijf instellen"},
        Wording{"command.company_list", "List our own companies", "Eigen bedrijven tonen"},
        Wording{"command.customer", "Customers", "Klanten"},
        Wording{"command.customer_set", "Set fields of a customer", "Gegevens van een klant instellen"},
        Wording{"command.customer_list", "List all customers (csv and json: with all fields)",
                "Alle klanten tonen (csv en json: met alle velden)"},
        Wording{"command.opening", "Items that were long overdue when they came in", "Posten die bij binnenkomst al lang vervallen waren"},
        Wording{"command.opening_decide", "End a customer's opening review: his items take their steps from seven days later on",
                "De beoordeling bij aanvang van een klant afsluiten: zijn posten krijgen vanaf zeven dagen later weer stappen"},
        Wording{"command.policy", "Dunning schedules", "Aanmaanschema's"},
        Wording{"command.policy_list", "List the dunning schedules", "De aanmaanschema's tonen"},
        Wording{"command.policy_show", "Show a dunning schedule; with --format json the file that policy set reads",
                "Een aanmaanschema tonen; met --format json het bestand dat policy set leest"},
        Wording{"command.policy_set", "Set a dunning schedule from a JSON file", "Een aanmaanschema uit een JSON-bestand instellen"},
        Wording{"command.setting", "Settings of the ledger", "Instellingen van de administratie"},
        Wording{"command.setting_list", "List the settings", "De instellingen tonen"},
        Wording{"command.setting_set", "Change settings", "Instellingen wijzigen"},
        Wording{"command.import", "Read files of the accounting package", "Bestanden van het boekhoudpakket inlezen"},
        Wording{"command.import_items", "Read open items (CSV)", "Openstaande posten inlezen (CSV)"},
        Wording{"command.import_customers", "Read customers (CSV)", "Klanten inlezen (CSV)"},
        Wording{"command.import_contacts", "Read contacts of customers (CSV)", "Contactpersonen van klanten inlezen (CSV)"},
        Wording{"command.import_faults", "List the rows that the last import left out", "De regels tonen die de laatste import wegliet"},
        Wording{"command.import_profiles", "List the layouts that are kept under a name",
                "De indelingen tonen die onder een naam zijn bewaard"},
        Wording{"command.worklist", "Customers to act on today, best first", "Klanten om vandaag iets aan te doen, belangrijkste eerst"},
        Wording{"command.dossier", "Everything about one customer", "Alles over één klant"},
        Wording{"command.log", "Note a contact with a customer", "Een contact met een klant noteren"},
        Wording{"command.log_call", "Note a call", "Een telefoongesprek noteren"},
        Wording{"command.log_email", "Note an e-mail", "Een e-mail noteren"},
        Wording{"command.log_note", "Note anything else", "Iets anders noteren"},
        Wording{"command.hold", "Dunning blocks", "Aanmaanstops"},
        Wording{"command.hold_set", "Stop the dunning of a customer or an item up to and including a day",
                "De aanmaning van een klant of post stoppen tot en met een dag"},
        Wording{"command.hold_lift", "End a dunning block", "Een aanmaanstop opheffen"},
        Wording{"command.insolvency", "Insolvencies: everything stops", "Insolventies: alles staat stil"},
        Wording{"command.insolvency_set", "Mark a customer as insolvent", "Een klant als insolvent markeren"},
        Wording{"command.insolvency_lift", "End an insolvency", "Een insolventie opheffen"},
        Wording{"command.pay", "Enter a payment by hand", "Een betaling met de hand boeken"},
        Wording{"command.allocate", "Allocate a payment or a credit note to items", "Een betaling of creditnota afletteren tegen posten"},
        Wording{"command.unallocate", "Take allocations back, of some items or all",
                "Afletteringen terugdraaien, van enkele posten of alle"},
        Wording{"command.writeoff", "Write an amount of an item off", "Een bedrag van een post afboeken (oninbaar)"},
        Wording{"command.dunning", "Dunning", "Aanmanen"},
        Wording{"command.dunning_plan", "What a run today would do, for every open item; changes nothing",
                "Wat een ronde vandaag zou doen, voor elke openstaande post; wijzigt niets"},
        Wording{"command.dunning_run", "Approve proposals, record their steps and write their letters to a folder",
                "Voorstellen vrijgeven, hun stappen vastleggen en hun brieven in een map schrijven"},
        Wording{"command.aging", "Open items by age, on any day", "Openstaande posten naar ouderdom, op elke dag"},
    };
    return kTable;
}

} // namespace tegoed::cli
