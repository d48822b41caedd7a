#include "render/report_painter.h"

#include "base/text.h"
#include "letters/labels.h"
#include "render/label_lanes.h"
#include "render/page.h"
#include "render/pdf_file.h"
#include "render/table_painter.h"
#include "render/text_lines.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tegoed::render {
namespace {

constexpr double kPageMargin = mm(20);
constexpr double kTop = mm(20);
constexpr double kBottom = mm(297 - 20);
constexpr double kBodyLine = mm(4.7);
constexpr double kTableLine = mm(4.2);
constexpr double kColumnGap = mm(3.5);
constexpr double kHairlineHeight = 8;
constexpr double kRuleHeight = 16;
constexpr double kLaneHeight = mm(8.2);
constexpr double kMarkSize = mm(2.2);
constexpr double kNarrowestColumn = mm(12);

class StripMaker {
public:
    StripMaker(const Faces& faces, double width, base::Language language) : m_faces(faces), m_width(width), m_language(language) {}

    std::vector<Strip> run(const base::Report& report)
    {
        addTitle(report);
        for (const auto& part : report.parts)
            std::visit([this](const auto& one) { add(one); }, part);
        return std::move(m_strips);
    }

private:
    static void write(Strip& strip, double x, double base, const QString& text, Face face, const QColor& color)
    {
        strip.marks.texts.push_back({{x, base}, text, face, color});
    }

    Strip& addStrip(double height, double spaceAbove)
    {
        m_strips.push_back({});
        m_strips.back().height = height;
        m_strips.back().spaceAbove = spaceAbove;
        return m_strips.back();
    }

    void addTitle(const base::Report& report)
    {
        Strip& title = addStrip(mm(9), 0);
        write(title, 0, mm(5.5), elided(toQt(report.title), m_faces[Face::Subject], m_width), Face::Subject, kInk);
        title.keepsWithNext = true;
        Strip& rule = addStrip(mm(report.subtitle.empty() ? 4 : 8), 0);
        rule.marks.areas.push_back({{0, 0, m_width, kRuleHeight}, kAccent});
        write(rule, 0, mm(5), elided(toQt(report.subtitle), m_faces[Face::Small], m_width), Face::Small, kGrey);
    }

    void add(const base::ReportHeading& heading)
    {
        Strip& strip = addStrip(mm(6), mm(5));
        write(strip, 0, mm(4.4), elided(toQt(heading.text), m_faces[Face::BodyBold], m_width), Face::BodyBold, kAccent);
        strip.keepsWithNext = true;
    }

    void add(const base::ReportParagraph& paragraph)
    {
        double spaceAbove = mm(1.8);
        for (const auto& line : brokenLines(toQt(paragraph.text), m_faces[Face::Body], m_width)) {
            Strip& strip = addStrip(kBodyLine, std::exchange(spaceAbove, 0));
            write(strip, 0, mm(3.6), line, Face::Body, kInk);
        }
    }

    void add(const base::ReportTimeLine& line)
    {
        int first = 0;
        int last = 1;
        for (const auto& mark : line.marks) {
            first = std::min(first, mark.day);
            last = std::max(last, mark.day);
        }
        const double inset = mm(6);
        const auto xOf = [&](int day) { return inset + (m_width - 2 * inset) * (day - first) / (last - first); };
        std::vector<LabelWish> wishes;
        std::vector<QString> labels;
        std::vector<QString> captions;
        for (const auto& mark : line.marks) {
            labels.push_back(elided(toQt(mark.label), m_faces[Face::SmallBold], m_width / 2));
            captions.push_back(elided(toQt(mark.caption), m_faces[Face::Tiny], m_width / 2));
            const double width = std::max(m_faces[Face::SmallBold].width(labels.back()), m_faces[Face::Tiny].width(captions.back()));
            wishes.push_back({xOf(mark.day), width});
        }
        const auto places = laneLabels(wishes, m_width, mm(3));
        const double axis = kLaneHeight * laneCount(places) + mm(4);
        Strip& strip = addStrip(axis + mm(9), mm(4));
        for (std::size_t i = 0; i < line.marks.size(); ++i) {
            const double top = axis - mm(4) - kLaneHeight * (places[i].lane + 1);
            const double x = xOf(line.marks[i].day);
            write(strip, places[i].left, top + mm(3.2), labels[i], Face::SmallBold, kInk);
            write(strip, places[i].left, top + mm(6.6), captions[i], Face::Tiny, kGrey);
            const double foot = top + kLaneHeight - mm(0.8);
            strip.marks.areas.push_back({{x - kHairlineHeight / 2, foot, kHairlineHeight, axis - foot}, kHairline});
        }
        strip.marks.areas.push_back({{0, axis - kRuleHeight / 2, m_width, kRuleHeight}, kGrey});
        strip.marks.areas.push_back({{xOf(0) - kRuleHeight / 2, axis - mm(2.4), kRuleHeight, mm(4.8)}, kGrey});
        for (const auto& mark : line.marks)
            strip.marks.areas.push_back({{xOf(mark.day) - kMarkSize / 2, axis - kMarkSize / 2, kMarkSize, kMarkSize}, kAccent});
        const auto zero = elided(toQt(line.zero), m_faces[Face::Tiny], m_width);
        const double zeroWidth = m_faces[Face::Tiny].width(zero);
        write(strip, std::clamp(xOf(0) - zeroWidth / 2, 0.0, std::max(0.0, m_width - zeroWidth)), axis + mm(6), zero, Face::Tiny, kGrey);
    }

