#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> importErrors()
{
    static constexpr std::array kTable{
        // The file as a whole.
        Wording{"error.no_table", "No table was found in the file (looked for {0}): check that it is the right export.",
                "In het bestand is geen tabel gevonden (gezocht naar {0}): controleer of dit de juiste export is."},
        Wording{"looked_for.items", "open items", "openstaande posten"},
        Wording{"looked_for.customers", "customers", "klanten"},
        Wording{"looked_for.lists", "open items, customers or contacts", "openstaande posten, klanten of contactpersonen"},
        Wording{"looked_for.contacts", "contacts", "contactpersonen"},
        Wording{"error.column_missing", "No column gives the field {0}; the file has {1}: name its column with --map {0}=Column.",
                "Geen kolom geeft het veld {0}; het bestand heeft {1}: noem de kolom met --map {0}=Kolom."},
        Wording{"error.column_unknown", "The file has no column \"{0}\"; it has {1}: correct --map.",
                "Het bestand heeft geen kolom \"{0}\"; het heeft {1}: verbeter --map."},
        Wording{"error.field_unknown", "There is no field \"{0}\": correct --map (the manual lists the fields).",
                "Het veld \"{0}\" bestaat niet: verbeter --map (de handleiding noemt de velden)."},
        Wording{"error.dates_ambiguous",
                "In the column {0} day and month can't be told apart ({1}): say which comes first with --dates dmy or --dates mdy.",
                "In de kolom {0} zijn dag en maand niet te onderscheiden ({1}): zeg met --dates dmy of --dates mdy welke eerst komt."},
        Wording{"error.decimal_ambiguous",
                "In the column {0} the decimal sign can't be told from the thousands sign ({1}): say which it is with --decimal.",
                "In de kolom {0} is het decimaalteken niet van het duizendtalteken te onderscheiden ({1}): zeg met --decimal welk het is."},
        Wording{"error.quote_never_closes", "A quotation mark that opens here never closes: correct the row or export the file again.",
                "Een aanhalingsteken dat hier opent, wordt nergens gesloten: verbeter de regel of exporteer het bestand opnieuw."},
        Wording{"error.field_too_long", "The field {0} is longer than 64 KiB: correct the row or check the delimiter of the file.",
                "Het veld {0} is langer dan 64 KiB: verbeter de regel of controleer het scheidingsteken van het bestand."},
        Wording{"error.nul_byte", "The row holds a NUL byte: export the file again as text.",
                "De regel bevat een NUL-byte: exporteer het bestand opnieuw als tekst."},
        Wording{"error.profile_unknown", "There is no import profile \"{0}\": tegoedctl import profiles lists them.",
                "Het importprofiel \"{0}\" bestaat niet: tegoedctl import profiles noemt ze."},
        Wording{"error.profile_exists", "There is an import profile \"{0}\" already: choose another name.",
                "Er is al een importprofiel \"{0}\": kies een andere naam."},

        // One row.
        Wording{"error.row_without_number", "The row has no number: fill in the document's number, or leave the row out.",
                "De regel heeft geen nummer: vul het documentnummer in, of laat de regel weg."},
        Wording{"error.row_without_customer", "The row names no customer: fill in the customer number, or leave the row out.",
                "De regel noemt geen klant: vul het debiteurnummer in, of laat de regel weg."},
        Wording{"error.row_without_name", "The row has no name: fill it in, or leave the row out.",
                "De regel heeft geen naam: vul die in, of laat de regel weg."},
        Wording{"error.row_without_amount", "The row has no amount: fill it in, or leave the row out.",
                "De regel heeft geen bedrag: vul het in, of laat de regel weg."},
        Wording{"error.row_not_a_number", "{0}: \"{1}\" is not a number: correct it, or say what the decimal sign is with --decimal.",
                "{0}: \"{1}\" is geen getal: verbeter het, of zeg met --decimal wat het decimaalteken is."},
        Wording{"error.row_not_a_date", "{0}: \"{1}\" is not a date: correct it, or say the order of day, month and year with --dates.",
                "{0}: \"{1}\" is geen datum: verbeter die, of zeg met --dates de volgorde van dag, maand en jaar."},
        Wording{"error.row_bad_code", "{0}: \"{1}\" is not known here: use one of {2}.",
                "{0}: \"{1}\" is hier niet bekend: gebruik een van {2}."},
        Wording{"error.row_bad_text", "{0}: the text can't be read: correct it or export the file again as UTF-8.",
                "{0}: de tekst is niet te lezen: verbeter die of exporteer het bestand opnieuw als UTF-8."},
        Wording{"error.row_number_of_other", "The number {0} belongs to customer {1} already: correct the number or the customer.",
                "Het nummer {0} hoort al bij klant {1}: verbeter het nummer of de klant."},
        Wording{"error.row_open_out_of_range", "The open amount {0} is not between 0 and the amount {1}: correct one of them.",
                "Het openstaande bedrag {0} ligt niet tussen 0 en het bedrag {1}: verbeter een van beide."},
        Wording{"error.row_paid_above_amount", "{0} paid is more than the amount {1}: correct one of them.",
                "{0} betaald is meer dan het bedrag {1}: verbeter een van beide."},
        Wording{"error.row_settled_but_open", "The row is settled on {0} and yet {1} is open: correct one of them.",
                "De regel is voldaan op {0} en toch staat {1} open: verbeter een van beide."},
        Wording{"error.row_negative_invoice", "An invoice of {0} can't be negative: make it a credit note or correct the amount.",
                "Een factuur van {0} kan niet negatief zijn: maak er een creditnota van of verbeter het bedrag."},
        Wording{"error.row_other_amount",
                "{0} is known with the amount {1}, and here it has {2}: correct the row; a document's amount never changes.",
                "{0} is bekend met het bedrag {1} en heeft hier {2}: verbeter de regel; het bedrag van een document verandert nooit."},
        Wording{"error.row_other_currency", "{0} is known in {1}, and here it is in {2}: correct the row.",
                "{0} is bekend in {1} en staat hier in {2}: verbeter de regel."},
        Wording{"error.row_unknown_company", "There is no own company \"{0}\": add it with company add, or correct the row.",
                "Het eigen bedrijf \"{0}\" bestaat niet: voeg het toe met company add, of verbeter de regel."},
        Wording{"error.row_unknown_customer", "There is no customer {0}: import the customers first, or correct the row.",
                "De klant {0} bestaat niet: importeer eerst de klanten, of verbeter de regel."},
        Wording{
            "error.row_too_many_fields",
            "The row has {0} fields and the table {1} columns: put texts that hold the delimiter between quotation marks.",
            "De regel heeft {0} velden en de tabel {1} kolommen: zet teksten waarin het scheidingsteken staat tussen aanhalingstekens."},
        Wording{"error.row_amount_too_large", "The amount {0} is larger than this program counts: check the decimal sign.",
                "Het bedrag {0} is groter dan dit programma telt: controleer het decimaalteken."},

        // The import as a whole.
        Wording{"error.import_faulty", "Faulty rows: {0} of {1}. Nothing was changed: correct them, or leave them out (--skip-faulty).",
                "Foute regels: {0} van {1}. Er is niets gewijzigd: verbeter ze, of laat ze weg (--skip-faulty)."},
        Wording{"error.vanished_too_many",
                "{0} of {1} open items ({2} of {3}) are not in this list any more, so nothing was changed: check that the list is "
                "complete, or accept "
                "it (--accept-vanished).",
                "{0} van {1} openstaande posten ({2} van {3}) staan niet meer op deze lijst, daarom is er niets gewijzigd: controleer of "
                "de lijst "
                "volledig is, of aanvaard haar (--accept-vanished)."},
        Wording{"error.file_changed", "{0} was changed after it was looked at, so nothing was taken in: look at it again.",
                "{0} is gewijzigd nadat het bekeken is, daarom is er niets ingelezen: bekijk het opnieuw."},
        Wording{"error.file_being_written", "{0} was written to a moment ago: take it in when it is whole.",
                "Naar {0} is zojuist nog geschreven: lees het in als het af is."},
        Wording{"error.control_total_differs",
                "The balance would be {0} and the control total is {1}, so nothing was changed: check the list and the total.",
                "Het saldo zou {0} worden en het controletotaal is {1}, daarom is er niets gewijzigd: controleer de lijst en het totaal."},
        Wording{"error.list_older_than_last",
                "The list is of {0}, and a list of {1} was read already: import the newest list, or give its date with --as-of.",
                "De lijst is van {0}, en een lijst van {1} is al ingelezen: importeer de nieuwste lijst, of geef haar datum met --as-of."},
        Wording{"error.rows_skipped", "Faulty rows that were left out: {0}. List them with tegoedctl import faults.",
                "Foute regels die zijn weggelaten: {0}. Bekijk ze met tegoedctl import faults."},
    };
    return kTable;
}

} // namespace tegoed::app::wording
