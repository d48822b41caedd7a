#pragma once

#include "letters/epc_qr.h"
#include "render/fonts.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace tegoed::render {

// What stands on a page, in units from its left upper corner. A page is laid out once as these values and drawn from them as often as
// asked.

enum class Face { Body, BodyBold, Subject, Sender, Small, SmallBold, Table, TableBold, Tiny, TinyBold, Footer };
inline constexpr int kFaceCount = 11;

/// The faces of a document, made once for a layout.
class Faces {
public:
    Faces();
    [[nodiscard]] const Typeface& operator[](Face face) const { return m_faces[static_cast<std::size_t>(face)]; }

private:
    std::vector<Typeface> m_faces;
};

struct TextMark {
    QPointF at{}; ///< Left end of the base line.
    QString text{};
    Face face = Face::Body;
    QColor color{};
};

struct AreaMark {
    QRectF area{};
    QColor color{};
};

struct QrMark {
    QRectF area{}; ///< Modules and their quiet zone.
    letters::QrCode code{};
};

struct PictureMark {
    QRectF area{};
    QImage image{};
};

struct PageMarks {
    std::vector<AreaMark> areas{};
    std::vector<TextMark> texts{};
    std::vector<QrMark> codes{};
    std::vector<PictureMark> pictures{};
};

/// Adds `marks`, moved by `offset`.
void append(PageMarks& page, const PageMarks& marks, QPointF offset);
/// Draws a page; the painter's unit is the page's.
void draw(QPainter& painter, const PageMarks& page, const Faces& faces);

// The colours of documents: dark ink, two greys, one accent for one rule.
inline const QColor kInk{0x1c, 0x24, 0x2b};
inline const QColor kGrey{0x5a, 0x66, 0x70};
inline const QColor kHairline{0xcf, 0xd6, 0xdc};
inline const QColor kPanel{0xf2, 0xf5, 0xf7};
inline const QColor kAccent{0x17, 0x5f, 0x73};

} // namespace tegoed::render
