#include "app/import_match.h"

#include "app/import_hash.h"
#include "base/assert.h"
#include "base/money.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <thread>
#include <utility>

namespace tegoed::app {

using base::ErrorCode;
using base::TextIndex;
using exchange::ItemKind;
using exchange::ItemRow;

namespace {

constexpr std::uint32_t kRowsAhead = 8;      // So far ahead the memory that a row needs is asked for.
constexpr std::size_t kSharedRows = 100'000; // From here on a second thread is worth its start.

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

/// Whether a payment's text looks like a number that one customer has: no blank, and a letter beside its digits or five digits. A year
/// (`2026`, `Voorschot 2026`) may stand beside anybody's payment.
bool isOwnNumber(std::string_view text)
{
    constexpr std::size_t kPlainDigits = 5;
    constexpr std::size_t kYearDigits = 4;
    if (text.find(' ') != std::string_view::npos) return false;
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    if (digits.size() == kYearDigits && (digits.starts_with("19") || digits.starts_with("20"))) return false;
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
    });
    return hasLetter ? !digits.empty() : digits.size() >= kPlainDigits;
}

/// Issue and due date of a row, with what is missing filled in: due from the terms, issued from due and terms, at the latest the list's
/// day.
struct RowDays {
    std::int32_t issuedOn;
    std::int32_t dueOn;
};

RowDays daysOf(const MatchInput& input, const ItemRow& row, std::uint32_t customer)
{
    int terms = input.termsOfCustomer[customer];
    if (row.extras != ItemRow::kNoExtras) terms = input.table.extrasOf(row).termsDays.value_or(terms);
    if (row.amountMinor < 0) terms = 0; // A credit stands in the bucket of its own date.
    const std::int32_t list = input.listOn.dayNumber();
    RowDays days{};
    days.issuedOn = row.issuedOn ? row.issuedOn->dayNumber() : row.dueOn ? std::min(row.dueOn->dayNumber() - terms, list) : list;
    days.dueOn = row.dueOn ? row.dueOn->dayNumber() : days.issuedOn + terms;
    return days;
}

class Matcher {
public:
    explicit Matcher(const MatchInput& input) : m_input(input) {}

    MatchedItems match()
    {
        const auto& rows = m_input.table.rows;
        m_result.items.reserve(rows.size());
        m_numbers.reserve(rows.size());
        m_next.reserve(rows.size());
        m_isFirst.reserve(rows.size());
        hashRows();
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            if (i + kRowsAhead < rows.size()) m_numbers.prefetch(m_hashes[i + kRowsAhead].number);
            if (isOnAccount(rows[i]))
                takeOnAccount(i);
            else
                takeItem(i);
        }
        settleOnAccount();
        findKnown();
        return std::move(m_result);
    }

