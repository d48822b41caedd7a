#include "render/letter_body.h"

#include "render/item_table_strips.h"
#include "render/text_lines.h"

#include <algorithm>

namespace tegoed::render {
namespace {

constexpr double kSmallPitch = mm(4.2);

constexpr double kPanelPitch = mm(5.2);
constexpr double kCodeWidth = mm(29.0);
constexpr double kAgingRuleHeight = 10.0;            // Half a point.
constexpr std::size_t kLongestUnbrokenParagraph = 4; // Lines; longer ones keep two together at each end.

class LetterBodySetter {
public:
    LetterBodySetter(const letters::LetterText& text, const Faces& faces, double width, Spacing spacing)
        : m_text(text), m_faces(faces), m_width(width), m_air(spacing == Spacing::Open ? 1.0 : 0.5),
          m_pitch(mm(spacing == Spacing::Open ? 4.9 : 4.45)), m_paragraphSpace(mm(2.6) * m_air), m_panelPadding(mm(5.0) * m_air)
    {
    }

    std::vector<Strip> strips()
    {
        addSubject();
        addLines({{toQt(m_text.salutation)}}, Face::Body, kInk, m_pitch, mm(3.0) * m_air, true);
        addParagraphs(m_text.opening, m_paragraphSpace);
        std::vector<const letters::ItemTable*> tables;
        for (const auto& group : m_text.groups)
            tables.push_back(&group.table);
        // A statement on which nothing is open has none.
        const auto places = tables.empty() ? std::vector<ColumnPlace>{} : columnPlaces(tables, m_faces, m_width, TableSize::Full);
        for (const auto& group : m_text.groups)
            addGroup(group, places);
        addTotals();
        addAging();
        if (m_text.payment) addPayment(*m_text.payment);
        addParagraphs(m_text.closing, m_paragraphSpace + mm(0.6));
        addSignature();
        addInformation();
        return std::move(m_strips);
    }

private:
    Strip& add(Strip strip)
    {
        m_strips.push_back(std::move(strip));
        return m_strips.back();
    }

    Strip lineStrip(const QString& text, Face face, const QColor& color, double pitch) const
    {
        Strip strip;
        strip.height = pitch;
        strip.marks.texts.push_back({{0, m_faces[face].ascent()}, text, face, color});
        return strip;
    }

    void addLines(const std::vector<QString>& texts, Face face, const QColor& color, double pitch, double spaceAbove, bool keepsWithNext)
    {
        for (const auto& text : texts) {
            for (const auto& line : brokenLines(text, m_faces[face], m_width)) {
                auto& strip = add(lineStrip(line, face, color, pitch));
                strip.spaceAbove = spaceAbove;
                strip.keepsWithNext = keepsWithNext;
                spaceAbove = 0;
            }
        }
    }

    void addSubject() { addLines({toQt(m_text.subject)}, Face::Subject, kInk, mm(5.8), 0, true); }

    void addParagraph(const letters::Paragraph& paragraph, double spaceAbove)
    {
        const double indent = paragraph.bullet ? mm(5.0) : 0;
        const auto lines = brokenLines(paragraph.spans, m_faces[Face::Body], m_faces[Face::BodyBold], m_width - indent);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            Strip strip;
            strip.height = m_pitch;
            strip.spaceAbove = i == 0 ? spaceAbove : 0;
            const bool inside = i + 1 < lines.size();
            strip.keepsWithNext = inside && (lines.size() <= kLongestUnbrokenParagraph || i == 0 || i + 2 == lines.size());
            const double base = m_faces[Face::Body].ascent();
            if (paragraph.bullet && i == 0) strip.marks.texts.push_back({{mm(1.2), base}, QStringLiteral("•"), Face::Body, kInk});
            for (const auto& piece : lines[i].pieces) {
                strip.marks.texts.push_back({{indent + piece.x, base}, piece.text, piece.bold ? Face::BodyBold : Face::Body, kInk});
            }
            add(std::move(strip));
        }
    }

    void addParagraphs(const std::vector<letters::Paragraph>& paragraphs, double spaceAbove)
    {
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            const bool listGoesOn = i > 0 && paragraphs[i].bullet && paragraphs[i - 1].bullet;
            addParagraph(paragraphs[i], listGoesOn ? mm(0.8) : spaceAbove);
        }
    }

