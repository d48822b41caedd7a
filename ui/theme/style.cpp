#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr double kRadius = 4.0;
constexpr double kBoxRadius = 1.5;
constexpr int kLeastThumb = 28;
constexpr int kSortArrow = 10;

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void roundRect(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line, double lineWidth, double radius = kRadius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(lineWidth > 0 ? QPen{line, lineWidth} : QPen{Qt::NoPen});
    const double inset = lineWidth / 2;
    painter->drawRoundedRect(QRectF{rect}.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor shaded(const QColor& color, int amount)
{
    switch (look()) {
    case Look::Light: return color.darker(100 + amount);
    case Look::Dark: return color.lighter(100 + amount);
    case Look::Contrast: return color == colors().surface ? colors().selection : color; // Black cannot be made lighter by a share.
    }
    return color;
}

void drawSortArrow(QPoint center, bool isUp, QPainter* painter)
{
    const int tip = isUp ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors().accent);
    painter->drawPolygon(
        QPolygonF{{center + QPointF{-4.0, -1.0 * tip}, center + QPointF{4.0, -1.0 * tip}, center + QPointF{0.0, 1.0 * tip}}});
    painter->restore();
}

/// A thumb on an empty track, without arrows: the wheel and the keys do what those did.
void drawScrollBar(const QStyleOptionSlider& option, const QRect& thumb, QPainter* painter)
{
    const Colors& c = colors();
    painter->fillRect(option.rect, c.surface);
    if (option.maximum <= option.minimum) return;
    const bool isActive = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isActive ? c.muted : c.border);
    const QRectF handle = QRectF{thumb}.adjusted(3, 3, -3, -3);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

/// Words on a line; the chosen one is underlined in the accent's colour.
void drawTab(const QStyleOptionTab& option, QPainter* painter)
{
    const Colors& c = colors();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (option.state.testFlag(QStyle::State_MouseOver) && !isChosen) painter->fillRect(option.rect, c.hairline);
    const QRect line{option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3};
    if (isChosen) painter->fillRect(line, c.accent);
    if (option.state.testFlag(QStyle::State_HasFocus)) roundRect(painter, option.rect.adjusted(1, 1, -1, -4), Qt::transparent, c.accent, 2);
}

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(kPrimaryProperty).toBool();
}

/// The base style's outlines vanish on a dark ground.
void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const Colors& c = colors();
    const bool isOn = has(option, QStyle::State_On);
    const bool isPartly = has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor line = isEnabled ? c.border : c.hairline;
    const QRect box = option->rect.adjusted(1, 1, -1, -1);
    const bool isFilled = (isOn || isPartly) && isEnabled;
    // Nearly square: a round one would be a radio button.
    roundRect(painter, box, isFilled ? c.accent : c.surface, isFilled ? c.accent : line, 1.25, kBoxRadius);
    if (!isOn && !isPartly) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen{isEnabled ? c.onAccent : c.muted, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const QRectF r{box};
    if (isPartly)
        painter->drawLine(QPointF{r.left() + 4, r.center().y()}, QPointF{r.right() - 4, r.center().y()});
    else {
        painter->drawPolyline(QPolygonF{{QPointF{r.left() + r.width() * 0.24, r.top() + r.height() * 0.52},
                                         QPointF{r.left() + r.width() * 0.43, r.top() + r.height() * 0.72},
                                         QPointF{r.left() + r.width() * 0.77, r.top() + r.height() * 0.3}}});
    }
    painter->restore();
}

void drawRadioButton(const QStyleOption* option, QPainter* painter)
{
    const Colors& c = colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF{option->rect}.adjusted(1.5, 1.5, -1.5, -1.5);
    const bool isOn = has(option, QStyle::State_On);
    painter->setPen(QPen{isOn ? c.accent : c.border, 1.5});
    painter->setBrush(c.surface);
    painter->drawEllipse(circle);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawEllipse(circle.adjusted(3, 3, -3, -3));
    }
    painter->restore();
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Colors& c = colors();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    if (isPrimary(widget) && enabled) {
        roundRect(painter, option->rect, shaded(c.accent, down ? 20 : hover ? 10 : 0), c.accent, 0);
        // On the accent's colour a ring of it could not be seen.
        if (has(option, QStyle::State_HasFocus)) roundRect(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, c.onAccent, 1.5);
        return;
    }
    const QColor fill = down ? c.selection : hover ? shaded(c.surface, 5) : c.surface;
    const bool focus = has(option, QStyle::State_HasFocus);
    roundRect(painter, option->rect, enabled ? fill : c.window, focus ? c.accent : enabled ? c.border : c.hairline, focus ? 2 : 1);
}

