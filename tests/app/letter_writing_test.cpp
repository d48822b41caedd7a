#include "app/letter_writing.h"

#include "app/ledger_fixture.h"
#include "support/table.h"

namespace tegoed::app {
namespace {

TEST_CASE("letter writing: the language is the contact's, else the customer's, else that of the country", "[app]")
{
    TestLedger ledger;
    const auto table = support::rows(R"(
        # contact  customer  country  -> language
          de       en        NL          de
          -        en        NL          en
          -        -         -           nl
          -        -         BE          nl
          -        -         AT          de
          -        -         FR          en
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        ledger::Customer customer;
        if (row[1] != "-") customer.language = base::parseLanguage(row[1]);
        if (row[2] != "-") customer.country = row[2];
        ledger::Contact contact;
        if (row[0] != "-") contact.language = base::parseLanguage(row[0]);
        CHECK(base::code(writingTo(*ledger, customer, {contact}).language) == row[3]);
    }
}

TEST_CASE("letter writing: who gets reminders comes before who gets invoices, and a contact without an address has the customer's", "[app]")
{
    TestLedger ledger;
    ledger::Customer customer;
    customer.name = "Jansen BV";
    customer.email = "info@jansen.example";
    customer.controller = "Sanne";
    ledger::Contact invoices;
    invoices.name = "A";
    invoices.email = "a@jansen.example";
    ledger::Contact reminders;
    reminders.role = ledger::ContactRole::Reminders;
    reminders.name = "B";
    const auto both = writingTo(*ledger, customer, {invoices, reminders});
    CHECK(both.recipient.attention == "B");
    CHECK(both.recipient.email == "info@jansen.example");
    CHECK(both.signedBy == "Sanne");
    CHECK(writingTo(*ledger, customer, {invoices}).recipient.email == "a@jansen.example");
    CHECK(writingTo(*ledger, customer, {}).recipient.attention.empty());
}

TEST_CASE("letter writing: mails carry our domain and the instant of the ledger's clock", "[app]")
{
    ledger::Company company;
    CHECK(mailDomain(company) == "tegoed.invalid");
    company.email = "administratie@example.org";
    CHECK(mailDomain(company) == "example.org");
    CHECK(mailTime("2026-03-02T08:00:00.000Z").unixSeconds == 1'772'438'400); // date -d 2026-03-02T08:00:00Z +%s
    CHECK(mailTime("yesterday").unixSeconds == 0);
}

} // namespace
} // namespace tegoed::app
