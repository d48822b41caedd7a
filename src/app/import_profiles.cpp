#include "app/import_profiles.h"

#include "app/item_lookup.h"
#include "base/text.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::app {

using base::ErrorCode;

namespace {

constexpr std::size_t kNameBytes = 100;

bool has(const std::vector<persistence::StoredProfile>& profiles, const std::string& name)
{
    return std::any_of(profiles.begin(), profiles.end(), [&](const auto& profile) { return profile.name == name; });
}

} // namespace

base::Result<std::vector<NamedProfile>> importProfiles(Ledger& ledger)
{
    std::vector<NamedProfile> profiles;
    const auto done = guarded([&]() -> base::Result<void> {
        for (const auto& stored : persistence::importProfiles(ledger.connection()))
            if (auto profile = exchange::parseImportProfile(stored.json)) profiles.push_back({stored.name, *std::move(profile)});
        return {};
    });
    if (!done) return base::fail(done.error());
    return profiles;
}

base::Result<void> renameImportProfile(Ledger& ledger, const std::string& name, const std::string& newName)
{
    return guarded([&]() -> base::Result<void> {
        const std::string wanted{base::trimmed(newName)};
        const auto profiles = persistence::importProfiles(ledger.connection());
        if (!has(profiles, name)) return base::fail(ErrorCode::ProfileUnknown, {name});
        if (wanted.empty() || wanted.size() > kNameBytes) return base::fail(ErrorCode::BadValue, {"name", wanted, "1-100"});
        if (wanted == name) return {};
        if (has(profiles, wanted)) return base::fail(ErrorCode::ProfileExists, {wanted});
        auto transaction = ledger.begin();
        transaction.renameImportProfile(name, wanted);
        const nlohmann::ordered_json details{{"name", name}, {"new_name", wanted}};
        commit(ledger, transaction, "profile_rename", std::nullopt, details.dump());
        return {};
    });
}

base::Result<void> deleteImportProfile(Ledger& ledger, const std::string& name)
{
    return guarded([&]() -> base::Result<void> {
        if (!has(persistence::importProfiles(ledger.connection()), name)) return base::fail(ErrorCode::ProfileUnknown, {name});
        auto transaction = ledger.begin();
        transaction.deleteImportProfile(name);
        const nlohmann::ordered_json details{{"name", name}};
        commit(ledger, transaction, "profile_delete", std::nullopt, details.dump());
        return {};
    });
}

std::string profileNameFor(const std::filesystem::path& file, const std::vector<NamedProfile>& taken)
{
    constexpr std::string_view kMarks = " _-.()[]0123456789";
    std::string name = file.stem().string();
    // `openstaand 2026-11-20 (2)` of today is `openstaand 2026-11-21` of tomorrow.
    while (!name.empty() && kMarks.find(name.back()) != std::string_view::npos)
        name.pop_back();
    const auto first = name.find_first_not_of(kMarks);
    name = first == std::string::npos ? file.stem().string() : name.substr(first);
    if (name.empty() || !base::isValidUtf8(name)) name = "import";
    name.resize(std::min(name.size(), kNameBytes - 10));
    while (!base::isValidUtf8(name))
        name.pop_back();
    const auto isTaken = [&](const std::string& wanted) {
        return std::any_of(taken.begin(), taken.end(), [&](const NamedProfile& profile) { return profile.name == wanted; });
    };
    std::string free = name;
    for (int i = 2; isTaken(free); ++i)
        free = name + " " + std::to_string(i);
    return free;
}

} // namespace tegoed::app
