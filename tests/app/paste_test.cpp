#include "app/paste.h"

#include "app/ledger_fixture.h"
#include "persistence/queries.h"

namespace tegoed::app {
namespace {

TEST_CASE("paste: fills in known customers with one undo, and refuses the rest by row", "[paste]")
{
    TestLedger ledger;
    ledger.customers("number,name,city\n1007,Jansen BV,Utrecht\n1008,De Vries,\n");
    const std::string before = ledger.dump();
    const std::string block = "1007\tjansen@example.org\t030-1234567\n1008\tno address\t020-7654321\n9999\tx@example.org\t010-1234567\n";
    const auto tried = pasteCustomers(*ledger, block, true);
    REQUIRE_FALSE(tried.refused);
    CHECK(ledger.dump() == before);
    const auto& report = tried.reports.front();
    CHECK(report.customersChanged == 2);
    CHECK(report.refused == 1);
    REQUIRE(report.faults.size() == 1);
    CHECK(report.faults[0].error.code == base::ErrorCode::RowUnknownCustomer);
    CHECK(report.faults[0].line == 4); // Below the headings that were added.
    REQUIRE(report.warnings.size() == 1);
    CHECK(report.warnings[0].code == "bad_email");

    REQUIRE_FALSE(pasteCustomers(*ledger, block, false).refused);
    const auto jansen = persistence::customerByNumber(ledger->connection(), "1007");
    CHECK(jansen->email == "jansen@example.org");
    CHECK(jansen->phone == "030-1234567");
    CHECK(jansen->city == "Utrecht");
    CHECK_FALSE(persistence::customerByNumber(ledger->connection(), "9999"));
    CHECK(persistence::customerByNumber(ledger->connection(), "1008")->email.empty());
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    CHECK(ledger.dump() == before);
}

TEST_CASE("paste: nothing is changed by a block without customer numbers, or that says nothing new", "[paste]")
{
    TestLedger ledger;
    ledger.customers("number,name,email\n1007,Jansen BV,a@example.org\n");
    const auto count = ledger->file().journalCount();
    CHECK(pasteCustomers(*ledger, "hello\tworld\n", false).refused->code == base::ErrorCode::ColumnMissing);
    CHECK_FALSE(pasteCustomers(*ledger, "1007\ta@example.org\n", false).refused);
    CHECK(ledger->file().journalCount() == count);
}

} // namespace
} // namespace tegoed::app
