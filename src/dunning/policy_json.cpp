#include "dunning/policy.h"

#include "base/money.h"
#include "base/text.h"
#include "dunning/policy_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

namespace tegoed::dunning {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::size_t kLargestBytes = 64 * 1024;
constexpr int kDecimals = 2; // Of a minimum, whatever the currency.

constexpr std::string_view kNotJson = "not_json";
constexpr std::string_view kTwice = "twice";
constexpr std::string_view kUnknownMember = "unknown_member";
constexpr std::string_view kMissing = "missing";
constexpr std::string_view kWrongType = "wrong_type";
constexpr std::string_view kUnknownWord = "unknown_word";
constexpr std::string_view kOutOfRange = "out_of_range";
constexpr std::string_view kNotRising = "not_rising";
constexpr std::string_view kNoFormalNotice = "no_formal_notice";
constexpr std::string_view kAlwaysApproved = "always_approved";
constexpr std::array kFaults{kNotJson,     kTwice,      kUnknownMember, kMissing,        kWrongType,
                             kUnknownWord, kOutOfRange, kNotRising,     kNoFormalNotice, kAlwaysApproved};

constexpr std::array kGroups{Group::Reminder, Group::FormalNotice, Group::Call, Group::Collections};

/// Thrown inside this file alone: where a policy is wrong, and how.
struct Fault {
    std::string where;
    std::string_view what;
};

/// Members of one JSON object, taken one by one; what nobody took is unknown.
class Members {
public:
    Members(const json& object, std::string where) : m_object(object), m_where(std::move(where))
    {
        if (!object.is_object()) throw Fault{m_where, kWrongType};
    }

    [[nodiscard]] std::string path(std::string_view key) const
    {
        return m_where.empty() ? std::string{key} : m_where + "." + std::string{key};
    }

    const json* find(std::string_view key)
    {
        m_known.insert(std::string{key});
        const auto found = m_object.find(key);
        return found == m_object.end() || found->is_null() ? nullptr : &*found;
    }
    const json& at(std::string_view key)
    {
        const auto* found = find(key);
        if (found == nullptr) throw Fault{path(key), kMissing};
        return *found;
    }
    std::string text(std::string_view key)
    {
        const auto& value = at(key);
        if (!value.is_string()) throw Fault{path(key), kWrongType};
        return value.get<std::string>();
    }
    int integer(std::string_view key, int least, int most, std::optional<int> otherwise = {})
    {
        if (otherwise && find(key) == nullptr) return *otherwise;
        const auto& value = at(key);
        if (!value.is_number_integer()) throw Fault{path(key), kWrongType};
        // A number above what 64 bits hold is kept as a float by the parser; one above what signed 64 bits hold is unsigned.
        if (value.is_number_unsigned() && value.get<std::uint64_t>() > kLongestNumber) throw Fault{path(key), kOutOfRange};
        const auto number = value.get<std::int64_t>();
        if (number < least || number > most) throw Fault{path(key), kOutOfRange};
        return static_cast<int>(number);
    }
    std::optional<bool> boolean(std::string_view key)
    {
        const auto* value = find(key);
        if (value == nullptr) return {};
        if (!value->is_boolean()) throw Fault{path(key), kWrongType};
        return value->get<bool>();
    }
    /// A list of words, each at most once, by the function that knows them.
    template <class Parse>
    auto words(std::string_view key, Parse parse)
    {
        std::vector<typename decltype(parse(std::string_view{}))::value_type> found;
        const auto* list = find(key);
        if (list == nullptr) return found;
        if (!list->is_array()) throw Fault{path(key), kWrongType};
        for (std::size_t at = 0; at < list->size(); ++at) {
            const auto where = path(key) + "[" + std::to_string(at) + "]";
            const auto& word = (*list)[at];
            if (!word.is_string()) throw Fault{where, kWrongType};
            const auto value = parse(word.template get_ref<const std::string&>());
            if (!value) throw Fault{where, kUnknownWord};
            if (std::find(found.begin(), found.end(), *value) != found.end()) throw Fault{where, kTwice};
            found.push_back(*value);
        }
        return found;
    }
    void refuseOthers() const
    {
        for (const auto& [key, value] : m_object.items()) {
            if (!m_known.contains(key)) throw Fault{path(key), kUnknownMember};
        }
    }

private:
    static constexpr std::uint64_t kLongestNumber = 1'000'000;
    const json& m_object;
    std::string m_where;
    std::set<std::string> m_known{};
};

template <class Value, std::size_t count>
std::optional<Value> named(std::string_view word, const std::array<Value, count>& values)
{
    for (const auto value : values) {
        if (name(value) == word) return value;
    }
    return {};
}

std::optional<CopyTo> copyNamed(std::string_view word)
{
    return named(word, std::array{CopyTo::AccountManager, CopyTo::CustomerManager});
}

std::optional<Tone> toneNamed(std::string_view word)
{
    return named(word, std::array{Tone::Friendly, Tone::Neutral, Tone::Firm});
}

/// The parser keeps the last of two equal members; a file that says two things is refused instead.
json parsedOnce(std::string_view text)
{
    if (text.size() > kLargestBytes) throw Fault{"", kOutOfRange};
    std::vector<std::set<std::string>> open;
    std::string twice;
    const auto watch = [&](int, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start) open.emplace_back();
        if (event == json::parse_event_t::object_end) open.pop_back();
        if (event == json::parse_event_t::key && !open.back().insert(value.get<std::string>()).second) twice = value.get<std::string>();
        return true;
    };
    auto parsed = json::parse(text, watch, false);
    if (parsed.is_discarded()) throw Fault{"", kNotJson};
    if (!twice.empty()) throw Fault{twice, kTwice};
    return parsed;
}

