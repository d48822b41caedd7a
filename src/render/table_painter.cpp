#include "render/table_painter.h"

#include "base/text.h"
#include "letters/labels.h"
#include "render/page.h"
#include "render/pdf_file.h"
#include "render/text_lines.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tegoed::render {
namespace {

constexpr double kMargin = mm(15);
constexpr double kGap = mm(4);
constexpr double kRowHeight = mm(4.8);
constexpr double kHeadingHeight = mm(6.6);
constexpr double kTitleHeight = mm(13);
constexpr double kFooterHeight = mm(10);
constexpr double kTableRuleHeight = 8;
constexpr double kNarrowestTextColumn = mm(14);
constexpr std::size_t kColumnsUpright = 6;
const QSizeF kA4{mm(210), mm(297)};

struct Column {
    double left = 0;
    double width = 0;
    bool number = false;
};

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

class ReportPainter {
public:
    ReportPainter(const base::Table& table, base::Language language) : m_table(table), m_language(language) { place(); }

    std::string pdf()
    {
        PdfFile file{toQt(m_table.title), m_across ? PdfFile::Orientation::Across : PdfFile::Orientation::Upright};
        QPainter painter{&file.writer()};
        const auto perPage = rowsPerPage();
        const auto lineCount = m_table.rows.size() + (m_table.totals.empty() ? 0 : 1);
        const auto pageCount = std::max<std::size_t>(1, (lineCount + perPage - 1) / perPage);
        for (std::size_t page = 0; page < pageCount; ++page) {
            if (page > 0) file.writer().newPage();
            const auto first = page * perPage;
            paintPage(painter, page, pageCount, first, std::min(first + perPage, lineCount));
        }
        painter.end();
        return file.bytes();
    }

private:
    /// The longest texts alone are measured: a report may have a hundred thousand rows.
    double widest(std::size_t column) const
    {
        double width = m_faces[Face::TableBold].width(toQt(m_table.columns[column].title));
        qsizetype longest = 0;
        const auto measure = [&](const base::Cell& cell, Face face) {
            const auto text = cellText(cell, m_language);
            // A text a quarter shorter can still be wider.
            if (text.size() * 4 < longest * 3) return;
            longest = std::max(longest, text.size());
            width = std::max(width, m_faces[face].width(text));
        };
        for (const auto& row : m_table.rows) {
            if (column < row.size()) measure(row[column], Face::Tiny);
        }
        if (column < m_table.totals.size()) measure(m_table.totals[column], Face::TinyBold);
        return std::ceil(width + 1);
    }

    void place()
    {
        const auto count = m_table.columns.size();
        double total = kGap * static_cast<double>(count > 0 ? count - 1 : 0);
        for (std::size_t i = 0; i < count; ++i) {
            m_columns.push_back({0, widest(i), m_table.columns[i].align == base::Align::Number});
            total += m_columns.back().width;
        }
        m_across = total > kA4.width() - 2 * kMargin && count > 2;
        m_across = m_across || count > kColumnsUpright;
        m_size = m_across ? kA4.transposed() : kA4;
        const double available = m_size.width() - 2 * kMargin;
        if (total > available) narrow(total - available);
        double left = kMargin;
        for (auto& column : m_columns) {
            column.left = left;
            left += column.width + kGap;
        }
        m_right = m_columns.empty() ? kMargin : m_columns.back().left + m_columns.back().width;
    }

    /// Takes `excess` from the widest columns first: those of words, then, where that doesn't do, all.
    void narrow(double excess)
    {
        for (const bool numbersToo : {false, true}) {
            for (int round = 0; excess > 1 && round < 1000; ++round) {
                Column* widestColumn = nullptr;
                for (auto& column : m_columns) {
                    if (column.number && !numbersToo) continue;
                    if (column.width > kNarrowestTextColumn && (widestColumn == nullptr || column.width > widestColumn->width))
                        widestColumn = &column;
                }
                if (widestColumn == nullptr) break;
                const double taken =
                    std::min({excess, widestColumn->width - kNarrowestTextColumn, std::max(1.0, widestColumn->width * 0.1)});
                widestColumn->width -= taken;
                excess -= taken;
            }
        }
    }

