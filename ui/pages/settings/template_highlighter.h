#pragma once

#include <QSyntaxHighlighter>

namespace tegoed::ui {

/// Marks what is not plain words in the text of a letter: heads of parts, values, conditions and bold. By weight and slant as well as by
/// colour; the colours are those of the look in force.
class TemplateHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace tegoed::ui
