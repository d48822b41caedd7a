#include "ui/pages/dunning/skipped_tab.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>

namespace tegoed::ui {

namespace {

constexpr int kScrolledMs = 40;

} // namespace

std::vector<Column<SkippedTab::ReasonRow>> SkippedTab::reasonColumns()
{
    using Row = ReasonRow;
    return {
        {"reason", false, [](const Row& row) { return row.verdict ? word(*row.verdict) : tr("All reasons"); }},
        {"count", true, [](const Row& row) { return displayCount(row.count); }, by<Row>([](const Row& row) { return row.count; })},
        {"open", true, [](const Row& row) { return displayMinor(row.openMinor, row.currency); },
         by<Row>([](const Row& row) { return row.openMinor; })},
    };
}

SkippedTab::SkippedTab(LedgerService& service, QWidget* parent)
    : QWidget(parent), m_service(service), m_reasons(reasonColumns()), m_reasonsView(new TableView), m_itemsView(new TableView)
{
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    m_reasonsView->setModel(&m_reasons);
    m_reasonsView->setWidths({0, 9, 15});
    m_reasonsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_itemsView->setModel(&m_items);
    m_itemsView->setWidths({0, 18, 12, 15, 26, 12});
    splitter->addWidget(m_reasonsView);
    splitter->addWidget(m_itemsView);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    layout->addWidget(splitter);

    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(kScrolledMs);
    connect(&m_scrolled, &QTimer::timeout, this, &SkippedTab::askNext);
    connect(m_reasonsView, &TableView::currentRowChanged, this, &SkippedTab::showReason);
    connect(m_itemsView->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_scrolled.start(); });
    connect(m_itemsView->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_scrolled.start(); });
    retranslate();
}

void SkippedTab::refresh()
{
    const auto& snapshot = m_service.snapshot();
    if (!snapshot) return;
    std::vector<ReasonRow> rows{{std::nullopt, 0, 0, snapshot->book.currency}};
    for (const auto& reason : reasonCounts(*snapshot)) {
        rows.push_back({reason.verdict, reason.count, reason.openMinor, snapshot->book.currency});
        rows.front().count += reason.count;
        rows.front().openMinor += reason.openMinor;
    }
    m_itemCount = rows.front().count;
    std::optional<dunning::Verdict> kept;
    if (const int row = m_reasonsView->currentIndex().row(); row >= 0 && row < m_reasons.rowCount({})) kept = m_reasons.row(row).verdict;
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const ReasonRow& row) { return row.verdict == kept; });
    const int place = same == rows.end() ? 0 : static_cast<int>(same - rows.begin());
    {
        const QSignalBlocker blocker{m_reasonsView};
        m_reasons.setRows(std::move(rows));
        m_reasonsView->setCurrentIndex(m_reasons.index(place, 0));
    }
    showReason();
}

void SkippedTab::showReason()
{
    const int row = m_reasonsView->currentIndex().row();
    if (row < 0 || row >= m_reasons.rowCount({})) return;
    m_items.show(m_service.snapshot(), m_reasons.row(row).verdict);
    m_scrolled.start();
}

void SkippedTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_scrolled.start();
}

void SkippedTab::askNext()
{
    const auto& snapshot = m_items.snapshot();
    if (!snapshot || !isVisible()) return;
    const int first = m_itemsView->rowAt(0);
    const int shown = m_itemsView->viewport()->height() / tableRowHeight() + 1;
    auto items = m_items.unknownNext(first, first + shown);
    if (items.empty()) return;
    using Days = std::vector<std::pair<ledger::ItemIndex, std::optional<base::Date>>>;
    m_service.ask(
        this, m_newest,
        [snapshot, items = std::move(items)](app::Ledger& ledger) {
            Days days;
            // Positions are those of the snapshot: a newer book answers nothing, its own snapshot is on its way.
            if (ledger.book().changeNumber != snapshot->plan.changeNumber) return days;
            for (const auto item : items)
                days.emplace_back(item, app::nextLookOn(ledger, snapshot->plan, item));
            return days;
        },
        [this, snapshot](const Days& days) {
            if (m_items.snapshot() == snapshot) m_items.setNext(days);
        });
}

void SkippedTab::retranslate()
{
    m_reasonsView->setAccessibleName(tr("Reasons why items get no letter today"));
    m_itemsView->setAccessibleName(tr("Items that get no letter today"));
    m_reasons.retranslate();
    m_items.retranslate();
}

} // namespace tegoed::ui
