#include "ui/pages/items/items_page.h"

#include "ui/bridge/display.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kCustomerCharacters = 26;
/// A choice of more items than these was made by "all" and is not kept.
constexpr int kKeptCount = 1000;

} // namespace

ItemsPage::ItemsPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("items"), context, parent), m_totals(new Label{Type::Body, Tint::Text}),
      m_chosen(new Label{Type::Strong, Tint::Text}), m_view(new TableView), m_empty(new EmptyNote{QStringLiteral("items")}),
      m_stack(new QStackedWidget)
{
    m_filter = new FilterEdit{m_view, this};
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_filter, 3);
    m_totals->setWordWrap(true); // Large sums take two lines rather than the window's width.
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tools->addWidget(m_totals, 4);
    layout->addLayout(tools);

    m_view->setModel(&m_model);
    m_view->setWidths({0, 16, 22, 14, 14, 8, 24, 24, 20, 24});
    using Column = ItemColumn;
    m_view->setSpare({static_cast<int>(Column::Issued), static_cast<int>(Column::CustomerNumber), static_cast<int>(Column::Amount),
                      static_cast<int>(Column::Stage)},
                     kCustomerCharacters);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(static_cast<int>(ItemColumn::Due), Qt::AscendingOrder);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_chosen->setWordWrap(true);
    layout->addWidget(m_chosen);

    connect(m_filter, &QLineEdit::textChanged, &m_model, &ItemsModel::setFilter);
    connect(&m_model, &ItemsModel::wantedChanged, this, [this] {
        service().compute(
            this, m_newestRows, [query = m_model.wanted()] { return itemRows(query); },
            [this](ItemRows rows) { showRows(std::move(rows)); });
    });
    connect(&service(), &LedgerService::closed, this, [this] { m_model.setSnapshot(nullptr); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsPage::showTotals);
    retranslate();
}

QString ItemsPage::title() const
{
    return tr("Items");
}

std::optional<std::int64_t> ItemsPage::count() const
{
    if (!snapshot()) return std::nullopt;
    return snapshot()->status.openCount;
}

std::vector<Figure> ItemsPage::figures() const
{
    if (!snapshot()) return {};
    const auto& status = snapshot()->status;
    const auto currency = snapshot()->book.currency;
    const auto amount = [&](std::int64_t minor) { return displayWithCurrency(base::Money::ofMinor(minor, currency)); };
    std::vector<Figure> figures{{tr("Open"), amount(status.openMinor)}, {tr("Of which overdue"), amount(status.overdueMinor)}};
    if (status.unallocatedMinor != 0) figures.push_back({tr("Unallocated"), amount(status.unallocatedMinor)});
    figures.push_back({tr("Balance"), displayWithCurrency(status.balance)});
    if (status.laterMinor != 0) figures.push_back({tr("Of later days"), amount(status.laterMinor)});
    return figures;
}

void ItemsPage::refresh()
{
    m_model.setSnapshot(snapshot());
    emit headChanged();
}

void ItemsPage::showRows(ItemRows rows)
{
    // Chosen rows stay chosen while the list changes around them, unless there are more than anybody picked one by one.
    auto* const selection = m_view->selectionModel();
    const auto& before = m_model.shown().query;
    const bool isSameList = before.column == rows.query.column && before.ascending == rows.query.ascending &&
                            before.filter.typed() == rows.query.filter.typed();
    const int scrolled = m_view->verticalScrollBar()->value();
    const auto current = m_model.idsOf(QItemSelection{m_view->currentIndex(), m_view->currentIndex()});
    std::vector<std::int64_t> chosen;
    if (m_model.totals(selection->selection()).count <= kKeptCount) chosen = m_model.idsOf(selection->selection());
    m_model.show(std::move(rows));
    QItemSelection kept;
    for (const int row : m_model.rowsOf(chosen))
        kept.select(m_model.index(row, 0), m_model.index(row, kItemColumnCount - 1));
    selection->select(kept, QItemSelectionModel::ClearAndSelect);
    const auto place = m_model.rowsOf(current);
    if (!place.empty()) selection->setCurrentIndex(m_model.index(place.front(), 0), QItemSelectionModel::NoUpdate);
    if (isSameList)
        m_view->verticalScrollBar()->setValue(scrolled);
    else if (!place.empty())
        m_view->scrollTo(m_view->currentIndex());
    else
        m_view->scrollToTop();
    showTotals();
    showEmptiness();
}

void ItemsPage::showEmptiness()
{
    if (m_filter->text().isEmpty()) {
        m_empty->setTexts(tr("No open items"), tr("Import the list of open items of your accounting package: Ledger, Import a list."));
    } else {
        m_empty->setTexts(tr("No open item fits \"%1\"").arg(m_filter->text()),
                          tr("Words are looked for in numbers, names and amounts. Conditions are written like overdue>30, open>=1000 or "
                             "stage:reminder-2. Escape shows all items again."));
    }
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
}

void ItemsPage::showTotals()
{
    const auto& shown = m_model.shown().query.snapshot;
    if (!shown) return;
    const auto currency = shown->book.currency;
    const auto describe = [&](const ItemTotals& totals) {
        QString text = tr("%Ln item(s), open %1, overdue %2", nullptr, static_cast<int>(totals.count))
                           .arg(displayWithCurrency(base::Money::ofMinor(totals.openMinor, currency)),
                                displayWithCurrency(base::Money::ofMinor(totals.overdueMinor, currency)));
        if (totals.otherCurrencyCount > 0)
            text += tr(" (without %Ln in other currencies)", nullptr, static_cast<int>(totals.otherCurrencyCount));
        return text;
    };
    m_totals->setText(describe(m_model.shown().totals));
    const auto chosen = m_model.totals(m_view->selectionModel()->selection());
    m_chosen->setText(chosen.count == 0 ? tr("Nothing chosen") : tr("Chosen: %1").arg(describe(chosen)));
    m_chosen->setTint(chosen.count == 0 ? Tint::Muted : Tint::Text);
}

void ItemsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Number, customer, amount, overdue>30"));
    m_filter->setAccessibleName(tr("Filter the items"));
    m_view->setAccessibleName(tr("Open items"));
    m_model.retranslate();
    showTotals();
    showEmptiness();
}

} // namespace tegoed::ui
