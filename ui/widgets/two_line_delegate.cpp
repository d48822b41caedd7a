#include "ui/widgets/two_line_delegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace tegoed::ui {

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground{option};
    initStyleOption(&ground, index);
    ground.text.clear();
    const auto* const style = ground.widget != nullptr ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const QFont first = ui::font(Type::Strong);
    const QFont second = ui::font(Type::Small);
    const QRect space = option.rect.adjusted(kGap, 0, -kGap, 0);
    const int firstHeight = QFontMetrics{first}.height();
    const QString secondText = index.data(kSecondLineRole).toString();
    const int secondHeight = secondText.isEmpty() ? 0 : QFontMetrics{second}.height();
    const int top = space.top() + (space.height() - firstHeight - secondHeight) / 2;
    const auto line = [&](const QFont& font, const QColor& color, int lineTop, int height, const QString& text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect{space.left(), lineTop, space.width(), height}, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          QFontMetrics{font}.elidedText(text, Qt::ElideRight, space.width()));
    };
    painter->save();
    line(first, colors().text, top, firstHeight, index.data(Qt::DisplayRole).toString());
    line(second, colors().muted, top + firstHeight, secondHeight, secondText);
    painter->restore();
}

} // namespace tegoed::ui
