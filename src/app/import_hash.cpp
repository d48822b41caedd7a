#include "app/import_hash.h"

namespace tegoed::app {

RowHash hashOfFacts(const exchange::ItemTable& table, const exchange::ItemRow& row)
{
    RowHash hash;
    hash.add(row.number);
    hash.add(row.reference);
    hash.add(row.order);
    hash.add(row.issuedOn);
    hash.add(row.dueOn);
    // Where the file has open amounts alone, the amount is no fact: it changes with every payment.
    if (!table.amountsAreOpenAmounts) hash.add(row.amountMinor);
    hash.add(static_cast<std::int64_t>(row.kind));
    hash.add(row.customerName);
    if (row.extras == exchange::ItemRow::kNoExtras) return hash;
    const exchange::ItemExtras& extras = table.extrasOf(row);
    hash.add(extras.disputed ? std::int64_t{*extras.disputed} : std::int64_t{2});
    for (const exchange::Mark& mark : {extras.dunningBlock, extras.sent, extras.received}) {
        hash.add(std::int64_t{mark.given} * 2 + std::int64_t{mark.yes});
        hash.add(mark.on);
        hash.add(mark.text);
    }
    hash.add(extras.paymentMethod);
    hash.add(extras.discountMinor.value_or(-1));
    hash.add(extras.discountUntil);
    hash.add(extras.file);
    hash.add(extras.email);
    hash.add(extras.country);
    hash.add(extras.language);
    hash.add(std::int64_t{extras.termsDays.value_or(-1)});
    return hash;
}

RowHash hashOfMoney(std::string_view customer, std::string_view number, std::optional<base::Date> on, std::int64_t amountMinor,
                    base::Currency currency)
{
    RowHash hash;
    hash.add(customer);
    hash.add(number);
    hash.add(on);
    hash.add(amountMinor);
    hash.add(currency.code());
    return hash;
}

} // namespace tegoed::app
