#include "ui/pages/settings/text_difference.h"

#include "base/text.h"

#include <algorithm>
#include <cstddef>

namespace tegoed::ui {

std::vector<DifferenceLine> difference(std::string_view before, std::string_view after)
{
    using Kind = DifferenceLine::Kind;
    const auto a = base::split(before, '\n');
    const auto b = base::split(after, '\n');
    // Length of the longest common subsequence of what follows each pair of lines.
    std::vector<std::vector<std::size_t>> common(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;)
            common[i][j] = a[i] == b[j] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    std::vector<DifferenceLine> lines;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            lines.push_back({Kind::Same, std::string{a[i++]}});
            ++j;
        } else if (i < a.size() && (j == b.size() || common[i + 1][j] >= common[i][j + 1])) {
            lines.push_back({Kind::Removed, std::string{a[i++]}});
        } else {
            lines.push_back({Kind::Added, std::string{b[j++]}});
        }
    }
    return lines;
}

} // namespace tegoed::ui
