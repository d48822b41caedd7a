#include "ui/models/proposals_model.h"

#include "ui/bridge/display.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace tegoed::ui {

namespace {

/// The internal id of a head; those of proposals are their head's place.
constexpr quintptr kHeadId = ~quintptr{0};

constexpr std::array kKeys{"customer", "channel", "items", "to_pay", "pay_by", "warnings"};
static_assert(kKeys.size() == ProposalsModel::kColumnCount);

bool isNumber(int column)
{
    return column == ProposalsModel::ItemCount || column == ProposalsModel::ToPay;
}

bool isForAll(dunning::Group group)
{
    return group == dunning::Group::Reminder || group == dunning::Group::Call;
}

QStringList warningTexts(std::uint8_t warnings)
{
    QStringList texts;
    for (const auto warning :
         {dunning::Warning::NoAddress, dunning::Warning::NoCompany, dunning::Warning::NotCalled, dunning::Warning::NoEmail}) {
        if ((warnings & static_cast<std::uint8_t>(warning)) != 0) texts.push_back(word(warning));
    }
    return texts;
}

} // namespace

ProposalsModel::ProposalsModel(QObject* parent) : QAbstractItemModel(parent) {}

const std::vector<dunning::Proposal>& ProposalsModel::proposals() const
{
    static const std::vector<dunning::Proposal> kNone;
    return m_snapshot ? m_snapshot->plan.plan.proposals : kNone;
}

void ProposalsModel::setSnapshot(SnapshotPtr snapshot)
{
    std::map<app::ApprovedProposal, Choice> kept;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i] != Choice::Open) kept.emplace(app::approvalOf(m_snapshot->book, proposals()[i]), m_choices[i]);
    }
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_heads.clear();
    m_choices.assign(proposals().size(), Choice::Open);
    std::map<std::tuple<dunning::Group, ledger::Stage, bool>, Head> heads;
    for (std::size_t i = 0; i < proposals().size(); ++i) {
        const auto& proposal = proposals()[i];
        const bool toConsumer = proposal.group == dunning::Group::FormalNotice && proposal.toConsumer;
        const std::tuple key{proposal.group, proposal.stage, toConsumer};
        auto& head = heads.try_emplace(key, Head{proposal.group, proposal.stage, toConsumer}).first->second;
        head.proposals.push_back(i);
        if (kept.empty()) continue;
        if (const auto found = kept.find(app::approvalOf(m_snapshot->book, proposal)); found != kept.end()) m_choices[i] = found->second;
    }
    for (auto& [key, head] : heads)
        m_heads.push_back(std::move(head));
    endResetModel();
    emit choicesChanged();
}

void ProposalsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    choicesWereMade();
}

void ProposalsModel::choicesWereMade()
{
    for (int head = 0; head < rowCount(); ++head) {
        const auto parent = index(head, 0);
        emit dataChanged(parent, index(head, kColumnCount - 1));
        if (rowCount(parent) > 0) emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, kColumnCount - 1, parent));
    }
    emit choicesChanged();
}

void ProposalsModel::approveAll()
{
    for (std::size_t i = 0; i < proposals().size(); ++i) {
        if (isForAll(proposals()[i].group) && m_choices[i] != Choice::LeftOut) m_choices[i] = Choice::Approved;
    }
    choicesWereMade();
}

void ProposalsModel::choose(const QModelIndexList& indexes, Choice choice)
{
    for (const auto& index : indexes) {
        if (const auto proposal = proposalAt(index)) {
            m_choices[*proposal] = choice;
        } else if (index.isValid()) {
            for (const auto child : m_heads[static_cast<std::size_t>(index.row())].proposals)
                m_choices[child] = choice;
        }
    }
    choicesWereMade();
}

std::set<app::ApprovedProposal> ProposalsModel::approved() const
{
    std::set<app::ApprovedProposal> names;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i] == Choice::Approved) names.insert(app::approvalOf(m_snapshot->book, proposals()[i]));
    }
    return names;
}

std::int64_t ProposalsModel::approvedCount() const
{
    return std::count(m_choices.begin(), m_choices.end(), Choice::Approved);
}

std::int64_t ProposalsModel::approvedMinor() const
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i] == Choice::Approved && proposals()[i].currency == 0) sum += proposals()[i].toPayMinor;
    }
    return sum;
}

std::int64_t ProposalsModel::proposalCount() const
{
    return static_cast<std::int64_t>(proposals().size());
}

std::optional<std::size_t> ProposalsModel::proposalAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kHeadId) return std::nullopt;
    return m_heads[index.internalId()].proposals[static_cast<std::size_t>(index.row())];
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
    if (!parent.isValid()) return static_cast<int>(m_heads.size());
    if (parent.internalId() != kHeadId || parent.column() != 0) return 0;
    return static_cast<int>(m_heads[static_cast<std::size_t>(parent.row())].proposals.size());
}

int ProposalsModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

QVariant ProposalsModel::headData(const Head& head, int column, int role) const
{
    if (role == Qt::FontRole) return ui::font(Type::Strong);
    if (role == Qt::CheckStateRole && column == Customer) {
        const auto approved =
            std::count_if(head.proposals.begin(), head.proposals.end(), [&](std::size_t i) { return m_choices[i] == Choice::Approved; });
        return approved == 0                                                    ? Qt::Unchecked
               : approved == static_cast<std::ptrdiff_t>(head.proposals.size()) ? Qt::Checked
                                                                                : Qt::PartiallyChecked;
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
    case Customer: {
        const bool isLetter = head.group == dunning::Group::Reminder || head.group == dunning::Group::FormalNotice;
        const QString name = isLetter ? stageWord(head.stage, head.toConsumer) : word(head.group);
        return QStringLiteral("%1 (%2)").arg(name.left(1).toUpper() + name.mid(1),
                                             displayCount(static_cast<std::int64_t>(head.proposals.size())));
    }
    case ToPay: {
        std::int64_t sum = 0;
        for (const auto i : head.proposals)
            sum += proposals()[i].currency == 0 ? proposals()[i].toPayMinor : 0;
        return displayMinor(sum, m_snapshot->book.currency);
    }
    case ItemCount: {
        std::int64_t count = 0;
        for (const auto i : head.proposals)
            count += proposals()[i].itemCount;
        return displayCount(count);
    }
    default: return {};
    }
}

QVariant ProposalsModel::proposalData(std::size_t place, int column, int role) const
{
    const auto& proposal = proposals()[place];
    const auto& book = m_snapshot->book;
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
    case ToPay: {
        const auto amount = base::Money::ofMinor(proposal.toPayMinor, book.currencies[proposal.currency]);
        return proposal.currency == 0 ? display(amount) : displayWithCurrency(amount);
    }
    case PayBy: return display(proposal.payBy);
    case Remarks: {
        QStringList texts = warningTexts(proposal.warnings);
        if (choice == Choice::LeftOut) texts.prepend(tr("left out"));
        return texts.join(QStringLiteral("; "));
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
    return headData(m_heads[static_cast<std::size_t>(index.row())], index.column(), role);
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
