#include "persistence/book_rows.h"

#include "persistence/document_rows.h"

#include <algorithm>
#include <limits>

namespace tegoed::persistence {
namespace {

using ledger::kNoDay;

std::uint8_t companyIndex(const std::vector<ledger::Company>& companies, std::int64_t id)
{
    const auto found = std::ranges::find(companies, base::CompanyId{id}, &ledger::Company::id);
    return found == companies.end() ? std::uint8_t{0} : static_cast<std::uint8_t>(found - companies.begin());
}

template <class Enum>
std::uint8_t packed(const std::optional<Enum>& value)
{
    return value ? static_cast<std::uint8_t>(*value) : std::uint8_t{0xff};
}

/// At most `limit` bytes, whole characters.
std::string_view shortened(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit) return text;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xc0U) == 0x80U) {
        --limit;
    }
    return text.substr(0, limit);
}

} // namespace

Query Scope::rows(std::string_view select, std::string_view column, std::string_view condition, std::string_view end) const
{
    std::string sql{select};
    if (customer || !condition.empty()) sql += " WHERE ";
    sql += condition;
    if (customer) {
        if (!condition.empty()) sql += " AND ";
        sql.append(column).append(" = ?1");
    }
    sql.append(" ").append(end);
    Query query = connection.query(sql);
    if (customer) query.bind(*customer);
    return query;
}

WordTable::WordTable(std::vector<std::string>& words) : m_words(words)
{
    if (m_words.empty()) m_words.emplace_back();
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        m_index.emplace(m_words[i], static_cast<std::uint16_t>(i));
    }
}

std::uint16_t WordTable::indexOf(std::string_view word, std::size_t limit)
{
    if (word.empty()) return 0;
    if (const auto found = m_index.find(word); found != m_index.end()) return found->second;
    const auto index = m_words.size() <= limit ? static_cast<std::uint16_t>(m_words.size()) : std::uint16_t{0};
    m_index.emplace(word, index);
    if (index != 0) m_words.emplace_back(word);
    return index;
}

std::uint8_t CurrencyTable::indexOf(std::string_view code)
{
    const auto currency = base::Currency::parse(code);
    if (!currency) throw base::Failure(base::Error{base::ErrorCode::LedgerDamaged, {"", std::string{code}}});
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_currencies, *currency);
    if (found != m_currencies.end()) return static_cast<std::uint8_t>(found - m_currencies.begin());
    if (m_currencies.size() == 255) throw base::Failure(base::Error{base::ErrorCode::LedgerDamaged, {"", std::string{code}}});
    m_currencies.push_back(*currency);
    return static_cast<std::uint8_t>(m_currencies.size() - 1);
}

void readCustomers(const Scope& scope, WordTable& words, const std::function<void(const CustomerRow&)>& visit)
{
    // Policies, segments and people decide what happens: cities leave them room.
    constexpr std::size_t kCityLimit = 40'000;
    constexpr std::size_t kTextLimit = std::numeric_limits<std::uint16_t>::max();
    Query rows =
        scope.rows("SELECT id, number, name, kind, limit_minor, payment_method, channel, language, controller, account_manager, segment, "
                   "policy, city, street <> '', email <> '', phone <> '', po_required, payer FROM customers",
                   "id", {}, "ORDER BY id");
    while (rows.next()) {
        CustomerRow row;
        ledger::CustomerRecord& record = row.record;
        record.id = rows.int64(0);
        row.number = shortened(rows.text(1), kTextLimit);
        row.name = shortened(rows.text(2), kTextLimit);
        record.kind = ledger::parseCustomerKind(rows.text(3)).value_or(ledger::CustomerKind::Unknown);
        if (!rows.isNull(4)) record.limitMinor = rows.int64(4);
        record.method = ledger::parsePaymentMethod(rows.text(5)).value_or(ledger::PaymentMethod::Transfer);
        if (const auto channel = rows.text(6); !channel.empty()) record.channel = packed(ledger::parseChannel(channel));
        if (const auto language = rows.text(7); !language.empty()) record.language = packed(base::parseLanguage(language));
        record.controller = words.indexOf(rows.text(8));
        record.accountManager = words.indexOf(rows.text(9));
        record.segment = words.indexOf(rows.text(10));
        record.policy = words.indexOf(rows.text(11));
        record.city = words.indexOf(rows.text(12), kCityLimit);
        record.hasAddress = rows.int64(13) != 0 && !rows.text(12).empty();
        record.hasEmail = rows.int64(14) != 0;
        record.hasPhone = rows.int64(15) != 0;
        record.poRequired = rows.int64(16) != 0;
        row.payer = rows.text(17);
        visit(row);
    }
}

