#pragma once

#include "ui/bridge/snapshot.h"

#include <QAbstractItemModel>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace tegoed::ui {

/// What somebody decided about a proposal in the window.
enum class Choice : std::uint8_t { Open, Approved, LeftOut };

/// The day's proposals under heads of group and stage, each with a tick: set is approved. Choices stay while the plan is made again, as
/// long as the proposal is the same.
class ProposalsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Customer, Channel, ItemCount, ToPay, PayBy, Remarks, kColumnCount };

    explicit ProposalsModel(QObject* parent = nullptr);

    void setSnapshot(SnapshotPtr snapshot);
    void retranslate();
    /// Reminders and calls, all that nobody left out. Formal notices and hand-overs are approved by name alone.
    void approveAll();
    /// Proposals, or all those under a head.
    void choose(const QModelIndexList& indexes, Choice choice);
    [[nodiscard]] std::set<app::ApprovedProposal> approved() const;
    [[nodiscard]] std::int64_t approvedCount() const;
    [[nodiscard]] std::int64_t approvedMinor() const; ///< In the ledger's currency.
    [[nodiscard]] std::int64_t proposalCount() const;
    /// The proposal of a row; nothing for a head.
    [[nodiscard]] std::optional<std::size_t> proposalAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void choicesChanged();

private:
    struct Head {
        dunning::Group group;
        ledger::Stage stage;
        bool toConsumer; ///< Tells the two formal notices apart; false for all others.
        std::vector<std::size_t> proposals{};
    };
    [[nodiscard]] const std::vector<dunning::Proposal>& proposals() const;
    [[nodiscard]] QVariant headData(const Head& head, int column, int role) const;
    [[nodiscard]] QVariant proposalData(std::size_t proposal, int column, int role) const;
    void choicesWereMade();

    SnapshotPtr m_snapshot{};
    std::vector<Head> m_heads{};
    std::vector<Choice> m_choices{}; ///< By proposal.
};

} // namespace tegoed::ui
