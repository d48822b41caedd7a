#include "ledger/customer_kind.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace tegoed::ledger {

namespace {

// Whole words of a folded name, points left out: `B.V.` is `bv`.
constexpr std::array<std::string_view, 41> kLegalForms{
    "bv",   "nv",      "vof", "cv",   "maatschap", "stichting", "vereniging", "cooperatie", "ua",  "eenmanszaak", "bvba",
    "sprl", "cvba",    "srl", "gmbh", "ag",        "kg",        "ohg",        "gbr",        "ug",  "ek",          "mbh",
    "ltd",  "limited", "llc", "llp",  "plc",       "inc",       "corp",       "sarl",       "sas", "sasu",        "spa",
    "sl",   "sa",      "ab",  "aps",  "oy",        "sro",       "zoo",        "holding",
};
// Forms that are first names too: they count behind a name only.
constexpr std::array<std::string_view, 8> kAlsoFirstNames{"ab", "sa", "ag", "sl", "cv", "ek", "kg", "ua"};
constexpr std::array<std::string_view, 12> kPublicBodies{"gemeente",         "ministerie", "provincie",       "waterschap",
                                                         "rijkswaterstaat",  "politie",    "belastingdienst", "omgevingsdienst",
                                                         "veiligheidsregio", "ggd",        "municipality",    "ministry"};

bool contains(std::span<const std::string_view> words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

CustomerKind guessKind(std::string_view name, std::string_view vatNumber, std::string_view registration)
{
    const std::string folded = base::fold(name);
    bool isBusiness = !base::trimmed(vatNumber).empty() || !base::trimmed(registration).empty();
    std::string word;
    bool isFirst = true;
    for (std::size_t i = 0; i <= folded.size(); ++i) {
        const char c = i < folded.size() ? folded[i] : ' ';
        if (c == '.') continue;
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
        if (isLetter) {
            word += c;
            continue;
        }
        if (contains(kPublicBodies, word)) return CustomerKind::Government;
        isBusiness = isBusiness || (contains(kLegalForms, word) && (!isFirst || !contains(kAlsoFirstNames, word)));
        isFirst = isFirst && word.empty();
        word.clear();
    }
    return isBusiness ? CustomerKind::Business : CustomerKind::Unknown;
}

} // namespace tegoed::ledger
