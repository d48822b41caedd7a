#pragma once

#include "base/date.h"
#include "ledger/document.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace tegoed::reporting {

/// How a customer pays, from the invoices that payments settled on days that are known (docs/domain/payment_behaviour.md). Days are in
/// tenths, rounded half away from zero, weighted by amount; early counts negative.
struct PaymentBehaviour {
    /// The invoices settled in the months up to a day.
    struct Period {
        int paidCount = 0;
        int lateCount = 0; ///< Settled after the due date.
        std::optional<int> daysLateTenths{};
    };
    /// The weekday on which money comes in more often than on all others.
    struct UsualDay {
        unsigned isoWeekday; ///< Monday 1 to Sunday 7.
        int count;           ///< Days with money on that weekday …
        int dayCount;        ///< … of so many days with money.
    };
    Period year{};                      ///< Twelve months.
    Period quarter{};                   ///< Three months.
    std::optional<int> agreedTenths{};  ///< From issue to due date, of the year's invoices.
    std::optional<int> takenTenths{};   ///< From issue to payment: agreed and days late together.
    std::optional<UsualDay> usualDay{}; ///< Of the year; nothing where no weekday stands out.
};

/// `invoices` in any order; those settled after `asOf` are left out.
[[nodiscard]] PaymentBehaviour paymentBehaviour(std::span<const ledger::SettledInvoice> invoices, base::Date asOf);

/// For each of `invoices`, which stand in the order of their days, the days late of it and up to `windowCount - 1` before it, weighted by
/// amount, in tenths.
[[nodiscard]] std::vector<int> movingDaysLateTenths(std::span<const ledger::SettledInvoice> invoices, std::size_t windowCount);

} // namespace tegoed::reporting
