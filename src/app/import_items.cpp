#include "app/import_items.h"

#include "base/assert.h"
#include "base/text.h"
#include "exchange/item_rows.h"
#include "ledger/customer_kind.h"
#include "persistence/money_queries.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::app {

using base::Date;
using base::ErrorCode;
using base::Money;
using base::TextIndex;
using exchange::ItemRow;
using persistence::DocumentKey;

namespace {

constexpr int kStandardTermsDays = 30;
// More customers than this in one import, and other programs read the ledger again as a whole.
constexpr std::size_t kRowsOfCustomer = 8; // With fewer for each, the list of customers grows on its own.

/// The first file, on a second thread; not valid if there is none or it is not known how to read it.
std::future<base::Result<exchange::ItemTable>> readAhead(const base::Result<exchange::ImportOptions>& options, const ImportRequest& request)
{
    if (!options || request.files.empty()) return {};
    return std::async(std::launch::async,
                      [&file = request.files.front(), &options = *options] { return exchange::readItems(file, options); });
}

} // namespace

ItemImport::ItemImport(Ledger& ledger, persistence::Transaction& transaction, const ImportRequest& request)
    : m_ledger(ledger), m_transaction(transaction), m_request(request),
      m_firstOptions(readOptions(ledger, request, request.files.empty() ? std::filesystem::path{} : request.files.front())),
      m_firstTable(readAhead(m_firstOptions, request)), m_known(ledger, true), m_companies(persistence::companies(ledger.connection())),
      m_currency(ledger.currency()), m_settlement(ledger.settlement()), m_documentsBefore(m_known.documents().size()),
      m_present(m_known.documents().size(), false), m_balanceBefore(-persistence::unallocated(ledger.connection(), m_currency))
{
    std::int64_t openMinor = 0;
    for (const DocumentKey& document : m_known.documents()) {
        openMinor += document.currency == m_currency ? document.openMinor : 0;
        OpenBefore& before = m_openBefore[document.companyId];
        before.count += document.openMinor != 0 ? 1 : 0;
        before.minor += std::abs(document.openMinor);
    }
    m_balanceBefore = m_balanceBefore + Money::ofMinor(openMinor, m_currency);
    m_firstNewCustomer = static_cast<std::uint32_t>(m_known.customers().size());
}

base::Result<exchange::ItemTable> ItemImport::read(const std::filesystem::path& file)
{
    if (!m_firstOptions) return base::fail(m_firstOptions.error());
    if (!m_firstTable.valid()) {
        TEGOED_TRY(const auto options, readOptions(m_ledger, m_request, file));
        auto table = exchange::readItems(file, options);
        if (table) m_checksum = checksumOf(*table);
        return table;
    }
    auto table = m_firstTable.get();
    if (table) m_checksum = checksumOf(*table);
    return table;
}

base::Result<std::uint8_t> ItemImport::companyOf(std::string_view name, const exchange::ItemTable& table) const
{
    const std::string_view wanted = name.empty() ? std::string_view(table.companyTitle) : name;
    for (const auto& company : m_companies) {
        if (!wanted.empty() && base::fold(company.name) == base::fold(wanted)) return static_cast<std::uint8_t>(company.id.value());
    }
    // A title line that names nobody we know is just a title; a company column must name one of ours, unless there is only one without a
    // name.
    if (name.empty() || (m_companies.size() == 1 && m_companies.front().name.empty()))
        return static_cast<std::uint8_t>(m_companies.front().id.value());
    return base::fail(ErrorCode::RowUnknownCompany, {std::string(name)});
}

