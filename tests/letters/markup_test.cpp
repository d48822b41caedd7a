#include "letters/markup.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

/// Paragraphs as one text: `|` between them, `*` before a list's entry, `[ ]` around bold.
std::string shown(const std::string& text)
{
    std::string all;
    for (const auto& paragraph : parseMarkup(text)) {
        if (!all.empty()) all += '|';
        if (paragraph.bullet) all += '*';
        for (const auto& span : paragraph.spans)
            all += span.bold ? "[" + span.text + "]" : span.text;
    }
    return all;
}

TEST_CASE("markup: paragraphs, lists and bold", "[letters]")
{
    struct Row {
        const char* text;
        const char* shown;
    };
    const Row table[] = {
        {"", ""},
        {"  \n\n \n", ""},
        {"een", "een"},
        {"een\ntwee  drie\n", "een twee drie"},
        {"een\n\n\ntwee", "een|twee"},
        {"een\r\n\r\ntwee\r\n", "een|twee"},
        {"betaal **€ 10** vóór **1 mei**.", "betaal [€ 10] vóór [1 mei]."},
        {"**alles**", "[alles]"},
        {"**een** **twee**", "[een twee]"}, // The space between is as bold as its neighbours.,
        {"open **vet\n\nvolgende", "open [vet]|volgende"},
        {"tekst:\n- een\n- **twee**\nnog twee\n\nslot", "tekst:|*een|*[twee] nog twee|slot"},
        {"-geen lijst", "-geen lijst"},
        {"5 * 3", "5 * 3"},
        {"\\*\\*letterlijk\\*\\*", "**letterlijk**"},
        {"\\- geen lijst", "- geen lijst"},
        {"einde\\", "einde\\"},
    };
    for (const auto& row : table) {
        CAPTURE(row.text);
        CHECK(shown(row.text) == row.shown);
    }
}

TEST_CASE("markup: an escaped value comes out as it went in, on one line", "[letters]")
{
    for (const std::string value : {"Jansen & Zn", "**vet**", "- lijst", "\\", "a\\*b", "***", "€ 1 – „zo”", "x  y"}) {
        CAPTURE(value);
        const auto paragraphs = parseMarkup("voor " + escapedMarkup(value) + " na");
        REQUIRE(paragraphs.size() == 1);
        REQUIRE(paragraphs[0].spans.size() == 1);
        const auto expected = value == "x  y" ? std::string{"x y"} : value;
        CHECK(plainText(paragraphs[0]) == "voor " + expected + " na");
        CHECK_FALSE(parseMarkup(escapedMarkup(value)).at(0).bullet);
    }
    CHECK(escapedMarkup("a\nb\tc\x01"
                        "d") == "a b c d");
}

} // namespace
} // namespace tegoed::letters
