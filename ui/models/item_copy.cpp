#include "ui/models/item_copy.h"

#include "ui/bridge/display.h"
#include "ui/models/item_cells.h"
#include "ui/models/item_groups.h"

#include <QCoreApplication>

#include <utility>
#include <variant>

namespace tegoed::ui {

namespace {

/// Words of others in a cell: on one line, and no formula.
QString safeText(QString text)
{
    for (auto& c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r') c = u' ';
    }
    static const QString kFormulas = QStringLiteral("=+-@");
    return !text.isEmpty() && kFormulas.contains(text.front()) ? u'\'' + text : text;
}

QString cellText(const ItemRows& shown, ledger::ItemIndex item, ItemColumn column)
{
    const auto& snapshot = *shown.query.snapshot;
    const auto cell = itemCell(snapshot, item, column);
    if (const auto* const money = std::get_if<base::Money>(&cell)) return display(*money);
    const QString text = itemText(snapshot, item, column);
    return std::holds_alternative<std::string>(cell) ? safeText(text) : text;
}

QString headingText(const ItemRows& shown, const ItemGroup& group, ItemColumn column)
{
    const auto currency = shown.query.snapshot->book.currencies[group.currency];
    if (column == ItemColumn::Amount) return displayMinor(group.amountMinor, currency);
    if (column == ItemColumn::Open) return displayMinor(group.openMinor, currency);
    return safeText(groupText(shown, group, column));
}

} // namespace

QString groupText(const ItemRows& shown, const ItemGroup& group, ItemColumn column)
{
    const auto& snapshot = *shown.query.snapshot;
    const auto& book = snapshot.book;
    const auto amount = [&](std::int64_t minor) {
        const auto money = base::Money::ofMinor(minor, book.currencies[group.currency]);
        return group.currency == 0 ? display(money) : displayWithCurrency(money);
    };
    switch (column) {
    case ItemColumn::Customer: return groupName(shown, group);
    case ItemColumn::CustomerNumber:
        return shown.query.grouping == ItemGrouping::Customer ? itemText(snapshot, group.first, column) : QString{};
    case ItemColumn::Number: return QCoreApplication::translate("Groups", "%Ln item(s)", nullptr, static_cast<int>(group.count));
    case ItemColumn::Due: return displayDay(group.earliestDueOn);
    case ItemColumn::DaysOverdue: return displayCount(snapshot.today.dayNumber() - group.earliestDueOn);
    case ItemColumn::Amount: return amount(group.amountMinor);
    case ItemColumn::Open: return amount(group.openMinor);
    case ItemColumn::Stage:
        return group.overdueMinor == 0 ? QString{} : QCoreApplication::translate("Groups", "%1 overdue").arg(amount(group.overdueMinor));
    case ItemColumn::Next:
        return group.leftOutCount == 0 ? QString{}
                                       : QCoreApplication::translate("Groups", "without %Ln in other currencies", nullptr,
                                                                     static_cast<int>(group.leftOutCount));
    case ItemColumn::Issued:
    case ItemColumn::LastStepOn:
    case ItemColumn::Kind:
    case ItemColumn::Controller:
    case ItemColumn::Segment:
    case ItemColumn::Hold:
    case ItemColumn::Disputed:
    case ItemColumn::Currency:
    case ItemColumn::Policy:
    case ItemColumn::Company: break;
    }
    return {};
}

QString itemsAsText(const ItemRows& shown, const std::vector<ItemRow>& rows, const std::vector<ItemColumn>& columns)
{
    QStringList cells;
    for (const auto column : columns)
        cells.push_back(heading(itemColumn(column).key));
    QString text = cells.join(u'\t') + u'\n';
    for (const auto row : rows) {
        cells.clear();
        for (const auto column : columns) {
            cells.push_back((row & kGroupRow) != 0 ? headingText(shown, shown.groups[row & ~kGroupRow], column)
                                                   : cellText(shown, row, column));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

namespace {

base::Cell groupCell(const ItemRows& shown, const ItemGroup& group, ItemColumn column)
{
    const auto& snapshot = *shown.query.snapshot;
    const auto currency = snapshot.book.currencies[group.currency];
    switch (column) {
    case ItemColumn::Amount: return base::Money::ofMinor(group.amountMinor, currency);
    case ItemColumn::Open: return base::Money::ofMinor(group.openMinor, currency);
    case ItemColumn::Due: return base::Date::ofDayNumber(group.earliestDueOn);
    case ItemColumn::DaysOverdue: return std::int64_t{snapshot.today.dayNumber()} - group.earliestDueOn;
    case ItemColumn::Currency: return std::string{currency.code()};
    default: break; // What is left is written as on screen.
    }
    const QString text = groupText(shown, group, column);
    if (text.isEmpty()) return {};
    return fromQt(text);
}

} // namespace

exchange::TableRows itemTableRows(std::shared_ptr<const ItemRows> shown, std::vector<ItemColumn> columns)
{
    exchange::TableRows rows;
    rows.title = fromQt(QCoreApplication::translate("Items", "Open items"));
    for (const auto column : columns) {
        const auto& info = itemColumn(column);
        rows.columns.push_back({info.key, fromQt(heading(info.key)), info.isNumber ? base::Align::Number : base::Align::Text});
    }
    rows.count = shown->rowCount();
    rows.cells = [shown, columns = std::move(columns)](std::size_t index, std::vector<base::Cell>& cells) {
        const auto row = shown->row(index);
        cells.clear();
        for (const auto column : columns) {
            cells.push_back((row & kGroupRow) != 0 ? groupCell(*shown, shown->groups[row & ~kGroupRow], column)
                                                   : itemCell(*shown->query.snapshot, row, column));
        }
    };
    rows.isHeading = [shown](std::size_t index) { return (shown->row(index) & kGroupRow) != 0; };
    return rows;
}

} // namespace tegoed::ui
