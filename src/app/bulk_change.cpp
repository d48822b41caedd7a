#include "app/bulk_change.h"

#include "app/item_lookup.h"
#include "app/notes.h"
#include "app/plan_context.h"
#include "base/text.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::app {

using base::ErrorCode;
using ledger::ItemIndex;
using nlohmann::ordered_json;

namespace {

using BulkWhat = BulkChange::What;

std::optional<BulkStay> stayOf(const ledger::Book& book, const ledger::OpenItem& item, const BulkChange& change, std::int32_t today)
{
    if (item.openMinor == 0) return BulkStay::Settled;
    if (change.what == BulkWhat::Note) return std::nullopt;
    const bool isHeldByList = (item.flags & ledger::kItemBlockedAtSource) != 0;
    const auto heldUntil = book.items.state(item).holdUntil;
    if (change.what == BulkWhat::Hold) {
        if (item.openMinor < 0 || item.kind == static_cast<std::uint8_t>(ledger::DocumentKind::CreditNote)) return BulkStay::Credit;
        return heldUntil >= change.until.dayNumber() ? std::optional{BulkStay::HeldAsLong} : std::nullopt;
    }
    // A block that has ended stops nothing: there is none to lift.
    if (heldUntil >= today) return std::nullopt;
    if (isHeldByList) return BulkStay::HeldByList;
    return book.customers[item.customer].holdUntil >= today ? BulkStay::CustomerHeld : BulkStay::NotHeld;
}

void addTo(BulkChoice::Sum& sum, const ledger::OpenItem& item)
{
    ++sum.count;
    sum.openMinor += item.openMinor;
}

/// Sums of the items that change, by currency, and by customer and currency: the items of a customer stand together.
void sumUp(const ledger::Book& book, BulkChoice& choice)
{
    const auto items = book.items.all();
    std::vector<BulkChoice::Sum> ofAll(book.currencies.size());
    std::vector<BulkChoice::Sum> ofOne(book.currencies.size());
    for (std::size_t at = 0; at < choice.items.size(); ++at) {
        const auto& item = items[choice.items[at]];
        addTo(ofAll[item.currency], item);
        addTo(ofOne[item.currency], item);
        if (at + 1 < choice.items.size() && items[choice.items[at + 1]].customer == item.customer) continue;
        ++choice.customerCount;
        for (std::size_t currency = 0; currency < ofOne.size(); ++currency) {
            if (ofOne[currency].count == 0) continue;
            ofOne[currency].currency = static_cast<std::uint8_t>(currency);
            choice.customers.push_back({item.customer, ofOne[currency]});
            ofOne[currency] = {};
        }
    }
    for (std::size_t currency = 0; currency < ofAll.size(); ++currency) {
        ofAll[currency].currency = static_cast<std::uint8_t>(currency);
        if (ofAll[currency].count > 0) choice.sums.push_back(ofAll[currency]);
    }
}

base::Result<void> checkChange(Ledger& ledger, const BulkChange& change)
{
    TEGOED_CHECK(checkNoteText(change.what == BulkWhat::Hold ? "reason" : "text", change.text));
    if (change.what == BulkWhat::Hold) return checkNotPast(ledger, "until", change.until);
    if (change.what != BulkWhat::Note) return {};
    if (base::trimmed(change.text).empty()) return base::fail(ErrorCode::FieldValueBad, {"text", "", "not_empty"});
    return change.nextOn ? checkNotPast(ledger, "next", *change.nextOn) : base::Result<void>{};
}

/// One note for each customer, about his items.
void writeNotes(Ledger& ledger, persistence::Transaction& transaction, const BulkChange& change, const BulkChoice& choice)
{
    const auto& book = ledger.book();
    const auto items = book.items.all();
    persistence::ContactEvent event;
    event.happenedOn = ledger.environment().today;
    event.kind = ledger::ContactKind::Note;
    event.text = change.text;
    event.nextOn = change.nextOn;
    event.user = ledger.context().user;
    for (std::size_t at = 0; at < choice.items.size(); ++at) {
        const auto& item = items[choice.items[at]];
        event.items.push_back(base::DocumentId(item.id));
        if (at + 1 < choice.items.size() && items[choice.items[at + 1]].customer == item.customer) continue;
        event.customer = base::CustomerId(book.customers[item.customer].id);
        transaction.insert(event);
        event.items.clear();
    }
}

/// Each item with what was so before: at the end of the entry, where readers of the journal leave the rest of a long list out.
ordered_json rowsOf(const ledger::Book& book, const BulkChange& change, const BulkChoice& choice, std::int32_t today)
{
    const auto dayOrNothing = [](std::int32_t day) {
        return day == ledger::kNoDay ? ordered_json{} : ordered_json(toString(base::Date::ofDayNumber(day)));
    };
    auto rows = ordered_json::array();
    for (const ItemIndex place : choice.items) {
        const auto& item = book.items.all()[place];
        const std::string customer{book.number(book.customers[item.customer])};
        ordered_json row{{"customer", customer}, {"number", book.items.number(item)}};
        if (change.what == BulkWhat::Note) {
            row["field"] = "customer";
            row["before"] = nullptr;
            row["after"] = customer;
        } else {
            const auto heldUntil = book.items.state(item).holdUntil;
            row["field"] = "hold_until";
            row["before"] = dayOrNothing(heldUntil >= today ? heldUntil : ledger::kNoDay);
            row["after"] = change.what == BulkWhat::Hold ? ordered_json(toString(change.until)) : ordered_json{};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

ordered_json bulkDetails(const ledger::Book& book, const BulkChange& change, const BulkChoice& choice, std::int32_t today)
{
    ordered_json details{{"customers", choice.customerCount}, {"items", choice.items.size()}};
    if (change.what == BulkWhat::Hold) {
        details["until"] = toString(change.until);
        details["reason"] = change.text;
    } else if (change.what == BulkWhat::Note) {
        details["text"] = change.text;
        if (change.nextOn) details["next"] = toString(*change.nextOn);
    }
    details["changes"] = rowsOf(book, change, choice, today);
    return details;
}

} // namespace

BulkChoice bulkChoice(const ledger::Book& book, std::span<const base::DocumentId> chosen, const BulkChange& change, base::Date today)
{
    std::vector<std::int64_t> ids;
    ids.reserve(chosen.size());
    for (const auto id : chosen)
        ids.push_back(id.value());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());

    BulkChoice choice;
    std::size_t foundCount = 0;
    const auto items = book.items.all();
    for (ItemIndex place = 0; place < items.size() && foundCount < ids.size(); ++place) {
        const auto& item = items[place];
        if (!std::binary_search(ids.begin(), ids.end(), item.id)) continue;
        ++foundCount;
        if (const auto stays = stayOf(book, item, change, today.dayNumber()))
            ++choice.stays[static_cast<std::size_t>(*stays)];
        else
            choice.items.push_back(place);
    }
    choice.stays[static_cast<std::size_t>(BulkStay::Settled)] += static_cast<std::int64_t>(ids.size() - foundCount);
    sumUp(book, choice);
    return choice;
}

BulkPreview bulkPreview(const PlanView& view, const ledger::Book& book, std::span<const base::DocumentId> chosen, const BulkChange& change)
{
    const auto& context = *view.context;
    const auto on = view.plan.on;
    BulkPreview preview;
    preview.choice = bulkChoice(book, chosen, change, on);
    preview.isBusinessDay = context.calendar().isBusinessDay(on);
    // A note stops no letter.
    if (change.what == BulkWhat::Note || preview.choice.items.empty()) {
        preview.proposalsBefore = preview.proposalsAfter = static_cast<std::int64_t>(view.plan.proposals.size());
        return preview;
    }
    auto changed = book;
    changed.items.setHolds(preview.choice.items, change.what == BulkWhat::Hold ? change.until.dayNumber() : ledger::kNoDay);
    const bool anyDay = !preview.isBusinessDay;
    const auto after = context.planOf(changed, on, {}, nullptr, anyDay);
    const auto compare = [&](const dunning::Plan& before) {
        preview.proposalsBefore = static_cast<std::int64_t>(before.proposals.size());
        preview.proposalsAfter = static_cast<std::int64_t>(after.proposals.size());
        preview.difference = dunning::differenceOf(before, after);
    };
    if (anyDay)
        compare(context.planOf(book, on, {}, nullptr, true));
    else
        compare(view.plan);
    return preview;
}

base::Result<BulkDone> bulkChange(Ledger& ledger, std::span<const base::DocumentId> chosen, const BulkChange& change)
{
    return guarded([&]() -> base::Result<BulkDone> {
        TEGOED_CHECK(checkChange(ledger, change));
        (void)ledger.book();
        auto transaction = ledger.begin();
        ledger.refresh(); // Inside the transaction nobody else can change what is decided from.
        const auto& book = ledger.book();
        const base::Date today = ledger.environment().today;
        const auto choice = bulkChoice(book, chosen, change, today);
        if (choice.items.empty()) return base::fail(ErrorCode::ChangedMeanwhile, {"chosen_items"});

        std::vector<base::DocumentId> ids;
        ids.reserve(choice.items.size());
        for (const ItemIndex place : choice.items)
            ids.push_back(base::DocumentId(book.items.all()[place].id));
        const char* command = "log_note";
        if (change.what == BulkWhat::Note) {
            writeNotes(ledger, transaction, change, choice);
        } else if (change.what == BulkWhat::Hold) {
            transaction.setHolds(ids, change.until, change.text, today);
            command = "hold_set";
        } else {
            transaction.liftHolds(ids, today);
            command = "hold_lift";
        }
        for (const auto& one : choice.customers)
            transaction.touch(base::CustomerId(book.customers[one.customer].id));
        if (static_cast<std::size_t>(choice.customerCount) > persistence::kTouchLimit) transaction.touchAll();
        const BulkDone done{static_cast<std::int64_t>(choice.items.size()), choice.customerCount};
        const auto only =
            done.customerCount == 1 ? std::optional(base::CustomerId(book.customers[choice.customers.front().customer].id)) : std::nullopt;
        const auto details = bulkDetails(book, change, choice, today.dayNumber()).dump();
        commit(ledger, transaction, command, only, details);
        return done;
    });
}

} // namespace tegoed::app
