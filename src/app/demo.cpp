#include "app/demo.h"

#include "app/command_table.h"
#include "app/demo_customers.h"
#include "app/demo_documents.h"
#include "app/demo_dunning.h"
#include "app/demo_notes.h"
#include "app/demo_profile.h"
#include "base/assert.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace tegoed::app {

namespace {

constexpr std::int64_t kHistoryPerItem = 16, kMostHistory = 96'000;
constexpr int kMostCustomers = 5'000'000, kMostDocuments = 10'000'000;
/// Documents that are written together. A large ledger's come in larger parts, for which storage makes its indices afterwards.
constexpr std::size_t kBatchSize = 20'000, kLargeBatchSize = 100'000;
constexpr std::int64_t kLargeCount = 400'000;

constexpr int kBlocksPerReport = 10;

/// Shares a whole number out by weights, customer after customer, so that the shares add up to it exactly.
class Shares {
public:
    Shares(std::int64_t whole, std::int64_t weightSum) : m_whole(whole), m_weightSum(weightSum) {}
    [[nodiscard]] int next(int weight)
    {
        m_weights += weight;
        const std::int64_t until = m_whole * m_weights / m_weightSum;
        const auto share = static_cast<int>(until - m_given);
        m_given = until;
        return share;
    }

private:
    std::int64_t m_whole;
    std::int64_t m_weightSum;
    std::int64_t m_weights = 0;
    std::int64_t m_given = 0;
};

base::Result<void> checkSizes(const DemoRequest& request)
{
    const auto check = [](const char* what, int value, int lowest, int highest) -> base::Result<void> {
        if (value >= lowest && value <= highest) return {};
        return base::fail(base::ErrorCode::BadValue, {what, std::to_string(value), std::to_string(lowest) + "…" + std::to_string(highest)});
    };
    TEGOED_CHECK(check("--customers", request.customers, 1, kMostCustomers));
    TEGOED_CHECK(check("--items", request.items, 0, kMostDocuments));
    return check("--history", request.history, 0, kMostDocuments);
}

/// Fills an empty ledger in one transaction.
class DemoWriter {
public:
    DemoWriter(Ledger& ledger, const DemoRequest& request)
        : m_request(request), m_days(ledger.environment().today, ledger.calendar()), m_companies(demoCompanies()),
          m_books(request.seed, m_days,
                  request.settlement == ledger::Settlement::Bank ? ledger::PaymentSource::Bank : ledger::PaymentSource::Import),
          m_dunning(request.seed, m_days, m_companies), m_numbers(request.customers), m_transaction(ledger.file().begin(ledger.context()))
    {
        const auto settled = demoHistoryCount(request) + request.history;
        const bool isLarge = settled + request.items >= kLargeCount;
        m_batchSize = isLarge ? kLargeBatchSize : kBatchSize;
    }

    DemoWriter(const DemoWriter&) = delete;
    DemoWriter& operator=(const DemoWriter&) = delete;

    base::Result<void> write()
    {
        m_transaction.touchAll();
        writeFrame();
        std::int64_t weights = 0;
        for (int index = 0; index < m_request.customers; ++index)
            weights += demoProfile(m_request.seed, index, m_request.customers).weight;
        Shares open{m_request.items, weights};
        Shares settled{demoHistoryCount(m_request) + m_request.history, weights};
        for (int first = 0; first < m_request.customers; first += kDemoBlockSize) {
            if (m_request.work.stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled);
            writeBlock(first, open, settled);
            if (m_batch.documents.size() >= m_batchSize) flush();
            if (m_request.work.progress && first / kDemoBlockSize % kBlocksPerReport == 0)
                m_request.work.progress(first, m_request.customers);
        }
        flush();
        m_transaction.refreshBehaviours({});
        const nlohmann::ordered_json details{{"customers", m_request.customers},
                                             {"items", m_request.items},
                                             {"history", m_request.history},
                                             {"seed", m_request.seed},
                                             {"settles", name(m_request.settlement)}};
        m_transaction.commit(command("demo").name, std::nullopt, details.dump(), command("demo").undoable);
        return {};
    }

private:
    void writeFrame()
    {
        m_companies[0].id = base::CompanyId{1};
        m_transaction.update(m_companies[0]);
        m_companies[1].id = m_transaction.insert(m_companies[1]);
        TEGOED_ASSERT(m_companies[1].id == base::CompanyId{2});
        m_transaction.setSetting("money_until", toString(m_days.moneyUntil));
        if (m_request.settlement == ledger::Settlement::Package) writeList();
        for (const DemoSegment& segment : demoSegments()) {
            if (!segment.policy.empty()) m_transaction.setSetting("segment." + std::string{segment.name} + ".policy", segment.policy);
        }
        for (auto& day : m_dunning.runDays())
            day.run = m_transaction.insertRun(day.on, "", "");
    }

    /// The newest list of the made-up accounting package: what is open stands in it.
    void writeList()
    {
        persistence::ImportRow list;
        list.what = "items";
        list.mode = "snapshot";
        list.file = "openstaande-posten.csv";
        list.asOf = m_days.moneyUntil;
        list.readCount = list.newCount = m_request.items;
        m_transaction.insert(list);
    }

