#include "exchange/text_store.h"

#include "exchange/list_support.h"

#include "support/catch.h"

#include <string>
#include <vector>

namespace tegoed::exchange {
namespace {

using base::ErrorCode;

TEST_CASE("an encoding that somebody names counts, whatever the bytes look like", "[exchange]")
{
    const std::string head = "customer;number;issued;due;amount;customer_name\n";
    const std::string first = "1;F1;2026-01-01;2026-02-01;10,50;";
    const std::string second = "2;F2;2026-01-01;2026-02-01;11,50;";
    struct Case {
        std::string bytes;
        Encoding encoding;
        std::string name; ///< Of the first customer.
        std::size_t faultCount;
    };
    const std::vector<Case> cases{
        // Somebody put the mark of UTF-8 in front of a file that is none: its rows are no text.
        {"\xEF\xBB\xBF" + head + first + "Caf\xE9\n", Encoding::Windows1252, "Caf\xC3\xA9", 0},
        // One damaged letter beside one that is whole: it looks like Windows-1252, and the name comes in as `CafÃ©`.
        {head + first + "Caf\xC3\xA9\n" + second + "Bl\xE9\n", Encoding::Utf8, "Caf\xC3\xA9", 1},
        // An odd byte at the end: no text at all.
        {utf16(head + first + "Cafe\n", false, false) + "\n", Encoding::Utf16Little, "Cafe", 1},
        {utf16(head + first + "Cafe\n", true, false) + "\n", Encoding::Utf16Big, "Cafe", 1},
        // What it looks like may be said, too.
        {utf16(head + first + "Cafe\n", true, true), Encoding::Utf16Big, "Cafe", 0},
        {"\xEF\xBB\xBF" + head + first + "Caf\xC3\xA9\n", Encoding::Utf8, "Caf\xC3\xA9", 0},
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        CAPTURE(i);
        const auto guessed = readItemsFromBytes(cases[i].bytes);
        const bool isRight = guessed && guessed->faultCount == 0 && guessed->rows[0].customerName == cases[i].name;
        CHECK(isRight == (i >= 4));

        ImportOptions options;
        options.encoding = cases[i].encoding;
        const auto table = itemsOf(cases[i].bytes, options);
        CHECK(table.encoding == code(cases[i].encoding));
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].customerName == cases[i].name);
        CHECK(static_cast<std::size_t>(table.faultCount) == cases[i].faultCount);

        // It stands in the profile, and counts the next time; what was only found does not stand there.
        const auto kept = parseImportProfile(toJson(table.profile));
        REQUIRE(kept);
        CHECK(*kept == table.profile);
        ImportOptions later;
        later.profile = *kept;
        CHECK(itemsOf(cases[i].bytes, later).rows.at(0).customerName == cases[i].name);
    }
    CHECK_FALSE(itemsOf(head + first + "Cafe\n").profile.encoding);
    // Wrongly said nothing of it can be taken, and no harm is done.
    ImportOptions wrong;
    wrong.encoding = Encoding::Utf16Little;
    CHECK(readItemsFromBytes(head + first + "Cafe\n", wrong).error().code == ErrorCode::NoTable);
    wrong.encoding = Encoding::Utf8;
    const auto none = readItemsFromBytes(utf16(head + first + "Cafe\n", false, true), wrong);
    CHECK((!none || none->rows.empty()));
}

TEST_CASE("a delimiter that somebody names counts where the texts are full of another", "[exchange]")
{
    const std::string text = "1007,F1,2026-02-01,100.00,bolt; nut; pin; screw; washer; nail\n"
                             "1008,F2,2026-03-01,200.00,bolt; nut; pin; screw; washer; nail\n";
    ImportOptions options;
    options.map = parseMappings("customer=#1,number=#2,due=#3,amount=#4").value();
    const auto guessed = readItemsFromBytes(text, options);
    CHECK((!guessed || guessed->rows.empty())); // Most columns come of the semicolons.
    options.delimiter = ',';
    const auto table = itemsOf(text, options);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[1].number == "F2");
    CHECK(table.rows[1].amountMinor == 20'000);
    const auto kept = parseImportProfile(toJson(table.profile));
    REQUIRE(kept);
    CHECK(kept->delimiter == ',');
    ImportOptions later;
    later.profile = *kept;
    CHECK(itemsOf(text, later).rows.size() == 2);
    later.delimiter = ';'; // What is said now comes before what was said then.
    CHECK_FALSE(later.chosenDelimiter() == ',');

    // Excel's own line about it is passed over, also where it is wrong.
    ImportOptions comma;
    comma.delimiter = ',';
    CHECK(itemsOf("sep=;\ncustomer,number,due,amount\n1007,F1,2026-02-01,100.00\n", comma).rows.size() == 1);
}

TEST_CASE("encodings and delimiters have codes", "[exchange]")
{
    for (const Encoding encoding : kEncodings)
        CHECK(parseEncoding(code(encoding)) == encoding);
    CHECK(parseEncoding("windows-1252") == Encoding::Windows1252);
    CHECK_FALSE(parseEncoding("ebcdic"));
    CHECK_FALSE(parseEncoding(""));
    for (const char delimiter : kDelimiters) {
        CHECK(parseDelimiter(delimiterCode(delimiter)) == delimiter);
        CHECK(parseDelimiter(std::string(1, delimiter)) == delimiter);
    }
    CHECK_FALSE(parseDelimiter("x"));
    CHECK_FALSE(parseDelimiter(""));
    CHECK_FALSE(parseImportProfile("{\"encoding\":\"ebcdic\"}"));
    CHECK_FALSE(parseImportProfile("{\"delimiter\":\"x\"}"));
}

} // namespace
} // namespace tegoed::exchange
