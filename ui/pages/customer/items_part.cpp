#include "ui/pages/customer/items_part.h"

#include "ui/bridge/display.h"
#include "ui/theme/theme.h"
#include "ui/widgets/aging_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kItemNumberCharacters = 14;
constexpr int kDetailLines = 2;

/// The severest step that was taken; a task that waits is none yet.
const persistence::StepRow* severest(const app::DossierItem& item)
{
    const persistence::StepRow* found = nullptr;
    for (const auto& step : item.steps) {
        if (!step.taskOpen && (found == nullptr || found->stage < step.stage)) found = &step;
    }
    return found;
}

} // namespace

int ItemsPart::daysOverdue(const Row& row) const
{
    const auto& document = row.item->document;
    const auto until = document.open.isZero() && document.settledOn ? *document.settledOn : m_view->asOf;
    return static_cast<int>((until - document.dueOn).count());
}

QString ItemsPart::nextText(const Row& row) const
{
    if (row.next == nullptr) {
        const auto& document = row.item->document;
        if (!document.settledOn) return {};
        if (row.item->settledDateEstimated()) return tr("settled about %1").arg(display(*document.settledOn));
        return document.settledDateUnknown ? tr("settled, day unknown") : tr("settled on %1").arg(display(*document.settledOn));
    }
    if (row.next->verdict == dunning::Verdict::Takes) return stageWord(row.next->stage, m_view->toConsumer);
    return row.next->nextOn ? tr("%1, until %2").arg(word(row.next->verdict), display(*row.next->nextOn)) : word(row.next->verdict);
}

std::vector<Column<ItemsPart::Row>> ItemsPart::columns() const
{
    const auto document = [](const Row& row) -> const ledger::Document& { return row.item->document; };
    const auto money = [this](base::Money amount) {
        return amount.currency() == m_view->dossier.open.currency() ? display(amount) : displayWithCurrency(amount);
    };
    return {
        {"number", false, [document](const Row& row) { return toQt(document(row).number); },
         by<Row>([document](const Row& row) -> const std::string& { return document(row).number; })},
        {"kind", false, [document](const Row& row) { return wordOr("document_kind." + std::string{name(document(row).kind)}, {}); },
         by<Row>([document](const Row& row) { return document(row).kind; })},
        {"issued", false, [document](const Row& row) { return display(document(row).issuedOn); },
         by<Row>([document](const Row& row) { return document(row).issuedOn; })},
        {"due", false, [document](const Row& row) { return display(document(row).dueOn); },
         by<Row>([document](const Row& row) { return document(row).dueOn; })},
        {"days", true, [this](const Row& row) { return displayCount(daysOverdue(row)); },
         by<Row>([this](const Row& row) { return daysOverdue(row); }),
         [this](const Row& row) {
             return row.next != nullptr && daysOverdue(row) > kLongOverdueDays ? std::optional{Tint::Danger} : std::nullopt;
         }},
        {"amount", true, [document, money](const Row& row) { return money(document(row).amount); },
         by<Row>([document](const Row& row) { return document(row).amount.minor(); })},
        {"open", true, [document, money](const Row& row) { return money(document(row).open); },
         by<Row>([document](const Row& row) { return document(row).open.minor(); })},
        {"last_stage", false,
         [this](const Row& row) {
             const auto* const step = severest(*row.item);
             return step == nullptr ? QString{} : stageWord(step->stage, m_view->toConsumer);
         },
         by<Row>([](const Row& row) {
             const auto* const step = severest(*row.item);
             return step == nullptr ? -1 : static_cast<int>(step->stage);
         })},
        {"next_step", false, [this](const Row& row) { return nextText(row); }, by<Row>([](const Row& row) {
             return row.next == nullptr ? std::pair{-1, 0}
                                        : std::pair{static_cast<int>(row.next->verdict), static_cast<int>(row.next->stage)};
         })},
    };
}

ItemsPart::ItemsPart(PageContext context, QWidget* parent)
    : CustomerPart(context, parent), m_rows(columns()), m_withSettled(new QCheckBox), m_allAges(new QPushButton),
      m_detail(new Label{Type::Body, Tint::Muted}), m_table(new TableView), m_empty(new EmptyNote{QStringLiteral("items")}),
      m_stack(new QStackedWidget)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_withSettled);
    tools->addWidget(m_allAges);
    tools->addStretch(1);
    layout->addLayout(tools);
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("customer_items"));
    m_table->setWidths({0, 14, 14, 14, 8, 24, 24, 24, 34});
    m_table->setSpare({2, 1, 5}, kItemNumberCharacters);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(3, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(kDetailLines * m_detail->fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_detail);

    connect(m_withSettled, &QCheckBox::toggled, this, &ItemsPart::showRows);
    connect(m_allAges, &QPushButton::clicked, this, [this] {
        setBucket(std::nullopt);
        emit bucketCleared();
    });
    connect(m_table, &TableView::currentRowChanged, this, &ItemsPart::showDetail);
    retranslate();
}

