#include "app/dunning_run.h"

#include "app/ledger_fixture.h"
#include "app/letter_preview.h"
#include "app/money.h"
#include "app/notes.h"
#include "app/opening.h"
#include "app/overview.h"
#include "app/wording.h"
#include "base/file.h"
#include "base/sha256.h"
#include "persistence/connection.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::app {
namespace {

constexpr std::string_view kCustomers = "number,name,kind,street,postcode,city,email,account_manager_email\n"
                                        "1,Jansen BV,business,Kade 1,1011 AB,Amsterdam,jansen@example.org,am@example.org\n"
                                        "2,De Vries,consumer,Kade 2,1011 AB,Amsterdam,,\n"
                                        "3,Bakker BV,business,Kade 3,1011 AB,Amsterdam,,\n";
// On 2 March 2026: 1 is one month late, 2 is on its due date, 3 is not due.
constexpr std::string_view kRunItems =
    "customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-10,100.00\n1,F2,2026-01-02,2026-02-20,50.00\n"
    "2,F3,2026-02-02,2026-03-02,70.00\n3,F4,2026-02-20,2026-03-20,70.00\n";

class RunLedger : public TestLedger {
public:
    RunLedger()
    {
        customers(kCustomers);
        ImportRequest request;
        request.opening = Opening::New;
        items(kRunItems, request);
    }
    RunRequest request() { return requestTo("out"); }
    RunRequest requestTo(std::string_view name)
    {
        RunRequest request;
        request.folder = folder() / name;
        return request;
    }
    RunReport run(RunRequest request)
    {
        auto report = runDunning(**this, request);
        if (!report) FAIL("run refused: " << name(report.error().code));
        (*this)->refresh();
        return *std::move(report);
    }
};

std::size_t count(const RunReport& report, RunLetter::State state)
{
    return static_cast<std::size_t>(
        std::count_if(report.letters.begin(), report.letters.end(), [&](const RunLetter& letter) { return letter.state == state; }));
}

TEST_CASE("dunning run: letters are written once, marked with their SHA-256, and a second run does nothing", "[run]")
{
    RunLedger ledger;
    const auto report = ledger.run(ledger.request());
    REQUIRE(report.letters.size() == 2);
    CHECK(count(report, RunLetter::State::Written) == 2);
    // By e-mail where there is an address, and always as a letter.
    CHECK(report.letters[0].files.size() == 2);
    CHECK(report.letters[1].files.size() == 1);

    const auto row = persistence::letterById(ledger->connection(), base::LetterId(1));
    REQUIRE(row);
    CHECK(row->state == "written");
    for (const auto& file : nlohmann::json::parse(row->files)) {
        const auto bytes = base::readFile(ledger.folder() / ("out/" + file["name"].get<std::string>()), 1 << 20);
        REQUIRE(bytes);
        CHECK(base::sha256Hex(*bytes) == file["sha256"].get<std::string>());
    }
    const auto again = ledger.run(ledger.request());
    CHECK(again.letters.empty());
    CHECK(again.runId == 0);
    CHECK(ledger.faults().empty());
}

TEST_CASE("dunning run: the plan and the run of a day agree", "[run]")
{
    RunLedger ledger;
    const auto plan = dunningPlan(*ledger);
    REQUIRE(plan);
    const auto report = ledger.run(ledger.request());
    REQUIRE(report.view.plan.proposals.size() == plan->plan.proposals.size());
    for (std::size_t i = 0; i < plan->plan.proposals.size(); ++i) {
        CHECK(report.view.plan.proposals[i].toPayMinor == plan->plan.proposals[i].toPayMinor);
        CHECK(report.view.plan.proposals[i].customer == plan->plan.proposals[i].customer);
    }
}

TEST_CASE("dunning run: one customer's approval takes his proposals alone", "[run]")
{
    RunLedger ledger;
    auto request = ledger.request();
    request.approveCustomers = {"2"};
    const auto report = ledger.run(request);
    REQUIRE(report.letters.size() == 2);
    CHECK(report.letters[0].state == RunLetter::State::HeldForApproval);
    CHECK(report.letters[1].state == RunLetter::State::Written);
    request.approveCustomers = {"9"};
    CHECK(runDunning(*ledger, request).error().code == base::ErrorCode::CustomerUnknown);
}

TEST_CASE("dunning run: a formal notice waits for its own approval", "[run]")
{
    TestLedger ledger;
    ledger.customers(kCustomers);
    ImportRequest level;
    level.opening = Opening::Level;
    ledger.items("customer,number,issued,due,amount,dunning_level,dunned_on\n1,F1,2025-11-02,2026-01-10,100.00,4,2026-02-16\n", level);
    auto request = ledger.approvingAll("out");
    auto held = runDunning(*ledger, request);
    REQUIRE(held);
    REQUIRE(held->letters.size() == 1);
    CHECK(held->letters[0].state == RunLetter::State::HeldForApproval);
    CHECK(held->runId == 0);
    request.approveFormal = true;
    auto taken = runDunning(*ledger, request);
    REQUIRE(taken);
    CHECK(taken->letters[0].state == RunLetter::State::Written);
    CHECK(persistence::letterById(ledger->connection(), base::LetterId(1))->stage == ledger::Stage::FormalNotice);
}

TEST_CASE("dunning run: money that is older than the business day before stops it", "[run]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ImportRequest list;
    list.mode = ImportMode::Snapshot;
    list.opening = Opening::New;
    ledger.items(kRunItems, list);
    ledger.setToday("2026-03-04"); // Wednesday; the list is of Monday.
    RunRequest request;
    request.folder = ledger.folder() / "out";
    const auto stopped = runDunning(*ledger, request);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == base::ErrorCode::MoneyStale);
    request.staleMoney = true;
    CHECK(runDunning(*ledger, request));
}

