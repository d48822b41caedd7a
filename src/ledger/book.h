#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/money.h"
#include "ledger/customer.h"
#include "ledger/open_items.h"
#include "ledger/vocabulary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::ledger {

/// What rules and lists need of a customer, packed; the full customer is read from the file when asked for.
struct CustomerRecord {
    std::int64_t id = 0;          ///< CustomerId.
    std::int64_t limitMinor = -1; ///< -1: none.
    std::uint32_t numberOffset = 0;
    std::uint32_t nameOffset = 0;
    std::uint16_t numberLength = 0;
    std::uint16_t nameLength = 0;
    CustomerIndex payer = kNoIndex; ///< Who gets the letters; kNoIndex: the customer himself.
    std::int32_t holdUntil = kNoDay;
    std::int32_t contactedUntil = kNoDay; ///< Last day without any step (call outcome `paid_already`, `asks_copy`).
    std::int32_t reachedUntil = kNoDay;   ///< Last day without a reminder after a call in which somebody was reached.
    std::int32_t lastContactOn = kNoDay;  ///< Newest logged call or e-mail.
    std::int32_t nextActionOn = kNoDay;   ///< `log … --next`: not on the list before that day, on top of it from then on.
    std::int32_t restingUntil = kNoDay;   ///< After an insolvency ended.
    std::int32_t paidCount = 0;           ///< Settled invoices whose day is known (behaviour).
    std::int32_t lateCount = 0;           ///< Of these, paid after the due date.
    std::int32_t daysLateTenths = 0;      ///< Average days late, weighted by amount, early counts negative; in tenths of a day.
    std::uint16_t controller = 0;         ///< Into Book::words; 0 is the empty word.
    std::uint16_t accountManager = 0;
    std::uint16_t segment = 0;
    std::uint16_t policy = 0;
    std::uint16_t city = 0;
    CustomerKind kind = CustomerKind::Unknown;
    PaymentMethod method = PaymentMethod::Transfer;
    std::uint8_t channel = 0xff;  ///< Channel; 0xff: no preference.
    std::uint8_t language = 0xff; ///< base::Language; 0xff: not known.
    bool hasEmail = false;
    bool hasAddress = false; ///< Street (or post box), and city.
    bool hasPhone = false;
    bool insolvent = false;
    bool poRequired = false;
    bool formalNoticeAgain = false; ///< An insolvency ended: never `collections` first.
};

/// Money of a customer that is not allocated, per company and currency; positive is ours to set off.
struct OnAccount {
    CustomerIndex customer = 0;
    std::uint8_t company = 0;
    std::uint8_t currency = 0;
    std::int64_t minor = 0;
};

/// The day of the last reminder letter to a payer, per company and currency (rule 3).
struct LastLetter {
    CustomerIndex customer = 0;
    std::uint8_t company = 0;
    std::uint8_t currency = 0;
    std::int32_t on = kNoDay;
};

/// The part of a ledger that lives in memory: SQLite is the truth, this is rebuilt from it.
struct Book {
    Settlement settlement = Settlement::Package;
    base::Currency currency = base::Currency::euro(); ///< The ledger's own.
    std::vector<base::Currency> currencies{};         ///< Of items; index 0 is the ledger's own.
    std::vector<Company> companies{};
    std::vector<CustomerRecord> customers{}; ///< In the order of their ids.
    std::vector<char> texts{};               ///< Pool of customers' numbers and names.
    std::vector<std::string> words{};        ///< Controllers, managers, segments, policies, cities; 0 is "".
    OpenItems items{};
    std::vector<OnAccount> onAccount{};    ///< Ordered by customer.
    std::vector<LastLetter> lastLetters{}; ///< Ordered by customer.
    std::optional<base::Date> moneyUntil{};
    base::Date newestPostingOn{};  ///< No document, payment or allocation has a later day: balances of that day and later are today's.
    std::int64_t changeNumber = 0; ///< The newest journal entry that is in here.

    [[nodiscard]] std::string_view number(const CustomerRecord& customer) const
    {
        return {texts.data() + customer.numberOffset, customer.numberLength};
    }
    [[nodiscard]] std::string_view nameOf(const CustomerRecord& customer) const
    {
        return {texts.data() + customer.nameOffset, customer.nameLength};
    }
    [[nodiscard]] const std::string& word(std::uint16_t index) const { return words[index]; }
    /// By customer number, exactly.
    [[nodiscard]] std::optional<CustomerIndex> find(std::string_view customerNumber) const;
    [[nodiscard]] std::optional<CustomerIndex> find(base::CustomerId id) const;
    [[nodiscard]] std::span<const OnAccount> onAccountOf(CustomerIndex customer) const;
    [[nodiscard]] std::span<const LastLetter> lastLettersTo(CustomerIndex customer) const;
    /// Open items less unallocated money, in the ledger's currency alone.
    [[nodiscard]] base::Money balance() const;
    [[nodiscard]] std::size_t byteCount() const;

    /// Rebuilds the look-up by number; call it after customers came or their numbers changed.
    void index();

private:
    std::vector<std::uint32_t> m_byNumber{}; ///< Open-addressing hash of customer numbers, slots hold index + 1.
};

} // namespace tegoed::ledger
