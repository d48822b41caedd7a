#include "dunning/plan.h"

#include "base/assert.h"
#include "dunning/plan_maker.h"
#include "dunning/tables.h"

#include <algorithm>
#include <string_view>
#include <thread>

namespace tegoed::dunning {

namespace {

using ledger::CustomerIndex;
using ledger::ItemIndex;

/// The first bytes of a customer's number as one number that compares as they do: most numbers differ in them.
std::uint64_t prefixOf(std::string_view text)
{
    std::uint64_t prefix = 0;
    for (std::size_t at = 0; at < sizeof prefix; ++at)
        prefix = prefix << 8U | (at < text.size() ? static_cast<std::uint8_t>(text[at]) : 0U);
    return prefix;
}

/// Stable: a customer's proposals stay in the order of their accounts.
void sortByNumber(const ledger::Book& book, std::vector<Proposal>& proposals, std::size_t from)
{
    const auto number = [&](const Proposal& proposal) { return book.number(book.customers[proposal.customer]); };
    const auto begin = proposals.begin() + static_cast<std::ptrdiff_t>(from);
    // A ledger that was filled from a list is in the order of its numbers already.
    if (std::is_sorted(begin, proposals.end(),
                       [&](const Proposal& a, const Proposal& b) { return a.customer != b.customer && number(a) < number(b); }))
        return;
    struct Key {
        std::uint64_t first, second;
        std::uint32_t place;
    };
    std::vector<Key> keys;
    keys.reserve(proposals.size() - from);
    for (auto place = from; place < proposals.size(); ++place) {
        const auto text = number(proposals[place]);
        keys.push_back({prefixOf(text), text.size() > sizeof(std::uint64_t) ? prefixOf(text.substr(sizeof(std::uint64_t))) : 0,
                        static_cast<std::uint32_t>(place)});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        if (a.first != b.first) return a.first < b.first;
        if (a.second != b.second) return a.second < b.second;
        const auto order = number(proposals[a.place]).compare(number(proposals[b.place]));
        return order != 0 ? order < 0 : a.place < b.place;
    });
    std::vector<Proposal> sorted;
    sorted.reserve(keys.size());
    for (const auto& key : keys)
        sorted.push_back(proposals[key.place]);
    std::copy(sorted.begin(), sorted.end(), begin);
}

/// Puts what the makers found into one list: by group, within it by customer number.
void join(const ledger::Book& book, std::vector<PlanMaker>& makers, Plan& plan)
{
    std::size_t proposalCount = 0;
    for (auto& maker : makers) {
        const auto shift = static_cast<std::uint32_t>(plan.items.size());
        if (shift == 0)
            plan.items = std::move(maker.items());
        else
            plan.items.insert(plan.items.end(), maker.items().begin(), maker.items().end());
        for (const auto group : kGroupOrder) {
            proposalCount += maker.proposals(group).size();
            for (auto& proposal : maker.proposals(group))
                proposal.firstItem += shift;
        }
    }
    plan.proposals.reserve(proposalCount);
    for (const auto group : kGroupOrder) {
        const auto from = plan.proposals.size();
        for (auto& maker : makers)
            plan.proposals.insert(plan.proposals.end(), maker.proposals(group).begin(), maker.proposals(group).end());
        sortByNumber(book, plan.proposals, from);
    }
}

} // namespace

std::size_t Plan::positionOf(ledger::ItemIndex item) const
{
    if (only.empty()) {
        TEGOED_ASSERT(item < verdicts.size());
        return item;
    }
    const auto found = std::lower_bound(only.begin(), only.end(), item);
    TEGOED_ASSERT(found != only.end() && *found == item);
    return static_cast<std::size_t>(found - only.begin());
}

Planner::Planner(const PlanInput& input) : m_tables(std::make_unique<const Tables>(input)) {}
Planner::Planner(Planner&&) noexcept = default;
Planner::~Planner() = default;

Plan Planner::all() const
{
    const auto& book = m_tables->input().book;
    Plan plan{m_tables->input().on};
    plan.verdicts.resize(book.items.all().size(), Verdict::Credit);
    plan.stages.resize(book.items.all().size(), ledger::Stage::PreDue);

    const auto parts = partsOf(book, usefulThreads(book));
    std::vector<PlanMaker> makers(parts.size() - 1, PlanMaker{*m_tables, plan, false});
    const auto work = [&](std::size_t part) {
        auto& maker = makers[part];
        // Room for the whole, so that growing never copies: untouched room costs nothing. The first part's is where all items end up.
        const auto last = part + 1 == makers.size() || parts[part + 1] >= book.items.customerCount() ? book.items.all().size()
                                                                                                     : book.items.firstOf(parts[part + 1]);
        maker.items().reserve(part == 0 ? book.items.all().size() : last - book.items.firstOf(parts[part]));
        maker.proposals(Group::Reminder).reserve(parts[part + 1] - parts[part]);
        for (auto payer = parts[part]; payer < parts[part + 1]; ++payer)
            maker.addPayer(payer);
    };
    {
        std::vector<std::jthread> threads;
        for (std::size_t part = 1; part < makers.size(); ++part)
            threads.emplace_back(work, part);
        work(0);
    }
    join(book, makers, plan);
    return plan;
}

Plan Planner::of(CustomerIndex payer) const
{
    Plan plan{m_tables->input().on};
    std::vector<PlanMaker> makers(1, PlanMaker{*m_tables, plan, true});
    makers[0].addPayer(payer);
    join(m_tables->input().book, makers, plan);
    return plan;
}

Plan makePlan(const PlanInput& input)
{
    return Planner{input}.all();
}

Plan makePlanFor(const PlanInput& input, CustomerIndex payer)
{
    return Planner{input}.of(payer);
}

std::optional<base::Date> nextLookOn(const PlanInput& input, const Plan& plan, ItemIndex item)
{
    return Planner{input}.nextLookOn(plan, item);
}

} // namespace tegoed::dunning
