#include "app/journal.h"
#include "app/wording.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string_view>

namespace tegoed::app {

namespace {

using nlohmann::ordered_json;

constexpr std::string_view kChangesStart = R"(,"changes":[)";
constexpr std::string_view kNoValue = "–";

/// The objects of a JSON array one by one, so that the million rows of an import are never all in memory.
class Objects {
public:
    explicit Objects(std::string_view array) : m_rest(array) {}
    /// The next object's text; empty at the end.
    std::string_view next()
    {
        const auto first = m_rest.find('{');
        if (first == std::string_view::npos) return {};
        int depth = 0;
        bool isText = false;
        for (auto at = first; at < m_rest.size(); ++at) {
            const char c = m_rest[at];
            if (isText && c == '\\')
                ++at;
            else if (c == '"')
                isText = !isText;
            else if (!isText && c == '{')
                ++depth;
            else if (!isText && c == '}' && --depth == 0) {
                const auto object = m_rest.substr(first, at - first + 1);
                m_rest.remove_prefix(at + 1);
                return object;
            }
        }
        return {};
    }

private:
    std::string_view m_rest;
};

/// Says an entry's values one by one.
class FactTeller {
public:
    FactTeller(const persistence::JournalEntry& entry, base::Language language) : m_entry(entry), m_language(language) {}

    JournalFacts facts(std::size_t limitCount)
    {
        std::string head = m_entry.details;
        std::string_view rows;
        if (const auto start = head.find(kChangesStart); start != std::string::npos) {
            head = head.substr(0, start) + '}';
            rows = std::string_view{m_entry.details}.substr(start + kChangesStart.size());
        }
        const auto details = ordered_json::parse(head, nullptr, false);
        if (!details.is_object()) return {};
        if (m_entry.command == "setting_set")
            addChanges(details, "setting.");
        else if ((m_entry.command == "policy_set" || m_entry.command == "policy_remove") && details.contains("after"))
            addPolicy(details);
        else
            addAll(details, limitCount);
        addRows(rows, limitCount);
        return std::move(m_facts);
    }

private:
    [[nodiscard]] std::string word(const std::string& key, const std::string& otherwise) const
    {
        return hasText(key) ? text(key, m_language) : otherwise;
    }

    [[nodiscard]] std::string label(const std::string& key) const { return word("journal_field." + key, word("column." + key, key)); }

    [[nodiscard]] std::string settingLabel(const std::string& key) const
    {
        constexpr std::string_view kStart = "segment.";
        constexpr std::string_view kEnd = ".policy";
        if (key.starts_with(kStart) && key.ends_with(kEnd) && key.size() > kStart.size() + kEnd.size())
            return text("setting.segment.policy", m_language) + ": " + key.substr(kStart.size(), key.size() - kStart.size() - kEnd.size());
        return word("setting." + key, key);
    }

    /// A value as the reader writes it: days, amounts and codes of closed lists.
    [[nodiscard]] std::string shown(const std::string& key, const ordered_json& value) const
    {
        if (value.is_boolean()) return text(value.get<bool>() ? "yes" : "no", m_language);
        if (value.is_array()) {
            std::string all;
            for (const auto& one : value)
                all += (all.empty() ? "" : ", ") + shown(key, one);
            return all;
        }
        if (!value.is_string()) return value.is_null() || value.is_object() ? std::string{} : value.dump();
        const auto said = value.get<std::string>();
        static const std::map<std::string_view, std::string_view> kLists{{"kind", "customer_kind."}, {"payment_method", "payment_method."},
                                                                         {"channel", "channel."},    {"channels", "channel."},
                                                                         {"copies", "copy."},        {"tone", "tone."},
                                                                         {"outcome", "outcome."},    {"settles", "settlement."},
                                                                         {"command", "journal."},    {"list", "opening."},
                                                                         {"stage", "stage."}};
        if (key == "kind" && m_entry.command == "insolvency_set") return word("insolvency." + said, said);
        if (key == "reason" && m_entry.command == "letter_lapsed") return word("lapse." + said, word("verdict." + said, said));
        if (const auto list = kLists.find(key); list != kLists.end()) return word(std::string{list->second} + said, said);
        if (key == "limit" || key == "insured_limit") return amountText(said, m_language);
        if (said == "yes" || said == "no") return text(said, m_language);
        if (const auto day = base::Date::parse(said)) return base::displayShort(*day, m_language);
        return said;
    }