base::Result<void> ItemImport::takeFile(const std::filesystem::path& file, ImportReport& report)
{
    report.file = file.string();
    ++m_takenFileCount;
    TEGOED_TRY(exchange::ItemTable table, read(file));
    describe(table, report);
    m_profile = table.profile;
    const auto opening = m_request.openingOf.find(file);
    m_opening = opening == m_request.openingOf.end() ? m_request.opening : opening->second;
    const Date today = m_ledger.environment().today;
    if (m_request.asOf && *m_request.asOf > today) return base::fail(ErrorCode::DateInFuture, {toString(*m_request.asOf)});
    m_listOn = m_request.asOf ? *m_request.asOf : std::min(table.listDate.value_or(today), today);
    const auto moneyUntil = m_ledger.moneyUntil();
    if (m_request.mode == ImportMode::Snapshot && m_settlement == ledger::Settlement::Package && moneyUntil && m_listOn < *moneyUntil) {
        return base::fail(ErrorCode::ListOlderThanLast, {toString(m_listOn), toString(*moneyUntil)});
    }
    m_newestListOn = std::max(m_newestListOn, m_listOn);
    report.listDate = m_listOn;

    std::vector<std::uint8_t> companyOfRow(table.rows.size());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const ItemRow& row = table.rows[i];
        const auto company = companyOf(row.extras == ItemRow::kNoExtras ? std::string_view{} : table.extrasOf(row).company, table);
        if (!company) {
            base::Error error = company.error();
            error.file = report.file;
            error.line = static_cast<int>(row.line);
            table.faults.push_back({std::move(error), std::string(row.customer), std::string(row.number)});
            ++table.faultCount;
            continue;
        }
        companyOfRow[kept] = *company;
        if (kept != i) table.rows[kept] = row;
        ++kept;
    }
    table.rows.resize(kept);
    companyOfRow.resize(kept);
    if (companyOfRow.empty()) companyOfRow.push_back(static_cast<std::uint8_t>(m_companies.front().id.value()));
    m_coveredCompanies.insert(companyOfRow.begin(), companyOfRow.end());

    std::vector<std::uint32_t> customerOfRow;
    resolveCustomers(table, customerOfRow);
    std::vector<int> terms(m_known.customers().size());
    std::transform(m_known.customers().begin(), m_known.customers().end(), terms.begin(),
                   [](const ledger::Customer& customer) { return customer.termsDays.value_or(kStandardTermsDays); });
    std::vector<KnownOnAccount> onAccount;
    if (std::any_of(table.rows.begin(), table.rows.end(), isOnAccount)) onAccount = knownOnAccount();
    MatchedItems matched = matchItems({table, report.file, customerOfRow, companyOfRow, m_known, m_listOn, terms, onAccount});

    for (auto* faults : {&table.faults, &matched.faults}) {
        for (exchange::FaultyRow& faulty : *faults) {
            if (faulty.number.empty())
                m_faultyCustomers.insert(faulty.customer);
            else
                m_faultyNumbers.insert(faulty.number);
            report.faults.push_back({faulty.error.line, std::move(faulty.error), std::move(faulty.number)});
        }
    }
    std::stable_sort(report.faults.begin(), report.faults.end(), [](const ImportNote& a, const ImportNote& b) { return a.line < b.line; });
    report.refused = table.faultCount + static_cast<std::int64_t>(matched.faults.size());
    if (report.refused > 0) m_hasFaults = true;
    if (m_hasFaults && !m_request.skipFaulty) return {};

    std::vector<bool> isUsed(m_known.customers().size(), false);
    for (const MergedItem& item : matched.items)
        isUsed[item.customer] = true;
    for (const OnAccountRow& row : matched.onAccount)
        isUsed[row.customer] = true;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (isUsed[customerOfRow[i]]) fillCustomer(customerOfRow[i], table, table.rows[i]);
    }
    storeCustomers(isUsed, report);

    for (const MergedItem& item : matched.items)
        if (item.known != TextIndex::kNone) takeKnown(table, item, report);
    std::erase_if(matched.items, [](const MergedItem& item) { return item.known != TextIndex::kNone; });
    if (matched.items.size() > persistence::kTouchLimit) m_touchesAll = true;
    takeNew(table, matched.items, report);
    takeOnAccount(table, matched.onAccount, report);
    return {};
}

void ItemImport::resolveCustomers(const exchange::ItemTable& table, std::vector<std::uint32_t>& customerOfRow)
{
    customerOfRow.resize(table.rows.size());
    m_known.reserveCustomers(m_known.customers().size() + table.rows.size() / kRowsOfCustomer);
    std::string_view lastNumber;
    std::uint32_t last = TextIndex::kNone;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const ItemRow& row = table.rows[i];
        if (last == TextIndex::kNone || row.customer != lastNumber) {
            last = m_known.findCustomer(row.customer);
            lastNumber = row.customer;
        }
        if (last == TextIndex::kNone) {
            ledger::Customer customer;
            customer.number = row.customer;
            customer.name = row.customerName.empty() ? row.customer : row.customerName;
            customer.kind = ledger::guessKind(customer.name, {}, {});
            last = m_known.addCustomer(std::move(customer));
        }
        customerOfRow[i] = last;
    }
}

