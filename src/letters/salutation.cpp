#include "letters/salutation.h"

#include "base/assert.h"
#include "base/text.h"
#include "letters/labels.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tegoed::letters {
namespace {

enum class Title { None, Man, Woman };

// Folded, without a point at the end. What packages write in a column "aanhef", "title" or "Anrede".
constexpr std::array<std::string_view, 7> kMan{"de heer", "dhr", "heer", "mr", "mister", "herr", "herrn"};
constexpr std::array<std::string_view, 8> kWoman{"mevrouw", "mevr", "mw", "mrs", "ms", "miss", "frau", "madam"};

Title titleOf(std::string_view salutation)
{
    auto folded = base::fold(base::trimmed(salutation));
    while (!folded.empty() && (folded.back() == '.' || folded.back() == ','))
        folded.pop_back();
    if (std::ranges::find(kMan, folded) != kMan.end()) return Title::Man;
    if (std::ranges::find(kWoman, folded) != kWoman.end()) return Title::Woman;
    return Title::None;
}

std::string_view politeForm(Title title, base::Language language)
{
    const bool man = title == Title::Man;
    switch (language) {
    case base::Language::Dutch: return man ? "Geachte heer" : "Geachte mevrouw";
    case base::Language::English: return man ? "Dear Mr" : "Dear Ms";
    case base::Language::German: return man ? "Sehr geehrter Herr" : "Sehr geehrte Frau";
    }
    TEGOED_UNREACHABLE();
}

} // namespace

std::string salutationLine(const Recipient& recipient, base::Language language)
{
    std::string line{base::trimmed(recipient.salutation)};
    const std::string name{base::trimmed(recipient.attention)};
    const auto title = titleOf(line);
    if (title != Title::None) {
        // "Dear Mr," without a name is worse than the neutral form, in Dutch it is usual.
        if (name.empty() && language != base::Language::Dutch) return std::string{labelsOf(language).neutralSalutation};
        line = std::string{politeForm(title, language)} + (name.empty() ? "" : " " + name);
    }
    if (line.empty()) return std::string{labelsOf(language).neutralSalutation};
    if (line.back() != ',' && line.back() != '!') line += ',';
    return line;
}

} // namespace tegoed::letters
