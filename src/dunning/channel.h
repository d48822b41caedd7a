#pragma once

#include "dunning/plan.h"
#include "dunning/policy.h"
#include "ledger/book.h"

namespace tegoed::dunning {

/// How a proposal goes out (contract, "Channel of a reminder"): what the step allows, of that what the customer prefers, else e-mail where
/// there is an address, else letter. A call is by phone; a formal notice and a hand-over are letters, whatever the preference (a notice
/// goes by e-mail as well where there is an address). Somebody who wants to be phoned still gets reminders in writing.
[[nodiscard]] ledger::Channel channelOf(const ledger::CustomerRecord& payer, const Step& step);

/// Warnings about addresses: Warning bits. A letter is made as PDF for an e-mail, too, so that a missing address shows in both.
[[nodiscard]] std::uint8_t addressWarnings(const ledger::CustomerRecord& payer, const Step& step);

} // namespace tegoed::dunning
