#pragma once

#include "app/import_known.h"
#include "exchange/item_rows.h"
#include "ledger/large_vector.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tegoed::app {

/// One document as the file has it: rows of one customer with the same number and due date are one.
struct MergedItem {
    std::uint32_t firstRow; ///< Into ItemTable::rows; texts are taken from it.
    std::uint32_t customer; ///< Position in KnownLedger; kNone until the customer is created.
    std::uint32_t known;    ///< Position of the known document it is; kNone: a new one.
    std::int32_t issuedOn;
    std::int32_t dueOn;
    std::int64_t amountMinor;
    std::int64_t openMinor;
    std::int64_t rowHash; ///< Of the facts that the file gives, without what is open.
    std::uint8_t companyId;
};

/// A row of unallocated money: a payment on account or a journal credit.
struct OnAccountRow {
    std::uint32_t row;
    std::uint32_t customer;
    std::int64_t rowHash; ///< Of customer, number, day, amount and its place among equal rows; the known row's if it is one.
    std::uint8_t companyId;
    bool isByNumber; ///< Whether it is a known one by its number, though its row is another.
};

/// Whether a row is unallocated money: a payment, or what a journal gives.
[[nodiscard]] bool isOnAccount(const exchange::ItemRow& row);

/// Unallocated money that an earlier list brought.
struct KnownOnAccount {
    /// Whether an earlier file of the call has it, and how it was known there.
    enum class Taken : std::uint8_t { No, ByRow, ByNumber };

    std::uint32_t customer; ///< Position in KnownLedger.
    std::uint8_t companyId;
    std::string number;
    base::Date paidOn;
    base::Money amount;   ///< Positive; what was open when it first came in.
    std::int64_t rowHash; ///< As OnAccountRow::rowHash.
    Taken taken;
};

/// What a file means against the ledger.
struct MatchedItems {
    ledger::LargeVector<MergedItem> items{};
    std::vector<OnAccountRow> onAccount{};
    std::vector<exchange::FaultyRow> faults{}; ///< Rows that contradict the ledger or another row.
};

struct MatchInput {
    const exchange::ItemTable& table;
    std::string file;                                ///< For faults.
    const std::vector<std::uint32_t>& customerOfRow; ///< Position in KnownLedger of each row's customer.
    const std::vector<std::uint8_t>& companyOfRow;   ///< Company id of each row.
    const KnownLedger& known;
    base::Date listOn;
    std::span<const int> termsOfCustomer; ///< Days, by position in KnownLedger.
    std::span<const KnownOnAccount> onAccount;
};

/// Merges rows into documents and finds each document's known one: by number and due date; else, for the documents of a number that are
/// left over on both sides, by amount (its due date changed). Faults: RowNumberOfOther, RowOtherAmount, RowOtherCurrency, and
/// RowOpenOutOfRange where a file with open amounts alone says more is open than the document's amount. The same holds for a payment on
/// account with a number, against those known ones of its number that no row has: one more with that number is a new one.
[[nodiscard]] MatchedItems matchItems(const MatchInput& input);

} // namespace tegoed::app
