#include "ui/models/proposals_model.h"

#include "ui/bridge/display.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace tegoed::ui {

namespace {

/// The internal id of a head; those of proposals are their head's place.
constexpr quintptr kHeadId = ~quintptr{0};

constexpr std::array kKeys{"customer", "channel", "items", "days", "to_pay", "pay_by", "warnings"};
static_assert(kKeys.size() == ProposalsModel::kColumnCount);
constexpr std::array kOrders{ProposalOrder::Customer, ProposalOrder::Channel, ProposalOrder::Items,  ProposalOrder::Days,
                             ProposalOrder::ToPay,    ProposalOrder::PayBy,   ProposalOrder::Remarks};
static_assert(kOrders.size() == ProposalsModel::kColumnCount);

bool isNumber(int column)
{
    return column == ProposalsModel::ItemCount || column == ProposalsModel::Days || column == ProposalsModel::ToPay;
}

bool isForAll(dunning::Group group)
{
    return group == dunning::Group::Reminder || group == dunning::Group::Call;
}

} // namespace

ProposalsModel::ProposalsModel(QObject* parent) : QAbstractItemModel(parent) {}

const std::vector<dunning::Proposal>& ProposalsModel::proposals() const
{
    static const std::vector<dunning::Proposal> kNone;
    return m_list.snapshot ? m_list.snapshot->plan.plan.proposals : kNone;
}

ProposalsModel::Known ProposalsModel::knownBy(const Snapshot& snapshot, const dunning::Proposal& proposal)
{
    return {snapshot.book.customers[proposal.customer].id, proposal.company, proposal.currency, proposal.group};
}

void ProposalsModel::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    // Where nobody has chosen anything, nothing that changes needs to be told.
    if (countOf(Choice::Open) == proposalCount() && m_list.changes.empty()) m_base.reset();
    emit wantedChanged();
}

void ProposalsModel::setFilter(const QString& typed)
{
    m_filter = ProposalFilter::parse(typed);
    emit wantedChanged();
}

void ProposalsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumnCount) return;
    m_order = kOrders[static_cast<std::size_t>(column)];
    m_ascending = order == Qt::AscendingOrder;
    emit wantedChanged();
}

ProposalQuery ProposalsModel::wanted() const
{
    return {m_snapshot, m_list.snapshot, m_base, m_filter, m_order, m_ascending};
}

void ProposalsModel::show(ProposalList list)
{
    beginResetModel();
    carryChoices(list);
    m_list = std::move(list);
    if (m_forgetsLost) {
        m_lost.clear();
        m_forgetsLost = false;
    }
    endResetModel();
    countChoices();
    emit choicesChanged();
}

void ProposalsModel::carryChoices(const ProposalList& next)
{
    if (next.snapshot == m_list.snapshot) return;
    const auto count = next.snapshot ? next.snapshot->plan.plan.proposals.size() : 0;
    std::vector<Choice> choices(count, Choice::Open);
    const bool isSameLedger = next.snapshot && m_list.snapshot && next.snapshot->path == m_list.snapshot->path;
    const bool isSameDay = isSameLedger && next.snapshot->today == m_list.snapshot->today;
    std::vector<std::uint8_t> isKept(m_choices.size(), 0);
    for (std::size_t i = 0; isSameDay && i < next.sameAs.size(); ++i) {
        if (next.sameAs[i] == app::PlanDifference::kNone) continue;
        choices[i] = m_choices[next.sameAs[i]];
        isKept[next.sameAs[i]] = 1;
    }
    if (!isSameLedger) m_lost.clear();
    for (std::size_t i = 0; isSameLedger && i < m_choices.size(); ++i) {
        if (m_choices[i] == Choice::Approved && isKept[i] == 0) m_lost.insert(knownBy(*m_list.snapshot, proposals()[i]));
    }
    m_choices = std::move(choices);
}

bool ProposalsModel::wasApproved(const app::PlanChange& change) const
{
    if (change.kind == app::PlanChange::Kind::New || !m_list.base) return false;
    return m_lost.contains(knownBy(*m_list.base, m_list.base->plan.plan.proposals[change.before]));
}

void ProposalsModel::rebase()
{
    m_base = m_snapshot;
    m_forgetsLost = true;
    emit wantedChanged();
}

void ProposalsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    choicesWereMade();
}

