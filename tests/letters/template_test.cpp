#include "letters/template.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::letters {
namespace {

const TemplateValues kValues{{{"name", "Jansen & **Zn**"}, {"empty", ""}}, {{"yes", true}, {"no", false}}};

TEST_CASE("a part is filled in with escaped values, or refused with the tag that is wrong", "[letters]")
{
    const auto table = support::rows(R"(
        # part                               -> result or the tag
        Dag {{name}}.                           Dag Jansen & \*\*Zn\*\*.
        Dag {{ name }}.                         Dag Jansen & \*\*Zn\*\*.
        {{#yes}}ja{{/yes}}{{^yes}}nee{{/yes}}   ja
        {{#no}}ja{{/no}}{{^no}}nee{{/no}}       nee
        a{{! remark }}b                         ab
        {{nobody}}                              !{{nobody}}
        {{#nobody}}x{{/nobody}}                 !{{#nobody}}
        {{#no}}{{nobody}}{{/no}}                !{{nobody}}
        {{#name}}x{{/name}}                     !{{#name}}
        {{yes}}                                 !{{yes}}
        {{{name}}}                              !{{{name}}
        {{&name}}                               !{{&name}}
        {{>other}}                              !{{>other}}
        {{=<% %>=}}                             !{{=<% %>=}}
        {{#yes}}x                               !{{#yes}}
        x{{/yes}}                               !{{/yes}}
        {{#yes}}{{#no}}{{/yes}}{{/no}}          !{{/yes}}
        {{name                                  !{{ }}
        {{}}                                    !{{}}
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        const auto filled = filledPart("nl/test", row[0], kValues);
        if (row[1].starts_with('!')) {
            REQUIRE_FALSE(filled);
            CHECK(filled.error().code == base::ErrorCode::TemplateInvalid);
            CHECK(filled.error().arguments == std::vector<std::string>{"nl/test", row[1].substr(1)});
        } else {
            REQUIRE(filled);
            CHECK(*filled == row[1]);
        }
    }
}

TEST_CASE("a part that goes very deep is refused, not followed", "[letters]")
{
    std::string deep;
    for (int i = 0; i < 10'000; ++i)
        deep += "{{#yes}}";
    for (int i = 0; i < 10'000; ++i)
        deep += "{{/yes}}";
    CHECK_FALSE(filledPart("nl/test", deep, kValues));
}

TEST_CASE("a text is read in its parts, all of them and no others", "[letters]")
{
    const std::vector<std::string> parts{"subject", "opening"};
    const auto read = templateParts("nl/test", "remark\n[subject]\nEen\n[opening]\n\nTwee\ndrie\n", parts);
    REQUIRE(read);
    CHECK(read->at("subject") == "Een\n");
    CHECK(read->at("opening") == "\nTwee\ndrie\n\n");

    const auto table = support::rows(R"(
        # text                                 what
        [subject]|x                            [opening]
        [subject]|[opening]|[subject]          [subject]
        [subject]|[opening]|[closing]          [closing]
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        auto text = row[0];
        for (auto& c : text)
            c = c == '|' ? '\n' : c;
        const auto refused = templateParts("nl/test", text, parts);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().arguments.at(1) == row[1]);
    }
    CHECK_FALSE(templateParts("nl/test", "[subject]\n\xff\n[opening]\n", parts));
    CHECK_FALSE(templateParts("nl/test", "[subject]\n[opening]\n" + std::string(kLargestTemplateBytes, 'x'), parts));
}

TEST_CASE("a ledger's text comes before the shipped one; a name that is neither is refused", "[letters]")
{
    CHECK(templateText("nl/reminder_1", {{"nl/reminder_1", "mine"}}).value() == "mine");
    CHECK(templateText("nl/reminder_1", {}).value().find("[subject]") != std::string_view::npos);
    CHECK_FALSE(templateText("nl/reminder_7", {}));
}

} // namespace
} // namespace tegoed::letters
