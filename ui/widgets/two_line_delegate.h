#pragma once

#include <QStyledItemDelegate>

namespace tegoed::ui {

/// The second line of a cell, smaller and muted; empty: none.
inline constexpr int kSecondLineRole = Qt::UserRole + 100;

/// Draws a cell as a strong line with a quiet one below it.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tegoed::ui
