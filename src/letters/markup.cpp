#include "letters/markup.h"

#include "base/text.h"

namespace tegoed::letters {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Adds `text` to the paragraph, runs of spaces as one.
class Writer {
public:
    void add(char c)
    {
        if (isSpace(c)) {
            m_space = true;
            return;
        }
        put(c);
    }
    /// A character that was written with a backslash: a space stays a space, too.
    void addLiteral(char c) { put(c == '\n' ? ' ' : c); }
    void toggleBold() { m_bold = !m_bold; }
    void endParagraph(std::vector<Paragraph>& paragraphs)
    {
        if (!m_paragraph.spans.empty()) paragraphs.push_back(std::move(m_paragraph));
        m_paragraph = {};
        m_bold = false;
        m_space = false;
    }
    void startEntry() { m_paragraph.bullet = true; }

private:
    void put(char c)
    {
        auto& spans = m_paragraph.spans;
        const bool spaceFirst = m_space && !spans.empty();
        m_space = false;
        if (spans.empty() || spans.back().bold != m_bold) {
            // The space before a bold word isn't bold itself.
            if (spaceFirst && !m_bold) {
                spans.push_back({" ", false});
            } else {
                if (spaceFirst) spans.back().text += ' ';
                spans.push_back({"", m_bold});
            }
        } else if (spaceFirst) {
            spans.back().text += ' ';
        }
        spans.back().text += c;
    }

    Paragraph m_paragraph{};
    bool m_bold = false;
    bool m_space = false;
};

} // namespace

std::vector<Paragraph> parseMarkup(std::string_view text)
{
    std::vector<Paragraph> paragraphs;
    Writer writer;
    for (const auto line : base::split(text, '\n')) {
        const auto start = line.find_first_not_of(" \t\r");
        if (start == std::string_view::npos) {
            writer.endParagraph(paragraphs);
            continue;
        }
        auto rest = line.substr(start);
        if (rest.starts_with("- ")) {
            writer.endParagraph(paragraphs);
            writer.startEntry();
            rest.remove_prefix(2);
        }
        for (std::size_t i = 0; i < rest.size(); ++i) {
            if (rest[i] == '\\' && i + 1 < rest.size()) {
                writer.addLiteral(rest[++i]);
            } else if (rest[i] == '*' && i + 1 < rest.size() && rest[i + 1] == '*') {
                writer.toggleBold();
                ++i;
            } else {
                writer.add(rest[i]);
            }
        }
        writer.add('\n');
    }
    writer.endParagraph(paragraphs);
    return paragraphs;
}

std::string escapedMarkup(std::string_view value)
{
    std::string escaped;
    escaped.reserve(value.size());
    for (const char c : value) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            escaped += ' ';
            continue;
        }
        if (c == '\\' || c == '*' || c == '-') escaped += '\\';
        escaped += c;
    }
    return escaped;
}

std::string plainText(const Paragraph& paragraph)
{
    std::string text;
    for (const auto& span : paragraph.spans)
        text += span.text;
    return text;
}

} // namespace tegoed::letters
