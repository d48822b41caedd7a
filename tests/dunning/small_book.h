#pragma once

#include "base/calendar.h"
#include "base/date.h"
#include "dunning/plan.h"
#include "dunning/policy.h"
#include "ledger/book.h"

#include <cstdint>
#include <deque>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::dunning {

/// A day by its ISO text; `-` is no day.
inline std::int32_t dayNumber(std::string_view iso)
{
    if (iso == "-") return ledger::kNoDay;
    const auto date = base::Date::parse(iso);
    if (!date) throw std::runtime_error("not a date: " + std::string{iso});
    return date->dayNumber();
}

inline base::Date day(std::string_view iso)
{
    return base::Date::ofDayNumber(dayNumber(iso));
}

/// A book of a few customers, written down in a test. Everything is changed in the drafts; `build` makes the book of them.
class SmallBook {
public:
    struct ItemDraft {
        ledger::OpenItem item{};
        ledger::ItemState state{};
        std::string number;
    };

    SmallBook()
    {
        ledger::Company company;
        company.name = "Voorbeeld B.V.";
        company.iban = "NL91ABNA0417164300";
        book.companies = {company, company};
        book.currencies = {base::Currency::euro(), *base::Currency::parse("JPY"), *base::Currency::parse("KWD")};
        book.words = {""};
    }

    ledger::CustomerIndex customer(std::string_view number, ledger::CustomerKind kind = ledger::CustomerKind::Business)
    {
        ledger::CustomerRecord record;
        record.numberOffset = static_cast<std::uint32_t>(book.texts.size());
        record.numberLength = static_cast<std::uint16_t>(number.size());
        book.texts.insert(book.texts.end(), number.begin(), number.end());
        record.kind = kind;
        record.hasAddress = true;
        record.hasEmail = true;
        record.id = static_cast<std::int64_t>(book.customers.size()) + 1;
        book.customers.push_back(record);
        return static_cast<ledger::CustomerIndex>(book.customers.size() - 1);
    }

    /// An invoice, or with a negative amount a credit note.
    ItemDraft& item(ledger::CustomerIndex customer, std::string_view number, std::string_view dueOn, std::int64_t minor)
    {
        drafts.emplace_back();
        auto& draft = drafts.back();
        draft.number = number;
        draft.item.id = static_cast<std::int64_t>(drafts.size());
        draft.item.amountMinor = draft.item.openMinor = minor;
        draft.item.dueOn = dayNumber(dueOn);
        draft.item.issuedOn = draft.item.dueOn - 30;
        draft.item.lastStepOn = draft.item.formalNoticeOn = ledger::kNoDay;
        draft.item.customer = customer;
        draft.item.kind = static_cast<std::uint8_t>(minor < 0 ? ledger::DocumentKind::CreditNote : ledger::DocumentKind::Invoice);
        return draft;
    }

    const ledger::Book& build()
    {
        std::vector<ledger::OpenItem> items;
        std::vector<char> numbers;
        std::vector<ledger::ItemState> states(1);
        for (auto& draft : drafts) {
            draft.item.numberOffset = static_cast<std::uint32_t>(numbers.size());
            draft.item.numberLength = static_cast<std::uint8_t>(draft.number.size());
            numbers.insert(numbers.end(), draft.number.begin(), draft.number.end());
            draft.item.state = 0;
            if (draft.state != ledger::ItemState{}) {
                draft.item.state = static_cast<std::uint32_t>(states.size());
                states.push_back(draft.state);
            }
            items.push_back(draft.item);
        }
        book.items.assign(std::move(items), std::move(numbers), std::move(states), book.customers.size());
        return book;
    }

    [[nodiscard]] ledger::ItemIndex indexOf(std::string_view number) const
    {
        for (ledger::ItemIndex at = 0; at < book.items.all().size(); ++at) {
            if (book.items.number(book.items.all()[at]) == number) return at;
        }
        throw std::runtime_error("no item " + std::string{number});
    }

    ledger::Book book{};
    std::deque<ItemDraft> drafts{};
};

/// What a plan is made from, with the shipped policies and the plain Dutch calendar.
inline PlanInput inputOn(const ledger::Book& book, base::Date on, std::string_view policy = "standard")
{
    static const base::BusinessCalendar calendar;
    PlanInput input{book, on, calendar, shippedPolicies(), {}, {}};
    for (std::uint8_t at = 0; at < shippedPolicies().size(); ++at) {
        if (shippedPolicies()[at].name == policy) input.standardPolicy = at;
    }
    return input;
}

} // namespace tegoed::dunning