    [[nodiscard]] std::string amount(const ordered_json& details, const ordered_json& from, const char* key) const
    {
        const auto found = from.find(key);
        if (found == from.end() || !found->is_string()) return {};
        const auto parsed = moneyOf(details, found->get<std::string>());
        if (!parsed) return amountText(found->get<std::string>(), m_language);
        return written(*parsed);
    }

    /// In the currency that the entry names.
    [[nodiscard]] static std::optional<base::Money> moneyOf(const ordered_json& details, const std::string& plain)
    {
        const auto currency = base::Currency::parse(details.value("currency", std::string{}));
        if (!currency) return std::nullopt;
        const auto parsed = base::Money::parse(plain, *currency);
        return parsed ? std::optional{*parsed} : std::nullopt;
    }

    [[nodiscard]] std::string written(base::Money amount) const
    {
        const auto code = amount.currency().code();
        return (code == "EUR" ? std::string{"€"} : std::string{code}) + "\u00a0" + base::display(amount, numberStyle(m_language));
    }

    void add(const std::string& what, const std::string& value)
    {
        if (!value.empty()) m_facts.facts.push_back({what, {}, value, false});
    }
    void addChange(const std::string& what, const std::string& before, const std::string& after)
    {
        const auto orNone = [](const std::string& value) { return value.empty() ? std::string{kNoValue} : value; };
        if (before != after) m_facts.facts.push_back({what, orNone(before), orNone(after), true});
    }

    void addChanges(const ordered_json& changes, std::string_view prefix)
    {
        for (const auto& [key, change] : changes.items()) {
            if (!change.is_object()) continue;
            addChange(prefix.empty() ? label(key) : settingLabel(key), shown(key, change.value("before", ordered_json{})),
                      shown(key, change.value("after", ordered_json{})));
        }
    }

    void addAll(const ordered_json& details, std::size_t limitCount)
    {
        for (const auto& [key, value] : details.items()) {
            // The customer stands above, the currency beside each amount, and what an undo took back is named by its own entry.
            if (key == "customer" || key == "currency" || key == "open_before") continue;
            if (key == "changes")
                addChanges(value, {});
            else if (key == "files" && value.is_array())
                addFiles(value);
            else if (key == "items" && value.is_array())
                addItems(details, value);
            else if (key == "decided" && value.is_array())
                addDecided(value, limitCount);
            else if (key == "amount" && details.contains("open_before"))
                addOpen(details, details, label("open"));
            else if (key == "amount")
                add(label(key), amount(details, details, "amount"));
            else
                add(label(key), shown(key, value));
        }
    }

    void addFiles(const ordered_json& files)
    {
        for (const auto& file : files) {
            if (file.is_string()) add(label("files"), file.get<std::string>());
            if (!file.is_object()) continue;
            for (const auto& [key, value] : file.items()) {
                if (value.is_number() && value == 0) continue;
                add(label(key == "name" ? "file" : key), shown(key, value));
            }
        }
    }

    /// Numbers of items, or what was booked on each.
    void addItems(const ordered_json& details, const ordered_json& items)
    {
        std::string numbers;
        for (const auto& item : items) {
            if (item.is_string()) numbers += (numbers.empty() ? "" : ", ") + item.get<std::string>();
            if (!item.is_object()) continue;
            const auto number = item.value("item", std::string{});
            if (item.contains("open_before"))
                addOpen(details, item, number + ": " + label("open"));
            else
                add(number, amount(details, item, "amount"));
        }
        add(label("items"), numbers);
    }

