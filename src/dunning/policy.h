#pragma once

#include "base/date.h"
#include "base/error.h"
#include "ledger/vocabulary.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::dunning {

/// What a proposal asks for: one letter of reminders, a formal notice, a task to call, a hand-over to an agency.
enum class Group : std::uint8_t { Reminder, FormalNotice, Call, Collections };
inline constexpr int kGroupCount = 4;
[[nodiscard]] std::string_view name(Group group); ///< `reminder`, `formal_notice`, `call`, `collections`.
[[nodiscard]] constexpr Group groupOf(ledger::Stage stage)
{
    switch (stage) {
    case ledger::Stage::Call: return Group::Call;
    case ledger::Stage::FormalNotice: return Group::FormalNotice;
    case ledger::Stage::Collections: return Group::Collections;
    case ledger::Stage::PreDue:
    case ledger::Stage::Reminder1:
    case ledger::Stage::Reminder2:
    case ledger::Stage::Reminder3:
    case ledger::Stage::Reminder4: break;
    }
    return Group::Reminder;
}

/// Who gets a copy of a letter.
enum class CopyTo : std::uint8_t { AccountManager, CustomerManager };
[[nodiscard]] std::string_view name(CopyTo copy); ///< `account_manager`, `customer_manager`.

/// How a letter speaks; texts are chosen by stage and tone.
enum class Tone : std::uint8_t { Friendly, Neutral, Firm };
[[nodiscard]] std::string_view name(Tone tone); ///< `friendly`, `neutral`, `firm`.

/// One step of a dunning schedule.
struct Step {
    ledger::Stage stage = ledger::Stage::Reminder1;
    int offsetDays = 0;                      ///< From the due date; negative before it.
    int gapDays = 5;                         ///< Least days after the item's last step.
    std::vector<ledger::Channel> channels{}; ///< Empty: the customer's preference decides.
    Tone tone = Tone::Friendly;
    std::vector<CopyTo> copies{};
    bool needsApproval = false; ///< Not taken by a run without a named approval; always so for `formal_notice` and `collections`.

    bool operator==(const Step&) const = default;
};

/// A dunning schedule as data (contract, dunning rule 1), with the thresholds of rules 3 and 4.
struct Policy {
    std::string name{};
    std::vector<Step> steps{}; ///< Rising severity and offset.
    int customerGapDays = 7;   ///< Between two reminder letters to one payer.
    /// By Group, in hundredths of the item's currency's unit (5.00 yen and 5.00 euro alike); see rule 4.
    std::array<std::int64_t, kGroupCount> minimumMinor{500, 2500, 0, 10000};
    int payDays = 5; ///< Days asked for in reminders; 7 in `reminder_4`.
    int lastReminderPayDays = 7;
    int noticeDays = 14;                  ///< The term of a notice of default to a business.
    std::optional<base::Date> startsOn{}; ///< Items due before it take no step (`before_policy`).

    bool operator==(const Policy&) const = default;
};

/// Reads a policy from JSON (docs/domain/dunning.md has the members) and checks it: known stages in rising severity, offsets and gaps in
/// range, unknown members refused. Errors: PolicyInvalid (where: `steps[2].offset`; what: one of `policyFaults`).
[[nodiscard]] base::Result<Policy> parsePolicy(std::string_view json);
/// The codes of what may be wrong with a policy: a sentence for each stands in app/wording.
[[nodiscard]] std::span<const std::string_view> policyFaults();
[[nodiscard]] std::string toJson(const Policy& policy);
/// The schedules that are shipped: `standard`, `compact`, `relationship`, in this order.
[[nodiscard]] const std::vector<Policy>& shippedPolicies();

} // namespace tegoed::dunning
