#pragma once

#include "base/calendar.h"
#include "base/date.h"
#include "dunning/item_rules.h"
#include "dunning/payers.h"
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

    /// What is asked after credits were set off.
    [[nodiscard]] std::int64_t claimMinor() const { return askedMinor > creditMinor ? askedMinor - creditMinor : 0; }
    /// Whether anything overdue remains to be asked for.
    [[nodiscard]] bool hasClaim() const { return claimMinor() > 0 || foreignCount > 0; }
};

/// Reads the facts of one customer after the other. The book may not change while this lives; threads may share it.
class FactsReader {
public:
    FactsReader(const ledger::Book& book, base::Date on, const base::BusinessCalendar& calendar);

    /// One pass over the customer's items. Customers who are not to be acted on (insolvent, intercompany, on hold, spoken to a day or two
    /// ago) have no facts unless an agreed day has come, and then no claim; who pays through another has none either, the other has them.
    [[nodiscard]] CustomerFacts of(ledger::CustomerIndex customer) const;

private:
    void addCustomer(ledger::CustomerIndex customer, ledger::CustomerIndex payer, CustomerFacts& facts) const;
    /// What is open and overdue of a customer whom nothing may be asked from, for whoever has an appointment with him.
    void addBalance(ledger::CustomerIndex customer, CustomerFacts& facts) const;
    void addItems(ledger::CustomerIndex customer, const dunning::CustomerRules& rules, CustomerFacts& facts) const;
    void addUnusual(const ledger::OpenItem& item, const dunning::CustomerRules& rules, CustomerFacts& facts) const;

    const ledger::Book& m_book;
    dunning::RunDays m_days;
    std::int32_t m_seenUntil; ///< The newest day on which a payment may have been seen to be a task today.
    dunning::Payers m_payers;
    std::vector<std::uint32_t> m_onAccountFrom; ///< By customer, into Book::onAccount.
};

/// Whether the day of the agreed next action has come, and nobody was spoken or written to since.
[[nodiscard]] bool isNextActionDue(const ledger::CustomerRecord& customer, std::int32_t on);

} // namespace tegoed::worklist