    std::size_t rowsPerPage() const
    {
        const double room = m_size.height() - 2 * kMargin - kTitleHeight - kHeadingHeight - kFooterHeight;
        return static_cast<std::size_t>(room / kRowHeight);
    }

    void write(QPainter& painter, const Column& column, double base, const QString& text, Face face, const QColor& color)
    {
        const auto& typeface = m_faces[face];
        const auto shown = elided(text, typeface, column.width);
        if (shown.isEmpty()) return;
        painter.setPen(color);
        drawText(painter, typeface, {column.number ? column.left + column.width - typeface.width(shown) : column.left, base}, shown);
    }

    void writeRow(QPainter& painter, const std::vector<base::Cell>& row, double base, Face face)
    {
        for (std::size_t i = 0; i < std::min(row.size(), m_columns.size()); ++i) {
            write(painter, m_columns[i], base, cellText(row[i], m_language), face, kInk);
        }
    }

    void paintPage(QPainter& painter, std::size_t page, std::size_t pageCount, std::size_t first, std::size_t last)
    {
        double y = kMargin;
        const Column whole{kMargin, m_size.width() - 2 * kMargin, false};
        write(painter, whole, y + mm(5), toQt(m_table.title), page == 0 ? Face::Subject : Face::SmallBold, kInk);
        painter.fillRect(QRectF{kMargin, y + mm(8), m_size.width() - 2 * kMargin, 20}, kAccent);
        y += kTitleHeight;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            write(painter, m_columns[i], y + mm(3.4), toQt(m_table.columns[i].title), Face::TableBold, kGrey);
        }
        painter.fillRect(QRectF{kMargin, y + mm(5), m_right - kMargin, 16}, kGrey);
        y += kHeadingHeight;
        for (std::size_t line = first; line < last; ++line) {
            const bool totals = line == m_table.rows.size();
            if (totals) painter.fillRect(QRectF{kMargin, y - kTableRuleHeight, m_right - kMargin, 16}, kGrey);
            writeRow(painter, totals ? m_table.totals : m_table.rows[line], y + mm(3.3), totals ? Face::TinyBold : Face::Tiny);
            if (!totals)
                painter.fillRect(QRectF{kMargin, y + kRowHeight - kTableRuleHeight, m_right - kMargin, kTableRuleHeight}, kHairline);
            y += kRowHeight;
        }
        const Column pageColumn{m_size.width() - kMargin - mm(60), mm(60), true};
        const auto pattern = letters::labelsOf(m_language).pageOf;
        write(painter, pageColumn, m_size.height() - kMargin,
              toQt(base::filled(pattern, {std::to_string(page + 1), std::to_string(pageCount)})), Face::Footer, kGrey);
    }

    const base::Table& m_table;
    base::Language m_language;
    Faces m_faces{};
    std::vector<Column> m_columns{};
    QSizeF m_size = kA4;
    double m_right = 0;
    bool m_across = false;
};

QLocale localeOf(base::Language language)
{
    switch (language) {
    case base::Language::Dutch: return QLocale{QLocale::Dutch, QLocale::Netherlands};
    case base::Language::English: return QLocale{QLocale::English, QLocale::UnitedKingdom};
    case base::Language::German: return QLocale{QLocale::German, QLocale::Germany};
    }
    return QLocale::c();
}

} // namespace

QString cellText(const base::Cell& cell, base::Language language)
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QString{}; },
            [](const std::string& text) { return toQt(text); },
            [](std::int64_t number) { return QString::number(number); },
            [language](double number) { return std::isfinite(number) ? localeOf(language).toString(number, 'f', 2) : QString{}; },
            [language](base::Money amount) { return toQt(base::display(amount, letters::numberStyle(language))); },
            [language](base::Date date) { return toQt(base::displayShort(date, language)); },
        },
        cell);
}

std::string reportPdf(const base::Table& table, base::Language language)
{
    return ReportPainter{table, language}.pdf();
}

} // namespace tegoed::render
