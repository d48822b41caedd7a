#include "cli/text_table.h"

#include "app/wording.h"
#include "base/text.h"
#include "cli/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <type_traits>
#include <utility>

namespace tegoed::cli {

namespace {

constexpr std::string_view kGap = "  ";
constexpr std::size_t kNarrowestLine = 60; ///< Narrower terminals break lines themselves.

/// Columns that hold a code of one of the closed word lists, and where wording has its words.
struct CodeColumn {
    std::string_view column;
    std::string_view subject;
};
constexpr std::array kCodeColumns{
    CodeColumn{"kind", "customer_kind."},
    CodeColumn{"kind", "document_kind."},
    CodeColumn{"kind", "insolvency."},
    CodeColumn{"kind", "contact_kind."},
    CodeColumn{"stage", "stage."},
    CodeColumn{"group", "group."},
    CodeColumn{"channel", "channel."},
    CodeColumn{"reason", "verdict."},
    CodeColumn{"reason", "lapse."},
    CodeColumn{"action", "worklist.action."},
    CodeColumn{"payment_method", "payment_method."},
    CodeColumn{"role", "contact_role."},
    CodeColumn{"state", "letter_state."},
    CodeColumn{"outcome", "outcome."},
    CodeColumn{"settles", "settlement."},
    CodeColumn{"source", "payment_source."},
    CodeColumn{"command", "journal."},
    CodeColumn{"command", "contact_kind."},
    CodeColumn{"command", "timeline."},
    CodeColumn{"allocation", "allocation_kind."},
    CodeColumn{"warnings", "warning."},
    CodeColumn{"steps", "stage."},
};

std::string inWords(std::string_view column, std::string_view code, base::Language language)
{
    for (const auto& row : kCodeColumns) {
        if (row.column != column) continue;
        const auto key = std::string{row.subject} + std::string{code};
        if (app::hasText(key)) return app::text(key, language);
    }
    // A setting's value stands as it is typed.
    if ((code == "yes" || code == "no") && column != "value") return app::text(code, language);
    return onOneLine(code);
}

/// Codes of a list, `no_address no_email`, each in words; a text that is no such list stays as it is.
std::string listInWords(const base::TableColumn& column, std::string_view text, base::Language language)
{
    const bool isList = column.key == "warnings" || column.key == "steps";
    if (!isList) return inWords(column.key, text, language);
    std::vector<std::string> words;
    for (const auto code : base::split(text, ' '))
        if (!code.empty()) words.push_back(inWords(column.key, code, language));
    return base::join(words, ", ");
}

std::string padded(const std::string& text, std::size_t width, bool toTheRight)
{
    const std::string padding(width - std::min(width, columnCount(text)), ' ');
    return toTheRight ? padding + text : text + padding;
}

/// The text in lines of at most `width` columns, broken at spaces; a longer word stays whole.
std::vector<std::string> wrapped(const std::string& text, std::size_t width)
{
    std::vector<std::string> lines;
    std::string line;
    for (const auto word : base::split(text, ' ')) {
        if (!line.empty() && columnCount(line) + 1 + columnCount(word) > width) lines.push_back(std::exchange(line, {}));
        if (!line.empty()) line += ' ';
        line += word;
    }
    lines.push_back(std::move(line));
    return lines;
}

std::size_t longestWord(const std::string& text)
{
    std::size_t longest = 0;
    for (const auto word : base::split(text, ' '))
        longest = std::max(longest, columnCount(word));
    return longest;
}

/// The cells of a table as text, and how they stand in a line of the terminal.
class Layout {
public:
    Layout(const base::Table& table, base::Language language) : m_columns(table.columns)
    {
        for (const auto& row : table.rows)
            m_rows.push_back(textsOf(row, language));
        if (!table.totals.empty()) m_totals = textsOf(table.totals, language);
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const auto isEmpty = [&](const auto& row) { return row[at].empty(); };
            const bool says = m_rows.empty() || !std::all_of(m_rows.begin(), m_rows.end(), isEmpty);
            if (says || (!m_totals.empty() && !m_totals[at].empty())) m_shown.push_back(at);
            m_cellWidths.push_back(cellWidth(at));
        }
        for (std::size_t at = 0; at < m_columns.size(); ++at)
            m_widths.push_back(std::max(m_cellWidths[at], columnCount(m_columns[at].title)));
    }

    /// Makes the lines at most `width` columns wide, as far as that goes: headings in several lines, the last text in several, and texts
    /// that have no room left below their row.
    void fitInto(std::size_t width)
    {
        if (lineWidth() <= width) return;
        m_belowWidth = width;
        for (std::size_t at = 0; at < m_columns.size(); ++at)
            m_widths[at] = std::max(m_cellWidths[at], longestWord(m_columns[at].title));
        while (lineWidth() > width && m_shown.size() > kFewestColumns && m_columns[m_shown.back()].align == base::Align::Text) {
            const auto last = m_shown.back();
            const auto others = lineWidth() - m_widths[last];
            if (others + std::max(kNarrowestText, longestWordIn(last)) <= width) {
                m_widths[last] = width - others;
                return;
            }
            m_below.insert(m_below.begin(), last);
            m_shown.pop_back();
        }
    }

    void write(std::ostream& out) const
    {
        std::vector<std::string> titles;
        for (const auto& column : m_columns)
            titles.push_back(column.title);
        writeRow(out, titles, true);
        writeRule(out);
        for (const auto& row : m_rows) {
            writeRow(out, row);
            writeBelow(out, row);
        }
        if (m_totals.empty()) return;
        writeRule(out);
        writeRow(out, m_totals);
    }

private:
    static constexpr std::size_t kFewestColumns = 3;
    static constexpr std::size_t kNarrowestText = 24;
    static constexpr std::size_t kDeepestIndent = 8;
    static constexpr std::string_view kBelowGap = "   ";

