#include "base/identifiers.h"

#include "base/text.h"

#include "support/catch.h"
#include "support/table.h"
#include "support/vectors.h"

namespace tegoed::base {
namespace {

using namespace std::string_literals;

TEST_CASE("IBAN: country, length and check digits", "[identifiers]")
{
    for (const auto& row : support::vectors().at("iban")) {
        CAPTURE(row);
        const auto text = row[0].get<std::string>();
        const auto iban = parseIban(text);
        CHECK(iban.has_value() == (row[2] == "valid"));
        if (!iban) continue;
        CHECK(*iban == text);
        CHECK(parseIban(displayIban(text)) == text);
        CHECK(parseIban(lowerAscii(text)) == text);

        // Each digit that is changed on its own must be found.
        for (std::size_t at = 2; at < text.size(); ++at) {
            auto wrong = text;
            wrong[at] = wrong[at] == '9' ? '0' : static_cast<char>(wrong[at] + 1);
            CAPTURE(wrong);
            CHECK_FALSE(parseIban(wrong).has_value());
        }
    }
}

/// The check digits in front of a made-up account, worked out digit by digit with whole numbers.
std::string ibanOf(const std::string& country, std::size_t length)
{
    const std::string account(length - 4, '0');
    std::string digits;
    for (const char letter : account + country + "00")
        digits += letter >= 'A' ? std::to_string(letter - 'A' + 10) : std::string{letter};
    int remainder = 0;
    for (const char digit : digits)
        remainder = (remainder * 10 + (digit - '0')) % 97;
    const auto check = std::to_string(98 - remainder);
    return country + (check.size() == 1 ? "0" + check : check) + account;
}

TEST_CASE("IBAN: the length of each country", "[identifiers]")
{
    for (const auto& [country, length] : support::vectors().at("iban_len").items()) {
        if (country == "NL") continue; // Four letters of the bank: no account of noughts.
        CAPTURE(country);
        const auto right = length.get<std::size_t>();
        CHECK(parseIban(ibanOf(country, right)).has_value());
        CHECK_FALSE(parseIban(ibanOf(country, right + 1)).has_value());
        CHECK_FALSE(parseIban(ibanOf(country, right - 1)).has_value());
    }
    CHECK(parseIban("TR330006100519786457841326").has_value()); // Examples of the registry.
    CHECK(parseIban("SA0380000000608010167519").has_value());
    CHECK_FALSE(parseIban(ibanOf("US", 20)).has_value());
}

TEST_CASE("IBAN: spaces and strange texts", "[identifiers]")
{
    CHECK(parseIban(" nl91 abna 0417 1643 00 ") == "NL91ABNA0417164300");
    CHECK(parseIban("NL91\u00a0ABNA\u00a00417\u00a01643\u00a000") == "NL91ABNA0417164300");
    CHECK(displayIban("NL91ABNA0417164300") == "NL91 ABNA 0417 1643 00");
    CHECK(displayIban("").empty());
    for (const auto& bad : {""s, " "s, "NL"s, "NL91-ABNA-0417164300"s, "NL91ABNA04171643OO"s, "NL91ABNA0417164300\n"s,
                            "NL91ABNA0417164300\0"s, "ＮＬ91ABNA0417164300"s, "IBAN NL91ABNA0417164300"s, std::string(100'000, '9')}) {
        CAPTURE(bad.substr(0, 50));
        CHECK_FALSE(parseIban(bad).has_value());
    }
}

TEST_CASE("BIC: the shape of ISO 9362", "[identifiers]")
{
    for (const auto& row : support::rows(R"(
        ABNANL2A      ABNANL2A
        abnanl2a      ABNANL2A
        INGBNL2AXXX   INGBNL2AXXX
        ABNA NL 2A    ABNANL2A
        NLPRXKPR      NLPRXKPR
        ABNANL2       -
        ABNANL2AX     -
        ABNANL2AXX    -
        ABNANL2AXXXX  -
        ABNAZZ2A      -
        ABNA12AA      -
        ABNANL2É      -
        ABNANL-A      -
    )")) {
        CAPTURE(row);
        CHECK(parseBic(row[0]).value_or("-") == row[1]);
    }
    CHECK_FALSE(parseBic("").has_value());
}

TEST_CASE("creditor reference: ISO 11649", "[identifiers]")
{
    for (const auto& row : support::vectors().at("rf")) {
        CAPTURE(row);
        const auto body = row[0].get<std::string>();
        const auto whole = row[1].get<std::string>();
        const auto printed = row[2].get<std::string>();
        CHECK(makeCreditorReference(body) == whole);
        CHECK(makeCreditorReference(lowerAscii(body)) == whole);
        CHECK(parseCreditorReference(whole) == whole);
        CHECK(parseCreditorReference(lowerAscii(printed)) == whole);
        CHECK(displayCreditorReference(whole) == printed);
    }
    CHECK(parseCreditorReference("RF720HYA6").has_value());
    for (const auto& row : support::rows(R"(
        RF19GAX8WS5JYOOUJ87
        RF18539007547035
        RF81539007547034
        RF18
        RF00
        RF
        RF185390075470341234567890
        18539007547034
        XX18539007547034
        RF1X539007547034
        RF18-5390-0754-7034
        RF18539007547034€
    )")) {
        CAPTURE(row);
        CHECK_FALSE(parseCreditorReference(row[0]).has_value());
    }
    for (const std::string bad : {"", " ", "INV-1", "1234567890123456789012", "é", "A/B"}) {
        CAPTURE(bad);
        CHECK_FALSE(makeCreditorReference(bad).has_value());
    }
}

TEST_CASE("creditor reference: check digits are never 00, 01 or 99", "[identifiers]")
{
    // 98 less a remainder is 2 to 98: 00, 01 and 99 have the same remainder as 97, 98 and 2, but nobody works them out.
    for (int body = 1; body < 2000; ++body) {
        const auto right = makeCreditorReference(std::to_string(body));
        REQUIRE(right.has_value());
        const auto check = std::stoi(right->substr(2, 2));
        CHECK(check >= 2);
        CHECK(check <= 98);
        for (const int twin : {check - 97, check + 97}) {
            if (twin < 0 || twin > 99) continue;
            auto wrong = *right;
            wrong.replace(2, 2, (twin < 10 ? "0" : "") + std::to_string(twin));
            CAPTURE(wrong);
            CHECK_FALSE(parseCreditorReference(wrong).has_value());
        }
    }
}

TEST_CASE("e-mail: one plain address, nothing that a header could be made of", "[identifiers]")
{
    for (const std::string good : {"a@b.nl", "Jan.de-Vries+facturen@sub.example.co.uk", "o'brien@example.com",
                                   "debiteuren_2@xn--caf-dma.example", "jürgen@müller.example", "a!#$%&'*/=?^`{|}~b@c.de", "1@2.3d"}) {
        CAPTURE(good);
        CHECK(parseEmail(good) == good);
    }
    const std::vector<std::string> bad{"",
                                       "a",
                                       "@b.nl",
                                       "a@",
                                       "a@b",
                                       "a@b@c.nl",
                                       "a b@c.nl",
                                       " a@b.nl",
                                       "a@b.nl ",
                                       "a@b.nl\n",
                                       "a@b.nl\r\nBcc: x@y.nl",
                                       "a\r\nBcc:x@b.nl",
                                       "a\t@b.nl",
                                       "a@b.nl\0"s,
                                       "a@b.nl,c@d.nl",
                                       "a@b.nl;c@d.nl",
                                       "Jan <a@b.nl>",
                                       "<a@b.nl>",
                                       "\"a b\"@c.nl",
                                       "a@[127.0.0.1]",
                                       "a(comment)@b.nl",
                                       "a:b@c.nl",
                                       "a\\@b.nl",
                                       ".a@b.nl",
                                       "a.@b.nl",
                                       "a..b@c.nl",
                                       "a@.nl",
                                       "a@b.",
                                       "a@b..nl",
                                       "a@-b.nl",
                                       "a@b-.nl",
                                       "a@b_c.nl",
                                       "a@b.nl/x",
                                       "a\u00a0@b.nl",
                                       "a\u2028@b.nl",
                                       "a\u202e@b.nl",
                                       "a\u200b@b.nl",
                                       "a\u0085@b.nl",
                                       "\xff@b.nl",
                                       "a@b\xc3.nl",
                                       std::string(65, 'a') + "@b.nl",
                                       "a@" + std::string(64, 'b') + ".nl",
                                       "a@" + std::string(300, 'b') + ".nl"};
    for (const auto& text : bad) {
        CAPTURE(text);
        CHECK_FALSE(parseEmail(text).has_value());
    }
}

TEST_CASE("country: ISO 3166-1", "[identifiers]")
{
    for (const auto& row : support::rows(R"(
        NL   NL
        nl   NL
        De   DE
        CW   CW
        ZW   ZW
        AD   AD
        UK   -
        XX   -
        EU   -
        NLD  -
        N    -
        D A  -
    )")) {
        CAPTURE(row);
        CHECK(parseCountry(row[0]).value_or("-") == row[1]);
    }
    CHECK_FALSE(parseCountry("").has_value());
    CHECK_FALSE(parseCountry(" N").has_value());
    CHECK_FALSE(parseCountry("D ").has_value());
}

} // namespace
} // namespace tegoed::base
