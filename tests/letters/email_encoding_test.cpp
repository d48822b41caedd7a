#include "letters/email_encoding.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

TEST_CASE("base64 by the vectors of RFC 4648, in lines of 76", "[letters]")
{
    struct Row {
        const char* bytes;
        const char* lines;
    };
    const Row table[] = {{"", ""},
                         {"f", "Zg==\r\n"},
                         {"fo", "Zm8=\r\n"},
                         {"foo", "Zm9v\r\n"},
                         {"foob", "Zm9vYg==\r\n"},
                         {"fooba", "Zm9vYmE=\r\n"},
                         {"foobar", "Zm9vYmFy\r\n"}};
    for (const auto& row : table)
        CHECK(base64Lines(row.bytes) == row.lines);
    const auto lines = base64Lines(std::string(58, '\0'));
    CHECK(lines == std::string(76, 'A') + "\r\nAA==\r\n");
    CHECK(base64Lines("\xff\xfe\xfd") == "//79\r\n");
}

TEST_CASE("quoted-printable", "[letters]")
{
    struct Row {
        std::string text;
        std::string encoded;
    };
    const Row table[] = {
        {"", ""},
        {"gewoon", "gewoon"},
        {"€ 1 = één", "=E2=82=AC 1 =3D =C3=A9=C3=A9n"},
        {"a\nb\r\nc", "a\r\nb\r\nc"},
        {"spatie \nx ", "spatie=20\r\nx=20"},
        {"a\tb", "a=09b"},
        {".\nFrom ons", "=2E\r\n=46rom ons"},
        {std::string(76, 'x'), std::string(75, 'x') + "=\r\nx"},
        {std::string(74, 'x') + "é", std::string(74, 'x') + "=\r\n=C3=A9"},
    };
    for (const auto& row : table)
        CHECK(quotedPrintable(row.text) == row.encoded);
}

TEST_CASE("header values are plain where they may be, else encoded words of at most 75 characters", "[letters]")
{
    CHECK(encodedHeader("Betalingsherinnering: factuur 2026-0042", 9) == "Betalingsherinnering: factuur 2026-0042");
    CHECK(encodedHeader("Überfällig", 9) == "=?UTF-8?B?w5xiZXJmw6RsbGln?=");
    CHECK(encodedHeader("=?UTF-8?B?eA==?=", 9).starts_with("=?UTF-8?B?PT9"));
    auto folded = encodedHeader(std::string(200, 'x') + "é", 9);
    int count = 0;
    for (auto end = folded.find("\r\n "); !folded.empty(); end = folded.find("\r\n "), ++count) {
        const auto word = folded.substr(0, end);
        CHECK(word.size() <= 75);
        CHECK(word.starts_with("=?UTF-8?B?"));
        folded.erase(0, end == std::string::npos ? end : end + 3);
    }
    CHECK(count == 5); // 202 bytes, 42 in a word.
    CHECK(encodedPhrase("Jansen \"Bouw\" \\ B.V.") == "\"Jansen \\\"Bouw\\\" \\\\ B.V.\"");
    CHECK(encodedPhrase("Zoë") == "=?UTF-8?B?Wm/Dqw==?=");
}

TEST_CASE("parameters after RFC 2231", "[letters]")
{
    CHECK(encodedParameter("filename", "naïef 1.pdf") == ";\r\n filename*=UTF-8''na%C3%AFef%201.pdf");
    const auto parts = encodedParameter("filename", std::string(100, 'a'));
    CHECK(parts.starts_with(";\r\n filename*0*=UTF-8''aaa"));
    CHECK(parts.find(";\r\n filename*1*=aaa") != std::string::npos);
}

} // namespace
} // namespace tegoed::letters
