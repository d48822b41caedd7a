#include "app/aging.h"

#include "persistence/money_queries.h"
#include "persistence/queries.h"
#include "reporting/aging_sums.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tegoed::app {

using reporting::Aging;
using reporting::AgingKey;
using reporting::AgingRow;

namespace {

/// What a customer or company counts under.
struct Key {
    std::string key;
    std::string name;
};

/// Keys of customers, made once: rows of one key are added.
class Keys {
public:
    Keys(const ledger::Book& book, AgingKey by) : m_book(book), m_by(by) {}

    [[nodiscard]] Key of(ledger::CustomerIndex index, std::uint8_t company, base::Currency currency) const
    {
        const ledger::CustomerRecord& customer = m_book.customers[index];
        switch (m_by) {
        case AgingKey::Customer: return {std::string(m_book.number(customer)), std::string(m_book.nameOf(customer))};
        case AgingKey::Segment: return {m_book.word(customer.segment), m_book.word(customer.segment)};
        case AgingKey::Controller: return {m_book.word(customer.controller), m_book.word(customer.controller)};
        case AgingKey::Company: return {m_book.companies[company].name, m_book.companies[company].name};
        case AgingKey::Currency: return {currency.code(), currency.code()};
        case AgingKey::None: return {"all", {}};
        }
        return {};
    }

private:
    const ledger::Book& m_book;
    AgingKey m_by;
};

class Rows {
public:
    Rows(Aging& aging, std::size_t bucketCount) : m_aging(aging), m_bucketCount(bucketCount) {}

    AgingRow& row(const Key& key, base::Currency currency)
    {
        const auto [place, isNew] = m_places.try_emplace({key.key, currency.code()}, m_rows.size());
        if (isNew) m_rows.push_back({key.key, key.name, currency, std::vector<std::int64_t>(m_bucketCount, 0), 0});
        return m_rows[place->second];
    }

    /// Moves the rows into the report in order, without those that are all zero, and adds the totals up.
    void finish()
    {
        const auto emptyRow = [&](base::Currency currency) {
            return AgingRow{{}, {}, currency, std::vector<std::int64_t>(m_bucketCount, 0), 0};
        };
        m_aging.totals = emptyRow(m_aging.currency);
        std::map<std::string, AgingRow> others;
        for (const auto& [key, place] : m_places) {
            AgingRow& row = m_rows[place];
            const bool isZero = row.unallocatedMinor == 0 && std::all_of(row.amountsMinor.begin(), row.amountsMinor.end(),
                                                                         [](std::int64_t minor) { return minor == 0; });
            if (isZero) continue;
            AgingRow& total = row.currency == m_aging.currency
                                  ? m_aging.totals
                                  : others.try_emplace(row.currency.code(), emptyRow(row.currency)).first->second;
            for (std::size_t i = 0; i < m_bucketCount; ++i)
                total.amountsMinor[i] += row.amountsMinor[i];
            total.unallocatedMinor += row.unallocatedMinor;
            m_aging.rows.push_back(std::move(row));
        }
        for (auto& [code, total] : others)
            m_aging.otherCurrencies.push_back(std::move(total));
    }

private:
    Aging& m_aging;
    std::size_t m_bucketCount;
    std::vector<AgingRow> m_rows{};
    std::map<std::pair<std::string, std::string>, std::size_t> m_places{};
};

/// Balances as they stand now: right for every day on which nothing was posted afterwards.
void addToday(const ledger::Book& book, const Aging& aging, const Keys& keys, AgingKey by, Rows& rows)
{
    if (by == AgingKey::Company) {
        for (const ledger::OpenItem& item : book.items.all()) {
            if (item.openMinor == 0 || item.issuedOn > aging.asOf.dayNumber()) continue;
            const base::Currency currency = book.currencies[item.currency];
            const std::int32_t from = aging.basis == reporting::AgingBasis::Due ? item.dueOn : item.issuedOn;
            rows.row(keys.of(item.customer, item.company, currency), currency)
                .amountsMinor[aging.buckets.bucketOf(aging.asOf.dayNumber() - from, aging.basis)] += item.openMinor;
        }
        for (const ledger::OnAccount& money : book.onAccount) {
            const base::Currency currency = book.currencies[money.currency];
            rows.row(keys.of(money.customer, money.company, currency), currency).unallocatedMinor -= money.minor;
        }
        return;
    }
    for (std::size_t c = 0; c < book.currencies.size(); ++c) {
        const auto sums = reporting::sumByCustomer(book, aging.asOf, aging.basis, aging.buckets, static_cast<std::uint8_t>(c));
        for (ledger::CustomerIndex customer = 0; customer < sums.keyCount(); ++customer) {
            const std::int64_t* amounts = sums.row(customer);
            const std::size_t width = sums.bucketCount() + 1;
            if (std::all_of(amounts, amounts + width, [](std::int64_t minor) { return minor == 0; })) continue;
            AgingRow& row = rows.row(keys.of(customer, 0, book.currencies[c]), book.currencies[c]);
            for (std::size_t i = 0; i + 1 < width; ++i)
                row.amountsMinor[i] += amounts[i];
            row.unallocatedMinor += amounts[width - 1];
        }
    }
}

} // namespace

base::Result<Aging> aging(Ledger& ledger, const AgingRequest& request)
{
    return guarded([&]() -> base::Result<Aging> {
        const ledger::Book& book = ledger.book();
        Aging aging;
        aging.asOf = request.asOf.value_or(ledger.environment().today);
        aging.basis = request.basis;
        aging.buckets = request.buckets;
        aging.currency = book.currency;
        const Keys keys(book, request.by);
        Rows rows(aging, request.buckets.count(request.basis));
        if (aging.asOf >= book.newestPostingOn) {
            addToday(book, aging, keys, request.by, rows);
            aging.ledgerBalanceMinor = persistence::balance(ledger.connection(), book.currency).minor();
        } else {
            std::map<std::int64_t, std::uint8_t> companyPlaces;
            for (std::size_t i = 0; i < book.companies.size(); ++i)
                companyPlaces.emplace(book.companies[i].id.value(), static_cast<std::uint8_t>(i));
            const std::int32_t day = aging.asOf.dayNumber();
            persistence::scanBalancesOn(ledger.connection(), aging.asOf, [&](const persistence::BalanceOn& balance) {
                const auto customer = book.find(balance.customer);
                if (!customer) return;
                AgingRow& row = rows.row(keys.of(*customer, companyPlaces.at(balance.company.value()), balance.currency), balance.currency);
                if (!balance.kind)
                    row.unallocatedMinor += balance.minor;
                else
                    row.amountsMinor[aging.buckets.bucketOf(
                        day - (aging.basis == reporting::AgingBasis::Due ? balance.dueOn : balance.issuedOn), aging.basis)] +=
                        balance.minor;
            });
            aging.ledgerBalanceMinor = persistence::balanceOn(ledger.connection(), book.currency, aging.asOf).minor();
        }
        rows.finish();
        return aging;
    });
}

} // namespace tegoed::app
