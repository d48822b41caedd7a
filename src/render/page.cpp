#include "render/page.h"

#include <QPainter>
#include <QPainterPath>

namespace tegoed::render {
namespace {

constexpr int kQuietModules = 4;

void drawCode(QPainter& painter, const QrMark& mark)
{
    const double module = mark.area.width() / (mark.code.width + 2 * kQuietModules);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int row = 0; row < mark.code.width; ++row) {
        for (int column = 0; column < mark.code.width; ++column) {
            const int start = column;
            while (column < mark.code.width && mark.code.isDark(column, row))
                ++column;
            if (column == start) continue;
            path.addRect(mark.area.left() + (start + kQuietModules) * module, mark.area.top() + (row + kQuietModules) * module,
                         (column - start) * module, module);
        }
    }
    painter.fillRect(mark.area, Qt::white);
    painter.fillPath(path, Qt::black);
}

} // namespace

Faces::Faces()
{
    struct Size {
        double points;
        bool bold;
    };
    // In the order of Face.
    constexpr std::array<Size, kFaceCount> kSizes{{{10.0, false},
                                                   {10.0, true},
                                                   {12.0, true},
                                                   {16.0, true},
                                                   {8.5, false},
                                                   {8.5, true},
                                                   {8.5, false},
                                                   {8.0, true},
                                                   {7.5, false},
                                                   {7.5, true},
                                                   {7.0, false}}};
    m_faces.reserve(kFaceCount);
    for (const auto& size : kSizes)
        m_faces.emplace_back(size.points, size.bold);
}

void append(PageMarks& page, const PageMarks& marks, QPointF offset)
{
    for (auto mark : marks.areas) {
        mark.area.translate(offset);
        page.areas.push_back(mark);
    }
    for (auto mark : marks.texts) {
        mark.at += offset;
        page.texts.push_back(std::move(mark));
    }
    for (auto mark : marks.codes) {
        mark.area.translate(offset);
        page.codes.push_back(std::move(mark));
    }
    for (auto mark : marks.pictures) {
        mark.area.translate(offset);
        page.pictures.push_back(std::move(mark));
    }
}

void draw(QPainter& painter, const PageMarks& page, const Faces& faces)
{
    for (const auto& mark : page.areas)
        painter.fillRect(mark.area, mark.color);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const auto& mark : page.pictures)
        painter.drawImage(mark.area, mark.image);
    for (const auto& mark : page.codes)
        drawCode(painter, mark);
    for (const auto& mark : page.texts) {
        painter.setPen(mark.color);
        drawText(painter, faces[mark.face], mark.at, mark.text);
    }
}

} // namespace tegoed::render
