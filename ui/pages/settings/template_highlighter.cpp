#include "ui/pages/settings/template_highlighter.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace tegoed::ui {

void TemplateHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression kHead{QStringLiteral("^\\s*\\[[a-z_]+\\]\\s*$")};
    static const QRegularExpression kBold{QStringLiteral("\\*\\*.+?\\*\\*")};
    static const QRegularExpression kTag{QStringLiteral("\\{\\{\\s*([#^/!]?)[^}]*\\}\\}")};
    const Colors& c = colors();
    // Lines above the first part are a remark, and no part of the letter.
    constexpr int kInPart = 1;
    const bool isHead = kHead.match(text).hasMatch();
    const bool isInPart = isHead || previousBlockState() == kInPart;
    setCurrentBlockState(isInPart ? kInPart : 0);
    QTextCharFormat format;
    if (isHead) {
        format.setForeground(c.text);
        format.setFontWeight(QFont::Bold);
        setFormat(0, static_cast<int>(text.size()), format);
        return;
    }
    if (!isInPart) {
        format.setForeground(c.muted);
        setFormat(0, static_cast<int>(text.size()), format);
        return;
    }
    for (auto it = kBold.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), bold);
    }
    for (auto it = kTag.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto start = static_cast<int>(match.capturedStart());
        QTextCharFormat tag = this->format(start);
        const bool isCondition = !match.captured(1).isEmpty();
        tag.setForeground(match.captured(1) == QStringLiteral("!") ? c.muted : isCondition ? c.warning : c.accent);
        tag.setFontItalic(isCondition);
        setFormat(start, static_cast<int>(match.capturedLength()), tag);
    }
}

} // namespace tegoed::ui
