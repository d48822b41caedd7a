#pragma once

#include "base/report.h"
#include "dunning/policy.h"
#include "dunning/policy_check.h"

#include <optional>
#include <string>
#include <vector>

namespace tegoed::app {

/// `7 days after the due date`.
[[nodiscard]] std::string dayText(int offsetDays, base::Language language);
/// `reminder 2` with a capital: as the beginning of a sentence.
[[nodiscard]] std::string stageTitle(ledger::Stage stage, base::Language language);
/// What a step does, in one sentence for a colleague.
[[nodiscard]] std::string stepSentence(const dunning::Step& step, base::Language language);
/// What holds for the schedule as a whole, one sentence each. Minima are amounts of `currency`.
[[nodiscard]] std::vector<std::string> policySentences(const dunning::Policy& policy, base::Currency currency, base::Language language);
/// What is wrong, said to whoever is editing the schedule.
[[nodiscard]] std::string faultSentence(const dunning::Policy& policy, const dunning::PolicyFault& fault, base::Language language);

/// The schedule as a document: the steps on a line of days, in a table and in sentences. `companyName` may be empty.
[[nodiscard]] base::Report policyReport(const dunning::Policy& policy, const std::string& companyName, base::Date on,
                                        base::Currency currency, base::Language language);

} // namespace tegoed::app
