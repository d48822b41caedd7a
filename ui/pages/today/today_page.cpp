#include "ui/pages/today/today_page.h"

#include "app/timeline.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kPaneWidth = 320;
constexpr int kCustomerCharacters = 26;

} // namespace

TodayPage::TodayPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("today"), context, parent), m_model(worklistColumns()), m_view(new TableView), m_pane(new CustomerPane),
      m_empty(new EmptyNote{QStringLiteral("today")}), m_stack(new QStackedWidget)
{
    m_filter = new FilterEdit{m_view, this};
    m_customerActions = new CustomerActions{*this, context, [this] { return currentCustomer(); }};
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_filter, 3);
    tools->addStretch(1);
    for (const auto* id : {"note", "hold", "pay", "review"})
        tools->addWidget(new ActionButton{actions()[QString::fromLatin1(id)]});
    tools->addWidget(new ActionButton{actions()[QStringLiteral("call")], true});
    layout->addLayout(tools);

    m_view->setModel(&m_model);
    m_view->setWidths({5, 0, 22, 24, 24, 8});
    m_view->setObjectName(QStringLiteral("today"));
    m_view->setSpare({3, 2}, kCustomerCharacters);
    m_view->setTwoLines(1);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* const splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("today_parts"));
    splitter->addWidget(m_stack);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_pane->setMinimumWidth(kPaneWidth);
    layout->addWidget(splitter, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &TodayPage::showRows);
    connect(m_view, &TableView::currentRowChanged, this, &TodayPage::showCustomer);
    connect(m_view, &TableView::rowActivated, this, [this] { actions()[QStringLiteral("call")]->trigger(); });
    retranslate();
}

QString TodayPage::title() const
{
    return tr("Today");
}

std::optional<std::int64_t> TodayPage::count() const
{
    if (!snapshot()) return std::nullopt;
    return static_cast<std::int64_t>(snapshot()->worklist.size());
}

std::vector<Figure> TodayPage::figures() const
{
    if (!snapshot()) return {};
    std::int64_t overdueMinor = 0;
    std::int64_t callCount = 0;
    for (const auto& ranked : snapshot()->worklist) {
        overdueMinor += ranked.overdueMinor;
        if (ranked.action == worklist::Action::Call) ++callCount;
    }
    std::vector<Figure> figures{
        {tr("Customers"), displayCount(static_cast<std::int64_t>(snapshot()->worklist.size()))},
        {tr("To call"), displayCount(callCount)},
        {tr("Overdue invoices of these customers"), displayWithCurrency(base::Money::ofMinor(overdueMinor, snapshot()->book.currency))}};
    if (snapshot()->status.reviewCount > 0) figures.push_back({tr("Opening review"), displayCount(snapshot()->status.reviewCount)});
    return figures;
}

const WorklistRow* TodayPage::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model.rowCount({}) ? &m_model.row(row) : nullptr;
}

std::optional<CustomerName> TodayPage::currentCustomer() const
{
    const auto* const row = current();
    if (row == nullptr) return std::nullopt;
    return CustomerName{row->number, fromQt(row->name)};
}

void TodayPage::refresh()
{
    showRows();
    emit headChanged();
}

void TodayPage::showRows()
{
    if (!snapshot()) return;
    const std::string kept = m_customer;
    const int keptRow = m_row;
    {
        // The list changes around the chosen customer: only the outcome matters.
        const QSignalBlocker blocker{m_view};
        m_model.setRows(worklistRows(*snapshot(), m_filter->text()));
        const auto& rows = m_model.rows();
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const WorklistRow& row) { return row.number == kept; });
        // Whoever has left the list makes room for the next one.
        const auto place =
            same != rows.end() ? static_cast<int>(same - rows.begin()) : std::min(keptRow, static_cast<int>(rows.size()) - 1);
        if (place >= 0) m_view->setCurrentIndex(m_model.index(place, 0));
    }
    const bool isEmpty = m_model.rows().empty();
    if (m_filter->text().isEmpty()) {
        m_empty->setTexts(
            tr("Nobody to act on today"),
            snapshot()->book.items.all().empty()
                ? tr("This ledger has no open items yet. Import the list of open items of your accounting package: Ledger, Import a list.")
                : tr("Everything that is overdue is resting or stopped. The list fills by itself as days pass."));
    } else {
        m_empty->setTexts(tr("Nobody fits \"%1\"").arg(m_filter->text()), tr("Escape in the filter shows all customers again."));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
    m_pane->setVisible(!isEmpty);
    showCustomer();
}

void TodayPage::showCustomer()
{
    m_customerActions->update();
    const auto* const row = current();
    if (row == nullptr) {
        m_pane->clear();
        return;
    }
    m_customer = row->number;
    m_row = m_view->currentIndex().row();
    service().ask(
        this, m_newestDossier,
        [number = m_customer](app::Ledger& ledger) {
            auto dossier = app::dossier(ledger, number);
            if (dossier) dossier->timeline = app::timelineOf(ledger, *dossier, app::TimelineStyle::Reader);
            return dossier;
        },
        [this, action = row->action, why = row->why](const base::Result<app::Dossier>& dossier) {
            if (dossier)
                m_pane->show(*dossier, service().today(), action, why);
            else
                emit service().refused(dossier.error());
        });
}

void TodayPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Customer, number or reason"));
    m_filter->setAccessibleName(tr("Filter today's list"));
    m_view->setAccessibleName(tr("Today's list"));
    m_model.retranslate();
    m_pane->retranslate();
}

} // namespace tegoed::ui
