#include "app/notes.h"

#include "app/item_lookup.h"
#include "base/text.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace tegoed::app {

using base::ErrorCode;

namespace {

constexpr int kCallTaskBusinessDays = 5; // Rule 8.
constexpr std::size_t kNoteLimitBytes = 64 * 1024;

/// What a hold or its end is about: a customer, or one item.
struct HoldTarget {
    ledger::Customer customer;
    std::optional<persistence::StoredDocument> item;
    std::string name;
};

base::Result<HoldTarget> findTarget(Ledger& ledger, const std::string& customerNumber, const std::string& itemNumber)
{
    HoldTarget target;
    std::optional<base::CustomerId> customer;
    if (!customerNumber.empty()) {
        TEGOED_TRY(target.customer, findCustomer(ledger, customerNumber));
        customer = target.customer.id;
    }
    target.name = customerNumber;
    if (itemNumber.empty()) return target;
    TEGOED_TRY(auto item, findItem(ledger, itemNumber, customer));
    if (customerNumber.empty()) target.customer = persistence::customerById(ledger.connection(), item.document.customer).value();
    target.item = std::move(item);
    target.name = itemNumber;
    return target;
}

std::optional<base::DocumentId> idOf(const HoldTarget& target)
{
    return target.item ? std::optional(target.item->document.id) : std::nullopt;
}

} // namespace

base::Result<void> checkNoteText(const char* field, const std::string& text)
{
    if (text.size() > kNoteLimitBytes || !base::isValidUtf8(text) || text.find('\0') != std::string::npos) {
        return base::fail(ErrorCode::FieldValueBad, {field, "…", "text_64k"});
    }
    return {};
}

base::Result<void> checkNotPast(Ledger& ledger, const char* field, base::Date date)
{
    const base::Date today = ledger.environment().today;
    if (date < today) return base::fail(ErrorCode::FieldValueBad, {field, toString(date), "today_or_later"});
    return {};
}

base::Result<void> logContact(Ledger& ledger, const LogRequest& request)
{
    return guarded([&]() -> base::Result<void> {
        TEGOED_CHECK(checkNoteText("text", request.text));
        if (request.kind == ledger::ContactKind::Note && base::trimmed(request.text).empty())
            return base::fail(ErrorCode::FieldValueBad, {"text", "", "not_empty"});
        if (request.nextOn) TEGOED_CHECK(checkNotPast(ledger, "next", *request.nextOn));
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, request.customer));
        const base::Date today = ledger.environment().today;
        persistence::ContactEvent event;
        event.customer = customer.id;
        event.happenedOn = today;
        event.kind = request.kind;
        event.outcome = request.outcome;
        event.text = request.text;
        event.nextOn = request.nextOn;
        event.user = ledger.context().user;
        TEGOED_TRY(const auto items, findItems(ledger, request.items, customer.id));
        for (const auto& item : items)
            event.items.push_back(item.document.id);
        transaction.insert(event);
        if (request.kind == ledger::ContactKind::Call) {
            for (const auto& stored : persistence::documentsOf(ledger.connection(), customer.id)) {
                if (stored.document.open.isZero()) continue;
                for (const auto& step : persistence::stepsOf(ledger.connection(), stored.document.id)) {
                    if (!step.taskOpen) continue;
                    // From the fifth business day on the step counts as taken on the day of the task, whenever the call is made.
                    const bool inTime = today < ledger.calendar().plusBusinessDays(step.takenOn, kCallTaskBusinessDays);
                    transaction.closeCallTask(stored.document.id, inTime ? today : step.takenOn);
                }
            }
        }
        transaction.touch(customer.id);
        nlohmann::ordered_json details{{"customer", customer.number}, {"text", request.text}, {"items", request.items}};
        if (request.outcome) details["outcome"] = name(*request.outcome);
        if (request.nextOn) details["next"] = toString(*request.nextOn);
        const char* command = request.kind == ledger::ContactKind::Call    ? "log_call"
                              : request.kind == ledger::ContactKind::Email ? "log_email"
                                                                           : "log_note";
        commit(ledger, transaction, command, customer.id, details.dump());
        return {};
    });
}

base::Result<void> snooze(Ledger& ledger, const std::string& customerNumber, base::Date until, const std::string& reason)
{
    return guarded([&]() -> base::Result<void> {
        TEGOED_CHECK(checkNoteText("reason", reason));
        const base::Date today = ledger.environment().today;
        if (until <= today) return base::fail(ErrorCode::FieldValueBad, {"until", toString(until), "later_day"});
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        persistence::ContactEvent event;
        event.customer = customer.id;
        event.happenedOn = today;
        event.kind = ledger::ContactKind::Snooze;
        event.text = reason;
        event.nextOn = until;
        event.user = ledger.context().user;
        transaction.insert(event);
        const nlohmann::ordered_json details{{"customer", customer.number}, {"until", toString(until)}, {"reason", reason}};
        commit(ledger, transaction, "snooze", customer.id, details.dump());
        return {};
    });
}