    /// What the opening review decided, customer by customer.
    void addDecided(const ordered_json& customers, std::size_t limitCount)
    {
        for (std::size_t at = 0; at < customers.size(); ++at) {
            const auto& one = customers[at];
            if (!one.is_object()) continue;
            if (at >= limitCount) {
                ++m_facts.leftOutCount;
                continue;
            }
            std::vector<std::string> parts;
            for (const char* key : {"list", "stage", "file", "written_off", "reason"})
                if (one.contains(key)) parts.push_back(shown(key, one[key]));
            for (const char* key : {"rest_until", "hold_until", "held_longer"})
                if (one.contains(key)) parts.push_back(text(std::string{"opening."} + key, m_language, {shown(key, one[key])}));
            add(one.value("customer", std::string{}), base::join(parts, ", "));
        }
    }

    /// What an item was open before and after `amount` of it was booked.
    void addOpen(const ordered_json& details, const ordered_json& from, const std::string& what)
    {
        const auto before = moneyOf(details, from.value("open_before", std::string{}));
        const auto booked = moneyOf(details, from.value("amount", std::string{}));
        if (before && booked)
            addChange(what, written(*before), written(*before - *booked));
        else
            add(what, amount(details, from, "amount"));
    }

    void addRows(std::string_view rows, std::size_t limitCount)
    {
        Objects objects{rows};
        std::size_t count = 0;
        for (auto object = objects.next(); !object.empty(); object = objects.next()) {
            if (count++ >= limitCount) {
                ++m_facts.leftOutCount;
                continue;
            }
            const auto row = ordered_json::parse(object, nullptr, false);
            if (!row.is_object()) continue;
            const auto field = row.value("field", std::string{});
            const auto subject = row.contains("number") ? row.value("number", std::string{}) : row.value("customer", std::string{});
            addChange(subject + ": " + label(field), shown(field, row.value("before", ordered_json{})),
                      shown(field, row.value("after", ordered_json{})));
        }
    }

    /// A schedule's values by what they are called, each in words.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> valuesOf(const ordered_json& policy) const
    {
        std::vector<std::pair<std::string, std::string>> values;
        if (!policy.is_object()) return values;
        for (const auto& [key, value] : policy.items()) {
            if (key == "minimum") {
                for (const auto& [group, least] : value.items())
                    values.emplace_back(label(key) + ": " + word("group." + group, group),
                                        amountText(least.get<std::string>(), m_language));
            } else if (key == "steps") {
                for (const auto& step : value) {
                    const auto stage = step.value("stage", std::string{});
                    for (const auto& [member, said] : step.items())
                        if (member != "stage")
                            values.emplace_back(word("stage." + stage, stage) + ": " + label(member), shown(member, said));
                }
            } else if (key != "name") {
                values.emplace_back(label(key), shown(key, value));
            }
        }
        return values;
    }

    void addPolicy(const ordered_json& details)
    {
        add(label("policy"), details.value("policy", std::string{}));
        const auto before = valuesOf(details.value("before", ordered_json{}));
        const auto after = valuesOf(details.value("after", ordered_json{}));
        const auto in = [](const auto& values, const std::string& what) {
            const auto found = std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == what; });
            return found == values.end() ? std::string{} : found->second;
        };
        for (const auto& [what, value] : after)
            addChange(what, in(before, what), value);
        for (const auto& [what, value] : before)
            if (std::none_of(after.begin(), after.end(), [&](const auto& other) { return other.first == what; }))
                addChange(what, value, {});
    }

    const persistence::JournalEntry& m_entry;
    base::Language m_language;
    JournalFacts m_facts{};
};

} // namespace

JournalFacts factsOf(const persistence::JournalEntry& entry, base::Language language, std::size_t limitCount)
{
    return FactTeller{entry, language}.facts(limitCount);
}

} // namespace tegoed::app