    void writeBlock(int first, Shares& open, Shares& settled)
    {
        const int last = std::min(first + kDemoBlockSize, m_request.customers);
        std::vector<DemoCustomer> customers;
        std::vector<ledger::Customer> rows;
        for (int index = first; index < last; ++index) {
            DemoCustomer& one = customers.emplace_back();
            one.profile = demoProfile(m_request.seed, index, m_request.customers);
            one.customer = demoCustomer(m_request.seed, one.profile, m_numbers);
            one.customer.id = base::CustomerId{index + 1};
            one.contacts = demoContacts(m_request.seed, one.profile, one.customer);
            decideDemoStops(m_request.seed, m_days, one);
            m_customers.push_back(one.customer);
        }
        std::vector<DemoOpenItem> items;
        for (const DemoCustomer& one : customers) {
            const int openCount = open.next(one.profile.weight);
            const DemoAccount account{one.profile, one.customer.id, one.customer.poRequired, openCount, settled.next(one.profile.weight)};
            const auto own = m_books.write(account, m_batch);
            items.insert(items.end(), own.begin(), own.end());
        }
        const auto lettersBefore = m_letters.rows.size(), callsBefore = m_letters.calls.size();
        m_dunning.play(customers, items, m_batch, m_letters);
        auto notes = demoNotes(m_request.seed, m_days, customers, std::span{m_letters.calls}.subspan(callsBefore),
                               std::span{m_letters.rows}.subspan(lettersBefore));
        std::move(notes.begin(), notes.end(), std::back_inserter(m_notes));
        for (DemoCustomer& one : customers)
            m_stopped.push_back(std::move(one));
        for (const DemoOpenItem& item : items) {
            if (item.holdUntil) m_heldItems.push_back(item);
        }
    }

    void flush()
    {
        if (m_customers.empty()) return;
        const auto ids = m_transaction.insertMany(m_customers);
        TEGOED_ASSERT(ids.front() == m_customers.front().id && ids.back() == m_customers.back().id);
        const auto firstDocument = m_transaction.insertMany(m_batch.documents).value();
        TEGOED_ASSERT(firstDocument + static_cast<std::int64_t>(m_batch.documents.size()) == m_batch.nextDocument);
        const auto firstPayment = m_transaction.insertMany(m_batch.payments, {}).value();
        TEGOED_ASSERT(firstPayment + static_cast<std::int64_t>(m_batch.payments.size()) == m_batch.nextPayment);
        m_transaction.postMany(m_batch.allocations);
        m_transaction.insertLetters(m_letters.rows, m_letters.steps);
        flushNotes();
        m_batch.clear();
        m_letters.clear();
        m_customers.clear();
        m_stopped.clear();
        m_heldItems.clear();
        m_notes.clear();
    }

    void flushNotes()
    {
        for (const DemoCustomer& one : m_stopped) {
            for (ledger::Contact contact : one.contacts) {
                contact.customer = one.customer.id;
                m_transaction.insert(contact);
            }
            if (one.hold) m_transaction.setHold(one.customer.id, std::nullopt, one.hold->until, one.hold->reason, one.hold->setOn);
            if (one.insolvency) m_transaction.setInsolvency(one.customer.id, *one.insolvency);
        }
        for (const DemoOpenItem& item : m_heldItems) {
            m_transaction.setHold(base::CustomerId{item.customer + 1}, item.document, *item.holdUntil, "Wacht op akkoord inkoop",
                                  *item.stopOn);
        }
        for (const auto& note : m_notes)
            m_transaction.insert(note);
    }

    const DemoRequest& m_request;
    DemoDays m_days;
    std::vector<ledger::Company> m_companies;
    DemoBookkeeper m_books;
    DemoDunning m_dunning;
    DemoCustomerNumbers m_numbers;
    persistence::Transaction m_transaction;
    std::size_t m_batchSize = kBatchSize;
    DemoBatch m_batch{};
    DemoLetters m_letters{};
    std::vector<ledger::Customer> m_customers{};
    std::vector<DemoCustomer> m_stopped{};
    std::vector<DemoOpenItem> m_heldItems{};
    std::vector<persistence::ContactEvent> m_notes{};
};

void removeFile(const std::filesystem::path& path)
{
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + ending, ignored);
}

} // namespace

std::int64_t demoHistoryCount(const DemoRequest& request)
{
    return std::min(kHistoryPerItem * request.items, kMostHistory);
}

base::Result<Ledger> makeDemo(const std::filesystem::path& path, const DemoRequest& request, Environment environment)
{
    TEGOED_CHECK(checkSizes(request));
    TEGOED_TRY(Ledger ledger, Ledger::create(path, {base::Currency::euro(), request.settlement}, std::move(environment)));
    const auto written = guarded([&]() -> base::Result<void> { return DemoWriter{ledger, request}.write(); });
    if (written) {
        ledger.forgetSettings();
        return ledger;
    }
    const auto error = written.error();
    {
        const Ledger closed = std::move(ledger);
    }
    removeFile(path);
    return tl::unexpected(error);
}

} // namespace tegoed::app
