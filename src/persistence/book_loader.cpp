#include "persistence/book_loader.h"

#include "base/assert.h"
#include "persistence/book_rows.h"
#include "persistence/calendar_settings.h"
#include "persistence/open_share.h"
#include "persistence/queries.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <limits>
#include <memory>
#include <thread>

namespace tegoed::persistence {
namespace {

/// Documents by stretches of their ids, which readers take one after the other.
class ItemChunks {
public:
    explicit ItemChunks(Connection& connection) : m_share(openShare(connection))
    {
        m_lastId = m_share.lastId;
        m_idCount = std::max<std::int64_t>(1000, m_lastId / 64 + 1);
        m_sql = std::string{ItemReader::kSelect} + std::string{m_share.indexHint()} + " WHERE id BETWEEN ?1 AND ?2 AND open_minor <> 0";
        m_isLarge = m_lastId > 20'000;
    }
    [[nodiscard]] bool isLarge() const { return m_isLarge; }
    /// Makes room for a reader's share of the items, by what the samples say.
    void makeRoom(ledger::OpenItems::Part& part, int readerCount) const
    {
        const std::int64_t expected = m_lastId * m_share.percent / 100 / readerCount;
        const auto count = static_cast<std::size_t>(expected + expected / 8 + 1000);
        part.items.reserve(count);
        part.numbers.reserve(count * kUsualNumberLength);
    }
    /// Reads until none is left.
    void readAll(Connection& connection, ItemReader& reader, ledger::OpenItems::Part& part)
    {
        Query rows = connection.query(m_sql);
        for (;;) {
            const std::int64_t first = m_next.fetch_add(m_idCount);
            if (first > m_lastId) return;
            rows.bind(first, first + m_idCount - 1);
            reader.read(rows, part);
        }
    }

private:
    static constexpr std::size_t kUsualNumberLength = 16;
    OpenShare m_share;
    std::int64_t m_lastId = 0;
    std::int64_t m_idCount = 0;
    std::string m_sql{};
    bool m_isLarge = false;
    std::atomic<std::int64_t> m_next{1};
};

/// The second thread's connection, in the same state of the file as the first.
std::unique_ptr<Connection> sameState(Connection& first)
{
    auto second = std::make_unique<Connection>(first.path(), Connection::Mode::ReadOnly);
    const auto newest = [](Connection& connection) {
        connection.execute("BEGIN");
        return connection.integer("SELECT max(id) FROM journal").value_or(0);
    };
    // Every commit adds a journal entry: the same newest entry is the same state. Somebody may write between the two looks.
    constexpr int kTries = 10;
    for (int i = 0; i < kTries; ++i) {
        if (newest(first) == newest(*second)) return second;
        first.execute("COMMIT");
        second->execute("COMMIT");
    }
    first.execute("BEGIN");
    return nullptr;
}

/// Numbers by row id; ids are dense, so a table of them is.
class Numbering {
public:
    void put(std::int64_t id, std::uint32_t index)
    {
        TEGOED_ASSERT(id > 0);
        const auto place = static_cast<std::size_t>(id);
        if (place >= m_indices.size()) m_indices.resize(std::max(place + 1, m_indices.size() * 2), ledger::kNoIndex);
        m_indices[place] = index;
    }
    [[nodiscard]] std::uint32_t of(std::int64_t id) const
    {
        return id > 0 && static_cast<std::size_t>(id) < m_indices.size() ? m_indices[static_cast<std::size_t>(id)] : ledger::kNoIndex;
    }

private:
    std::vector<std::uint32_t> m_indices{};
};

std::uint32_t appendText(std::vector<char>& texts, std::string_view text)
{
    const auto offset = static_cast<std::uint32_t>(texts.size());
    texts.insert(texts.end(), text.begin(), text.end());
    return offset;
}

void loadCustomers(Connection& connection, ledger::Book& book, Numbering& customers, const base::BusinessCalendar& calendar)
{
    std::vector<std::pair<ledger::CustomerIndex, std::string>> payers;
    WordTable words(book.words);
    const Scope scope{connection};
    readCustomers(scope, words, [&](const CustomerRow& row) {
        const auto index = static_cast<ledger::CustomerIndex>(book.customers.size());
        ledger::CustomerRecord& record = book.customers.emplace_back(row.record);
        record.numberOffset = appendText(book.texts, row.number);
        record.numberLength = static_cast<std::uint16_t>(row.number.size());
        record.nameOffset = appendText(book.texts, row.name);
        record.nameLength = static_cast<std::uint16_t>(row.name.size());
        customers.put(record.id, index);
        if (!row.payer.empty()) payers.emplace_back(index, row.payer);
    });
    book.index();
    for (const auto& [customer, number] : payers) {
        if (const auto payer = book.find(std::string_view{number}); payer && *payer != customer) book.customers[customer].payer = *payer;
    }
    readCustomerFacts(scope, calendar, [&](std::int64_t id) {
        const ledger::CustomerIndex index = customers.of(id);
        return index == ledger::kNoIndex ? nullptr : &book.customers[index];
    });
}

/// Finds open items by their documents' ids; made at the first question, because most ledgers of a new user have nothing to ask.
class ItemFinder {
public:
    explicit ItemFinder(std::array<ledger::OpenItems::Part, 2>& parts) : m_parts(parts) {}
    ledger::OpenItem* operator()(std::int64_t document)
    {
        if (!m_isMade) make();
        std::uint32_t index = m_numbering.of(document);
        if (index == ledger::kNoIndex) return nullptr;
        auto& items = index < m_parts[0].items.size() ? m_parts[0].items : m_parts[1].items;
        if (&items == &m_parts[1].items) index -= static_cast<std::uint32_t>(m_parts[0].items.size());
        return &items[index];
    }

private:
    void make()
    {
        m_isMade = true;
        std::uint32_t index = 0;
        for (const auto& part : m_parts) {
            for (const ledger::OpenItem& item : part.items) {
                m_numbering.put(item.id, index++);
            }
        }
    }
    std::array<ledger::OpenItems::Part, 2>& m_parts;
    Numbering m_numbering{};
    bool m_isMade = false;
};

} // namespace

BookSettings readBookSettings(Connection& connection)
{
    const auto values = settings(connection);
    const auto value = [&](const char* key) {
        const auto found = values.find(key);
        return found == values.end() ? std::string_view{} : std::string_view{found->second};
    };
    BookSettings read;
    read.settlement = ledger::parseSettlement(value("settlement")).value_or(ledger::Settlement::Package);
    read.currency = base::Currency::parse(value("currency")).value_or(base::Currency::euro());
    read.moneyUntil = base::Date::parse(value("money_until"));
    read.calendar = calendarSettings(values);
    read.newestPostingOn = base::Date::ofDayNumber(
        static_cast<std::int32_t>(connection.integer("SELECT value FROM marks WHERE name = 'newest_posting_on'").value_or(0)));
    read.changeNumber = connection.integer("SELECT max(id) FROM journal").value_or(0);
    return read;
}

ledger::Book loadBook(Connection& connection, int threadCount)
{
    std::unique_ptr<Connection> secondConnection;
    std::optional<Snapshot> snapshot;
    const bool isAlone = !connection.inTransaction();
    if (threadCount > 1 && isAlone) {
        secondConnection = sameState(connection);
    } else {
        snapshot.emplace(connection);
    }
    struct EndRead {
        Connection* connection;
        ~EndRead()
        {
            if (connection != nullptr && connection->inTransaction())
                sqlite3_exec(connection->handle(), "COMMIT", nullptr, nullptr, nullptr);
        }
    } const endRead{threadCount > 1 && isAlone ? &connection : nullptr};

    ledger::Book book;
    const BookSettings values = readBookSettings(connection);
    book.settlement = values.settlement;
    book.currency = values.currency;
    book.currencies = {values.currency};
    book.moneyUntil = values.moneyUntil;
    book.newestPostingOn = values.newestPostingOn;
    book.changeNumber = values.changeNumber;
    book.companies = companies(connection);

    CurrencyTable currencies(book.currencies);
    ItemChunks chunks(connection);
    std::array<ledger::OpenItems::Part, 2> parts;
    std::exception_ptr secondFailure;
    std::jthread second;
    const int readerCount = secondConnection && chunks.isLarge() ? 2 : 1;
    if (readerCount == 2) {
        second = std::jthread([&] {
            try {
                ItemReader reader(currencies, book.companies);
                chunks.makeRoom(parts[1], readerCount);
                chunks.readAll(*secondConnection, reader, parts[1]);
            } catch (...) {
                secondFailure = std::current_exception();
            }
        });
    }
    const base::BusinessCalendar calendar(values.calendar);
    Numbering customers;
    loadCustomers(connection, book, customers, calendar);
    ItemReader reader(currencies, book.companies);
    chunks.makeRoom(parts[0], readerCount);
    chunks.readAll(connection, reader, parts[0]);
    if (second.joinable()) second.join();
    if (secondFailure) std::rethrow_exception(secondFailure);

    for (auto& part : parts) {
        for (ledger::OpenItem& item : part.items) {
            item.customer = customers.of(item.customer);
            if (item.customer == ledger::kNoIndex)
                throw base::Failure(base::Error{base::ErrorCode::LedgerDamaged, {connection.path().string(), "customers"}});
        }
    }
    const Scope scope{connection};
    std::vector<ledger::ItemState> states(1);
    ItemFinder find(parts);
    readItemFacts(scope, calendar, std::ref(find), states);
    const auto indexOf = [&](std::int64_t id) { return customers.of(id); };
    book.onAccount = readOnAccount(scope, currencies, book.companies, indexOf);
    book.lastLetters = readLastLetters(scope, currencies, book.companies, indexOf);
    book.items.assign(parts, std::move(states), book.customers.size(), readerCount);
    return book;
}

} // namespace tegoed::persistence
