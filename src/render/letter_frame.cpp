#include "render/letter_frame.h"

#include "base/text.h"
#include "render/text_lines.h"

#include <QLocale>

#include <algorithm>

namespace tegoed::render {
namespace {

constexpr double kPictureTopMm = 11;
constexpr double kRuleMm = 37;
constexpr double kReturnAddressMm = 60.3;
constexpr double kParticularsLeftMm = 128;
constexpr double kFooterMm = 280;
constexpr double kBannerShape = 4.5; // Wider than this many times its height: there is no room beside it.
constexpr std::size_t kMostAddressLines = 6;
constexpr double kFrameLineHeight = 8;

class FrameSetter {
public:
    FrameSetter(const letters::LetterText& text, const Faces& faces) : m_text(text), m_faces(faces) {}

    PageMarks first(const QImage& letterhead)
    {
        addHead(letterhead);
        addAddress();
        addParticulars();
        for (const double y : {105.0, 148.5, 210.0})
            addRule(4.0, y, y == 148.5 ? 3.0 : 4.0, kFrameLineHeight, kHairline);
        return std::move(m_marks);
    }

    PageMarks following()
    {
        if (!m_text.sender.empty())
            add(kLeftMm, 17.5, elided(toQt(m_text.sender), m_faces[Face::SmallBold], mm(90)), Face::SmallBold, kInk);
        QString right;
        for (const auto& particular : m_text.particulars) {
            // Date and letter number tell which letter a loose page belongs to; who handles it doesn't.
            if (&particular == &m_text.particulars.back() && m_text.particulars.size() > 3) break;
            if (!right.isEmpty()) right += QStringLiteral("  ·  ");
            right += toQt(particular.text);
        }
        addRight(17.5, elided(right, m_faces[Face::Tiny], mm(72)), Face::Tiny, kGrey);
        addRule(kLeftMm, 20.5, kRightMm - kLeftMm, kFrameLineHeight, kHairline);
        return std::move(m_marks);
    }

    void addFooter(PageMarks& marks, int page, int pageCount)
    {
        m_marks = std::move(marks);
        addRule(kLeftMm, kFooterMm - 4.2, kRightMm - kLeftMm, kFrameLineHeight, kHairline);
        QString line;
        double y = kFooterMm;
        const double width = mm(kRightMm - kLeftMm - 28);
        const QString dot = QStringLiteral("  ·  ");
        for (const auto& part : m_text.footer) {
            const auto piece = elided(toQt(part), m_faces[Face::Footer], width);
            if (!line.isEmpty() && m_faces[Face::Footer].width(line + dot + piece) > width) {
                add(kLeftMm, y, line, Face::Footer, kGrey);
                line.clear();
                y += 3.4;
            }
            line += (line.isEmpty() ? QString{} : dot) + piece;
        }
        if (!line.isEmpty()) add(kLeftMm, y, line, Face::Footer, kGrey);
        addRight(kFooterMm, toQt(base::filled(m_text.pagePattern, {std::to_string(page + 1), std::to_string(pageCount)})), Face::Footer,
                 kGrey);
        marks = std::move(m_marks);
    }

private:
    void add(double xMm, double yMm, const QString& text, Face face, const QColor& color)
    {
        m_marks.texts.push_back({{mm(xMm), mm(yMm)}, text, face, color});
    }
    void addRight(double yMm, const QString& text, Face face, const QColor& color)
    {
        m_marks.texts.push_back({{mm(kRightMm) - m_faces[face].width(text), mm(yMm)}, text, face, color});
    }
    void addRule(double xMm, double yMm, double widthMm, double height, const QColor& color)
    {
        m_marks.areas.push_back({{mm(xMm), mm(yMm), mm(widthMm), height}, color});
    }

