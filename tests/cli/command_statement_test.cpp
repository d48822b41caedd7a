#include "command_line.h"

#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tegoed::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string startOf(const fs::path& file)
{
    std::ifstream in{file, std::ios::binary};
    std::string bytes(5, '\0');
    in.read(bytes.data(), 5);
    return bytes;
}

TEST_CASE("statement: one customer to a file, with what it comes to", "[cli][statement]")
{
    CommandLine line;
    line.makeBooks();
    const auto file = line.path("s.pdf");
    // 121.00 and 50.00 less the credit of 20.00.
    CHECK(line.json("statement 1001 --out " + file) == json{{"customer", "1001"},
                                                            {"name", "Alfa B.V."},
                                                            {"as_of", "2026-03-02"},
                                                            {"file", file},
                                                            {"items", 3},
                                                            {"total", "151.00"},
                                                            {"other_currencies", json::array()}});
    CHECK(startOf(file) == "%PDF-");
    CHECK(line("statement 1001 --out " + file).exitCode == 3); // It is not overwritten.
    const auto past = line.json("statement 1002 --as-of 2026-01-31 --out " + line.path("p.pdf"));
    CHECK(past.at("total") == "1000.00");
    CHECK(past.at("other_currencies").empty()); // The dollars were invoiced on 1 February.
    CHECK(line.json("statement 1002 --out " + line.path("q.pdf")).at("other_currencies") ==
          json::parse(R"([{"currency":"USD","total":"200.00"}])"));
    CHECK(line("statement 1001 --out " + line.path("t.pdf")).out.find("151.00") != std::string::npos);
}

TEST_CASE("statement: what was paid since changes no past day", "[cli][statement]")
{
    CommandLine line;
    line.makeBooks();
    const auto before = line.json("statement 1003 --as-of 2026-03-01 --out " + line.path("a.pdf"));
    line.json("pay 1003 --amount 80.00 --date 2026-03-02");
    auto after = line.json("statement 1003 --as-of 2026-03-01 --out " + line.path("b.pdf"));
    after["file"] = before.at("file");
    CHECK(after == before);
    CHECK(before.at("total") == "80.00");
}

TEST_CASE("statement: all who have something open to a folder, one file each", "[cli][statement]")
{
    CommandLine line;
    line.makeBooks();
    const auto folder = line.path("out");
    const auto all = line.json("statement --all --out " + folder);
    REQUIRE(all.size() == 3);
    CHECK(all.at(0).at("file") == "1001_Alfa-B-V_REKENINGOVERZICHT-2026-03-02.pdf");
    CHECK(all.at(1).at("file") == "1002_Beta-GmbH_KUNDENKONTO-2026-03-02.pdf");
    for (const auto& one : all)
        CHECK(startOf(fs::path{folder} / one.at("file").get<std::string>()) == "%PDF-");
    CHECK(std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}) == 3);
    CHECK(line.json("statement 1001 1003 --out " + line.path("two")).size() == 2);
    // A folder that is there gets a single one, too.
    CHECK(line.json("statement 1001 --as-of 2026-02-28 --out " + folder).at("file").get<std::string>().ends_with("2026-02-28.pdf"));
}

TEST_CASE("statement: refusals leave no file", "[cli][statement]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(line("statement 9999 --out " + line.path("s.pdf")).exitCode == 3);
    CHECK(line("statement 1001 --as-of 2026-03-03 --out " + line.path("s.pdf")).exitCode == 3);
    CHECK(line("statement 1001 --out " + line.path("no/such/s.pdf")).exitCode == 3);
    CHECK(line("statement 1001 --out " + line.ledger()).exitCode == 3);
    CHECK(line("statement --out " + line.path("s.pdf")).exitCode == 2);
    CHECK(line("statement 1001 --all --out " + line.path("s.pdf")).exitCode == 2);
    CHECK(line("statement 1001").exitCode == 2);
    CHECK(line("statement 1001 9999 --out " + line.path("two")).exitCode == 3);
    CHECK_FALSE(fs::exists(line.path("s.pdf")));
    CHECK_FALSE(fs::exists(line.path("two")));
    CHECK(line.json("info").at("customers") == 3); // The ledger is still one.
}

} // namespace
} // namespace tegoed::cli
