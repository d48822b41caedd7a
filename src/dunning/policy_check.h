#pragma once

#include "dunning/policy.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::dunning {

// What a schedule's numbers may be; the same for a file and for an editor.
inline constexpr std::size_t kLongestPolicyName = 60;
inline constexpr int kFarthestOffset = 3650;
inline constexpr int kLongestWait = 365;
inline constexpr int kLongestTerm = 90;

/// Something that is wrong in a schedule, and where.
struct PolicyFault {
    std::optional<std::size_t> step{}; ///< Of the schedule as a whole where there is none.
    std::string_view member;           ///< As in the JSON: `offset`, `stage`, `name`, …
    std::string_view what;             ///< One of `policyFaults`.

    /// As `parsePolicy` says it: `steps[2].offset`.
    [[nodiscard]] std::string where() const;
    bool operator==(const PolicyFault&) const = default;
};

/// Everything that is wrong with a schedule that is being made, in the order of its parts. Empty exactly if `parsePolicy` takes its JSON.
[[nodiscard]] std::vector<PolicyFault> faultsOf(const Policy& policy);

// What of a step has an effect at its stage: the rest is not asked for.
[[nodiscard]] bool choosesChannel(ledger::Stage stage); ///< A call is by phone, a formal notice by letter and e-mail, whatever is set.
[[nodiscard]] bool speaksInTone(ledger::Stage stage);   ///< The letters of the other stages have one tone alone.
[[nodiscard]] bool sendsCopies(ledger::Stage stage);
[[nodiscard]] bool choosesApproval(ledger::Stage stage); ///< Formal notices and hand-overs always need it.
/// Whether a channel can carry that stage at all.
[[nodiscard]] bool canGoBy(ledger::Stage stage, ledger::Channel channel);

/// `policy` with another step of a stage that it does not have: the first one more severe than that of `after` (else the first free one),
/// with the settings of `after`, on a day between its neighbours where there is room. Nothing if it has all stages or the next ones do not
/// fit. Gives the place of the new step.
[[nodiscard]] std::optional<std::size_t> addStep(Policy& policy, std::optional<std::size_t> after);

} // namespace tegoed::dunning
