#include "ui/pages/dunning/skipped_tab.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kScrolledMs = 40;
constexpr int kReasonsWidth = 330;
constexpr int kReasonCharacters = 18;
constexpr int kSkippedCustomerCharacters = 16;

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
    : QWidget(parent), m_service(service), m_reasons(reasonColumns()), m_reasonsView(new TableView), m_itemsView(new TableView),
      m_filter(new FilterEdit{m_itemsView, this}), m_empty(new EmptyNote{QStringLiteral("items")}), m_stack(new QStackedWidget)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_filter, 3);
    tools->addStretch(2);
    layout->addLayout(tools);
    auto* const splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("skipped_parts"));
    splitter->setChildrenCollapsible(false);
    m_reasonsView->setModel(&m_reasons);
    m_reasonsView->setWidths({0, 9, 24});
    m_reasonsView->setSpare({2}, kReasonCharacters);
    m_reasonsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_reasonsView->setMinimumWidth(kReasonsWidth);
    m_itemsView->setModel(&m_items);
    m_itemsView->setObjectName(QStringLiteral("skipped"));
    m_itemsView->setWidths({0, 22, 12, 24, 44, 14});
    m_itemsView->setSpare({SkippedModel::Due, SkippedModel::Open}, kSkippedCustomerCharacters);
    m_itemsView->setSortingEnabled(true);
    m_itemsView->sortByColumn(SkippedModel::Customer, Qt::AscendingOrder);
    m_stack->addWidget(m_itemsView);
    m_stack->addWidget(m_empty);
    splitter->addWidget(m_reasonsView);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    layout->addWidget(splitter, 1);

    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(kScrolledMs);
    connect(&m_scrolled, &QTimer::timeout, this, &SkippedTab::askNext);
    connect(m_filter, &QLineEdit::textChanged, &m_items, &SkippedModel::setFilter);
    connect(&m_items, &SkippedModel::wantedChanged, this, &SkippedTab::workOut);
    connect(m_reasonsView, &TableView::currentRowChanged, this, &SkippedTab::showReason);
    connect(m_itemsView, &TableView::rowActivated, this, [this](int row) { emit customerWanted(m_items.customerOf(row)); });
    connect(m_itemsView->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_scrolled.start(); });
    connect(m_itemsView->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_scrolled.start(); });
    connect(m_itemsView->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        // The next day is asked for the rows that are seen only: nothing is sorted by it.
        if (column == SkippedModel::Next)
            m_itemsView->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
        else
            std::tie(m_sortColumn, m_sortOrder) = std::pair{column, order};
    });
    connect(&m_service, &LedgerService::closed, this, &SkippedTab::forget);
    retranslate();
}

void SkippedTab::forget()
{
    m_reasons.setRows({});
    m_items.show({});
    m_items.setSnapshot(nullptr);
    m_itemCount = 0;
    showEmptiness();
}

void SkippedTab::refresh()
{
    m_items.setSnapshot(m_service.snapshot());
}

void SkippedTab::workOut()
{
    m_service.compute(
        this, m_newestRows, [query = m_items.wanted()] { return skippedRows(query); },
        [this](SkippedRows rows) { showRows(std::move(rows)); });
}

void SkippedTab::showRows(SkippedRows answer)
{
    if (!answer.snapshot) return;
    const auto currency = answer.snapshot->book.currency;
    std::vector<ReasonRow> rows{{std::nullopt, 0, 0, currency}};
    for (const auto& reason : answer.counts) {
        rows.push_back({reason.verdict, reason.count, reason.openMinor, currency});
        rows.front().count += reason.count;
        rows.front().openMinor += reason.openMinor;
    }
    m_itemCount = rows.front().count;
    const auto same = std::find_if(rows.begin(), rows.end(), [&](const ReasonRow& row) { return row.verdict == m_items.wanted().verdict; });
    const int place = same == rows.end() ? 0 : static_cast<int>(same - rows.begin());
    {
        const QSignalBlocker blocker{m_reasonsView};
        m_reasons.setRows(std::move(rows));
        m_reasonsView->setCurrentIndex(m_reasons.index(place, 0));
    }
    const bool isRefreshed = m_items.snapshot() != answer.snapshot;
    const int scrolled = m_itemsView->verticalScrollBar()->value();
    const auto current = m_itemsView->currentIndex();
    const bool hasCurrent = current.row() >= 0 && current.row() < m_items.rowCount();
    const auto kept = hasCurrent ? std::optional{m_items.idOf(current.row())} : std::nullopt;
    m_items.show(std::move(answer));
    const int row = kept ? m_items.rowOf(*kept) : -1;
    if (row < 0 && !isRefreshed) m_itemsView->scrollToTop();
    if (row >= 0) m_itemsView->setCurrentIndex(m_items.index(row, current.column()));
    if (isRefreshed) m_itemsView->verticalScrollBar()->setValue(scrolled);
    showEmptiness();
    m_scrolled.start();
    emit counted();
    // The reason that was chosen may have gone.
    showReason();
}

void SkippedTab::showReason()
{
    const int row = m_reasonsView->currentIndex().row();
    if (row >= 0 && row < m_reasons.rowCount({})) m_items.setVerdict(m_reasons.row(row).verdict);
}

void SkippedTab::showEmptiness()
{
    if (m_filter->text().isEmpty())
        m_empty->setTexts(tr("Nothing is skipped"), tr("Each open item takes its next step today, or there are none."));
    else
        m_empty->setTexts(tr("No skipped item fits \"%1\"").arg(m_filter->text()), tr("Escape in the filter shows all items again."));
    m_stack->setCurrentWidget(m_items.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_itemsView);
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
    m_filter->setPlaceholderText(tr("Number, customer, amount"));
    m_filter->setAccessibleName(tr("Filter the skipped items"));
    m_reasons.retranslate();
    m_items.retranslate();
    showEmptiness();
}

} // namespace tegoed::ui
