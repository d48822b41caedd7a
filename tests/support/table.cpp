#include "support/table.h"

#include "base/text.h"

#include <algorithm>

namespace support {
namespace {

constexpr std::string_view kGap = "  ";

std::vector<std::string> cellsOf(std::string_view line, bool isWide)
{
    std::vector<std::string> cells;
    while (!line.empty()) {
        const auto end = isWide ? line.find(kGap) : line.find(' ');
        auto cell = tegoed::base::trimmed(line.substr(0, end));
        if (cell.starts_with("-> ")) cell = tegoed::base::trimmed(cell.substr(2)); // `->  X` and `-> X` mean the same.
        if (!cell.empty() && cell != "->") cells.emplace_back(cell);
        line = end == std::string_view::npos ? std::string_view{} : tegoed::base::trimmed(line.substr(end));
    }
    return cells;
}

} // namespace

std::vector<Row> rows(std::string_view text)
{
    std::string spaced;
    for (const char letter : text) {
        if (letter == '\t')
            spaced += kGap;
        else
            spaced += letter;
    }
    std::vector<std::string_view> lines;
    for (const auto line : tegoed::base::split(spaced, '\n'))
        if (const auto content = tegoed::base::trimmed(line); !content.empty() && !content.starts_with('#')) lines.push_back(content);
    const bool isWide = std::ranges::any_of(lines, [](std::string_view line) { return line.find(kGap) != std::string_view::npos; });

    std::vector<Row> table;
    for (const auto line : lines)
        table.emplace_back(cellsOf(line, isWide));
    return table;
}

std::string optionalText(const std::string& cell)
{
    return cell == "-" ? std::string{} : cell;
}

} // namespace support