void ItemsPart::show(const CustomerViewPtr& view)
{
    const bool isOther = !m_view || !view || m_view->dossier.customer.id != view->dossier.customer.id;
    if (isOther) m_bucket.reset();
    // The rows of the old view point into it: it stays until they are gone.
    const CustomerViewPtr old = std::exchange(m_view, view);
    showRows();
}

void ItemsPart::setBucket(std::optional<std::size_t> bucket)
{
    m_bucket = bucket;
    showRows();
}

void ItemsPart::showRows()
{
    std::vector<Row> rows;
    const int keptRow = m_table->currentIndex().row();
    std::optional<base::DocumentId> kept;
    if (keptRow >= 0 && keptRow < m_rows.rowCount({})) kept = m_rows.row(keptRow).item->document.id;
    if (m_view) {
        const reporting::AgingBuckets buckets;
        for (const auto& item : m_view->dossier.items) {
            const auto next = m_view->next.find(item.document.id);
            const bool isOpen = !item.document.open.isZero();
            if (!isOpen && (m_bucket || !m_withSettled->isChecked())) continue;
            const auto age = static_cast<std::int32_t>((m_view->asOf - item.document.dueOn).count());
            if (m_bucket &&
                (buckets.bucketOf(age, reporting::AgingBasis::Due) != *m_bucket || item.document.open.currency() != m_view->aging.currency))
                continue;
            rows.push_back({&item, next != m_view->next.end() ? &next->second : nullptr});
        }
    }
    m_rows.setRows(std::move(rows));
    m_allAges->setVisible(m_bucket.has_value());
    if (m_bucket) m_allAges->setText(tr("Only %1: show all").arg(AgingBar::bucketText(*m_bucket)));
    const auto& shown = m_rows.rows();
    m_empty->setTexts(tr("No open items"), m_bucket                     ? tr("Nothing of this age is open.")
                                           : m_withSettled->isChecked() ? tr("This customer has no items at all.")
                                                                        : tr("What was settled is shown with the tick above."));
    m_stack->setCurrentWidget(shown.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    const auto same = std::find_if(shown.begin(), shown.end(), [&](const Row& row) { return kept == row.item->document.id; });
    if (!shown.empty()) m_table->setCurrentIndex(m_rows.index(same == shown.end() ? 0 : static_cast<int>(same - shown.begin()), 0));
    showDetail(m_table->currentIndex().row());
}

void ItemsPart::showDetail(int place)
{
    if (place < 0 || place >= m_rows.rowCount({})) {
        m_detail->clear();
        return;
    }
    const auto& item = *m_rows.row(place).item;
    QStringList parts;
    for (const auto& step : item.steps) {
        parts.push_back(step.taskOpen ? tr("%1 to do since %2").arg(stageWord(step.stage, m_view->toConsumer), display(step.takenOn))
                                      : tr("%1 on %2").arg(stageWord(step.stage, m_view->toConsumer), display(step.takenOn)));
    }
    if (item.steps.empty()) parts.push_back(tr("no step taken yet"));
    if (!item.texts.reference.empty()) parts.push_back(tr("reference %1").arg(toQt(item.texts.reference)));
    if (!item.texts.order.empty()) parts.push_back(tr("order %1").arg(toQt(item.texts.order)));
    if (!item.texts.text.empty()) parts.push_back(toQt(item.texts.text));
    for (const auto& hold : m_view->dossier.holds) {
        if (hold.document == item.document.id) parts.push_back(tr("no reminders until %1: %2").arg(display(hold.until), toQt(hold.reason)));
    }
    m_detail->setText(toQt(item.document.number) + QStringLiteral(": ") + parts.join(QStringLiteral(" · ")));
}

void ItemsPart::retranslate()
{
    m_withSettled->setText(tr("Settled items, too"));
    m_withSettled->setAccessibleName(m_withSettled->text());
    m_withSettled->setToolTip(actions()[QStringLiteral("settled")]->toolTip());
    m_allAges->setAccessibleName(tr("Show items of all ages"));
    m_table->setAccessibleName(tr("Items of the customer"));
    m_rows.retranslate();
    showRows();
}

} // namespace tegoed::ui
