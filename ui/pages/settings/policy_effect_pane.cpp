#include "ui/pages/settings/policy_effect_pane.h"

#include "app/policy_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/policy_time_line.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

using dunning::StageDifference;

/// More changed customers than these are counted and not listed: nobody reads on.
constexpr std::size_t kListedCount = 2000;
constexpr int kStageRows = 5;

QString sideText(const std::optional<dunning::ProposalDifference::Side>& side)
{
    return side ? word(side->stage) : QStringLiteral("–");
}

} // namespace

std::vector<Column<PolicyEffectPane::ChangeRow>> PolicyEffectPane::changeColumns()
{
    using Row = ChangeRow;
    return {{"customer", false, [](const Row& row) { return row.name; }},
            {"before", false, [](const Row& row) { return row.before; }},
            {"after", false, [](const Row& row) { return row.after; }},
            {"to_pay", true, [](const Row& row) { return displayMinor(row.amountMinor, row.currency); },
             by<Row>([](const Row& row) { return row.amountMinor; })}};
}

PolicyEffectPane::PolicyEffectPane(QWidget* parent)
    : QWidget(parent), m_headline(new Label{Type::Strong, Tint::Text}), m_note(new Label{Type::Small, Tint::Muted}),
      m_stages({{"stage", false, [](const StageDifference& row) { return toQt(app::stageTitle(row.stage, language())); },
                 by<StageDifference>([](const StageDifference& row) { return row.stage; })},
                {"before", true, [](const StageDifference& row) { return displayCount(row.beforeCount); }},
                {"after", true, [](const StageDifference& row) { return displayCount(row.afterCount); }},
                {"difference",
                 true,
                 [](const StageDifference& row) {
                     const auto difference = row.afterCount - row.beforeCount;
                     return difference == 0
                                ? QStringLiteral("–")
                                : (difference > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + displayCount(std::abs(difference));
                 },
                 {},
                 [](const StageDifference& row) {
                     return row.afterCount == row.beforeCount ? std::optional{Tint::Muted} : std::optional<Tint>{};
                 }}}),
      m_stagesView(new TableView), m_changes(changeColumns()), m_changesView(new TableView)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kGapWide, 0, 0, 0);
    layout->setSpacing(kGap);
    m_headline->setWordWrap(true);
    m_note->setWordWrap(true);
    m_stagesView->setModel(&m_stages);
    m_stagesView->setWidths({0, 9, 9, 9});
    m_stagesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stagesView->setMinimumHeight(tableRowHeight() * 3);
    m_stagesView->setMaximumHeight(tableRowHeight() * (kStageRows + 1) + 4);
    m_changesView->setModel(&m_changes);
    m_changesView->setWidths({0, 20, 20, 14});
    m_changesView->setSpare({3}, 14);
    m_changesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changesView->setSortingEnabled(true);
    m_changesView->sortByColumn(3, Qt::DescendingOrder);
    layout->addWidget(m_headline);
    layout->addWidget(m_note);
    layout->addWidget(m_stagesView, 2);
    layout->addWidget(m_changesView, 3);
    layout->addStretch(); // Without tables the words stand on top.
    connect(m_changesView, &TableView::rowActivated, this, [this](int row) { emit customerWanted(toQt(m_changes.row(row).number)); });
    retranslate();
}

void PolicyEffectPane::showHeadline(const app::PolicyEffect& effect)
{
    const auto& difference = effect.difference;
    if (difference.changes.empty()) {
        m_headline->setText(tr("Today's plan stays as it is."));
        return;
    }
    QStringList parts;
    if (difference.newLetterCustomerCount > 0)
        parts.push_back(tr("%Ln customer(s) more get a letter", nullptr, static_cast<int>(difference.newLetterCustomerCount)));
    if (difference.fewerLetterCustomerCount > 0)
        parts.push_back(tr("%Ln customer(s) get none any more", nullptr, static_cast<int>(difference.fewerLetterCustomerCount)));
    if (parts.isEmpty()) parts.push_back(tr("the same customers get a letter"));
    m_headline->setText(tr("Today, once saved: %1. Proposals that change: %2.")
                            .arg(parts.join(QStringLiteral(", ")), displayCount(static_cast<std::int64_t>(difference.changes.size()))));
}

void PolicyEffectPane::show(const app::PolicyEffect& effect, const SnapshotPtr& snapshot)
{
    setWaiting(false);
    showHeadline(effect);
    const auto& changes = effect.difference.changes;
    QStringList notes;
    if (!effect.isBusinessDay) notes.push_back(tr("Today is no business day: shown as if it were."));
    if (changes.size() > kListedCount) notes.push_back(tr("Listed are the first %Ln.", nullptr, static_cast<int>(kListedCount)));
    m_note->setText(notes.join(QChar{u' '}));
    m_note->setVisible(!notes.isEmpty());
    m_stages.setRows(effect.difference.stages);
    const auto& book = snapshot->book;
    std::vector<ChangeRow> rows;
    for (std::size_t place = 0; place < std::min(changes.size(), kListedCount); ++place) {
        const auto& change = changes[place];
        const auto& customer = book.customers[change.customer];
        rows.push_back({std::string{book.number(customer)}, toQt(book.nameOf(customer)), sideText(change.before), sideText(change.after),
                        change.after ? change.after->toPayMinor : change.before->toPayMinor, book.currencies[change.currency]});
    }
    m_changes.setRows(std::move(rows));
    m_stagesView->show();
    m_changesView->setVisible(!changes.empty());
}

void PolicyEffectPane::showText(const QString& text)
{
    setWaiting(false);
    m_headline->setText(text);
    m_note->hide();
    m_stages.setRows({});
    m_changes.setRows({});
    m_stagesView->hide();
    m_changesView->hide();
}

void PolicyEffectPane::setWaiting(bool waiting)
{
    m_headline->setTint(waiting ? Tint::Muted : Tint::Text);
}

void PolicyEffectPane::retranslate()
{
    m_stagesView->setAccessibleName(tr("Proposals of today by stage, before and after"));
    m_changesView->setAccessibleName(tr("Customers whose proposal changes"));
    m_stages.retranslate();
    m_changes.retranslate();
}

} // namespace tegoed::ui
