#include "ui/shell/palette/palette.h"

#include "ui/bridge/display.h"
#include "ui/shell/palette/palette_delegate.h"
#include "ui/theme/icon.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kWidth = 680;
constexpr int kTop = 48;
constexpr int kPageStep = 8;
constexpr int kMargins = 10;

} // namespace

Palette::Palette(PageContext context, std::function<QString()> current, QStringList pages, QWidget* parent)
    : QFrame(parent), m_context(context), m_current(std::move(current)), m_pages(std::move(pages)), m_edit(new QLineEdit{this}),
      m_list(new QListView{this}), m_hint(new Label{Type::Small, Tint::Muted, this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargins, kMargins, kMargins, kMargins);
    layout->setSpacing(kGap);
    m_edit->setClearButtonEnabled(true);
    layout->addWidget(m_edit);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate{m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps the keyboard.
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_edit->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        askLedger();
        showResults();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { activate(index.row()); });
    connect(&m_context.service, &LedgerService::changed, this, [this] {
        m_finds = {};
        m_ofBook = {};
        buildTexts();
        if (isVisible()) askLedger();
    });
    connect(&m_context.service, &LedgerService::closed, this, [this] {
        m_customers.reset();
        m_finds = {};
        m_ofBook = {};
        leave();
    });
    retranslate();
    hide();
}

void Palette::retranslate()
{
    m_edit->setAccessibleName(tr("Find a customer, an invoice, an amount or an action"));
    m_edit->setPlaceholderText(tr("Customer, invoice, amount or action"));
    m_list->setAccessibleName(tr("What was found"));
    setAccessibleName(tr("Commands"));
    m_ofBook = {};
}

void Palette::buildTexts()
{
    if (!m_context.service.isOpen()) return;
    m_context.service.ask(
        this, m_newestTexts, [](app::Ledger& ledger) { return std::make_shared<const CustomerTexts>(ledger); },
        [this](CustomerTextsPtr texts) {
            m_customers = std::move(texts);
            if (isVisible()) showResults();
        });
}

void Palette::start()
{
    if (isVisible()) {
        leave();
        return;
    }
    m_before = QApplication::focusWidget();
    m_recentLedgers = m_context.settings.recent();
    m_edit->clear();
    m_finds = {};
    m_ofBook = {};
    showResults();
    show();
    raise();
    m_edit->setFocus();
}

void Palette::find(const QString& text)
{
    if (!isVisible()) start();
    m_edit->setText(text);
}

void Palette::askLedger()
{
    if (!m_context.service.isOpen() || m_edit->text().simplified().isEmpty()) return;
    m_context.service.ask(
        this, m_newestFinds, [typed = m_edit->text()](app::Ledger& ledger) { return findInLedger(ledger, typed); },
        [this](PaletteFinds finds) {
            const bool hadSome = !m_finds.payments.empty() || !m_finds.settled.empty();
            m_finds = std::move(finds);
            // To look through all items again for nothing is felt while one types.
            if (isVisible() && (hadSome || !m_finds.payments.empty() || !m_finds.settled.empty())) showResults();
        });
}

void Palette::showResults()
{
    PaletteSources sources;
    sources.snapshot = m_context.service.snapshot();
    sources.customers = m_customers;
    sources.actions = &m_context.actions;
    sources.page = m_current();
    sources.pages = m_pages;
    sources.recentLedgers = m_recentLedgers;
    if (sources.snapshot) sources.recentNumbers = m_context.settings.recentCustomers(pathToQt(sources.snapshot->path));
    // What is chosen stays chosen while more comes in.
    const auto* const chosen = m_model.entry(m_list->currentIndex().row());
    const auto kept = chosen != nullptr ? std::optional{*chosen} : std::nullopt;
    const bool isLater = m_finds.typed == m_edit->text() && m_list->currentIndex().row() > 1;
    m_model.setGroups(paletteGroups(m_edit->text(), sources, m_finds, m_ofBook));
    m_hint->setText(m_model.rowCount() == 0 ? tr("Nothing found") : tr("↑ ↓ choose   ·   Enter goes there   ·   Escape closes"));
    int row = m_model.beside(-1, 1);
    for (int i = 0; kept && isLater && i < m_model.rowCount(); ++i) {
        if (const auto* const entry = m_model.entry(i); entry != nullptr && *entry == *kept) row = i;
    }
    choose(row);
    place();
}