TEST_CASE("dunning run: letters that were decided and not written come first, once", "[run]")
{
    RunLedger ledger;
    // The folder goes away between the decision and the files: nothing can be written.
    auto request = ledger.request();
    std::filesystem::create_directories(request.folder);
    class Failing : public DocumentRenderer {
    public:
        [[nodiscard]] base::Result<std::string> letterPdf(const letters::Letter&) const override
        {
            return base::fail(base::ErrorCode::DiskFull, {"out"});
        }
        [[nodiscard]] base::Result<std::string> statementPdf(std::span<const letters::Letter>) const override
        {
            return base::fail(base::ErrorCode::DiskFull, {"out"});
        }
        [[nodiscard]] base::Result<int> lettersPdf(const std::filesystem::path&, const std::string&, const LetterSource&) const override
        {
            return base::fail(base::ErrorCode::DiskFull, {"out"});
        }
        [[nodiscard]] base::Result<std::string> tablePdf(const base::Table&, base::Language) const override
        {
            return base::fail(base::ErrorCode::DiskFull, {"out"});
        }
        [[nodiscard]] base::Result<std::string> reportPdf(const base::Report&, base::Language) const override
        {
            return base::fail(base::ErrorCode::DiskFull, {"out"});
        }
    } failing;
    {
        auto environment = ledger->environment();
        environment.renderer = &failing;
        auto other = Ledger::open(ledger->file().path(), environment);
        REQUIRE(other);
        const auto broken = runDunning(*other, request);
        REQUIRE(broken);
        REQUIRE(broken->partly);
        CHECK(sentence(*broken->partly, base::Language::English) ==
              "2 letters could not be written. The disk is full and nothing was changed in out: free some space and try again. The next "
              "run writes them first.");
        CHECK(count(*broken, RunLetter::State::NotWritten) == 2);
    }
    // A payment makes one of them untrue in the meantime.
    REQUIRE(pay(*ledger, "2", "70.00", day("2026-03-02"), {"F3"}));
    const auto report = ledger.run(request);
    REQUIRE(report.resumed.size() == 2);
    CHECK(report.resumed[0].state == RunLetter::State::Written);
    CHECK(report.resumed[0].letterNumber == "L-1");
    CHECK(report.resumed[1].state == RunLetter::State::Lapsed);
    CHECK(report.resumed[1].reason == "paid");
    CHECK(report.letters.empty());
    CHECK(ledger.run(request).resumed.empty());
    CHECK(ledger.faults().empty());
}

