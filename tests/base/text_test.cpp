#include "base/text.h"

#include "support/catch.h"
#include "support/table.h"
#include "support/vectors.h"

namespace tegoed::base {
namespace {

using namespace std::string_literals;

TEST_CASE("fold: what is searched without the sign is found with it", "[text]")
{
    for (const auto& row : support::rows(R"(
        # text               -> folded
        Jansen               jansen
        BAKKERIJ 't Hoekje   bakkerij 't hoekje
        Café Zoë             cafe zoe
        Müller Straße        muller strasse
        MÜLLER STRASSE       muller strasse
        GROẞ                 gross
        Søn                  son
        SØN                  son
        Łódź                 lodz
        Đorđević             dordevic
        Ægir Œuvre           aegir oeuvre
        Þór Ðagur            thor dagur
        Ħal                  hal
        Iğdır                igdir
        İstanbul             istanbul
        Ångström             angstrom
        ﬁnanciën             financien
        Ĳsselstein           ijsselstein
        ＡＢＣ１２３         abc123
        №                    no
        ½                    1⁄2
        ΣΊΣΥΦΟΣ              σισυφοσ
        Σίσυφος              σισυφοσ
        Привет ЙЁ            привет ие
    )")) {
        CAPTURE(row);
        CHECK(fold(row[0]) == row[1]);
    }
    CHECK(fold("") == "");
    CHECK(fold("Caf\u00e9") == fold("Cafe\u0301")); // One letter, or a letter and a mark.
    CHECK(fold("a\u00a0b") == "a b");
    CHECK(fold("co\u00adop") == "coop");
    CHECK(fold("A\xff\xc3Z\xc3\xa9") == "a\xff\xc3ze"); // Invalid bytes stay.
    CHECK(fold("\xed\xa0\x80") == "\xed\xa0\x80");      // A surrogate.
    CHECK(fold("A\0B"s) == "a\0b"s);
    CHECK(fold("\ufdfa").size() > 18); // The longest decomposition there is.
}

TEST_CASE("UTF-8: valid or not", "[text]")
{
    for (const std::string valid :
         {"", "plain text, longer than eight bytes", "é", "12345678é", "€", "\U0001F600", "a\xc2\xa0", "\xef\xbb\xbf"}) {
        CAPTURE(valid);
        CHECK(isValidUtf8(valid));
        CHECK(withValidUtf8(valid) == valid);
    }
    for (const std::string invalid : {"\xff", "\xc3", "12345678\xe9tage", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                                      "\x80", "abc\xe2\x82", "\xf8\x88\x80\x80\x80"}) {
        CAPTURE(invalid);
        CHECK_FALSE(isValidUtf8(invalid));
        CHECK(isValidUtf8(withValidUtf8(invalid)));
    }
    CHECK(isValidUtf8("\0"s));
    CHECK(withValidUtf8("caf\xe9 €") == "caf\ufffd €");
}

TEST_CASE("code points are counted and never cut", "[text]")
{
    for (const auto& row : support::rows(R"(
        # text     count  first three
        abc        3      abc
        abcd       4      abc
        éèêë       4      éèê
        €uro       4      €ur
        a😀b😀     4      a😀b
        é          1      é
    )")) {
        CAPTURE(row);
        CHECK(codePointCount(row[0]) == std::stoul(row[1]));
        CHECK(firstCodePoints(row[0], 3) == row[2]);
    }
    CHECK(firstCodePoints("é", 0).empty());
    CHECK(firstCodePoints("", 5).empty());
    CHECK(codePointCount("") == 0);
}

TEST_CASE("trimmed: spaces of every kind at both ends", "[text]")
{
    CHECK(trimmed("  a b \t\r\n") == "a b");
    CHECK(trimmed("\u00a0a\u00a0b\u00a0") == "a\u00a0b");
    CHECK(trimmed("\ufeff\u2003\u3000é\u202f\u200b\u2028") == "é");
    CHECK(trimmed(" \u00a0 ").empty());
    CHECK(trimmed("").empty());
    CHECK(trimmed("\xa0") == "\xa0"); // Not UTF-8: not ours to drop.
    CHECK(trimmed("a\x80\x80\x80\x80\x80") == "a\x80\x80\x80\x80\x80");
    CHECK(trimmed("\xc2\xa0\xa0") == "\xa0");
}

TEST_CASE("ASCII: case, parts and HTML", "[text]")
{
    CHECK(lowerAscii("AbC É") == "abc É");
    CHECK(upperAscii("aBc é") == "ABC é");
    CHECK(equalsIgnoringAsciiCase("Factuur", "fACTUUR"));
    CHECK_FALSE(equalsIgnoringAsciiCase("Factuur", "Factuu"));
    CHECK_FALSE(equalsIgnoringAsciiCase("[", "{"));
    CHECK_FALSE(equalsIgnoringAsciiCase("@", "`"));
    CHECK(split("a,,b,", ',') == std::vector<std::string_view>{"a", "", "b", ""});
    CHECK(split("", ',') == std::vector<std::string_view>{""});
    CHECK(join({"a", "b", ""}, "; ") == "a; b; ");
    CHECK(join({}, ",").empty());
    CHECK(escapedHtml(R"(<b>"Bakker & Zn"</b> 't)") == "&lt;b&gt;&quot;Bakker &amp; Zn&quot;&lt;/b&gt; &#39;t");
}

TEST_CASE("filled: arguments in their places", "[text]")
{
    const std::vector<std::string> arguments{"R-1", "{0}", "€ 5"};
    for (const auto& row : support::rows(R"(
        # pattern              -> text
        Item {0} is {2}.          Item R-1 is € 5.
        {1}{0}                    {0}R-1
        [{3}]                     []
        {99}|                     |
        {}                        {}
        {x} {0x} {-1}             {x} {0x} {-1}
        {{0}}                     {R-1}
        {0                        {0
        end {                     end {
        {123}                     {123}
    )")) {
        CAPTURE(row);
        CHECK(filled(row[0], arguments) == row[1]);
    }
    CHECK(filled("", arguments).empty());
}

TEST_CASE("SEPA: our mapping to the characters that banks take", "[text]")
{
    for (const auto& row : support::vectors().at("sepa")) {
        CAPTURE(row);
        CHECK(toSepaText(support::unquoted(row[0])) == support::unquoted(row[1]));
        CHECK(toSepaReference(support::unquoted(row[0])) == support::unquoted(row[2]));
    }
    for (const auto& row : support::rows(R"(
        # text                 -> text field           -> reference
        ĲSSEL                  IJSSEL                  IJSSEL
        a//b                   a//b                    a/b
        ///                    ///                     -
        / a /                  / a /                   a
        Ærø Þór Œuvre Đ        AEro Thor OEuvre D      AEro Thor OEuvre D
        d’Or “x”               d'Or .x.                d'Or .x.
        [a] {b} c|d\e          (a) (b) c/d/e           (a) (b) c/d/e
        a|/b                   a//b                    a/b
        x@y.nl!                x.y.nl.                 x.y.nl.
        ½ №7                   1/2 No7                 1/2 No7
        Привет                 ......                  ......
        😀                     .                       .
        (a)+b:c,d.e-f?'g       (a)+b:c,d.e-f?'g        (a)+b:c,d.e-f?'g
    )")) {
        CAPTURE(row);
        CHECK(toSepaText(row[0]) == row[1]);
        CHECK(toSepaReference(row[0]) == support::optionalText(row[2]));
    }
    CHECK(toSepaText("a\u00a0b\tc\r\nd") == "a b c  d");
    CHECK(toSepaText("a\xff\0b"s) == "a..b");
    CHECK(toSepaText("").empty());
}

} // namespace
} // namespace tegoed::base
