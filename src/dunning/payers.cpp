#include "dunning/payers.h"

#include "dunning/plan.h"

#include <algorithm>
#include <thread>

namespace tegoed::dunning {

using ledger::CustomerIndex;

Payers::Payers(const ledger::Book& book)
{
    const auto& customers = book.customers;
    if (std::none_of(customers.begin(), customers.end(), [](const auto& one) { return one.payer != ledger::kNoIndex; })) return;
    m_payers.resize(customers.size());
    m_payForOthers.resize(customers.size(), 0);
    for (CustomerIndex customer = 0; customer < customers.size(); ++customer) {
        m_payers[customer] = payerOf(book, customer);
        if (m_payers[customer] == customer) continue;
        m_paidBy.emplace_back(m_payers[customer], customer);
        m_payForOthers[m_payers[customer]] = 1;
    }
    std::sort(m_paidBy.begin(), m_paidBy.end());
}

std::span<const Payers::Pair> Payers::rowsOf(CustomerIndex payer) const
{
    const auto first = std::lower_bound(m_paidBy.begin(), m_paidBy.end(), std::pair{payer, CustomerIndex{0}});
    auto last = first;
    while (last != m_paidBy.end() && last->first == payer)
        ++last;
    return {first, last};
}

CustomerIndex payerOf(const ledger::Book& book, CustomerIndex customer)
{
    // Payers of payers are few and a loop is refused where payers are set; a book that has one all the same must not hang us.
    constexpr int kLongestChain = 16;
    for (int hop = 0; hop < kLongestChain; ++hop) {
        const auto payer = book.customers[customer].payer;
        if (payer == ledger::kNoIndex || payer == customer || payer >= book.customers.size()) break;
        customer = payer;
    }
    return customer;
}

std::vector<CustomerIndex> partsOf(const ledger::Book& book, std::size_t partCount)
{
    const auto end = static_cast<CustomerIndex>(book.customers.size());
    const auto known = static_cast<CustomerIndex>(std::min(book.customers.size(), book.items.customerCount()));
    std::vector<CustomerIndex> first{0};
    CustomerIndex customer = 0;
    for (std::size_t part = 1; part < partCount; ++part) {
        const auto share = book.items.all().size() * part / partCount;
        while (customer < known && book.items.firstOf(customer) < share)
            ++customer;
        first.push_back(customer);
    }
    first.push_back(end);
    return first;
}

std::size_t usefulThreads(const ledger::Book& book)
{
    constexpr std::size_t kItemsWorthAThread = 100'000;
    constexpr std::size_t kMostThreads = 4;
    const auto wanted = std::min(book.items.all().size() / kItemsWorthAThread, kMostThreads);
    return std::max<std::size_t>(1, std::min<std::size_t>(wanted, std::thread::hardware_concurrency()));
}

} // namespace tegoed::dunning
