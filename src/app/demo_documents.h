#pragma once

#include "app/demo_profile.h"
#include "app/demo_random.h"
#include "base/calendar.h"
#include "ledger/document.h"
#include "persistence/transaction.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::app {

/// The days that the demo's books know.
struct DemoDays {
    base::Date today;
    base::Date moneyUntil; ///< The business day before: no payment and no document is younger.
    base::Date start;      ///< Three years back.
    const base::BusinessCalendar* calendar;

    DemoDays(base::Date businessOn, const base::BusinessCalendar& businessCalendar);
};

/// An open item as the dunning runs of the past months saw it.
struct DemoOpenItem {
    base::DocumentId document{};
    std::size_t place = 0;                 ///< In the batch's documents.
    int customer = 0;                      ///< Index of the customer.
    std::optional<base::Date> startOn{};   ///< Not reminded before: a direct debit that came back.
    std::optional<base::Date> stopOn{};    ///< Not reminded from this day on: disputed, on hold.
    std::optional<base::Date> holdUntil{}; ///< A dunning block of its own, set on `stopOn`.
    std::int64_t paidMinor = 0;            ///< A part paid on `paidOn`.
    base::Date paidOn{};
};

/// Rows that wait to be written together. Ids are given here, in the order of the rows.
struct DemoBatch {
    std::vector<persistence::NewDocument> documents{};
    std::vector<ledger::Payment> payments{};
    std::vector<ledger::Allocation> allocations{};
    std::int64_t nextDocument = 1;
    std::int64_t nextPayment = 1;

    void clear();
};

/// Gives invoices the numbers of their days: year, day of the year, and how many came before it that day.
class DemoNumbers {
public:
    explicit DemoNumbers(base::Date first) : m_first(first) {}
    [[nodiscard]] std::string next(base::Date issuedOn, std::string_view prefix);

private:
    base::Date m_first;
    std::vector<int> m_counts{};
};

/// Whose documents are written, and how many.
struct DemoAccount {
    const DemoProfile& profile;
    base::CustomerId customer{};
    bool hasOrders = false; ///< His invoices name his order.
    int openCount = 0;
    int settledCount = 0;
};

/// Writes the documents, payments and postings of one customer after the other.
class DemoBookkeeper {
public:
    DemoBookkeeper(std::uint64_t seed, const DemoDays& days, ledger::PaymentSource source);

    /// Adds the account's rows to the batch; gives its open items.
    std::vector<DemoOpenItem> write(const DemoAccount& account, DemoBatch& batch);

private:
    struct Invoice;
    void writeHistory(const DemoAccount& account, DemoRandom& random, DemoBatch& batch);
    void settle(const DemoAccount& account, std::vector<Invoice>& invoices, DemoRandom& random, DemoBatch& batch);
    void writeCredit(const Invoice& invoice, const DemoAccount& account, DemoBatch& batch);
    std::vector<DemoOpenItem> writeOpen(const DemoAccount& account, DemoRandom& random, DemoBatch& batch);
    base::Date writeReturnedDebit(const DemoAccount& account, base::CompanyId company, base::DocumentId document, base::Date dueOn,
                                  base::Money amount, DemoBatch& batch);
    void writeMoneyOnAccount(const DemoAccount& account, DemoRandom& random, DemoBatch& batch);
    [[nodiscard]] base::Date issueDay(base::Date wanted) const;
    [[nodiscard]] int latestOpenDays(const DemoProfile& profile) const;
    base::DocumentId add(DemoBatch& batch, ledger::Document document, ledger::DocumentTexts texts);
    base::PaymentId pay(DemoBatch& batch, const DemoAccount& account, base::CompanyId company, base::Date on, base::Money amount,
                        std::string text);

    std::uint64_t m_seed;
    const DemoDays& m_days;
    ledger::PaymentSource m_source;
    DemoNumbers m_numbers;
    int m_orderNumber = 0;
};

} // namespace tegoed::app
