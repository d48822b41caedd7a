#include "base/identifiers.h"

#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace tegoed::base {
namespace {

struct IbanLength {
    std::string_view country;
    std::size_t length;
};

// The IBAN registry of SWIFT (ISO 13616-2), in order.
constexpr auto kIbanLengths = std::to_array<IbanLength>({
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22}, {"BI", 27},
    {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27}, {"DK", 18}, {"DO", 28},
    {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23},
    {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26},
    {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21},
    {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28},
    {"NL", 18}, {"NO", 15}, {"OM", 23}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22},
    {"RU", 33}, {"SA", 24}, {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25},
    {"SV", 28}, {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
});
static_assert(std::ranges::is_sorted(kIbanLengths, {}, &IbanLength::country));

// ISO 3166-1 alpha-2, in order, a space between.
constexpr std::string_view kCountries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI "
    "CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ "
    "GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS "
    "LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG "
    "PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK "
    "TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isUpperOrDigit(char c)
{
    return isUpper(c) || isDigit(c);
}

bool isCountry(std::string_view upper)
{
    for (std::size_t at = 0; at < kCountries.size(); at += 3)
        if (kCountries.substr(at, 2) == upper) return true;
    return false;
}

/// Without spaces (also the no-break ones that word processors write), upper case.
std::string compact(std::string_view text)
{
    std::string letters;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == ' ') continue;
        if (text.substr(at, 2) == "\xc2\xa0") {
            ++at;
            continue;
        }
        letters += text[at];
    }
    return upperAscii(letters);
}

/// ISO 7064 MOD 97-10 of letters and digits, a letter counting as 10 to 35.
unsigned mod97(std::string_view text, unsigned start = 0)
{
    auto sum = start;
    for (const char c : text)
        sum = (isDigit(c) ? sum * 10 + static_cast<unsigned>(c - '0') : sum * 100 + static_cast<unsigned>(c - 'A') + 10) % 97;
    return sum;
}

/// Whether check digits at 2 and 3 behind a prefix of two letters are right. 98 minus a remainder is 2 to 98: others are made up.
bool hasRightCheckDigits(std::string_view text)
{
    if (!isDigit(text[2]) || !isDigit(text[3])) return false;
    const int check = (text[2] - '0') * 10 + (text[3] - '0');
    return check >= 2 && check <= 98 && mod97(text.substr(0, 4), mod97(text.substr(4))) == 1;
}

std::string inGroupsOfFour(std::string_view text)
{
    std::string grouped;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0) grouped += ' ';
        grouped += text[i];
    }
    return grouped;
}

/// Letters, marks and numbers of any script: nothing that a mail header or a shell gives a meaning.
bool isForeignLetter(utf8proc_int32_t c)
{
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ND: return true;
    default: return false;
    }
}

/// Parts between dots, none empty, of ASCII letters, digits, `signs` and foreign letters.
bool areDottedParts(std::string_view text, std::string_view signs, std::size_t longestPart)
{
    for (const auto part : split(text, '.')) {
        if (part.empty() || part.size() > longestPart) return false;
        for (std::size_t at = 0; at < part.size();) {
            utf8proc_int32_t c = -1;
            const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(part.data() + at),
                                               static_cast<utf8proc_ssize_t>(part.size() - at), &c);
            if (read <= 0) return false;
            if (c < 0x80) {
                const auto ascii = static_cast<char>(c);
                if (!isUpperOrDigit(ascii) && !(ascii >= 'a' && ascii <= 'z') && signs.find(ascii) == std::string_view::npos) return false;
            } else if (!isForeignLetter(c)) {
                return false;
            }
            at += static_cast<std::size_t>(read);
        }
    }
    return true;
}

} // namespace

std::optional<std::string> parseIban(std::string_view text)
{
    auto iban = compact(text);
    if (iban.size() < 15 || !std::ranges::all_of(iban, isUpperOrDigit)) return {};
    const auto country = std::string_view{iban}.substr(0, 2);
    const auto known = std::ranges::lower_bound(kIbanLengths, country, {}, &IbanLength::country);
    if (known == kIbanLengths.end() || known->country != country || known->length != iban.size()) return {};
    if (!hasRightCheckDigits(iban)) return {};
    if (country == "NL") {
        const auto bank = std::string_view{iban}.substr(4, 4);
        const auto account = std::string_view{iban}.substr(8);
        if (!std::ranges::all_of(bank, isUpper) || !std::ranges::all_of(account, isDigit)) return {};
    }
    return iban;
}

std::string displayIban(std::string_view iban)
{
    return inGroupsOfFour(iban);
}

std::optional<std::string> parseBic(std::string_view text)
{
    auto bic = compact(text);
    if ((bic.size() != 8 && bic.size() != 11) || !std::ranges::all_of(bic, isUpperOrDigit)) return {};
    const auto country = std::string_view{bic}.substr(4, 2);
    if (!isCountry(country) && country != "XK") return {}; // Kosovo has banks, but no code of ISO 3166.
    return bic;
}

std::optional<std::string> makeCreditorReference(std::string_view reference)
{
    const auto body = compact(reference);
    if (body.empty() || body.size() > 21 || !std::ranges::all_of(body, isUpperOrDigit)) return {};
    const auto check = 98 - mod97("RF00", mod97(body));
    std::string whole{"RF"};
    whole += static_cast<char>('0' + check / 10);
    whole += static_cast<char>('0' + check % 10);
    whole += body;
    return whole;
}

std::optional<std::string> parseCreditorReference(std::string_view text)
{
    auto reference = compact(text);
    if (reference.size() < 5 || reference.size() > 25 || !reference.starts_with("RF")) return {};
    if (!std::ranges::all_of(reference, isUpperOrDigit) || !hasRightCheckDigits(reference)) return {};
    return reference;
}

std::string displayCreditorReference(std::string_view reference)
{
    return inGroupsOfFour(reference);
}

std::optional<std::string> parseEmail(std::string_view text)
{
    // Lengths of RFC 5321. Quoted local parts and address literals are refused: nobody has them, and they are where headers get injected.
    if (text.size() > 254) return {};
    const auto at = text.find('@');
    if (at == std::string_view::npos) return {};
    const auto local = text.substr(0, at);
    const auto domain = text.substr(at + 1);
    if (local.size() > 64 || !areDottedParts(local, "!#$%&'*+-/=?^_`{|}~", 64)) return {};
    if (domain.find('.') == std::string_view::npos || !areDottedParts(domain, "-", 63)) return {};
    for (const auto label : split(domain, '.'))
        if (label.starts_with('-') || label.ends_with('-')) return {};
    return std::string{text};
}

std::optional<std::string> parseCountry(std::string_view text)
{
    auto country = upperAscii(text);
    if (country.size() != 2 || !isCountry(country)) return {};
    return country;
}

} // namespace tegoed::base
