#include "app/timeline.h"

#include "app/customers.h"
#include "app/dunning_run.h"
#include "app/ledger_fixture.h"
#include "app/money.h"
#include "app/notes.h"

#include <algorithm>

namespace tegoed::app {
namespace {

constexpr std::string_view kTimelineItems = "customer,number,issued,due,amount,open\n"
                                            "1,A1,2026-01-02,2026-02-01,100.00,100.00\n"
                                            "1,A2,2026-01-05,2026-02-04,50.00,50.00\n"
                                            "2,B1,2026-01-05,2026-02-04,30.00,30.00\n";

/// `kind | text | user` of each entry of the customer's timeline, newest first.
std::vector<std::string> linesOf(TestLedger& ledger, const std::string& customer)
{
    const auto all = dossier(*ledger, customer);
    REQUIRE(all);
    std::vector<std::string> lines;
    for (const auto& entry : all->timeline)
        lines.push_back(entry.kind + " | " + entry.text + " | " + entry.user);
    return lines;
}

bool has(const std::vector<std::string>& lines, const std::string& line)
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

TEST_CASE("timeline: what is booked and stopped is told with item, amount, day and reason", "[timeline]")
{
    TestLedger ledger;
    ledger.items(kTimelineItems);
    const auto paid = pay(*ledger, "1", "60.00", day("2026-03-01"), {"A1"});
    REQUIRE(paid);
    REQUIRE(unallocate(*ledger, paid->payment, {}));
    REQUIRE(allocate(*ledger, paid->payment, {{"A2", "20.00"}}));
    REQUIRE(writeOff(*ledger, "A1", "1.50", day("2026-03-02"), "verschil"));
    REQUIRE(setHold(*ledger, "1", {}, day("2026-03-20"), "overleg"));
    REQUIRE(setHold(*ledger, {}, "A2", day("2026-03-21"), "retour"));
    REQUIRE(liftHold(*ledger, {}, "A2"));
    REQUIRE(setInsolvency(*ledger, "1", {ledger::InsolvencyKind::Bankruptcy, day("2026-03-01"), "mr. De Wit", "F.13"}));
    REQUIRE(setCustomer(*ledger, "1", {{"kind", "consumer"}, {"limit", "500"}}));
    REQUIRE(logContact(*ledger, {"1", ledger::ContactKind::Call, ledger::CallOutcome::PaidAlready, "vrijdag", day("2026-03-09"), {"A2"}}));

    const auto lines = linesOf(ledger, "1");
    for (const auto* line : {"payment | P-1, EUR 60.00, by hand | tester", "unallocate | P-1, A1 EUR 60.00 | tester",
                             "allocate | P-1, A2 EUR 20.00 | tester", "write_off | A1, EUR 1.50, 2026-03-02, verschil | tester",
                             "hold_set | up to 2026-03-20, overleg | tester", "hold_set | A2, up to 2026-03-21, retour | tester",
                             "hold_lift | A2 | tester", "insolvency_set | bankruptcy, 2026-03-01, mr. De Wit, F.13 | tester",
                             "customer_set | Kind: unknown → consumer, Credit limit: – → 500.00 | tester",
                             "call | says it is paid: vrijdag, A2, next action on 2026-03-09 | tester"}) {
        CAPTURE(line);
        CHECK(has(lines, line));
    }
    ledger->setLanguage(base::Language::Dutch);
    const auto dutch = linesOf(ledger, "1");
    for (const auto* line : {"payment | P-1, EUR 60,00, met de hand | tester", "hold_set | tot en met 2026-03-20, overleg | tester",
                             "insolvency_set | faillissement, 2026-03-01, mr. De Wit, F.13 | tester",
                             "call | zegt betaald te hebben: vrijdag, A2, volgende actie op 2026-03-09 | tester"}) {
        CAPTURE(line);
        CHECK(has(dutch, line));
    }
}

TEST_CASE("timeline: what was taken back says so, and a payment that was is gone", "[timeline]")
{
    TestLedger ledger;
    ledger.items(kTimelineItems);
    const auto undo = [&] { REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context())); };
    REQUIRE(setHold(*ledger, "1", {}, day("2026-03-20"), "overleg"));
    undo();
    REQUIRE(pay(*ledger, "1", "60.00", day("2026-03-01"), {"A1"}));
    undo();
    const auto lines = linesOf(ledger, "1");
    CHECK(has(lines, "hold_set | up to 2026-03-20, overleg (taken back) | tester"));
    CHECK(has(lines, "undo | dunning block | tester"));
    CHECK(has(lines, "undo | payment | tester"));
    CHECK(std::none_of(lines.begin(), lines.end(), [](const auto& line) { return line.starts_with("payment"); }));
}

