#include "app/letter_texts.h"

#include "app/item_lookup.h"
#include "app/wording.h"
#include "letters/template.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace tegoed::app {

using base::ErrorCode;

namespace {

// In the order of a schedule. There is no `claim_sheet` among them: no run writes one yet.
constexpr std::array<std::string_view, 9> kNames{"pre_due",           "reminder_1",          "reminder_2", "reminder_3", "reminder_4",
                                                 "notice_of_default", "fourteen_day_letter", "statement",  "common"};
constexpr std::array<std::string_view, 3> kLanguages{"nl", "en", "de"};

bool isTemplate(const std::string& name)
{
    return std::ranges::any_of(kLanguages, [&](std::string_view language) {
        return std::ranges::any_of(kNames, [&](std::string_view one) { return name == std::string{language} + "/" + std::string{one}; });
    });
}

/// One way to end a line, whatever the editor wrote.
std::string withPlainLines(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        plain += text[i];
    }
    if (!plain.empty() && plain.back() != '\n') plain += '\n';
    return plain;
}

auto unknown(const std::string& name)
{
    std::string allowed;
    for (const auto one : kNames)
        allowed += std::string{allowed.empty() ? "nl|en|de/" : " "} + std::string{one};
    return base::fail(ErrorCode::FieldValueBad, {"template", name, allowed});
}

base::Result<LetterTemplate> find(Ledger& ledger, const std::string& name)
{
    if (!isTemplate(name)) return unknown(name);
    LetterTemplate found;
    found.name = name;
    TEGOED_TRY(const auto shipped, letters::templateText(name, {}));
    TEGOED_TRY(const auto used, letters::templateText(name, ledger.letterTexts()));
    found.shipped = shipped;
    found.text = used;
    return found;
}

base::Result<void> change(Ledger& ledger, const std::string& name, const std::string& text, std::string_view command)
{
    auto transaction = ledger.begin();
    TEGOED_TRY(const LetterTemplate before, find(ledger, name));
    if (text == before.text) return {};
    if (text == before.shipped)
        transaction.removeLetterTemplate(name);
    else
        transaction.setLetterTemplate(name, text);
    const nlohmann::ordered_json details{{"template", name}, {"before", before.text}, {"after", text}};
    commit(ledger, transaction, std::string{command}, std::nullopt, details.dump());
    return {};
}

} // namespace

base::Result<std::vector<LetterTemplate>> letterTemplates(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<LetterTemplate>> {
        std::vector<LetterTemplate> all;
        for (const auto language : kLanguages) {
            for (const auto name : kNames) {
                TEGOED_TRY(auto one, find(ledger, std::string{language} + "/" + std::string{name}));
                all.push_back(std::move(one));
            }
        }
        return all;
    });
}

base::Result<LetterTemplate> letterTemplate(Ledger& ledger, const std::string& name)
{
    return guarded([&] { return find(ledger, name); });
}

base::Result<void> setLetterTemplate(Ledger& ledger, const std::string& name, const std::string& text)
{
    return guarded([&]() -> base::Result<void> {
        if (!isTemplate(name)) return unknown(name);
        const auto plain = withPlainLines(text);
        if (const auto faults = letters::templateFaults(name, plain); !faults.empty()) {
            base::Error error{ErrorCode::TemplateInvalid, {name, app::text(faults.front(), ledger.environment().language)}};
            error.line = letters::lineAt(plain, faults.front().offset);
            return base::fail(std::move(error));
        }
        return change(ledger, name, plain, "template_set");
    });
}

base::Result<void> resetLetterTemplate(Ledger& ledger, const std::string& name)
{
    return guarded([&]() -> base::Result<void> {
        TEGOED_TRY(const LetterTemplate known, find(ledger, name));
        return change(ledger, name, known.shipped, "template_reset");
    });
}

std::string text(const letters::TemplateFault& fault, base::Language language)
{
    return text("template_fault." + std::string{letters::name(fault.kind)}, language, {fault.what});
}

} // namespace tegoed::app
