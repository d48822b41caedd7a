#include "ui/pages/items/items_page.h"

#include "ui/bridge/display.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

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
    tools->addStretch(1);
    tools->addWidget(m_totals);
    layout->addLayout(tools);

    m_view->setModel(&m_model);
    m_view->setWidths({0, 14, 20, 14, 14, 8, 20, 20, 18, 20});
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(static_cast<int>(ItemColumn::Due), Qt::AscendingOrder);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_chosen);

    connect(m_filter, &QLineEdit::textChanged, this, &ItemsPage::applyFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsPage::showTotals);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ItemsPage::showTotals);
    retranslate();
}

QString ItemsPage::title() const
{
    return tr("Items");
}

std::optional<std::int64_t> ItemsPage::count() const
{
    if (!snapshot()) return std::nullopt;
    const auto items = snapshot()->book.items.all();
    return std::count_if(items.begin(), items.end(), [](const auto& item) { return item.openMinor != 0; });
}

std::vector<Figure> ItemsPage::figures() const
{
    if (!snapshot()) return {};
    ItemTotals totals;
    for (const auto& item : snapshot()->book.items.all()) {
        if (item.openMinor == 0 || item.currency != 0) continue;
        totals.openMinor += item.openMinor;
        if (item.openMinor > 0 && item.dueOn < snapshot()->today.dayNumber()) totals.overdueMinor += item.openMinor;
    }
    const auto currency = snapshot()->book.currency;
    return {{tr("Open"), displayWithCurrency(base::Money::ofMinor(totals.openMinor, currency))},
            {tr("Overdue"), displayWithCurrency(base::Money::ofMinor(totals.overdueMinor, currency))},
            {tr("Balance"), displayWithCurrency(snapshot()->status.balance)}};
}

void ItemsPage::refresh()
{
    m_model.setSnapshot(snapshot());
    showEmptiness();
    emit headChanged();
}

void ItemsPage::applyFilter()
{
    m_model.setFilter(m_filter->text());
    showEmptiness();
}

void ItemsPage::showEmptiness()
{
    if (m_filter->text().isEmpty()) {
        m_empty->setTexts(tr("No open items"), tr("Import the list of open items of your accounting package: Ledger, Import a list."));
    } else {
        m_empty->setTexts(tr("No open item fits \"%1\"").arg(m_filter->text()),
                          tr("Words are looked for in numbers, names and amounts. Conditions are written like overdue>30, open>=1000 or "
                             "stage:reminder_2. Escape shows all items again."));
    }
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
}

void ItemsPage::showTotals()
{
    if (!snapshot()) return;
    const auto currency = snapshot()->book.currency;
    const auto describe = [&](const ItemTotals& totals) {
        QString text = tr("%Ln item(s), open %1, overdue %2", nullptr, static_cast<int>(totals.count))
                           .arg(displayWithCurrency(base::Money::ofMinor(totals.openMinor, currency)),
                                displayWithCurrency(base::Money::ofMinor(totals.overdueMinor, currency)));
        if (totals.otherCurrencyCount > 0) text += tr(" and %Ln in other currencies", nullptr, static_cast<int>(totals.otherCurrencyCount));
        return text;
    };
    m_totals->setText(describe(m_model.totals()));
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
