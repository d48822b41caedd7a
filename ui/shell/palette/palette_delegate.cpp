#include "ui/shell/palette/palette_delegate.h"

#include "ui/shell/palette/palette_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tegoed::ui {

namespace {

void drawText(QPainter* painter, const QRect& space, const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(space, static_cast<int>(alignment | Qt::AlignVCenter),
                      QFontMetrics{font}.elidedText(text, Qt::ElideRight, space.width()));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height = tableRowHeight();
    return {0, index.data(PaletteModel::HeadingRole).toBool() ? height : height + kGapTight};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colors& c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect space = option.rect.adjusted(kGapWide, 0, -kGapWide, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        space.setTop(space.top() + kGapTight);
        drawText(painter, space, title, ui::font(Type::Small), c.muted, Qt::AlignLeft);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.selection);
        painter->drawRoundedRect(option.rect.adjusted(kGapTight, 0, -kGapTight, 0), 4, 4);
        painter->setBrush(c.accent); // A mark beside the colour: colour is never the only sign.
        painter->drawRoundedRect(QRect{option.rect.left() + kGapTight, option.rect.top() + 6, 3, option.rect.height() - 12}, 1.5, 1.5);
    }
    if (const QString name = index.data(PaletteModel::IconRole).toString(); !name.isEmpty()) {
        icon(name, Tint::Muted).paint(painter, QRect{space.left(), space.center().y() - iconSize() / 2, iconSize(), iconSize()});
    }
    space.setLeft(space.left() + iconSize() + kGapWide);
    const QString right = index.data(PaletteModel::RightRole).toString();
    const QFont strong = ui::font(Type::Strong);
    const QFont body = ui::font(Type::Body);
    const QFont small = ui::font(Type::Small);
    if (!right.isEmpty()) {
        const int width = QFontMetrics{body}.horizontalAdvance(right);
        drawText(painter, space, right, body, c.text, Qt::AlignRight);
        space.setRight(space.right() - width - kMargin);
    }
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int detailWidth = std::min(QFontMetrics{small}.horizontalAdvance(detail), space.width() / 2);
    // A little more than its width: a text that just fits is cut short otherwise.
    const int titleWidth = std::min(QFontMetrics{strong}.horizontalAdvance(title) + kGapTight,
                                    detail.isEmpty() ? space.width() : space.width() - detailWidth - kGapWide);
    drawText(painter, QRect{space.left(), space.top(), titleWidth, space.height()}, title, strong, c.text, Qt::AlignLeft);
    space.setLeft(space.left() + titleWidth + kGapWide);
    if (space.width() > 0) drawText(painter, space, detail, small, c.muted, Qt::AlignLeft);
    painter->restore();
}

} // namespace tegoed::ui
