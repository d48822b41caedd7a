#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

TEST_CASE("company: the first is made with the ledger, others are added", "[cli][company]")
{
    CommandLine line;
    line.makeLedger();
    CHECK(line({"company", "set", "name=Eerste B.V.", "iban=NL91 ABNA 0417 1643 00"}).exitCode == 0);
    CHECK(line({"company", "add", "Tweede B.V."}).exitCode == 0);
    CHECK(line({"company", "add", "Tweede B.V."}).exitCode == 3);
    CHECK(line({"company", "set", "--company", "Tweede B.V.", "city=Utrecht", "phone=030 1234567"}).exitCode == 0);
    CHECK(line({"company", "set", "--company", "Derde B.V.", "city=Utrecht"}).exitCode == 3);
    CHECK(line({"company", "set", "iban=NL00"}).exitCode == 3);
    // For people a block of lines each.
    CHECK_THAT(line("company list").out, Catch::Matchers::ContainsSubstring("Name  Eerste B.V.\n"));
    const auto companies = line.json("company list");
    REQUIRE(companies.size() == 2);
    CHECK(companies.at(0).at("name") == "Eerste B.V.");
    CHECK(companies.at(0).at("iban") == "NL91ABNA0417164300");
    CHECK(companies.at(1).at("city") == "Utrecht");
    for (const auto* key : {"name", "street", "postcode", "city", "country", "iban", "bic", "vat_number", "registration", "email", "phone",
                            "letterhead", "payment_link", "invoice_files"})
        CHECK(companies.at(0).contains(key));
}

} // namespace
} // namespace tegoed::cli
