#pragma once

#include "app/plan_changes.h"
#include "ui/models/proposal_filter.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tegoed::ui {

/// What the list of proposals can be sorted by; within each stage.
enum class ProposalOrder { Customer, Channel, Items, ToPay, Days, PayBy, Remarks };

/// Proposals of one stage, in the order in which they are shown.
struct ProposalHead {
    dunning::Group group;
    ledger::Stage stage;
    bool toConsumer; ///< Tells the two formal notices apart; false for all others.
    std::vector<std::size_t> proposals{};
    std::int64_t toPayMinor = 0; ///< In the ledger's currency.
    std::int64_t itemCount = 0;
};

/// Which proposals are to be shown, and how.
struct ProposalQuery {
    SnapshotPtr snapshot{};
    SnapshotPtr shown{}; ///< The one before it: says which choices still stand. May be null or the same.
    SnapshotPtr base{};  ///< The plan that somebody started to approve: says what changed since. May be null or the same.
    ProposalFilter filter{};
    ProposalOrder order = ProposalOrder::Customer;
    bool ascending = true;
};

/// The answer.
struct ProposalList {
    SnapshotPtr snapshot{};
    SnapshotPtr shown{};
    SnapshotPtr base{};
    std::vector<ProposalHead> heads{};
    std::vector<std::size_t> sameAs{};      ///< As PlanDifference, against `shown`; empty where that is the same.
    std::vector<app::PlanChange> changes{}; ///< Against `base`.
};
/// Touches nothing but the snapshots: works on any thread.
[[nodiscard]] ProposalList proposalList(const ProposalQuery& query);

} // namespace tegoed::ui
