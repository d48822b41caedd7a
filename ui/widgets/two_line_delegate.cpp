#include "ui/widgets/two_line_delegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace tegoed::ui {

namespace {

/// What just fits stays whole: the ellipsis counts in parts of a pixel.
QString cutTo(int width, const QString& text, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

QStringList brokenIntoLines(const QString& text, const QFont& font, int width, int mostLines)
{
    if (text.isEmpty()) return {};
    const QFontMetrics metrics{font};
    if (mostLines == 1 || metrics.horizontalAdvance(text) <= width) return {cutTo(width, text, metrics)};
    QStringList lines;
    QTextLayout layout{text, font};
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString words = isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed();
        lines.push_back(cutTo(width, words, metrics));
        if (isLast) break;
    }
    layout.endLayout();
    return lines;
}

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
    const QStringList quiet = brokenIntoLines(index.data(kSecondLineRole).toString(), second, space.width(), m_quietLines);
    const int secondHeight = QFontMetrics{second}.height();
    const int top = space.top() + (space.height() - firstHeight - static_cast<int>(quiet.size()) * secondHeight) / 2;
    const auto line = [&](const QFont& font, const QColor& color, int lineTop, int height, const QString& text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect{space.left(), lineTop, space.width(), height}, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          cutTo(space.width(), text, QFontMetrics{font}));
    };
    painter->save();
    line(first, colors().text, top, firstHeight, index.data(Qt::DisplayRole).toString());
    for (int i = 0; i < quiet.size(); ++i)
        line(second, colors().muted, top + firstHeight + i * secondHeight, secondHeight, quiet[i]);
    painter->restore();
}

} // namespace tegoed::ui
