#include "app/plan_context.h"

#include "base/text.h"
#include "persistence/money_queries.h"

#include <algorithm>

namespace tegoed::app {

namespace {

std::optional<std::uint8_t> placeOf(const std::vector<dunning::Policy>& policies, std::string_view name)
{
    const auto found = std::find_if(policies.begin(), policies.end(), [&](const auto& policy) { return policy.name == name; });
    if (found == policies.end()) return std::nullopt;
    return static_cast<std::uint8_t>(found - policies.begin());
}

/// Whether a folded text holds the number as a word of its own.
bool namesNumber(std::string_view text, std::string_view number)
{
    if (number.empty()) return false;
    const auto isWordChar = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); };
    for (auto place = text.find(number); place != std::string_view::npos; place = text.find(number, place + 1)) {
        const std::size_t end = place + number.size();
        if ((place == 0 || !isWordChar(text[place - 1])) && (end == text.size() || !isWordChar(text[end]))) return true;
    }
    return false;
}

/// A credit note's reference is matched with the numbers of the same customer's open invoices; a longer text may hold the number as a word.
std::vector<dunning::CreditLink> linksOf(Ledger& ledger, const ledger::Book& book)
{
    std::vector<dunning::CreditLink> links;
    for (const auto& credit : persistence::creditReferences(ledger.connection())) {
        const auto customer = book.find(credit.customer);
        if (!customer) continue;
        const std::string reference = base::fold(credit.reference);
        for (const ledger::OpenItem& item : book.items.of(*customer)) {
            if (item.kind == static_cast<std::uint8_t>(ledger::DocumentKind::CreditNote) || item.openMinor <= 0) continue;
            if (namesNumber(reference, base::fold(book.items.number(item)))) links.push_back({credit.credit.value(), item.id});
        }
    }
    std::sort(links.begin(), links.end());
    return links;
}

} // namespace

base::Result<std::shared_ptr<const PlanContext>> PlanContext::make(Ledger& ledger, const std::string& policy, bool anyDay)
{
    const ledger::Book& book = ledger.book();
    std::shared_ptr<PlanContext> context(new PlanContext);
    context->m_policies = ledger.policies();
    context->m_calendar = ledger.calendar();
    for (const std::string& word : book.words) {
        context->m_policyOfWord.push_back(placeOf(context->m_policies, word).value_or(dunning::kNoPolicy));
        const std::string& ofSegment = ledger.setting("segment." + word + ".policy");
        context->m_policyOfSegmentWord.push_back(placeOf(context->m_policies, ofSegment).value_or(dunning::kNoPolicy));
    }
    std::optional<std::uint8_t> overruling;
    if (!policy.empty()) {
        overruling = placeOf(context->m_policies, policy);
        if (!overruling) return base::fail(base::ErrorCode::PolicyUnknown, {policy});
    }
    const std::string& own = ledger.setting("dunning.policy");
    const auto standard = placeOf(context->m_policies, own.empty() ? "standard" : own);
    if (!standard) return base::fail(base::ErrorCode::PolicyUnknown, {own});
    context->m_standard = *standard;
    context->m_overruling = overruling;
    context->m_creditLinks = linksOf(ledger, book);
    context->m_planner.emplace(dunning::PlanInput{book, ledger.environment().today, context->m_calendar, context->m_policies,
                                                  context->m_policyOfWord, context->m_policyOfSegmentWord, *standard, overruling, anyDay,
                                                  context->m_creditLinks});
    return context;
}

dunning::Plan PlanContext::planOf(const ledger::Book& book, base::Date on, const std::string& original, const dunning::Policy* edited,
                                  bool anyDay) const
{
    auto policies = m_policies;
    if (edited != nullptr) {
        // Who follows it follows it still, whatever it will be called.
        if (const auto place = placeOf(policies, original))
            policies[*place] = *edited;
        else
            policies.push_back(*edited);
    }
    return dunning::makePlan(
        {book, on, m_calendar, policies, m_policyOfWord, m_policyOfSegmentWord, m_standard, m_overruling, anyDay, m_creditLinks});
}

} // namespace tegoed::app
