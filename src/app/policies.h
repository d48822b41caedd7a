#pragma once

#include "app/dunning_run.h"
#include "app/ledger.h"
#include "base/report.h"
#include "dunning/plan.h"
#include "dunning/plan_difference.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace tegoed::app {

/// A dunning schedule of this ledger, and who follows it.
struct PolicyInfo {
    dunning::Policy policy{};
    bool isShipped = false;              ///< Its name is that of a shipped one.
    bool isChanged = false;              ///< Shipped, and this ledger's own stands in its place.
    bool isStandard = false;             ///< Followed by those who have no schedule of their own or of their segment.
    std::vector<std::string> segments{}; ///< That follow it, in the order of their names.
    std::int64_t customerCount = 0;      ///< For whom it is in force.
    std::int64_t ownCount = 0;           ///< Of these, by their own field.
};
/// In the order of Ledger::policies.
[[nodiscard]] base::Result<std::vector<PolicyInfo>> policyInfos(Ledger& ledger);
/// The segments that customers have, and those without any that were given a schedule, in the order of their names.
[[nodiscard]] base::Result<std::vector<std::string>> segmentNames(Ledger& ledger);

/// Takes an own schedule away, or puts a shipped one back as it was. Errors: PolicyUnknown, PolicyNotOwn (a shipped one that was not
/// changed), PolicyFollowed (an own one that a customer, a segment or everybody without another follows).
[[nodiscard]] base::Result<void> removePolicy(Ledger& ledger, const std::string& name);
/// Gives customers the schedule as their own; an empty name takes their own away. Gives how many changed. Errors: PolicyUnknown,
/// CustomerUnknown.
[[nodiscard]] base::Result<int> assignPolicy(Ledger& ledger, const std::string& name, const std::vector<std::string>& customers);

/// What a schedule that is being edited would change in the plan of the day, nothing being saved.
struct PolicyEffect {
    dunning::PlanDifference difference{};
    bool isBusinessDay = true; ///< Otherwise both plans are as if it were one.
};
/// `view` is the plan of the day; `book` a copy of the book it was made of, which stays unchanged meanwhile. Reads nothing else: for any
/// thread. `original` is the name that `edited` had before.
[[nodiscard]] PolicyEffect effectOf(const PlanView& view, const ledger::Book& book, const std::string& original,
                                    const dunning::Policy& edited);

/// The schedule as a document in the ledger's language. Errors: PolicyUnknown.
[[nodiscard]] base::Result<base::Report> policyReport(Ledger& ledger, const std::string& name);

} // namespace tegoed::app
