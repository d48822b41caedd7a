#include "ui/pages/customer/behaviour_part.h"

#include "ui/theme/theme.h"
#include "ui/widgets/kept_choice.h"

#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <cstdlib>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr std::size_t kAverageCount = 10; ///< Invoices in the moving average.
constexpr int kNumberCharacters = 12;

/// `8,3`, `−0,5`.
QString tenths(int value)
{
    return QLocale{}.toString(value / 10.0, 'f', 1);
}

} // namespace

QString BehaviourPart::tenthsText(int value)
{
    if (value == 0) return tr("on the due date");
    return value > 0 ? tr("%1 days late").arg(tenths(value)) : tr("%1 days early").arg(tenths(-value));
}

std::vector<Column<BehaviourPart::Row>> BehaviourPart::columns()
{
    return {
        {"number", false, [](const Row& row) { return toQt(row.invoice->number); },
         by<Row>([](const Row& row) -> const std::string& { return row.invoice->number; })},
        {"due", false, [](const Row& row) { return display(row.invoice->dueOn); },
         by<Row>([](const Row& row) { return row.invoice->dueOn; })},
        {"settled", false, [](const Row& row) { return display(row.invoice->settledOn); },
         by<Row>([](const Row& row) { return row.place; })},
        {"amount", true, [](const Row& row) { return display(row.invoice->amount); },
         by<Row>([](const Row& row) { return row.invoice->amount.minor(); })},
        {"days_late", true, [](const Row& row) { return displayCount(row.invoice->daysLate()); },
         by<Row>([](const Row& row) { return row.invoice->daysLate(); }),
         [](const Row& row) { return row.invoice->daysLate() > 0 ? std::optional{Tint::Warning} : std::nullopt; }},
        {"moving_average", true, [](const Row& row) { return tenths(row.averageTenths); },
         by<Row>([](const Row& row) { return row.averageTenths; })},
    };
}

BehaviourPart::BehaviourPart(PageContext context, QWidget* parent)
    : CustomerPart(context, parent), m_rows(columns()), m_summary(new Label{Type::Body, Tint::Text}), m_chart(new DaysLateChart),
      m_table(new TableView), m_empty(new EmptyNote{QStringLiteral("behaviour")}), m_stack(new QStackedWidget)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("customer_behaviour"));
    m_table->setWidths({0, 14, 14, 22, 12, 14});
    m_table->setSpare({5, 1, 3}, kNumberCharacters);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(2, Qt::DescendingOrder);
    auto* const splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("customer_behaviour_parts"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        m_chart->mark(row >= 0 && row < m_rows.rowCount({}) ? std::optional{m_rows.row(row).place} : std::nullopt);
    });
    connect(m_chart, &DaysLateChart::invoiceClicked, this, [this](std::size_t invoice) {
        const auto& rows = m_rows.rows();
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (rows[row].place == invoice) m_table->setCurrentIndex(m_rows.index(static_cast<int>(row), 0));
    });
    retranslate();
}

void BehaviourPart::show(const CustomerViewPtr& view)
{
    const CustomerViewPtr old = std::exchange(m_view, view);
    std::vector<Row> rows;
    std::vector<int> averages;
    if (view) {
        averages = reporting::movingDaysLateTenths(view->settled, kAverageCount);
        for (std::size_t place = 0; place < view->settled.size(); ++place)
            rows.push_back({place, &view->settled[place], averages[place]});
    }
    m_chart->show(view ? view->settled : std::vector<ledger::SettledInvoice>{}, std::move(averages));
    // The chosen row is marked in the picture, which has to be of the same invoices.
    (void)setRowsKeepingChoice(*m_table, m_rows, std::move(rows),
                               [](const Row& row) { return std::pair{row.invoice->number, row.invoice->settledOn}; });
    m_stack->setCurrentIndex(m_rows.rows().empty() ? 1 : 0);
    writeSummary();
}

void BehaviourPart::writeSummary()
{
    if (!m_view || m_view->settled.empty()) {
        m_summary->clear();
        m_summary->hide();
        return;
    }
    m_summary->show();
    const auto& behaviour = m_view->behaviour;
    QStringList sentences;
    if (!behaviour.year.daysLateTenths) {
        sentences.push_back(tr("Nothing was settled in the last twelve months."));
    } else {
        const auto& year = behaviour.year;
        sentences.push_back(tr("Twelve months: %1, weighted by amount; %2 of %Ln invoice(s) late.", nullptr, year.paidCount)
                                .arg(tenthsText(*year.daysLateTenths), displayCount(year.lateCount)));
        if (behaviour.quarter.daysLateTenths)
            sentences.push_back(tr("Three months: %1.").arg(tenthsText(*behaviour.quarter.daysLateTenths)));
        if (behaviour.agreedTenths && behaviour.takenTenths)
            sentences.push_back(tr("Agreed %1 days, taken %2.").arg(tenths(*behaviour.agreedTenths), tenths(*behaviour.takenTenths)));
        if (behaviour.usualDay) {
            sentences.push_back(
                tr("Pays mostly on a %1 (%2 of %Ln day(s) with money).", nullptr, behaviour.usualDay->dayCount)
                    .arg(QLocale{}.dayName(static_cast<int>(behaviour.usualDay->isoWeekday)), displayCount(behaviour.usualDay->count)));
        }
    }
    m_summary->setText(sentences.join(u' '));
    m_chart->setAccessibleDescription(m_summary->text());
}

void BehaviourPart::retranslate()
{
    m_chart->setAccessibleName(tr("Days late over time; the table has the same numbers"));
    m_table->setAccessibleName(tr("Settled invoices with their days late"));
    m_empty->setTexts(
        tr("Nothing known yet"),
        tr("Once invoices are settled on days that are known, this shows how many days late they were. Estimated days never count."));
    m_rows.retranslate();
    writeSummary();
    m_chart->update();
}

} // namespace tegoed::ui