base::Result<void> setHold(Ledger& ledger, const std::string& customerNumber, const std::string& itemNumber, base::Date until,
                           const std::string& reason)
{
    return setHolds(ledger, {{customerNumber, itemNumber}}, until, reason);
}

base::Result<void> setHolds(Ledger& ledger, const std::vector<HoldOf>& of, base::Date until, const std::string& reason)
{
    return guarded([&]() -> base::Result<void> {
        TEGOED_CHECK(checkNoteText("reason", reason));
        TEGOED_CHECK(checkNotPast(ledger, "until", until));
        if (of.empty()) return {};
        auto transaction = ledger.begin();
        std::vector<std::string> customers;
        std::vector<std::string> items;
        std::optional<base::CustomerId> only;
        for (const HoldOf& one : of) {
            TEGOED_TRY(const HoldTarget target, findTarget(ledger, one.customer, one.item));
            transaction.setHold(target.customer.id, idOf(target), until, reason, ledger.environment().today);
            if (of.size() <= persistence::kTouchLimit) transaction.touch(target.customer.id);
            if (std::find(customers.begin(), customers.end(), target.customer.number) == customers.end())
                customers.push_back(target.customer.number);
            if (target.item) items.push_back(one.item);
            only = target.customer.id;
        }
        if (of.size() > persistence::kTouchLimit) transaction.touchAll();
        nlohmann::ordered_json details;
        if (of.size() == 1) {
            details = {{"customer", customers.front()}, {"item", of.front().item}};
        } else {
            details = {{"customers", customers}, {"items", items}};
        }
        details["until"] = toString(until);
        details["reason"] = reason;
        commit(ledger, transaction, "hold_set", customers.size() == 1 ? only : std::nullopt, details.dump());
        return {};
    });
}

base::Result<void> liftHold(Ledger& ledger, const std::string& customerNumber, const std::string& itemNumber)
{
    return liftHolds(ledger, {{customerNumber, itemNumber}});
}

base::Result<void> liftHolds(Ledger& ledger, const std::vector<HoldOf>& of)
{
    return guarded([&]() -> base::Result<void> {
        if (of.empty()) return {};
        auto transaction = ledger.begin();
        std::set<std::string> customers;
        std::vector<std::string> items;
        std::optional<base::CustomerId> only;
        for (const HoldOf& one : of) {
            TEGOED_TRY(const HoldTarget target, findTarget(ledger, one.customer, one.item));
            if (!transaction.liftHold(target.customer.id, idOf(target), ledger.environment().today))
                return base::fail(ErrorCode::NoHold, {target.name});
            transaction.touch(target.customer.id);
            customers.insert(target.customer.number);
            if (target.item) items.push_back(one.item);
            only = target.customer.id;
        }
        const nlohmann::ordered_json details = of.size() == 1
                                                   ? nlohmann::ordered_json{{"customer", *customers.begin()}, {"item", of.front().item}}
                                                   : nlohmann::ordered_json{{"customers", customers}, {"items", items}};
        commit(ledger, transaction, "hold_lift", customers.size() == 1 ? only : std::nullopt, details.dump());
        return {};
    });
}

base::Result<void> setInsolvency(Ledger& ledger, const std::string& customerNumber, const ledger::Insolvency& insolvency)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        if (insolvency.on > ledger.environment().today) return base::fail(ErrorCode::DateInFuture, {toString(insolvency.on)});
        transaction.setInsolvency(customer.id, insolvency);
        transaction.touch(customer.id);
        const nlohmann::ordered_json details{{"customer", customer.number},
                                             {"kind", name(insolvency.kind)},
                                             {"on", toString(insolvency.on)},
                                             {"trustee", insolvency.trustee},
                                             {"reference", insolvency.reference}};
        commit(ledger, transaction, "insolvency_set", customer.id, details.dump());
        return {};
    });
}

base::Result<void> liftInsolvency(Ledger& ledger, const std::string& customerNumber)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        if (!transaction.liftInsolvency(customer.id, ledger.environment().today))
            return base::fail(ErrorCode::NoInsolvency, {customerNumber});
        transaction.touch(customer.id);
        commit(ledger, transaction, "insolvency_lift", customer.id, nlohmann::ordered_json{{"customer", customer.number}}.dump());
        return {};
    });
}

} // namespace tegoed::app
