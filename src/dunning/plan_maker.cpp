#include "dunning/plan_maker.h"

#include "dunning/channel.h"

#include <algorithm>

namespace tegoed::dunning {

using ledger::CustomerIndex;
using ledger::ItemIndex;

void PlanMaker::addCustomer(CustomerIndex customer, CustomerIndex payer)
{
    const auto& items = m_book.items;
    if (customer >= items.customerCount()) return;
    const auto own = items.of(customer);
    if (own.empty()) return;
    const auto rules = customerRules(m_book.customers[customer], m_book.customers[payer]);
    const auto policy = m_tables.policyOf(m_book.customers[customer]);
    const auto& schedule = m_tables.schedule(policy);
    const auto& days = m_tables.days();
    const bool plain = isPlain(rules, days);

    const auto first = items.firstOf(customer);
    auto slot = first;
    if (m_forOnePayer) {
        slot = static_cast<std::uint32_t>(m_plan.only.size());
        for (std::size_t at = 0; at < own.size(); ++at)
            m_plan.only.push_back(first + static_cast<ItemIndex>(at));
        m_plan.verdicts.resize(m_plan.only.size());
        m_plan.stages.resize(m_plan.only.size());
    }
    auto index = first;
    for (const auto& item : own) {
        const auto decision =
            plain ? decidePlain(item, items.state(item), rules, schedule, days) : decide(item, items.state(item), rules, schedule, days);
        m_plan.verdicts[slot] = decision.verdict;
        m_plan.stages[slot] = decision.stage;
        if (decision.verdict == Verdict::Takes) {
            m_candidates.push_back({index, slot, keyOf(item), decision.stage, policy, decision.needsApproval, decision.notCalled,
                                    rules.isConsumer, decision.claimedMinor, decision.claimedMinor});
        } else if (decision.verdict == Verdict::Credit) {
            m_hasCredits = true;
        }
        ++index;
        ++slot;
    }
}

std::pair<std::int64_t, std::int64_t> PlanMaker::setOffCredits(std::span<Candidate> candidates)
{
    const auto key = candidates.front().key;
    const auto company = static_cast<std::uint8_t>(key >> 8U), currency = static_cast<std::uint8_t>(key);
    std::int64_t unallocated = 0, credits = 0;
    for (const auto member : m_members)
        unallocated += m_tables.onAccountMinor(member, company, currency);
    if (!m_hasCredits && unallocated == 0) return {0, 0};

    m_invoices.clear();
    m_credits.clear();
    for (const auto member : m_members) {
        if (member >= m_book.items.customerCount()) continue;
        auto index = m_book.items.firstOf(member);
        for (const auto& item : m_book.items.of(member)) {
            const auto here = index++;
            if (keyOf(item) != key) continue;
            if (isCredit(item)) {
                credits += item.openMinor;
                m_credits.push_back({item.id, -item.openMinor});
            } else if (const auto claimed = claimedMinor(item, m_book.items.state(item)); claimed > 0) {
                m_invoices.push_back({here, claimed});
            }
        }
    }
    setOff(m_book.items, m_invoices, m_credits, unallocated, m_tables.input().creditLinks, m_order);

    // Both lists are in the order of the book.
    auto invoice = m_invoices.begin();
    for (auto& candidate : candidates) {
        while (invoice->item != candidate.item)
            ++invoice;
        candidate.payMinor = invoice->leftMinor;
    }
    return {credits, unallocated};
}

void PlanMaker::propose(CustomerIndex payer, std::span<const Candidate> candidates, Group group, std::int64_t creditsMinor,
                        std::int64_t unallocatedMinor)
{
    const auto& customer = m_book.customers[payer];
    Proposal proposal{};
    proposal.customer = payer;
    proposal.company = static_cast<std::uint8_t>(candidates.front().key >> 8U);
    proposal.currency = static_cast<std::uint8_t>(candidates.front().key);
    proposal.group = group;
    proposal.firstItem = static_cast<std::uint32_t>(m_items.size());
    proposal.creditsMinor = creditsMinor;
    proposal.unallocatedMinor = -unallocatedMinor;
    unsigned warnings = 0;
    for (const auto& candidate : candidates) {
        if (!takes(candidate) || groupOf(candidate.stage) != group) continue;
        m_items.push_back({candidate.item, candidate.stage, candidate.claimedMinor, candidate.payMinor});
        proposal.itemsTotalMinor += candidate.claimedMinor;
        proposal.toPayMinor += candidate.payMinor;
        // The schedule that asks for the most severe stage says how the letter goes out.
        if (++proposal.itemCount == 1 || candidate.stage > proposal.stage) {
            proposal.stage = candidate.stage;
            proposal.policy = candidate.policy;
        }
        proposal.needsApproval |= candidate.needsApproval;
        proposal.toConsumer |= candidate.isConsumers;
        if (candidate.notCalled) warnings |= static_cast<unsigned>(Warning::NotCalled);
    }
    const auto& step = m_tables.step(proposal.policy, proposal.stage);
    const auto& company = m_book.companies[proposal.company];
    if (company.name.empty() || company.iban.empty()) warnings |= static_cast<unsigned>(Warning::NoCompany);
    proposal.warnings = static_cast<std::uint8_t>(warnings | addressWarnings(customer, step));
    proposal.channel = channelOf(customer, step);

    const bool isConsumersNotice = group != Group::Reminder && proposal.toConsumer;
    proposal.payBy = isConsumersNotice ? m_tables.term().safeLastDay : m_tables.payBy(proposal.policy, proposal.stage);
    m_proposals[static_cast<std::size_t>(group)].push_back(proposal);
}

/// The rules that look at an account as a whole (rules 3, 4 and 8), in the contract's order.
void PlanMaker::settle(CustomerIndex payer, std::span<Candidate> candidates)
{
    const auto key = candidates.front().key;
    const auto company = static_cast<std::uint8_t>(key >> 8U), currency = static_cast<std::uint8_t>(key);
    const auto policy = m_tables.policyOf(m_book.customers[payer]);

    const auto lastLetter = m_tables.lastLetterOn(payer, company, currency);
    if (lastLetter != ledger::kNoDay && m_tables.days().on < lastLetter + m_tables.input().policies[policy].customerGapDays) {
        for (const auto& candidate : candidates) {
            if (groupOf(candidate.stage) == Group::Reminder) skip(candidate, Verdict::CustomerRecent);
        }
    }
    const auto [credits, unallocated] = setOffCredits(candidates);

    std::array<std::int64_t, kGroupCount> toPay{};
    std::array<bool, kGroupCount> isAsked{};
    bool isConsumersNotice = false;
    for (const auto& candidate : candidates) {
        if (!takes(candidate)) continue;
        if (candidate.payMinor == 0) {
            skip(candidate, Verdict::CreditBalance);
            continue;
        }
        const auto group = static_cast<std::size_t>(groupOf(candidate.stage));
        toPay[group] += candidate.payMinor;
        isAsked[group] = true;
        isConsumersNotice |= candidate.isConsumers && groupOf(candidate.stage) == Group::FormalNotice;
    }
    const bool isInEuro = m_book.currencies[currency] == base::Currency::euro();
    for (const auto group : kGroupOrder) {
        const auto at = static_cast<std::size_t>(group);
        if (!isAsked[at]) continue;
        auto why = Verdict::Takes;
        if (toPay[at] < m_tables.minimumMinor(policy, group, currency))
            why = Verdict::BelowMinimum;
        else if (group == Group::FormalNotice && isConsumersNotice && !isInEuro)
            why = Verdict::ConsumerCurrency;
        else if (!m_tables.isOpenDay())
            why = Verdict::NoBusinessDay;
        if (why == Verdict::Takes) {
            propose(payer, candidates, group, credits, unallocated);
            continue;
        }
        for (const auto& candidate : candidates) {
            if (takes(candidate) && groupOf(candidate.stage) == group) skip(candidate, why);
        }
    }
}

void PlanMaker::settleAccounts(CustomerIndex payer)
{
    if (m_candidates.empty()) return;
    const auto byKey = [](const Candidate& a, const Candidate& b) { return a.key < b.key; };
    // Nearly everybody has one company and one currency: then this only looks.
    if (!std::is_sorted(m_candidates.begin(), m_candidates.end(), byKey)) std::stable_sort(m_candidates.begin(), m_candidates.end(), byKey);
    for (std::size_t first = 0; first < m_candidates.size();) {
        auto last = first + 1;
        while (last < m_candidates.size() && m_candidates[last].key == m_candidates[first].key)
            ++last;
        settle(payer, std::span{m_candidates}.subspan(first, last - first));
        first = last;
    }
}

void PlanMaker::addPayer(CustomerIndex payer)
{
    m_candidates.clear();
    m_members.clear();
    m_hasCredits = false;
    if (!m_tables.payers().areOthers(payer)) m_members.push_back(payer);
    for (const auto& [to, customer] : m_tables.payers().paidBy(payer))
        m_members.push_back(customer);
    if (m_members.size() > 1) std::sort(m_members.begin(), m_members.end());
    for (const auto member : m_members)
        addCustomer(member, payer);
    settleAccounts(payer);
}

} // namespace tegoed::dunning
