#pragma once

#include "ledger/document.h"
#include "persistence/connection.h"
#include "persistence/queries.h"

#include <cstdint>

namespace tegoed::persistence {

// Bits of documents.flags (and of DocumentKey::flags). The file keeps these numbers: they never change their meaning.
inline constexpr std::int64_t kDocumentOpeningReview = 1;
inline constexpr std::int64_t kDocumentDisputedAtSource = 2;
inline constexpr std::int64_t kDocumentBlockedAtSource = 4;
inline constexpr std::int64_t kDocumentMethodShift = 3; ///< Three bits: 0 none of its own, else 1 + ledger::PaymentMethod.
inline constexpr std::int64_t kDocumentMethodMask = 7 << kDocumentMethodShift;
/// The bits that an import or a person sets.
inline constexpr std::int64_t kDocumentFactMask =
    kDocumentOpeningReview | kDocumentDisputedAtSource | kDocumentBlockedAtSource | kDocumentMethodMask;
// The bits that follow from the document's postings.
inline constexpr std::int64_t kDocumentSettledDateUnknown = 64;
inline constexpr std::int64_t kDocumentSettledOtherwise = 128; ///< The posting that settled it was no payment: counts in no behaviour.
inline constexpr std::int64_t kDocumentPaymentReversed = 256;  ///< A payment on it was taken back (a returned direct debit).
inline constexpr std::int64_t kDocumentSettledMask = kDocumentSettledDateUnknown | kDocumentSettledOtherwise;

/// The fact bits of a document; what an import compares with `DocumentKey::flags & kDocumentFactMask`.
[[nodiscard]] std::int64_t documentFacts(const ledger::Document& document);

/// The columns that `readDocument` reads, of `documents d LEFT JOIN document_texts t`.
inline constexpr const char* kDocumentColumns =
    "d.id, d.company_id, d.customer_id, d.kind, d.number, d.issued_on, d.due_on, d.currency, d.amount_minor, d.open_minor, d.flags, "
    "d.settled_on, d.row_hash, coalesce(t.reference, ''), coalesce(t.order_number, ''), coalesce(t.text, ''), t.sent_on, t.received_on, "
    "t.discount_minor, t.discount_until, coalesce(t.file, ''), coalesce(t.email, '') "
    "FROM documents d LEFT JOIN document_texts t ON t.id = d.id ";
[[nodiscard]] StoredDocument readDocument(const Query& row);

} // namespace tegoed::persistence
