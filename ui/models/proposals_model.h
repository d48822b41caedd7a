#pragma once

#include "app/dunning_run.h"
#include "ui/models/proposal_list.h"

#include <QAbstractItemModel>

#include <cstdint>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace tegoed::ui {

/// What somebody decided about a proposal in the window.
enum class Choice : std::uint8_t { Open, Approved, LeftOut };

/// The day's proposals under heads of group and stage, each with a tick: set is approved. Which rows there are is worked out elsewhere and
/// handed in. Choices stay while the plan is made again, as long as the proposal is the same; from the first choice on the model keeps
/// the plan that was chosen from, so that it can be told what changed since.
class ProposalsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Customer, Channel, ItemCount, Days, ToPay, PayBy, Remarks, kColumnCount };

    explicit ProposalsModel(QObject* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void setFilter(const QString& typed);
    /// Within each stage.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] ProposalQuery wanted() const;
    void show(ProposalList list);
    void retranslate();
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_list.snapshot; }

    /// Reminders and calls that are shown and that nobody left out. Formal notices and hand-overs are approved by name alone.
    void approveAll();
    /// All that are shown under the head of a row.
    void approveStage(const QModelIndex& index);
    void withdrawAll();
    /// Proposals, or all those shown under a head.
    void choose(const QModelIndexList& indexes, Choice choice);
    [[nodiscard]] std::vector<std::size_t> placesIn(const QModelIndexList& indexes) const;
    void choosePlaces(const std::vector<std::size_t>& places, Choice choice);
    /// What was left out before the window was closed; for the day of the snapshot.
    void leaveOut(const std::set<app::ApprovedProposal>& proposals);

    /// What `approveAll` would approve, by place in the plan.
    [[nodiscard]] std::vector<std::size_t> approvable() const;
    [[nodiscard]] std::set<app::ApprovedProposal> chosen(Choice choice) const;
    [[nodiscard]] std::vector<std::size_t> placesOf(Choice choice) const;
    [[nodiscard]] Choice choiceOf(std::size_t proposal) const { return m_choices[proposal]; }
    [[nodiscard]] std::int64_t countOf(Choice choice) const;
    [[nodiscard]] std::int64_t approvedCount() const { return countOf(Choice::Approved); }
    [[nodiscard]] std::int64_t approvedMinor() const; ///< In the ledger's currency.
    [[nodiscard]] std::int64_t proposalCount() const;
    /// Of those that the filter lets through.
    [[nodiscard]] std::int64_t shownCount() const;
    [[nodiscard]] std::int64_t shownMinor() const; ///< In the ledger's currency.

    /// What changed since the first choice was made.
    [[nodiscard]] const std::vector<app::PlanChange>& changes() const { return m_list.changes; }
    /// What the places of changes point into.
    [[nodiscard]] const SnapshotPtr& base() const { return m_list.base; }
    /// Whether the proposal of a change had been approved when it changed.
    [[nodiscard]] bool wasApproved(const app::PlanChange& change) const;
    /// The changes are known: from here on new ones are told.
    void rebase();

    /// The proposal of a row; nothing for a head.
    [[nodiscard]] std::optional<std::size_t> proposalAt(const QModelIndex& index) const;
    /// The row of a proposal; invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(std::size_t proposal) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void wantedChanged();
    void choicesChanged();

private:
    /// By what a proposal is known in another plan: payer's id, company, currency, group.
    using Known = std::tuple<std::int64_t, std::uint8_t, std::uint8_t, dunning::Group>;
    [[nodiscard]] static Known knownBy(const Snapshot& snapshot, const dunning::Proposal& proposal);
    [[nodiscard]] const std::vector<dunning::Proposal>& proposals() const;
    [[nodiscard]] QVariant headData(std::size_t head, int column, int role) const;
    [[nodiscard]] QVariant proposalData(std::size_t proposal, int column, int role) const;
    /// Takes the choices over that still stand; approvals that do not are remembered as lost.
    void carryChoices(const ProposalList& next);
    void countChoices();
    void choicesWereMade();

    ProposalList m_list{};
    std::vector<Choice> m_choices{}; ///< By proposal.
    std::vector<std::int64_t> m_approvedOfHead{};
    std::set<Known> m_lost{}; ///< Approvals of proposals that changed since.
    SnapshotPtr m_snapshot{}; ///< Wanted.
    SnapshotPtr m_base{};
    bool m_forgetsLost = false; ///< Once the next list comes.
    ProposalFilter m_filter{};
    ProposalOrder m_order = ProposalOrder::Customer;
    bool m_ascending = true;
};

} // namespace tegoed::ui
