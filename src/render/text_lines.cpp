#include "render/text_lines.h"

#include <algorithm>

namespace tegoed::render {
namespace {

/// A stretch without a space in it, in one weight.
struct Fragment {
    QString text;
    bool bold;
    double width;
};

/// Fragments that stand together without a space: `**121,00**,` are two.
struct Word {
    std::vector<Fragment> fragments{};
    bool boldSpaceBefore = false;
    double width = 0;
};

class LineBreaker {
public:
    LineBreaker(const Typeface& regular, const Typeface& bold, double width) : m_regular(regular), m_bold(bold), m_width(width) {}

    std::vector<TextLine> lines(const std::vector<letters::Span>& spans)
    {
        for (auto& word : words(spans))
            add(word);
        if (!m_line.pieces.empty()) endLine();
        return std::move(m_lines);
    }

private:
    const Typeface& face(bool bold) const { return bold ? m_bold : m_regular; }

    std::vector<Word> words(const std::vector<letters::Span>& spans) const
    {
        std::vector<Word> words;
        bool newWord = true;
        bool boldSpace = false;
        for (const auto& span : spans) {
            const auto text = toQt(span.text);
            qsizetype start = 0;
            while (start <= text.size()) {
                auto end = text.indexOf(QLatin1Char(' '), start);
                if (end < 0) end = text.size();
                if (end > start) {
                    if (newWord) words.push_back({{}, boldSpace, 0});
                    newWord = false;
                    auto fragment = text.mid(start, end - start);
                    const auto width = face(span.bold).width(fragment);
                    words.back().fragments.push_back({std::move(fragment), span.bold, width});
                    words.back().width += width;
                }
                if (end < text.size()) {
                    newWord = true;
                    boldSpace = span.bold;
                }
                start = end + 1;
            }
        }
        return words;
    }

    void add(Word& word)
    {
        const double space = m_line.pieces.empty() ? 0 : face(word.boldSpaceBefore).width(QStringLiteral(" "));
        if (!m_line.pieces.empty() && m_line.width + space + word.width > m_width) endLine();
        if (word.width > m_width) {
            for (const auto& fragment : word.fragments)
                addInPieces(fragment);
            return;
        }
        bool first = !m_line.pieces.empty();
        for (const auto& fragment : word.fragments) {
            append(fragment.text, fragment.bold, fragment.width, first ? space : 0);
            first = false;
        }
    }

    /// A word wider than a line: as much as fits, line by line.
    void addInPieces(const Fragment& fragment)
    {
        const auto& measure = face(fragment.bold);
        qsizetype start = 0;
        while (start < fragment.text.size()) {
            qsizetype count = 1;
            double width = measure.width(fragment.text.mid(start, 1));
            while (start + count < fragment.text.size()) {
                const auto next = measure.width(fragment.text.mid(start + count, 1));
                const bool insidePair = fragment.text[start + count].isLowSurrogate();
                if (!insidePair && m_line.width + width + next > m_width) break;
                width += next;
                ++count;
            }
            append(fragment.text.mid(start, count), fragment.bold, width, 0);
            start += count;
            if (start < fragment.text.size()) endLine();
        }
    }

    void append(const QString& text, bool bold, double width, double spaceBefore)
    {
        if (!m_line.pieces.empty() && m_line.pieces.back().bold == bold) {
            if (spaceBefore > 0) m_line.pieces.back().text += QLatin1Char(' ');
            m_line.pieces.back().text += text;
        } else {
            // The space belongs to the piece before, so that copied text has it.
            if (spaceBefore > 0) m_line.pieces.back().text += QLatin1Char(' ');
            m_line.pieces.push_back({text, bold, m_line.width + spaceBefore});
        }
        m_line.width += spaceBefore + width;
    }

    void endLine()
    {
        m_lines.push_back(std::move(m_line));
        m_line = {};
    }

    const Typeface& m_regular;
    const Typeface& m_bold;
    double m_width;
    TextLine m_line{};
    std::vector<TextLine> m_lines{};
};

} // namespace

QString toQt(std::string_view utf8)
{
    auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (auto& character : text) {
        const auto code = character.unicode();
        if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029) character = QLatin1Char(' ');
    }
    return text;
}

std::vector<TextLine> brokenLines(const std::vector<letters::Span>& spans, const Typeface& regular, const Typeface& bold, double width)
{
    return LineBreaker{regular, bold, width}.lines(spans);
}

std::vector<QString> brokenLines(const QString& text, const Typeface& face, double width)
{
    if (face.width(text) <= width) return {text};
    std::vector<QString> lines;
    const auto utf8 = text.toUtf8();
    const std::vector<letters::Span> spans{{std::string{utf8.constData(), static_cast<std::size_t>(utf8.size())}, false}};
    for (const auto& line : brokenLines(spans, face, face, width))
        lines.push_back(line.pieces.front().text);
    if (lines.empty()) lines.emplace_back();
    return lines;
}

QString elided(const QString& text, const Typeface& face, double width)
{
    if (face.width(text) <= width) return text;
    const QString ellipsis{QChar{0x2026}};
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) { // The longest start that fits with the ellipsis.
        const auto middle = (low + high + 1) / 2;
        if (face.width(text.left(middle) + ellipsis) <= width) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    if (low > 0 && text[low - 1].isHighSurrogate()) --low;
    return text.left(low) + ellipsis;
}

} // namespace tegoed::render
