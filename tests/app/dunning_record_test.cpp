#include "app/dunning_record.h"

#include "app/ledger_fixture.h"
#include "letters/letter.h"
#include "persistence/queries.h"

#include <filesystem>

namespace tegoed::app {
namespace {

// On 2 March 2026: 1 is late with two items, 2 is on its due date, 3 is not due.
constexpr std::string_view kItems =
    "customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-10,100.00\n1,F2,2026-01-02,2026-02-20,50.00\n"
    "2,F3,2026-02-02,2026-03-02,70.00\n3,F4,2026-02-20,2026-03-20,70.00\n";

TEST_CASE("dunning record: letters, their items' steps and one journal entry are stored, and nothing is written beside the ledger", "[run]")
{
    TestLedger ledger;
    ImportRequest import;
    import.opening = Opening::New;
    ledger.items(kItems, import);
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    REQUIRE(view->plan.proposals.size() == 2);
    const auto journalCount = ledger->file().journalCount();
    const auto folder = ledger.folder() / "out";
    std::filesystem::create_directories(folder);

    auto transaction = ledger->file().begin(ledger->context());
    const RecordedRun recorded = recordRun(*ledger, transaction, *view, {0}, {folder.string(), "standard"});

    CHECK(ledger->file().journalCount() == journalCount + 1);
    CHECK(std::filesystem::is_empty(folder));
    REQUIRE(recorded.letters.size() == 1);
    const auto waiting = persistence::lettersWaiting(ledger->connection());
    REQUIRE(waiting.size() == 1); // The second proposal was not taken.
    CHECK(waiting[0].id == recorded.letters[0].id);
    CHECK(waiting[0].run == recorded.run);
    CHECK(waiting[0].toPayMinor == 15'000);
    CHECK(waiting[0].items.size() == 2);
    const auto letter = letters::letterFromJson(waiting[0].document);
    REQUIRE(letter);
    CHECK(letter->letterNumber == "L-1");
    CHECK(letter->items.size() == 2);
    for (const auto& item : waiting[0].items) {
        const auto steps = persistence::stepsOf(ledger->connection(), item.document);
        REQUIRE(steps.size() == 1);
        CHECK(steps[0].stage == ledger::Stage::Reminder1);
        CHECK(steps[0].takenOn == day("2026-03-02"));
        CHECK(steps[0].letter == recorded.letters[0].id);
    }
    CHECK(ledger.faults().empty());
}

} // namespace
} // namespace tegoed::app