ItemReader::ItemReader(CurrencyTable& currencies, const std::vector<ledger::Company>& companies) : m_currencies(currencies)
{
    for (std::size_t i = 0; i < companies.size(); ++i) {
        m_companies[static_cast<std::size_t>(companies[i].id.value()) & 0xffU] = static_cast<std::uint8_t>(i);
    }
}

std::uint8_t ItemReader::currencyIndex(std::string_view code)
{
    if (code != m_lastCode) {
        m_lastCurrency = m_currencies.indexOf(code);
        m_lastCode = code;
    }
    return m_lastCurrency;
}

void ItemReader::read(Query& rows, ledger::OpenItems::Part& part)
{
    constexpr std::size_t kNumberLimit = std::numeric_limits<std::uint8_t>::max();
    while (rows.next()) {
        ledger::OpenItem item{};
        item.id = rows.int64(0);
        item.customer = static_cast<ledger::CustomerIndex>(rows.int64(1));
        item.company = m_companies[static_cast<std::size_t>(rows.int64(2)) & 0xffU];
        item.kind = static_cast<std::uint8_t>(rows.int32(3));
        const std::string_view number = shortened(rows.text(4), kNumberLimit);
        item.numberOffset = static_cast<std::uint32_t>(part.numbers.size());
        item.numberLength = static_cast<std::uint8_t>(number.size());
        part.numbers.insert(part.numbers.end(), number.begin(), number.end());
        item.issuedOn = rows.int32(5);
        item.dueOn = rows.int32(6);
        item.currency = currencyIndex(rows.text(7));
        item.amountMinor = rows.int64(8);
        item.openMinor = rows.int64(9);
        item.lastStepOn = kNoDay;
        item.formalNoticeOn = kNoDay;
        const std::int64_t flags = rows.int64(10);
        if (flags != 0) {
            if ((flags & kDocumentOpeningReview) != 0) item.flags |= ledger::kItemOpeningReview;
            if ((flags & kDocumentDisputedAtSource) != 0) item.flags |= ledger::kItemDisputedAtSource;
            if ((flags & kDocumentBlockedAtSource) != 0) item.flags |= ledger::kItemBlockedAtSource;
            if ((flags & kDocumentPaymentReversed) != 0) item.flags |= ledger::kItemDirectDebitReturned;
            constexpr auto kDirectDebit = (1 + static_cast<std::int64_t>(ledger::PaymentMethod::DirectDebit)) << kDocumentMethodShift;
            if (const std::int64_t method = flags & kDocumentMethodMask; method == kDirectDebit) {
                item.flags |= ledger::kItemDirectDebit;
            } else if (method != 0) {
                item.flags |= ledger::kItemOtherMethod;
            }
        }
        part.items.push_back(item);
    }
}

std::vector<ledger::OnAccount> readOnAccount(const Scope& scope, CurrencyTable& currencies, const std::vector<ledger::Company>& companies,
                                             const CustomerNumbering& indexOf)
{
    std::vector<ledger::OnAccount> all;
    Query rows = scope.rows("SELECT customer_id, company_id, currency, sum(unallocated_minor) FROM payments", "customer_id",
                            "unallocated_minor <> 0", "GROUP BY customer_id, company_id, currency");
    while (rows.next()) {
        const ledger::CustomerIndex customer = indexOf(rows.int64(0));
        if (customer == ledger::kNoIndex || rows.int64(3) == 0) continue;
        all.push_back({customer, companyIndex(companies, rows.int64(1)), currencies.indexOf(rows.text(2)), rows.int64(3)});
    }
    std::ranges::stable_sort(all, {}, &ledger::OnAccount::customer);
    return all;
}

std::vector<ledger::LastLetter> readLastLetters(const Scope& scope, CurrencyTable& currencies,
                                                const std::vector<ledger::Company>& companies, const CustomerNumbering& indexOf)
{
    std::vector<ledger::LastLetter> all;
    Query rows = scope.rows("SELECT customer_id, company_id, currency, max(letter_on) FROM letters", "customer_id",
                            "grp = 'reminder' AND state <> 'lapsed'", "GROUP BY customer_id, company_id, currency");
    while (rows.next()) {
        const ledger::CustomerIndex customer = indexOf(rows.int64(0));
        if (customer == ledger::kNoIndex) continue;
        all.push_back({customer, companyIndex(companies, rows.int64(1)), currencies.indexOf(rows.text(2)), rows.int32(3)});
    }
    std::ranges::stable_sort(all, {}, &ledger::LastLetter::customer);
    return all;
}

} // namespace tegoed::persistence
