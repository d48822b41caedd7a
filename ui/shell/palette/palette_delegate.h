#pragma once

#include <QStyledItemDelegate>

namespace tegoed::ui {

/// Draws a row of the palette: icon, title, what it is, and at the end an amount or a key.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tegoed::ui
