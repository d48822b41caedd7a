#include "app/wording.h"

#include "app/wording_tables.h"
#include "base/assert.h"
#include "base/text.h"

#include <array>
#include <string>
#include <unordered_map>

namespace tegoed::app {

namespace {

const Wording* find(std::string_view key)
{
    static const auto byKey = [] {
        std::unordered_map<std::string_view, const Wording*> map;
        for (const auto table : allWordings())
            for (const auto& wording : table)
                map.emplace(wording.key, &wording);
        return map;
    }();
    const auto found = byKey.find(key);
    return found == byKey.end() ? nullptr : found->second;
}

std::string_view pattern(const Wording& wording, base::Language language)
{
    return language == base::Language::Dutch ? wording.dutch : wording.english;
}

template <class Value>
std::string named(std::string_view subject, Value value, base::Language language)
{
    return text(std::string{subject} + std::string{name(value)}, language);
}

} // namespace

std::span<const std::span<const Wording>> allWordings()
{
    static const std::array kTables{wording::usageErrors(), wording::importErrors(),  wording::commandErrors(),
                                    wording::vocabulary(),  wording::reasons(),       wording::importRemarks(),
                                    wording::commands(),    wording::columns(),       wording::settingTexts()};
    return kTables;
}

bool hasText(std::string_view key)
{
    return find(key) != nullptr;
}

std::string text(std::string_view key, base::Language language, const std::vector<std::string>& arguments)
{
    const auto* wording = find(key);
    TEGOED_ASSERT(wording != nullptr);
    return base::filled(pattern(*wording, language), arguments);
}

std::string sentence(const base::Error& error, base::Language language)
{
    return text("error." + std::string{base::name(error.code)}, language, error.arguments);
}

std::string sentenceWithPlace(const base::Error& error, base::Language language)
{
    std::string place;
    if (!error.file.empty()) place = error.file + (error.line > 0 ? ':' + std::to_string(error.line) : std::string{}) + ": ";
    return place + sentence(error, language);
}

std::string text(dunning::Verdict verdict, base::Language language)
{
    return named("verdict.", verdict, language);
}

std::string text(dunning::Warning warning, base::Language language)
{
    return named("warning.", warning, language);
}

std::string text(dunning::Group group, base::Language language)
{
    return named("group.", group, language);
}

std::string text(ledger::Stage stage, base::Language language)
{
    return named("stage.", stage, language);
}

std::string text(ledger::CustomerKind kind, base::Language language)
{
    return named("customer_kind.", kind, language);
}

std::string text(ledger::DocumentKind kind, base::Language language)
{
    return named("document_kind.", kind, language);
}

std::string text(ledger::Channel channel, base::Language language)
{
    return named("channel.", channel, language);
}

std::string text(ledger::PaymentMethod method, base::Language language)
{
    return named("payment_method.", method, language);
}

std::string text(ledger::CallOutcome outcome, base::Language language)
{
    return named("outcome.", outcome, language);
}

std::string text(ledger::InsolvencyKind kind, base::Language language)
{
    return named("insolvency.", kind, language);
}

} // namespace tegoed::app
