#pragma once

#include "dunning/plan.h"
#include "dunning/set_off.h"
#include "dunning/tables.h"

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tegoed::dunning {

/// Decides about customers, account by account. Several makers work on one plan at the same time: each writes the verdicts of its own
/// payers' items and keeps its own proposals. The scratch vectors keep their room between accounts.
class PlanMaker {
public:
    /// `plan` has room for the verdicts of the whole book, or (`forOnePayer`) grows by those of the payers that are added.
    PlanMaker(const Tables& tables, Plan& plan, bool forOnePayer)
        : m_tables(tables), m_book(tables.input().book), m_plan(plan), m_forOnePayer(forOnePayer)
    {
    }

    /// Decides about all items whose letters go to `payer`; none where another gets his.
    void addPayer(ledger::CustomerIndex payer);

    /// What `Proposal::firstItem` counts in.
    [[nodiscard]] std::vector<ProposalItem>& items() { return m_items; }
    /// In the order in which payers were added.
    [[nodiscard]] std::vector<Proposal>& proposals(Group group) { return m_proposals[static_cast<std::size_t>(group)]; }

private:
    /// Companies and currencies are bytes: one number stands for both.
    using AccountKey = std::uint16_t;
    /// An item that would take a step, while its account is looked at.
    struct Candidate {
        ledger::ItemIndex item;
        std::uint32_t slot; ///< Into the plan's verdicts.
        AccountKey key;
        ledger::Stage stage;
        std::uint8_t policy;
        bool needsApproval;
        bool notCalled;
        bool isConsumers;
        std::int64_t claimedMinor;
        std::int64_t payMinor;
    };

    [[nodiscard]] static AccountKey keyOf(const ledger::OpenItem& item)
    {
        return static_cast<AccountKey>(item.company << 8U | item.currency);
    }
    void addCustomer(ledger::CustomerIndex customer, ledger::CustomerIndex payer);
    void settleAccounts(ledger::CustomerIndex payer);
    void settle(ledger::CustomerIndex payer, std::span<Candidate> candidates);
    void propose(ledger::CustomerIndex payer, std::span<const Candidate> candidates, Group group, std::int64_t creditsMinor,
                 std::int64_t unallocatedMinor);
    /// Lowers what the candidates are asked to pay; gives credits and unallocated money of the account.
    std::pair<std::int64_t, std::int64_t> setOffCredits(std::span<Candidate> candidates);
    void skip(const Candidate& candidate, Verdict why) { m_plan.verdicts[candidate.slot] = why; }
    [[nodiscard]] bool takes(const Candidate& candidate) const { return m_plan.verdicts[candidate.slot] == Verdict::Takes; }

    const Tables& m_tables;
    const ledger::Book& m_book;
    Plan& m_plan;
    bool m_forOnePayer;
    std::vector<ProposalItem> m_items{};
    std::array<std::vector<Proposal>, kGroupCount> m_proposals{};

    std::vector<ledger::CustomerIndex> m_members{}; ///< Of the account at hand, in rising order.
    std::vector<Candidate> m_candidates{};
    bool m_hasCredits = false;
    std::vector<SetOffInvoice> m_invoices{};
    std::vector<SetOffCredit> m_credits{};
    std::vector<std::uint32_t> m_order{};
};

/// Mildest group first. Severities, not the enumerators: a call comes before a formal notice.
inline constexpr std::array kGroupOrder{Group::Reminder, Group::Call, Group::FormalNotice, Group::Collections};

} // namespace tegoed::dunning