    [[nodiscard]] std::vector<double> columnWidths(const base::Table& table) const
    {
        std::vector<double> widths;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            double width = m_faces[Face::TableBold].width(toQt(table.columns[column].title));
            const auto measure = [&](const std::vector<base::Cell>& row, Face face) {
                if (column < row.size()) width = std::max(width, m_faces[face].width(cellText(row[column], m_language)));
            };
            for (const auto& row : table.rows)
                measure(row, Face::Table);
            measure(table.totals, Face::TableBold);
            widths.push_back(std::ceil(width + 1));
        }
        double excess = -m_width + kColumnGap * static_cast<double>(widths.empty() ? 0 : widths.size() - 1);
        for (const double width : widths)
            excess += width;
        // The widest gives way first, a step at a time, so that all end about as wide as each other.
        while (excess > 0 && !widths.empty()) {
            const auto widest = std::max_element(widths.begin(), widths.end());
            if (*widest <= kNarrowestColumn) break;
            const double step = std::min(excess, mm(1));
            *widest -= step;
            excess -= step;
        }
        return widths;
    }

    Strip rowStrip(const base::Table& table, const std::vector<double>& widths, const std::vector<QString>& cells, Face face,
                   const QColor& color)
    {
        Strip strip;
        double x = 0;
        std::size_t most = 1;
        for (std::size_t column = 0; column < std::min(cells.size(), widths.size()); ++column) {
            const bool isNumber = table.columns[column].align == base::Align::Number;
            const auto lines = brokenLines(cells[column], m_faces[face], widths[column]);
            for (std::size_t line = 0; line < lines.size(); ++line) {
                const double left = isNumber ? x + widths[column] - m_faces[face].width(lines[line]) : x;
                write(strip, left, mm(3.6) + kTableLine * static_cast<double>(line), lines[line], face, color);
            }
            most = std::max(most, lines.size());
            x += widths[column] + kColumnGap;
        }
        strip.height = kTableLine * static_cast<double>(most) + mm(1.4);
        return strip;
    }

    void underline(Strip& strip, double height, const QColor& color) const
    {
        strip.marks.areas.push_back({{0, strip.height - height, m_width, height}, color});
    }

    [[nodiscard]] std::vector<QString> texts(const std::vector<base::Cell>& row) const
    {
        std::vector<QString> cells;
        for (const auto& cell : row)
            cells.push_back(cellText(cell, m_language));
        return cells;
    }

    void add(const base::Table& table)
    {
        if (!table.title.empty()) add(base::ReportHeading{table.title});
        const auto widths = columnWidths(table);
        std::vector<QString> titles;
        for (const auto& column : table.columns)
            titles.push_back(toQt(column.title));
        Strip heading = rowStrip(table, widths, titles, Face::TableBold, kGrey);
        underline(heading, kRuleHeight, kGrey);
        heading.keepsWithNext = true;
        heading.spaceAbove = mm(2);
        const auto shared = std::make_shared<const Strip>(heading);
        m_strips.push_back(std::move(heading));
        for (const auto& row : table.rows) {
            Strip strip = rowStrip(table, widths, texts(row), Face::Table, kInk);
            underline(strip, kHairlineHeight, kHairline);
            strip.tableHeading = shared;
            m_strips.push_back(std::move(strip));
        }
        if (table.totals.empty()) return;
        Strip totals = rowStrip(table, widths, texts(table.totals), Face::TableBold, kInk);
        totals.tableHeading = shared;
        m_strips.push_back(std::move(totals));
    }

    const Faces& m_faces;
    double m_width;
    base::Language m_language;
    std::vector<Strip> m_strips{};
};

} // namespace

std::vector<Strip> reportStrips(const base::Report& report, const Faces& faces, double width, base::Language language)
{
    return StripMaker{faces, width, language}.run(report);
}

std::string reportPdf(const base::Report& report, base::Language language)
{
    const Faces faces;
    const double width = mm(210) - 2 * kPageMargin;
    auto pages = flow(reportStrips(report, faces, width, language), {kPageMargin, kTop, kTop, kBottom});
    PdfFile file{toQt(report.title), PdfFile::Orientation::Upright};
    QPainter painter{&file.writer()};
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (page > 0) file.writer().newPage();
        const auto number =
            toQt(base::filled(letters::labelsOf(language).pageOf, {std::to_string(page + 1), std::to_string(pages.size())}));
        pages[page].texts.push_back({{kPageMargin + width - faces[Face::Footer].width(number), mm(297 - 12)}, number, Face::Footer, kGrey});
        draw(painter, pages[page], faces);
    }
    painter.end();
    return file.bytes();
}

} // namespace tegoed::render
