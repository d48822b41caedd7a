#include "app/opening.h"

#include "app/dunning_run.h"
#include "app/ledger_fixture.h"
#include "app/notes.h"
#include "persistence/run_queries.h"
#include "support/table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <stop_token>

namespace tegoed::app {
namespace {

std::string told(const OpeningChoice& choice)
{
    return choice.list == OpeningList::GoOn ? std::string(ledger::name(choice.stage)) : std::string(name(choice.list));
}

TEST_CASE("opening: what is proposed follows from age, amount and the steps that the list had", "[opening]")
{
    const auto table = support::rows(R"(
        # days  amount      level  besides   -> proposal
          31    100.00      0      -            reminder_1
          180   499.99      0      -            reminder_1
          181   499.99      0      -            statement
          181   500.00      0      -            reminder_1
          181   499.99      2      -            reminder_3
          181   499.99      0      currency     reminder_1
          365   100.00      1      -            reminder_2
          366   499.99      4      -            statement
          366   500.00      0      -            call_first
          366   100.00      0      currency     call_first
          1827  100.00      0      -            statement
          1828  100.00      0      -            call_first
          731   100.00      0      consumer     statement
          732   100.00      0      consumer     call_first
          365   4.99        0      -            statement
          366   4.99        0      -            write_off
          366   5.00        0      -            statement
          366   4.99        0      package      statement
          366   4.99        0      currency     call_first
          1828  4.99        0      -            write_off
          40    9999.99     0      -            reminder_1
          40    10000.00    0      -            call_first
          90    100.00      1      -            reminder_2
          90    100.00      2      -            reminder_3
          90    100.00      3      -            reminder_4
          90    100.00      4      -            reminder_4
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        OpeningFacts facts;
        facts.oldestDays = std::stoi(row[0]);
        facts.openMinor = base::Money::parse(row[1], base::Currency::euro())->minor();
        for (int level = 0; level < std::stoi(row[2]); ++level)
            facts.steps.insert(openingStages()[static_cast<std::size_t>(level)]);
        facts.hasOtherCurrency = row[3] == "currency";
        facts.isConsumer = row[3] == "consumer";
        facts.canWriteOff = row[3] != "package";
        CHECK(told(propose(facts)) == row[4]);
    }
}

TEST_CASE("opening: what may have lapsed, will soon, or is a small rest is said", "[opening]")
{
    const auto table = support::rows(R"(
        # days  amount   besides   -> hint
          100   100.00   -            -
          1737  100.00   -            -
          1738  100.00   -            lapses_soon
          1827  100.00   -            lapses_soon
          1828  100.00   -            lapsed
          642   100.00   consumer     lapses_soon
          732   100.00   consumer     lapsed_consumer
          400   24.99    -            small_rest
          400   25.00    -            -
          365   24.99    -            -
          400   24.99    package      -
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        OpeningFacts facts;
        facts.oldestDays = std::stoi(row[0]);
        facts.openMinor = base::Money::parse(row[1], base::Currency::euro())->minor();
        facts.isConsumer = row[2] == "consumer";
        facts.canWriteOff = row[2] != "package";
        CHECK(std::string{name(hintOf(facts))} == (row[3] == "-" ? "" : row[3]));
    }
    CHECK(parseOpeningList("statement") == OpeningList::Statement);
    CHECK_FALSE(parseOpeningList("dispute"));
}

constexpr std::string_view kList = "customer,customer_name,number,issued,due,amount,dunning_level\n"
                                   "1,Jansen BV,A,2025-12-01,2025-12-31,100.00,1\n"
                                   "1,Jansen BV,B,2025-11-01,2025-12-01,50.00,0\n"
                                   "1,Jansen BV,C,2026-02-01,2026-03-03,7.00,0\n" // Not overdue: nothing to decide.
                                   "2,De Vries BV,D,2024-11-01,2024-12-01,30.00,0\n"
                                   "3,Bakker BV,E,2026-02-10,2026-02-24,20.00,0\n"; // Six days overdue: neither.

TEST_CASE("opening: customers with items that wait, the oldest first", "[opening]")
{
    TestLedger ledger;
    ledger.items(kList);
    const auto customers = openingCustomers(ledger->book(), day("2026-03-02"));
    REQUIRE(customers.size() == 2);
    CHECK(customers[0].customerName == "De Vries BV");
    CHECK(told(customers[0].proposal) == "statement");
    CHECK(customers[1].customer == "1");
    CHECK(customers[1].count == 2);
    CHECK(customers[1].facts.openMinor == 15000);
    CHECK(customers[1].facts.oldestDays == 91); // 1 December to 2 March.
    CHECK(told(customers[1].proposal) == "reminder_2");
}

TEST_CASE("opening: a batch is decided at once and taken back at once", "[opening]")
{
    TestLedger ledger;
    ledger.items(kList);
    const std::string before = ledger.dump();
    CHECK(decideOpening(*ledger, {{"3", {}}}).error().code == base::ErrorCode::ItemUnknown);
    CHECK(decideOpening(*ledger, {{"1", {}}, {"9", {}}}).error().code == base::ErrorCode::CustomerUnknown);
    CHECK(ledger.dump() == before);
    CHECK(decideOpening(*ledger, {{"1", {OpeningList::GoOn, ledger::Stage::Reminder3}}, {"2", {OpeningList::CallFirst, {}}}}) == 3);
    CHECK(openingCustomers(ledger->book(), day("2026-03-02")).empty());
    CHECK(ledger.faults().empty());

    // Those who go on take their stage from seven days later on, those who are called first nothing meanwhile.
    const auto verdicts = [&] {
        const auto view = dunningPlan(*ledger);
        REQUIRE(view);
        std::map<std::string, std::string> found;
        const auto& book = ledger->book();
        for (std::size_t i = 0; i < book.items.all().size(); ++i) {
            const auto verdict = view->plan.verdictOf(static_cast<ledger::ItemIndex>(i));
            const auto stage = view->plan.stageOf(static_cast<ledger::ItemIndex>(i));
            found[std::string(book.items.number(book.items.all()[i]))] =
                verdict == dunning::Verdict::Takes ? std::string(ledger::name(stage)) : std::string(dunning::name(verdict));
        }
        return found;
    };
    auto found = verdicts();
    CHECK(found["A"] == "resting");
    CHECK(found["D"] == "on_hold");
    ledger.setToday("2026-03-09");
    found = verdicts();
    CHECK(found["A"] == "reminder_3");
    CHECK(found["B"] == "reminder_3");
    CHECK(found["D"] == "on_hold");
    ledger.setToday("2026-03-02");
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    CHECK(ledger.dump() == before);
}

std::string verdictOf(TestLedger& ledger, std::string_view number)
{
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    const auto& items = ledger->book().items;
    for (ledger::ItemIndex i = 0; i < items.all().size(); ++i) {
        if (items.number(items.all()[i]) != number) continue;
        const auto verdict = view->plan.verdictOf(i);
        return std::string(verdict == dunning::Verdict::Takes ? ledger::name(view->plan.stageOf(i)) : dunning::name(verdict));
    }
    return {};
}

TEST_CASE("opening: who was called first rests too, and gets the formal notice again before anything is handed over", "[opening]")
{
    TestLedger ledger;
    ledger.customers("number,name,kind\n2,De Vries BV,business\n");
    ledger.items("customer,number,issued,due,amount,dunning_level,formal_notice_on\n2,D,2025-11-01,2025-12-01,300.00,4,2026-02-10\n");
    REQUIRE(decideOpening(*ledger, {{"2", {OpeningList::CallFirst, {}}}}) == 1);
    CHECK(verdictOf(ledger, "D") == "on_hold");
    REQUIRE(liftHold(*ledger, {}, "D"));
    CHECK(verdictOf(ledger, "D") == "resting");
    ledger.setToday("2026-03-09");
    CHECK(verdictOf(ledger, "D") == "formal_notice");
}

TEST_CASE("opening: a block that stands for longer stays, with its reason", "[opening]")
{
    TestLedger ledger;
    ledger.items(kList);
    REQUIRE(setHold(*ledger, "2", "D", day("2027-06-30"), "garantie"));
    REQUIRE(setHold(*ledger, "1", "A", day("2026-03-04"), "tot woensdag"));
    const OpeningChoice call{OpeningList::CallFirst, {}};
    REQUIRE(decideOpening(*ledger, {{"1", call}, {"2", call}}) == 3);
    const auto longer = dossier(*ledger, "2")->holds;
    REQUIRE(longer.size() == 1);
    CHECK(longer[0].until == day("2027-06-30"));
    CHECK(longer[0].reason == "garantie");
    const auto set = dossier(*ledger, "1")->holds;
    REQUIRE(set.size() == 2);
    for (const auto& hold : set)
        CHECK(hold.until == day("2026-03-16")); // Ten business days.
}

TEST_CASE("opening: the journal says of each customer what was chosen, of one as of many", "[opening]")
{
    TestLedger ledger;
    ledger.items(kList);
    const auto newest = [&] {
        return nlohmann::json::parse(persistence::journalOf(ledger->connection(), "opening_decide").back().details);
    };
    REQUIRE(decideOpeningReview(*ledger, "1") == 2);
    CHECK(decideOpeningReview(*ledger, "1") == 0);
    auto details = newest();
    CHECK(details.at("customer") == "1");
    CHECK(details.at("decided")[0].at("list") == "go_on");
    CHECK(details.at("decided")[0].at("rest_until") == "2026-03-09");
    REQUIRE(decideOpening(*ledger, {{"2", {OpeningList::CallFirst, {}}}}) == 1);
    details = newest();
    CHECK(details.at("decided")[0].at("customer") == "2");
    CHECK(details.at("decided")[0].at("list") == "call_first");
    CHECK(details.at("decided")[0].at("hold_until") == "2026-03-16");
}

/// Names of the files in a folder that begin with a customer's number.
std::vector<std::string> filesOf(const std::filesystem::path& folder, const std::string& customer)
{
    std::vector<std::string> names;
    if (!std::filesystem::exists(folder)) return names;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (const auto found = entry.path().filename().string(); found.starts_with(customer + "_")) names.push_back(found);
    std::sort(names.begin(), names.end());
    return names;
}

constexpr OpeningChoice kStatementChoice{OpeningList::Statement, ledger::Stage::Reminder1};
constexpr OpeningChoice kWriteOffChoice{OpeningList::WriteOff, ledger::Stage::Reminder1};

TEST_CASE("opening: an account statement is written, and the items start at the first step a week later", "[opening]")
{
    TestLedger ledger;
    ledger.customers("number,name,email\n1,Jansen BV,jansen@example.org\n2,De Vries BV,\n");
    ledger.items(kList);
    const std::string before = ledger.dump();
    const auto folder = ledger.folder() / "out";
    OpeningRequest request{{{"1", kStatementChoice}, {"2", kStatementChoice}}, {}, {}};
    CHECK(decideOpening(*ledger, request, {}).error().code == base::ErrorCode::FieldValueBad); // No folder.
    request.folder = folder;
    const auto done = decideOpening(*ledger, request, {});
    REQUIRE(done);
    CHECK(done->itemCount == 3);
    REQUIRE(done->statements.size() == 2);
    CHECK(done->statements[0].balances == std::vector{base::Money::ofMinor(15'700, base::Currency::euro())}); // C, not due yet, too.
    CHECK(filesOf(folder, "1") ==
          std::vector<std::string>{"1_Jansen-BV_REKENINGOVERZICHT-2026-03-02.eml", "1_Jansen-BV_REKENINGOVERZICHT-2026-03-02.pdf"});
    CHECK(filesOf(folder, "2").size() == 1); // No address, no e-mail.
    CHECK(ledger.faults().empty());

    // A had taken reminder_1; what comes after the rest is the first step again.
    CHECK(verdictOf(ledger, "A") == "resting");
    ledger.setToday("2026-03-09");
    CHECK(verdictOf(ledger, "A") == "reminder_1");
    ledger.setToday("2026-03-02");
    const auto timeline = dossier(*ledger, "1")->timeline;
    CHECK(std::any_of(timeline.begin(), timeline.end(), [](const auto& entry) {
        return entry.text.find("Account statement of ") != std::string::npos && entry.text.find("EUR 157.00") != std::string::npos;
    }));
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    CHECK(ledger.dump() == before);
}

TEST_CASE("opening: a statement that cannot be written leaves everybody undecided and no file behind", "[opening]")
{
    TestLedger ledger;
    ledger.items(kList);
    const std::string before = ledger.dump();
    const auto folder = ledger.folder() / "out";
    // A folder stands where the second statement should come.
    std::filesystem::create_directories(folder / "2_De-Vries-BV_REKENINGOVERZICHT-2026-03-02.pdf");
    const OpeningRequest request{{{"1", kStatementChoice}, {"2", kStatementChoice}}, folder, {}};
    CHECK(decideOpening(*ledger, request, {}).error().code == base::ErrorCode::FileIsFolder);
    CHECK(filesOf(folder, "1").empty());
    CHECK(ledger.dump() == before);
    std::filesystem::remove_all(folder);

    std::stop_source stop;
    stop.request_stop();
    CHECK(decideOpening(*ledger, request, {stop.get_token(), {}}).error().code == base::ErrorCode::Cancelled);
    CHECK_FALSE(std::filesystem::exists(folder));
    // One of them has nothing to decide: nobody's statement is left.
    CHECK(decideOpening(*ledger, OpeningRequest{{{"1", kStatementChoice}, {"3", kStatementChoice}}, folder, {}}, {}).error().code ==
          base::ErrorCode::ItemUnknown);
    CHECK_FALSE(std::filesystem::exists(folder));
    CHECK(ledger.dump() == before);
}

TEST_CASE("opening: what is written off is settled with its reason, and one undo opens it again", "[opening]")
{
    TestLedger ledger;
    ledger.items(kList);
    const std::string before = ledger.dump();
    const auto done = decideOpening(*ledger, OpeningRequest{{{"1", kWriteOffChoice}, {"2", {}}}, {}, "te oud"}, {});
    REQUIRE(done);
    CHECK(done->itemCount == 3);
    CHECK(done->writtenOff == std::vector{base::Money::ofMinor(15'000, base::Currency::euro())});
    CHECK(ledger.open("1", "A") == "0.00");
    CHECK(ledger.open("1", "B") == "0.00");
    CHECK(ledger.open("1", "C") == "7.00"); // It did not wait for the review.
    CHECK(ledger.open("2", "D") == "30.00");
    CHECK(ledger.faults().empty());
    const auto id = ledger.item("1", "A").document.id;
    const auto postings = persistence::allocationsOf(ledger->connection(), id);
    REQUIRE(postings.size() == 1);
    CHECK(postings[0].kind == ledger::AllocationKind::WriteOff);
    CHECK(postings[0].reason == "te oud");
    CHECK(postings[0].effectiveOn == day("2026-03-02"));
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    CHECK(ledger.dump() == before);
}

TEST_CASE("opening: nothing is written off where the accounting package says what is open", "[opening]")
{
    TestLedger ledger{ledger::Settlement::Package};
    ledger.items(kList);
    const std::string before = ledger.dump();
    const OpeningRequest request{{{"1", {}}, {"2", kWriteOffChoice}}, {}, {}};
    CHECK(decideOpening(*ledger, request, {}).error().code == base::ErrorCode::SettledByPackage);
    CHECK(ledger.dump() == before);
    for (const auto& customer : openingCustomers(ledger->book(), day("2026-03-02")))
        CHECK_FALSE(customer.facts.canWriteOff);
}

TEST_CASE("opening: four hundred customers are one command", "[opening]")
{
    TestLedger ledger;
    std::string list = "customer,number,issued,due,amount\n";
    std::vector<OpeningDecision> decisions;
    for (int i = 0; i < 400; ++i) {
        list += std::to_string(5000 + i) + ",F" + std::to_string(i) + ",2025-10-01,2025-11-01,33.00\n";
        decisions.push_back({std::to_string(5000 + i), {}});
    }
    ledger.items(list);
    CHECK(decideOpening(*ledger, decisions) == 400);
    CHECK(ledger->file().undoable()->command == "opening_decide");
    CHECK(openingCustomers(ledger->book(), day("2026-03-02")).empty());
}

} // namespace
} // namespace tegoed::app
