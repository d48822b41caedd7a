#include "ui/widgets/field_header.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QTimer>

#include <functional>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kArrowWidth = 28;

/// Goes as soon as its list is closed: what is chosen stands in the head again.
class PassingCombo : public QComboBox {
public:
    PassingCombo(QWidget* parent, std::function<void()> closed) : QComboBox(parent), m_closed(std::move(closed)) {}
    void hidePopup() override
    {
        QComboBox::hidePopup();
        // Not now: what was chosen is told after the list is closed.
        QTimer::singleShot(0, this, [this] { close(); });
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape)
            close();
        else
            QComboBox::keyPressEvent(event);
    }
    void closeEvent(QCloseEvent* event) override
    {
        QComboBox::closeEvent(event);
        if (m_closed) std::exchange(m_closed, nullptr)();
    }

private:
    std::function<void()> m_closed;
};

} // namespace

FieldHeader::FieldHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionsMovable(false);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FieldHeader::setSections(std::vector<Section> sections)
{
    m_sections = std::move(sections);
    viewport()->update();
}

const FieldHeader::Section* FieldHeader::section(int column) const
{
    return column >= 0 && static_cast<std::size_t>(column) < m_sections.size() ? &m_sections[static_cast<std::size_t>(column)] : nullptr;
}

QSize FieldHeader::sizeHint() const
{
    const QSize hint = QHeaderView::sizeHint();
    return {hint.width(), fontMetrics().height() + controlHeight() + 3 * kGapTight};
}

QRect FieldHeader::boxOf(int column) const
{
    const int height = controlHeight();
    return {sectionViewportPosition(column) + kGapTight, viewport()->height() - height - kGapTight, sectionSize(column) - 2 * kGapTight,
            height};
}

int FieldHeader::choiceWidth(int column) const
{
    const auto* const shown = section(column);
    const int heading = fontMetrics().horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()) + 2 * kGap + 2;
    if (shown == nullptr || !shown->hasChoice) return heading;
    return std::max(heading, QFontMetrics{ui::font(Type::Body)}.horizontalAdvance(shown->shown) + kArrowWidth + 3 * kGap);
}

void FieldHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const auto* const shown = section(column);
    painter->fillRect(rect, colors().rail);
    painter->setPen(colors().hairline);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    const bool hasChoice = shown != nullptr && shown->hasChoice;
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const bool isRight = (model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    QRect words = rect.adjusted(kGap, kGapTight, -kGap, 0);
    if (hasChoice)
        words.setHeight(fontMetrics().height());
    else
        words.setBottom(rect.bottom() - kGapTight);
    painter->setFont(font());
    painter->setPen(colors().text);
    const auto side = hasChoice || !isRight ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(words, static_cast<int>(side | (hasChoice ? Qt::AlignVCenter : Qt::AlignBottom)),
                      fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    if (!hasChoice) return;

    QStyleOptionComboBox option;
    option.initFrom(this);
    option.rect =
        QRect{rect.left() + kGapTight, rect.bottom() - controlHeight() - kGapTight + 1, rect.width() - 2 * kGapTight, controlHeight()};
    option.state = QStyle::State_Enabled;
    option.frame = true;
    option.editable = false;
    option.subControls = QStyle::SC_All;
    option.currentText = shown->shown;
    option.palette = palette();
    if (shown->value.isEmpty()) {
        option.palette.setColor(QPalette::ButtonText, colors().muted);
        option.palette.setColor(QPalette::Text, colors().muted);
    }
    painter->setFont(ui::font(shown->isSure ? Type::Strong : Type::Body));
    style()->drawComplexControl(QStyle::CC_ComboBox, &option, painter, nullptr);
    style()->drawControl(QStyle::CE_ComboBoxLabel, &option, painter, nullptr);
}

void FieldHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = logicalIndexAt(event->pos());
    QHeaderView::mousePressEvent(event);
}

void FieldHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    const int column = logicalIndexAt(event->pos());
    if (column == m_pressed && column >= 0 && boxOf(column).contains(event->pos())) (void)choose(column);
    m_pressed = -1;
}

bool FieldHeader::choose(int column)
{
    const auto* const shown = section(column);
    if (shown == nullptr || !shown->hasChoice) return false;
    if (m_box) m_box->close();
    auto* const box = new PassingCombo{viewport(), [this] { emit closed(); }};
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAccessibleName(m_choiceName.arg(model()->headerData(column, Qt::Horizontal).toString()));
    int current = 0;
    for (const auto& choice : m_choices) {
        if (choice.value == shown->value) current = box->count();
        box->addItem(choice.text, choice.value);
    }
    box->setCurrentIndex(current);
    box->setMaxVisibleItems(16);
    box->setGeometry(boxOf(column));
    connect(box, &QComboBox::activated, this, [this, box, column](int index) { emit chosen(column, box->itemData(index).toString()); });
    m_box = box;
    box->show();
    box->setFocus(Qt::PopupFocusReason);
    box->showPopup();
    return true;
}

} // namespace tegoed::ui
