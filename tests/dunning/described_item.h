#pragma once

#include "dunning/small_book.h"

#include <sstream>
#include <string>

namespace tegoed::dunning {

/// Applies `key=value` words of a test's table to an item and its customer: `steps=reminder_1,call last=2026-03-09 kind=consumer`.
inline void describe(const std::string& words, SmallBook::ItemDraft& draft, ledger::CustomerRecord& customer)
{
    std::istringstream in{words};
    for (std::string word; in >> word;) {
        const auto equals = word.find('=');
        const auto key = word.substr(0, equals);
        const auto value = equals == std::string::npos ? std::string{} : word.substr(equals + 1);
        auto& item = draft.item;
        auto& state = draft.state;
        const auto flag = [&](std::uint8_t bit) { item.flags = static_cast<std::uint8_t>(item.flags | bit); };
        if (key == "-") continue;
        if (key == "steps") {
            ledger::StageSet set;
            std::istringstream stages{value};
            for (std::string stage; std::getline(stages, stage, ',');)
                set.insert(ledger::parseStage(stage).value());
            item.steps = set.bits();
        } else if (key == "last")
            item.lastStepOn = dayNumber(value);
        else if (key == "formal")
            item.formalNoticeOn = dayNumber(value);
        else if (key == "due")
            item.dueOn = dayNumber(value);
        else if (key == "open")
            item.openMinor = std::stoll(value);
        else if (key == "hold")
            state.holdUntil = dayNumber(value);
        else if (key == "blocked")
            flag(ledger::kItemBlockedAtSource);
        else if (key == "review")
            flag(ledger::kItemOpeningReview);
        else if (key == "source_dispute")
            flag(ledger::kItemDisputedAtSource);
        else if (key == "debit")
            flag(ledger::kItemDirectDebit);
        else if (key == "returned")
            flag(ledger::kItemDirectDebitReturned);
        else if (key == "other_method")
            flag(ledger::kItemOtherMethod);
        else if (key == "disputed")
            state.disputedMinor = std::stoll(value);
        else if (key == "promised")
            state.promisedUntil = dayNumber(value);
        else if (key == "on_plan")
            state.onPlan = true;
        else if (key == "seen")
            state.seenMinor = std::stoll(value);
        else if (key == "seen_on")
            state.seenOn = dayNumber(value);
        else if (key == "task")
            state.callTaskOn = dayNumber(value);
        else if (key == "resting")
            state.restingUntil = dayNumber(value);
        else if (key == "again")
            state.formalNoticeAgain = true;
        else if (key == "contacted")
            state.contactedUntil = dayNumber(value);
        else if (key == "kind")
            customer.kind = ledger::parseCustomerKind(value).value();
        else if (key == "method")
            customer.method = ledger::parsePaymentMethod(value).value();
        else if (key == "customer_hold")
            customer.holdUntil = dayNumber(value);
        else if (key == "customer_contacted")
            customer.contactedUntil = dayNumber(value);
        else if (key == "reached")
            customer.reachedUntil = dayNumber(value);
        else if (key == "customer_resting")
            customer.restingUntil = dayNumber(value);
        else if (key == "customer_again")
            customer.formalNoticeAgain = true;
        else if (key == "insolvent")
            customer.insolvent = true;
        else
            throw std::runtime_error("a test's table names " + key);
    }
}

} // namespace tegoed::dunning