private:
    struct RowHashes {
        std::uint64_t number; ///< TextIndex::hashOf the number, plus the company.
        std::int64_t facts;
    };

    /// Nothing but work for the processor, so two threads share it where there is enough.
    void hashRows()
    {
        const std::size_t count = m_input.table.rows.size();
        m_hashes.resize(count);
        const auto hash = [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i) {
                const ItemRow& current = m_input.table.rows[i];
                m_hashes[i] = {TextIndex::hashOf(current.number) + m_input.companyOfRow[i], hashOfFacts(m_input.table, current).value()};
            }
        };
        const std::size_t half = count < kSharedRows ? 0 : count / 2;
        std::jthread other;
        if (half > 0) other = std::jthread([&] { hash(0, half); });
        hash(half, count);
    }

    [[nodiscard]] const ItemRow& row(std::uint32_t index) const { return m_input.table.rows[index]; }
    [[nodiscard]] const std::string& customerNumber(std::uint32_t customer) const { return m_input.known.customers()[customer].number; }

    void fault(std::uint32_t index, ErrorCode code, std::vector<std::string> arguments)
    {
        const ItemRow& faulty = row(index);
        m_result.faults.push_back({{code, std::move(arguments), m_input.file, static_cast<int>(faulty.line)},
                                   std::string(faulty.customer),
                                   std::string(faulty.number)});
    }

    void takeOnAccount(std::uint32_t index)
    {
        const ItemRow& on = row(index);
        RowHash hash = hashOfMoney(on.customer, on.number, on.issuedOn, on.amountMinor, on.currency);
        const std::uint64_t plain = static_cast<std::uint64_t>(hash.value());
        // Equal rows are told apart by their place: two payments of 50.00 on one day are two.
        std::int64_t ordinal = 0;
        const std::uint32_t earlier = m_onAccount.find(plain, [&](std::uint32_t position) { return m_onAccountPlain[position] == plain; });
        if (earlier == TextIndex::kNone) {
            m_onAccount.insert(plain, static_cast<std::uint32_t>(m_onAccountPlain.size()));
            m_onAccountPlain.push_back(plain);
            m_onAccountCount.push_back(1);
        } else {
            ordinal = m_onAccountCount[earlier]++;
        }
        hash.add(ordinal);
        m_result.onAccount.push_back({index, m_input.customerOfRow[index], hash.value(), m_input.companyOfRow[index], false});
    }

    /// Finds the known one of each payment: by its row; else by its number, first the one that has its amount. No known payment is taken
    /// twice: what finds none any more is a new one. What contradicts the known ones that no row has is a fault.
    void settleOnAccount()
    {
        std::set<std::int64_t> knownHashes;
        std::set<std::int64_t> otherRows; // Known ones that an earlier file of this call has as another row.
        for (const KnownOnAccount& money : m_input.onAccount) {
            knownHashes.insert(money.rowHash);
            if (hasDigit(money.number)) m_knownMoney.emplace(money.number, &money);
            if (money.taken != KnownOnAccount::Taken::No) m_presentMoney.insert(money.rowHash);
            if (money.taken == KnownOnAccount::Taken::ByNumber) otherRows.insert(money.rowHash);
        }
        enum class Fate { Open, Kept, Faulty };
        std::vector<Fate> fates;
        fates.reserve(m_result.onAccount.size());
        for (const OnAccountRow& money : m_result.onAccount) {
            const bool isKnown = knownHashes.contains(money.rowHash) && !otherRows.contains(money.rowHash);
            if (isKnown) m_presentMoney.insert(money.rowHash);
            fates.push_back(isKnown ? Fate::Kept : Fate::Open);
        }
        for (std::size_t i = 0; i < fates.size(); ++i) {
            if (fates[i] == Fate::Open && isOfOther(m_result.onAccount[i])) fates[i] = Fate::Faulty;
        }
        for (std::size_t i = 0; i < fates.size(); ++i) {
            OnAccountRow& money = m_result.onAccount[i];
            if (fates[i] != Fate::Open) continue;
            const KnownOnAccount* same = knownAs(money, [&](const KnownOnAccount& known) { return fits(known, row(money.row)); });
            if (same == nullptr) continue;
            m_presentMoney.insert(same->rowHash);
            money.rowHash = same->rowHash;
            money.isByNumber = true;
            fates[i] = Fate::Kept;
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < fates.size(); ++i) {
            OnAccountRow money = m_result.onAccount[i];
            if (fates[i] == Fate::Open && contradicts(money)) fates[i] = Fate::Faulty;
            if (fates[i] == Fate::Faulty) continue;
            while (fates[i] == Fate::Open && knownHashes.contains(money.rowHash)) { // Of a row that took another one's place.
                RowHash next;
                next.add(money.rowHash);
                money.rowHash = next.value();
            }
            m_result.onAccount[kept++] = money;
        }
        m_result.onAccount.resize(kept);
    }

    /// Whether a payment has a number of another customer; then it is a fault.
    bool isOfOther(const OnAccountRow& money)
    {
        const ItemRow& current = row(money.row);
        // `VOORSCHOT` is no number, whoever has it; an entry's number may stand beside several customers' payments.
        if (current.numberIsShared || !hasDigit(current.number)) return false;
        const std::uint32_t owner = ownerOf(money);
        m_moneyOwners.emplace(std::pair{current.number, money.companyId}, money.customer);
        if (owner == money.customer) return false;
        fault(money.row, ErrorCode::RowNumberOfOther, {std::string(current.number), customerNumber(owner)});
        return true;
    }

    [[nodiscard]] bool isOpenAlone() const { return m_input.table.amountsAreOpenAmounts && !m_input.table.amountsAreNamed; }

    /// Whether a row may be the known payment: its currency and amount.
    [[nodiscard]] bool fits(const KnownOnAccount& known, const ItemRow& current) const
    {
        if (known.amount.currency() != current.currency) return false;
        return isOpenAlone() ? current.openMinor >= -known.amount.minor() : hasAmountOf(known, current);
    }

    /// Whether a payment contradicts the known one of its number, which no row has; then it is a fault.
    bool contradicts(const OnAccountRow& money)
    {
        const ItemRow& current = row(money.row);
        const KnownOnAccount* same = knownAs(money, [](const KnownOnAccount&) { return true; });
        if (same == nullptr) return false;
        const std::string number(current.number);
        if (same->amount.currency() != current.currency) {
            fault(money.row, ErrorCode::RowOtherCurrency, {number, same->amount.currency().code(), current.currency.code()});
            return true;
        }
        const int decimals = current.currency.decimals();
        const std::string ours = base::minorToString(-same->amount.minor(), decimals);
        fault(money.row, isOpenAlone() ? ErrorCode::RowOpenOutOfRange : ErrorCode::RowOtherAmount,
              isOpenAlone() ? std::vector<std::string>{base::minorToString(current.openMinor, decimals), ours}
                            : std::vector<std::string>{number, ours, base::minorToString(current.amountMinor, decimals)});
        return true;
    }

    /// Whose number a payment has: another customer's, or its own. Documents own theirs, payments only what looks like a number.
    [[nodiscard]] std::uint32_t ownerOf(const OnAccountRow& money) const
    {
        const std::string_view number = row(money.row).number;
        std::uint32_t other = money.customer;
        const auto [first, last] = m_knownMoney.equal_range(number);
        for (auto at = first; at != last; ++at) {
            if (at->second->companyId != money.companyId) continue;
            if (at->second->customer == money.customer) return money.customer;
            other = at->second->customer;
        }
        std::vector<std::uint32_t> documents;
        m_input.known.findDocuments(money.companyId, number, documents);
        if (!documents.empty()) return m_input.known.customerAt(m_input.known.documents()[documents.front()].customer);
        const std::uint64_t hash = TextIndex::hashOf(number) + money.companyId;
        const std::uint32_t item = m_numbers.find(hash, [&](std::uint32_t position) {
            return m_result.items[position].companyId == money.companyId && row(m_result.items[position].firstRow).number == number;
        });
        if (item != TextIndex::kNone) return m_result.items[item].customer;
        if (!isOwnNumber(number)) return money.customer;
        const auto earlier = m_moneyOwners.find({number, money.companyId});
        return earlier != m_moneyOwners.end() ? earlier->second : other;
    }

    /// The first known payment of that customer and number that no row has yet and that `isIt` accepts.
    template <typename Accepts>
    [[nodiscard]] const KnownOnAccount* knownAs(const OnAccountRow& money, Accepts&& isIt) const
    {
        const auto [first, last] = m_knownMoney.equal_range(row(money.row).number);
        for (auto at = first; at != last; ++at) {
            const KnownOnAccount& known = *at->second;
            if (known.companyId != money.companyId || known.customer != money.customer) continue;
            if (!m_presentMoney.contains(known.rowHash) && isIt(known)) return &known;
        }
        return nullptr;
    }

    /// Whether a row has the amount that the known one's row had, which may have been used in part before it came in.
    [[nodiscard]] bool hasAmountOf(const KnownOnAccount& known, const ItemRow& current) const
    {
        constexpr std::int64_t kOrdinals = 4;
        if (-current.amountMinor == known.amount.minor()) return true;
        for (const std::optional<base::Date> on : {std::optional{known.paidOn}, std::optional<base::Date>{}}) {
            for (std::int64_t ordinal = 0; ordinal < kOrdinals; ++ordinal) {
                RowHash hash = hashOfMoney(current.customer, current.number, on, current.amountMinor, current.currency);
                hash.add(ordinal);
                if (hash.value() == known.rowHash) return true;
            }
        }
        return false;
    }

    /// Rows of one company and number form a chain of merged items, found by the first.
    void takeItem(std::uint32_t index)
    {
        const ItemRow& current = row(index);
        const std::uint32_t customer = m_input.customerOfRow[index];
        const std::uint8_t company = m_input.companyOfRow[index];
        const RowDays days = daysOf(m_input, current, customer);
        const std::uint64_t hash = m_hashes[index].number;
        const std::uint32_t first = m_numbers.find(hash, [&](std::uint32_t item) {
            return m_result.items[item].companyId == company && row(m_result.items[item].firstRow).number == current.number;
        });
        const auto position = static_cast<std::uint32_t>(m_result.items.size());
        if (first != TextIndex::kNone) {
            if (m_result.items[first].customer != customer) {
                return fault(index, ErrorCode::RowNumberOfOther,
                             {std::string(current.number), customerNumber(m_result.items[first].customer)});
            }
            const ItemRow& head = row(m_result.items[first].firstRow);
            if (head.currency != current.currency) {
                return fault(index, ErrorCode::RowOtherCurrency,
                             {std::string(current.number), head.currency.code(), current.currency.code()});
            }
            std::uint32_t last = first;
            for (std::uint32_t item = first; item != TextIndex::kNone; item = m_next[item]) {
                last = item;
                MergedItem& same = m_result.items[item];
                if (same.dueOn != days.dueOn) continue;
                same.amountMinor += current.amountMinor;
                same.openMinor += current.openMinor;
                same.rowHash = static_cast<std::int64_t>(static_cast<std::uint64_t>(same.rowHash) * 31U +
                                                         static_cast<std::uint64_t>(m_hashes[index].facts)) |
                               1;
                return;
            }
            m_next[last] = position;
        } else {
            m_numbers.insert(hash, position);
        }
        m_next.push_back(TextIndex::kNone);
        m_isFirst.push_back(first == TextIndex::kNone);
        m_result.items.push_back({index, customer, TextIndex::kNone, days.issuedOn, days.dueOn, current.amountMinor, current.openMinor,
                                  m_hashes[index].facts, company});
    }

    void findKnown()
    {
        std::vector<std::uint32_t> documents;
        std::vector<std::uint32_t> items;
        std::vector<bool> refused(m_result.items.size(), false);
        const KnownLedger& known = m_input.known;
        if (known.documents().empty()) return;
        const auto numberHash = [&](std::uint32_t item) {
            return m_hashes[m_result.items[item].firstRow].number - m_result.items[item].companyId;
        };
        for (std::uint32_t first = 0; first < m_result.items.size(); ++first) {
            if (first + kRowsAhead < m_result.items.size()) known.prefetchDocuments(numberHash(first + kRowsAhead));
            if (!m_isFirst[first]) continue;
            known.findDocuments(m_result.items[first].companyId, row(m_result.items[first].firstRow).number, numberHash(first), documents);
            if (documents.empty()) continue;
            items.clear();
            for (std::uint32_t item = first; item != TextIndex::kNone; item = m_next[item])
                items.push_back(item);
            const base::CustomerId owner = known.documents()[documents.front()].customer;
            if (known.customerAt(owner) != m_result.items[first].customer) {
                for (const std::uint32_t item : items) {
                    refused[item] = true;
                    fault(m_result.items[item].firstRow, ErrorCode::RowNumberOfOther,
                          {std::string(row(m_result.items[item].firstRow).number), customerNumber(known.customerAt(owner))});
                }
                continue;
            }
            pair(documents, items, refused);
        }
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_result.items.size(); ++i) {
            if (!refused[i]) m_result.items[kept++] = m_result.items[i];
        }
        m_result.items.resize(kept);
    }

    /// Documents and items of one number: the same due date first, then by amount, then what is left in order. An item for which no
    /// document is left is a further instalment.
    void pair(std::vector<std::uint32_t>& documents, const std::vector<std::uint32_t>& items, std::vector<bool>& refused)
    {
        const auto known = m_input.known.documents();
        const auto pairBy = [&](auto&& fits) {
            for (const std::uint32_t item : items) {
                if (m_result.items[item].known != TextIndex::kNone) continue;
                const auto found = std::find_if(documents.begin(), documents.end(),
                                                [&](std::uint32_t document) { return fits(known[document], m_result.items[item]); });
                if (found == documents.end()) continue;
                m_result.items[item].known = *found;
                documents.erase(found);
            }
        };
        pairBy([](const persistence::DocumentKey& document, const MergedItem& item) { return document.dueOn == item.dueOn; });
        pairBy([](const persistence::DocumentKey& document, const MergedItem& item) { return document.amountMinor == item.amountMinor; });
        pairBy([](const persistence::DocumentKey&, const MergedItem&) { return true; });
        for (const std::uint32_t item : items) {
            if (m_result.items[item].known != TextIndex::kNone)
                refused[item] = contradicts(known[m_result.items[item].known], m_result.items[item]);
        }
    }

    /// Whether an item has another currency or amount than the document it is; then it is a fault.
    bool contradicts(const persistence::DocumentKey& document, const MergedItem& item)
    {
        const ItemRow& current = row(item.firstRow);
        const std::string number(current.number);
        const int decimals = current.currency.decimals();
        if (document.currency != current.currency) {
            fault(item.firstRow, ErrorCode::RowOtherCurrency, {number, document.currency.code(), current.currency.code()});
            return true;
        }
        const std::string ours = base::minorToString(document.amountMinor, decimals);
        if (m_input.table.amountsAreOpenAmounts && !m_input.table.amountsAreNamed) {
            const bool isWithin = document.amountMinor >= 0 ? item.openMinor >= 0 && item.openMinor <= document.amountMinor
                                                            : item.openMinor <= 0 && item.openMinor >= document.amountMinor;
            if (!isWithin) fault(item.firstRow, ErrorCode::RowOpenOutOfRange, {base::minorToString(item.openMinor, decimals), ours});
            return !isWithin;
        }
        if (document.amountMinor == item.amountMinor) return false;
        fault(item.firstRow, ErrorCode::RowOtherAmount, {number, ours, base::minorToString(item.amountMinor, decimals)});
        return true;
    }

    const MatchInput& m_input;
    ledger::LargeVector<RowHashes> m_hashes{};
    MatchedItems m_result{};
    std::vector<std::uint32_t> m_next{};
    std::vector<bool> m_isFirst{};
    TextIndex m_numbers{};
    TextIndex m_onAccount{};
    std::vector<std::uint64_t> m_onAccountPlain{};
    std::vector<std::int64_t> m_onAccountCount{};
    std::multimap<std::string_view, const KnownOnAccount*> m_knownMoney{};
    std::set<std::int64_t> m_presentMoney{};                                            ///< Row hashes of known payments that a row has.
    std::map<std::pair<std::string_view, std::uint8_t>, std::uint32_t> m_moneyOwners{}; ///< Of the file's own payments.
};

} // namespace

bool isOnAccount(const ItemRow& row)
{
    return row.kind == ItemKind::Payment || (row.kind == ItemKind::Journal && row.amountMinor < 0);
}

MatchedItems matchItems(const MatchInput& input)
{
    return Matcher(input).match();
}

} // namespace tegoed::app
