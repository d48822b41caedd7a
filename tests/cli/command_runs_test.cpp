#include "command_line.h"

#include "support/catch.h"

#include <filesystem>
#include <fstream>

namespace tegoed::cli {
namespace {

TEST_CASE("dunning runs: lists what was made and what was taken back", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(line.json("dunning runs") == nlohmann::json::array());
    REQUIRE(line("dunning run --out " + line.path("out") + " --approve all").exitCode == 0);
    const auto runs = line.json("dunning runs");
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].at("run") == 1);
    CHECK(runs[0].at("date") == "2026-03-02");
    CHECK(runs[0].at("taken_back") == false);
    CHECK(runs[0].at("letters").get<int>() + runs[0].at("tasks").get<int>() > 0);

    const auto shown = line.json("dunning show 1");
    CHECK(shown.at("folder") == line.path("out"));
    REQUIRE_FALSE(shown.at("lines").empty());
    CHECK(shown.at("lines")[0].at("state") == "written");
    CHECK_FALSE(shown.at("lines")[0].at("files").empty());
    CHECK_THAT(line("dunning show 1 --lang nl").out, Catch::Matchers::ContainsSubstring("Aanmaanronde 1 van 2026-03-02"));
    CHECK(line("dunning show 7").exitCode == 3);
    CHECK(line("dunning show x").exitCode == 2);
    CHECK(line("dunning runs --format csv").out.starts_with("run,date,at,user,letters,"));

    REQUIRE(line("undo").exitCode == 0);
    const auto after = line.json("dunning runs");
    REQUIRE(after.size() == 1);
    CHECK(after[0].at("taken_back") == true);
    CHECK(line.json("dunning show 1").at("lines")[0].at("state") == "taken_back");
    CHECK(line("dunning show 1 --pdf " + line.path("all.pdf")).exitCode == 3);
    CHECK_FALSE(std::filesystem::exists(line.path("all.pdf")));
}

TEST_CASE("dunning show: all letters of a run in one PDF", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    REQUIRE(line("dunning run --out " + line.path("out") + " --approve all").exitCode == 0);
    const auto shown = line.json("dunning show 1 --pdf " + line.path("all.pdf"));
    CHECK(shown.at("pdf").at("pages").get<int>() >= shown.at("letters").get<int>());
    CHECK(shown.at("pdf").at("not_written") == 0);
    CHECK(std::filesystem::file_size(line.path("all.pdf")) > 1000);
}

TEST_CASE("dunning show: its PDF takes nobody's place, least of all the ledger's", "[cli][dunning]")
{
    CommandLine line;
    line.makeBooks();
    REQUIRE(line("dunning run --out " + line.path("out") + " --approve all").exitCode == 0);
    {
        std::ofstream{line.path("mine.pdf")} << "mine";
    }
    std::filesystem::create_symlink("nowhere", line.path("link.pdf"));
    for (const auto& place : {line.path("mine.pdf"), line.path("link.pdf"), line.ledger()}) {
        CAPTURE(place);
        const auto refused = line("dunning show 1 --pdf " + place);
        CHECK(refused.exitCode == 3);
        CHECK(refused.out.empty());
    }
    CHECK(std::filesystem::file_size(line.path("mine.pdf")) == 4);
    CHECK(line("check").exitCode == 0);
}

} // namespace
} // namespace tegoed::cli
