#include "ui/pages/dunning/dunning_dialogs.h"

#include "app/run_outline.h"

#include <algorithm>
#include <set>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kUsualCount = 25;
constexpr int kHoldDays = 14;

} // namespace

ApproveFirstDialog::ApproveFirstDialog(LedgerService& service, SnapshotPtr snapshot, std::vector<std::size_t> places, QWidget* parent)
    : FormDialog(service, tr("Approve the first ones"),
                 tr("%Ln reminder(s) and call(s) can be approved together", nullptr, static_cast<int>(places.size())), tr("Approve"),
                 parent),
      m_snapshot(std::move(snapshot)), m_places(std::move(places)), m_count(new QSpinBox{this}), m_order(new QComboBox{this})
{
    m_count->setRange(1, std::max(1, static_cast<int>(m_places.size())));
    m_count->setValue(kUsualCount);
    m_count->setGroupSeparatorShown(true);
    m_order->addItem(tr("most urgent first, as in today's list"));
    m_order->addItem(tr("largest amount first"));
    m_order->addItem(tr("longest overdue first"));
    addField(tr("How many"), m_count);
    addField(tr("In which order"), m_order);
    m_count->selectAll();
    m_count->setFocus();
}

void ApproveFirstDialog::submit()
{
    const auto& proposals = m_snapshot->plan.plan.proposals;
    auto places = m_places;
    if (m_order->currentIndex() == 0) {
        service().ask(
            this, m_newest,
            [snapshot = m_snapshot, places](app::Ledger& ledger) {
                // Positions are those of the snapshot.
                return ledger.book().changeNumber == snapshot->plan.changeNumber ? app::inPriority(ledger, snapshot->plan.plan, places)
                                                                                 : std::vector<std::size_t>{};
            },
            [this](std::vector<std::size_t> inOrder) { take(std::move(inOrder)); });
        return;
    }
    const bool byAmount = m_order->currentIndex() == 1;
    // Each key once: the oldest day of a proposal is looked for among its items.
    std::vector<std::pair<std::int64_t, std::size_t>> keyed;
    keyed.reserve(places.size());
    for (const auto place : places)
        keyed.emplace_back(byAmount ? proposals[place].toPayMinor : std::int64_t{oldestDays(*m_snapshot, proposals[place])}, place);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::transform(keyed.begin(), keyed.end(), places.begin(), [](const auto& one) { return one.second; });
    take(std::move(places));
}

void ApproveFirstDialog::take(std::vector<std::size_t> inOrder)
{
    if (inOrder.empty() || service().snapshot() != m_snapshot) {
        refuse(tr("The proposals have changed meanwhile: cancel and look at them again."));
        return;
    }
    inOrder.resize(std::min(inOrder.size(), static_cast<std::size_t>(m_count->value())));
    emit chosen(inOrder);
    accept();
}

HoldProposalsDialog::HoldProposalsDialog(LedgerService& service, SnapshotPtr snapshot, std::vector<std::size_t> places, QWidget* parent)
    : FormDialog(service, tr("Hold until a day"), tr("%Ln proposal(s) chosen", nullptr, static_cast<int>(places.size())), tr("Hold"),
                 parent),
      m_snapshot(std::move(snapshot)), m_places(std::move(places)), m_until(dateField(service.today() + base::Days{kHoldDays})),
      m_reason(new QLineEdit{this}), m_what(new QComboBox{this})
{
    const auto customers = static_cast<int>(targets(false).size());
    const auto items = static_cast<int>(targets(true).size());
    m_what->addItem(tr("everything of %Ln customer(s)", nullptr, customers));
    m_what->addItem(tr("only the %Ln item(s) of these proposals", nullptr, items));
    m_until->setMinimumDate(toQDate(service.today()));
    addField(tr("Up to and including"), m_until);
    addField(tr("Reason"), m_reason);
    addField(tr("What is held"), m_what);
    m_reason->setFocus();
}

std::vector<app::HoldOf> HoldProposalsDialog::targets(bool onlyItems) const
{
    const auto& book = m_snapshot->book;
    std::vector<app::HoldOf> holds;
    std::set<std::string> known;
    for (const auto place : m_places) {
        const auto& proposal = m_snapshot->plan.plan.proposals[place];
        if (!onlyItems) {
            std::string number{book.number(book.customers[proposal.customer])};
            if (known.insert(number).second) holds.push_back({std::move(number), {}});
            continue;
        }
        for (const auto& row : m_snapshot->plan.plan.itemsOf(proposal)) {
            const auto& item = book.items.all()[row.item];
            holds.push_back({std::string{book.number(book.customers[item.customer])}, std::string{book.items.number(item)}});
        }
    }
    return holds;
}

void HoldProposalsDialog::submit()
{
    if (m_reason->text().trimmed().isEmpty()) {
        refuse(tr("Type why no letters should go out: a colleague will ask."));
        return;
    }
    const auto until = fromQDate(m_until->date());
    const auto count = static_cast<int>(m_places.size());
    carryOut<void>([of = targets(m_what->currentIndex() == 1), until,
                    reason = fromQt(m_reason->text().trimmed())](app::Ledger& ledger) { return app::setHolds(ledger, of, until, reason); },
                   [count, until](const auto&) { return tr("%Ln proposal(s) held until %1", nullptr, count).arg(display(until)); });
}

} // namespace tegoed::ui
