#include "app/ledger_fixture.h"
#include "app/money.h"

#include "support/table.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tegoed::app {
namespace {

ImportRequest snapshot(std::string_view asOf, bool acceptVanished = false)
{
    ImportRequest request;
    request.mode = ImportMode::Snapshot;
    request.asOf = day(asOf);
    request.acceptVanished = acceptVanished;
    return request;
}

std::string counts(const ImportReport& report)
{
    return std::to_string(report.added) + " " + std::to_string(report.changed) + " " + std::to_string(report.unchanged) + " " +
           std::to_string(report.closed) + " " + std::to_string(report.refused);
}

constexpr std::string_view kTwo =
    "customer,number,issued,due,amount,open\n1007,F1,2026-01-02,2026-02-01,100.00,100.00\n1007,F2,2026-01-05,2026-02-04,50.00,50.00\n";

TEST_CASE("import items: the same file again changes nothing", "[import]")
{
    for (const auto settlement : {ledger::Settlement::Bank, ledger::Settlement::Package}) {
        TestLedger ledger(settlement);
        CHECK(counts(ledger.items(kTwo)) == "2 0 0 0 0");
        const std::string before = ledger.dump();
        const auto journal = ledger->file().journalCount();
        CHECK(counts(ledger.items(kTwo)) == "0 0 2 0 0");
        CHECK(ledger.dump() == before);
        CHECK(ledger->file().journalCount() == journal);
    }
}

TEST_CASE("import items: a dry run says what would happen and changes nothing", "[import]")
{
    TestLedger ledger;
    const std::string before = ledger.dump();
    ImportRequest request;
    request.dryRun = true;
    const auto report = ledger.items(kTwo, request);
    CHECK(counts(report) == "2 0 0 0 0");
    CHECK(toString(report.balanceAfter) == "150.00");
    CHECK(ledger.dump() == before);
}

TEST_CASE("import items: what the package's list shows as open is followed, the bank's ledger keeps its own", "[import]")
{
    constexpr std::string_view kPartPaid =
        "customer,number,issued,due,amount,open\n1007,F1,2026-01-02,2026-02-01,100.00,30.00\n1007,F2,2026-01-05,2026-02-04,50.00,0.00\n";
    TestLedger package(ledger::Settlement::Package);
    package.items(kTwo);
    CHECK(counts(package.items(kPartPaid)) == "0 1 0 1 0");
    CHECK(package.open("1007", "F1") == "30.00");
    CHECK(package.open("1007", "F2") == "0.00");
    const auto allocation = package.item("1007", "F1").allocations.front();
    CHECK(allocation.effectiveOn == day("2026-03-02"));
    CHECK(allocation.amountMinor == 7000);
    // The list puts it back: the payment of the import is reversed, not edited.
    CHECK(counts(package.items(kTwo)) == "0 2 0 0 0");
    CHECK(package.open("1007", "F1") == "100.00");
    CHECK(package.item("1007", "F1").allocations.size() == 2);
    CHECK(package.faults().empty());

    TestLedger bank(ledger::Settlement::Bank);
    bank.items(kTwo);
    const auto report = bank.items(kPartPaid);
    CHECK(counts(report) == "0 0 2 0 0");
    CHECK(report.warnings.size() == 2);
    CHECK(bank.open("1007", "F1") == "100.00");
}

TEST_CASE("import items: a snapshot settles what it no longer shows, estimated on the business day before", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(kTwo, snapshot("2026-03-02"));
    ledger.setToday("2026-03-09"); // Monday
    const auto report =
        ledger.items("customer,number,issued,due,amount,open\n1007,F1,2026-01-02,2026-02-01,100.00,100.00\n", snapshot("2026-03-09", true));
    CHECK(counts(report) == "0 0 1 1 0");
    const auto vanished = ledger.item("1007", "F2");
    CHECK(vanished.document.open.isZero());
    REQUIRE(vanished.allocations.size() == 1);
    CHECK(vanished.allocations[0].kind == ledger::AllocationKind::Unknown);
    CHECK(vanished.allocations[0].effectiveOn == day("2026-03-06")); // Friday
    CHECK(vanished.allocations[0].dateUnknown);
    CHECK(ledger->moneyUntil() == day("2026-03-09"));

    ledger.setToday("2026-03-10");
    const auto back = ledger.items(kTwo, snapshot("2026-03-10"));
    CHECK(counts(back) == "0 1 1 0 0");
    REQUIRE(back.changes.size() == 1);
    CHECK(back.changes[0].kind == ImportChange::Kind::CameBack);
    CHECK(ledger.open("1007", "F2") == "50.00");
    CHECK(ledger.faults().empty());
}

TEST_CASE("import items: a snapshot uses the day on which the money was seen", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(kTwo, snapshot("2026-03-02"));
    REQUIRE(pay(*ledger, "1007", "50.00", day("2026-02-27"), {"F2"}));
    ledger.setToday("2026-03-09");
    ledger.items("customer,number,issued,due,amount,open\n1007,F1,2026-01-02,2026-02-01,100.00,100.00\n", snapshot("2026-03-09", true));
    const auto settled = ledger.item("1007", "F2");
    REQUIRE(settled.allocations.size() == 1);
    CHECK(settled.allocations[0].kind == ledger::AllocationKind::Payment);
    CHECK(settled.allocations[0].effectiveOn == day("2026-02-27"));
    const auto all = dossier(*ledger, "1007");
    REQUIRE(all);
    CHECK(all->seen.empty());
}

TEST_CASE("import items: money that was seen and is in the list now no longer holds the item", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(kTwo, snapshot("2026-03-02"));
    REQUIRE(pay(*ledger, "1007", "30.00", day("2026-02-27"), {"F2"}));
    ledger.setToday("2026-03-09");
    ledger.items(
        "customer,number,issued,due,amount,open\n1007,F1,2026-01-02,2026-02-01,100.00,100.00\n1007,F2,2026-01-05,2026-02-04,50.00,20.00\n",
        snapshot("2026-03-09"));
    const auto all = dossier(*ledger, "1007");
    REQUIRE(all);
    CHECK(all->seen.empty());
    CHECK(ledger.open("1007", "F2") == "20.00");
}

TEST_CASE("import items: an older list that comes in late reverses nothing before it was posted", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    const auto listOf = [&](const char* asOf, const char* open) {
        ImportRequest request;
        request.asOf = day(asOf);
        ledger.items("customer,number,issued,due,amount,open\n1,F1,2026-01-02,2026-02-01,100.00," + std::string(open) + "\n", request);
    };
    listOf("2026-02-20", "100.00");
    listOf("2026-02-27", "0.00");
    listOf("2026-02-24", "100.00");
    for (const auto& allocation : ledger.item("1", "F1").allocations)
        CHECK(allocation.effectiveOn == day("2026-02-27"));
    CHECK(ledger.open("1", "F1") == "100.00");
}

TEST_CASE("import items: of an item that vanished only what the bank showed is a payment", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(kTwo, snapshot("2026-03-02"));
    REQUIRE(pay(*ledger, "1007", "30.00", day("2026-02-27"), {"F2"}));
    ledger.setToday("2026-03-09");
    ledger.items("customer,number,issued,due,amount,open\n1007,F1,2026-01-02,2026-02-01,100.00,100.00\n", snapshot("2026-03-09", true));
    const auto settled = ledger.item("1007", "F2");
    REQUIRE(settled.allocations.size() == 2);
    CHECK(settled.allocations[0].amountMinor == 3000);
    CHECK(settled.allocations[0].effectiveOn == day("2026-02-27"));
    CHECK(settled.allocations[1].kind == ledger::AllocationKind::Unknown);
    CHECK(settled.allocations[1].amountMinor == 2000);
    CHECK(ledger.faults().empty());
}

TEST_CASE("import items: too much gone at once is refused, unless it is accepted", "[import]")
{
    std::string all = "customer,number,issued,due,amount,open\n";
    std::string few = all;
    for (int i = 0; i < 70; ++i) {
        const std::string row = "1,F" + std::to_string(i) + ",2026-01-02,2026-02-01,10.00,10.00\n";
        all += row;
        if (i < 48) few += row; // 22 of 70 are gone: 31 %.
    }
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(all, snapshot("2026-03-02"));
    const std::string before = ledger.dump();
    const auto refused = ledger.tryItems(few, snapshot("2026-03-02"));
    REQUIRE(refused.refused);
    CHECK(refused.refused->code == base::ErrorCode::VanishedTooMany);
    CHECK(ledger.dump() == before);
    CHECK(counts(ledger.items(few, snapshot("2026-03-02", true))) == "0 0 48 22 0");
}

TEST_CASE("import items: rows that contradict the ledger are faulty and refuse the file", "[import]")
{
    const auto table = support::rows(R"(
        # row                                                     -> error
        1008,F1,2026-01-02,2026-02-01,100.00,100.00,EUR              row_number_of_other
        1007,F1,2026-01-02,2026-02-01,101.00,100.00,EUR              row_other_amount
        1007,F1,2026-01-02,2026-02-01,100.00,100.00,USD              row_other_currency
        1007,F1,2026-01-02,2026-02-01,100.00,100.01,EUR              row_open_out_of_range
        1007,,2026-01-02,2026-02-01,100.00,100.00,EUR                row_without_number
        ,F9,2026-01-02,2026-02-01,100.00,100.00,EUR                  row_without_customer
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        TestLedger ledger;
        ledger.items(kTwo);
        const std::string before = ledger.dump();
        const std::string csv =
            "customer,number,issued,due,amount,open,currency\n1009,F8,2026-01-02,2026-02-01,9.00,9.00,EUR\n" + row[0] + "\n";
        const auto outcome = ledger.tryItems(csv);
        REQUIRE(outcome.refused);
        CHECK(outcome.refused->code == base::ErrorCode::ImportFaulty);
        REQUIRE(outcome.reports.at(0).faults.size() == 1);
        CHECK(name(outcome.reports[0].faults[0].error.code) == row[1]);
        CHECK(outcome.reports[0].faults[0].line == 3);
        CHECK(ledger.dump() == before);

        ImportRequest skipping;
        skipping.skipFaulty = true;
        CHECK(counts(ledger.items(csv, skipping)) == "1 0 0 0 1");
        CHECK(ledger.open("1009", "F8") == "9.00");
    }
}

TEST_CASE("import items: the row of a faulty item keeps the item from vanishing", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(kTwo, snapshot("2026-03-02"));
    auto request = snapshot("2026-03-02");
    request.skipFaulty = true;
    ledger.items(
        "customer,number,issued,due,amount,open\n1007,F1,2026-01-02,2026-02-01,100.00,100.00\n1007,F2,2026-01-05,2026-02-04,51.00,50.00\n",
        request);
    CHECK(ledger.open("1007", "F2") == "50.00");
}

TEST_CASE("import items: rows with one number and due date are one document, with several due dates instalments", "[import]")
{
    TestLedger ledger;
    const auto report =
        ledger.items("customer,number,issued,due,amount\n1,F1,2026-01-02,2026-02-01,60.00\n1,F1,2026-01-02,2026-02-01,40.00\n"
                     "1,F2,2026-01-02,2026-02-01,30.00\n1,F2,2026-01-02,2026-03-01,30.00\n");
    CHECK(report.added == 3);
    CHECK(ledger.open("1", "F1") == "100.00");
    // A later list moves one instalment: its due date is taken over, no third one appears.
    const auto moved =
        ledger.items("customer,number,issued,due,amount\n1,F2,2026-01-02,2026-02-01,30.00\n1,F2,2026-01-02,2026-03-15,30.00\n");
    CHECK(counts(moved) == "0 1 1 0 0");
    CHECK(ledger.balance() == "160.00");
}

TEST_CASE("import items: payments on account are unallocated money, told apart when they are alike", "[import]")
{
    constexpr std::string_view kCsv = "customer,number,kind,issued,due,amount\n1,F1,invoice,2026-01-02,2026-02-01,100.00\n"
                                      "1,,payment,2026-01-10,,-20.00\n1,,payment,2026-01-10,,-20.00\n1,,journal,2026-01-11,,-5.00\n";
    TestLedger ledger;
    CHECK(ledger.items(kCsv).added == 4);
    CHECK(ledger.balance() == "55.00");
    CHECK(ledger.items(kCsv).added == 0);
    CHECK(ledger.balance() == "55.00");
    const auto all = dossier(*ledger, "1");
    REQUIRE(all);
    CHECK(toString(all->unallocated) == "45.00");
    CHECK(all->items.size() == 1);
}

TEST_CASE("import items: what came in paid gets its payment, or an opening posting that counts in no behaviour", "[import]")
{
    TestLedger ledger;
    ledger.items("customer,number,issued,due,amount,open,settled\n1,F1,2026-01-02,2026-02-01,100.00,,2026-02-20\n1,F2,2026-01-02,2026-02-"
                 "01,100.00,40.00,\n");
    const auto paid = ledger.item("1", "F1");
    REQUIRE(paid.allocations.size() == 1);
    CHECK(paid.allocations[0].kind == ledger::AllocationKind::Payment);
    CHECK(paid.allocations[0].effectiveOn == day("2026-02-20"));
    CHECK(paid.document.settledOn == day("2026-02-20"));
    const auto part = ledger.item("1", "F2");
    REQUIRE(part.allocations.size() == 1);
    CHECK(part.allocations[0].kind == ledger::AllocationKind::Opening);
    CHECK(part.allocations[0].effectiveOn == day("2026-03-01"));
    CHECK(part.allocations[0].dateUnknown);
    const auto& record = ledger->book().customers[*ledger->book().find("1")];
    CHECK(record.paidCount == 1);
    CHECK(record.daysLateTenths == 190);
}

TEST_CASE("import items: the opening decides about what is already overdue", "[import]")
{
    // On 2 March: 31 days, 30 days and not overdue.
    constexpr std::string_view kCsv =
        "customer,number,issued,due,amount,dunning_level,dunned_on\n1,OLD,2026-01-01,2026-01-30,10.00,2,2026-02-20\n"
        "1,NEW,2026-01-01,2026-01-31,10.00,2,2026-02-20\n1,LATER,2026-02-01,2026-03-30,10.00,1,\n";
    const auto table = support::rows(R"(
        # opening  -> reviewed  steps OLD  steps NEW  steps LATER
        review        OLD       2          2          1
        level         -         2          2          1
        new           -         0          0          1
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        TestLedger ledger;
        ImportRequest request;
        request.opening = row[0] == "review" ? Opening::Review : row[0] == "level" ? Opening::Level : Opening::New;
        ledger.items(kCsv, request);
        std::string reviewed;
        for (const char* number : {"OLD", "NEW", "LATER"}) {
            if (ledger.item("1", number).document.openingReview) reviewed += number;
        }
        CHECK((reviewed.empty() ? "-" : reviewed) == row[1]);
        CHECK(std::to_string(ledger.item("1", "OLD").steps.size()) == row[2]);
        CHECK(std::to_string(ledger.item("1", "NEW").steps.size()) == row[3]);
        CHECK(std::to_string(ledger.item("1", "LATER").steps.size()) == row[4]);
    }
}

TEST_CASE("import items: every field of a row is in the dossier", "[import]")
{
    TestLedger ledger;
    ledger.items(
        "customer,customer_name,number,kind,issued,due,amount,open,currency,reference,order,paid,disputed,dunning_level,dunned_on,formal_"
        "notice_on,"
        "dunning_block,payment_method,sent,received,discount,discount_until,file,email,country,language,terms_days\n"
        "1,Bouwbedrijf Jansen B.V.,F1,invoice,2026-01-02,2026-02-01,100.00,80.00,EUR,uw ref 9,PO-77,20.00,yes,2,2026-02-10,2026-02-20,"
        "2026-03-20,direct_debit,2026-01-03,2026-01-04,2.00,2026-01-16,F1.pdf,inkoop@example.org,NL,nl,14\n");
    const auto item = ledger.item("1", "F1");
    CHECK(toString(item.document.open) == "80.00");
    CHECK(item.texts.reference == "uw ref 9");
    CHECK(item.texts.order == "PO-77");
    CHECK(item.document.disputedAtSource);
    CHECK(item.document.paymentMethod == ledger::PaymentMethod::DirectDebit);
    CHECK(item.texts.sentOn == day("2026-01-03"));
    CHECK(item.texts.receivedOn == day("2026-01-04"));
    CHECK(item.texts.discountMinor == 200);
    CHECK(item.texts.discountUntil == day("2026-01-16"));
    CHECK(item.texts.file == "F1.pdf");
    CHECK(item.texts.email == "inkoop@example.org");
    REQUIRE(item.steps.size() == 3);
    CHECK(item.steps.back().stage == ledger::Stage::FormalNotice);
    CHECK(item.steps.back().takenOn == day("2026-02-20"));
    const auto all = dossier(*ledger, "1");
    REQUIRE(all);
    REQUIRE(all->holds.size() == 1);
    CHECK(all->holds[0].until == day("2026-03-20"));
    CHECK(all->customer.kind == ledger::CustomerKind::Business);
    CHECK(all->customer.country == "NL");
    CHECK(all->customer.email == "inkoop@example.org");
    CHECK(all->customer.termsDays == 14);
}

TEST_CASE("import items: a control total that differs refuses the import", "[import]")
{
    TestLedger ledger;
    ImportRequest request;
    request.controlTotal = "150.01";
    const auto refused = ledger.tryItems(kTwo, request);
    REQUIRE(refused.refused);
    CHECK(refused.refused->code == base::ErrorCode::ControlTotalDiffers);
    CHECK(ledger.balance() == "0.00");
    request.controlTotal = "150.00";
    CHECK(counts(ledger.items(kTwo, request)) == "2 0 0 0 0");
}

TEST_CASE("import items: empty cells change nothing, other texts are taken over", "[import]")
{
    TestLedger ledger;
    ledger.items("customer,number,issued,due,amount,reference,order\n1,F1,2026-01-02,2026-02-01,10.00,ref 1,PO 1\n");
    CHECK(counts(ledger.items("customer,number,issued,due,amount,reference,order\n1,F1,2026-01-02,2026-02-15,10.00,,PO 2\n")) ==
          "0 1 0 0 0");
    const auto item = ledger.item("1", "F1");
    CHECK(item.texts.reference == "ref 1");
    CHECK(item.texts.order == "PO 2");
    CHECK(item.document.dueOn == day("2026-02-15"));
}

TEST_CASE("import items: the due date comes from the customer's terms, else 30 days", "[import]")
{
    TestLedger ledger;
    ledger.customers("number,name,terms_days\n1,Jansen BV,14\n");
    ledger.items("customer,number,issued,amount\n1,F1,2026-02-01,10.00\n2,F2,2026-02-01,10.00\n");
    CHECK(ledger.item("1", "F1").document.dueOn == day("2026-02-15"));
    CHECK(ledger.item("2", "F2").document.dueOn == day("2026-03-03"));
}

TEST_CASE("import items: how much is gone is told by what was open before, whatever the order of the files", "[import]")
{
    const std::string head = "customer,number,issued,due,amount,open\n";
    const auto row = [](const char* number, const char* open) {
        return "1," + std::string(number) + ",2026-01-02,2026-02-01,100.00," + open + "\n";
    };
    struct Case {
        const char* openA;
        const char* openB;
        std::vector<std::string> files; ///< Rows of each.
        const char* refusal;            ///< The guard's numbers, `-` for none.
    };
    const std::vector<Case> cases = {
        {"60.00", "40.00", {row("A", "60.00") + row("C", "40.00")}, "1 2 40.00 100.00"},
        {"60.00", "40.00", {row("A", "60.00"), row("C", "40.00")}, "1 2 40.00 100.00"},
        {"60.00", "40.00", {row("C", "40.00"), row("A", "60.00")}, "1 2 40.00 100.00"},
        // What the list itself shows as paid was open before.
        {"70.00", "30.00", {row("A", "1.00")}, "-"},
        {"70.00", "30.00", {row("A", "0.00"), row("C", "5.00")}, "-"},
        {"69.99", "30.01", {row("A", "69.99")}, "1 2 30.01 100.00"},
    };
    for (const auto& example : cases) {
        CAPTURE(example.files);
        TestLedger ledger(ledger::Settlement::Package);
        ledger.items(head + row("A", example.openA) + row("B", example.openB), snapshot("2026-03-02"));
        auto request = snapshot("2026-03-02");
        for (std::size_t i = 0; i < example.files.size(); ++i)
            request.files.push_back(ledger.folder().write("list-" + std::to_string(i) + ".csv", head + example.files[i]));
        const auto outcome = importItems(*ledger, request);
        std::string refusal = "-";
        if (outcome.refused) {
            CHECK(outcome.refused->code == base::ErrorCode::VanishedTooMany);
            const auto& told = outcome.refused->arguments;
            refusal = told.at(0) + " " + told.at(1) + " " + told.at(2) + " " + told.at(3);
        }
        CHECK(refusal == example.refusal);
    }
}

TEST_CASE("import items: several files are one transaction", "[import]")
{
    TestLedger ledger;
    ImportRequest request;
    request.files = {ledger.folder().write("a.csv", kTwo),
                     ledger.folder().write("b.csv", "customer,number,issued,due,amount\n1007,F3,2026-01-02,2026-02-01,abc\n")};
    const auto outcome = importItems(*ledger, request);
    REQUIRE(outcome.refused);
    CHECK(outcome.reports.size() == 2);
    CHECK(ledger.balance() == "0.00");
    request.files[1] = ledger.folder().write("b.csv", "customer,number,issued,due,amount\n1007,F3,2026-01-02,2026-02-01,5.00\n");
    REQUIRE_FALSE(importItems(*ledger, request).refused);
    CHECK(ledger.balance() == "155.00");
    CHECK(ledger->file().undoList(10).size() == 2); // The company and both files.
}

} // namespace
} // namespace tegoed::app
