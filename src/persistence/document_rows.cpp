#include "persistence/document_rows.h"

namespace tegoed::persistence {

static_assert(static_cast<int>(ledger::DocumentKind::Invoice) == 0 && static_cast<int>(ledger::DocumentKind::CreditNote) == 1 &&
              static_cast<int>(ledger::DocumentKind::Journal) == 2);
static_assert(static_cast<int>(ledger::PaymentMethod::Transfer) == 0 && static_cast<int>(ledger::PaymentMethod::Factoring) == 4);

std::int64_t documentFacts(const ledger::Document& document)
{
    std::int64_t flags = 0;
    if (document.openingReview) flags |= kDocumentOpeningReview;
    if (document.disputedAtSource) flags |= kDocumentDisputedAtSource;
    if (document.blockedAtSource) flags |= kDocumentBlockedAtSource;
    if (document.paymentMethod) flags |= (1 + static_cast<std::int64_t>(*document.paymentMethod)) << kDocumentMethodShift;
    return flags;
}

StoredDocument readDocument(const Query& row)
{
    Columns columns(row);
    StoredDocument stored;
    ledger::Document& document = stored.document;
    document.id = columns.id<base::DocumentId>();
    document.company = columns.id<base::CompanyId>();
    document.customer = columns.id<base::CustomerId>();
    document.kind = static_cast<ledger::DocumentKind>(columns.int32() % 3);
    document.number = columns.text();
    document.issuedOn = columns.date();
    document.dueOn = columns.date();
    const base::Currency currency = columns.currency();
    document.amount = base::Money::ofMinor(columns.int64(), currency);
    document.open = base::Money::ofMinor(columns.int64(), currency);
    const std::int64_t flags = columns.int64();
    document.openingReview = (flags & kDocumentOpeningReview) != 0;
    document.disputedAtSource = (flags & kDocumentDisputedAtSource) != 0;
    document.blockedAtSource = (flags & kDocumentBlockedAtSource) != 0;
    if (const std::int64_t method = (flags & kDocumentMethodMask) >> kDocumentMethodShift; method >= 1 && method <= 5) {
        document.paymentMethod = static_cast<ledger::PaymentMethod>(method - 1);
    }
    document.settledDateUnknown = (flags & kDocumentSettledDateUnknown) != 0;
    document.settledOn = columns.optionalDate();
    stored.rowHash = columns.int64();
    ledger::DocumentTexts& texts = stored.texts;
    texts.reference = columns.text();
    texts.order = columns.text();
    texts.text = columns.text();
    texts.sentOn = columns.optionalDate();
    texts.receivedOn = columns.optionalDate();
    texts.discountMinor = columns.optionalInt64();
    texts.discountUntil = columns.optionalDate();
    texts.file = columns.text();
    texts.email = columns.text();
    return stored;
}

} // namespace tegoed::persistence
