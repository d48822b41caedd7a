#include "app/questions.h"

#include "app/ledger_fixture.h"
#include "app/money.h"
#include "app/morning.h"
#include "persistence/queries.h"
#include "support/table.h"

namespace tegoed::app {
namespace {

constexpr std::string_view kQuestionsHead = "customer,customer_name,number,issued,due,amount,open\n";

/// A complete list of a day, taken in.
ImportReport list(TestLedger& ledger, const std::string& rows, std::string_view on)
{
    ImportRequest request;
    request.mode = ImportMode::Snapshot;
    request.asOf = day(on);
    request.acceptVanished = true;
    return ledger.items(std::string(kQuestionsHead) + rows, request);
}

constexpr const char* kFirst = "1,Jansen BV,A,2026-01-02,2026-02-01,100.00,100.00\n";
constexpr const char* kSecond = "1,Jansen BV,B,2026-01-02,2026-02-01,80.00,80.00\n";

TEST_CASE("questions: what is unknown of a document follows from its postings", "[questions]")
{
    // u: settled as vanished; p: a payment of a list; amounts in the order in which they were posted.
    const auto table = support::rows(R"(
        # postings          -> unknown
          u100                 100
          p40,u60              60
          u100,p-100           0
          u100,p-30            70
          p40,u60,p-60         0
          p40,u60,p-80         0
          u100,p-100,p100      0
          u100,u-100,p100      0
          p40,u60,u-60,p60     0
          u100,p-100,u100      100
          u-20                 -20
          u-20,p20             0
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        std::vector<ledger::Allocation> postings;
        std::istringstream parts{row[0]};
        for (std::string part; std::getline(parts, part, ',');) {
            ledger::Allocation posting;
            posting.kind = part[0] == 'u' ? ledger::AllocationKind::Unknown : ledger::AllocationKind::Payment;
            posting.amountMinor = std::stoll(part.substr(1));
            postings.push_back(posting);
        }
        CHECK(unknownLeft(postings) == std::stoll(row[1]));
    }
}

TEST_CASE("questions: what vanished is asked for until somebody says what became of it", "[questions]")
{
    for (const auto as : {VanishedAs::Paid, VanishedAs::Credited, VanishedAs::WrittenOff}) {
        CAPTURE(name(as));
        CHECK(parseVanishedAs(name(as)) == as);
        TestLedger ledger{ledger::Settlement::Package};
        list(ledger, std::string(kFirst) + kSecond, "2026-02-26");
        CHECK(vanishedItems(*ledger)->empty());
        list(ledger, kSecond, "2026-03-02");
        const auto items = vanishedItems(*ledger);
        REQUIRE(items);
        REQUIRE(items->size() == 1);
        CHECK(items->front().number == "A");
        CHECK(items->front().customerName == "Jansen BV");
        CHECK(toString(items->front().amount) == "100.00");
        CHECK(toString(items->front().on) == "2026-02-27"); // The business day before the list.
        const std::string before = ledger.dump();

        REQUIRE(settleVanished(*ledger, {items->front().document}, as));
        CHECK(vanishedItems(*ledger)->empty());
        CHECK(ledger.open("1", "A") == "0.00");
        CHECK(ledger.balance() == "80.00");
        CHECK(ledger.faults().empty());
        CHECK(settleVanished(*ledger, {items->front().document}, as).error().code == base::ErrorCode::ItemUnknown);

        // One undo takes it back, and an item that comes back is open again whatever was said.
        const auto entry = ledger->file().undoable();
        CHECK(entry->command == "vanished_settle");
        REQUIRE(ledger->file().undo(*entry, ledger->context()));
        CHECK(ledger.dump() == before);
        REQUIRE(settleVanished(*ledger, {items->front().document}, as));
        list(ledger, std::string(kFirst) + kSecond, "2026-03-02");
        CHECK(ledger.open("1", "A") == "100.00");
        CHECK(vanishedItems(*ledger)->empty());
        CHECK(ledger.faults().empty());
    }
}

TEST_CASE("questions: items that vanished and came back take no room from one that is still asked for", "[questions]")
{
    TestLedger ledger{ledger::Settlement::Package};
    std::string others;
    for (int i = 0; i < kQuestionLimitCount; ++i)
        others += "2,De Vries,N" + std::to_string(i) + ",2026-01-02,2026-02-01,5.00,5.00\n";
    list(ledger, std::string(kFirst) + kSecond + others, "2026-02-25");
    list(ledger, kSecond + others, "2026-02-26");
    list(ledger, kSecond, "2026-02-27");
    CHECK(vanishedItems(*ledger)->size() == static_cast<std::size_t>(kQuestionLimitCount));
    list(ledger, kSecond + others, "2026-03-02");
    const auto items = vanishedItems(*ledger);
    REQUIRE(items->size() == 1);
    CHECK(items->front().number == "A");
}

TEST_CASE("questions: several are settled together or not at all", "[questions]")
{
    TestLedger ledger{ledger::Settlement::Package};
    list(ledger, std::string(kFirst) + kSecond + "2,De Vries,C,2026-01-02,2026-02-01,5.00,5.00\n", "2026-02-26");
    list(ledger, "2,De Vries,C,2026-01-02,2026-02-01,5.00,5.00\n", "2026-03-02");
    const auto items = vanishedItems(*ledger);
    REQUIRE(items->size() == 2);
    const std::string before = ledger.dump();
    CHECK_FALSE(settleVanished(*ledger, {(*items)[0].document, base::DocumentId{999}}, VanishedAs::Paid));
    CHECK(ledger.dump() == before);
    CHECK(settleVanished(*ledger, {(*items)[0].document, (*items)[1].document}, VanishedAs::Paid) == 2);
    CHECK(vanishedItems(*ledger)->empty());
}

TEST_CASE("questions: faulty rows wait until they are put aside or a newer list is there", "[questions]")
{
    TestLedger ledger{ledger::Settlement::Package};
    ImportRequest request;
    request.mode = ImportMode::Snapshot;
    request.asOf = day("2026-02-26");
    request.skipFaulty = true;
    const std::string faulty = "1,Jansen BV,X,2026-01-02,2026-02-01,many,1.00\n";
    (void)ledger.tryItems(std::string(kQuestionsHead) + kFirst + faulty, request);
    auto faults = openFaults(*ledger);
    REQUIRE(faults->size() == 1);
    CHECK(faults->front().fault.line == 3);
    CHECK(faults->front().fault.number == "X");
    CHECK(faults->front().listOn == day("2026-02-26"));

    CHECK(dismissFaults(*ledger, faults->front().import) == 1);
    CHECK(openFaults(*ledger)->empty());
    CHECK_FALSE(dismissFaults(*ledger, faults->front().import));
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    ledger->forgetSettings();
    CHECK(openFaults(*ledger)->size() == 1);
    list(ledger, kFirst, "2026-03-02");
    CHECK(openFaults(*ledger)->empty());
}

TEST_CASE("questions: money seen at the bank is asked for after five business days", "[questions]")
{
    TestLedger ledger{ledger::Settlement::Package};
    list(ledger, std::string(kFirst) + kSecond, "2026-03-02");
    REQUIRE(pay(*ledger, "1", "100.00", day("2026-02-27"), {"A"})); // A Friday: the fifth business day is 6 March.
    ledger.setToday("2026-03-06");
    CHECK(seenForLong(*ledger)->empty());
    ledger.setToday("2026-03-09");
    const auto seen = seenForLong(*ledger);
    REQUIRE(seen->size() == 1);
    CHECK(seen->front().number == "A");
    CHECK(seen->front().customer == "1");
    CHECK(toString(seen->front().amount) == "100.00");
}

TEST_CASE("questions: what is missing of those who owe something, most first", "[questions]")
{
    TestLedger ledger;
    ledger.customers("number,name,kind,street,postcode,city,phone,email\n"
                     "1,Jansen,unknown,,,,,\n"
                     "2,De Vries BV,business,Weg 1,1234 AB,Utrecht,030-1234567,a@example.org\n"
                     "3,Bakker BV,business,Weg 1,1234 AB,Utrecht,,b@example.org\n"
                     "4,Nothing BV,business,,,,,\n");
    ledger.items("customer,number,issued,due,amount\n1,A,2026-01-02,2026-02-01,10.00\n2,B,2026-01-02,2026-02-01,20.00\n"
                 "3,C,2026-01-02,2026-02-01,30.00\n4,D,2026-01-02,2026-02-01,-5.00\n");
    const auto missing = missingData(ledger->book());
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].customer == "3");
    CHECK(missing[0].openMinor == 3000);
    CHECK(missing[0].phone);
    CHECK_FALSE((missing[0].email || missing[0].address || missing[0].kind));
    CHECK(missing[1].customer == "1");
    CHECK((missing[1].phone && missing[1].email && missing[1].address && missing[1].kind));
    const auto all = questions(*ledger);
    REQUIRE(all);
    CHECK(all->missing.size() == 2);
}

TEST_CASE("morning: money is stale when it was not read up to the business day before", "[questions]")
{
    TestLedger ledger{ledger::Settlement::Package};
    CHECK_FALSE(moneyAge(*ledger).isStale());
    list(ledger, kFirst, "2026-02-27");
    CHECK(moneyAge(*ledger).wanted == day("2026-02-27"));
    CHECK_FALSE(moneyAge(*ledger).isStale());
    ledger.setToday("2026-03-03");
    CHECK(moneyAge(*ledger).isStale());
}

} // namespace
} // namespace tegoed::app
