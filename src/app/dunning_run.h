#pragma once

#include "app/ledger.h"
#include "base/progress.h"
#include "dunning/plan.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tegoed::app {

class PlanContext;

/// A day's plan with what its numbers point into. Holds the book's change number: a plan of an older book is made again, not used.
struct PlanView {
    dunning::Plan plan;
    std::vector<dunning::Policy> policies; ///< What Proposal::policy points into.
    std::optional<base::Date> moneyUntil{};
    std::int64_t changeNumber = 0;
    std::shared_ptr<const PlanContext> context{}; ///< For questions about the plan, as long as the book is unchanged.
};

/// What `dunning plan` says of the open items. `policy` overrules every customer's own. Errors: PolicyUnknown.
[[nodiscard]] base::Result<PlanView> dunningPlan(Ledger& ledger, const std::string& policy = {}, bool anyDay = false);
/// The day a skipped item is looked at again.
[[nodiscard]] std::optional<base::Date> nextLookOn(Ledger& ledger, const PlanView& view, ledger::ItemIndex item);

/// A proposal as somebody saw and approved it. One that has changed since is another one and is proposed again (rule 10).
struct ApprovedProposal {
    std::string customer;  ///< Number of the payer.
    std::uint8_t company;  ///< Into Book::companies.
    std::uint8_t currency; ///< Into Book::currencies.
    dunning::Group group;
    ledger::Stage stage;
    std::int64_t toPayMinor;
    auto operator<=>(const ApprovedProposal&) const = default;
};
[[nodiscard]] ApprovedProposal approvalOf(const ledger::Book& book, const dunning::Proposal& proposal);

struct RunRequest {
    std::filesystem::path folder{};
    std::string policy{};
    bool approveAll = false;                       ///< Reminders and calls, also where the policy asks approval.
    std::set<std::string> approveCustomers{};      ///< These customers' proposals, of all groups.
    bool approveFormal = false;                    ///< Formal notices and hand-overs too.
    bool onlyApproved = false;                     ///< The window's way: nothing but what is approved by customer or proposal.
    std::set<ApprovedProposal> approveProposals{}; ///< Just these, of whatever group.
    std::optional<int> limitCount{};               ///< The first so many by priority.
    bool staleMoney = false;
    bool anyDay = false;
    bool send = false;
    base::Work work{};
};

/// One proposal's outcome.
struct RunLetter {
    enum class State { Written, Sent, Task, Lapsed, HeldForApproval, NotWritten };
    State state = State::HeldForApproval;
    std::size_t proposal = 0; ///< Into the run's plan; unused for resumed letters.
    std::string letterNumber{};
    std::string customer{};
    std::vector<std::string> files{}; ///< Relative to the folder.
    std::string reason{};             ///< Why it lapsed (a verdict's name) or could not be written.
};

struct RunReport {
    PlanView view;                       ///< The plan it carried out.
    std::vector<RunLetter> letters{};    ///< One for each proposal, in their order.
    std::vector<RunLetter> resumed{};    ///< Letters of an interrupted run that this one finished.
    std::int64_t runId = 0;              ///< 0: nothing was recorded.
    std::optional<base::Error> partly{}; ///< A letter could not be written.
};

/// Rules 9 and 10 of the contract: decisions in one transaction, then each letter. The book stays as the plan saw it, so that the report's
/// indices hold: the caller refreshes the ledger when it has shown the report. Errors: MoneyStale, PolicyUnknown, NoOutFolder,
/// SendingNotSetUp, CustomerUnknown.
[[nodiscard]] base::Result<RunReport> runDunning(Ledger& ledger, const RunRequest& request);

} // namespace tegoed::app
