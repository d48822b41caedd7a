#include "cli/plain_text.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

TEST_CASE("plain text: nothing steers the terminal or breaks the line", "[text]")
{
    CHECK(onOneLine("Jansen & Zn. B.V.") == "Jansen & Zn. B.V.");
    CHECK(onOneLine("a\nb\tc\r\n") == "a b c ");
    CHECK(onOneLine("\x1b[2Jclean") == "\xEF\xBF\xBD[2Jclean");
    CHECK(onOneLine("turn\u202Eed") == "turn\xEF\xBF\xBD"
                                       "ed");
    CHECK(onOneLine("bad \xff") == "bad \xEF\xBF\xBD");
    CHECK(onOneLine("één 漢") == "één 漢");
}

TEST_CASE("plain text: width is counted in columns of a terminal", "[text]")
{
    CHECK(columnCount("abc") == 3);
    CHECK(columnCount("één") == 3);
    CHECK(columnCount("e\u0301") == 1);
    CHECK(columnCount("漢字") == 4);
    CHECK(columnCount("") == 0);
}

} // namespace
} // namespace tegoed::cli