Step readStep(const json& value, const std::string& where)
{
    Members members{value, where};
    Step step;
    const auto stage = ledger::parseStage(members.text("stage"));
    if (!stage) throw Fault{members.path("stage"), kUnknownWord};
    step.stage = *stage;
    // A notice before the due date is the pre-due notice, and nothing else may ask for money that is not yet due.
    const bool beforeDue = step.stage == ledger::Stage::PreDue;
    step.offsetDays = members.integer("offset", beforeDue ? -kLongestWait : 0, beforeDue ? -1 : kFarthestOffset);
    step.gapDays = members.integer("gap", 0, kLongestWait);
    if (members.find("tone") != nullptr) {
        const auto tone = toneNamed(members.text("tone"));
        if (!tone) throw Fault{members.path("tone"), kUnknownWord};
        step.tone = *tone;
    }
    step.channels = members.words("channels", ledger::parseChannel);
    step.copies = members.words("copies", copyNamed);
    const auto approval = members.boolean("approval");
    step.needsApproval = approval.value_or(false);
    const auto group = groupOf(step.stage);
    if (group == Group::FormalNotice || group == Group::Collections) {
        if (approval == false) throw Fault{members.path("approval"), kAlwaysApproved};
        step.needsApproval = true;
    }
    members.refuseOthers();
    return step;
}

std::vector<Step> readSteps(const json& list)
{
    if (!list.is_array()) throw Fault{"steps", kWrongType};
    if (list.empty()) throw Fault{"steps", kMissing};
    std::vector<Step> steps;
    for (std::size_t at = 0; at < list.size(); ++at) {
        const auto where = "steps[" + std::to_string(at) + "]";
        auto step = readStep(list[at], where);
        if (!steps.empty()) {
            if (step.stage <= steps.back().stage) throw Fault{where + ".stage", kNotRising};
            if (step.offsetDays <= steps.back().offsetDays) throw Fault{where + ".offset", kNotRising};
        }
        // Nothing is handed over that was not given notice of: rule 5 writes that notice again, rule 7 counts from its day.
        if (step.stage == ledger::Stage::Collections && (steps.empty() || steps.back().stage != ledger::Stage::FormalNotice)) {
            throw Fault{where + ".stage", kNoFormalNotice};
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

Policy readPolicy(const json& value)
{
    Members members{value, ""};
    Policy policy;
    policy.name = members.text("name");
    const bool printable = std::none_of(policy.name.begin(), policy.name.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
    if (policy.name.empty() || !printable || base::trimmed(policy.name) != policy.name ||
        base::codePointCount(policy.name) > kLongestPolicyName) {
        throw Fault{"name", kOutOfRange};
    }
    policy.steps = readSteps(members.at("steps"));
    policy.customerGapDays = members.integer("customer_gap", 0, kLongestWait, policy.customerGapDays);
    policy.payDays = members.integer("pay_days", 1, kLongestTerm, policy.payDays);
    policy.lastReminderPayDays = members.integer("last_reminder_pay_days", 1, kLongestTerm, policy.lastReminderPayDays);
    policy.noticeDays = members.integer("notice_days", 1, kLongestTerm, policy.noticeDays);
    if (const auto* minimum = members.find("minimum")) {
        Members amounts{*minimum, "minimum"};
        for (const auto group : kGroups) {
            if (amounts.find(name(group)) == nullptr) continue;
            const auto amount = base::Money::parse(amounts.text(name(group)), base::Currency::euro());
            if (!amount || amount->isNegative()) throw Fault{amounts.path(name(group)), kOutOfRange};
            policy.minimumMinor[static_cast<std::size_t>(group)] = amount->minor();
        }
        amounts.refuseOthers();
    }
    if (members.find("starts_on") != nullptr) {
        policy.startsOn = base::Date::parse(members.text("starts_on"));
        if (!policy.startsOn) throw Fault{"starts_on", kOutOfRange};
    }
    members.refuseOthers();
    return policy;
}

} // namespace

std::span<const std::string_view> policyFaults()
{
    return kFaults;
}

base::Result<Policy> parsePolicy(std::string_view text)
{
    try {
        return readPolicy(parsedOnce(text));
    } catch (const Fault& fault) {
        return base::fail(base::ErrorCode::PolicyInvalid, {fault.where, std::string{fault.what}});
    }
}

std::string toJson(const Policy& policy)
{
    ordered_json out;
    out["name"] = policy.name;
    out["customer_gap"] = policy.customerGapDays;
    for (const auto group : kGroups) {
        out["minimum"][std::string{name(group)}] = base::minorToString(policy.minimumMinor[static_cast<std::size_t>(group)], kDecimals);
    }
    out["pay_days"] = policy.payDays;
    out["last_reminder_pay_days"] = policy.lastReminderPayDays;
    out["notice_days"] = policy.noticeDays;
    out["starts_on"] = policy.startsOn ? ordered_json(base::toString(*policy.startsOn)) : ordered_json();
    out["steps"] = ordered_json::array();
    for (const auto& step : policy.steps) {
        ordered_json one;
        one["stage"] = ledger::name(step.stage);
        one["offset"] = step.offsetDays;
        one["gap"] = step.gapDays;
        one["tone"] = name(step.tone);
        one["channels"] = ordered_json::array();
        for (const auto channel : step.channels)
            one["channels"].push_back(ledger::name(channel));
        one["copies"] = ordered_json::array();
        for (const auto copy : step.copies)
            one["copies"].push_back(name(copy));
        one["approval"] = step.needsApproval;
        out["steps"].push_back(std::move(one));
    }
    return out.dump(2) + "\n";
}

} // namespace tegoed::dunning
