#include "ui/models/item_cells.h"

#include "dunning/item_rules.h"
#include "ui/bridge/display.h"
#include "ui/models/item_filter.h"
#include "ui/models/item_stage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <type_traits>
#include <variant>

namespace tegoed::ui {

namespace {

constexpr std::array<ItemColumnInfo, kItemColumnCount> kColumns{{
    {"customer", false},     {"customer_number", false},
    {"number", false},       {"issued", false},
    {"due", false},          {"days", true},
    {"amount", true},        {"open", true},
    {"last_stage", false},   {"next_step", false},
    {"last_step_on", false}, {"kind", false},
    {"controller", false},   {"segment", false},
    {"hold", false},         {"disputed_amount", true},
    {"currency", false},     {"policy", false},
    {"company", false},
}};

base::Cell day(std::int32_t dayNumber)
{
    if (dayNumber == ledger::kNoDay) return {};
    return base::Date::ofDayNumber(dayNumber);
}

base::Cell words(const QString& text)
{
    if (text.isEmpty()) return {};
    return fromQt(text);
}

base::Cell words(const std::string& text)
{
    if (text.empty()) return {};
    return text;
}

/// Until when reminders are stopped; a stop of the accounting package has no end.
QString holdText(const Snapshot& snapshot, const ledger::OpenItem& item)
{
    if (!isOnHold(snapshot.book, item, snapshot.today)) return {};
    if ((item.flags & ledger::kItemBlockedAtSource) != 0) return QCoreApplication::translate("Items", "in the package");
    const auto until = std::max(snapshot.book.items.state(item).holdUntil, snapshot.book.customers[item.customer].holdUntil);
    return QCoreApplication::translate("Items", "until %1").arg(displayDay(until));
}

} // namespace

const ItemColumnInfo& itemColumn(ItemColumn column)
{
    return kColumns[static_cast<std::size_t>(column)];
}

bool goesToConsumer(const ledger::Book& book, const ledger::OpenItem& item)
{
    const auto& customer = book.customers[item.customer];
    const auto& payer = customer.payer == ledger::kNoIndex ? customer : book.customers[customer.payer];
    return dunning::customerRules(customer, payer).isConsumer;
}

QString nextText(const Snapshot& snapshot, ledger::ItemIndex item)
{
    const auto verdict = snapshot.plan.plan.verdictOf(item);
    if (verdict != dunning::Verdict::Takes) return word(verdict);
    return stageWord(snapshot.plan.plan.stageOf(item), goesToConsumer(snapshot.book, snapshot.book.items.all()[item]));
}

base::Cell itemCell(const Snapshot& snapshot, ledger::ItemIndex index, ItemColumn column)
{
    const auto& book = snapshot.book;
    const auto& item = book.items.all()[index];
    const auto& customer = book.customers[item.customer];
    const auto currency = book.currencies[item.currency];
    switch (column) {
    case ItemColumn::Customer: return std::string{book.nameOf(customer)};
    case ItemColumn::CustomerNumber: return std::string{book.number(customer)};
    case ItemColumn::Number: return std::string{book.items.number(item)};
    case ItemColumn::Issued: return day(item.issuedOn);
    case ItemColumn::Due: return day(item.dueOn);
    case ItemColumn::DaysOverdue: return std::int64_t{snapshot.today.dayNumber()} - item.dueOn;
    case ItemColumn::Amount: return base::Money::ofMinor(item.amountMinor, currency);
    case ItemColumn::Open: return base::Money::ofMinor(item.openMinor, currency);
    case ItemColumn::Stage: return words(stageOf(item) ? stageWord(*stageOf(item), goesToConsumer(book, item)) : QString{});
    case ItemColumn::Next: return words(nextText(snapshot, index));
    case ItemColumn::LastStepOn: return day(item.lastStepOn);
    case ItemColumn::Kind: return words(word(static_cast<ledger::DocumentKind>(item.kind)));
    case ItemColumn::Controller: return words(book.word(customer.controller));
    case ItemColumn::Segment: return words(book.word(customer.segment));
    case ItemColumn::Hold: return words(holdText(snapshot, item));
    case ItemColumn::Disputed: {
        const auto minor = disputedMinor(book, item);
        if (minor == 0) return {};
        return base::Money::ofMinor(minor, currency);
    }
    case ItemColumn::Currency: return std::string{currency.code()};
    case ItemColumn::Policy: return words(book.word(customer.policy));
    case ItemColumn::Company: return words(item.company < book.companies.size() ? book.companies[item.company].name : std::string{});
    }
    return {};
}

QString itemText(const Snapshot& snapshot, ledger::ItemIndex index, ItemColumn column)
{
    const auto own = snapshot.book.currency;
    return std::visit(
        [&](const auto& value) -> QString {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<Value, std::string>)
                return toQt(value);
            else if constexpr (std::is_same_v<Value, std::int64_t>)
                return displayCount(value);
            else if constexpr (std::is_same_v<Value, base::Money>)
                return value.currency() == own ? display(value) : displayWithCurrency(value);
            else if constexpr (std::is_same_v<Value, base::Date>)
                return display(value);
            else
                return QString::number(value);
        },
        itemCell(snapshot, index, column));
}

} // namespace tegoed::ui
