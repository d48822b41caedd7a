#include "app/money.h"

#include "app/aging.h"
#include "app/ledger_fixture.h"

#include "support/table.h"

namespace tegoed::app {
namespace {

constexpr std::string_view kThreeInvoices = "customer,customer_name,number,issued,due,amount\n"
                                            "1007,Jansen BV,F1,2026-01-02,2026-02-01,100.00\n"
                                            "1007,Jansen BV,F2,2026-01-05,2026-02-04,50.00\n"
                                            "1008,De Vries,F3,2026-01-05,2026-02-04,70.00\n";

TEST_CASE("pay: the money goes to the items in their order, the rest stays unallocated", "[money]")
{
    const auto table = support::rows(R"(
        # amount  items  -> F1      F2     allocated  unallocated  balance
        30.00     -         100.00  50.00  0.00       30.00        190.00
        30.00     F1        70.00   50.00  30.00      0.00         190.00
        120.00    F1,F2     0.00    30.00  120.00     0.00         100.00
        120.00    F2,F1     30.00   0.00   120.00     0.00         100.00
        200.00    F1,F2     0.00    0.00   150.00     50.00        20.00
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        TestLedger ledger;
        ledger.items(kThreeInvoices);
        std::vector<std::string> items;
        if (row[1] == "F1" || row[1] == "F1,F2") items.push_back("F1");
        if (row[1] == "F1,F2" || row[1] == "F2,F1") items.push_back("F2");
        if (row[1] == "F2,F1") items.push_back("F1");

        const auto paid = pay(*ledger, "1007", row[0], day("2026-02-20"), items);

        REQUIRE(paid);
        CHECK(ledger.open("1007", "F1") == row[2]);
        CHECK(ledger.open("1007", "F2") == row[3]);
        CHECK(toString(paid->allocated) == row[4]);
        CHECK(toString(paid->unallocated) == row[5]);
        CHECK(ledger.balance() == row[6]);
        CHECK(ledger.faults().empty());
    }
}

TEST_CASE("pay: what is refused changes nothing", "[money]")
{
    const auto table = support::rows(R"(
        # customer  amount  date        item  -> error
        9999        1.00    2026-02-20  -        customer_unknown
        1007        0.00    2026-02-20  -        amount_not_positive
        1007        -5.00   2026-02-20  -        amount_not_positive
        1007        1.234   2026-02-20  -        bad_amount
        1007        1.00    2026-03-03  -        date_in_future
        1007        1.00    2026-02-20  F3       item_of_other_customer
        1007        1.00    2026-02-20  F9       item_unknown
    )");
    TestLedger ledger;
    ledger.items(kThreeInvoices);
    const std::string before = ledger.dump();
    for (const auto& row : table) {
        CAPTURE(row);
        const auto items = row[3] == "-" ? std::vector<std::string>{} : std::vector<std::string>{row[3]};
        const auto paid = pay(*ledger, row[0], row[1], day(row[2]), items);
        REQUIRE_FALSE(paid);
        CHECK(name(paid.error().code) == row[4]);
        CHECK(ledger.dump() == before);
    }
}

TEST_CASE("pay: in a ledger settled by the package the money is seen and nothing is open less", "[money]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(kThreeInvoices);
    const auto paid = pay(*ledger, "1007", "100.00", day("2026-02-20"), {"F1"});
    REQUIRE(paid);
    CHECK(paid->seen);
    CHECK(paid->payment.empty());
    CHECK(ledger.open("1007", "F1") == "100.00");
    CHECK(ledger.balance() == "220.00");
    CHECK(ledger->book().items.state(ledger->book().items.of(*ledger->book().find("1007"))[0]).seenMinor == 10000);
    CHECK(ledger.faults().empty());
}

TEST_CASE("allocate and unallocate: unallocated money and credit notes find their items and come back", "[money]")
{
    TestLedger ledger;
    ledger.items(kThreeInvoices);
    ledger.items("customer,number,kind,issued,due,amount\n1007,C1,credit_note,2026-01-20,2026-01-20,-40.00\n");
    const auto paid = pay(*ledger, "1007", "60.00", day("2026-02-20"), {});
    REQUIRE(paid);

    REQUIRE(allocate(*ledger, paid->payment, {{"F1", "60.00"}}));
    CHECK(ledger.open("1007", "F1") == "40.00");
    REQUIRE(allocate(*ledger, "C1", {{"F1", "15.00"}, {"F2", ""}}));
    CHECK(ledger.open("1007", "F1") == "25.00");
    CHECK(ledger.open("1007", "F2") == "25.00");
    CHECK(ledger.open("1007", "C1") == "0.00");
    CHECK(ledger.balance() == "120.00");
    CHECK(ledger.faults().empty());

    const auto more = allocate(*ledger, paid->payment, {{"F2", "1.00"}});
    REQUIRE_FALSE(more);
    CHECK(more.error().code == base::ErrorCode::NothingToAllocate);

    REQUIRE(unallocate(*ledger, "C1", {"F2"}));
    CHECK(ledger.open("1007", "C1") == "-25.00");
    CHECK(ledger.open("1007", "F2") == "50.00");
    REQUIRE(unallocate(*ledger, paid->payment, {}));
    CHECK(ledger.open("1007", "F1") == "85.00");
    CHECK(ledger.balance() == "120.00");
    CHECK(ledger.faults().empty());
}

TEST_CASE("unallocate: where nothing is allocated there is nothing to take back", "[money]")
{
    TestLedger ledger;
    ledger.items(kThreeInvoices);
    ledger.items("customer,number,kind,issued,due,amount\n1007,C1,credit_note,2026-01-20,2026-01-20,-40.00\n");
    const auto paid = pay(*ledger, "1007", "60.00", day("2026-02-20"), {});
    REQUIRE(paid);
    for (const std::string& source : {paid->payment, std::string("C1")}) {
        CAPTURE(source);
        const auto error = unallocate(*ledger, source, {}).error();
        CHECK(error.code == base::ErrorCode::NothingAllocated);
        CHECK(error.arguments == std::vector<std::string>{source});
        CHECK(unallocate(*ledger, source, {"F1"}).error().code == base::ErrorCode::NothingAllocated);
    }
    REQUIRE(allocate(*ledger, paid->payment, {{"F1", "10.00"}}));
    CHECK(unallocate(*ledger, paid->payment, {"F2"}).error().code == base::ErrorCode::NotAllocated);
}

TEST_CASE("allocate: more than is open or unallocated is refused", "[money]")
{
    TestLedger ledger;
    ledger.items(kThreeInvoices);
    const auto paid = pay(*ledger, "1007", "80.00", day("2026-02-20"), {});
    REQUIRE(paid);
    const auto error = [&](const std::string& source, const ItemAmount& item) {
        return std::string(name(allocate(*ledger, source, {item}).error().code));
    };
    CHECK(error(paid->payment, {"F2", "50.01"}) == "more_than_open");
    CHECK(error(paid->payment, {"F1", "80.01"}) == "more_than_unallocated");
    CHECK(error(paid->payment, {"F3", "1.00"}) == "item_of_other_customer");
    CHECK(error("P-999", {"F1", "1.00"}) == "payment_unknown");
}

TEST_CASE("writeoff: takes off what is open, dated, and is no payment", "[money]")
{
    TestLedger ledger;
    ledger.items(kThreeInvoices);
    REQUIRE(writeOff(*ledger, "F2", "0.50", day("2026-02-10"), "small difference"));
    CHECK(ledger.open("1007", "F2") == "49.50");
    CHECK(ledger.item("1007", "F2").allocations.front().kind == ledger::AllocationKind::WriteOff);
    CHECK(writeOff(*ledger, "F2", "49.51", day("2026-02-10"), "").error().code == base::ErrorCode::MoreThanOpen);
    CHECK(writeOff(*ledger, "F2", "1.00", day("2026-01-04"), "").error().code == base::ErrorCode::DateBeforeIssue);
    CHECK(ledger.faults().empty());
}

TEST_CASE("aging: a past day is rebuilt from dated postings", "[money][aging]")
{
    TestLedger ledger;
    ledger.items(kThreeInvoices);
    REQUIRE(pay(*ledger, "1007", "100.00", day("2026-02-20"), {"F1"}));
    REQUIRE(pay(*ledger, "1008", "30.00", day("2026-02-25"), {}));
    const auto on = [&](const char* iso) {
        AgingRequest request;
        request.asOf = day(iso);
        request.by = reporting::AgingKey::None;
        const auto report = aging(*ledger, request);
        REQUIRE(report);
        CHECK(report->differenceMinor() == 0);
        std::string text;
        for (const std::int64_t minor : report->totals.amountsMinor)
            text += std::to_string(minor) + " ";
        return text + std::to_string(report->totals.unallocatedMinor);
    };
    // Due 1 and 4 February: on the due date an item is not overdue yet.
    CHECK(on("2026-01-01") == "0 0 0 0 0 0");
    CHECK(on("2026-01-03") == "10000 0 0 0 0 0");
    CHECK(on("2026-02-01") == "22000 0 0 0 0 0");
    CHECK(on("2026-02-02") == "12000 10000 0 0 0 0");
    CHECK(on("2026-02-19") == "0 22000 0 0 0 0");
    CHECK(on("2026-02-20") == "0 12000 0 0 0 0");
    CHECK(on("2026-02-25") == "0 12000 0 0 0 -3000");
    CHECK(on("2026-03-06") == "0 12000 0 0 0 -3000");
    CHECK(on("2026-03-07") == "0 0 12000 0 0 -3000");
}

TEST_CASE("aging: the vectors of the domain, by due date and by issue date", "[aging]")
{
    // docs/domain: aging as of 2026-11-20.
    TestLedger ledger(ledger::Settlement::Bank, "2026-11-20");
    ledger.items(
        "customer,number,kind,issued,due,amount\n"
        "1,A1,invoice,2026-11-10,2026-12-10,1000.00\n1,A2,invoice,2026-10-21,2026-11-20,2500.00\n1,A3,invoice,2026-10-20,2026-11-19,750."
        "00\n"
        "1,A4,invoice,2026-09-21,2026-10-21,1200.00\n1,A5,invoice,2026-09-20,2026-10-20,900.00\n1,A6,invoice,2026-08-22,2026-09-21,640.00\n"
        "1,A7,invoice,2026-07-23,2026-08-22,310.00\n1,A8,invoice,2026-05-01,2026-05-31,4000.00\n1,A9,credit_note,2026-09-25,2026-10-25,-"
        "200.00\n");
    AgingRequest request;
    auto report = aging(*ledger, request);
    REQUIRE(report);
    CHECK(report->totals.amountsMinor == std::vector<std::int64_t>{350000, 175000, 154000, 31000, 400000});
    CHECK(report->differenceMinor() == 0);
    request.basis = reporting::AgingBasis::Issued;
    report = aging(*ledger, request);
    REQUIRE(report);
    CHECK(report->totals.amountsMinor == std::vector<std::int64_t>{350000, 175000, 154000, 431000});
}

} // namespace
} // namespace tegoed::app
