#include "exchange/item_rows.h"

#include "base/assert.h"
#include "exchange/item_converter.h"
#include "exchange/text_store.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace tegoed::exchange {

using base::Result;

std::string_view code(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Invoice: return "invoice";
    case ItemKind::CreditNote: return "credit_note";
    case ItemKind::Payment: return "payment";
    case ItemKind::Journal: return "journal";
    }
    TEGOED_UNREACHABLE();
}

const ItemExtras& ItemTable::extrasOf(const ItemRow& row) const
{
    static const ItemExtras kNone;
    return row.extras == ItemRow::kNoExtras ? kNone : extras[row.extras];
}

void netPayments(ItemTable& table)
{
    // Few lists have payments with an invoice's number: the rest pays one pass over the kinds.
    std::unordered_map<std::string_view, std::vector<std::size_t>> payments;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.rows[i].kind == ItemKind::Payment && !table.rows[i].number.empty()) payments[table.rows[i].number].push_back(i);
    if (payments.empty()) return;

    std::vector<bool> gone(table.rows.size(), false);
    for (ItemRow& invoice : table.rows) {
        if (invoice.kind != ItemKind::Invoice) continue;
        const auto hit = payments.find(invoice.number);
        if (hit == payments.end()) continue;
        const std::int64_t given = invoice.openMinor;
        for (const std::size_t index : hit->second) {
            ItemRow& payment = table.rows[index];
            if (gone[index] || payment.customer != invoice.customer || payment.currency != invoice.currency || payment.amountMinor >= 0)
                continue;
            if (payment.openMinor == 0 || given != invoice.amountMinor) {
                // The list has set it off itself: the invoice's open amount is what is left.
                gone[index] = payment.openMinor == 0;
                continue;
            }
            const std::int64_t taken = std::min(invoice.openMinor, -payment.openMinor);
            if (taken == 0) continue;
            invoice.openMinor -= taken;
            invoice.openGiven = true;
            table.warnings.push_back({WarningCode::PaymentNetted,
                                      {std::string{invoice.number}, base::minorToString(taken, invoice.currency.decimals())},
                                      payment.line});
            payment.amountMinor += taken;
            payment.openMinor += taken;
            gone[index] = payment.openMinor == 0;
        }
    }
    std::size_t target = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (!gone[i]) table.rows[target++] = table.rows[i];
    table.rows.resize(target);
}

namespace {

Result<ItemTable> readItemsFrom(Result<std::shared_ptr<TextStore>> store, const ImportOptions& options, const std::string& fileName)
{
    if (!store) return base::fail(locatedIn(std::move(store).error(), fileName));
    ItemTable table;
    ItemConverter converter{table};
    TEGOED_CHECK(readList(ListKind::Items, *store, options, fileName, table, converter));
    for (FaultyRow& fault : table.faults)
        fault.error.file = fileName;
    return table;
}

} // namespace

Result<ItemTable> readItems(const std::filesystem::path& path, const ImportOptions& options)
{
    return readItemsFrom(TextStore::ofFile(path, options.limitBytes, options.chosenEncoding()), options, path.string());
}

Result<ItemTable> readItemsFromBytes(std::string bytes, const ImportOptions& options, std::string fileName)
{
    return readItemsFrom(TextStore::ofBytes(std::move(bytes), options.limitBytes, options.chosenEncoding()), options, fileName);
}

Result<ItemTable> readItems(std::shared_ptr<TextStore> store, const ImportOptions& options, const std::string& fileName)
{
    return readItemsFrom(std::move(store), options, fileName);
}

} // namespace tegoed::exchange