void ProposalsModel::countChoices()
{
    m_approvedOfHead.clear();
    for (const auto& head : m_list.heads)
        m_approvedOfHead.push_back(
            std::count_if(head.proposals.begin(), head.proposals.end(), [&](std::size_t i) { return m_choices[i] == Choice::Approved; }));
}

void ProposalsModel::choicesWereMade()
{
    // The plan that somebody chooses from is the one that changes are told against.
    if (!m_base && countOf(Choice::Open) != proposalCount()) m_base = m_list.snapshot;
    countChoices();
    for (int head = 0; head < rowCount(); ++head) {
        const auto parent = index(head, 0);
        emit dataChanged(parent, index(head, kColumnCount - 1));
        if (rowCount(parent) > 0) emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, kColumnCount - 1, parent));
    }
    emit choicesChanged();
}

std::vector<std::size_t> ProposalsModel::approvable() const
{
    std::vector<std::size_t> places;
    for (const auto& head : m_list.heads) {
        if (!isForAll(head.group)) continue;
        std::copy_if(head.proposals.begin(), head.proposals.end(), std::back_inserter(places),
                     [&](std::size_t i) { return m_choices[i] != Choice::LeftOut; });
    }
    return places;
}

void ProposalsModel::approveAll()
{
    choosePlaces(approvable(), Choice::Approved);
}

void ProposalsModel::approveStage(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const auto place = index.internalId() == kHeadId ? static_cast<std::size_t>(index.row()) : static_cast<std::size_t>(index.internalId());
    const auto& head = m_list.heads[place];
    for (const auto i : head.proposals) {
        if (m_choices[i] != Choice::LeftOut) m_choices[i] = Choice::Approved;
    }
    choicesWereMade();
}

void ProposalsModel::withdrawAll()
{
    std::replace(m_choices.begin(), m_choices.end(), Choice::Approved, Choice::Open);
    choicesWereMade();
}

void ProposalsModel::choosePlaces(const std::vector<std::size_t>& places, Choice choice)
{
    for (const auto i : places)
        m_choices[i] = choice;
    choicesWereMade();
}

void ProposalsModel::choose(const QModelIndexList& indexes, Choice choice)
{
    choosePlaces(placesIn(indexes), choice);
}

std::vector<std::size_t> ProposalsModel::placesIn(const QModelIndexList& indexes) const
{
    std::vector<std::size_t> places;
    for (const auto& index : indexes) {
        if (const auto proposal = proposalAt(index)) {
            places.push_back(*proposal);
        } else if (index.isValid()) {
            const auto& children = m_list.heads[static_cast<std::size_t>(index.row())].proposals;
            places.insert(places.end(), children.begin(), children.end());
        }
    }
    // A head may be chosen together with what stands under it.
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

void ProposalsModel::leaveOut(const std::set<app::ApprovedProposal>& those)
{
    if (those.empty() || !m_list.snapshot) return;
    for (std::size_t i = 0; i < proposals().size(); ++i) {
        if (those.contains(app::approvalOf(m_list.snapshot->book, proposals()[i]))) m_choices[i] = Choice::LeftOut;
    }
    choicesWereMade();
}

std::vector<std::size_t> ProposalsModel::placesOf(Choice choice) const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i] == choice) places.push_back(i);
    }
    return places;
}

std::set<app::ApprovedProposal> ProposalsModel::chosen(Choice choice) const
{
    std::set<app::ApprovedProposal> names;
    for (const auto i : placesOf(choice))
        names.insert(app::approvalOf(m_list.snapshot->book, proposals()[i]));
    return names;
}

std::int64_t ProposalsModel::countOf(Choice choice) const
{
    return std::count(m_choices.begin(), m_choices.end(), choice);
}

std::int64_t ProposalsModel::approvedMinor() const
{
    std::int64_t sum = 0;
    for (const auto i : placesOf(Choice::Approved)) {
        if (proposals()[i].currency == 0) sum += proposals()[i].toPayMinor;
    }
    return sum;
}

std::int64_t ProposalsModel::proposalCount() const
{
    return static_cast<std::int64_t>(proposals().size());
}

std::int64_t ProposalsModel::shownCount() const
{
    std::int64_t count = 0;
    for (const auto& head : m_list.heads)
        count += static_cast<std::int64_t>(head.proposals.size());
    return count;
}

std::int64_t ProposalsModel::shownMinor() const
{
    std::int64_t sum = 0;
    for (const auto& head : m_list.heads)
        sum += head.toPayMinor;
    return sum;
}

