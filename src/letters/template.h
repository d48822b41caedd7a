#pragma once

#include "base/error.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::letters {

/// Texts that a ledger uses in place of shipped ones, by template name (`nl/reminder_1`).
using TemplateTexts = std::map<std::string, std::string>;

/// What a template may use: `{{name}}` writes a value, `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}` ask a flag.
struct TemplateValues {
    std::map<std::string, std::string> values{};
    std::map<std::string, bool> flags{};
};

/// The largest template that is read, in bytes.
inline constexpr std::size_t kLargestTemplateBytes = 64 * 1024;

/// Flags may ask within flags, this deep.
inline constexpr std::size_t kDeepestSection = 16;

/// The shipped templates' names: `de/claim_sheet` … `nl/statement`.
[[nodiscard]] std::vector<std::string> templateNames();
/// The text of a template: the ledger's own, else the shipped one. Errors: TemplateInvalid (name).
[[nodiscard]] base::Result<std::string_view> templateText(const std::string& name, const TemplateTexts& texts);

/// The parts of a template's text, each headed by a line `[name]`; lines before the first are a comment.
/// Errors: TemplateInvalid (template, what) for a part that stands there twice, for a name that is none of `parts` and for one of these
/// that is missing.
[[nodiscard]] base::Result<std::map<std::string, std::string>> templateParts(const std::string& name, std::string_view text,
                                                                             const std::vector<std::string>& parts);

/// Fills a part in; values are escaped so that they cannot be markup. The whole part is checked before, also what no flag lets through
/// today. Errors: TemplateInvalid (template, what) for wrong syntax, a name that `values` doesn't have, raw values, partials, other
/// delimiters, and sections more than 16 deep.
[[nodiscard]] base::Result<std::string> filledPart(const std::string& name, const std::string& part, const TemplateValues& values);

} // namespace tegoed::letters
