#include "app/statement.h"

#include "app/aging.h"
#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "app/money.h"
#include "app/notes.h"
#include "letters/compose.h"
#include "support/table.h"

#include <filesystem>
#include <stop_token>

namespace tegoed::app {
namespace {

namespace fs = std::filesystem;

// Of Jansen on 2 March 2026: A 30 days overdue (1–30), B 61 (61–90), C not due, a credit of 20.00 dated 10 February (20 days: 1–30), and
// 100.00 in dollars 5 days overdue.
constexpr std::string_view kOpenItems = "customer,customer_name,number,kind,issued,due,amount,currency,order\n"
                                        "1,Jansen BV,A,invoice,2026-01-01,2026-01-31,100.00,EUR,PO-7\n"
                                        "1,Jansen BV,B,invoice,2025-12-01,2025-12-31,200.00,EUR,\n"
                                        "1,Jansen BV,C,invoice,2026-02-20,2026-03-22,50.00,EUR,\n"
                                        "1,Jansen BV,K,credit_note,2026-02-10,2026-02-10,-20.00,EUR,\n"
                                        "1,Jansen BV,U,invoice,2026-01-26,2026-02-25,100.00,USD,\n"
                                        "2,De Vries BV,D,invoice,2026-01-01,2026-01-31,75.00,EUR,\n";

std::string euros(base::Money amount)
{
    return toString(amount);
}

/// `A 100.00 40.00` of each row: number, amount, open.
std::vector<std::string> rowsOf(const std::vector<letters::LetterItem>& items)
{
    std::vector<std::string> rows;
    for (const auto& item : items)
        rows.push_back(item.number + " " + euros(item.amount) + " " + euros(item.open));
    return rows;
}

std::vector<std::string> textsOf(const std::vector<base::Money>& amounts)
{
    std::vector<std::string> texts;
    for (const auto& amount : amounts)
        texts.push_back(toString(amount));
    return texts;
}

ImportRequest startAnew()
{
    ImportRequest request;
    request.opening = Opening::New;
    return request;
}

TEST_CASE("statement: items with what was paid, credits, unallocated money and ages, each currency apart", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    REQUIRE(pay(*ledger, "1", "60.00", day("2026-02-16"), {"A"}));
    REQUIRE(pay(*ledger, "1", "5.00", day("2026-02-20"), {}));

    const auto statement = statementOf(*ledger, "1");
    REQUIRE(statement);
    REQUIRE(statement->accounts.size() == 2);
    const auto& own = statement->accounts[0];
    CHECK(rowsOf(own.items) == std::vector<std::string>{"B 200.00 200.00", "A 100.00 40.00", "C 50.00 50.00"});
    CHECK(own.items[1].reference == "PO-7");
    CHECK(own.items[1].daysOverdue == 30);
    CHECK(own.items[2].daysOverdue == -20);
    CHECK(rowsOf(own.credits) == std::vector<std::string>{"K -20.00 -20.00"});
    CHECK(euros(own.unallocated) == "-5.00");
    // 40.00 and -20.00 in 1–30, 200.00 in 61–90; 200 + 40 + 50 - 20 - 5 = 265.00.
    CHECK(textsOf(own.statement.aging) == std::vector<std::string>{"50.00", "20.00", "0.00", "200.00", "0.00"});
    CHECK(euros(own.toPay) == "265.00");
    CHECK(own.reference == "RF35C1"); // ISO 11649: C1RF00 is 121271500, 98 less its rest of 97 is 35.
    const auto& dollars = statement->accounts[1];
    CHECK(rowsOf(dollars.items) == std::vector<std::string>{"U 100.00 100.00"});
    CHECK(dollars.toPay.currency().code() == "USD");
    CHECK(dollars.reference == "U"); // One invoice is paid under its own number.
    CHECK(textsOf(statement->balances) == std::vector<std::string>{"265.00", "100.00"});
    CHECK(statement->itemCount == 5);

    // What the aging says of the customer is what the statement says.
    const auto aged = aging(*ledger, {});
    REQUIRE(aged);
    CHECK(aged->rows.front().totalMinor() == 26'500);
    const auto text = letters::compose(own);
    REQUIRE(text);
    REQUIRE(text->payment);
    CHECK_FALSE(text->payment->qrPayload.empty());
    const auto inDollars = letters::compose(dollars);
    REQUIRE(inDollars);
    CHECK(inDollars->payment->qrPayload.empty()); // The code is for euro.
}

TEST_CASE("statement: a past day is as it was, whatever was paid since", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    REQUIRE(pay(*ledger, "1", "60.00", day("2026-02-16"), {"A"}));
    REQUIRE(pay(*ledger, "1", "300.00", day("2026-03-01"), {"A", "B"}));
    const auto past = [&](const char* on) {
        const auto statement = statementOf(*ledger, "1", day(on));
        REQUIRE(statement);
        return statement->accounts.front();
    };
    // On 15 February: A whole, B, and the credit; C was not issued yet.
    CHECK(rowsOf(past("2026-02-15").items) == std::vector<std::string>{"B 200.00 200.00", "A 100.00 100.00"});
    CHECK(euros(past("2026-02-15").toPay) == "280.00");
    CHECK(past("2026-02-15").items[1].daysOverdue == 15);
    CHECK(rowsOf(past("2026-02-16").items) == std::vector<std::string>{"B 200.00 200.00", "A 100.00 40.00"});
    // Of the 300.00, 40.00 and 200.00 are allocated, 60.00 are not.
    const auto now = past("2026-03-02");
    CHECK(rowsOf(now.items) == std::vector<std::string>{"C 50.00 50.00"});
    CHECK(euros(now.unallocated) == "-60.00");
    CHECK(euros(letters::balanceOf(now)) == "-30.00");
    CHECK(now.toPay.isZero());
    CHECK(letters::compose(now)->payment == std::nullopt);
    CHECK(letters::compose(now)->totals.back().text == "€\u00a0-30,00");

    // The credit is set off by hand: that is of today, not of the days before.
    REQUIRE(allocate(*ledger, "K", {{"C", "20.00"}}));
    CHECK(past("2026-03-01").credits.size() == 1);
    CHECK(past("2026-03-02").credits.empty());
    CHECK(rowsOf(past("2026-03-02").items) == std::vector<std::string>{"C 50.00 30.00"});
    CHECK(statementOf(*ledger, "1", day("2026-03-03")).error().code == base::ErrorCode::DateInFuture);
    CHECK(statementOf(*ledger, "9").error().code == base::ErrorCode::CustomerUnknown);
}

TEST_CASE("statement: every day's balance is that of the aging of the day", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    REQUIRE(pay(*ledger, "1", "130.00", day("2026-02-16"), {"A"}));
    const auto early = pay(*ledger, "1", "40.00", day("2026-01-05"), {"B"});
    REQUIRE(early);
    REQUIRE(unallocate(*ledger, early->payment, {"B"}));
    REQUIRE(writeOff(*ledger, "B", "12.34", day("2026-02-25"), "small"));
    for (base::Date on = day("2025-12-01"); on <= day("2026-03-02"); on = on + base::Days{7}) {
        CAPTURE(toString(on));
        AgingRequest request;
        request.asOf = on;
        const auto aged = aging(*ledger, request);
        REQUIRE(aged);
        std::int64_t expected = 0;
        for (const auto& row : aged->rows)
            if (row.key == "1" && row.currency == base::Currency::euro()) expected = row.totalMinor();
        const auto statement = statementOf(*ledger, "1", on);
        REQUIRE(statement);
        std::int64_t balance = 0;
        for (const auto& sum : statement->balances)
            if (sum.currency() == base::Currency::euro()) balance = sum.minor();
        CHECK(balance == expected);
    }
}

TEST_CASE("statement: it speaks the customer's language and says how far payments are counted", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    const auto table = support::rows(R"(
        # language  subject
        nl          Rekeningoverzicht per 2 maart 2026
        en          Account statement as of 2 March 2026
        de          Auszug Ihres Kundenkontos zum 2. März 2026
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        REQUIRE(setCustomer(*ledger, "2", {{"language", row[0]}}));
        const auto statement = statementOf(*ledger, "2");
        REQUIRE(statement);
        CHECK(letters::compose(statement->accounts.front())->subject == row[1]);
    }
    // An empty account is a statement, too: it says that nothing is open.
    REQUIRE(pay(*ledger, "2", "75.00", day("2026-03-02"), {"D"}));
    const auto empty = statementOf(*ledger, "2");
    REQUIRE(empty);
    CHECK(empty->itemCount == 0);
    const auto text = letters::compose(empty->accounts.front());
    REQUIRE(text);
    CHECK(text->groups.empty());
    CHECK_FALSE(text->payment);
    CHECK(letters::plainText(text->opening.front()).find("nichts offen") != std::string::npos);
}

TEST_CASE("statement: who pays for others gets theirs, named, and they go with his", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    REQUIRE(setCustomer(*ledger, "2", {{"payer", "1"}}));
    const auto payer = statementOf(*ledger, "1");
    REQUIRE(payer);
    CHECK(rowsOf(payer->accounts.front().items).size() == 4);
    CHECK(payer->accounts.front().items[1].number == "A");
    CHECK(payer->accounts.front().items[2].customer == "2 De Vries BV");
    CHECK(statementOf(*ledger, "2")->accounts.front().recipient.name == "Jansen BV");
    CHECK(statementCustomers(*ledger) == std::vector<std::string>{"1"});
}

TEST_CASE("statement: an insolvent customer is told what is open and not asked to pay", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    REQUIRE(setInsolvency(*ledger, "2", {ledger::InsolvencyKind::Bankruptcy, day("2026-02-01"), {}, {}}));
    const auto statement = statementOf(*ledger, "2");
    REQUIRE(statement);
    CHECK(statement->accounts.front().toPay.isZero());
    CHECK(euros(letters::balanceOf(statement->accounts.front())) == "75.00");
    CHECK_FALSE(letters::compose(statement->accounts.front())->payment);
}

TEST_CASE("statement: money seen at the bank is not asked for again", "[statement]")
{
    TestLedger ledger{ledger::Settlement::Package};
    ledger.items(kOpenItems, startAnew());
    REQUIRE(pay(*ledger, "1", "200.00", day("2026-03-01"), {"B"}));
    const auto statement = statementOf(*ledger, "1");
    REQUIRE(statement);
    const auto& own = statement->accounts.front();
    CHECK(rowsOf(own.items).front() == "B 200.00 200.00"); // The package has not said so yet.
    CHECK(euros(own.statement.seen) == "-200.00");
    CHECK(euros(own.toPay) == "130.00"); // 200 + 100 + 50 - 20 - 200.
    CHECK(euros(letters::balanceOf(own)) == "330.00");
}

TEST_CASE("statement: all of them come into a folder together, or none", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    ledger.items("customer,customer_name,number,issued,due,amount\n3/1,Bakker,E,2026-01-01,2026-01-31,1.00\n3-1,Bakker,F,2026-01-01,"
                 "2026-01-31,1.00\n",
                 startAnew());
    const auto customers = statementCustomers(*ledger);
    REQUIRE(customers);
    CHECK(*customers == std::vector<std::string>{"1", "2", "3-1", "3/1"});
    CHECK(statementCustomers(*ledger, day("2025-12-15")) == std::vector<std::string>{"1"});
    const auto folder = ledger.folder() / "out";
    const auto files = writeStatements(*ledger, *customers, folder, {}, {});
    REQUIRE(files);
    REQUIRE(files->size() == 4);
    CHECK((*files)[0].file == "1_Jansen-BV_REKENINGOVERZICHT-2026-03-02.pdf");
    CHECK((*files)[2].file != (*files)[3].file); // The same but for signs that no file name has.
    for (const auto& file : *files)
        CHECK(fs::is_regular_file(folder / file.file));
    CHECK(std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}) == 4);