TEST_CASE("timeline: a list stands in it for whom it changed something, complete lists too", "[timeline]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ImportRequest complete;
    complete.mode = ImportMode::Snapshot;
    complete.acceptVanished = true;
    complete.asOf = day("2026-02-26");
    ledger.items(kTimelineItems, complete);
    REQUIRE(pay(*ledger, "1", "40.00", day("2026-02-27"), {"A1"}));
    complete.asOf = day("2026-03-01");
    ledger.items("customer,number,issued,due,amount,open\n2,B1,2026-01-05,2026-02-04,30.00,30.00\n", complete);

    const auto lines = linesOf(ledger, "1");
    CHECK(has(lines, "import_items | items-1.csv, list of 2026-02-26 | tester"));
    CHECK(has(lines, "import_items | items-2.csv, list of 2026-03-01 | tester"));
    CHECK(has(lines, "pay_seen | EUR 40.00, paid on 2026-02-27, A1 EUR 40.00 | tester"));
    // Nothing of the other's changed in the second list.
    const auto others = linesOf(ledger, "2");
    CHECK(has(others, "import_items | items-1.csv, list of 2026-02-26 | tester"));
    CHECK_FALSE(has(others, "import_items | items-2.csv, list of 2026-03-01 | tester"));
}

TEST_CASE("timeline: a letter has its stage, its amount and its state in words, and who made the run", "[timeline]")
{
    TestLedger ledger;
    ledger.items(kTimelineItems);
    RunRequest request;
    request.folder = ledger.folder() / "letters";
    REQUIRE(runDunning(*ledger, request));
    ledger->setLanguage(base::Language::Dutch);
    CHECK(has(linesOf(ledger, "2"), "letter | L-2, betalingsherinnering, EUR 30,00, geschreven | tester"));
}

TEST_CASE("timeline: what happened on one day stands in the order in which it was done, newest first", "[timeline]")
{
    TestLedger ledger;
    ledger.items(kTimelineItems);
    const auto call = [&](const std::string& said) {
        REQUIRE(logContact(*ledger, {"1", ledger::ContactKind::Call, ledger::CallOutcome::NoAnswer, said, {}, {}}));
    };
    call("one");
    REQUIRE(pay(*ledger, "1", "10.00", day("2026-03-02"), {"A1"}));
    call("two");
    REQUIRE(setHold(*ledger, "1", {}, day("2026-03-02"), "overleg"));
    REQUIRE(liftHold(*ledger, "1", {}));
    RunRequest request;
    request.folder = ledger.folder() / "letters";
    REQUIRE(runDunning(*ledger, request));
    REQUIRE(logContact(*ledger, {"1", ledger::ContactKind::Note, {}, "three", {}, {}}));

    std::vector<std::string> kinds;
    const auto all = dossier(*ledger, "1");
    REQUIRE(all);
    for (const auto& entry : all->timeline)
        kinds.push_back(entry.kind);
    CHECK(kinds == std::vector<std::string>{"note", "letter", "hold_lift", "hold_set", "call", "payment", "call", "import_items"});
}

TEST_CASE("timeline: for a reader days and amounts stand as his language writes them", "[timeline]")
{
    TestLedger ledger;
    ledger.items(kTimelineItems);
    REQUIRE(pay(*ledger, "1", "60.00", day("2026-03-01"), {"A1"}));
    REQUIRE(unallocate(*ledger, "P-1", {}));
    REQUIRE(setHold(*ledger, {}, "A2", day("2026-03-21"), "retour tot 2026-03-20"));
    REQUIRE(setInsolvency(*ledger, "1", {ledger::InsolvencyKind::Bankruptcy, day("2026-03-01"), "mr. De Wit", "F.13"}));
    REQUIRE(
        logContact(*ledger, {"1", ledger::ContactKind::Call, ledger::CallOutcome::PaidAlready, "Zegt: vrijdag.", day("2026-03-09"), {}}));
    const auto linesFor = [&](base::Language language) {
        ledger->setLanguage(language);
        const auto all = dossier(*ledger, "1");
        REQUIRE(all);
        std::vector<std::string> lines;
        for (const auto& entry : timelineOf(*ledger, *all, TimelineStyle::Reader))
            lines.push_back(entry.kind + " | " + entry.text);
        return lines;
    };
    // What somebody typed stays as it was typed.
    const auto dutch = linesFor(base::Language::Dutch);
    for (const auto* line :
         {"payment | P-1, €\u00a060,00, met de hand", "unallocate | P-1, A1 €\u00a060,00",
          "hold_set | A2, tot en met 21-03-2026, retour tot 2026-03-20", "insolvency_set | faillissement, 01-03-2026, mr. De Wit, F.13",
          "call | zegt betaald te hebben: Zegt: vrijdag, volgende actie op 09-03-2026",
          "import_items | items-1.csv, lijst van 02-03-2026"}) {
        CAPTURE(line);
        CHECK(has(dutch, line));
    }
    const auto english = linesFor(base::Language::English);
    for (const auto* line : {"unallocate | P-1, A1 €\u00a060.00", "hold_set | A2, up to 21/03/2026, retour tot 2026-03-20"}) {
        CAPTURE(line);
        CHECK(has(english, line));
    }
}

} // namespace
} // namespace tegoed::app
