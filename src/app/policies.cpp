#include "app/policies.h"

#include "app/customers.h"
#include "app/item_lookup.h"
#include "app/plan_context.h"
#include "app/policy_text.h"
#include "base/text.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace tegoed::app {

using base::ErrorCode;

namespace {

const dunning::Policy* find(const std::vector<dunning::Policy>& policies, std::string_view name)
{
    const auto found = std::find_if(policies.begin(), policies.end(), [&](const auto& policy) { return policy.name == name; });
    return found == policies.end() ? nullptr : &*found;
}

std::string standardOf(Ledger& ledger)
{
    const auto& own = ledger.setting("dunning.policy");
    return own.empty() ? "standard" : own;
}

} // namespace

base::Result<std::vector<PolicyInfo>> policyInfos(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<PolicyInfo>> {
        std::vector<PolicyInfo> infos;
        std::map<std::string, std::size_t, std::less<>> places;
        for (const auto& policy : ledger.policies()) {
            places.emplace(policy.name, infos.size());
            PolicyInfo info{policy};
            const auto* const shipped = find(dunning::shippedPolicies(), policy.name);
            info.isShipped = shipped != nullptr;
            info.isChanged = shipped != nullptr && *shipped != policy;
            info.isStandard = policy.name == standardOf(ledger);
            infos.push_back(std::move(info));
        }
        TEGOED_TRY(const auto segments, segmentNames(ledger));
        std::map<std::string, std::size_t, std::less<>> ofSegment;
        for (const auto& segment : segments) {
            const auto place = places.find(ledger.setting("segment." + segment + ".policy"));
            if (place == places.end()) continue;
            ofSegment.emplace(segment, place->second);
            infos[place->second].segments.push_back(segment);
        }
        const auto& book = ledger.book();
        const auto standard = places.find(standardOf(ledger));
        for (const auto& customer : book.customers) {
            const auto own = places.find(book.word(customer.policy));
            const auto segment = ofSegment.find(book.word(customer.segment));
            if (own != places.end()) {
                ++infos[own->second].ownCount;
                ++infos[own->second].customerCount;
            } else if (segment != ofSegment.end()) {
                ++infos[segment->second].customerCount;
            } else if (standard != places.end()) {
                ++infos[standard->second].customerCount;
            }
        }
        return infos;
    });
}

base::Result<std::vector<std::string>> segmentNames(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<std::string>> {
        const auto& book = ledger.book();
        std::set<std::string> names;
        std::vector<bool> isSegment(book.words.size());
        for (const auto& customer : book.customers)
            isSegment[customer.segment] = true;
        for (std::size_t word = 1; word < book.words.size(); ++word)
            if (isSegment[word]) names.insert(book.words[word]);
        for (const auto& [key, value] : persistence::settings(ledger.connection()))
            if (auto segment = segmentOfSetting(key); segment && !value.empty()) names.insert(*std::move(segment));
        return std::vector<std::string>(names.begin(), names.end());
    });
}

base::Result<void> removePolicy(Ledger& ledger, const std::string& name)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        ledger.forgetSettings(); // Another program may have given it to a segment since they were read.
        TEGOED_TRY(const auto infos, policyInfos(ledger));
        const auto info = std::find_if(infos.begin(), infos.end(), [&](const PolicyInfo& one) { return one.policy.name == name; });
        if (info == infos.end()) return base::fail(ErrorCode::PolicyUnknown, {name});
        if (info->isShipped && !info->isChanged) return base::fail(ErrorCode::PolicyNotOwn, {name});
        const bool isFollowed = info->isStandard || info->ownCount > 0 || !info->segments.empty();
        if (!info->isShipped && isFollowed) {
            const std::string segments = info->segments.empty() ? "0" : base::join(info->segments, ", ");
            return base::fail(ErrorCode::PolicyFollowed, {name, std::to_string(info->customerCount), segments});
        }
        transaction.removePolicy(name);
        const auto* const shipped = find(dunning::shippedPolicies(), name);
        const nlohmann::ordered_json details{
            {"policy", name},
            {"before", nlohmann::ordered_json::parse(dunning::toJson(info->policy))},
            {"after", shipped == nullptr ? nlohmann::ordered_json{} : nlohmann::ordered_json::parse(dunning::toJson(*shipped))}};
        commit(ledger, transaction, "policy_remove", std::nullopt, details.dump());
        return {};
    });
}

base::Result<int> assignPolicy(Ledger& ledger, const std::string& name, const std::vector<std::string>& customers)
{
    return guarded([&]() -> base::Result<int> {
        if (!name.empty() && find(ledger.policies(), name) == nullptr) return base::fail(ErrorCode::PolicyUnknown, {name});
        auto transaction = ledger.begin();
        nlohmann::ordered_json changes = nlohmann::ordered_json::array();
        for (const auto& number : std::set<std::string>(customers.begin(), customers.end())) {
            TEGOED_TRY(auto found, customer(ledger, number));
            if (found.policy == name) continue;
            changes.push_back({{"customer", number}, {"field", "policy"}, {"before", found.policy}, {"after", name}});
            found.policy = name;
            transaction.update(found);
            transaction.touch(found.id);
        }
        const int count = static_cast<int>(changes.size());
        if (count == 0) return 0;
        const nlohmann::ordered_json details{{"policy", name}, {"customers", count}, {"changes", std::move(changes)}};
        commit(ledger, transaction, "policy_assign", std::nullopt, details.dump());
        return count;
    });
}

PolicyEffect effectOf(const PlanView& view, const ledger::Book& book, const std::string& original, const dunning::Policy& edited)
{
    const auto& context = *view.context;
    const auto on = view.plan.on;
    PolicyEffect effect;
    effect.isBusinessDay = context.calendar().isBusinessDay(on);
    const auto after = context.planOf(book, on, original, &edited, !effect.isBusinessDay);
    effect.difference = dunning::differenceOf(effect.isBusinessDay ? view.plan : context.planOf(book, on, {}, nullptr, true), after);
    return effect;
}

base::Result<base::Report> policyReport(Ledger& ledger, const std::string& name)
{
    return guarded([&]() -> base::Result<base::Report> {
        const auto* const policy = find(ledger.policies(), name);
        if (policy == nullptr) return base::fail(ErrorCode::PolicyUnknown, {name});
        const auto companies = persistence::companies(ledger.connection());
        return policyReport(*policy, companies.empty() ? std::string{} : companies.front().name, ledger.environment().today,
                            ledger.currency(), ledger.environment().language);
    });
}

} // namespace tegoed::app
