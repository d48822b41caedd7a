#include "app/run_outline.h"

#include "app/ledger_fixture.h"
#include "worklist/ranking.h"

#include <algorithm>
#include <numeric>

namespace tegoed::app {
namespace {

/// 1: a third reminder by e-mail with a copy; 2: a first reminder by post, of a larger amount; 3: a hand-over; 4: a formal notice.
class OutlineLedger : public TestLedger {
public:
    OutlineLedger()
    {
        customers("number,name,kind,street,postcode,city,email,account_manager_email\n"
                  "1,Jansen BV,business,Kade 1,1011 AB,Amsterdam,jansen@example.org,am@example.org\n"
                  "2,De Vries BV,business,Kade 2,1011 AB,Amsterdam,,\n"
                  "3,Bakker BV,business,Kade 3,1011 AB,Amsterdam,,\n"
                  "4,Smit BV,business,Kade 4,1011 AB,Amsterdam,smit@example.org,\n");
        ImportRequest request;
        request.opening = Opening::Level;
        items("customer,number,issued,due,amount,dunning_level,dunned_on,formal_notice_on\n"
              "1,F1,2026-01-02,2026-02-10,100.00,2,2026-02-18,\n"
              "2,F2,2026-01-02,2026-03-01,9000.00,,,\n"
              "3,F3,2025-11-02,2026-01-01,700.00,4,2026-01-20,2026-02-02\n"
              "4,F4,2025-11-02,2026-01-10,800.00,4,2026-02-02,\n",
              request);
        auto made = dunningPlan(**this);
        REQUIRE(made);
        view = *std::move(made);
    }
    PlanView view{};
};

TEST_CASE("run outline: letters, e-mails, tasks and copies are counted as the run makes them", "[run]")
{
    OutlineLedger ledger;
    REQUIRE(ledger.view.plan.proposals.size() == 4);
    std::vector<std::size_t> all(4);
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto outline = outlineOf(*ledger, ledger.view, all);
    REQUIRE(outline);
    CHECK(outline->letterCount == 3);
    CHECK(outline->emailCount == 2);
    CHECK(outline->handOverCount == 1);
    CHECK(outline->callCount == 0);
    CHECK(outline->copyCount == 1);

    auto request = ledger.approvingAll("out");
    request.approveFormal = true;
    const auto report = runDunning(*ledger, request);
    REQUIRE(report);
    int letters = 0;
    int emails = 0;
    int tasks = 0;
    for (const auto& letter : report->letters) {
        tasks += letter.state == RunLetter::State::Task ? 1 : 0;
        letters += letter.state == RunLetter::State::Written ? 1 : 0;
        emails += std::any_of(letter.files.begin(), letter.files.end(), [](const auto& file) { return file.ends_with(".eml"); }) ? 1 : 0;
    }
    CHECK(letters == outline->letterCount);
    CHECK(emails == outline->emailCount);
    CHECK(tasks == outline->handOverCount);
}

TEST_CASE("run outline: the order of priority is that of the work list", "[run]")
{
    OutlineLedger ledger;
    std::vector<std::size_t> all(ledger.view.plan.proposals.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto order = inPriority(*ledger, ledger.view.plan, all);
    REQUIRE(order.size() == all.size());
    const auto& book = ledger->book();
    std::vector<std::string> numbers;
    for (const auto place : order)
        numbers.emplace_back(book.number(book.customers[ledger.view.plan.proposals[place].customer]));
    std::vector<std::string> ranked;
    for (const auto& row : worklist::rank({book, ledger.view.plan.on, ledger->calendar(), std::nullopt, 0, &ledger.view.plan}))
        ranked.emplace_back(book.number(book.customers[row.customer]));
    CHECK(numbers == ranked);
}

} // namespace
} // namespace tegoed::app
