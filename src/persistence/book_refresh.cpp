#include "persistence/book_loader.h"

#include "persistence/book_rows.h"
#include "persistence/journal.h"
#include "persistence/queries.h"

#include <algorithm>
#include <set>

namespace tegoed::persistence {
namespace {

/// With more customers than this, loading everything takes less time.
constexpr std::size_t kTouchedLimit = 1000;

/// What the entries after `changeNumber` touched, and who names one of these as his payer.
Touched touchedSince(Connection& connection, std::int64_t changeNumber)
{
    Touched touched;
    {
        Query entries = connection.query("SELECT id, touches_all FROM journal WHERE id > ?1");
        entries.bind(changeNumber);
        while (entries.next() && !touched.all) {
            if (entries.int64(1) != 0) touched.all = true;
            touched.customers.merge(touchedBy(connection, base::JournalId{entries.int64(0)}).customers);
            if (touched.customers.size() > kTouchedLimit) touched.all = true;
        }
    }
    if (touched.all) return touched;
    std::set<std::int64_t> paidFor;
    Query rows = connection.query("SELECT p.id FROM customers c JOIN customers p ON p.payer = c.number AND p.payer <> '' WHERE c.id = ?1");
    for (const std::int64_t customer : touched.customers) {
        rows.bind(customer);
        while (rows.next()) {
            paidFor.insert(rows.int64(0));
        }
    }
    touched.customers.merge(paidFor);
    return touched;
}

std::uint32_t keepText(ledger::Book& book, std::string_view known, std::uint32_t knownOffset, std::string_view text)
{
    if (known == text) return knownOffset;
    const auto offset = static_cast<std::uint32_t>(book.texts.size());
    book.texts.insert(book.texts.end(), text.begin(), text.end());
    return offset;
}

/// One run of reading customers again into a book.
class Refresh {
public:
    Refresh(Connection& connection, ledger::Book& book, const BookSettings& values)
        : m_connection(connection), m_book(book), m_calendar(values.calendar), m_words(book.words), m_currencies(book.currencies)
    {
    }

    /// False if a customer of the book is gone or comes where none can be put: then everything has to be loaded.
    bool readCustomer(std::int64_t id)
    {
        const Scope scope{m_connection, id};
        bool isFound = false;
        bool isPlaced = true;
        readCustomers(scope, m_words, [&](const CustomerRow& row) {
            isFound = true;
            auto index = m_book.find(base::CustomerId{id});
            if (!index) {
                isPlaced = m_book.customers.empty() || m_book.customers.back().id < id;
                if (!isPlaced) return;
                index = static_cast<ledger::CustomerIndex>(m_book.customers.size());
                m_book.customers.emplace_back().id = id;
            }
            place(*index, row);
        });
        return isPlaced && (isFound || !m_book.find(base::CustomerId{id}));
    }

    void finish()
    {
        if (m_namesChanged) m_book.index();
        for (const auto& [customer, number] : m_payers) {
            if (const auto payer = m_book.find(std::string_view{number}); payer && *payer != customer)
                m_book.customers[customer].payer = *payer;
        }
        readItems();
        replaceOf(m_book.onAccount, [&](const Scope& scope, const CustomerNumbering& indexOf) {
            return readOnAccount(scope, m_currencies, m_book.companies, indexOf);
        });
        replaceOf(m_book.lastLetters, [&](const Scope& scope, const CustomerNumbering& indexOf) {
            return readLastLetters(scope, m_currencies, m_book.companies, indexOf);
        });
    }
    [[nodiscard]] std::vector<ledger::CustomerIndex> customers() const { return m_changed; }

private:
    void place(ledger::CustomerIndex index, const CustomerRow& row)
    {
        ledger::CustomerRecord& record = m_book.customers[index];
        const ledger::CustomerRecord before = record;
        const std::string_view number = m_book.number(before);
        if (number != row.number || index + 1 > m_book.items.customerCount()) m_namesChanged = true;
        // Read before the pool of texts grows under them.
        const std::string_view name = m_book.nameOf(before);
        const bool sameName = name == row.name;
        record = row.record;
        record.numberOffset = keepText(m_book, number, before.numberOffset, row.number);
        record.numberLength = static_cast<std::uint16_t>(row.number.size());
        record.nameOffset = sameName ? before.nameOffset : keepText(m_book, {}, 0, row.name);
        record.nameLength = static_cast<std::uint16_t>(row.name.size());
        if (!row.payer.empty()) m_payers.emplace_back(index, row.payer);
        m_changed.push_back(index);
        readCustomerFacts({m_connection, record.id}, m_calendar, [&](std::int64_t id) { return id == record.id ? &record : nullptr; });
    }

