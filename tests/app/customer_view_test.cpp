#include "app/customer_view.h"

#include "app/aging.h"
#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "app/money.h"

#include <algorithm>

namespace tegoed::app {
namespace {

constexpr std::string_view kBook = "customer,customer_name,number,kind,issued,due,amount,settled\n"
                                   "1007,Jansen BV,F1,invoice,2026-01-02,2026-02-01,100.00,\n"
                                   "1007,Jansen BV,F2,invoice,2026-02-05,2026-03-24,50.00,\n"
                                   "1007,Jansen BV,C1,credit_note,2026-01-20,2026-01-20,-5.00,\n"
                                   "1007,Jansen BV,S1,invoice,2025-11-01,2025-12-01,40.00,2025-12-11\n"
                                   "1007,Jansen BV,S2,invoice,2025-12-01,2025-12-31,60.00,2025-12-31\n"
                                   "1008,De Vries,F3,invoice,2026-01-05,2026-02-20,70.00,\n";

void read(TestLedger& ledger)
{
    ImportRequest request;
    request.opening = Opening::New;
    ledger.items(kBook, request);
}

TEST_CASE("customer view: the aging is the customer's line of the aging report", "[app]")
{
    TestLedger ledger;
    read(ledger);
    REQUIRE(pay(*ledger, "1007", "7.00", day("2026-02-20"), {}));
    const auto view = customerView(*ledger, "1007");
    REQUIRE(view);
    const auto report = aging(*ledger, {.by = reporting::AgingKey::Customer});
    REQUIRE(report);
    const auto line = std::find_if(report->rows.begin(), report->rows.end(), [](const auto& row) { return row.key == "1007"; });
    REQUIRE(line != report->rows.end());
    CHECK(view->aging.amountsMinor == line->amountsMinor);
    CHECK(view->aging.unallocatedMinor == line->unallocatedMinor);
    CHECK(view->aging.totalMinor() == view->dossier.open.minor());
}

TEST_CASE("customer view: every open item has a next step or a reason, with and without a plan at hand", "[app]")
{
    TestLedger ledger;
    read(ledger);
    const auto alone = customerView(*ledger, "1007");
    const auto plan = dunningPlan(*ledger);
    REQUIRE(plan);
    const auto given = customerView(*ledger, "1007", &*plan);
    REQUIRE(alone);
    REQUIRE(given);
    std::size_t openCount = 0;
    for (const auto& item : given->dossier.items) {
        CAPTURE(item.document.number);
        if (item.document.open.isZero()) {
            CHECK_FALSE(given->next.contains(item.document.id));
            continue;
        }
        ++openCount;
        REQUIRE(given->next.contains(item.document.id));
        CHECK(given->next.at(item.document.id).verdict == alone->next.at(item.document.id).verdict);
        CHECK(given->next.at(item.document.id).nextOn == alone->next.at(item.document.id).nextOn);
        if (item.document.number == "C1") CHECK(given->next.at(item.document.id).verdict == dunning::Verdict::Credit);
    }
    CHECK(openCount == 3);
}

TEST_CASE("customer view: only what was settled on days that are known says how a customer pays", "[app]")
{
    TestLedger ledger;
    read(ledger);
    const auto view = customerView(*ledger, "1007");
    REQUIRE(view);
    REQUIRE(view->settled.size() == 2);
    CHECK(view->settled.front().number == "S1");
    CHECK(view->behaviour.year.paidCount == 2);
    CHECK(view->behaviour.year.daysLateTenths == 40); // 40.00 ten days late, 60.00 in time.
    CHECK(customerView(*ledger, "1008")->settled.empty());
    CHECK(customerView(*ledger, "none").error().code == base::ErrorCode::CustomerUnknown);
}

TEST_CASE("customer view: the schedule in force is the customer's, else his segment's, else the ledger's", "[app]")
{
    TestLedger ledger;
    read(ledger);
    const auto inForce = [&] { return customerView(*ledger, "1007")->policy; };
    CHECK(inForce() == "standard");
    REQUIRE(setCustomer(*ledger, "1007", {{"segment", "key"}}));
    REQUIRE(setSettings(*ledger, {{"segment.key.policy", "relationship"}}));
    CHECK(inForce() == "relationship");
    REQUIRE(setCustomer(*ledger, "1007", {{"policy", "compact"}}));
    CHECK(inForce() == "compact");
}

} // namespace
} // namespace tegoed::app
