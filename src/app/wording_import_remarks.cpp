#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> importRemarks()
{
    static constexpr std::array kTable{
        Wording{"import.warning.due_before_issued", "due on {0}, before it was issued on {1}", "vervalt op {0}, vóór de factuurdatum {1}"},
        Wording{"import.warning.amount_zero", "{0} has the amount 0 and was left out", "{0} heeft het bedrag 0 en is weggelaten"},
        Wording{"import.warning.not_claimed", "{0} has the status \"{1}\" and was left out",
                "{0} heeft de status \"{1}\" en is weggelaten"},
        Wording{"import.warning.unknown_country", "\"{0}\" is no country code: the field stays empty",
                "\"{0}\" is geen landcode: het veld blijft leeg"},
        Wording{"import.warning.unknown_language", "\"{0}\" is no language of letters: the field stays empty",
                "\"{0}\" is geen taal voor brieven: het veld blijft leeg"},
        Wording{"import.warning.several_currencies", "the list holds {0} beside {1}: nothing is added across currencies",
                "de lijst bevat {0} naast {1}: bedragen in verschillende valuta's worden niet opgeteld"},
        Wording{"import.warning.bad_email", "\"{0}\" is no e-mail address and was not taken",
                "\"{0}\" is geen e-mailadres en is niet overgenomen"},
        Wording{"import.warning.several_emails", "of \"{0}\" only the address {1} was taken",
                "van \"{0}\" is alleen het adres {1} overgenomen"},
        Wording{"import.warning.bad_iban", "\"{0}\" is no IBAN and was not taken", "\"{0}\" is geen IBAN en is niet overgenomen"},
        Wording{"import.warning.unknown_terms", "\"{0}\" is no number of days: no payment term was taken",
                "\"{0}\" is geen aantal dagen: er is geen betaaltermijn overgenomen"},
        Wording{
            "import.warning.issued_missing",
            "no column gives the issue date, so it is reckoned back from the due date and the terms, or is the list's date; columns "
            "that are not used: {0} (name it with --map issued=Column)",
            "geen kolom geeft de factuurdatum; die is daarom teruggerekend van vervaldatum en betaaltermijn, of is de datum van de lijst; "
            "kolommen die niet gebruikt zijn: {0} (noem haar met --map issued=Kolom)"},
        Wording{"import.warning.customer_twice", "customer {0} is in the file twice, first in line {1}: this row completes that one",
                "klant {0} staat twee keer in het bestand, eerst op regel {1}: deze regel vult die aan"},
        Wording{"import.warning.payment_netted", "the payment of {1} was taken off the open amount of {0}",
                "de betaling van {1} is van het openstaande bedrag van {0} afgetrokken"},
        Wording{"import.warning.open_differs", "{0}: the list has {2} open and the ledger {1}; the ledger stays as it is",
                "{0}: op de lijst staat {2} open en in de administratie {1}; de administratie blijft zo"},
        Wording{"import.warning.vanished_not_closed",
                "{0} ({1}) is not in the list any more and stays open, since this ledger is settled by bank",
                "{0} ({1}) staat niet meer op de lijst en blijft open, omdat deze administratie de bank volgt"},
        Wording{"import.warning.date_missing", "{0} has neither issue nor due date: the list's date was taken",
                "{0} heeft geen factuurdatum en geen vervaldatum: de datum van de lijst is genomen"},

        Wording{"import.would_skip", "Faulty rows that would be left out: {0}.", "Foute regels die weggelaten zouden worden: {0}."},

        // What changed since yesterday, many changes together.
        Wording{"change_group.paid", "Paid", "Betaald"},
        Wording{"change_group.part_paid", "Part paid", "Deels betaald"},
        Wording{"change_group.credited", "Credited", "Gecrediteerd"},
        Wording{"change_group.on_account", "Paid, not allocated", "Betaald, niet afgeletterd"},
        Wording{"change_group.vanished", "Not in the list any more", "Niet meer op de lijst"},
        Wording{"change_group.new", "New", "Nieuw"},
        Wording{"change_group.came_back", "Came back", "Teruggekomen"},
        Wording{"change_group.reopened", "Open amount is higher", "Open bedrag is hoger"},
        Wording{"change_group.due_changed", "Due date changed", "Vervaldatum gewijzigd"},
        Wording{"change_group.text_changed", "Texts changed", "Teksten gewijzigd"},
        Wording{"change_group.customer_new", "New customers", "Nieuwe klanten"},
        Wording{"change_group.customer_changed", "Customers changed", "Klanten gewijzigd"},
        Wording{"change_group.contact", "Contacts", "Contactpersonen"},

        Wording{"import.change.new", "new", "nieuw"},
        Wording{"import.change.part_paid", "part paid", "deels betaald"},
        Wording{"import.change.paid", "paid", "betaald"},
        Wording{"import.change.reopened", "open amount is higher", "open bedrag is hoger"},
        Wording{"import.change.due_changed", "due date changed", "vervaldatum gewijzigd"},
        Wording{"import.change.text_changed", "texts changed", "teksten gewijzigd"},
        Wording{"import.change.changed", "changed", "gewijzigd"},
        Wording{"import.change.vanished", "not in the list any more", "niet meer op de lijst"},
        Wording{"import.change.came_back", "came back", "teruggekomen"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
