#include "ui/pages/dunning/changes_tab.h"

#include "ui/theme/theme.h"

#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

/// What a proposal asks: `€ 121,00 · tweede herinnering · 2`.
QString demandOf(const Snapshot& snapshot, const dunning::Proposal& proposal)
{
    return displayWithCurrency(base::Money::ofMinor(proposal.toPayMinor, snapshot.book.currencies[proposal.currency]));
}

QString stageOfProposal(const dunning::Proposal& proposal)
{
    const bool isLetter = proposal.group == dunning::Group::Reminder || proposal.group == dunning::Group::FormalNotice;
    return isLetter ? stageWord(proposal.stage, proposal.toConsumer) : word(proposal.group);
}

} // namespace

std::vector<Column<ChangesTab::Row>> ChangesTab::columns()
{
    return {
        {"change", false, [](const Row& row) { return kindText(row.kind); }},
        {"customer", false, [](const Row& row) { return row.customer; }},
        {"stage", false, [](const Row& row) { return row.stage; }},
        {"from", true, [](const Row& row) { return row.from; }},
        {"to", true, [](const Row& row) { return row.to; }},
        {"reason", false, [](const Row& row) { return row.why; }},
        {"approval",
         false,
         [](const Row& row) { return row.wasApproved ? tr("lapsed") : QString{}; },
         {},
         [](const Row&) { return std::optional{Tint::Warning}; }},
    };
}

QString ChangesTab::kindText(app::PlanChange::Kind kind)
{
    switch (kind) {
    case app::PlanChange::Kind::New: return tr("new");
    case app::PlanChange::Kind::Changed: return tr("changed");
    case app::PlanChange::Kind::Gone: return tr("gone");
    }
    return {};
}

ChangesTab::ChangesTab(QWidget* parent) : QWidget(parent), m_model(columns()), m_view(new TableView)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("plan_changes"));
    m_view->setWidths({12, 0, 26, 16, 16, 36, 12});
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    layout->addWidget(m_view);
    connect(m_view, &TableView::rowActivated, this, &ChangesTab::open);
    retranslate();
}

void ChangesTab::show(const ProposalsModel& model)
{
    std::vector<Row> rows;
    for (const auto& change : model.changes()) {
        const bool hasBefore = change.kind != app::PlanChange::Kind::New;
        const bool hasNow = change.kind != app::PlanChange::Kind::Gone;
        const auto& of = hasNow ? *model.snapshot() : *model.base();
        const auto& proposal = of.plan.plan.proposals[hasNow ? change.now : change.before];
        const auto& customer = of.book.customers[proposal.customer];
        Row row{change.kind,
                model.wasApproved(change),
                toQt(of.book.number(customer)),
                toQt(of.book.nameOf(customer)),
                stageOfProposal(proposal),
                {},
                {},
                {},
                change.now};
        if (hasBefore) {
            const auto& before = model.base()->plan.plan.proposals[change.before];
            row.from = demandOf(*model.base(), before);
            if (hasNow && before.stage != proposal.stage)
                row.stage = QStringLiteral("%1 → %2").arg(stageOfProposal(before), stageOfProposal(proposal));
        }
        if (hasNow) row.to = demandOf(of, proposal);
        if (change.why == app::PlanChange::Why::Paid) row.why = wordOr(std::string{"lapse.paid"}, {});
        if (change.why == app::PlanChange::Why::Verdict) row.why = word(change.verdict);
        rows.push_back(std::move(row));
    }
    m_model.setRows(std::move(rows));
    m_view->chooseFirst();
}

QString ChangesTab::summary() const
{
    const auto count = [this](app::PlanChange::Kind kind) {
        const auto& rows = m_model.rows();
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.kind == kind; }));
    };
    QStringList parts;
    if (const int added = count(app::PlanChange::Kind::New); added > 0) parts.push_back(tr("%Ln new", nullptr, added));
    if (const int changed = count(app::PlanChange::Kind::Changed); changed > 0) parts.push_back(tr("%Ln changed", nullptr, changed));
    if (const int gone = count(app::PlanChange::Kind::Gone); gone > 0) parts.push_back(tr("%Ln gone", nullptr, gone));
    QString text = parts.join(QStringLiteral(", "));
    const auto& rows = m_model.rows();
    const auto lapsed = static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.wasApproved; }));
    if (lapsed > 0) text += QStringLiteral("; ") + tr("%Ln approval(s) lapsed", nullptr, lapsed);
    return text;
}

void ChangesTab::open(int row)
{
    const auto& change = m_model.row(row);
    if (change.kind == app::PlanChange::Kind::Gone)
        emit customerWanted(change.number);
    else
        emit proposalWanted(change.proposal);
}

void ChangesTab::focusList()
{
    m_view->setFocus();
}

void ChangesTab::retranslate()
{
    m_view->setAccessibleName(tr("What changed since you started to approve"));
    m_model.retranslate();
}

} // namespace tegoed::ui
