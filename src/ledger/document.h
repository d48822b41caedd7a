#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/money.h"
#include "ledger/vocabulary.h"

#include <optional>
#include <string>

namespace tegoed::ledger {

/// An invoice, one instalment of it, a credit note or a journal line. Signs are as seen from us: what is owed to us is positive.
/// The numbers that reports scan; texts are DocumentTexts.
struct Document {
    base::DocumentId id{};
    base::CompanyId company{};
    base::CustomerId customer{};
    DocumentKind kind = DocumentKind::Invoice;
    std::string number{};
    base::Date issuedOn{};
    base::Date dueOn{};
    base::Money amount = base::Money::zero(base::Currency::euro());
    base::Money open = base::Money::zero(base::Currency::euro()); ///< `amount` less all allocations.
    bool openingReview = false;                   ///< Long overdue when it came in, and nobody decided yet (contract, `--opening`).
    bool disputedAtSource = false;                ///< The list's own dispute mark; a dispute of ours stands in the disputes.
    bool blockedAtSource = false;                 ///< The list's dunning block.
    std::optional<PaymentMethod> paymentMethod{}; ///< The item's own; else the customer's.
    std::optional<base::Date> settledOn{};        ///< Day on which it was paid in full.
    bool settledDateUnknown = false;              ///< `date_unknown` or `date_estimated`: counts in no behaviour.
};

/// The rest of a document, read when asked for.
struct DocumentTexts {
    std::string reference{};
    std::string order{};
    std::string text{};
    std::optional<base::Date> sentOn{};
    std::optional<base::Date> receivedOn{};
    std::optional<std::int64_t> discountMinor{};
    std::optional<base::Date> discountUntil{};
    std::string file{};  ///< Path or name of the invoice's PDF.
    std::string email{}; ///< Address the invoice went to.

    bool operator==(const DocumentTexts&) const = default;
};

/// An invoice that a payment settled on a day that is known: what says how a customer pays.
struct SettledInvoice {
    std::string number{};
    base::Date issuedOn{};
    base::Date dueOn{};
    base::Date settledOn{};
    base::Money amount = base::Money::zero(base::Currency::euro());

    [[nodiscard]] int daysLate() const { return static_cast<int>((settledOn - dueOn).count()); } ///< Negative: early.
};

/// Money that came in. What is not allocated of it is unallocated money of the customer.
struct Payment {
    base::PaymentId id{};
    base::CustomerId customer{};
    base::CompanyId company{};
    std::string number{}; ///< `P-1042` for our own, the list's number for a payment on account of an import.
    base::Date paidOn{};
    base::Money amount = base::Money::zero(base::Currency::euro()); ///< Positive; negative for what was paid back.
    base::Money unallocated = base::Money::zero(base::Currency::euro());
    PaymentSource source = PaymentSource::Hand;
    bool dateUnknown = false; ///< Opening posting: counts in no behaviour, receipt or effectiveness.
    std::string text{};
};

/// One dated posting against a document. Never edited: a reversal is a posting of its own with the opposite amount.
struct Allocation {
    base::AllocationId id{};
    base::DocumentId document{};
    std::optional<base::PaymentId> payment{};
    std::optional<base::DocumentId> credit{}; ///< The credit note that was set off.
    AllocationKind kind = AllocationKind::Payment;
    base::Date effectiveOn{};     ///< The later of the payment's date and the document's issue date; by hand later: the business date.
    std::int64_t amountMinor = 0; ///< What it takes off the document's open amount (negative for a credit note's own side).
    bool dateUnknown = false;
    std::string reason{};
};

/// Money seen for items of a ledger that the package's list settles: nothing is open less, but the item rests.
struct SeenPayment {
    base::PaymentId id{};
    base::CustomerId customer{};
    std::optional<base::DocumentId> document{};
    base::Date paidOn{};
    base::Money amount = base::Money::zero(base::Currency::euro());
};

} // namespace tegoed::ledger
