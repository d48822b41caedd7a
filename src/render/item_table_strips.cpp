#include "render/item_table_strips.h"

#include "render/text_lines.h"

#include <algorithm>
#include <cmath>

namespace tegoed::render {
namespace {

using letters::ItemColumn;

constexpr double kItemGap = mm(4.0);
constexpr double kWidestText = 0.34;     // Of the table, for the number or the reference.
constexpr double kNarrowestText = 0.2;   // Of what a column of words would need.
constexpr double kItemRuleHeight = 10.0; // Half a point.
constexpr double kStrongRuleHeight = 16.0;

bool isFigure(ItemColumn column)
{
    return column == ItemColumn::DaysOverdue || column == ItemColumn::Amount || column == ItemColumn::Paid || column == ItemColumn::Open;
}

bool isText(ItemColumn column)
{
    return column == ItemColumn::Number || column == ItemColumn::Reference;
}

struct Measures {
    Face row;
    Face heading;
    Face note;
    double pitch;   // From base line to base line in a row of several lines.
    double padding; // Above and below a row's text.
};

Measures measuresOf(TableSize size)
{
    if (size == TableSize::Small) return {Face::Tiny, Face::TinyBold, Face::Footer, mm(3.5), mm(0.75)};
    return {Face::Table, Face::TableBold, Face::Tiny, mm(4.0), mm(1.15)};
}

class ItemTableSetter {
public:
    ItemTableSetter(const letters::ItemTable& table, const Faces& faces, double width, TableSize size,
                    const std::vector<ColumnPlace>& places)
        : m_table(table), m_faces(faces), m_width(width), m_measures(measuresOf(size)), m_places(places)
    {
    }

    std::vector<Strip> strips(const letters::LabelledText& total)
    {
        std::vector<Strip> strips;
        auto heading = std::make_shared<Strip>(headingStrip());
        heading->keepsWithNext = true;
        strips.push_back(*heading);
        for (const auto& row : m_table.rows) {
            strips.push_back(rowStrip(row));
            strips.back().tableHeading = heading;
        }
        if (!total.label.empty()) {
            strips.back().keepsWithNext = true; // A total without a row above it says little.
            strips.push_back(totalStrip(total));
        }
        return strips;
    }

private:
    double x(std::size_t column, const QString& text, Face face) const
    {
        const auto& place = m_places[column];
        return isFigure(m_table.columns[column]) ? place.left + place.width - m_faces[face].width(text) : place.left;
    }

    Strip headingStrip() const
    {
        Strip strip;
        strip.spaceAbove = mm(1.5);
        const double base = m_measures.padding + m_faces[m_measures.heading].ascent();
        strip.height = base + mm(2.0);
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto title = toQt(m_table.titles[i]);
            strip.marks.texts.push_back({{x(i, title, m_measures.heading), base}, title, m_measures.heading, kGrey});
        }
        strip.marks.areas.push_back({{0, strip.height - kStrongRuleHeight, m_width, kStrongRuleHeight}, kGrey});
        return strip;
    }

    Strip rowStrip(const letters::ItemRow& row) const
    {
        Strip strip;
        const double base = m_measures.padding + m_faces[m_measures.row].ascent();
        std::size_t lineCount = 1;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto text = toQt(row.cells[i]);
            if (!isText(m_table.columns[i])) {
                strip.marks.texts.push_back({{x(i, text, m_measures.row), base}, text, m_measures.row, kInk});
                continue;
            }
            const auto lines = brokenLines(text, m_faces[m_measures.row], m_places[i].width);
            lineCount = std::max(lineCount, lines.size());
            for (std::size_t j = 0; j < lines.size(); ++j) {
                strip.marks.texts.push_back(
                    {{m_places[i].left, base + static_cast<double>(j) * m_measures.pitch}, lines[j], m_measures.row, kInk});
            }
        }
        double bottom = base + static_cast<double>(lineCount - 1) * m_measures.pitch;
        for (const auto& note : row.notes) {
            for (const auto& line : brokenLines(toQt(note), m_faces[m_measures.note], m_width)) {
                bottom += m_measures.pitch;
                strip.marks.texts.push_back({{m_places.front().left, bottom}, line, m_measures.note, kGrey});
            }
        }
        strip.height = bottom + mm(1.0) + m_measures.padding;
        strip.marks.areas.push_back({{0, strip.height - kItemRuleHeight, m_width, kItemRuleHeight}, kHairline});
        return strip;
    }

    Strip totalStrip(const letters::LabelledText& total) const
    {
        Strip strip;
        const double base = m_measures.padding + m_faces[m_measures.heading].ascent();
        const auto amount = toQt(total.text);
        const auto label = toQt(total.label);
        const double amountLeft = m_width - m_faces[m_measures.heading].width(amount);
        strip.marks.texts.push_back({{amountLeft, base}, amount, m_measures.heading, kInk});
        strip.marks.texts.push_back({{amountLeft - kItemGap - m_faces[m_measures.row].width(label), base}, label, m_measures.row, kGrey});
        strip.height = base + mm(1.5);
        return strip;
    }

    const letters::ItemTable& m_table;
    const Faces& m_faces;
    double m_width;
    Measures m_measures;
    const std::vector<ColumnPlace>& m_places;
};

} // namespace

std::vector<ColumnPlace> columnPlaces(const std::vector<const letters::ItemTable*>& tables, const Faces& faces, double width,
                                      TableSize size)
{
    const auto measures = measuresOf(size);
    const auto& columns = tables.front()->columns;
    std::vector<double> widths;
    double textWidth = 0;
    double total = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        double widest = 0;
        for (const auto* table : tables) {
            widest = std::max(widest, faces[measures.heading].width(toQt(table->titles[i])));
            for (const auto& row : table->rows)
                widest = std::max(widest, faces[measures.row].width(toQt(row.cells[i])));
        }
        widest = std::ceil(widest + 1);
        if (isText(columns[i])) {
            widest = std::min(widest, width * kWidestText);
            textWidth += widest;
        }
        widths.push_back(widest);
        total += widest;
    }
    const double spare = width - total - kItemGap * static_cast<double>(widths.size() - 1);
    if (spare < 0) {
        // Too wide: number and reference give way, in proportion, and break into lines.
        const double factor = std::max(kNarrowestText, (textWidth + spare) / textWidth);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (isText(columns[i])) widths[i] *= factor;
        }
    }
    // What is left over stands between the columns, so that the last figure ends at the right edge.
    const double gap = kItemGap + (spare > 0 && widths.size() > 1 ? spare / static_cast<double>(widths.size() - 1) : 0);
    std::vector<ColumnPlace> places;
    double left = 0;
    for (const auto columnWidth : widths) {
        places.push_back({left, columnWidth});
        left += columnWidth + gap;
    }
    return places;
}

std::vector<Strip> itemTableStrips(const letters::ItemTable& table, const letters::LabelledText& total, const Faces& faces, double width,
                                   TableSize size, const std::vector<ColumnPlace>& places)
{
    if (table.rows.empty()) return {};
    return ItemTableSetter{table, faces, width, size, places}.strips(total);
}

} // namespace tegoed::render
