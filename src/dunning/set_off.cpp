#include "dunning/set_off.h"

#include <algorithm>
#include <numeric>

namespace tegoed::dunning {

namespace {

std::int64_t take(std::int64_t& from, std::int64_t& invoice)
{
    const auto taken = std::min(from, invoice);
    from -= taken;
    invoice -= taken;
    return taken;
}

/// Sets linked credits off. Looks invoices up by id, which few accounts ever need: the index is made on the first link that is found.
void setOffLinked(const ledger::OpenItems& items, std::span<SetOffInvoice> invoices, std::span<SetOffCredit> credits,
                  std::span<const CreditLink> links)
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> byId;
    for (auto& credit : credits) {
        const auto first = std::lower_bound(links.begin(), links.end(), credit.id,
                                            [](const CreditLink& link, std::int64_t id) { return link.credit < id; });
        for (auto link = first; link != links.end() && link->credit == credit.id; ++link) {
            if (byId.empty()) {
                for (std::uint32_t at = 0; at < invoices.size(); ++at)
                    byId.emplace_back(items.all()[invoices[at].item].id, at);
                std::sort(byId.begin(), byId.end());
            }
            const auto found = std::lower_bound(byId.begin(), byId.end(), std::pair{link->invoice, std::uint32_t{0}});
            if (found != byId.end() && found->first == link->invoice) take(credit.leftMinor, invoices[found->second].leftMinor);
        }
    }
}

} // namespace

void setOff(const ledger::OpenItems& items, std::span<SetOffInvoice> invoices, std::span<SetOffCredit> credits,
            std::int64_t unallocatedMinor, std::span<const CreditLink> links, std::vector<std::uint32_t>& order)
{
    if (!links.empty()) setOffLinked(items, invoices, credits, links);

    // Which credit goes first makes no difference from here on: what remains of the invoices depends on the sum alone.
    auto pool = unallocatedMinor;
    for (const auto& credit : credits)
        pool += credit.leftMinor;
    if (pool <= 0) return;

    order.resize(invoices.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto all = items.all();
    const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
        const auto& left = all[invoices[a].item];
        const auto& right = all[invoices[b].item];
        if (left.dueOn != right.dueOn) return left.dueOn < right.dueOn;
        const auto leftNumber = items.number(left), rightNumber = items.number(right);
        return leftNumber != rightNumber ? leftNumber < rightNumber : left.id < right.id;
    };
    if (!std::is_sorted(order.begin(), order.end(), isBefore)) std::sort(order.begin(), order.end(), isBefore);
    for (const auto at : order) {
        if (take(pool, invoices[at].leftMinor) != 0 && pool == 0) break;
    }
}

} // namespace tegoed::dunning