void Palette::choose(int row)
{
    const auto index = m_model.index(row);
    m_list->setCurrentIndex(index);
    if (row <= 1)
        m_list->scrollToTop(); // With its heading.
    else
        m_list->scrollTo(index);
    if (!isVisible() || !index.isValid()) return;
    // The keyboard stays in the field: a screen reader is told what is chosen.
    QAccessibleEvent told{m_list, QAccessible::Focus};
    told.setChild(row);
    QAccessible::updateAccessibility(&told);
}

void Palette::activate(int row)
{
    const auto* const entry = m_model.entry(row);
    if (entry == nullptr) return;
    const PaletteEntry chosen = *entry;
    leave();
    // What follows may open a dialog: the field is gone by then, and the keyboard back.
    QTimer::singleShot(0, this, [this, chosen] { carryOut(chosen); });
}

void Palette::carryOut(const PaletteEntry& entry)
{
    auto& navigator = m_context.navigator;
    switch (entry.kind) {
    case PaletteEntry::Kind::Customer:
    case PaletteEntry::Kind::Payment:
    case PaletteEntry::Kind::Settled:
        noteVisit(entry.target);
        navigator.go(m_pages.contains(QStringLiteral("customer")) ? QStringLiteral("customer") : QStringLiteral("items"), entry.target);
        return;
    case PaletteEntry::Kind::Item:
    case PaletteEntry::Kind::Filter: navigator.go(QStringLiteral("items"), entry.target); return;
    case PaletteEntry::Kind::Page:
    case PaletteEntry::Kind::Action: runAction(entry.target); return;
    case PaletteEntry::Kind::Ledger: emit ledgerWanted(entry.target); return;
    }
}

void Palette::runAction(const QString& id)
{
    auto* const action = m_context.actions[id];
    const auto* const info = actionInfo(id);
    if (*info->page == '\0' || isOfPage(*info, m_current())) {
        action->trigger();
        return;
    }
    for (const auto& page : m_pages) {
        if (!isOfPage(*info, page)) continue;
        m_context.navigator.go(page);
        // The page shows its list first: whether the action can be used follows from that.
        QTimer::singleShot(0, this, [action] { action->trigger(); });
        return;
    }
}

void Palette::noteVisit(const QString& customerNumber)
{
    const auto& snapshot = m_context.service.snapshot();
    if (snapshot && !customerNumber.isEmpty()) m_context.settings.addRecentCustomer(pathToQt(snapshot->path), customerNumber);
}

void Palette::leave()
{
    m_ofBook = {}; // It holds a whole book.
    if (!isVisible()) return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_before) m_before->setFocus();
}

void Palette::place()
{
    const QWidget* const window = parentWidget();
    const int width = std::min(scaled(kWidth), window->width() - 2 * kMarginWide);
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int chrome = 2 * kMargins + m_edit->sizeHint().height() + m_hint->sizeHint().height() + 2 * kGap;
    const int height = std::min(chrome + rows + kGapTight, window->height() - 2 * kTop);
    setGeometry((window->width() - width) / 2, kTop, width, height);
}

bool Palette::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down: choose(m_model.beside(row, 1)); return true;
    case Qt::Key_Up: choose(m_model.beside(row, -1)); return true;
    case Qt::Key_PageDown: choose(m_model.beside(row, kPageStep)); return true;
    case Qt::Key_PageUp: choose(m_model.beside(row, -kPageStep)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(row); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // There is nothing else in here.
    default: return false;
    }
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched != m_edit) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) return takeKey(static_cast<QKeyEvent*>(event)->key());
    // Escape would otherwise be a shortcut of the page below.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    // Another window taking over is no reason to lose what was typed.
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        leave();
    }
    return QFrame::eventFilter(watched, event);
}

void Palette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange && isVisible()) place();
    QFrame::changeEvent(event);
}

void Palette::paintEvent(QPaintEvent*)
{
    const Colors& c = colors();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{c.accent, 1.5});
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace tegoed::ui
