#pragma once

#include "base/calendar.h"
#include "base/date.h"
#include "ledger/book.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace tegoed::worklist {

/// What the ranking knows of one customer after the pass over the items: sums in minor units of the ledger's currency, over all companies,
/// with the items of those for whom he pays.
struct CustomerFacts {
    static constexpr std::int32_t kNever = std::numeric_limits<std::int32_t>::max();

    std::int64_t openMinor = 0;             ///< Credit notes and unallocated money taken off.
    std::int64_t overdueMinor = 0;          ///< Invoices past their due date.
    std::int64_t askedMinor = 0;            ///< The undisputed part of what is overdue and stopped by nothing.
    std::int64_t creditMinor = 0;           ///< Credit notes and unallocated money; positive.
    std::int32_t oldestDueOn = kNever;      ///< Of what is overdue.
    std::int32_t oldestAskedDueOn = kNever; ///< Of what may be asked, in any currency.
    std::uint32_t askedCount = 0;           ///< Items that may be asked for and that no opening review waits for, in any currency.
    std::uint32_t foreignCount = 0;         ///< Overdue items of other currencies that may be asked for.
    std::uint32_t reviewCount = 0;
    std::uint32_t seenCount = 0; ///< Payments seen at the bank longer ago than the package's list should need.
    bool hasCallTask = false;

    void add(const CustomerFacts& other);
    /// What is asked after credits were set off.
    [[nodiscard]] std::int64_t claimMinor() const { return askedMinor > creditMinor ? askedMinor - creditMinor : 0; }
    /// Whether anything overdue remains to be asked for.
    [[nodiscard]] bool hasClaim() const { return claimMinor() > 0 || foreignCount > 0; }
};

/// The facts of every customer, by index. Customers who are not to be acted on (insolvent, intercompany, on hold, spoken to a day or two
/// ago) have none; who pays through another has none either, the other has them.
[[nodiscard]] std::vector<CustomerFacts> customerFacts(const ledger::Book& book, base::Date on, const base::BusinessCalendar& calendar);

/// Whether the day of the agreed next action has come, and nobody was spoken or written to since.
[[nodiscard]] bool isNextActionDue(const ledger::CustomerRecord& customer, std::int32_t on);

} // namespace tegoed::worklist
