#pragma once

#include "ui/bridge/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tegoed::ui {

/// An item of a made-up book.
struct MadeUpItem {
    std::uint32_t customer;
    std::string number;
    std::int32_t issuedOn;
    std::int32_t dueOn;
    std::int64_t amountMinor;
    std::int64_t openMinor;
    std::uint8_t steps = 0;
    std::uint8_t currency = 0;
};

/// A snapshot of made-up customers and items without a ledger file. Items have to be ordered by customer, due date and place.
[[nodiscard]] inline SnapshotPtr madeUpSnapshot(const std::vector<std::string>& customerNames, const std::vector<MadeUpItem>& items,
                                                base::Date today)
{
    auto snapshot = std::make_shared<Snapshot>();
    auto& book = snapshot->book;
    book.currencies = {base::Currency::euro(), *base::Currency::parse("USD")};
    book.words = {""};
    const auto put = [&book](std::string_view text, std::uint32_t& offset, std::uint16_t& length) {
        offset = static_cast<std::uint32_t>(book.texts.size());
        length = static_cast<std::uint16_t>(text.size());
        book.texts.insert(book.texts.end(), text.begin(), text.end());
    };
    for (std::size_t i = 0; i < customerNames.size(); ++i) {
        ledger::CustomerRecord customer;
        customer.id = static_cast<std::int64_t>(i) + 1;
        put(std::to_string(1000 + i), customer.numberOffset, customer.numberLength);
        put(customerNames[i], customer.nameOffset, customer.nameLength);
        book.customers.push_back(customer);
    }
    book.index();
    std::vector<ledger::OpenItem> packed;
    std::vector<char> numbers;
    packed.reserve(items.size());
    std::int64_t id = 0;
    for (const auto& item : items) {
        ledger::OpenItem row{};
        row.id = ++id;
        row.customer = item.customer;
        row.issuedOn = item.issuedOn;
        row.dueOn = item.dueOn;
        row.lastStepOn = ledger::kNoDay;
        row.formalNoticeOn = ledger::kNoDay;
        row.amountMinor = item.amountMinor;
        row.openMinor = item.openMinor;
        row.steps = item.steps;
        row.currency = item.currency;
        row.numberOffset = static_cast<std::uint32_t>(numbers.size());
        row.numberLength = static_cast<std::uint8_t>(item.number.size());
        numbers.insert(numbers.end(), item.number.begin(), item.number.end());
        packed.push_back(row);
    }
    book.items.assign(std::move(packed), std::move(numbers), {ledger::ItemState{}}, customerNames.size());
    snapshot->texts = ItemTexts{book};
    snapshot->figures = ItemFigures{book};
    snapshot->plan.plan.verdicts.assign(items.size(), dunning::Verdict::NotDue);
    snapshot->plan.plan.stages.assign(items.size(), ledger::Stage::Reminder1);
    snapshot->today = today;
    return snapshot;
}

} // namespace tegoed::ui