TEST_CASE("dunning run: a call task closes with the call, and the item goes on from there", "[run]")
{
    TestLedger ledger;
    ledger.customers(kCustomers);
    ImportRequest level;
    level.opening = Opening::Level;
    ledger.items("customer,number,issued,due,amount,dunning_level,dunned_on\n1,F1,2026-01-02,2026-02-10,100.00,1,2026-02-16\n", level);
    RunRequest request;
    request.folder = ledger.folder() / "out";
    request.policy = "relationship";
    auto report = runDunning(*ledger, request);
    REQUIRE(report);
    REQUIRE(report->letters.size() == 1);
    CHECK(report->letters[0].state == RunLetter::State::Task);
    // A task is no letter: not in the journal, and not in the ledger's counts.
    const auto counted = [&](const std::string& what) {
        return ledger->connection().integer("SELECT json_extract(details, '$." + what + "') FROM journal ORDER BY id DESC LIMIT 1");
    };
    CHECK(counted("letters") == 0);
    CHECK(counted("tasks") == 1);
    CHECK(info(*ledger).value().letters == 0);
    ledger->refresh();
    REQUIRE(logContact(*ledger, {"1", ledger::ContactKind::Call, ledger::CallOutcome::NoAnswer, {}, {}, {}}));
    const auto& items = ledger->book().items;
    CHECK(items.state(items.all()[0]).callTaskOn == ledger::kNoDay);
    CHECK(ledger::StageSet(items.all()[0].steps).contains(ledger::Stage::Call));
    CHECK(base::Date::ofDayNumber(items.all()[0].lastStepOn) == day("2026-03-02"));
}

TEST_CASE("dunning run: a letter does not ask for what an agency collects already", "[run]")
{
    TestLedger ledger;
    ledger.customers(kCustomers);
    ImportRequest request;
    request.opening = Opening::Level;
    ledger.items("customer,number,issued,due,amount,collections\n1,F1,2026-01-02,2026-02-10,100.00,\n"
                 "1,F2,2026-01-02,2026-02-11,50.00,2026-02-27\n1,F3,2026-02-20,2026-03-20,70.00,\n",
                 request);
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    REQUIRE(view->plan.proposals.size() == 1);
    const auto preview = previewLetter(*ledger, *view, view->plan.proposals[0]);
    REQUIRE(preview);
    const auto* const letter = &preview->letter;
    REQUIRE(letter->items.size() == 1);
    CHECK(letter->items[0].number == "F1");
    REQUIRE(letter->otherItems.size() == 1);
    CHECK(letter->otherItems[0].number == "F3");
}

TEST_CASE("dunning run: undo takes the steps back and the items are proposed again", "[run]")
{
    RunLedger ledger;
    const auto first = ledger.run(ledger.request());
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    ledger->refresh();
    const auto again = ledger.run(ledger.requestTo("again"));
    REQUIRE(again.letters.size() == first.letters.size());
    CHECK(count(again, RunLetter::State::Written) == 2);
    // A number that stood on paper is never given to another letter.
    CHECK(again.letters[0].letterNumber == "L-3");
}

TEST_CASE("opening review: what was decided rests seven days and then goes on", "[run]")
{
    TestLedger ledger;
    ledger.items("customer,number,issued,due,amount\n1,OLD,2025-10-01,2025-11-01,33.00\n");
    const auto verdict = [&] {
        const auto plan = dunningPlan(*ledger);
        REQUIRE(plan);
        return std::string(name(plan->plan.verdicts.at(0)));
    };
    CHECK(verdict() == "opening_review");
    REQUIRE(decideOpeningReview(*ledger, "1"));
    CHECK(verdict() == "resting");
    ledger.setToday("2026-03-08");
    CHECK(verdict() == "resting");
    ledger.setToday("2026-03-09");
    CHECK(verdict() == "takes");
}

} // namespace
} // namespace tegoed::app