    void readItems()
    {
        ledger::OpenItems::Part part;
        std::vector<ledger::ItemState> states(1);
        ItemReader reader(m_currencies, m_book.companies);
        for (const ledger::CustomerIndex customer : m_changed) {
            const Scope scope{m_connection, m_book.customers[customer].id};
            const std::size_t first = part.items.size();
            {
                Query rows = scope.rows(ItemReader::kSelect, "customer_id", "open_minor <> 0", "ORDER BY id");
                reader.read(rows, part);
            }
            const std::span added{part.items.data() + first, part.items.size() - first};
            for (ledger::OpenItem& item : added) {
                item.customer = customer;
            }
            readItemFacts(
                scope, m_calendar,
                [&](std::int64_t document) -> ledger::OpenItem* {
                    const auto found = std::ranges::lower_bound(added, document, {}, &ledger::OpenItem::id);
                    return found != added.end() && found->id == document ? &*found : nullptr;
                },
                states);
        }
        m_book.items.replace(m_changed, {part.items.begin(), part.items.end()}, part.numbers, states, m_book.customers.size());
    }

    template <class Row, class Read>
    void replaceOf(std::vector<Row>& all, const Read& read)
    {
        const std::set<ledger::CustomerIndex> changed(m_changed.begin(), m_changed.end());
        std::erase_if(all, [&](const Row& row) { return changed.contains(row.customer); });
        for (const ledger::CustomerIndex customer : changed) {
            const auto rows = read(Scope{m_connection, m_book.customers[customer].id}, [&](std::int64_t) { return customer; });
            all.insert(all.end(), rows.begin(), rows.end());
        }
        std::ranges::stable_sort(all, {}, &Row::customer);
    }

    Connection& m_connection;
    ledger::Book& m_book;
    base::BusinessCalendar m_calendar;
    WordTable m_words;
    CurrencyTable m_currencies;
    std::vector<ledger::CustomerIndex> m_changed{};
    std::vector<std::pair<ledger::CustomerIndex, std::string>> m_payers{};
    bool m_namesChanged = false;
};

LedgerFile::Refreshed everythingAgain(Connection& connection, ledger::Book& book)
{
    book = loadBook(connection, 1);
    LedgerFile::Refreshed refreshed{true, {}};
    for (std::size_t i = 0; i < book.customers.size(); ++i) {
        refreshed.customers.push_back(static_cast<ledger::CustomerIndex>(i));
    }
    return refreshed;
}

} // namespace

LedgerFile::Refreshed refreshBook(Connection& connection, ledger::Book& book)
{
    const Snapshot snapshot(connection);
    const BookSettings values = readBookSettings(connection);
    if (values.changeNumber == book.changeNumber) return {};
    const Touched touched = touchedSince(connection, book.changeNumber);
    if (touched.all || values.settlement != book.settlement || values.currency != book.currency ||
        values.changeNumber < book.changeNumber) {
        return everythingAgain(connection, book);
    }
    book.companies = companies(connection);
    book.moneyUntil = values.moneyUntil;
    book.newestPostingOn = values.newestPostingOn;
    if (!touched.customers.empty()) {
        Refresh refresh(connection, book, values);
        for (const std::int64_t customer : touched.customers) {
            if (!refresh.readCustomer(customer)) return everythingAgain(connection, book);
        }
        refresh.finish();
        book.changeNumber = values.changeNumber;
        return {false, refresh.customers()};
    }
    book.changeNumber = values.changeNumber;
    return {};
}

} // namespace tegoed::persistence
