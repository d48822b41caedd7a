#include "app/import_profiles.h"

#include "app/ledger_fixture.h"
#include "base/sha256.h"
#include "support/table.h"

#include <string>

namespace tegoed::app {
namespace {

constexpr std::string_view kDutch = "customer;number;due;open\n1;F1;25-10-2026;10,00\n";
constexpr std::string_view kPolish = "Kontrahent,Faktura,Termin,Kwota\n2,F2,03/04/2026,20.00\n";

TEST_CASE("imports: each file of a call is read in its own way, and what was said is kept with it", "[app]")
{
    TestLedger ledger;
    const auto first = ledger.folder().write("first.csv", kDutch);
    const auto second = ledger.folder().write("second.csv", kPolish);
    ImportRequest request;
    request.files = {first, second};
    request.readings[second] = {exchange::parseMappings("customer=Kontrahent,number=Faktura,due=Termin,open=Kwota").value(), "mdy", "", ""};
    const auto refused = importItems(*ledger, {.files = {first, second}});
    REQUIRE(refused.refused); // The second file means nothing without it.

    exchange::ImportProfile profile;
    profile.headings = "kontrahent|faktura|termin|kwota";
    profile.map = request.readings[second].map;
    profile.kind = "items";
    profile.mode = "add";
    request.keep = {{"Polska", profile}};
    const auto outcome = importItems(*ledger, request);
    REQUIRE_FALSE(outcome.refused);
    CHECK(ledger.open("1", "F1") == "10.00");
    CHECK(toString(ledger.item("2", "F2").document.dueOn) == "2026-03-04");
    const auto kept = importProfiles(*ledger);
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().name == "Polska");
    CHECK(kept->front().profile == profile);
    CHECK(ledger.faults().empty());
}

TEST_CASE("imports: a file that is another one than was looked at is refused", "[app]")
{
    TestLedger ledger;
    const auto file = ledger.folder().write("list.csv", kDutch);
    ImportRequest request;
    request.files = {file};
    request.readings[file].sha256 = base::sha256Hex(kDutch);
    (void)ledger.folder().write("list.csv", "customer;number;due;open\n1;F1;25-10-2026;10000,00\n");
    const auto outcome = importItems(*ledger, request);
    REQUIRE(outcome.refused);
    CHECK(outcome.refused->code == base::ErrorCode::FileChanged);
    CHECK(ledger.balance() == "0.00");
    (void)ledger.folder().write("list.csv", kDutch);
    CHECK_FALSE(importItems(*ledger, request).refused);
    CHECK(ledger.balance() == "10.00");
}

TEST_CASE("import profiles: are renamed and deleted", "[app]")
{
    TestLedger ledger;
    ImportRequest request;
    request.keep = {{"a", {.headings = "x"}}, {"b", {.headings = "y"}}};
    (void)ledger.items(kDutch, request);
    const auto codeOf = [](const base::Result<void>& result) {
        return result ? std::string{"-"} : std::string{base::name(result.error().code)};
    };
    CHECK(codeOf(renameImportProfile(*ledger, "c", "d")) == "profile_unknown");
    CHECK(codeOf(renameImportProfile(*ledger, "a", "b")) == "profile_exists");
    CHECK(codeOf(renameImportProfile(*ledger, "a", " ")) == "bad_value");
    CHECK(codeOf(renameImportProfile(*ledger, "a", "a")) == "-");
    CHECK(codeOf(renameImportProfile(*ledger, "a", " maandlijst ")) == "-");
    CHECK(codeOf(deleteImportProfile(*ledger, "a")) == "profile_unknown");
    CHECK(codeOf(deleteImportProfile(*ledger, "b")) == "-");
    const auto left = importProfiles(*ledger);
    REQUIRE(left);
    REQUIRE(left->size() == 1);
    CHECK(left->front().name == "maandlijst");
    CHECK(left->front().profile.headings == "x");
}

TEST_CASE("import profiles: are called like their file, without its dates and counts", "[app]")
{
    const auto table = support::rows(R"(
        # file                              -> name
        openstaand.csv                         openstaand
        openstaand 2026-11-20.csv              openstaand
        20261120_debiteuren_lijst (2).csv      debiteuren_lijst
        2026-11-20.csv                         2026-11-20
        Relaties.csv                           Relaties 2
    )");
    const std::vector<NamedProfile> taken{{"Relaties", {}}};
    for (const auto& row : table) {
        CAPTURE(row[0]);
        CHECK(profileNameFor("/somewhere/" + row[0], taken) == row[1]);
    }
    CHECK(profileNameFor("/somewhere/\xFF\xFE.csv", taken) == "import");
    CHECK(profileNameFor(std::string(150, 'x') + ".csv", taken).size() == 90);
}

} // namespace
} // namespace tegoed::app
