#pragma once

#include "app/ledger.h"
#include "ledger/customer.h"
#include "letters/email.h"
#include "letters/letter.h"

#include <string>
#include <vector>

namespace tegoed::app {

/// To whom a letter to a customer goes, in which language, and who signs it.
struct Writing {
    base::Language language = base::Language::Dutch; ///< The contact's, else the customer's, else that of the country.
    letters::Recipient recipient{};                  ///< With the contact for reminders, else for invoices, where there is one.
    std::string signedBy{};
};
[[nodiscard]] Writing writingTo(Ledger& ledger, const ledger::Customer& customer, const std::vector<ledger::Contact>& contacts);

/// The right side of message ids: that of our company's address.
[[nodiscard]] std::string mailDomain(const ledger::Company& company);
/// The environment's instant (`2026-11-22T08:15:30.123Z`) as a mail's Date header has it.
[[nodiscard]] letters::MessageTime mailTime(const std::string& instant);

} // namespace tegoed::app
