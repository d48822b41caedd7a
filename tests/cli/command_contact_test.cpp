#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

std::string reasonFor(CommandLine& line, const std::string& number)
{
    const auto answer = line.json("dunning plan");
    for (const auto& row : answer.at("skipped"))
        if (row.at("number") == number) return row.at("reason");
    return {};
}

TEST_CASE("log: a contact stands in the timeline and holds reminders back", "[cli][contact]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(line({"log", "call", "1001", "--outcome", "paid_already", "--text", "paid on Friday", "--items", "F1"}).exitCode == 0);
    CHECK(reasonFor(line, "F1") == "contacted");
    const auto entry = line.json("dossier 1001").at("timeline").at(0);
    CHECK(entry.at("kind") == "call");
    CHECK(entry.at("user") == "tester");
    CHECK_THAT(entry.at("text").get<std::string>(), Catch::Matchers::ContainsSubstring("paid on Friday"));
    CHECK(line("log note 1001 --outcome promise").exitCode == 2);
    CHECK(line("log email 1001 --next 2026-03-09").out == "Done: e-mail.\n");
    CHECK(line.json("log note 1001 --text x").at("command") == "log_note");
}

TEST_CASE("hold: of a customer or an item, until it is lifted", "[cli][contact]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(line("hold set --item F1 --until 2026-03-10 --reason check").exitCode == 0);
    CHECK(reasonFor(line, "F1") == "on_hold");
    CHECK(line.json("dossier 1001").at("holds").at(0).at("item") == "F1");
    CHECK(line("hold lift --item F1").exitCode == 0);
    CHECK(reasonFor(line, "F1").empty());
    CHECK(line("hold set 1003 --until 2026-03-02 --reason check").exitCode == 0);
    CHECK(reasonFor(line, "F4") == "on_hold");
    line.today = "2026-03-03";
    CHECK(reasonFor(line, "F4").empty());
}

TEST_CASE("snooze: off the list until the day, back on it then, and no letter waits for it", "[cli][contact]")
{
    CommandLine line;
    line.makeBooks();
    const auto actionFor = [&](const std::string& customer) {
        for (const auto& row : line.json("worklist"))
            if (row.at("customer") == customer) return row.at("action").get<std::string>();
        return std::string{};
    };
    const auto before = actionFor("1001");
    REQUIRE_FALSE(before.empty());
    REQUIRE(before != "follow_up");
    const auto reason = reasonFor(line, "F1");
    CHECK(line("snooze 1001 --until 2026-03-02").exitCode == 3);
    CHECK(line({"snooze", "1001", "--until", "2026-03-05", "--reason", "waits for an order number"}).out == "Done: set aside.\n");
    CHECK(actionFor("1001").empty());
    CHECK(reasonFor(line, "F1") == reason);
    const auto entry = line.json("dossier 1001").at("timeline").at(0);
    CHECK(entry.at("kind") == "snooze");
    CHECK(entry.at("text") == "waits for an order number, back on the list on 2026-03-05");
    CHECK(entry.at("user") == "tester");
    line.today = "2026-03-04";
    CHECK(actionFor("1001").empty());
    line.today = "2026-03-05";
    CHECK(actionFor("1001") == "follow_up");
    line.today = "2026-03-02";
    REQUIRE(line("undo").exitCode == 0);
    CHECK(actionFor("1001") == before);
}

TEST_CASE("insolvency: everything stops until it is lifted", "[cli][contact]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(line({"insolvency", "set", "1001", "--kind", "bankruptcy", "--on", "2026-03-01", "--trustee", "mr. De Wit", "--reference",
                "F.13/26/1"})
              .exitCode == 0);
    CHECK(reasonFor(line, "F1") == "insolvent");
    const auto insolvency = line.json("dossier 1001").at("insolvency");
    CHECK(insolvency.at("kind") == "bankruptcy");
    CHECK(insolvency.at("trustee") == "mr. De Wit");
    CHECK(line("insolvency lift 1001").exitCode == 0);
    CHECK(line("insolvency lift 1001").exitCode == 3);
    CHECK(reasonFor(line, "F1") == "resting");
}

TEST_CASE("hold: of several items at once, whole or not at all", "[cli][contact]")
{
    CommandLine line;
    line.makeBooks();
    CHECK(line("hold set --items F1,F4,F1 --until 2026-03-10 --reason check").exitCode == 0);
    CHECK(reasonFor(line, "F1") == "on_hold");
    CHECK(reasonFor(line, "F4") == "on_hold");
    const auto journal = line.json("journal");
    CHECK(line("hold lift --items F1,F2").exitCode == 3); // F2 has none.
    CHECK(reasonFor(line, "F1") == "on_hold");
    CHECK(line.json("journal") == journal);
    CHECK(line("hold lift --items F1,F4").exitCode == 0);
    CHECK(reasonFor(line, "F1").empty());
    CHECK(line("undo").exitCode == 0);
    CHECK(reasonFor(line, "F4") == "on_hold");
    CHECK(line("hold lift").exitCode == 2);
}

TEST_CASE("log, hold, insolvency: a day that cannot be and a note without words are refused", "[cli][contact]")
{
    CommandLine line;
    line.makeBooks();
    const auto before = line.json("dossier 1001");
    struct Case {
        const char* words;
        const char* says;
    };
    for (const auto& row :
         {Case{"hold set 1001 --until 2026-03-01 --reason check", "Until can't be \"2026-03-01\": allowed is today or a later day."},
          Case{"insolvency set 1001 --kind bankruptcy --on 2026-03-03", "The date 2026-03-03 lies in the future"},
          Case{"log call 1001 --next 2026-03-01", "allowed is today or a later day."},
          Case{"log note 1001", "Text can't be \"\": allowed is any text but an empty one."}}) {
        CAPTURE(row.words);
        const auto outcome = line(row.words);
        CHECK(outcome.exitCode == 3);
        CHECK_THAT(outcome.err, Catch::Matchers::ContainsSubstring(row.says));
    }
    CHECK(line.json("dossier 1001") == before);
}

} // namespace
} // namespace tegoed::cli
