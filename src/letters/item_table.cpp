#include "letters/item_table.h"

#include "base/assert.h"
#include "base/text.h"
#include "letters/labels.h"

#include <algorithm>

namespace tegoed::letters {
namespace {

std::string title(ItemColumn column, TablePurpose purpose, base::Currency currency, base::Language language)
{
    if (column == ItemColumn::Number && purpose == TablePurpose::Credits) return std::string{labelsOf(language).creditNumber};
    if (column == ItemColumn::Number && purpose == TablePurpose::Statement) return std::string{labelsOf(language).document};
    std::string text{columnTitle(column, language)};
    if (column == ItemColumn::Amount || column == ItemColumn::Paid || column == ItemColumn::Open) {
        text += currency == base::Currency::euro() ? " (€)" : " (" + currency.code() + ")";
    }
    return text;
}

std::string cell(const LetterItem& item, ItemColumn column, base::Language language)
{
    switch (column) {
    case ItemColumn::Number: return item.number;
    case ItemColumn::Reference: return item.reference;
    case ItemColumn::IssuedOn: return base::displayShort(item.issuedOn, language);
    case ItemColumn::DueOn: return base::displayShort(item.dueOn, language);
    case ItemColumn::DaysOverdue: return item.daysOverdue > 0 ? std::to_string(item.daysOverdue) : std::string{"–"};
    case ItemColumn::Amount: return base::display(item.amount, numberStyle(language));
    case ItemColumn::Paid: return base::display(item.amount - item.open, numberStyle(language));
    case ItemColumn::Open: return base::display(item.claimed, numberStyle(language));
    }
    TEGOED_UNREACHABLE();
}

} // namespace

std::vector<ItemColumn> itemColumns(std::span<const LetterItem> items, TablePurpose purpose)
{
    std::vector<ItemColumn> columns{ItemColumn::Number};
    if (!std::ranges::all_of(items, &std::string::empty, &LetterItem::reference)) columns.push_back(ItemColumn::Reference);
    columns.push_back(ItemColumn::IssuedOn);
    if (purpose != TablePurpose::Credits) columns.push_back(ItemColumn::DueOn);
    const bool isStatement = purpose == TablePurpose::Statement;
    if (purpose == TablePurpose::Claim || isStatement) {
        if (std::ranges::any_of(items, [](const auto& item) { return item.daysOverdue > 0; })) columns.push_back(ItemColumn::DaysOverdue);
        columns.push_back(ItemColumn::Amount);
    }
    if (isStatement && std::ranges::any_of(items, [](const auto& item) { return item.amount != item.open; }))
        columns.push_back(ItemColumn::Paid);
    columns.push_back(ItemColumn::Open);
    return columns;
}

ItemTable itemTable(std::span<const LetterItem> items, TablePurpose purpose, base::Language language,
                    const std::vector<ItemColumn>& columns)
{
    const auto& labels = labelsOf(language);
    ItemTable table;
    if (items.empty()) return table;
    table.columns = columns;
    for (const auto column : table.columns)
        table.titles.push_back(title(column, purpose, items.front().open.currency(), language));

    for (auto item : items) {
        // What isn't asked for is shown as it stands open.
        if (purpose != TablePurpose::Claim) item.claimed = item.open;
        ItemRow row;
        for (const auto column : table.columns)
            row.cells.push_back(cell(item, column, language));
        if (!item.customer.empty()) row.notes.push_back(base::filled(labels.forCustomer, {item.customer}));
        // Others pay there, too: the amount is open with us all the same.
        if (purpose == TablePurpose::Statement && item.stage == ledger::Stage::Collections) row.notes.emplace_back(labels.withAgency);
        if (item.claimed != item.open) {
            row.notes.push_back(base::filled(labels.openOf, {base::display(item.open, numberStyle(language)),
                                                             base::display(item.open - item.claimed, numberStyle(language))}));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace tegoed::letters
