#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

TEST_CASE("journal: who did what when, oldest first", "[cli][journal]")
{
    CommandLine line;
    line.makeBooks();
    line.json("pay 1001 --amount 21.00 --date 2026-03-02 --items F1");
    const auto journal = line.json("journal");
    REQUIRE(journal.size() == 4);
    CHECK(journal.at(0).at("command") == "company_set");
    const auto& paid = journal.at(3);
    CHECK(paid.at("command") == "pay");
    CHECK(paid.at("user") == "tester");
    CHECK(paid.at("date") == "2026-03-02");
    CHECK(paid.at("customer") == "1001");
    CHECK(paid.at("details").is_object());
    CHECK(paid.at("undoable") == true);
    CHECK(paid.at("undone_by").is_null());

    CHECK(line.json("journal --customer 1001").size() == 3); // Both imports brought something of his.
    line.today = "2026-03-04";
    line.json("log note 1001 --text hello");
    CHECK(line.json("journal --since 2026-03-03").size() == 1);
    CHECK(line.json("journal --until 2026-03-03").size() == 4);
    CHECK(line.json("journal --command log_note").size() == 1);
    CHECK(line.json("journal --by tester").size() == 5);
    CHECK(line.json("journal --by nobody").empty());
    CHECK(line.json("journal --words hello").at(0).at("command") == "log_note");
    CHECK(line.json("journal --words 21.00").at(0).at("command") == "pay");
    CHECK(line("journal --since never").exitCode == 2);
    CHECK(line("journal --until never").exitCode == 2);
    CHECK(line("journal --customer 7").exitCode == 3);
    const auto text = line("journal").out;
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("import of open items"));
    // For people in words, for programs as it was kept.
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("P-1, EUR 21.00, paid on 2026-03-02, F1 EUR 21.00"));
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("items.csv, list of 2026-03-02"));
    CHECK_THAT(text, !Catch::Matchers::ContainsSubstring("{"));
    CHECK_THAT(line("journal --format csv").out, Catch::Matchers::ContainsSubstring("open_before"));
}

TEST_CASE("undo: takes the newest command back, and the list names the rest", "[cli][journal]")
{
    CommandLine line;
    line.makeBooks();
    const auto before = line.json("aging");
    line.json("pay 1001 --amount 21.00 --date 2026-03-02 --items F1");
    CHECK(line.json("undo --list").at(0).at("command") == "pay");
    const auto undone = line("undo");
    CHECK(undone.exitCode == 0);
    CHECK(undone.out == "Taken back: payment of 2026-03-02.\n");
    CHECK(line.json("aging") == before);
    const auto journal = line.json("journal");
    CHECK(journal.at(journal.size() - 2).at("undone_by") == journal.back().at("id"));

    for (int at = 0; at < 3; ++at)
        CHECK(line("undo").exitCode == 0);
    const auto none = line("undo");
    CHECK(none.exitCode == 3);
    CHECK_THAT(none.err, Catch::Matchers::ContainsSubstring("nothing to undo"));
    CHECK(line.json("info").at("customers") == 0);
}

} // namespace
} // namespace tegoed::cli
