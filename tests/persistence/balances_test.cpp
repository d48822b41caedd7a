#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"

#include "support/catch.h"

#include <map>
#include <random>
#include <tuple>

namespace tegoed::persistence {
namespace {

/// One posting of the history, as this test itself remembers it.
struct Posting {
    base::Date on;
    std::size_t document;
    std::optional<std::size_t> payment;
    std::int64_t minor;
};

TEST_CASE("balances of past days: a random history ties out with adding up postings one by one", "[persistence]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    std::mt19937 random{seed};
    const auto upTo = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    LedgerFixture books;
    std::vector<base::CustomerId> customers;
    for (int i = 0; i < 5; ++i) {
        customers.push_back(books.addCustomer("K" + std::to_string(i)));
    }
    std::vector<std::pair<base::DocumentId, NewDocument>> documents;
    std::vector<std::pair<base::PaymentId, ledger::Payment>> payments;
    std::vector<std::tuple<base::Date, std::size_t, std::int64_t>> adjustments;
    std::vector<Posting> postings;
    std::vector<std::int64_t> open;
    std::vector<std::int64_t> unallocated;

    for (int round = 0; round < 120; ++round) {
        auto transaction = books.file().begin(contextOn(march(90)));
        switch (upTo(4)) {
        case 0: {
            const auto added = document(customers[random() % 5], "F" + std::to_string(round),
                                        upTo(5) == 0 ? -upTo(900) - 1 : upTo(9000) + 1, march(upTo(90)));
            documents.emplace_back(transaction.insertMany(std::span{&added, 1}), added);
            open.push_back(added.document.amount.minor());
            break;
        }
        case 1: {
            const auto paid = payment(customers[random() % 5], upTo(9000) + 1, march(upTo(90)));
            payments.emplace_back(transaction.insert(paid), paid);
            unallocated.push_back(paid.amount.minor());
            break;
        }
        case 2: {
            if (documents.empty() || payments.empty()) break;
            const std::size_t d = random() % documents.size();
            const std::size_t p = random() % payments.size();
            const std::int64_t most = std::min(open[d], unallocated[p]);
            if (most <= 0) break;
            const std::int64_t minor = 1 + static_cast<std::int64_t>(random()) % most;
            const base::Date given = march(upTo(90));
            const base::Date on = std::max({given, documents[d].second.document.issuedOn, payments[p].second.paidOn});
            transaction.post(allocation(payments[p].first, documents[d].first, minor, given));
            postings.push_back({on, d, p, minor});
            open[d] -= minor;
            unallocated[p] -= minor;
            if (upTo(4) == 0) { // Taken back some days later.
                transaction.post(allocation(payments[p].first, documents[d].first, -minor, on + base::Days{3}));
                postings.push_back({on + base::Days{3}, d, p, -minor});
                open[d] += minor;
                unallocated[p] += minor;
            }
            break;
        }
        default: {
            if (payments.empty()) break;
            const std::size_t p = random() % payments.size();
            if (unallocated[p] == 0) break;
            const std::int64_t minor = -(1 + static_cast<std::int64_t>(random()) % unallocated[p]);
            const base::Date on = std::max(march(upTo(90)), payments[p].second.paidOn);
            transaction.adjustUnallocated(payments[p].first, minor, on, "list");
            adjustments.emplace_back(on, p, minor);
            unallocated[p] += minor;
        }
        }
        transaction.commit("work", std::nullopt, "{}", true);
    }
    REQUIRE(postings.size() > 5);
    REQUIRE(adjustments.size() > 3);
    CHECK(books.faults() == "");

    for (int d = -40; d < 130; d += 3) {
        const base::Date day = march(d);
        CAPTURE(base::toString(day));
        using Key = std::tuple<std::int64_t, int, std::int32_t, std::int32_t>;
        std::map<Key, std::int64_t> expected;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const auto& row = documents[i].second.document;
            if (row.issuedOn > day) continue;
            std::int64_t minor = row.amount.minor();
            for (const auto& posting : postings) {
                if (posting.document == i && posting.on <= day) minor -= posting.minor;
            }
            if (minor != 0)
                expected[{row.customer.value(), static_cast<int>(row.kind), row.issuedOn.dayNumber(), row.dueOn.dayNumber()}] += minor;
        }
        for (std::size_t i = 0; i < payments.size(); ++i) {
            const auto& row = payments[i].second;
            if (row.paidOn > day) continue;
            std::int64_t minor = row.amount.minor();
            for (const auto& posting : postings) {
                if (posting.payment == i && posting.on <= day) minor -= posting.minor;
            }
            for (const auto& [on, p, delta] : adjustments) {
                if (p == i && on <= day) minor += delta;
            }
            if (minor != 0) expected[{row.customer.value(), -1, row.paidOn.dayNumber(), row.paidOn.dayNumber()}] -= minor;
        }
        std::map<Key, std::int64_t> found;
        scanBalancesOn(books.connection(), day, [&](const BalanceOn& balance) {
            found[{balance.customer.value(), balance.kind ? static_cast<int>(*balance.kind) : -1, balance.issuedOn, balance.dueOn}] +=
                balance.minor;
        });
        std::erase_if(expected, [](const auto& row) { return row.second == 0; });
        std::erase_if(found, [](const auto& row) { return row.second == 0; });
        CHECK(found == expected);
    }
}

TEST_CASE("postings: nothing goes beyond what is open or unallocated", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1001");
    const auto invoice = books.addDocument(customer, "F1", 100'00, march(10));
    const auto credit = books.addDocument(customer, "C1", -20'00, march(10));
    const auto paid = books.addPayment(customer, 150'00, march(11));
    struct Case {
        base::DocumentId document;
        std::int64_t minor;
        const char* invariant; // Empty: it may be posted.
    };
    const Case cases[]{{invoice, 100'01, "open_amounts"}, {invoice, -1, "open_amounts"}, {credit, 1, "open_amounts"},
                       {credit, -20'01, "open_amounts"},  {invoice, 100'00, ""},         {credit, -20'00, ""}};
    for (const Case& row : cases) {
        CAPTURE(row.minor);
        auto transaction = books.file().begin(contextOn(march(12)));
        std::string invariant;
        try {
            transaction.post(allocation(paid, row.document, row.minor, march(12)));
        } catch (const base::Failure& failure) {
            REQUIRE(failure.error().code == base::ErrorCode::CheckFailed);
            invariant = failure.error().arguments.at(0);
        }
        CHECK(invariant == row.invariant);
    }
    const auto other = books.addDocument(customer, "F2", 500'00, march(10));
    auto transaction = books.file().begin(contextOn(march(12)));
    CHECK_THROWS_AS(transaction.post(allocation(paid, other, 150'01, march(12))), base::Failure);
    CHECK_THROWS_AS(transaction.adjustUnallocated(paid, -150'01, march(12), ""), base::Failure);
}

TEST_CASE("behaviour: settled invoices whose day is known, by amount, early ones negative", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1001");
    const auto settle = [&](const char* number, std::int64_t minor, int paidOn, ledger::AllocationKind kind, bool dateUnknown) {
        const auto document = books.addDocument(customer, number, minor, march(10));
        auto transaction = books.file().begin(contextOn(march(30)));
        ledger::Allocation posting;
        posting.document = document;
        posting.kind = kind;
        posting.amountMinor = minor;
        posting.effectiveOn = march(paidOn);
        posting.dateUnknown = dateUnknown;
        if (kind == ledger::AllocationKind::Payment) posting.payment = transaction.insert(payment(customer, minor, march(paidOn)));
        transaction.post(posting);
        transaction.commit("pay", customer, "{}", true);
        return document;
    };
    settle("late", 300'00, 20, ledger::AllocationKind::Payment, false);                    // 10 days late.
    const auto early = settle("early", 100'00, 5, ledger::AllocationKind::Payment, false); // 5 days early.
    settle("unknown day", 500'00, 30, ledger::AllocationKind::Payment, true);
    settle("written off", 500'00, 30, ledger::AllocationKind::WriteOff, false);
    settle("vanished", 500'00, 30, ledger::AllocationKind::Unknown, false);
    books.addDocument(customer, "open", 900'00, march(10));

    // (300 x 10 - 100 x 5) / 400 = 6.25 days, in tenths 63 (half away from zero).
    const auto record = books.file().load().customers[0];
    CHECK(record.paidCount == 2);
    CHECK(record.lateCount == 1);
    CHECK(record.daysLateTenths == 63);
    CHECK(documentById(books.connection(), early)->document.settledOn == march(5));

    // Reopened by a returned payment, it counts no more.
    auto transaction = books.file().begin(contextOn(march(30)));
    const auto paid = allocationsOf(books.connection(), early).at(0).payment;
    transaction.post(allocation(*paid, early, -100'00, march(12)));
    transaction.commit("unallocate", customer, "{}", true);
    const auto book = books.file().load();
    CHECK(book.customers[0].paidCount == 1);
    CHECK(book.customers[0].daysLateTenths == 100);
    CHECK_FALSE(documentById(books.connection(), early)->document.settledOn.has_value());
    CHECK((book.items.of(0)[0].flags & ledger::kItemDirectDebitReturned) != 0);
    CHECK(books.faults() == "");
}

} // namespace
} // namespace tegoed::persistence
