#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <QStyledItemDelegate>

namespace tegoed::ui {

/// The second line of a cell, smaller and muted; empty: none.
inline constexpr int kSecondLineRole = Qt::UserRole + 100;

/// A text in at most so many lines of a width, broken between words; what has no room in the last one is cut with an ellipsis.
[[nodiscard]] QStringList brokenIntoLines(const QString& text, const QFont& font, int width, int mostLines);

/// Draws a cell as a strong line with a quiet one below it, or with a few.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TwoLineDelegate(int quietLines, QObject* parent) : QStyledItemDelegate(parent), m_quietLines(quietLines) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_quietLines;
};

} // namespace tegoed::ui