/// An items file fills what is empty of a customer and changes nothing else.
void ItemImport::fillCustomer(std::uint32_t position, const exchange::ItemTable& table, const ItemRow& row)
{
    ledger::Customer& customer = m_known.customers()[position];
    bool isChanged = false;
    const auto fill = [&](std::string& field, std::string_view value, std::string_view name) {
        if (!field.empty() || value.empty()) return;
        field = value;
        isChanged = true;
        if (position < m_firstNewCustomer) changed(customer.number, name, {}, field);
    };
    if (position < m_firstNewCustomer && customer.name == customer.number && !row.customerName.empty() &&
        row.customerName != row.customer) {
        customer.name.clear();
        fill(customer.name, row.customerName, "name");
    }
    if (row.extras != ItemRow::kNoExtras) {
        const exchange::ItemExtras& extras = table.extrasOf(row);
        fill(customer.email, extras.email, "email");
        fill(customer.country, extras.country, "country");
        if (!customer.language && !extras.language.empty()) {
            customer.language = base::parseLanguage(extras.language);
            isChanged = isChanged || customer.language.has_value();
        }
        if (!customer.termsDays && extras.termsDays) {
            customer.termsDays = extras.termsDays;
            isChanged = true;
        }
    }
    if (isChanged && position < m_firstNewCustomer) m_changedCustomers.push_back(position);
}

void ItemImport::storeCustomers(const std::vector<bool>& isUsed, ImportReport& report)
{
    std::sort(m_changedCustomers.begin(), m_changedCustomers.end());
    m_changedCustomers.erase(std::unique(m_changedCustomers.begin(), m_changedCustomers.end()), m_changedCustomers.end());
    for (const std::uint32_t position : m_changedCustomers) {
        m_transaction.update(m_known.customers()[position]);
        touch(m_known.customers()[position].id);
        ++report.customersChanged;
    }
    m_changedCustomers.clear();

    auto& customers = m_known.customers();
    const auto isNew = [&](std::size_t i) { return isUsed[i] && !customers[i].id.isSet(); };
    std::size_t addedCount = 0;
    // As a rule all that the file brought stand one after the other.
    for (std::size_t first = m_firstNewCustomer; first < customers.size();) {
        auto last = first;
        while (last < customers.size() && isNew(last))
            ++last;
        const auto ids = m_transaction.insertMany(std::span{customers}.subspan(first, last - first));
        for (std::size_t i = 0; i < ids.size(); ++i) {
            customers[first + i].id = ids[i];
            touch(ids[i]);
        }
        addedCount += ids.size();
        first = last + 1;
    }
    m_known.indexIds(m_firstNewCustomer);
    report.customersNew += static_cast<std::int64_t>(addedCount);
}

void ItemImport::finish()
{
    if (m_settlement == ledger::Settlement::Package && m_request.mode == ImportMode::Snapshot) {
        const auto moneyUntil = m_ledger.moneyUntil();
        if (!moneyUntil || *moneyUntil < m_newestListOn) setSetting("money_until", toString(m_newestListOn));
    }
    if (!m_request.completeFrom.empty()) setSetting("complete_from", m_request.completeFrom);
    if (m_settledOf.size() > persistence::kTouchLimit) {
        m_transaction.refreshBehaviours({});
    } else if (!m_settledOf.empty()) {
        std::vector<base::CustomerId> customers;
        for (const std::int64_t id : m_settledOf)
            customers.emplace_back(id);
        m_transaction.refreshBehaviours(customers);
    }
    if (m_touchesAll) {
        m_transaction.touchAll();
        return;
    }
    for (const std::int64_t id : m_touched)
        m_transaction.touch(base::CustomerId(id));
}

void ItemImport::setSetting(std::string_view key, const std::string& value)
{
    if (m_ledger.setting(key) == value) return;
    m_transaction.setSetting(key, value);
    m_settingsChanged = true;
    m_touchesAll = true; // The day up to which money was read stands in every reader's book.
}

void ItemImport::note(ImportReport& report, std::uint32_t customer, ImportChange change)
{
    change.customer = m_known.customers()[customer].number;
    change.customerName = m_known.customers()[customer].name;
    report.note(std::move(change));
}

void ItemImport::changed(std::string_view number, std::string_view field, std::string before, std::string after)
{
    const nlohmann::ordered_json row{{"number", number}, {"field", field}, {"before", std::move(before)}, {"after", std::move(after)}};
    m_changes += m_changes.empty() ? "" : ",";
    m_changes += row.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string ItemImport::changesJson() const
{
    return "[" + m_changes + "]";
}

void ItemImport::touch(base::CustomerId customer)
{
    if (m_touchesAll) return;
    m_touched.insert(customer.value());
    if (m_touched.size() > persistence::kTouchLimit) m_touchesAll = true;
}

void ItemImport::addBalance(base::Currency currency, std::int64_t minor)
{
    if (currency == m_currency) m_balanceDeltaMinor += minor;
}

} // namespace tegoed::app