std::optional<std::size_t> ProposalsModel::proposalAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kHeadId) return std::nullopt;
    return m_list.heads[index.internalId()].proposals[static_cast<std::size_t>(index.row())];
}

QModelIndex ProposalsModel::indexOf(std::size_t proposal) const
{
    for (std::size_t head = 0; head < m_list.heads.size(); ++head) {
        const auto& places = m_list.heads[head].proposals;
        const auto found = std::find(places.begin(), places.end(), proposal);
        if (found != places.end()) return createIndex(static_cast<int>(found - places.begin()), 0, static_cast<quintptr>(head));
    }
    return {};
}

QModelIndex ProposalsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(parent.row())) : createIndex(row, column, kHeadId);
}

QModelIndex ProposalsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kHeadId) return {};
    return createIndex(static_cast<int>(index.internalId()), 0, kHeadId);
}

int ProposalsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return static_cast<int>(m_list.heads.size());
    if (parent.internalId() != kHeadId || parent.column() != 0) return 0;
    return static_cast<int>(m_list.heads[static_cast<std::size_t>(parent.row())].proposals.size());
}

int ProposalsModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

QVariant ProposalsModel::headData(std::size_t place, int column, int role) const
{
    const auto& head = m_list.heads[place];
    const auto approved = place < m_approvedOfHead.size() ? m_approvedOfHead[place] : 0;
    const auto count = static_cast<std::int64_t>(head.proposals.size());
    if (role == Qt::FontRole) return ui::font(Type::Strong);
    if (role == Qt::CheckStateRole && column == Customer)
        return approved == 0 ? Qt::Unchecked : approved == count ? Qt::Checked : Qt::PartiallyChecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (column) {
    case Customer: {
        const bool isLetter = head.group == dunning::Group::Reminder || head.group == dunning::Group::FormalNotice;
        const QString name = isLetter ? stageWord(head.stage, head.toConsumer) : word(head.group);
        const QString title = name.left(1).toUpper() + name.mid(1);
        if (approved == 0) return QStringLiteral("%1 (%2)").arg(title, displayCount(count));
        return QStringLiteral("%1  ✓ %2 / %3").arg(title, displayCount(approved), displayCount(count));
    }
    case ToPay: return displayMinor(head.toPayMinor, m_list.snapshot->book.currency);
    case ItemCount: return displayCount(head.itemCount);
    default: return {};
    }
}

QVariant ProposalsModel::proposalData(std::size_t place, int column, int role) const
{
    const auto& proposal = proposals()[place];
    const auto& book = m_list.snapshot->book;
    const auto choice = m_choices[place];
    if (role == Qt::CheckStateRole && column == Customer) return choice == Choice::Approved ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ForegroundRole) {
        if (choice == Choice::LeftOut) return colorOf(Tint::Muted);
        if (column == Remarks) return colorOf(Tint::Warning);
        return {};
    }
    if (role == Qt::FontRole && choice == Choice::LeftOut) {
        QFont struck = ui::font(Type::Body);
        struck.setStrikeOut(true);
        return struck;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (column) {
    case Customer: return toQt(book.nameOf(book.customers[proposal.customer]));
    case Channel: return word(proposal.channel);
    case ItemCount: return displayCount(proposal.itemCount);
    case Days: return displayCount(oldestDays(*m_list.snapshot, proposal));
    case ToPay: {
        const auto amount = base::Money::ofMinor(proposal.toPayMinor, book.currencies[proposal.currency]);
        return proposal.currency == 0 ? display(amount) : displayWithCurrency(amount);
    }
    case PayBy: return display(proposal.payBy);
    case Remarks: {
        QString text = warningsText(proposal.warnings);
        if (choice != Choice::LeftOut) return text;
        return text.isEmpty() ? tr("left out") : tr("left out") + QStringLiteral("; ") + text;
    }
    default: return {};
    }
}

QVariant ProposalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)});
    if (const auto proposal = proposalAt(index)) return proposalData(*proposal, index.column(), role);
    return headData(static_cast<std::size_t>(index.row()), index.column(), role);
}

bool ProposalsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Customer) return false;
    choose({index}, value.toInt() == Qt::Checked ? Choice::Approved : Choice::Open);
    return true;
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount) return {};
    if (role == Qt::DisplayRole) return heading(kKeys[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft)});
    return {};
}

Qt::ItemFlags ProposalsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    auto flags = QAbstractItemModel::flags(index);
    if (index.column() == Customer) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace tegoed::ui
