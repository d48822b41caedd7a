#pragma once

#include "base/calendar.h"
#include "base/date.h"
#include "dunning/policy.h"
#include "ledger/book.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tegoed::dunning {

/// Why an open item takes no step today: the first that applies, in this order (contract, `dunning plan`). `Takes` is none of them.
enum class Verdict : std::uint8_t {
    Takes,
    Credit,
    InCollections,
    Insolvent,
    Intercompany,
    OnHold,
    BeforePolicy,
    OpeningReview,
    Disputed,
    OnPlan,
    Promised,
    DirectDebit,
    PaidSeen,
    Contacted,
    Resting,
    NotDue,
    TooSoon,
    ConsumerTerm,
    CustomerRecent,
    CreditBalance,
    BelowMinimum,
    ConsumerCurrency, ///< A 14-day letter names costs, and the law has them in euro.
    NoBusinessDay,
};
inline constexpr int kVerdictCount = 23;
[[nodiscard]] std::string_view name(Verdict verdict); ///< `takes`, `credit`, …
[[nodiscard]] std::span<const Verdict> allVerdicts();

/// A credit note that names an invoice in its `reference`: it is set off against that one first (rule 4). Both are DocumentIds.
struct CreditLink {
    std::int64_t credit;
    std::int64_t invoice;

    auto operator<=>(const CreditLink&) const = default;
};

/// What a plan is made from, beside the book. Everything is passed in: no clock, no file.
struct PlanInput {
    const ledger::Book& book;
    base::Date on;
    const base::BusinessCalendar& calendar;
    std::span<const Policy> policies;
    /// Policy of a customer by the word index of his own policy name, else of his segment's: `policyOfWord[word]` is an index into
    /// `policies`, kNoPolicy if that word names none. The last resort is `standardPolicy`.
    std::span<const std::uint8_t> policyOfWord;
    std::span<const std::uint8_t> policyOfSegmentWord;
    std::uint8_t standardPolicy = 0;
    std::optional<std::uint8_t> overrulingPolicy{}; ///< `--policy`: for every customer.
    bool anyDay = false;                            ///< `--any-day`.
    std::span<const CreditLink> creditLinks{};      ///< In rising order. A reference is a text and not in memory: storage fills these in.
};
inline constexpr std::uint8_t kNoPolicy = 0xff;

/// A warning that goes with a proposal.
enum class Warning : std::uint8_t { NoAddress = 1, NoCompany = 2, NotCalled = 4, NoEmail = 8 };
[[nodiscard]] std::string_view name(Warning warning); ///< `no_address`, `no_company`, `not_called`, `no_email`.

struct ProposalItem {
    ledger::ItemIndex item;
    ledger::Stage stage;
    std::int64_t claimedMinor; ///< The undisputed part of the open amount.
    std::int64_t payMinor;     ///< What is left of it after credits were set off.
};

/// One letter or task of the day. Amounts are minor units of `currency`.
struct Proposal {
    ledger::CustomerIndex customer; ///< Who gets the letter: the payer.
    std::uint8_t company;
    std::uint8_t currency;
    Group group;
    ledger::Stage stage; ///< The most severe of its items.
    std::uint8_t policy;
    ledger::Channel channel;
    std::uint8_t warnings; ///< Warning bits.
    bool needsApproval;    ///< Always so for `formal_notice` and `collections`.
    bool toConsumer; ///< The payer or a customer of its items is a consumer or of unknown kind: the notice is the 14-day letter (rule 7).
    std::uint32_t firstItem; ///< Into Plan::items.
    std::uint32_t itemCount;
    std::int64_t itemsTotalMinor;
    std::int64_t creditsMinor;     ///< Open credit notes of the payer's account in this company and currency, as a negative amount.
    std::int64_t unallocatedMinor; ///< The same for unallocated money.
    std::int64_t toPayMinor;
    base::Date payBy;
};

/// The plan of a day: a verdict for every open item, in the order of Book::items, and the proposals: reminders, calls, formal notices,
/// hand-overs, ordered by customer number within a group (the same book gives the same order).
struct Plan {
    base::Date on;
    /// The items that the verdicts are of, in rising order, where the plan is of one payer; empty where it is of the whole book.
    std::vector<ledger::ItemIndex> only{};
    std::vector<Verdict> verdicts{};
    /// The step that was looked at: what `Takes` takes, for the others the next one; says nothing for credits and where none is left.
    std::vector<ledger::Stage> stages{};
    std::vector<Proposal> proposals{};
    std::vector<ProposalItem> items{};

    /// @pre The plan is of the whole book, or of the payer of `item`.
    [[nodiscard]] Verdict verdictOf(ledger::ItemIndex item) const { return verdicts[positionOf(item)]; }
    [[nodiscard]] ledger::Stage stageOf(ledger::ItemIndex item) const { return stages[positionOf(item)]; }
    [[nodiscard]] std::span<const ProposalItem> itemsOf(const Proposal& proposal) const
    {
        return {items.data() + proposal.firstItem, proposal.itemCount};
    }

private:
    [[nodiscard]] std::size_t positionOf(ledger::ItemIndex item) const;
};

class Tables;

/// Makes plans of one book on one day. What all of them need (schedules as tables, who pays for whom) is worked out once, so that asking
/// again for one payer costs no more than his items. The book may not change while this lives.
class Planner {
public:
    explicit Planner(const PlanInput& input);
    Planner(Planner&&) noexcept;
    ~Planner();

    /// What a run would do: rules 2 to 8 of the contract. Linear in the items; settled items (open 0) have no verdict that counts.
    [[nodiscard]] Plan all() const;
    /// The same for one payer's account: all items whose letters go to him. `payer` may be any customer; nobody's payer has no items here.
    [[nodiscard]] Plan of(ledger::CustomerIndex payer) const;
    /// The day on which a skipped item is looked at again, after the day of the plan; nothing where only a person or an event changes that
    /// (credit, in_collections, …).
    [[nodiscard]] std::optional<base::Date> nextLookOn(const Plan& plan, ledger::ItemIndex item) const;

private:
    std::unique_ptr<const Tables> m_tables;
};

/// `Planner::all`, `of` and `nextLookOn` for one question alone.
[[nodiscard]] Plan makePlan(const PlanInput& input);
[[nodiscard]] Plan makePlanFor(const PlanInput& input, ledger::CustomerIndex payer);
[[nodiscard]] std::optional<base::Date> nextLookOn(const PlanInput& input, const Plan& plan, ledger::ItemIndex item);

/// The customer who gets the letters of `customer`: his payer (and that one's, if he has one), else himself.
[[nodiscard]] ledger::CustomerIndex payerOf(const ledger::Book& book, ledger::CustomerIndex customer);

} // namespace tegoed::dunning
