#include "app/imports.h"

#include "app/ledger_fixture.h"

#include <sstream>

namespace tegoed::app {
namespace {

/// `group count amount…` of each group, one after the other.
std::string told(const ImportReport& report)
{
    std::ostringstream text;
    for (const auto& [group, sum] : report.sums) {
        text << name(group) << ' ' << sum.count;
        for (const auto& amount : sum.amounts)
            text << ' ' << toString(amount);
        text << '\n';
    }
    return text.str();
}

const ImportChange& changeOf(const ImportReport& report, ChangeGroup group)
{
    for (const auto& change : report.changes)
        if (groupOf(change) == group) return change;
    FAIL("no such change");
    return report.changes.front();
}

TEST_CASE("import changes: what a list did, counted by what a person calls it", "[import]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const std::string head = "customer,customer_name,number,kind,issued,due,amount,open,reference\n";
    ImportRequest request;
    request.mode = ImportMode::Snapshot;
    request.acceptVanished = true;
    const auto first = ledger.items(head + "1,Jansen BV,A,invoice,2026-02-01,2026-03-03,100.00,100.00,\n"
                                           "1,Jansen BV,B,invoice,2026-02-01,2026-03-03,80.00,80.00,\n"
                                           "1,Jansen BV,C,invoice,2026-02-01,2026-03-03,60.00,60.00,\n"
                                           "1,Jansen BV,D,invoice,2026-02-01,2026-03-03,40.00,40.00,\n"
                                           "1,Jansen BV,E,invoice,2026-02-01,2026-03-03,10.00,10.00,\n",
                                    request);
    CHECK(told(first) == "new 5 290.00\n");
    const auto second = ledger.items(head + "1,Jansen BV,A,invoice,2026-02-01,2026-03-03,100.00,0.00,\n"
                                            "1,Jansen BV,B,invoice,2026-02-01,2026-03-03,80.00,30.00,\n"
                                            "1,Jansen BV,C,invoice,2026-02-01,2026-03-20,60.00,60.00,\n"
                                            "1,Jansen BV,E,invoice,2026-02-01,2026-03-03,10.00,10.00,PO 7\n"
                                            "1,Jansen BV,G,credit_note,2026-02-20,2026-02-20,-5.00,-5.00,\n"
                                            "1,Jansen BV,P1,payment,2026-02-20,,-7.00,-7.00,\n",
                                     request);
    CHECK(told(second) == "paid 1 -100.00\npart_paid 1 -50.00\ncredited 1 -5.00\non_account 1 -7.00\nvanished 1 -40.00\n"
                          "due_changed 1 0.00\ntext_changed 1 0.00\n");
    const auto& paid = changeOf(second, ChangeGroup::PartPaid);
    CHECK(toString(*paid.openBefore) == "80.00");
    CHECK(toString(*paid.openAfter) == "30.00");
    CHECK(paid.customerName == "Jansen BV");
    const auto& moved = changeOf(second, ChangeGroup::DueChanged);
    CHECK(toString(*moved.dueBefore) == "2026-03-03");
    CHECK(toString(*moved.dueAfter) == "2026-03-20");
    const auto& worded = changeOf(second, ChangeGroup::TextChanged);
    REQUIRE(worded.texts.size() == 1);
    CHECK(worded.texts[0].field == "reference");
    CHECK(worded.texts[0].after == "PO 7");
    const auto third = ledger.items(head + "1,Jansen BV,A,invoice,2026-02-01,2026-03-03,100.00,100.00,\n"
                                           "1,Jansen BV,B,invoice,2026-02-01,2026-03-03,80.00,40.00,\n",
                                    request);
    CHECK(told(third) == "vanished 4 -58.00\ncame_back 1 100.00\nreopened 1 10.00\n");
}

TEST_CASE("import changes: customers are no items", "[import]")
{
    TestLedger ledger;
    CHECK(told(ledger.customers("number,name\n1,A\n2,B\n")) == "customer_new 2 0.00\n");
    CHECK(told(ledger.customers("number,name,city\n1,A,Utrecht\n2,B,\n")) == "customer_changed 1 0.00\n");
}

} // namespace
} // namespace tegoed::app