    void addGroup(const letters::ItemGroup& group, const std::vector<ColumnPlace>& places)
    {
        if (!group.heading.empty()) {
            addLines({toQt(group.heading)}, Face::BodyBold, kInk, m_pitch, mm(5.0) * m_air, true);
            addParagraphs(group.demand, mm(0.6));
            m_strips.back().keepsWithNext = true;
        }
        auto table = itemTableStrips(group.table, group.total, m_faces, m_width, TableSize::Full, places);
        if (!table.empty()) table.front().spaceAbove = (group.heading.empty() ? mm(4.0) : mm(1.5)) * m_air;
        std::ranges::move(table, std::back_inserter(m_strips));
    }

    /// Labels and amounts below the tables, ending at the right edge as the tables' last column does.
    void addTotals()
    {
        m_strips.back().keepsWithNext = true;
        double widest = 0;
        for (const auto& total : m_text.totals) {
            widest = std::max(widest, m_faces[total.strong ? Face::BodyBold : Face::Table].width(toQt(total.text)));
        }
        for (std::size_t i = 0; i < m_text.totals.size(); ++i) {
            const auto& total = m_text.totals[i];
            const auto face = total.strong ? Face::BodyBold : Face::Table;
            const auto label = toQt(total.label);
            const auto amount = toQt(total.text);
            Strip strip;
            strip.spaceAbove = i == 0 ? mm(1.8) : 0;
            strip.height = total.strong ? mm(6.4) : mm(5.0);
            strip.keepsWithNext = i + 1 < m_text.totals.size();
            const double base = m_faces[Face::BodyBold].ascent() + (total.strong ? mm(0.8) : 0);
            const double labelRight = m_width - widest - mm(8.0);
            strip.marks.texts.push_back({{m_width - m_faces[face].width(amount), base}, amount, face, kInk});
            strip.marks.texts.push_back({{std::max(0.0, labelRight - m_faces[face].width(label)), base}, label, face, kInk});
            add(std::move(strip));
        }
        if (m_text.paymentsUntil.empty()) return;
        m_strips.back().keepsWithNext = true;
        addLines({toQt(m_text.paymentsUntil)}, Face::Small, kGrey, kSmallPitch, mm(0.8), false);
    }

    /// The ages side by side, each above its amount, over the width of the tables.
    void addAging()
    {
        if (m_text.aging.empty()) return;
        const double column = m_width / static_cast<double>(m_text.aging.size());
        Strip strip;
        strip.spaceAbove = mm(5.0) * m_air;
        const double labelBase = m_faces[Face::Tiny].ascent() + mm(1.2);
        const double amountBase = labelBase + mm(4.6);
        strip.height = amountBase + mm(2.2);
        for (std::size_t i = 0; i < m_text.aging.size(); ++i) {
            const auto label = toQt(m_text.aging[i].label);
            const auto amount = toQt(m_text.aging[i].text);
            const double right = column * static_cast<double>(i + 1);
            strip.marks.texts.push_back({{right - m_faces[Face::Tiny].width(label), labelBase}, label, Face::Tiny, kGrey});
            strip.marks.texts.push_back({{right - m_faces[Face::Table].width(amount), amountBase}, amount, Face::Table, kInk});
        }
        for (const double y : {0.0, strip.height - kAgingRuleHeight})
            strip.marks.areas.push_back({{0, y, m_width, kAgingRuleHeight}, kHairline});
        add(std::move(strip));
    }

