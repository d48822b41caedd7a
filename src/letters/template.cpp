#include "letters/template.h"

#include "base/resource.h"
#include "base/text.h"
#include "letters/markup.h"

#include <kainjow/mustache.hpp>

#include <algorithm>

namespace tegoed::letters {
namespace {

namespace mustache = kainjow::mustache;

constexpr std::string_view kFolder = "letters/";
constexpr std::string_view kEnding = ".txt";

auto invalid(const std::string& name, std::string what)
{
    return base::fail(base::ErrorCode::TemplateInvalid, {name, std::move(what)});
}

/// The tags of a part, one after another: what kainjow would pass over in silence is found here.
base::Result<void> checkTags(const std::string& name, std::string_view part, const TemplateValues& values)
{
    std::vector<std::string> open;
    std::size_t position = 0;
    while ((position = part.find("{{", position)) != std::string_view::npos) {
        const auto end = part.find("}}", position + 2);
        if (end == std::string_view::npos) return invalid(name, "{{ }}");
        auto tag = base::trimmed(part.substr(position + 2, end - position - 2));
        const std::string written{part.substr(position, end + 2 - position)};
        position = end + 2;
        if (tag.empty()) return invalid(name, written);
        const char sign = tag.front();
        if (sign == '!') continue;
        if (sign == '{' || sign == '&' || sign == '>' || sign == '=') return invalid(name, written);
        if (sign != '#' && sign != '^' && sign != '/') {
            if (!values.values.contains(std::string{tag})) return invalid(name, written);
            continue;
        }
        const std::string flag{base::trimmed(tag.substr(1))};
        if (sign == '/') {
            if (open.empty() || open.back() != flag) return invalid(name, written);
            open.pop_back();
            continue;
        }
        if (!values.flags.contains(flag)) return invalid(name, written);
        open.push_back(flag);
        if (open.size() > kDeepestSection) return invalid(name, written);
    }
    if (!open.empty()) return invalid(name, "{{#" + open.back() + "}}");
    return {};
}

} // namespace

std::vector<std::string> templateNames()
{
    std::vector<std::string> names;
    for (const auto path : base::resourcesBelow(kFolder)) {
        if (path.ends_with(kEnding)) {
            names.emplace_back(path.substr(kFolder.size(), path.size() - kFolder.size() - kEnding.size()));
        }
    }
    return names;
}

base::Result<std::string_view> templateText(const std::string& name, const TemplateTexts& texts)
{
    if (const auto own = texts.find(name); own != texts.end()) return std::string_view{own->second};
    if (const auto shipped = base::resource(std::string{kFolder} + name + std::string{kEnding})) return *shipped;
    return invalid(name, "");
}

base::Result<std::map<std::string, std::string>> templateParts(const std::string& name, std::string_view text,
                                                               const std::vector<std::string>& parts)
{
    if (text.size() > kLargestTemplateBytes) return invalid(name, "> " + std::to_string(kLargestTemplateBytes));
    if (!base::isValidUtf8(text)) return invalid(name, "UTF-8");

    std::map<std::string, std::string> found;
    std::string* current = nullptr;
    for (const auto line : base::split(text, '\n')) {
        const auto trimmed = base::trimmed(line);
        if (trimmed.size() > 2 && trimmed.front() == '[' && trimmed.back() == ']') {
            const std::string part{trimmed.substr(1, trimmed.size() - 2)};
            if (std::ranges::find(parts, part) == parts.end() || found.contains(part)) return invalid(name, std::string{trimmed});
            current = &found[part];
        } else if (current != nullptr) {
            current->append(line).push_back('\n');
        }
    }
    for (const auto& part : parts) {
        if (!found.contains(part)) return invalid(name, "[" + part + "]");
    }
    return found;
}

base::Result<std::string> filledPart(const std::string& name, const std::string& part, const TemplateValues& values)
{
    TEGOED_CHECK(checkTags(name, part, values));
    mustache::mustache parsed{part};
    if (!parsed.is_valid()) return invalid(name, parsed.error_message());
    parsed.set_custom_escape([](const std::string& value) { return escapedMarkup(value); });

    mustache::data data;
    for (const auto& [key, value] : values.values)
        data.set(key, value);
    for (const auto& [key, value] : values.flags)
        data.set(key, value);
    return parsed.render(data);
}

} // namespace tegoed::letters
