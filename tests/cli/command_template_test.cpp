#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

TEST_CASE("template: texts are listed, shown, replaced by a file and reset", "[cli]")
{
    CommandLine line;
    line.makeBooks();
    const auto all = line.json("template list");
    REQUIRE(all.size() == 27);
    CHECK(all.at(1).at("name") == "nl/reminder_1");
    CHECK(all.at(1).at("own") == "no");
    const auto shipped = line("template show nl/reminder_1").out;
    CHECK_THAT(shipped, Catch::Matchers::ContainsSubstring("[subject]\nBetalingsherinnering: {{invoices}}"));

    const auto file = line.write("own.txt", shipped + "\nTot ziens, {{sender}}.\n");
    REQUIRE(line("template set nl/reminder_1 " + file).exitCode == 0);
    CHECK(line("template show nl/reminder_1").out == shipped + "\nTot ziens, {{sender}}.\n");
    CHECK(line("template show --shipped nl/reminder_1").out == shipped);
    CHECK(line.json("template list").at(1).at("own") == "yes");
    CHECK(line.json("template show nl/reminder_1").at("text") == shipped + "\nTot ziens, {{sender}}.\n");
    REQUIRE(line("template reset nl/reminder_1").exitCode == 0);
    CHECK(line("template show nl/reminder_1").out == shipped);
    CHECK(line.json("journal").back().at("command") == "template_reset");
}

TEST_CASE("template: a wrong text is refused with file and line, an unknown one with those that exist", "[cli]")
{
    CommandLine line;
    line.makeBooks();
    const auto file = line.write("bad.txt", "[subject]\n[opening]\n{{topay}}\n[demand]\n[closing]\n");
    const auto refused = line("template set nl/reminder_1 " + file);
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Catch::Matchers::ContainsSubstring("bad.txt:3: ") && Catch::Matchers::ContainsSubstring("no value \"topay\""));
    const auto unknown = line("template show nl/reminder_9");
    CHECK(unknown.exitCode == 3);
    CHECK_THAT(unknown.err, Catch::Matchers::ContainsSubstring("fourteen_day_letter"));
}

TEST_CASE("template: what texts may fill in is listed with its meaning", "[cli]")
{
    CommandLine line;
    const auto all = line.json("template values");
    bool hasValue = false;
    for (const auto& row : all) {
        CHECK_FALSE(row.at("description").get<std::string>().empty());
        if (row.at("name") == "to_pay") hasValue = row.at("kind") == "value";
    }
    CHECK(hasValue);
    CHECK(all.back().at("kind") == "condition");
    CHECK(all.back().at("name").get<std::string>().starts_with("group_"));
}

} // namespace
} // namespace tegoed::cli
