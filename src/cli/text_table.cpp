#include "cli/text_table.h"

#include "app/wording.h"
#include "base/text.h"
#include "cli/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <type_traits>

namespace tegoed::cli {

namespace {

constexpr std::string_view kGap = "  ";

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
    CodeColumn{"check", "check."},
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
    if (code == "yes" || code == "no") return app::text(code, language);
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

void writePadded(std::ostream& out, const std::string& text, std::size_t width, bool toTheRight, bool isLast)
{
    const std::string padding(width - std::min(width, columnCount(text)), ' ');
    if (toTheRight)
        out << padding << text;
    else
        out << text << (isLast ? std::string{} : padding);
}

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

void writeAligned(std::ostream& out, const base::Table& table, base::Language language)
{
    std::vector<std::vector<std::string>> lines;
    lines.reserve(table.rows.size() + 2);
    auto& heading = lines.emplace_back();
    for (const auto& column : table.columns)
        heading.push_back(column.title);
    const auto add = [&](const std::vector<base::Cell>& row) {
        auto& line = lines.emplace_back();
        for (std::size_t at = 0; at < table.columns.size(); ++at)
            line.push_back(at < row.size() ? readable(table.columns[at], row[at], language) : std::string{});
    };
    for (const auto& row : table.rows)
        add(row);
    if (!table.totals.empty()) add(table.totals);

    std::vector<std::size_t> widths(table.columns.size(), 0);
    for (const auto& line : lines)
        for (std::size_t at = 0; at < widths.size(); ++at)
            widths[at] = std::max(widths[at], columnCount(line[at]));

    const auto rule = [&] {
        for (std::size_t at = 0; at < widths.size(); ++at)
            out << (at == 0 ? std::string_view{} : kGap) << std::string(widths[at], '-');
        out << '\n';
    };
    for (std::size_t number = 0; number < lines.size(); ++number) {
        if (!table.totals.empty() && number + 1 == lines.size()) rule();
        for (std::size_t at = 0; at < widths.size(); ++at) {
            if (at > 0) out << kGap;
            writePadded(out, lines[number][at], widths[at], table.columns[at].align == base::Align::Number, at + 1 == widths.size());
        }
        out << '\n';
        if (number == 0) rule();
    }
}

void writeFields(std::ostream& out, const std::vector<base::TableColumn>& columns, const std::vector<base::Cell>& cells,
                 base::Language language)
{
    std::size_t width = 0;
    for (const auto& column : columns)
        width = std::max(width, columnCount(column.title));
    for (std::size_t at = 0; at < columns.size() && at < cells.size(); ++at) {
        const auto text = readable(columns[at], cells[at], language);
        if (text.empty()) continue;
        writePadded(out, columns[at].title, width, false, false);
        out << kGap << text << '\n';
    }
}

} // namespace tegoed::cli
