#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> usageErrors()
{
    static constexpr std::array kTable{
        // How a command was written.
        Wording{"error.bad_usage", "{0} (see --help).", "{0} (zie --help)."},
        Wording{"error.unknown_command", "There is no command \"{0}\": tegoedctl --help lists all commands.",
                "De opdracht \"{0}\" bestaat niet: tegoedctl --help noemt alle opdrachten."},
        Wording{"error.bad_date", "\"{0}\" is not a date: write year-month-day, such as 2026-11-22.",
                "\"{0}\" is geen datum: schrijf jaar-maand-dag, zoals 2026-11-22."},
        Wording{"error.bad_amount", "\"{0}\" is not an amount: write digits with a decimal point and nothing else, such as 1234.50.",
                "\"{0}\" is geen bedrag: schrijf cijfers met een decimaalteken en verder niets, zoals 1234,50."},
        Wording{"error.amount_too_large", "{0} is more than a ledger can hold: check the amount.",
                "{0} is meer dan een administratie kan bevatten: controleer het bedrag."},
        Wording{"error.bad_currency", "\"{0}\" is not a currency: give the three letters of ISO 4217, such as EUR.",
                "\"{0}\" is geen valuta: geef de drie letters van ISO 4217, zoals EUR."},
        Wording{"error.bad_value", "{0} can't be \"{1}\": it is one of {2}.", "{0} kan niet \"{1}\" zijn: kies uit {2}."},

        // Files.
        Wording{"error.file_missing", "There is no file {0}: check the name and the folder.",
                "Het bestand {0} bestaat niet: controleer de naam en de map."},
        Wording{"error.file_unreadable", "The file {0} can't be read ({1}): check its rights.",
                "Het bestand {0} kan niet worden gelezen ({1}): controleer de rechten."},
        Wording{"error.file_is_folder", "{0} is a folder: name a file in it.", "{0} is een map: noem een bestand daarin."},
        Wording{"error.file_empty", "The file {0} is empty: export it again.", "Het bestand {0} is leeg: exporteer het opnieuw."},
        Wording{"error.file_too_large", "The file {0} is larger than {1}: split it, or check that it is the right one.",
                "Het bestand {0} is groter dan {1}: splits het, of controleer of het het juiste bestand is."},
        Wording{"error.file_exists", "{0} exists already and is not overwritten: choose another name.",
                "{0} bestaat al en wordt niet overschreven: kies een andere naam."},
        Wording{"error.file_is_ledger", "{0} is the ledger itself: name another file.",
                "{0} is de administratie zelf: noem een ander bestand."},
        Wording{"error.file_is_stream", "{0} is a pipe or a device: save the list as a file and name that.",
                "{0} is een pijp of een apparaat: bewaar de lijst als bestand en noem dat."},
        Wording{"error.file_not_writable", "{0} can't be written ({1}): choose another folder, or change its rights.",
                "{0} kan niet worden geschreven ({1}): kies een andere map, of wijzig de rechten."},
        Wording{"error.file_is_binary", "{0} is not a text file: export a CSV file.",
                "{0} is geen tekstbestand: exporteer een CSV-bestand."},
        Wording{"error.file_bad_encoding", "The text isn't {0} from byte {1} on: export the file again as UTF-8.",
                "De tekst is vanaf byte {1} geen {0}: exporteer het bestand opnieuw als UTF-8."},

        // The ledger file.
        Wording{"error.ledger_missing", "There is no ledger {0}: make one with tegoedctl new, or name another with --ledger.",
                "De administratie {0} bestaat niet: maak er een met tegoedctl new, of noem een andere met --ledger."},
        Wording{"error.ledger_locked", "Another program has been writing to the ledger {0} for more than five seconds: try again later.",
                "Een ander programma schrijft al langer dan vijf seconden in de administratie {0}: probeer het later opnieuw."},
        Wording{
            "error.ledger_newer",
            "The ledger {0} was written by a newer Tegoed (schema {1}, this one knows {2}): install the newer program.",
            "De administratie {0} is geschreven door een nieuwere Tegoed (schema {1}, deze kent {2}): installeer het nieuwere programma."},
        Wording{"error.ledger_damaged", "The ledger {0} is damaged ({1}): put a backup back with tegoedctl restore.",
                "De administratie {0} is beschadigd ({1}): zet een reservekopie terug met tegoedctl restore."},
        Wording{"error.ledger_foreign", "{0} is not a ledger of Tegoed: name another file.",
                "{0} is geen administratie van Tegoed: noem een ander bestand."},
        Wording{"error.ledger_no_rights", "You may not open the ledger {0}: ask its owner for the right to read and write it.",
                "U mag de administratie {0} niet openen: vraag de eigenaar om lees- en schrijfrecht."},
        Wording{"error.ledger_read_only", "The ledger {0} can only be read: change the rights of the file and of its folder.",
                "De administratie {0} kan alleen worden gelezen: wijzig de rechten van het bestand en de map."},
        Wording{"error.ledger_on_network",
                "The ledger {0} is on a network drive ({1}), where it could be damaged: move it to a disk of this computer.",
                "De administratie {0} staat op een netwerkschijf ({1}), waar zij beschadigd kan raken: verplaats haar naar een schijf van "
                "deze computer."},
        Wording{"error.disk_full", "The disk is full and nothing was changed in {0}: free some space and try again.",
                "De schijf is vol en er is niets gewijzigd in {0}: maak ruimte en probeer het opnieuw."},
        Wording{"error.write_failed", "{0} could not be written ({1}): check the disk and try again.",
                "{0} kon niet worden geschreven ({1}): controleer de schijf en probeer het opnieuw."},
        Wording{"error.check_failed", "The books would not add up ({0}: {1}), so nothing was changed: report this with the log file.",
                "De boeken zouden niet kloppen ({0}: {1}), daarom is er niets gewijzigd: meld dit met het logbestand."},
        Wording{"error.internal_fault", "A fault of the program ({0}): report it with the log file.",
                "Een fout van het programma ({0}): meld dit met het logbestand."},
        Wording{"error.cancelled", "Stopped on request: nothing was changed.", "Op verzoek gestopt: er is niets gewijzigd."},
    };
    return kTable;
}

} // namespace tegoed::app::wording
