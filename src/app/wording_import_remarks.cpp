#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> importRemarks()
{
    static constexpr std::array kTable{
        Wording{"import.warning.due_before_issued", "due on {0}, before it was issued on {1}", "vervalt op {0}, vóór de factuurdatum {1}"},
        Wording{"import.warning.amount_zero", "{0} has the amount 0 and was left out", "{0} heeft het bedrag 0 en is weggelaten"},
        Wording{"import.warning.unknown_country", "\"{0}\" is no country code: the field stays empty",
                "\"{0}\" is geen landcode: het veld blijft leeg"},
        Wording{"import.warning.unknown_language", "\"{0}\" is no language of letters: the field stays empty",
                "\"{0}\" is geen taal voor brieven: het veld blijft leeg"},
        Wording{"import.warning.several_currencies", "the list holds {0} beside {1}: nothing is added across currencies",
                "de lijst bevat {0} naast {1}: bedragen in verschillende valuta's worden niet opgeteld"},
        Wording{"import.warning.payment_netted", "the payment of {1} was taken off the open amount of {0}",
                "de betaling van {1} is van het openstaande bedrag van {0} afgetrokken"},
        Wording{"import.warning.open_differs", "{0}: the list has {2} open and the ledger {1}; the ledger stays as it is",
                "{0}: op de lijst staat {2} open en in de administratie {1}; de administratie blijft zo"},
        Wording{"import.warning.vanished_not_closed",
                "{0} ({1}) is not in the list any more and stays open, since this ledger is settled by bank",
                "{0} ({1}) staat niet meer op de lijst en blijft open, omdat deze administratie de bank volgt"},
        Wording{"import.warning.customer_kind_guessed", "customer {0} was taken as {1}", "klant {0} is opgenomen als {1}"},
        Wording{"import.warning.customer_created", "customer {0} was not known and was added",
                "klant {0} was niet bekend en is toegevoegd"},
        Wording{"import.warning.date_missing", "{0} has no issue date: the list's date was taken",
                "{0} heeft geen factuurdatum: de datum van de lijst is genomen"},

        Wording{"import.change.new", "new", "nieuw"},
        Wording{"import.change.part_paid", "part paid", "deels betaald"},
        Wording{"import.change.paid", "paid", "betaald"},
        Wording{"import.change.reopened", "open amount is higher", "open bedrag is hoger"},
        Wording{"import.change.due_changed", "due date changed", "vervaldatum gewijzigd"},
        Wording{"import.change.text_changed", "texts changed", "teksten gewijzigd"},
        Wording{"import.change.vanished", "not in the list any more", "niet meer op de lijst"},
        Wording{"import.change.came_back", "came back", "teruggekomen"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
