#include "app/ledger_fixture.h"

#include "support/table.h"

#include <algorithm>
#include <string>
#include <vector>

namespace tegoed::app {
namespace {

constexpr std::string_view kHead = "customer,number,kind,issued,amount,open,currency\n";

ImportRequest modeOf(ImportMode mode)
{
    ImportRequest request;
    request.mode = mode;
    request.asOf = day("2026-03-02");
    return request;
}

std::string csv(std::string_view rows)
{
    return std::string(kHead) + std::string(rows) + '\n';
}

// P9 is a payment on account of 20.00 from customer 1, known from an earlier list.
TEST_CASE("import items: a known payment on account keeps its amount, currency and customer", "[import]")
{
    const auto table = support::rows(R"(
        # row                                        -> error
        1,P9,payment,2026-01-10,-10.00,-10.00,EUR       row_other_amount
        1,P9,payment,2026-01-10,-30.00,-30.00,EUR       row_other_amount
        1,P9,payment,2026-01-11,-30.00,-20.00,EUR       row_other_amount
        1,P9,payment,2026-01-10,-20.00,-20.00,USD       row_other_currency
        2,P9,payment,2026-01-10,-20.00,-20.00,EUR       row_number_of_other
        2,F1,payment,2026-01-10,-20.00,-20.00,EUR       row_number_of_other
        1,P9,payment,2026-01-10,-20.00,-20.00,EUR       -
        1,P9,payment,2026-01-12,-20.00,-20.00,EUR       -
    )");
    for (const auto settlement : {ledger::Settlement::Bank, ledger::Settlement::Package}) {
        for (const auto mode : {ImportMode::Add, ImportMode::Snapshot}) {
            for (const auto& row : table) {
                CAPTURE(row, settlement, mode);
                const std::string invoice = "1,F1,invoice,2026-01-02,100.00,100.00,EUR\n";
                TestLedger ledger(settlement);
                ledger.items(csv(invoice + "1,P9,payment,2026-01-10,-20.00,-20.00,EUR"), modeOf(mode));
                const std::string before = ledger.dump();
                const auto outcome = ledger.tryItems(csv(invoice + row[0]), modeOf(mode));
                if (row[1] == "-") {
                    REQUIRE_FALSE(outcome.refused);
                    CHECK(outcome.reports.at(0).unchanged == 2);
                } else {
                    REQUIRE(outcome.refused);
                    REQUIRE(outcome.reports.at(0).faults.size() == 1);
                    CHECK(name(outcome.reports[0].faults[0].error.code) == row[1]);
                    CHECK(outcome.reports[0].faults[0].line == 3);
                }
                CHECK(ledger.dump() == before);
                CHECK(ledger.balance() == "80.00");

                if (row[0].find("P9") == std::string::npos) continue;
                // Left out, the faulty row is no payment that vanished either.
                auto skipping = modeOf(mode);
                skipping.skipFaulty = true;
                ledger.items(csv(invoice + row[0]), skipping);
                CHECK(ledger.balance() == "80.00");
            }
        }
    }
}

TEST_CASE("import items: a list of amounts alone holds what is open, unless its column is called amount", "[import]")
{
    const auto table = support::rows(R"(
        # headings                             then    -> result         balance
        customer,number,kind,issued,amount     -10.00     row_other_amount       -20.00
        customer,number,kind,issued,amount     -30.00     row_other_amount       -20.00
        Debiteur,Factuurnr,Soort,Datum,Bedrag  -10.00     -                      -10.00
        Debiteur,Factuurnr,Soort,Datum,Bedrag  -30.00     row_open_out_of_range  -20.00
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        TestLedger ledger(ledger::Settlement::Package);
        const auto list = [&](const std::string& amount) { return row[0] + "\n1,P9,payment,2026-01-20," + amount + "\n"; };
        ledger.items(list("-20.00"));
        const auto outcome = ledger.tryItems(list(row[1]));
        CHECK((outcome.refused ? std::string(name(outcome.reports.at(0).faults.at(0).error.code)) : "-") == row[2]);
        CHECK(ledger.balance() == row[3]);
    }
    // The same holds for an invoice.
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items("customer,number,issued,amount\n1,F1,2026-01-20,100.00\n");
    CHECK(ledger.tryItems("customer,number,issued,amount\n1,F1,2026-01-20,60.00\n").refused);
    ledger.items("Debiteur,Factuurnr,Datum,Bedrag\n1,F1,20-01-2026,60.00\n");
    CHECK(ledger.open("1", "F1") == "60.00");
}

TEST_CASE("import items: an entry's number and a word are no payment's own", "[import]")
{
    // `Document No.` may stand beside several payments of one bank statement, `VOORSCHOT` beside anybody's.
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items("Customer No.,Document No.,Document Type,Posting Date,Amount,Remaining Amount\n"
                 "1,BNK-7,Payment,2026-01-20,-20.00,-20.00\n2,BNK-7,Payment,2026-01-20,-30.00,-30.00\n");
    CHECK(ledger.balance() == "-50.00");
    ledger.items("customer,number,kind,issued,amount\n1,VOORSCHOT,payment,2026-01-20,-5.00\n2,VOORSCHOT,payment,2026-01-20,-6.00\n");
    ledger.items("customer,number,kind,issued,amount\n1,VOORSCHOT,payment,2026-01-20,-7.00\n");
    CHECK(ledger.balance() == "-68.00");
    // In one file a document's number has one customer.
    CHECK(ledger.tryItems("customer,number,kind,issued,amount\n1,P1,payment,2026-01-20,-5.00\n2,P1,payment,2026-01-20,-6.00\n").refused);
}

TEST_CASE("import items: one more payment on account with a known number is a new one", "[import]")
{
    const std::string head = "Klantnummer;Naam;Factuurnummer;Soort;Datum;Bedrag;Openstaand\n";
    const std::string invoice = "1;J BV;F9;Factuur;13-01-2026;500,00;500,00\n";
    const std::string fifty = "1;J BV;VS-1;Betaling;13-01-2026;-50,00;-50,00\n";
    const std::string later = "1;J BV;VS-1;Betaling;14-01-2026;-50,00;-50,00\n";
    const std::string second = "1;J BV;VS-1;Betaling;13-02-2026;-50,00;-20,00\n";
    const std::string sixty = "1;J BV;VS-1;Betaling;15-01-2026;-60,00;-60,00\n";
    const std::string thirdSixty = "1;J BV;VS-1;Betaling;15-02-2026;-60,00;-60,00\n";
    struct Case {
        const char* what;
        std::string known;              ///< Rows of the list before.
        std::vector<std::string> files; ///< Rows of each file of the call.
        std::int64_t added;
        const char* balance;
    };
    const std::vector<Case> cases = {
        {"one more", fifty, {fifty + second}, 1, "430.00"},
        {"one more, above", fifty, {second + fifty}, 1, "430.00"},
        {"one more of another amount", fifty, {fifty + sixty}, 1, "390.00"},
        {"another amount above the known one with another day", fifty, {sixty + later}, 1, "390.00"},
        {"in two files", fifty, {fifty, second}, 1, "430.00"},
        {"in two files, the new one first", fifty, {second, fifty}, 1, "430.00"},
        {"both new, in two files", "", {fifty, second}, 2, "430.00"},
        {"the same row in two files", fifty, {fifty, fifty}, 0, "450.00"},
        {"two known ones and one more like the second", fifty + sixty, {fifty + sixty + thirdSixty}, 1, "330.00"},
        {"two known ones and one more above them", fifty + sixty, {thirdSixty + fifty + sixty}, 1, "330.00"},
        {"the second known one alone, with another day", fifty + sixty, {thirdSixty}, 0, "390.00"},
        {"unchanged", fifty, {fifty}, 0, "450.00"},
        {"unchanged but for its day", fifty, {later}, 0, "450.00"},
    };
    for (const auto& example : cases) {
        CAPTURE(example.what);
        TestLedger ledger(ledger::Settlement::Package);
        ledger.items(head + invoice + example.known);
        ImportRequest request;
        for (std::size_t i = 0; i < example.files.size(); ++i)
            request.files.push_back(ledger.folder().write("list-" + std::to_string(i) + ".csv", head + invoice + example.files[i]));
        for (int time = 0; time < 2; ++time) {
            CAPTURE(time);
            const auto outcome = importItems(*ledger, request);
            REQUIRE_FALSE(outcome.refused);
            std::int64_t added = 0;
            for (const auto& report : outcome.reports)
                added += report.added;
            CHECK(added == (time == 0 ? example.added : 0)); // The same again brings nothing.
            CHECK(ledger.balance() == example.balance);
        }
        CHECK(ledger.faults().empty());
    }
}

TEST_CASE("import items: only what looks like a number makes a payment's text one customer's own", "[import]")
{
    const auto table = support::rows(R"(
        # text of both      -> error
        2026                   -
        Voorschot_2026         -
        Voorschot-2026         -
        Q3_betaling            -
        1042                   -
        P9                     row_number_of_other
        VS-1                   row_number_of_other
        2026-0042              row_number_of_other
        F1                     row_number_of_other
    )");
    for (const auto& row : table) {
        std::string text = row[0];
        std::replace(text.begin(), text.end(), '_', ' ');
        const std::string one = "1," + text + ",payment,2026-01-10,-20.00,-20.00,EUR";
        const std::string two = "2," + text + ",payment,2026-01-11,-30.00,-30.00,EUR";
        const std::string invoice = "1,F1,invoice,2026-01-02,100.00,100.00,EUR\n";
        for (const bool isOneFile : {true, false}) {
            CAPTURE(text, isOneFile);
            TestLedger ledger(ledger::Settlement::Package);
            ledger.items(csv(isOneFile ? invoice : invoice + one));
            const auto outcome = ledger.tryItems(csv(isOneFile ? one + "\n" + two : two));
            CHECK((outcome.refused ? std::string(name(outcome.reports.at(0).faults.at(0).error.code)) : "-") == row[1]);
            if (row[1] == "-") CHECK(ledger.balance() == "50.00");
        }
    }
    // A document's number is its customer's, whatever it looks like.
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(csv("1,2026,invoice,2026-01-02,100.00,100.00,EUR"));
    CHECK(ledger.tryItems(csv("2,2026,payment,2026-01-10,-20.00,-20.00,EUR")).refused);
}

TEST_CASE("import items: money on account that a list no longer shows is in the list of changes", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    const std::string invoice = "1,F1,invoice,2026-01-02,100.00,100.00,EUR\n";
    ledger.items(csv(invoice + "1,P9,payment,2026-01-10,-20.00,-20.00,EUR\n1,,payment,2026-01-11,-30.00,-30.00,EUR"),
                 modeOf(ImportMode::Snapshot));
    CHECK(ledger.balance() == "50.00");
    const auto part = ledger.items(csv(invoice + "1,P9,payment,2026-01-10,-20.00,-15.00,EUR"), modeOf(ImportMode::Snapshot));
    CHECK(part.closed == 1);
    REQUIRE(part.changes.size() == 2);
    CHECK(part.changes[0].kind == ImportChange::Kind::PartPaid);
    CHECK(part.changes[0].number == "P9");
    CHECK(toString(part.changes[0].amount) == "5.00");
    CHECK(part.changes[1].kind == ImportChange::Kind::Vanished);
    CHECK(part.changes[1].number == "P-2"); // Ours: the list gave it none.
    CHECK(part.changes[1].customer == "1");
    CHECK(toString(part.changes[1].amount) == "30.00");
    CHECK(ledger.balance() == "85.00");
    CHECK(ledger.faults().empty());
    // A list may call a payment as we called another one.
    CHECK(ledger.items("customer,number,kind,issued,amount\n2,P-2,payment,2026-01-20,-5.00\n").added == 1);
}

TEST_CASE("import items: a faulty row without a number keeps its customer's unnumbered payments", "[import]")
{
    TestLedger ledger(ledger::Settlement::Package);
    const std::string invoice = "1,F1,invoice,2026-01-02,100.00,100.00,EUR\n";
    ledger.items(csv(invoice + "1,,payment,2026-01-11,-30.00,-30.00,EUR\n2,,payment,2026-01-11,-10.00,-10.00,EUR"),
                 modeOf(ImportMode::Snapshot));
    auto skipping = modeOf(ImportMode::Snapshot);
    skipping.skipFaulty = true;
    const auto report = ledger.items(csv(invoice + "1,,payment,soon,-30.00,-30.00,EUR"), skipping);
    CHECK(report.refused == 1);
    CHECK(report.closed == 1); // Customer 2's.
    CHECK(ledger.balance() == "70.00");
}

} // namespace
} // namespace tegoed::app
