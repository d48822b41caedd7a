#include "app/customers.h"

#include "app/calendar_periods.h"
#include "app/item_lookup.h"
#include "base/text.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace tegoed::app {

using base::ErrorCode;

namespace {

/// A setting that a user can change: what stands for "not set", and whether a value is one.
struct Setting {
    std::string_view key;
    std::string_view standard;
    std::string_view allowed;
    bool (*accepts)(std::string_view value);
};

bool isYesOrNo(std::string_view value)
{
    return value == "yes" || value == "no";
}

bool isDates(std::string_view value)
{
    return arePeriods(value, PeriodKind::DayOff);
}

bool isDateRanges(std::string_view value)
{
    return arePeriods(value, PeriodKind::Quiet);
}

bool isPolicyWord(std::string_view value)
{
    return !value.empty() && value.size() <= 60;
}

bool isShortText(std::string_view value)
{
    return value.size() <= 200 && base::isValidUtf8(value);
}

constexpr std::array kSettings{
    Setting{"calendar.good_friday", "yes", "yes no", isYesOrNo},   Setting{"calendar.liberation_day", "yes", "yes no", isYesOrNo},
    Setting{"calendar.extra_days", "", kAllowedDaysOff, isDates},  Setting{"calendar.quiet", "", kAllowedQuietPeriods, isDateRanges},
    Setting{"dunning.policy", "standard", "policy", isPolicyWord}, Setting{"letters.signed_by", "", "text", isShortText},
};

/// A setting of the form `user.LOGIN.name` is what the journal calls somebody.
bool isUserName(std::string_view key)
{
    constexpr std::string_view kStart = "user.";
    constexpr std::string_view kEnd = ".name";
    return key.starts_with(kStart) && key.ends_with(kEnd) && key.size() > kStart.size() + kEnd.size();
}

bool hasPolicy(Ledger& ledger, std::string_view name)
{
    return std::any_of(ledger.policies().begin(), ledger.policies().end(), [&](const auto& policy) { return policy.name == name; });
}

} // namespace

std::optional<std::string> segmentOfSetting(std::string_view key)
{
    constexpr std::string_view kStart = "segment.";
    constexpr std::string_view kEnd = ".policy";
    if (!key.starts_with(kStart) || !key.ends_with(kEnd) || key.size() <= kStart.size() + kEnd.size()) return std::nullopt;
    return std::string(key.substr(kStart.size(), key.size() - kStart.size() - kEnd.size()));
}

base::Result<void> setSettings(Ledger& ledger, const KeyValues& values)
{
    return guarded([&]() -> base::Result<void> {
        auto transaction = ledger.begin();
        nlohmann::ordered_json details = nlohmann::ordered_json::object();
        for (const auto& [key, value] : values) {
            const std::string trimmedValue(base::trimmed(value));
            const auto setting = std::find_if(kSettings.begin(), kSettings.end(), [&](const Setting& row) { return row.key == key; });
            const bool namesPolicy = key == "dunning.policy" || segmentOfSetting(key).has_value();
            if (isUserName(key) && !isShortText(trimmedValue)) return base::fail(ErrorCode::FieldValueBad, {key, value, "text"});
            if (setting == kSettings.end() && !segmentOfSetting(key) && !isUserName(key))
                return base::fail(ErrorCode::SettingUnknown, {key});
            if (setting != kSettings.end() && !setting->accepts(trimmedValue)) {
                return base::fail(ErrorCode::FieldValueBad, {key, value, std::string(setting->allowed)});
            }
            if (namesPolicy && !trimmedValue.empty() && !hasPolicy(ledger, trimmedValue))
                return base::fail(ErrorCode::PolicyUnknown, {trimmedValue});
            details[key] = {{"before", ledger.setting(key)}, {"after", trimmedValue}};
            transaction.setSetting(key, trimmedValue);
        }
        transaction.touchAll();
        commit(ledger, transaction, "setting_set", std::nullopt, details.dump());
        return {};
    });
}

base::Result<std::vector<SettingInfo>> settings(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<SettingInfo>> {
        std::vector<SettingInfo> all;
        for (const Setting& setting : kSettings) {
            const std::string& own = ledger.setting(setting.key);
            all.push_back({std::string(setting.key), own.empty() ? std::string(setting.standard) : own, std::string(setting.allowed)});
        }
        const auto stored = persistence::settings(ledger.connection());
        for (const auto& [key, value] : std::map(stored.begin(), stored.end())) { // In the order of the segments' names.
            if (segmentOfSetting(key) && !value.empty()) all.push_back({key, value, "policy"});
            if (isUserName(key) && !value.empty()) all.push_back({key, value, "text"});
        }
        return all;
    });
}

base::Result<void> setPolicy(Ledger& ledger, const std::string& policyJson)
{
    return guarded([&]() -> base::Result<void> {
        TEGOED_TRY(const dunning::Policy policy, dunning::parsePolicy(policyJson));
        auto transaction = ledger.begin();
        const std::string after = dunning::toJson(policy);
        nlohmann::ordered_json details{{"policy", policy.name}, {"before", nullptr}, {"after", nlohmann::ordered_json::parse(after)}};
        for (const auto& known : ledger.policies()) {
            if (known.name == policy.name) details["before"] = nlohmann::ordered_json::parse(dunning::toJson(known));
        }
        transaction.setPolicy(policy.name, after);
        commit(ledger, transaction, "policy_set", std::nullopt, details.dump());
        return {};
    });
}

} // namespace tegoed::app
