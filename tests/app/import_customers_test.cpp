#include "app/ledger_fixture.h"

#include "support/table.h"

#include <string>

namespace tegoed::app {
namespace {

ImportOutcome customersOf(TestLedger& ledger, std::string_view csv, bool dryRun = false)
{
    ImportRequest request;
    request.files = {ledger.folder().write("customers.csv", csv)};
    request.dryRun = dryRun;
    return importCustomers(*ledger, request);
}

/// `new 7 name=>Jansen city=>Utrecht`.
std::string shown(const ImportChange& change)
{
    std::string text = change.kind == ImportChange::Kind::New ? "new " : "changed ";
    text += change.customer + (change.number.empty() ? "" : " " + change.number);
    for (const auto& field : change.fields)
        text += ' ' + field.field + '=' + field.before + '>' + field.after;
    return text;
}

TEST_CASE("import customers: each change with its fields, also in a dry run", "[import]")
{
    TestLedger ledger;
    ledger.customers("number,name,city,limit\n1,Jansen,Utrecht,10.00\n2,Bos,Zeist,\n");
    for (const bool dryRun : {true, false}) {
        CAPTURE(dryRun);
        const auto outcome = customersOf(
            ledger, "number,name,city,limit,email\n1,Jansen,Houten,12.50,a@b.example\n2,Bos,,,\n3,Smit,,,s@b.example\n", dryRun);
        REQUIRE_FALSE(outcome.refused);
        const ImportReport& report = outcome.reports.at(0);
        CHECK(report.customersNew == 1);
        CHECK(report.customersChanged == 1);
        CHECK(report.unchanged == 1);
        REQUIRE(report.changes.size() == 2);
        CHECK(shown(report.changes[0]) == "changed 1 city=Utrecht>Houten email=>a@b.example limit=10.00>12.50");
        CHECK(shown(report.changes[1]) == "new 3 number=>3 name=>Smit email=>s@b.example");
    }
}

TEST_CASE("import contacts: each change with its fields", "[import]")
{
    TestLedger ledger;
    ledger.customers("number,name\n1,Jansen\n");
    const auto contacts = [&](std::string_view csv) {
        ImportRequest request;
        request.files = {ledger.folder().write("contacts.csv", csv)};
        return importContacts(*ledger, request).reports.at(0);
    };
    const auto added = contacts("customer,role,name,email\n1,manager,Eva,e@b.example\n");
    REQUIRE(added.changes.size() == 1);
    CHECK(shown(added.changes[0]) == "new 1 Eva role=>manager name=>Eva email=>e@b.example");
    const auto changed = contacts("customer,role,name,email,phone\n1,manager,Eva,eva@b.example,030\n");
    CHECK(changed.changed == 1);
    REQUIRE(changed.changes.size() == 1);
    CHECK(shown(changed.changes[0]) == "changed 1 Eva email=e@b.example>eva@b.example phone=>030");
    CHECK(contacts("customer,role,name,email,phone\n1,manager,Eva,eva@b.example,030\n").changes.empty());
}

TEST_CASE("import customers: a number that stands there twice is one customer, with a remark", "[import]")
{
    TestLedger ledger;
    ledger.customers("number,name,city\n2,Bos,Zeist\n");
    const auto outcome = customersOf(ledger, "number,name,city\n1,Jansen,Utrecht\n2,Bos,Zeist\n1,Jansen BV,\n2,Bos,Zeist\n");
    REQUIRE_FALSE(outcome.refused);
    const ImportReport& report = outcome.reports.at(0);
    CHECK(report.read == 4);
    CHECK(report.customersNew == 1);
    CHECK(report.customersChanged == 0);
    CHECK(report.unchanged == 1);
    REQUIRE(report.warnings.size() == 2);
    CHECK(report.warnings[0].code == "customer_twice");
    CHECK(report.warnings[0].line == 4);
    CHECK(report.warnings[0].arguments == std::vector<std::string>{"1", "2"});
    const auto all = dossier(*ledger, "1");
    REQUIRE(all);
    CHECK(all->customer.name == "Jansen BV");
    CHECK(all->customer.city == "Utrecht");
}

} // namespace
} // namespace tegoed::app