    std::stop_source stop;
    const base::Work work{stop.get_token(), [&](std::int64_t done, std::int64_t) {
                              if (done == 2) stop.request_stop();
                          }};
    CHECK(writeStatements(*ledger, *customers, ledger.folder() / "other", {}, work).error().code == base::ErrorCode::Cancelled);
    CHECK_FALSE(fs::exists(ledger.folder() / "other"));
    CHECK(writeStatements(*ledger, {"1", "nobody"}, ledger.folder() / "other", {}, {}).error().code == base::ErrorCode::CustomerUnknown);
    CHECK_FALSE(fs::exists(ledger.folder() / "other"));
}

TEST_CASE("statement: it takes no ledger's place, and a folder that cannot be written is refused", "[statement]")
{
    TestLedger ledger;
    ledger.items(kOpenItems, startAnew());
    const auto statement = statementOf(*ledger, "1");
    REQUIRE(statement);
    CHECK(writeStatement(*ledger, *statement, ledger->file().path()).error().code == base::ErrorCode::FileIsLedger);
    CHECK(writeStatement(*ledger, *statement, ledger.folder() / "no" / "such" / "s.pdf").error().code == base::ErrorCode::FileNotWritable);
    const auto written = writeStatement(*ledger, *statement, ledger.folder() / "s.pdf");
    REQUIRE(written);
    CHECK(written->itemCount == 5);
    CHECK(base::readFile(ledger.folder() / "s.pdf", 1 << 20)->starts_with("%PDF-"));
    CHECK(ledger.faults().empty());
}

} // namespace
} // namespace tegoed::app