void drawHeaderSection(const QStyleOption* option, QPainter* painter)
{
    const Colors& c = colors();
    painter->fillRect(option->rect, c.rail);
    painter->setPen(c.hairline);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& c = colors();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(option, painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(option, painter); return;
    case PE_PanelButtonCommand: drawButtonPanel(option, painter, widget); return;
    case PE_PanelLineEdit:
        // Inside a combo or spin box the outer control draws the frame.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame != nullptr && frame->lineWidth > 0) {
            const bool focus = has(option, State_HasFocus);
            roundRect(painter, option->rect, has(option, State_Enabled) ? c.surface : c.window, focus ? c.accent : c.border, focus ? 2 : 1);
        }
        return;
    case PE_FrameFocusRect:
        // Cells are marked by their row; everything else gets a ring.
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr) roundRect(painter, option->rect, Qt::transparent, c.accent, 2);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            const bool focus = widget->hasFocus();
            const bool isField =
                qobject_cast<const QTextEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
            painter->setPen(focus ? c.accent : isField ? c.border : c.hairline);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        break;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawSortArrow(QPoint{header->rect.center().x(), widget != nullptr ? widget->height() / 2 : header->rect.center().y()},
                          header->sortIndicator == QStyleOptionHeader::SortUp, painter);
        }
        return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, c.surface); return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item == nullptr) break;
        if (has(option, State_Selected)) {
            painter->fillRect(option->rect, c.selection);
        } else if (element == PE_PanelItemViewItem && item->backgroundBrush.style() != Qt::NoBrush) {
            painter->fillRect(option->rect, item->backgroundBrush);
        }
        if (element == PE_PanelItemViewItem) {
            painter->setPen(c.hairline);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        }
        return;
    }
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& c = colors();
    if (element == CE_HeaderSection) {
        drawHeaderSection(option, painter);
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        drawHeaderSection(option, painter);
        return;
    }
    if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(*tab, painter);
            return;
        }
    }
    if (element == CE_TabBarTabLabel) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab own{*tab};
            own.state &= ~State_HasFocus; // The shape has drawn the ring.
            own.palette.setColor(QPalette::WindowText, has(option, State_Selected) ? c.text : c.muted);
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet{*header};
            quiet.palette.setColor(QPalette::ButtonText, c.muted);
            quiet.palette.setColor(QPalette::WindowText, c.muted);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel && isPrimary(widget) && has(option, State_Enabled)) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton onAccent{*button};
            onAccent.palette.setColor(QPalette::ButtonText, c.onAccent);
            QProxyStyle::drawControl(element, &onAccent, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const Colors& c = colors();
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(*bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), painter);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox) {
        const bool focus = has(option, State_HasFocus);
        roundRect(painter, option->rect, Qt::transparent,
                  focus                        ? c.accent
                  : has(option, State_Enabled) ? c.border
                                               : c.hairline,
                  focus ? 2 : 1);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents) return rect;
    // A field within a combo or spin box has no frame: the outer control keeps the distance.
    const auto* const frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0 ? rect.adjusted(kGapTight, 0, -kGapTight, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(kGapTight, 0, 0, 0);
    const auto* const bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) return QProxyStyle::subControlRect(control, option, part, widget);
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const std::int64_t range = static_cast<std::int64_t>(bar->maximum) - bar->minimum;
    const int thumb = range <= 0 ? length
                                 : std::clamp(static_cast<int>(length * static_cast<std::int64_t>(bar->pageStep) / (range + bar->pageStep)),
                                              std::min(kLeastThumb, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return isUpright ? QRect{bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size}
                         : QRect{bar->rect.left() + from, bar->rect.top(), size, bar->rect.height()};
    };
    switch (part) {
    case SC_ScrollBarSlider: return piece(start, thumb);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameVMargin:
    case PM_FocusFrameHMargin: return 6; // The space at both ends of a cell.
    case PM_HeaderMargin: return 6;
    case PM_HeaderMarkSize: return kSortArrow;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return kLeastThumb;
    case PM_TabBarTabHSpace: return 2 * kMargin;
    case PM_SplitterWidth: return 7;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return iconSize();
    case PM_LayoutHorizontalSpacing: return kGap;
    case PM_LayoutVerticalSpacing: return kGap;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: wanted.rwidth() += kGapWide; [[fallthrough]];
    case CT_LineEdit: wanted.setHeight(std::max(wanted.height(), controlHeight())); break;
    case CT_ComboBox: wanted.rwidth() += kGapTight; [[fallthrough]];
    case CT_SpinBox: wanted.setHeight(std::max(wanted.height(), controlHeight())); break;
    case CT_ItemViewItem:
    case CT_HeaderSection: wanted.setHeight(std::max(wanted.height(), tableRowHeight())); break;
    default: break;
    }
    return wanted;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_Header_ArrowAlignment: return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace tegoed::ui
