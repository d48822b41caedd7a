#include "app/run_history.h"

#include "app/ledger_fixture.h"
#include "app/money.h"
#include "app/notes.h"
#include "base/file.h"

#include <algorithm>
#include <initializer_list>

namespace tegoed::app {
namespace {

/// 1 gets a reminder by e-mail, 2 one by post, 3 a call task: all in one run.
class HistoryLedger : public TestLedger {
public:
    HistoryLedger()
    {
        customers("number,name,kind,street,postcode,city,email,phone,policy\n"
                  "1,Jansen BV,business,Kade 1,1011 AB,Amsterdam,jansen@example.org,,\n"
                  "2,De Vries,consumer,Kade 2,1011 AB,Amsterdam,,,\n"
                  "3,Bakker BV,business,Kade 3,1011 AB,Amsterdam,,020-1234567,relationship\n");
        ImportRequest request;
        request.opening = Opening::Level;
        items("customer,number,issued,due,amount,dunning_level,dunned_on\n1,F1,2026-01-02,2026-02-10,100.00,,\n"
              "2,F3,2026-02-02,2026-03-02,70.00,,\n3,F4,2025-12-20,2026-02-10,80.00,1,2026-02-16\n",
              request);
    }
    RunReport run(const char* out)
    {
        auto report = runDunning(**this, approvingAll(out));
        REQUIRE(report);
        (*this)->refresh();
        return *std::move(report);
    }
    /// A run with a folder where each of these files should come: their letters are decided and not written.
    void runWithout(std::initializer_list<const char*> files)
    {
        for (const auto* file : files)
            std::filesystem::create_directories(folder() / "out" / file / "in the way");
        REQUIRE(run("out").partly);
    }
};

TEST_CASE("run history: a run is listed with what it made, and shown again from the ledger", "[run]")
{
    HistoryLedger ledger;
    CHECK(runs(*ledger)->empty());
    ledger.run("out");
    const auto all = runs(*ledger);
    REQUIRE(all);
    REQUIRE(all->size() == 1);
    const auto& run = all->front();
    CHECK(run.on == day("2026-03-02"));
    CHECK(run.letterCount == 2);
    CHECK(run.taskCount == 1);
    CHECK(run.user == ledger->environment().user);
    CHECK(run.folder == (ledger.folder() / "out").string());
    CHECK_FALSE(run.takenBackBy);
    REQUIRE(run.asked.size() == 1);
    CHECK(run.asked[0].minor() == 25'000);

    const auto lines = runLines(*ledger, run);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    const auto& first = lines->at(0);
    CHECK(first.letterNumber == "L-1");
    CHECK(first.customer == "1");
    CHECK(first.state == RunLine::State::Written);
    CHECK(first.toPay.minor() == 10'000);
    CHECK(first.files == std::vector<std::string>{"1_Jansen-BV_L-1.pdf", "1_Jansen-BV_L-1.eml"});
    const auto task = std::find_if(lines->begin(), lines->end(), [](const auto& line) { return line.customer == "3"; });
    REQUIRE(task != lines->end());
    CHECK(task->state == RunLine::State::Task);
    CHECK(task->stage == ledger::Stage::Call);
    CHECK(task->phone == "020-1234567");
    // Once the call is logged the list says so.
    REQUIRE(logContact(*ledger, {"3", ledger::ContactKind::Call, ledger::CallOutcome::NoAnswer, {}, {}, {}}));
    const auto called = runLines(*ledger, run);
    CHECK(std::count_if(called->begin(), called->end(), [](const auto& line) { return line.state == RunLine::State::TaskDone; }) == 1);
}

TEST_CASE("run history: a run that was taken back stays in the list with its files, and its number is not given again", "[run]")
{
    HistoryLedger ledger;
    ledger.run("out");
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    ledger->refresh();
    ledger.run("again");
    const auto all = runs(*ledger);
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).id.value() == 2); // Newest first.
    CHECK_FALSE(all->at(0).takenBackBy);
    const auto& back = all->at(1);
    CHECK(back.id.value() == 1);
    CHECK(back.takenBackBy);
    CHECK(back.letterCount == 2);
    const auto lines = runLines(*ledger, back);
    REQUIRE(lines);
    REQUIRE(lines->size() == 2); // The letters that were written; not those of the second run.
    CHECK(lines->at(0).state == RunLine::State::TakenBack);
    CHECK(lines->at(0).files.front() == "1_Jansen-BV_L-1.pdf");
    CHECK(lines->at(0).toPay.minor() == 10'000);
    CHECK(runOf(*ledger, 2)->folder == (ledger.folder() / "again").string());
    CHECK(runOf(*ledger, 9).error().code == base::ErrorCode::RunUnknown);
}

TEST_CASE("run history: all letters are printed to one file, without tasks", "[run]")
{
    HistoryLedger ledger;
    ledger.run("out");
    const auto letters = runLetters(*ledger, base::RunId(1));
    REQUIRE(letters);
    CHECK(letters->values.size() == 2);
    const auto file = ledger.folder() / "all.pdf";
    std::vector<std::int64_t> steps;
    base::Work work;
    work.progress = [&](std::int64_t done, std::int64_t) { steps.push_back(done); };
    REQUIRE(printLetters(*ledger->environment().renderer, *letters, file, "Run", work));
    CHECK(*base::readFile(file, 1 << 20) == "%PDF-test Run\nL-1\nL-2");
    CHECK(steps == std::vector<std::int64_t>{0, 1, 2});
    const auto onLedger = printLetters(*ledger->environment().renderer, *letters, ledger->file().path(), "Run", {});
    CHECK(onLedger.error().code == base::ErrorCode::FileIsLedger);
    CHECK(ledger.faults().empty());

    std::stop_source stop;
    stop.request_stop();
    work.stop = stop.get_token();
    const auto stopped = printLetters(*ledger->environment().renderer, *letters, ledger.folder() / "none.pdf", "Run", work);
    CHECK(stopped.error().code == base::ErrorCode::Cancelled);
    CHECK_FALSE(std::filesystem::exists(ledger.folder() / "none.pdf"));
}

TEST_CASE("run history: a letter that was decided and not written is not printed", "[run]")
{
    HistoryLedger ledger;
    ledger.runWithout({"2_De-Vries_L-2.pdf"});
    CHECK(runOf(*ledger, 1)->waitingCount == 1);
    const auto letters = runLetters(*ledger, base::RunId(1));
    REQUIRE(letters);
    REQUIRE(letters->values.size() == 1);
    CHECK(letters->values.front().find("\"L-1\"") != std::string::npos);
}

TEST_CASE("run history: a run of which no letter was written is not printed, and no empty file is made", "[run]")
{
    HistoryLedger ledger;
    ledger.runWithout({"1_Jansen-BV_L-1.pdf", "2_De-Vries_L-2.pdf"});
    CHECK(runOf(*ledger, 1)->waitingCount == 2);
    const auto letters = runLetters(*ledger, base::RunId(1));
    REQUIRE(letters);
    CHECK(letters->values.empty());
    const auto file = ledger.folder() / "all.pdf";
    const auto printed = printLetters(*ledger->environment().renderer, *letters, file, "Run", {});
    REQUIRE_FALSE(printed);
    CHECK(printed.error().code == base::ErrorCode::RunNotWritten);
    CHECK_FALSE(std::filesystem::exists(file));
    // A ledger that would be overwritten is told first.
    CHECK(printLetters(*ledger->environment().renderer, *letters, ledger->file().path(), "Run", {}).error().code ==
          base::ErrorCode::FileIsLedger);

    // Of one whose letters lapsed before they were written nothing is printed either.
    std::filesystem::remove_all(ledger.folder() / "out");
    REQUIRE(pay(*ledger, "1", "100.00", day("2026-03-02"), {"F1"}));
    REQUIRE(pay(*ledger, "2", "70.00", day("2026-03-02"), {"F3"}));
    ledger.run("out");
    CHECK(runOf(*ledger, 1)->lapsedCount == 2);
    const auto lapsed = runLetters(*ledger, base::RunId(1));
    REQUIRE(lapsed);
    CHECK(printLetters(*ledger->environment().renderer, *lapsed, file, "Run", {}).error().code == base::ErrorCode::RunNotWritten);
    CHECK_FALSE(std::filesystem::exists(file));
}

} // namespace
} // namespace tegoed::app
