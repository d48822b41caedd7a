#include "letters/template_faults.h"

#include "letters/compose.h"
#include "letters/template.h"
#include "support/catch.h"

#include <set>

namespace tegoed::letters {
namespace {

std::string withOpening(const std::string& words)
{
    return "[subject]\nS\n[opening]\n" + words + "\n[demand]\nD\n[closing]\nC\n";
}

// What stands in the opening of an otherwise good text, the one fault it is,
// and the words that the fault marks.
TEST_CASE("template faults: each with its place", "[letters]")
{
    struct Row {
        const char* words;
        const char* fault; ///< Empty: none.
        const char* marked;
        const char* what;
    };
    const Row rows[]{
        {"You owe {{to_pay}}.", "", "", ""},
        {"{{#one}}a{{/one}}{{^one}}b{{/one}} {{! remark }}", "", "", ""},
        {"You owe {{topay}}.", "value_unknown", "{{topay}}", "topay"},
        {"You owe {{ one }}.", "value_is_flag", "{{ one }}", "one"},
        {"{{#owe}}x{{/owe}}", "flag_unknown", "{{#owe}}", "owe"},
        {"{{#to_pay}}x{{/to_pay}}", "flag_is_value", "{{#to_pay}}", "to_pay"},
        {"{{#one}}x", "section_not_closed", "{{#one}}", "one"},
        {"x{{/one}}", "section_not_opened", "{{/one}}", "one"},
        {"{{#one}}{{#many}}x{{/one}}", "section_not_opened", "{{/one}}", "one"},
        {"You owe {{to_pay", "tag_not_closed", "{{", ""},
        {"You owe {{ }}", "tag_empty", "{{ }}", ""},
        {"You owe {{&to_pay}}", "tag_not_allowed", "{{&to_pay}}", "to_pay"},
        {"You owe {{>part}}", "tag_not_allowed", "{{>part}}", "part"},
        {"{{group_total}}", "value_unknown", "{{group_total}}", "group_total"},
        {"[regards]", "unknown_part", "[regards]", "regards"},
        {"[subject]", "part_twice", "[subject]", "subject"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.words);
        const auto text = withOpening(row.words);
        const auto faults = templateFaults("nl/reminder_1", text);
        CHECK(static_cast<bool>(checkTemplate("nl/reminder_1", text)) == faults.empty());
        if (std::string{row.fault}.empty()) {
            CHECK(faults.empty());
            continue;
        }
        REQUIRE(faults.size() == 1);
        CHECK(name(faults[0].kind) == row.fault);
        CHECK(text.substr(faults[0].offset, faults[0].length) == row.marked);
        CHECK(faults[0].what == row.what);
        CHECK(lineAt(text, faults[0].offset) == 4);
    }
}

TEST_CASE("template faults: all of them, in the order of the text", "[letters]")
{
    const std::string text = "remark {{x}}\n[subject]\n{{a}}\n[closing]\n{{#one}}\n{{b}}\n";
    std::vector<std::string> found;
    for (const auto& fault : templateFaults("en/reminder_2", text))
        found.push_back(std::to_string(lineAt(text, fault.offset)) + " " + std::string{name(fault.kind)} + " " + fault.what);
    CHECK(found == std::vector<std::string>{"3 value_unknown a", "5 section_not_closed one", "6 value_unknown b", "7 part_missing opening",
                                            "7 part_missing demand"});
}

TEST_CASE("template faults: none in what is shipped; too large and not UTF-8 are ones", "[letters]")
{
    for (const auto& name : templateNames()) {
        CAPTURE(name);
        CHECK(templateFaults(name, *templateText(name, {})).empty());
        CHECK_FALSE(templatePartNames(name).empty());
    }
    CHECK(templatePartNames("nl/nothing").empty());
    CHECK(name(templateFaults("nl/reminder_1", std::string(kLargestTemplateBytes + 1, 'x')).at(0).kind) == "too_large");
    CHECK(name(templateFaults("nl/reminder_1", withOpening("\xff")).at(0).kind) == "not_utf8");
    std::string deep;
    for (int i = 0; i < 17; ++i)
        deep += "{{#one}}";
    for (int i = 0; i < 17; ++i)
        deep += "{{/one}}";
    const auto faults = templateFaults("nl/reminder_1", withOpening(deep));
    REQUIRE(faults.size() == 1);
    CHECK(name(faults[0].kind) == "too_deep");
    CHECK_FALSE(checkTemplate("nl/reminder_1", withOpening(deep)));
}

/// `kind what` of each fault.
std::vector<std::string> kindsOf(const std::string& name, const std::string& text)
{
    std::vector<std::string> kinds;
    for (const auto& fault : templateFaults(name, text))
        kinds.push_back(std::string{letters::name(fault.kind)} + " " + fault.what);
    return kinds;
}

TEST_CASE("template faults: a letter has a subject and an opening, whatever its remarks", "[letters]")
{
    using Kinds = std::vector<std::string>;
    CHECK(kindsOf("en/reminder_1", "[subject]\n\n[opening]\nO\n[demand]\n[closing]\n") == Kinds{"part_empty subject"});
    CHECK(kindsOf("en/reminder_1", withOpening("{{! later }} \n{{! still }}")) == Kinds{"part_empty opening"});
    CHECK(kindsOf("en/reminder_1", withOpening("{{! later }} words")).empty());
    CHECK(kindsOf("en/reminder_1", withOpening("{{#one}}one{{/one}}")).empty());
    // An ended stop may go without words.
    std::string common;
    for (const auto& part : templatePartNames("en/common"))
        common += "[" + part + "]\n";
    CHECK(kindsOf("en/common", common).empty());
}

TEST_CASE("template faults: a 14-day letter names amount, costs and term, however it is sent", "[letters]")
{
    struct Row {
        const char* opening;
        const char* closing;
        std::vector<std::string> kinds;
    };
    const Row rows[]{
        {"Pay {{to_pay}} within fourteen days, else {{costs}}.", "", {}},
        {"Betaal {{to_pay}} binnen 14 dagen.", "Anders {{costs}}.", {}},
        {"{{^by_email}}{{to_pay}} in vierzehn Tagen{{/by_email}}{{#by_email}}{{to_pay}} in fünfzehn Tagen{{/by_email}}", "{{costs}}", {}},
        {"Pay now.", "", {"value_missing to_pay", "value_missing costs", "term_missing "}},
        {"Pay {{to_pay}} within fourteen days.", "", {"value_missing costs"}},
        {"Pay {{to_pay}} soon.", "Or {{costs}}.", {"term_missing "}},
        {"{{^by_email}}Pay {{to_pay}} within fourteen days.{{/by_email}}", "{{costs}}", {"value_missing to_pay", "term_missing "}},
        {"{{to_pay}}, fourteen days", "{{#many}}{{costs}}{{/many}}", {"value_missing costs"}},
        {"{{to_pay}}, fourteen days {{! {{costs}} }}", "", {"value_missing costs"}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.opening, row.closing);
        const auto text =
            "[subject]\nS\n[opening]\n" + std::string{row.opening} + "\n[demand]\n{{costs}}\n[closing]\n" + row.closing + "\n";
        CHECK(kindsOf("en/fourteen_day_letter", text) == row.kinds);
        CHECK(kindsOf("en/notice_of_default", text).empty());
    }
}

TEST_CASE("placeholders: those of a group stand in the demand alone", "[letters]")
{
    const auto has = [](std::string_view part, const Placeholder& wanted) {
        const auto all = placeholdersOf(part);
        return std::find(all.begin(), all.end(), wanted) != all.end();
    };
    CHECK(has("opening", {"to_pay", false}));
    CHECK(has("opening", {"one", true}));
    CHECK_FALSE(has("opening", {"group_total", false}));
    CHECK(has("demand", {"group_total", false}));
    CHECK(has("demand", {"to_pay", false}));
}

} // namespace
} // namespace tegoed::letters
