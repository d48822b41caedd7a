#include "ui/pages/customer/timeline_part.h"

#include "base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kept_choice.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace tegoed::ui {

namespace {

constexpr int kEntryLines = 3;

} // namespace

std::vector<Column<CustomerEvent>> TimelinePart::columns()
{
    using Row = CustomerEvent;
    return {
        {"date", false, [](const Row& row) { return display(row.on); }, by<Row>([](const Row& row) { return row.on; })},
        {"command", false, [](const Row& row) { return row.kind; }, by<Row>([](const Row& row) -> const QString& { return row.kind; })},
        {"details", false, [](const Row& row) { return QString{row.text}.replace(u'\n', u' '); },
         by<Row>([](const Row& row) -> const QString& { return row.text; })},
        {"user", false, [](const Row& row) { return row.user; }, by<Row>([](const Row& row) -> const QString& { return row.user; })},
    };
}

TimelinePart::TimelinePart(PageContext context, QWidget* parent)
    : CustomerPart(context, parent), m_rows(columns()), m_kind(new QComboBox), m_table(new TableView), m_filter(new FilterEdit{m_table}),
      m_whole(new Label{Type::Body, Tint::Muted}), m_empty(new EmptyNote{QStringLiteral("note")}), m_stack(new QStackedWidget)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const tools = new QHBoxLayout;
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    tools->addWidget(m_kind);
    tools->addWidget(m_filter, 1);
    tools->addStretch(1);
    layout->addLayout(tools);
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("customer_timeline"));
    m_table->setWidths({14, 26, 0, 18});
    m_table->setSpare({3}, 40);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_whole->setWordWrap(true);
    m_whole->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_whole->setMinimumHeight(kEntryLines * m_whole->fontMetrics().lineSpacing());
    layout->addWidget(m_whole);
    fillKinds();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimelinePart::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, &TimelinePart::showRows);
    connect(m_table, &TableView::currentRowChanged, this,
            [this](int row) { m_whole->setText(row >= 0 && row < m_rows.rowCount({}) ? m_rows.row(row).text : QString{}); });
    retranslate();
}

void TimelinePart::fillKinds()
{
    const QSignalBlocker blocker{m_kind};
    const int kept = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    // In the order of CustomerEvent::Sort.
    m_kind->addItem(tr("Everything"));
    for (const auto& text : {tr("Calls and e-mails"), tr("Notes"), tr("Letters"), tr("Payments"), tr("Changes")})
        m_kind->addItem(text);
    m_kind->setCurrentIndex(kept);
}

void TimelinePart::show(const CustomerViewPtr& view)
{
    const bool isOther = !m_view || !view || m_view->dossier.customer.id != view->dossier.customer.id;
    m_view = view;
    m_events = view ? customerEvents(view->dossier) : std::vector<CustomerEvent>{};
    m_folded.clear();
    for (const auto& event : m_events)
        m_folded.push_back(base::fold(fromQt(event.kind + u' ' + event.text + u' ' + event.user)));
    if (isOther) {
        const QSignalBlocker kinds{m_kind};
        const QSignalBlocker words{m_filter};
        m_kind->setCurrentIndex(0);
        m_filter->clear();
        m_rows.setRows({}); // What was chosen is another customer's.
    }
    showRows();
}

void TimelinePart::showRows()
{
    std::vector<std::string> words;
    for (const auto& word : m_filter->text().split(u' ', Qt::SkipEmptyParts))
        words.push_back(base::fold(fromQt(word)));
    const int sort = m_kind->currentIndex();
    std::vector<CustomerEvent> rows;
    for (std::size_t place = 0; place < m_events.size(); ++place) {
        if (sort > 0 && static_cast<int>(m_events[place].sort) != sort - 1) continue;
        const auto holds = [&](const std::string& word) { return m_folded[place].find(word) != std::string::npos; };
        if (std::all_of(words.begin(), words.end(), holds)) rows.push_back(m_events[place]);
    }
    const bool isKept = setRowsKeepingChoice(*m_table, m_rows, std::move(rows), [](const CustomerEvent& event) {
        return std::tuple{event.on, event.sort, event.text, event.user};
    });
    const bool isEmpty = m_rows.rows().empty();
    m_empty->setTexts(m_events.empty() ? tr("Nothing happened yet") : tr("Nothing fits"),
                      m_events.empty() ? tr("Notes, calls, letters and payments will stand here.")
                                       : tr("Choose \"Everything\", or empty the filter with Escape."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!isEmpty && !isKept) m_table->setCurrentIndex(m_rows.index(0, 0));
    m_whole->setText(isEmpty ? QString{} : m_rows.row(m_table->currentIndex().row()).text);
}

void TimelinePart::retranslate()
{
    fillKinds();
    m_kind->setAccessibleName(tr("Kind of event"));
    m_filter->setPlaceholderText(tr("Words"));
    m_filter->setAccessibleName(tr("Filter the timeline"));
    m_table->setAccessibleName(tr("Timeline of the customer"));
    m_rows.retranslate();
    show(m_view);
}

} // namespace tegoed::ui
