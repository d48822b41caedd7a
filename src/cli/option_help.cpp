#include "cli/help_texts.h"

#include <array>

namespace tegoed::cli {

std::span<const app::Wording> optionHelp()
{
    using app::Wording;
    static constexpr std::array kTable{
        // Of the parser itself.
        Wording{"label.Usage", "Usage", "Gebruik"},
        Wording{"label.Options", "Options", "Opties"},
        Wording{"label.OPTIONS", "OPTIONS", "OPTIES"},
        Wording{"label.Subcommands", "Commands", "Opdrachten"},
        Wording{"label.SUBCOMMAND", "COMMAND", "OPDRACHT"},
        Wording{"label.Positionals", "Arguments", "Argumenten"},
        Wording{"label.REQUIRED", "(required)", "(verplicht)"},
        Wording{"option.help", "Show this help and exit", "Deze hulp tonen en stoppen"},
        Wording{"option.version", "Show the version and exit", "De versie tonen en stoppen"},

        // Of every command.
        Wording{"option.ledger", "The ledger's file (else ledger.tegoed in the user's data folder)",
                "Het bestand van de administratie (anders ledger.tegoed in de gegevensmap van de gebruiker)"},
        Wording{"option.today", "The business date (else today)", "De werkdatum (anders vandaag)"},
        Wording{"option.user", "Name in the journal (else the login name)", "Naam in het journaal (anders de inlognaam)"},
        Wording{"option.format", "Form of the result", "Vorm van het resultaat"},
        Wording{"option.lang", "Language of texts (else that of the system)", "Taal van de teksten (anders die van het systeem)"},
        Wording{"option.quiet", "No progress and no warnings", "Geen voortgang en geen waarschuwingen"},

        // By place.
        Wording{"option.file", "File", "Bestand"},
        Wording{"option.as", "What became of them", "Wat ermee is gebeurd"},
        Wording{"option.folder", "Folder in which lists are put", "Map waarin lijsten worden gezet"},
        Wording{"option.new.file", "The new ledger", "De nieuwe administratie"},
        Wording{"option.demo.file", "The new ledger", "De nieuwe administratie"},
        Wording{"option.policy_set.file", "JSON file as policy show --format json writes it",
                "JSON-bestand zoals policy show --format json het schrijft"},
        Wording{"option.template_show.name", "Language and letter: nl/reminder_1", "Taal en brief: nl/reminder_1"},
        Wording{"option.template_set.name", "Language and letter: nl/reminder_1", "Taal en brief: nl/reminder_1"},
        Wording{"option.template_reset.name", "Language and letter: nl/reminder_1", "Taal en brief: nl/reminder_1"},
        Wording{"option.template_set.file", "Text as template show writes it", "Tekst zoals template show die schrijft"},
        Wording{"option.check", "Check each copy; exit code 1 if one is faulty", "Elke kopie controleren; exitcode 1 als er een fout is"},
        Wording{"option.shipped", "The text as shipped, also where there is one of our own",
                "De meegeleverde tekst, ook als er een eigen tekst is"},
        Wording{"option.policy_show.out", "Write the schedule as a document (PDF) for colleagues",
                "Het schema als document (PDF) voor collega's schrijven"},
        Wording{"option.policy_assign.customer", "Customer numbers", "Debiteurnummers"},
        Wording{"option.customer", "Customer number", "Debiteurnummer"},
        Wording{"option.number", "Customer number", "Debiteurnummer"},
        Wording{"option.no", "The contact's number in contact list", "Nummer van de contactpersoon in contact list"},
        Wording{"option.snooze.until", "The day on which the customer is back on the list", "De dag waarop de klant terug is op de lijst"},
        Wording{"option.name", "Name", "Naam"},
        Wording{"option.key=value", "Field and value; an empty value clears the field",
                "Veld en waarde; een lege waarde maakt het veld leeg"},
        Wording{"option.payment", "Payment (P-…) or credit note", "Betaling (P-…) of creditnota"},
        Wording{"option.item=amount", "Items with their amounts, apart by commas", "Posten met hun bedrag, gescheiden door komma's"},
        Wording{"option.item", "Number of an item", "Nummer van een post"},
        Wording{"option.unallocate.item", "Items, apart by commas; all without", "Posten, gescheiden door komma's; zonder: alle"},

        // Of the ledger.
        Wording{"option.currency", "Currency of the ledger", "Valuta van de administratie"},
        Wording{"option.settles", "Who says what is paid: the accounting package's list or the bank",
                "Wie bepaalt wat betaald is: de lijst van het boekhoudpakket of de bank"},
        Wording{"option.customers", "Number of customers", "Aantal klanten"},
        Wording{"option.demo.items", "Number of open items", "Aantal openstaande posten"},
        Wording{"option.history", "Settled invoices on top of the usual history (16 an item, 96,000 at most)",
                "Betaalde facturen boven op de gewone historie (16 per post, hoogstens 96.000)"},
        Wording{"option.seed", "The same seed gives the same ledger", "Hetzelfde getal geeft dezelfde administratie"},
        Wording{"option.since", "From this day on", "Vanaf deze dag"},
        Wording{"option.journal.until", "Up to and including this day", "Tot en met deze dag"},
        Wording{"option.journal.by", "Whose changes", "Wijzigingen van wie"},
        Wording{"option.journal.command", "Changes of one kind alone, such as pay", "Alleen wijzigingen van één soort, zoals pay"},
        Wording{"option.journal.words", "Words that stand in the entry: customer, number, amount, text",
                "Woorden die in de regel staan: klant, nummer, bedrag, tekst"},
        Wording{"option.list", "List what can be taken back, newest first", "Tonen wat ongedaan kan worden gemaakt, nieuwste eerst"},
        Wording{"option.company", "Which of our own companies (else the first)", "Welk eigen bedrijf (anders het eerste)"},

        // Of imports.
        Wording{"option.mode", "add: new and changed items; snapshot: the file is the complete list",
                "add: nieuwe en gewijzigde posten; snapshot: het bestand is de volledige lijst"},
        Wording{"option.as_of", "The list's date (else a date in the file, else the business date)",
                "De datum van de lijst (anders die in het bestand, anders de werkdatum)"},
        Wording{"option.map", "Which column gives which field", "Welke kolom welk veld geeft"},
        Wording{"option.dates", "Order of day, month and year", "Volgorde van dag, maand en jaar"},
        Wording{"option.decimal", "The decimal sign", "Het decimaalteken"},
        Wording{"option.profile", "Keep the file's layout under this name, or use the one kept",
                "De indeling van het bestand onder deze naam bewaren, of de bewaarde gebruiken"},
        Wording{"option.rename", "Give this one another name", "Deze een andere naam geven"},
        Wording{"option.to", "The new name", "De nieuwe naam"},
        Wording{"option.delete", "Forget this one", "Deze vergeten"},
        Wording{"option.opening", "What happens to items that come in overdue: a person decides, their levels count, or they start anew",
                "Wat er met al vervallen posten gebeurt: een mens besluit, hun niveau telt, of ze beginnen opnieuw"},
        Wording{"option.skip_faulty", "Leave faulty rows out and take the others", "Foute regels weglaten en de andere innemen"},
        Wording{"option.control_total", "The balance that the ledger must have afterwards",
                "Het saldo dat de administratie daarna moet hebben"},
        Wording{"option.accept_vanished", "Take the list although many items are gone",
                "De lijst aanvaarden al zijn er veel posten verdwenen"},
        Wording{"option.complete_from", "All invoices since this month are in the ledger",
                "Alle facturen sinds deze maand staan in de administratie"},
        Wording{"option.dry_run", "Show what would change and change nothing", "Tonen wat er zou wijzigen en niets wijzigen"},

        // Of daily work.
        Wording{"option.limit", "At most so many (0: all)", "Hoogstens zoveel (0: alle)"},
        Wording{"option.controller", "Only the customers of this credit controller", "Alleen de klanten van deze behandelaar"},
        Wording{
            "option.outcome",
            "promise, paid_already, dispute, asks_copy, asks_plan, refuses, call_back; no_answer, voicemail, wrong_number, not_present",
            "promise, paid_already, dispute, asks_copy, asks_plan, refuses, call_back; no_answer, voicemail, wrong_number, not_present"},
        Wording{"option.text", "What was said", "Wat er is besproken"},
        Wording{"option.next", "Day of the next action", "Dag van de volgende actie"},
        Wording{"option.items", "Items, apart by commas", "Posten, gescheiden door komma's"},
        Wording{"option.pay.items", "Items that are paid, in this order; the rest stays unallocated",
                "Posten die worden betaald, in deze volgorde; de rest blijft niet afgeletterd"},
        Wording{"option.until", "Last day of the dunning block", "Laatste dag van de aanmaanstop"},
        Wording{"option.reason", "Reason", "Reden"},
        Wording{"option.kind", "bankruptcy, suspension, wsnp, debt_counselling, administration, deceased, dissolved",
                "bankruptcy, suspension, wsnp, debt_counselling, administration, deceased, dissolved"},
        Wording{"option.on", "Day of the decision", "Dag van de uitspraak"},
        Wording{"option.trustee", "Name of the trustee", "Naam van de curator of bewindvoerder"},
        Wording{"option.reference", "The trustee's reference", "Kenmerk van de curator of bewindvoerder"},
        Wording{"option.amount", "Amount, such as 1234.50", "Bedrag, zoals 1234,50"},
        Wording{"option.date", "Day of the payment", "Dag van de betaling"},
        Wording{"option.writeoff.date", "Day of the write-off", "Dag van de afboeking"},

        // Of dunning and reports.
        Wording{"option.policy", "This dunning schedule for every customer", "Dit aanmaanschema voor elke klant"},
        Wording{"option.any_day", "Also on a day that is no business day", "Ook op een dag die geen werkdag is"},
        Wording{"option.out", "Folder for the letters", "Map voor de brieven"},
        Wording{"option.approve", "all: reminders and calls; or customers, whose proposals of all groups are taken",
                "all: herinneringen en telefoontjes; of klanten, van wie alle voorstellen worden vrijgegeven"},
        Wording{"option.approve_formal", "Formal notices and hand-overs to the agency too",
                "Ook ingebrekestellingen, 14-dagenbrieven en uit handen geven"},
        Wording{"option.dunning_run.limit", "At most so many letters, by priority", "Hoogstens zoveel brieven, naar prioriteit"},
        Wording{"option.run", "Number of the run, as dunning runs lists it", "Nummer van de ronde, zoals dunning runs het noemt"},
        Wording{"option.pdf", "Write all letters of the run to this file, each beginning on an odd page",
                "Alle brieven van de ronde in dit bestand schrijven, elk op een oneven bladzijde"},
        Wording{"option.stale_money", "Although payments are not read up to the business day before",
                "Ook als de betalingen niet tot en met de vorige werkdag zijn ingelezen"},
        Wording{"option.aging.as_of", "The day (else the business date)", "De dag (anders de werkdatum)"},
        Wording{"option.by", "What a row is", "Wat een regel is"},
        Wording{"option.basis", "Age since the due date or the issue date", "Ouderdom sinds de vervaldatum of de factuurdatum"},
        Wording{"option.buckets", "Limits of the age classes in days", "Grenzen van de ouderdomsklassen in dagen"},
    };
    return kTable;
}

} // namespace tegoed::cli
