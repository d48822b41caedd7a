#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::letters {

/// What a place of a template may name.
struct Placeholder {
    std::string name{};
    bool isFlag = false; ///< Asked with `{{#name}}`, not written.
    auto operator<=>(const Placeholder&) const = default;
};

/// The parts of a template by its name (`nl/reminder_1`), in the order in which it has them; empty if there is no such template.
[[nodiscard]] std::vector<std::string> templatePartNames(std::string_view name);
/// What a part may use, values first, by name. Only `demand` has the values of a group.
[[nodiscard]] std::vector<Placeholder> placeholdersOf(std::string_view part);

enum class TemplateFaultKind : std::uint8_t {
    TooLarge,
    NotUtf8,
    UnknownPart,
    PartTwice,
    PartMissing,
    PartEmpty,        ///< The subject or the opening.
    ValueMissing,     ///< A 14-day letter that names no amount or no costs, in one of the ways in which it goes out.
    TermMissing,      ///< The same without its term.
    TagNotClosed,     ///< `{{` without `}}`.
    TagEmpty,         ///< `{{ }}`.
    TagNotAllowed,    ///< Raw values, partials, other delimiters.
    ValueUnknown,     ///< `{{name}}` that no letter has.
    ValueIsFlag,      ///< `{{one}}`: has to be asked.
    FlagUnknown,      ///< `{{#name}}` that no letter has.
    FlagIsValue,      ///< `{{#to_pay}}`: can't be asked.
    SectionNotClosed, ///< `{{#one}}` without `{{/one}}`.
    SectionNotOpened, ///< `{{/one}}` where another or none is open.
    TooDeep,
};

/// What is wrong with a template, and where: for whoever writes it.
struct TemplateFault {
    TemplateFaultKind kind;
    std::size_t offset = 0; ///< Bytes from the text's begin.
    std::size_t length = 0;
    std::string what{}; ///< The part or placeholder it is about; may be empty.
};

/// All faults of a text that is to stand in for the template `name`, in the order of their places. `checkTemplate` takes every text without
/// any. What a letter can't be without is looked at once the text can be read.
/// @pre There is a template of that name.
[[nodiscard]] std::vector<TemplateFault> templateFaults(std::string_view name, std::string_view text);

/// In words' tables: `value_unknown`.
[[nodiscard]] std::string_view name(TemplateFaultKind kind);

/// 1-based line of a place in a text.
[[nodiscard]] int lineAt(std::string_view text, std::size_t offset);

} // namespace tegoed::letters
