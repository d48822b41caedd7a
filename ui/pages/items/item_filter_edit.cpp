#include "ui/pages/items/item_filter_edit.h"

#include "ui/models/filter_offers.h"
#include "ui/models/item_filter.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kTextRole = Qt::UserRole;
/// One letter is the beginning of too many things.
constexpr int kFromLength = 2;
constexpr int kMostRows = 16;

} // namespace

ItemFilterEdit::ItemFilterEdit(std::function<SnapshotPtr()> snapshot, QWidget* list, QWidget* parent)
    : FilterEdit(list, parent), m_snapshot(std::move(snapshot)), m_completer(new QCompleter{this})
{
    m_completer->setModel(&m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostRows);
    m_completer->setWidget(this);
    retranslate();
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ItemFilterEdit::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(kFromLength); });
}

void ItemFilterEdit::retranslate()
{
    m_completer->popup()->setAccessibleName(tr("Conditions"));
}

void ItemFilterEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    FilterEdit::changeEvent(event);
}

void ItemFilterEdit::offer(int fromLength)
{
    const auto place = filterPartAt(text(), cursorPosition());
    const QString part = text().mid(place.start, place.end - place.start);
    m_offers.clear();
    if (part.size() >= fromLength) {
        const auto snapshot = m_snapshot();
        for (const auto& offer : filterOffers(snapshot.get(), part)) {
            auto* const row = new QStandardItem{offer.meaning.isEmpty() ? offer.text : offer.text + QStringLiteral("   ") + offer.meaning};
            row->setData(offer.text, kTextRole);
            m_offers.appendRow(row);
        }
    }
    auto* const popup = m_completer->popup();
    if (m_offers.rowCount() == 0) {
        popup->hide();
        return;
    }
    auto below = rect();
    below.setWidth(std::max(width(), popup->sizeHintForColumn(0) + 3 * kMargin));
    m_completer->complete(below);
}

void ItemFilterEdit::take(const QModelIndex& chosen)
{
    const QString taken = chosen.data(kTextRole).toString();
    const auto place = filterPartAt(text(), cursorPosition());
    const bool isWhole = !taken.endsWith(u':') && !taken.endsWith(u'>');
    const QString rest = text().mid(place.end);
    const QString before = text().left(place.start) + taken + (isWhole && rest.isEmpty() ? QStringLiteral(" ") : QString{});
    setText(before + rest);
    setCursorPosition(static_cast<int>(before.size()));
    // A field's values are offered at once, after the list of fields has closed.
    if (!isWhole) QMetaObject::invokeMethod(this, [this] { offer(kFromLength); }, Qt::QueuedConnection);
}

void ItemFilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(0);
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        const QString pasted = QGuiApplication::clipboard()->text();
        if (pasted.trimmed().contains(u'\n')) {
            setText(filterOfNumbers(pasted));
            return;
        }
    }
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
        case Qt::Key_Up:
        case Qt::Key_Down:
            // The list of offers is asked first, and answers these itself; Return with nothing chosen in it only closes it.
            event->ignore();
            return;
        default: break;
        }
    }
    FilterEdit::keyPressEvent(event);
}

} // namespace tegoed::ui