    void addPayment(const letters::PaymentBlock& payment)
    {
        const auto code = letters::qrCode(payment.qrPayload);
        const double codeSpace = code ? kCodeWidth + m_panelPadding * 2 : m_panelPadding;
        double labelWidth = 0;
        for (const auto& line : payment.lines)
            labelWidth = std::max(labelWidth, m_faces[Face::Small].width(toQt(line.label)));
        const double valueLeft = m_panelPadding + labelWidth + mm(6.0);
        const double valueWidth = m_width - valueLeft - codeSpace;

        Strip panel;
        panel.spaceAbove = mm(5.0) * m_air;
        double y = m_panelPadding + m_faces[Face::BodyBold].ascent();
        panel.marks.texts.push_back({{m_panelPadding, y}, toQt(payment.title), Face::BodyBold, kInk});
        y += mm(1.2);
        for (const auto& line : payment.lines) {
            y += kPanelPitch;
            panel.marks.texts.push_back({{m_panelPadding, y}, toQt(line.label), Face::Small, kGrey});
            const auto face = line.strong ? Face::BodyBold : Face::Body;
            const auto lines = brokenLines(toQt(line.text), m_faces[face], valueWidth);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (i > 0) y += m_pitch;
                panel.marks.texts.push_back({{valueLeft, y}, lines[i], face, kInk});
            }
        }
        if (!payment.link.empty()) {
            y += kPanelPitch;
            panel.marks.texts.push_back({{m_panelPadding, y}, toQt(payment.linkLabel), Face::Small, kGrey});
            const auto lines = brokenLines(toQt(payment.link), m_faces[Face::Small], valueWidth);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (i > 0) y += kSmallPitch;
                panel.marks.texts.push_back({{valueLeft, y}, lines[i], Face::Small, kInk});
            }
        }
        panel.height = y + m_panelPadding;
        if (code) {
            const QRectF place{m_width - m_panelPadding - kCodeWidth, m_panelPadding, kCodeWidth, kCodeWidth};
            panel.marks.codes.push_back({place, *code});
            double base = place.bottom() + mm(3.6);
            for (const auto& line : brokenLines(toQt(payment.qrCaption), m_faces[Face::Footer], kCodeWidth + mm(6.0))) {
                panel.marks.texts.push_back(
                    {{place.center().x() - m_faces[Face::Footer].width(line) / 2, base}, line, Face::Footer, kGrey});
                base += mm(3.2);
            }
            panel.height = std::max(panel.height, base + mm(0.4));
        }
        panel.marks.areas.push_back({{0, 0, m_width, panel.height}, kPanel});
        add(std::move(panel));
    }

    void addSignature()
    {
        m_strips.back().keepsWithNext = true;
        addLines({toQt(m_text.regards)}, Face::Body, kInk, m_pitch, mm(4.6) * m_air, true);
        double spaceAbove = mm(2.2);
        for (const auto& line : m_text.signature) {
            addLines({toQt(line)}, Face::Body, kInk, m_pitch, spaceAbove, true);
            spaceAbove = 0;
        }
        m_strips.back().keepsWithNext = false;
        if (!m_text.copies.empty()) addLines({toQt(m_text.copies)}, Face::Small, kGrey, kSmallPitch, mm(3.0), false);
    }

    void addInformation()
    {
        if (m_text.informationHeading.empty()) return;
        addLines({toQt(m_text.informationHeading)}, Face::SmallBold, kInk, kSmallPitch, mm(6.0), true);
        for (const auto& information : m_text.information) {
            addLines({toQt(information.heading)}, Face::Tiny, kGrey, mm(3.8), mm(1.5), true);
            const auto places = columnPlaces({&information.table}, m_faces, m_width, TableSize::Small);
            std::ranges::move(itemTableStrips(information.table, information.total, m_faces, m_width, TableSize::Small, places),
                              std::back_inserter(m_strips));
        }
        for (const auto& line : m_text.informationLines) {
            const auto amount = toQt(line.text);
            auto& strip = add(lineStrip(toQt(line.label), Face::Tiny, kInk, mm(3.8)));
            strip.spaceAbove = mm(1.8);
            const double left = m_width - m_faces[Face::TinyBold].width(amount);
            strip.marks.texts.push_back({{left, m_faces[Face::Tiny].ascent()}, amount, Face::TinyBold, kInk});
        }
    }

    const letters::LetterText& m_text;
    const Faces& m_faces;
    double m_width;
    double m_air; ///< Of the space between parts.
    double m_pitch;
    double m_paragraphSpace;
    double m_panelPadding;
    std::vector<Strip> m_strips{};
};

} // namespace

std::vector<Strip> letterBody(const letters::LetterText& text, const Faces& faces, double width, Spacing spacing)
{
    return LetterBodySetter{text, faces, width, spacing}.strips();
}

} // namespace tegoed::render
