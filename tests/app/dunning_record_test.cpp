#include "app/dunning_record.h"

#include "app/ledger_fixture.h"
#include "letters/letter.h"
#include "persistence/queries.h"

#include <fmt/format.h>

#include <filesystem>
#include <numeric>

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

TEST_CASE("dunning record: a run of very many letters says what single ones say, in the order of the proposals", "[run]")
{
    constexpr int kCustomerCount = 600; // From 500 on everything is read at once and two threads make the letters.
    std::string items = "customer,number,issued,due,amount,order\n";
    for (int i = 0; i < kCustomerCount; ++i)
        items += fmt::format("{0},F{0},2026-01-02,2026-02-10,{0}.50,{1}\n", 1000 + i, i % 3 == 0 ? "" : fmt::format("PO-{}", i));
    TestLedger ledger;
    ImportRequest import;
    import.opening = Opening::New;
    ledger.items(items, import);
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    REQUIRE(view->plan.proposals.size() == kCustomerCount);
    std::vector<std::size_t> places(kCustomerCount);
    std::iota(places.begin(), places.end(), std::size_t{0});

    auto transaction = ledger->file().begin(ledger->context());
    const RecordedRun recorded = recordRun(*ledger, transaction, *view, places, {"out", ""});

    REQUIRE(recorded.letters.size() == kCustomerCount);
    for (int i = 0; i < kCustomerCount; ++i) {
        CAPTURE(i);
        const auto& row = recorded.letters[static_cast<std::size_t>(i)];
        CHECK(row.id == base::LetterId(i + 1));
        CHECK(row.toPayMinor == (1000 + i) * 100 + 50);
        const auto letter = letters::letterFromJson(row.document);
        REQUIRE(letter);
        CHECK(letter->letterNumber == fmt::format("L-{}", i + 1));
        CHECK(letter->recipient.number == std::to_string(1000 + i));
        REQUIRE(letter->items.size() == 1);
        CHECK(letter->items[0].number == fmt::format("F{}", 1000 + i));
        CHECK(letter->items[0].reference == (i % 3 == 0 ? "" : fmt::format("PO-{}", i)));
    }
    CHECK(ledger.faults().empty());
}

} // namespace
} // namespace tegoed::app