    void addHead(const QImage& letterhead)
    {
        bool besideIsFree = true;
        if (!letterhead.isNull()) {
            const double shape = static_cast<double>(letterhead.width()) / letterhead.height();
            besideIsFree = shape <= kBannerShape;
            const double widest = besideIsFree ? 95 : kLetterheadWidthMm;
            double width = kLetterheadHeightMm * shape;
            double height = kLetterheadHeightMm;
            if (width > widest) {
                height *= widest / width;
                width = widest;
            }
            m_marks.pictures.push_back({{mm(kLeftMm), mm(kPictureTopMm), mm(width), mm(height)}, letterhead});
        } else if (!m_text.sender.empty()) {
            // Two lines of a long name, the smaller face for a very long one.
            auto face = Face::Sender;
            auto lines = brokenLines(toQt(m_text.sender), m_faces[face], mm(100));
            if (lines.size() > 2) {
                face = Face::Subject;
                lines = brokenLines(toQt(m_text.sender), m_faces[face], mm(100));
            }
            const double pitch = face == Face::Sender ? 7.2 : 5.6;
            const auto count = std::min<std::size_t>(lines.size(), 3);
            double y = kRuleMm - 6.5 - pitch * static_cast<double>(count - 1);
            for (std::size_t i = 0; i < count; ++i, y += pitch)
                add(kLeftMm, y, lines[i], face, kInk);
        }
        if (besideIsFree) {
            const auto count = std::min<std::size_t>(m_text.senderLines.size(), 5);
            double y = kRuleMm - 6.5 - 4.0 * (static_cast<double>(count) - 1);
            for (std::size_t i = 0; i < count; ++i, y += 4.0) {
                addRight(y, elided(toQt(m_text.senderLines[i]), m_faces[Face::Tiny], mm(60)), Face::Tiny, kGrey);
            }
        }
        // The one accent of the page; over an empty head it would be a line without a reason.
        if (!letterhead.isNull() || !m_text.sender.empty()) addRule(kLeftMm, kRuleMm, kRightMm - kLeftMm, 24, kAccent);
    }

    void addAddress()
    {
        if (!m_text.returnAddress.empty()) {
            const auto line = elided(toQt(m_text.returnAddress), m_faces[Face::Footer], mm(kAddressWidthMm));
            add(kLeftMm, kReturnAddressMm, line, Face::Footer, kGrey);
        }
        std::vector<QString> texts;
        for (const auto& line : m_text.addressLines)
            texts.push_back(toQt(line));
        if (!m_text.country.empty()) {
            const auto territory = QLocale::codeToTerritory(toQt(m_text.country));
            texts.push_back(territory == QLocale::AnyTerritory ? toQt(m_text.country) : QLocale::territoryToString(territory).toUpper());
        }
        auto face = Face::Body;
        auto lines = broken(texts, face);
        double pitch = 4.6;
        if (lines.size() > kMostAddressLines) {
            face = Face::Small;
            pitch = 3.9;
            lines = broken(texts, face);
        }
        double y = kAddressTopMm + 3.9;
        for (const auto& line : lines) {
            if (y > kAddressBottomMm) break; // Below it no window shows anything.
            add(kLeftMm, y, line, face, kInk);
            y += pitch;
        }
    }

    std::vector<QString> broken(const std::vector<QString>& texts, Face face) const
    {
        std::vector<QString> lines;
        for (const auto& text : texts) {
            for (auto& line : brokenLines(text, m_faces[face], mm(kAddressWidthMm)))
                lines.push_back(std::move(line));
        }
        return lines;
    }

    void addParticulars()
    {
        double labelWidth = 0;
        for (const auto& particular : m_text.particulars)
            labelWidth = std::max(labelWidth, m_faces[Face::Tiny].width(toQt(particular.label)));
        const double valueLeft = mm(kParticularsLeftMm) + labelWidth + mm(4);
        double y = mm(kAddressTopMm + 3.9);
        for (const auto& particular : m_text.particulars) {
            m_marks.texts.push_back({{mm(kParticularsLeftMm), y}, toQt(particular.label), Face::Tiny, kGrey});
            const auto lines = brokenLines(toQt(particular.text), m_faces[Face::Small], mm(kRightMm) - valueLeft);
            for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 2); ++i) {
                if (i > 0) y += mm(4.0);
                m_marks.texts.push_back({{valueLeft, y}, lines[i], Face::Small, kInk});
            }
            y += mm(4.6);
        }
    }

    const letters::LetterText& m_text;
    const Faces& m_faces;
    PageMarks m_marks{};
};

} // namespace

PageMarks letterFrame(const letters::LetterText& text, const QImage& letterhead, const Faces& faces, int page, int pageCount)
{
    FrameSetter setter{text, faces};
    auto marks = page == 0 ? setter.first(letterhead) : setter.following();
    setter.addFooter(marks, page, pageCount);
    return marks;
}

} // namespace tegoed::render
