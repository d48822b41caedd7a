#include "app/bulk_change.h"

#include "app/journal.h"
#include "app/ledger_fixture.h"
#include "app/money.h"
#include "app/notes.h"
#include "app/plan_context.h"
#include "app/timeline.h"

#include <algorithm>

namespace tegoed::app {
namespace {

using BulkWhat = BulkChange::What;

/// On 2 March 2026: F1 and F2 of one customer, F3 in dollars, F4 settled, a credit and an invoice that nothing is said of.
class BulkLedger : public TestLedger {
public:
    BulkLedger()
    {
        ImportRequest request;
        request.opening = Opening::New;
        items("customer,number,issued,due,amount,currency\n1,F1,2026-01-02,2026-02-10,100.00,EUR\n1,F2,2026-01-02,2026-02-20,50.00,EUR\n"
              "2,F3,2026-01-02,2026-02-20,70.00,USD\n3,F4,2026-01-02,2026-02-15,80.00,EUR\n3,C1,2026-01-02,2026-02-15,-20.00,EUR\n"
              "4,F6,2026-01-02,2026-02-25,60.00,EUR\n",
              request);
        for (const auto& item : (*this)->book().items.all())
            m_ids[std::string{(*this)->book().items.number(item)}] = base::DocumentId(item.id);
        REQUIRE(pay(**this, "3", "80.00", day("2026-02-27"), {"F4"}));
    }
    [[nodiscard]] std::vector<base::DocumentId> ids(const std::vector<std::string>& numbers) const
    {
        std::vector<base::DocumentId> found;
        for (const auto& number : numbers)
            found.push_back(m_ids.at(number));
        return found;
    }
    [[nodiscard]] BulkPreview preview(const std::vector<std::string>& numbers, const BulkChange& change)
    {
        const auto view = dunningPlan(**this);
        REQUIRE(view);
        return bulkPreview(*view, (*this)->book(), ids(numbers), change);
    }
    [[nodiscard]] std::vector<std::string> numbers(const BulkChoice& choice)
    {
        std::vector<std::string> found;
        for (const auto place : choice.items)
            found.emplace_back((*this)->book().items.number((*this)->book().items.all()[place]));
        return found;
    }
    [[nodiscard]] std::size_t proposalCount() { return dunningPlan(**this)->plan.proposals.size(); }
    /// Takes the newest command back, which leaves what was before it.
    void checkUndo(const std::string& before)
    {
        REQUIRE((*this)->file().undo(*(*this)->file().undoable(), (*this)->context()));
        (*this)->refresh();
        CHECK(dump() == before);
        CHECK(faults().empty());
    }

private:
    std::map<std::string, base::DocumentId> m_ids{};
};

BulkChange holdUntil(std::string_view until)
{
    return {BulkWhat::Hold, day(until), "holidays", {}};
}

TEST_CASE("bulk hold: of held, settled, credited and other items just those change that were shown, with one undo", "[app][bulk]")
{
    BulkLedger ledger;
    REQUIRE(setHold(*ledger, {}, "F2", day("2026-04-30"), "asked"));
    const auto before = ledger.dump();
    const std::vector<std::string> chosen{"F3", "F2", "F1", "F4", "C1", "F1"};
    const auto change = holdUntil("2026-03-31");

    const auto preview = ledger.preview(chosen, change);
    CHECK(ledger.numbers(preview.choice) == std::vector<std::string>{"F1", "F3"});
    CHECK(preview.choice.customerCount == 2);
    CHECK(preview.choice.stayCount(BulkStay::HeldAsLong) == 1);
    CHECK(preview.choice.stayCount(BulkStay::Settled) == 1);
    CHECK(preview.choice.stayCount(BulkStay::Credit) == 1);
    REQUIRE(preview.choice.sums.size() == 2);
    CHECK(preview.choice.sums[0].openMinor == 10'000);
    CHECK(ledger->book().currencies[preview.choice.sums[1].currency].code() == "USD");
    CHECK(preview.choice.sums[1].openMinor == 7'000);
    CHECK(preview.proposalsBefore == 3);
    CHECK(preview.proposalsAfter == 1);
    CHECK(preview.difference.changes.size() == 2);
    CHECK(ledger.dump() == before);

    const auto entries = ledger->file().journalCount();
    const auto done = bulkChange(*ledger, ledger.ids(chosen), change);
    REQUIRE(done);
    CHECK(done->itemCount == 2);
    CHECK(done->customerCount == 2);
    CHECK(ledger.proposalCount() == 1);
    CHECK(ledger->file().journalCount() == entries + 1);
    CHECK(ledger.faults().empty());
    const auto entry = *ledger->file().undoable();
    CHECK(entry.command == "hold_set");
    CHECK(subjectOf(entry, base::Language::English) == "Customers: 2, Items: 2, up to 2026-03-31, holidays");
    const auto facts = factsOf(entry, base::Language::English, 10).facts;
    CHECK(std::find(facts.begin(), facts.end(), JournalFact{"F1: Dunning block until", "–", "31/03/2026", true}) != facts.end());
    ledger.reopen();
    CHECK(ledger.proposalCount() == 1);
    ledger.checkUndo(before);
    CHECK(ledger.proposalCount() == 3);
}

TEST_CASE("bulk hold: a shorter hold is replaced by a longer one", "[app][bulk]")
{
    BulkLedger ledger;
    REQUIRE(setHold(*ledger, {}, "F2", day("2026-03-10"), "asked"));
    REQUIRE(bulkChange(*ledger, ledger.ids({"F2"}), holdUntil("2026-03-31")));
    ledger.setToday("2026-03-31");
    const auto stays = bulkChoice(ledger->book(), ledger.ids({"F2"}), holdUntil("2026-03-31"), day("2026-03-31"));
    CHECK(stays.stayCount(BulkStay::HeldAsLong) == 1);
    REQUIRE(bulkChange(*ledger, ledger.ids({"F2"}), {BulkWhat::Lift, {}, {}, {}}));
    CHECK(bulkChoice(ledger->book(), ledger.ids({"F2"}), {BulkWhat::Lift, {}, {}, {}}, day("2026-03-31")).stayCount(BulkStay::NotHeld) ==
          1);
}

TEST_CASE("bulk lift: ends the items' own holds, names those of the customer, and one undo puts all back", "[app][bulk]")
{
    BulkLedger ledger;
    REQUIRE(bulkChange(*ledger, ledger.ids({"F1", "F2"}), holdUntil("2026-03-31")));
    REQUIRE(setHold(*ledger, "2", {}, day("2026-03-31"), "asked"));
    const auto before = ledger.dump();
    const BulkChange change{BulkWhat::Lift, {}, {}, {}};
    const std::vector<std::string> chosen{"F1", "F2", "F3", "F6"};

    const auto preview = ledger.preview(chosen, change);
    CHECK(ledger.numbers(preview.choice) == std::vector<std::string>{"F1", "F2"});
    CHECK(preview.choice.stayCount(BulkStay::CustomerHeld) == 1);
    CHECK(preview.choice.stayCount(BulkStay::NotHeld) == 1);
    CHECK(preview.proposalsAfter == preview.proposalsBefore + 1);

    REQUIRE(bulkChange(*ledger, ledger.ids(chosen), change));
    CHECK(ledger->file().undoable()->command == "hold_lift");
    CHECK(static_cast<std::int64_t>(ledger.proposalCount()) == preview.proposalsAfter);
    ledger.checkUndo(before);
}

TEST_CASE("bulk note: one at each customer about his items, with one undo", "[app][bulk]")
{
    BulkLedger ledger;
    const auto before = ledger.dump();
    const BulkChange change{BulkWhat::Note, {}, "call on Monday", day("2026-03-09")};
    const auto done = bulkChange(*ledger, ledger.ids({"F3", "F2", "F1", "F4"}), change);
    REQUIRE(done);
    CHECK(done->itemCount == 3);
    CHECK(done->customerCount == 2);
    const auto entry = *ledger->file().undoable();
    CHECK(entry.command == "log_note");
    CHECK(subjectOf(entry, base::Language::English).starts_with("call on Monday, Customers: 2, Items: 3"));
    for (const auto* number : {"1", "2"}) {
        const auto everything = dossier(*ledger, number);
        REQUIRE(everything);
        CHECK(std::count_if(everything->timeline.begin(), everything->timeline.end(),
                            [](const TimelineEntry& one) { return one.text.starts_with("call on Monday"); }) == 1);
        const auto customer = ledger->book().find(std::string_view{number});
        REQUIRE(customer);
        CHECK(ledger->book().customers[*customer].nextActionOn == day("2026-03-09").dayNumber());
    }
    ledger.checkUndo(before);
}

TEST_CASE("bulk change: what cannot be is refused, and nothing is written", "[app][bulk]")
{
    BulkLedger ledger;
    const auto before = ledger.dump();
    const auto entries = ledger->file().journalCount();
    const auto codeOf = [&](const std::vector<std::string>& chosen, const BulkChange& change) {
        const auto done = bulkChange(*ledger, ledger.ids(chosen), change);
        REQUIRE_FALSE(done);
        return done.error().code;
    };
    CHECK(codeOf({"F1"}, holdUntil("2026-03-01")) == base::ErrorCode::FieldValueBad);
    CHECK(codeOf({"F1"}, {BulkWhat::Note, {}, " ", {}}) == base::ErrorCode::FieldValueBad);
    CHECK(codeOf({"F1"}, {BulkWhat::Note, {}, "x", day("2026-03-01")}) == base::ErrorCode::FieldValueBad);
    CHECK(codeOf({"F4", "C1"}, holdUntil("2026-03-31")) == base::ErrorCode::ChangedMeanwhile);
    CHECK(codeOf({}, {BulkWhat::Lift, {}, {}, {}}) == base::ErrorCode::ChangedMeanwhile);
    CHECK(ledger.dump() == before);
    CHECK(ledger->file().journalCount() == entries);
}

TEST_CASE("bulk change: on a day off both plans are shown as if it were a business day", "[app][bulk]")
{
    BulkLedger ledger;
    ledger.setToday("2026-03-01"); // A Sunday.
    REQUIRE(ledger.proposalCount() == 0);
    const auto preview = ledger.preview({"F1", "F2"}, holdUntil("2026-03-31"));
    CHECK_FALSE(preview.isBusinessDay);
    CHECK(preview.proposalsBefore == 3);
    CHECK(preview.proposalsAfter == 2);
}

TEST_CASE("bulk change: more customers than are read one by one", "[app][bulk]")
{
    constexpr int kCount = 2'100; // More than persistence::kTouchLimit.
    TestLedger ledger;
    std::string list = "customer,number,issued,due,amount\n";
    for (int i = 0; i < kCount; ++i)
        list += std::to_string(10'000 + i) + ",F" + std::to_string(i) + ",2026-01-02,2026-02-10,100.00\n";
    ImportRequest request;
    request.opening = Opening::New;
    ledger.items(list, request);
    std::vector<base::DocumentId> all;
    for (const auto& item : ledger->book().items.all())
        all.emplace_back(item.id);
    const auto before = ledger.dump();
    const auto done = bulkChange(*ledger, all, holdUntil("2026-03-31"));
    REQUIRE(done);
    CHECK(done->customerCount == kCount);
    CHECK(dunningPlan(*ledger)->plan.proposals.empty());
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    ledger->refresh();
    CHECK(dunningPlan(*ledger)->plan.proposals.size() == static_cast<std::size_t>(kCount));
    CHECK(ledger.dump() == before);
}

} // namespace
} // namespace tegoed::app
