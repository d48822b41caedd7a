#include "app/policy_text.h"

#include "app/wording.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace tegoed::app {

namespace {

using base::Language;
using dunning::Group;
using ledger::Stage;

std::string countText(std::string_view one, std::string_view many, int count, Language language)
{
    return count == 1 ? text(one, language) : text(many, language, {std::to_string(count)});
}

/// The first letter large; the words of closed lists begin with an ASCII letter.
std::string capital(std::string words)
{
    if (!words.empty()) words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    return words;
}

std::string listed(const std::vector<std::string>& words, Language language)
{
    if (words.size() < 2) return base::join(words, ", ");
    const std::vector<std::string> first(words.begin(), words.end() - 1);
    return text("policy.and", language, {base::join(first, ", "), words.back()});
}

std::string wayText(const dunning::Step& step, Language language)
{
    switch (dunning::groupOf(step.stage)) {
    case Group::Call: return text("policy.way_call", language);
    case Group::FormalNotice: return text("policy.way_notice", language);
    case Group::Collections: return text("policy.way_collections", language);
    case Group::Reminder: break;
    }
    if (step.channels.empty()) return text("policy.way_preferred", language);
    std::vector<std::string> channels;
    for (const auto channel : step.channels)
        channels.push_back(text(channel, language));
    return text("policy.way_listed", language, {base::join(channels, ", ")});
}

std::string copiesText(const dunning::Step& step, Language language)
{
    std::vector<std::string> words;
    for (const auto copy : step.copies)
        words.push_back(text("copy." + std::string{name(copy)}, language));
    return listed(words, language);
}

std::string minimumText(const dunning::Policy& policy, Group group, base::Currency currency, Language language)
{
    // Hundredths of the currency's unit, also where it has other decimals.
    const auto amount = base::Money::ofMinor(policy.minimumMinor[static_cast<std::size_t>(group)], base::Currency::euro());
    const auto code = currency.code();
    return (code == "EUR" ? std::string{"€"} : std::string{code}) + "\u00a0" + base::display(amount, numberStyle(language));
}

bool hasStage(const dunning::Policy& policy, auto accepts)
{
    return std::any_of(policy.steps.begin(), policy.steps.end(), [&](const dunning::Step& step) { return accepts(step.stage); });
}

base::Table stepTable(const dunning::Policy& policy, Language language)
{
    base::Table table;
    for (const char* const key : {"stage", "offset", "gap", "channels", "tone", "copy", "approval"}) {
        const bool isNumber = std::string_view{key} == "offset" || std::string_view{key} == "gap";
        table.columns.push_back({key, text("column." + std::string{key}, language), isNumber ? base::Align::Number : base::Align::Text});
    }
    for (const auto& step : policy.steps) {
        const auto tone = dunning::speaksInTone(step.stage) ? text("tone." + std::string{name(step.tone)}, language) : std::string{};
        table.rows.push_back({stageTitle(step.stage, language), std::int64_t{step.offsetDays}, std::int64_t{step.gapDays},
                              wayText(step, language), tone, dunning::sendsCopies(step.stage) ? copiesText(step, language) : std::string{},
                              text(step.needsApproval ? "yes" : "no", language)});
    }
    return table;
}

} // namespace

std::string dayText(int offsetDays, Language language)
{
    if (offsetDays == 0) return text("policy.on_due_day", language);
    if (offsetDays < 0) return countText("policy.day_before", "policy.days_before", -offsetDays, language);
    return countText("policy.day_after", "policy.days_after", offsetDays, language);
}

std::string stageTitle(Stage stage, Language language)
{
    return capital(text(stage, language));
}

std::string stepSentence(const dunning::Step& step, Language language)
{
    std::string when = dayText(step.offsetDays, language);
    if (step.gapDays > 0) when += ", " + countText("policy.gap_day", "policy.gap_days", step.gapDays, language);
    std::string how = wayText(step, language);
    if (dunning::speaksInTone(step.stage))
        how += "; " + text("policy.tone", language, {text("tone." + std::string{name(step.tone)}, language)});
    if (dunning::sendsCopies(step.stage) && !step.copies.empty())
        how += "; " + text("policy.copies", language, {copiesText(step, language)});
    if (step.needsApproval) how += "; " + text("policy.approval", language);
    return stageTitle(step.stage, language) + ": " + when + ". " + capital(how) + ".";
}

std::vector<std::string> policySentences(const dunning::Policy& policy, base::Currency currency, Language language)
{
    const auto minimum = [&](Group group) { return minimumText(policy, group, currency, language); };
    std::vector<std::string> sentences{
        text("policy.customer_gap", language, {std::to_string(policy.customerGapDays)}),
        text("policy.minimum", language, {minimum(Group::Reminder), minimum(Group::FormalNotice), minimum(Group::Collections)})};
    if (policy.minimumMinor[static_cast<std::size_t>(Group::Call)] > 0)
        sentences.push_back(text("policy.minimum_call", language, {minimum(Group::Call)}));
    sentences.push_back(
        text("policy.terms", language,
             {std::to_string(policy.payDays), std::to_string(policy.lastReminderPayDays), std::to_string(policy.noticeDays)}));
    if (policy.startsOn) sentences.push_back(text("policy.starts_on", language, {base::displayShort(*policy.startsOn, language)}));
    sentences.push_back(text("policy.one_step", language));
    if (hasStage(policy, [](Stage stage) { return stage == Stage::PreDue; })) sentences.push_back(text("policy.pre_due_lapses", language));
    sentences.push_back(text("policy.business_days", language));
    return sentences;
}

std::string faultSentence(const dunning::Policy& policy, const dunning::PolicyFault& fault, Language language)
{
    const std::string start = "policy.fault.";
    const auto subject = fault.step ? stageTitle(policy.steps[*fault.step].stage, language) : std::string{};
    for (const auto& key : {start + std::string{fault.member} + '.' + std::string{fault.what}, start + std::string{fault.member},
                            start + std::string{fault.what}}) {
        if (hasText(key)) return text(key, language, {subject});
    }
    return text(start + "term", language); // The terms of letters share a sentence.
}

base::Report policyReport(const dunning::Policy& policy, const std::string& companyName, base::Date on, base::Currency currency,
                          Language language)
{
    base::Report report;
    report.title = text("policy.title", language, {policy.name});
    report.subtitle = (companyName.empty() ? "" : companyName + ", ") + text("policy.as_of", language, {base::displayShort(on, language)});
    base::ReportTimeLine line;
    line.zero = text("policy.due_day", language);
    for (const auto& step : policy.steps)
        line.marks.push_back({step.offsetDays, stageTitle(step.stage, language), dayText(step.offsetDays, language)});
    report.parts.emplace_back(std::move(line));
    report.parts.emplace_back(stepTable(policy, language));
    report.parts.emplace_back(base::ReportHeading{text("policy.in_words", language)});
    for (const auto& step : policy.steps)
        report.parts.emplace_back(base::ReportParagraph{stepSentence(step, language)});
    report.parts.emplace_back(base::ReportHeading{text("policy.rules", language)});
    for (auto& sentence : policySentences(policy, currency, language))
        report.parts.emplace_back(base::ReportParagraph{std::move(sentence)});
    return report;
}

} // namespace tegoed::app
