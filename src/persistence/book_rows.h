#pragma once

#include "base/calendar.h"
#include "ledger/book.h"
#include "persistence/connection.h"

#include <array>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tegoed::persistence {

/// Which rows are read: those of all customers, or of one.
struct Scope {
    Connection& connection;
    std::optional<std::int64_t> customer{};

    /// `select` up to and including FROM and joins; `column` holds the customer; `condition` may be empty, `end` is what follows WHERE.
    [[nodiscard]] Query rows(std::string_view select, std::string_view column, std::string_view condition = {},
                             std::string_view end = {}) const;
};

/// Numbers the texts that many customers share.
class WordTable {
public:
    explicit WordTable(std::vector<std::string>& words);
    /// 0 (the empty word) when all numbers up to `limit` are taken.
    [[nodiscard]] std::uint16_t indexOf(std::string_view word, std::size_t limit = 65'535);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::string>& m_words;
    std::unordered_map<std::string, std::uint16_t, TextHash, std::equal_to<>> m_index{};
};

/// Numbers currencies; two threads may ask.
class CurrencyTable {
public:
    explicit CurrencyTable(std::vector<base::Currency>& currencies) : m_currencies(currencies) {}
    [[nodiscard]] std::uint8_t indexOf(std::string_view code);

private:
    std::mutex m_mutex{};
    std::vector<base::Currency>& m_currencies;
};

/// A customer as read from his own row; facts of other tables are filled in by readCustomerFacts.
struct CustomerRow {
    ledger::CustomerRecord record{};
    std::string_view number{}; ///< Lives until the next row.
    std::string_view name{};
    std::string_view payer{};
};
void readCustomers(const Scope& scope, WordTable& words, const std::function<void(const CustomerRow&)>& visit);

/// Where a customer's record is; null for one that isn't known.
using CustomerPlace = std::function<ledger::CustomerRecord*(std::int64_t)>;
/// Holds, contact events, insolvencies, behaviours, and contacts' addresses.
void readCustomerFacts(const Scope& scope, const base::BusinessCalendar& calendar, const CustomerPlace& place);

/// Items with the customer's row id (not his index) in `customer`, as one reader finds them.
class ItemReader {
public:
    ItemReader(CurrencyTable& currencies, const std::vector<ledger::Company>& companies);
    void read(Query& rows, ledger::OpenItems::Part& part);
    /// The columns that `read` takes, up to and including FROM.
    static constexpr std::string_view kSelect =
        "SELECT id, customer_id, company_id, kind, number, issued_on, due_on, currency, amount_minor, "
        "open_minor, flags FROM documents";

private:
    std::uint8_t currencyIndex(std::string_view code);

    CurrencyTable& m_currencies;
    std::array<std::uint8_t, 256> m_companies{}; ///< By id.
    std::string m_lastCode{};
    std::uint8_t m_lastCurrency = 0;
};

/// Where an open item is by its document's id; null for one that isn't open.
using ItemPlace = std::function<ledger::OpenItem*(std::int64_t)>;
/// Steps, open call tasks, holds, seen payments and calls about items. `states` gets the rare states; the first one is the plain case.
void readItemFacts(const Scope& scope, const base::BusinessCalendar& calendar, const ItemPlace& place,
                   std::vector<ledger::ItemState>& states);

/// Index of the customer with a row id; kNoIndex for one that isn't known.
using CustomerNumbering = std::function<ledger::CustomerIndex(std::int64_t)>;
[[nodiscard]] std::vector<ledger::OnAccount> readOnAccount(const Scope& scope, CurrencyTable& currencies,
                                                           const std::vector<ledger::Company>& companies, const CustomerNumbering& indexOf);
[[nodiscard]] std::vector<ledger::LastLetter> readLastLetters(const Scope& scope, CurrencyTable& currencies,
                                                              const std::vector<ledger::Company>& companies,
                                                              const CustomerNumbering& indexOf);

} // namespace tegoed::persistence