    [[nodiscard]] std::vector<std::string> textsOf(const std::vector<base::Cell>& row, base::Language language) const
    {
        std::vector<std::string> texts;
        for (std::size_t at = 0; at < m_columns.size(); ++at)
            texts.push_back(at < row.size() ? readable(m_columns[at], row[at], language) : std::string{});
        return texts;
    }

    [[nodiscard]] std::size_t cellWidth(std::size_t at) const
    {
        std::size_t width = m_totals.empty() ? 0 : columnCount(m_totals[at]);
        for (const auto& row : m_rows)
            width = std::max(width, columnCount(row[at]));
        return width;
    }

    [[nodiscard]] std::size_t longestWordIn(std::size_t at) const
    {
        std::size_t longest = longestWord(m_columns[at].title);
        for (const auto& row : m_rows)
            longest = std::max(longest, longestWord(row[at]));
        return longest;
    }

    [[nodiscard]] std::size_t lineWidth() const
    {
        std::size_t width = m_shown.empty() ? 0 : kGap.size() * (m_shown.size() - 1);
        for (const auto at : m_shown)
            width += m_widths[at];
        return width;
    }

    /// Headings stand at the bottom of their line, right above the rule.
    void writeRow(std::ostream& out, const std::vector<std::string>& row, bool atBottom = false) const
    {
        std::vector<std::vector<std::string>> cells;
        std::size_t lineCount = 1;
        for (const auto at : m_shown) {
            cells.push_back(columnCount(row[at]) > m_widths[at] ? wrapped(row[at], m_widths[at]) : std::vector{row[at]});
            lineCount = std::max(lineCount, cells.back().size());
        }
        for (std::size_t number = 0; number < lineCount; ++number) {
            std::string line;
            for (std::size_t place = 0; place < m_shown.size(); ++place) {
                const auto at = m_shown[place];
                if (place > 0) line += kGap;
                const auto& lines = cells[place];
                const auto skipped = atBottom ? lineCount - lines.size() : 0;
                line += padded(number >= skipped && number - skipped < lines.size() ? lines[number - skipped] : std::string{}, m_widths[at],
                               m_columns[at].align == base::Align::Number);
            }
            line.erase(line.find_last_not_of(' ') + 1);
            out << line << '\n';
        }
    }

    void writeRule(std::ostream& out) const
    {
        for (std::size_t place = 0; place < m_shown.size(); ++place)
            out << (place == 0 ? std::string_view{} : kGap) << std::string(m_widths[m_shown[place]], '-');
        out << '\n';
    }

    /// Short texts stand side by side, as many as fit.
    void writeBelow(std::ostream& out, const std::vector<std::string>& row) const
    {
        if (m_below.empty()) return;
        const std::string indent(std::min(kDeepestIndent, m_widths[m_shown.front()] + kGap.size()), ' ');
        const auto room = m_belowWidth - indent.size();
        std::string line;
        const auto flush = [&] {
            if (line.empty()) return;
            for (const auto& part : wrapped(line, room))
                out << indent << part << '\n';
            line.clear();
        };
        for (const auto at : m_below) {
            if (row[at].empty()) continue;
            const auto text = m_columns[at].title + ": " + row[at];
            if (columnCount(line) + kBelowGap.size() + columnCount(text) > room) flush();
            line += (line.empty() ? "" : std::string{kBelowGap}) + text;
        }
        flush();
    }

    const std::vector<base::TableColumn>& m_columns;
    std::vector<std::vector<std::string>> m_rows{};
    std::vector<std::string> m_totals{};
    std::vector<std::size_t> m_cellWidths{};
    std::vector<std::size_t> m_widths{};
    std::vector<std::size_t> m_shown{}; ///< Columns side by side, those in which nothing stands left out.
    std::vector<std::size_t> m_below{}; ///< Columns whose texts stand below their row.
    std::size_t m_belowWidth = 0;
};

} // namespace

std::string readable(const base::TableColumn& column, const base::Cell& cell, base::Language language)
{
    return std::visit(
        [&](const auto& content) -> std::string {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<Content, std::string>)
                return listInWords(column, content, language);
            else if constexpr (std::is_same_v<Content, std::int64_t>)
                return std::to_string(content);
            else if constexpr (std::is_same_v<Content, double>)
                return fmt::format("{:.1f}", content);
            else if constexpr (std::is_same_v<Content, base::Money>)
                return base::display(content, app::numberStyle(language));
            else
                return base::toString(content);
        },
        cell);
}

void writeAligned(std::ostream& out, const base::Table& table, base::Language language, std::size_t lineWidth)
{
    Layout layout{table, language};
    if (lineWidth >= kNarrowestLine) layout.fitInto(lineWidth);
    layout.write(out);
}

void writeFields(std::ostream& out, const std::vector<base::TableColumn>& columns, const std::vector<base::Cell>& cells,
                 base::Language language, std::size_t lineWidth)
{
    struct Field {
        std::string title;
        std::string text;
    };
    std::vector<Field> fields;
    std::size_t width = 0;
    for (std::size_t at = 0; at < columns.size() && at < cells.size(); ++at) {
        auto text = readable(columns[at], cells[at], language);
        if (text.empty()) continue;
        width = std::max(width, columnCount(columns[at].title));
        fields.push_back({columns[at].title, std::move(text)});
    }
    for (auto& [title, text] : fields) {
        const auto room = lineWidth >= kNarrowestLine ? lineWidth - width - kGap.size() : columnCount(text);
        for (const auto& line : wrapped(text, room))
            out << padded(std::exchange(title, {}), width, false) << kGap << line << '\n';
    }
}

} // namespace tegoed::cli
