#include "app/notes.h"

#include "app/dunning_run.h"
#include "app/ledger_fixture.h"
#include "app/timeline.h"
#include "persistence/queries.h"

namespace tegoed::app {
namespace {

class HoldLedger : public TestLedger {
public:
    HoldLedger()
    {
        ImportRequest request;
        request.opening = Opening::New;
        items("customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-10,100.00\n1,F2,2026-01-02,2026-02-20,50.00\n"
              "2,F3,2026-02-02,2026-03-02,70.00\n3,F4,2026-02-02,2026-03-02,80.00\n",
              request);
    }
    std::size_t proposalCount()
    {
        (*this)->refresh();
        return dunningPlan(**this)->plan.proposals.size();
    }
};

TEST_CASE("acted today: a command on several counts for each, and an entry under an older day hides none", "[notes]")
{
    HoldLedger ledger;
    const auto acted = [&] {
        ledger->refresh();
        const auto found = actedToday(*ledger);
        REQUIRE(found);
        std::string numbers;
        for (const auto customer : *found)
            numbers += std::string(numbers.empty() ? "" : " ") + std::string(ledger->book().number(ledger->book().customers[customer]));
        return numbers;
    };
    CHECK(acted().empty()); // An import is nothing that somebody did about a customer.
    REQUIRE(setHolds(*ledger, {{"1", ""}, {"3", ""}}, day("2026-03-31"), "holidays"));
    CHECK(acted() == "1 3");
    ledger.setToday("2026-02-27");
    REQUIRE(logContact(*ledger, {"2", ledger::ContactKind::Note, {}, "noted later", {}, {}}));
    CHECK(acted() == "2");
    ledger.setToday("2026-03-02");
    CHECK(acted() == "1 3");
    REQUIRE(logContact(*ledger, {"3", ledger::ContactKind::Call, ledger::CallOutcome::NoAnswer, {}, {}, {}}));
    CHECK(acted() == "1 3");
}

TEST_CASE("holds: several customers are stopped by one command, and one undo lifts them", "[notes]")
{
    HoldLedger ledger;
    REQUIRE(ledger.proposalCount() == 3);
    const auto before = ledger.dump();
    REQUIRE(setHolds(*ledger, {{"1", ""}, {"3", ""}}, day("2026-03-31"), "holidays"));
    CHECK(ledger.proposalCount() == 1);
    const auto entry = *ledger->file().undoable();
    CHECK(entry.command == "hold_set");
    CHECK(subjectOf(entry, base::Language::English) == "1, 3, up to 2026-03-31, holidays");
    REQUIRE(ledger->file().undo(entry, ledger->context()));
    CHECK(ledger.proposalCount() == 3);
    CHECK(ledger.dump() == before);
}

TEST_CASE("holds: of some items of several customers", "[notes]")
{
    HoldLedger ledger;
    REQUIRE(setHolds(*ledger, {{"1", "F2"}, {"2", "F3"}}, day("2026-03-31"), "asked for a copy"));
    ledger->refresh();
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    REQUIRE(view->plan.proposals.size() == 2);
    CHECK(view->plan.proposals[0].itemCount == 1); // F1 alone.
    CHECK(subjectOf(*ledger->file().undoable(), base::Language::English) == "F2, F3, up to 2026-03-31, asked for a copy");
}

TEST_CASE("holds: an unknown customer among them stops none", "[notes]")
{
    HoldLedger ledger;
    const auto before = ledger.dump();
    const auto refused = setHolds(*ledger, {{"1", ""}, {"9", ""}}, day("2026-03-31"), "x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::CustomerUnknown);
    CHECK(ledger.dump() == before);
}

} // namespace
} // namespace tegoed::app
