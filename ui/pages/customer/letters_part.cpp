#include "ui/pages/customer/letters_part.h"

#include "app/letter_copy.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/kept_choice.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kStageCharacters = 18;

bool isLetter(const persistence::LetterRow& letter)
{
    return letter.state != "task";
}

} // namespace

std::vector<Column<LettersPart::Row>> LettersPart::columns() const
{
    return {
        {"date", false, [](const Row& row) { return display(row.letter->letterOn); },
         by<Row>([](const Row& row) { return row.letter->letterOn; })},
        {"letter", false, [](const Row& row) { return QStringLiteral("L-%1").arg(row.letter->id.value()); },
         by<Row>([](const Row& row) { return row.letter->id; })},
        {"stage", false, [this](const Row& row) { return stageWord(row.letter->stage, m_view->toConsumer); },
         by<Row>([](const Row& row) { return row.letter->stage; })},
        {"channel", false, [](const Row& row) { return wordOr("channel." + row.letter->channel, {}); }},
        {"to_pay", true,
         [](const Row& row) { return displayWithCurrency(base::Money::ofMinor(row.letter->toPayMinor, row.letter->currency)); },
         by<Row>([](const Row& row) { return row.letter->toPayMinor; })},
        {"pay_by", false, [](const Row& row) { return display(row.letter->payBy); },
         by<Row>([](const Row& row) { return row.letter->payBy; })},
        {"items", true, [](const Row& row) { return displayCount(static_cast<std::int64_t>(row.letter->items.size())); },
         by<Row>([](const Row& row) { return row.letter->items.size(); })},
        {"state", false, [](const Row& row) { return wordOr("letter_state." + row.letter->state, toQt(row.letter->state)); }},
    };
}

LettersPart::LettersPart(PageContext context, QWidget* parent)
    : CustomerPart(context, parent), m_rows(columns()), m_table(new TableView), m_empty(new EmptyNote{QStringLiteral("dunning")}),
      m_stack(new QStackedWidget)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("customer_letters"));
    m_table->setWidths({14, 10, 0, 14, 24, 16, 8, 26});
    m_table->setSpare({6, 3, 5}, kStageCharacters);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (const auto* id : {"account_statement", "letter_open"})
        buttons->addWidget(new ActionButton{actions()[QString::fromLatin1(id)]});
    layout->addLayout(buttons);
    connect(m_table, &TableView::currentRowChanged, this, &LettersPart::updateActions);
    connect(m_table, &TableView::rowActivated, this, &LettersPart::openLetter);
    retranslate();
    updateActions();
}

void LettersPart::show(const CustomerViewPtr& view)
{
    const CustomerViewPtr old = std::exchange(m_view, view);
    std::vector<Row> rows;
    if (view) {
        for (const auto& letter : view->dossier.letters)
            rows.push_back({&letter});
    }
    (void)setRowsKeepingChoice(*m_table, m_rows, std::move(rows), [](const Row& row) { return row.letter->id; });
    m_stack->setCurrentWidget(m_rows.rows().empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_table->chooseFirst();
    updateActions();
}

void LettersPart::updateActions()
{
    const int row = m_table->currentIndex().row();
    actions()[QStringLiteral("letter_open")]->setEnabled(isActive() && row >= 0 && row < m_rows.rowCount({}) &&
                                                         isLetter(*m_rows.row(row).letter));
}

void LettersPart::openLetter()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_rows.rowCount({}) || !isLetter(*m_rows.row(row).letter)) return;
    auto& service = this->service();
    service.ask(
        this, Newest{}, [id = m_rows.row(row).letter->id](app::Ledger& ledger) { return app::letterPdf(ledger, id); },
        [&service](const base::Result<app::LetterPdf>& pdf) {
            if (!pdf) {
                emit service.refused(pdf.error());
                return;
            }
            if (pdf->isOnlyToRead)
                emit service.announced(tr("This letter was not written: you see a copy to read, not to send"), false);
            else if (pdf->isMadeAgain)
                emit service.announced(tr("The file was gone: the letter was made again as %1").arg(pathToQt(pdf->path)), false);
            QDesktopServices::openUrl(QUrl::fromLocalFile(pathToQt(pdf->path)));
        },
        {tr("Opening the letter"), 0, 0, false});
}

void LettersPart::retranslate()
{
    m_table->setAccessibleName(tr("Letters of the customer"));
    m_empty->setTexts(tr("No letters"), tr("Letters that a dunning run makes for this customer will stand here."));
    m_rows.retranslate();
}

} // namespace tegoed::ui
