#include "letters/compose.h"

#include "base/identifiers.h"
#include "base/sha256.h"
#include "base/text.h"
#include "letters/item_table.h"
#include "letters/labels.h"
#include "letters/payment_block.h"
#include "letters/salutation.h"
#include "letters/template_values.h"

#include <algorithm>
#include <array>
#include <span>

namespace tegoed::letters {
namespace {

constexpr std::size_t kVersionLength = 12;
const std::vector<std::string> kLetterParts{"subject", "opening", "demand", "closing"};
const std::vector<std::string> kStatementParts{"subject", "opening", "closing"};
const std::vector<std::string> kCommonParts{"ended_dispute",    "ended_plan",           "ended_promise",
                                            "ended_insolvency", "ended_opening_review", "regards"};
constexpr std::string_view kCommon = "common";
constexpr std::string_view kStatement = "statement";
constexpr std::size_t kAgeCount = 5; // Not due, 1-30, 31-60, 61-90 and more days.

using Parts = std::map<std::string, std::string>;

std::string nameOf(base::Language language, std::string_view template_)
{
    return std::string{base::code(language)} + "/" + std::string{template_};
}

/// The parts of a letter's text. A statement demands nothing.
const std::vector<std::string>& wordParts(LetterKind kind)
{
    return kind == LetterKind::Statement ? kStatementParts : kLetterParts;
}

base::Result<Parts> partsOf(const std::string& name, const TemplateTexts& texts, const std::vector<std::string>& parts, std::string& read)
{
    TEGOED_TRY(const auto text, templateText(name, texts));
    read += text;
    return templateParts(name, text, parts);
}

base::Result<std::vector<Paragraph>> paragraphs(const std::string& name, const Parts& parts, const std::string& part,
                                                const TemplateValues& values)
{
    TEGOED_TRY(const auto filled, filledPart(name, parts.at(part), values));
    return parseMarkup(filled);
}

base::Result<std::string> line(const std::string& name, const Parts& parts, const std::string& part, const TemplateValues& values)
{
    TEGOED_TRY(const auto found, paragraphs(name, parts, part, values));
    return found.empty() ? std::string{} : plainText(found.front());
}

base::Result<void> checkLetter(const Letter& letter, const std::string& name)
{
    const auto invalid = [&name](const char* what) { return base::fail(base::ErrorCode::TemplateInvalid, {name, what}); };
    if (letter.items.empty() && letter.kind != LetterKind::Statement) return invalid("items");
    if (letter.kind == LetterKind::Statement && letter.statement.aging.size() != kAgeCount) return invalid("aging");
    const auto currency = letter.toPay.currency();
    const auto foreign = [currency](const LetterItem& item) {
        return item.amount.currency() != currency || item.open.currency() != currency || item.claimed.currency() != currency;
    };
    const bool mixed = std::ranges::any_of(letter.items, foreign) || std::ranges::any_of(letter.otherItems, foreign) ||
                       std::ranges::any_of(letter.credits, foreign) || letter.itemsTotal.currency() != currency ||
                       (!letter.unallocated.isZero() && letter.unallocated.currency() != currency) ||
                       (letter.collectionCosts && letter.collectionCosts->currency() != currency);
    if (mixed) return invalid("currency");
    const bool needsDate = letter.kind == LetterKind::Reminder || letter.kind == LetterKind::NoticeOfDefault;
    if (needsDate && !letter.payBy) return invalid("pay_by");
    if (letter.kind == LetterKind::FourteenDayLetter && !letter.collectionCosts) return invalid("collection_costs");
    return {};
}

std::string postcodeAndCity(const std::string& postcode, const std::string& city)
{
    return std::string{base::trimmed(postcode + "  " + city)};
}

void push(std::vector<std::string>& lines, std::string text)
{
    if (!text.empty()) lines.push_back(std::move(text));
}

void addSender(LetterText& text, const ledger::Company& company, const Labels& labels)
{
    text.sender = base::trimmed(company.name);
    push(text.senderLines, company.street);
    push(text.senderLines, postcodeAndCity(company.postcode, company.city));
    push(text.senderLines, company.phone);
    push(text.senderLines, company.email);

    std::vector<std::string> onOneLine;
    for (const auto& part : {text.sender, company.street, postcodeAndCity(company.postcode, company.city)})
        push(onOneLine, part);
    if (!text.sender.empty()) text.returnAddress = base::join(onOneLine, " · ");

    const auto labelled = [&text](std::string_view label, const std::string& value) {
        if (!value.empty()) text.footer.push_back(std::string{label} + "\u00a0" + value);
    };
    push(text.footer, text.sender);
    labelled(labels.registration, company.registration);
    labelled(labels.vatNumber, company.vatNumber);
    if (const auto iban = base::parseIban(company.iban)) labelled(labels.iban, base::displayIban(*iban));
    push(text.footer, company.email);
}

void addRecipient(LetterText& text, const Letter& letter, const Labels& labels)
{
    const auto& recipient = letter.recipient;
    push(text.addressLines, recipient.name);
    if (!recipient.attention.empty()) text.addressLines.push_back(std::string{labels.attention} + " " + recipient.attention);
    push(text.addressLines, recipient.street);
    push(text.addressLines, postcodeAndCity(recipient.postcode, recipient.city));
    const auto& ownCountry = letter.company.country.empty() ? std::string{"NL"} : letter.company.country;
    if (recipient.country != ownCountry) text.country = recipient.country;

    const auto labelled = [&text](std::string_view label, const std::string& value) {
        if (!value.empty()) text.particulars.push_back({std::string{label}, value});
    };
    labelled(labels.date, base::displayLong(letter.writtenOn, letter.language));
    labelled(labels.customerNumber, recipient.number);
    labelled(labels.letterNumber, letter.letterNumber);
    labelled(labels.controller, letter.controllerName);
}

/// The letter's items by stage, most severe first, in their order within a stage.
std::vector<LetterItem> byStage(const std::vector<LetterItem>& items)
{
    auto sorted = items;
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &LetterItem::stage);
    return sorted;
}

base::Result<void> addGroups(LetterText& text, const Letter& letter, const TemplateValues& values)
{
    const auto items = byStage(letter.items);
    const bool several = items.front().stage != items.back().stage;
    const auto columns = itemColumns(items, TablePurpose::Claim);
    for (auto first = items.begin(); first != items.end();) {
        const auto last = std::find_if(first, items.end(), [first](const auto& item) { return item.stage != first->stage; });
        const std::span<const LetterItem> own{first, last};
        ItemGroup group;
        group.stage = first->stage;
        group.table = itemTable(own, TablePurpose::Claim, letter.language, columns);
        if (several) {
            // Each stage asks in its own words.
            auto milder = letter;
            milder.stage = group.stage;
            TEGOED_TRY(const auto name, templateName(milder));
            std::string read;
            TEGOED_TRY(const auto parts, partsOf(name, letter.texts, kLetterParts, read));
            const auto groupValues = withGroup(values, own, letter.language);
            TEGOED_TRY(group.demand, paragraphs(name, parts, "demand", groupValues));
            group.heading = stageHeading(group.stage, letter.language);
            if (own.size() > 1) {
                group.total = {std::string{labelsOf(letter.language).groupTotal}, groupValues.values.at("group_total")};
            }
        }
        text.groups.push_back(std::move(group));
        first = last;
    }
    return {};
}

void addTotals(LetterText& text, const Letter& letter, const Labels& labels)
{
    if (letter.toPay != letter.itemsTotal) {
        text.totals.push_back({std::string{labels.itemsTotal}, amountText(letter.itemsTotal, letter.language)});
        text.totals.push_back({std::string{labels.setOff}, amountText(letter.toPay - letter.itemsTotal, letter.language)});
    }
    // A trustee is told of a claim, not asked to pay it.
    const auto label = letter.kind == LetterKind::ClaimSheet ? labels.total : labels.toPay;
    text.totals.push_back({std::string{label}, amountText(letter.toPay, letter.language), true});
    if (letter.paymentsUntil)
        text.paymentsUntil = base::filled(labels.paymentsUntil, {base::displayLong(*letter.paymentsUntil, letter.language)});
}

void addInformation(LetterText& text, const Letter& letter, const Labels& labels)
{
    const auto add = [&](std::string_view heading, const std::vector<LetterItem>& items, TablePurpose purpose) {
        if (items.empty()) return;
        auto sum = base::Money::zero(letter.toPay.currency());
        for (const auto& item : items)
            sum += item.open;
        text.information.push_back({std::string{heading},
                                    itemTable(items, purpose, letter.language, itemColumns(items, purpose)),
                                    {std::string{labels.total}, amountText(sum, letter.language)}});
    };
    add(labels.otherItems, letter.otherItems, TablePurpose::Information);
    add(labels.credits, letter.credits, TablePurpose::Credits);
    if (!letter.unallocated.isZero()) {
        text.informationLines.push_back({std::string{labels.unallocated}, amountText(letter.unallocated, letter.language)});
    }
    if (!text.information.empty() || !text.informationLines.empty()) text.informationHeading = labels.informationHeading;
}

/// What is open in one table and what is credited in another below it, both with the columns of all of them.
void addStatementTables(LetterText& text, const Letter& letter, const Labels& labels)
{
    auto all = letter.items;
    all.insert(all.end(), letter.credits.begin(), letter.credits.end());
    const auto columns = itemColumns(all, TablePurpose::Statement);
    const auto add = [&](const std::vector<LetterItem>& items, std::string_view heading, base::Money sum) {
        if (items.empty()) return;
        ItemGroup group;
        group.heading = heading;
        group.table = itemTable(items, TablePurpose::Statement, letter.language, columns);
        if (items.size() > 1) group.total = {std::string{labels.total}, amountText(sum, letter.language)};
        text.groups.push_back(std::move(group));
    };
    add(letter.items, letter.credits.empty() ? std::string_view{} : labels.openItems, letter.itemsTotal);
    add(letter.credits, labels.credits, letter.creditsTotal);
}

void addStatementTotals(LetterText& text, const Letter& letter, const Labels& labels)
{
    const auto line = [&](std::string_view label, base::Money amount, bool strong = false) {
        text.totals.push_back({std::string{label}, amountText(amount, letter.language), strong});
    };
    const auto& figures = letter.statement;
    const auto balance = balanceOf(letter);
    const bool isAsked = letter.toPay.isPositive();
    if (!letter.unallocated.isZero()) line(labels.unallocated, letter.unallocated);
    if (!isAsked || letter.toPay != balance) line(labels.balance, balance, !isAsked);
    if (!figures.atAgency.isZero()) line(labels.atAgency, -figures.atAgency);
    if (!figures.seen.isZero()) line(labels.seen, figures.seen);
    if (isAsked) line(labels.toPay, letter.toPay, true);
    if (letter.paymentsUntil)
        text.paymentsUntil = base::filled(labels.paymentsUntil, {base::displayLong(*letter.paymentsUntil, letter.language)});

    if (letter.items.empty() && letter.credits.empty()) return;
    const std::array<std::string, kAgeCount> names{std::string{labels.notDue}, base::filled(labels.days, {"1\u201330"}),
                                                   base::filled(labels.days, {"31\u201360"}), base::filled(labels.days, {"61\u201390"}),
                                                   base::filled(labels.days, {"91+"})};
    for (std::size_t i = 0; i < names.size(); ++i)
        text.aging.push_back({names[i], base::display(figures.aging[i], numberStyle(letter.language))});
}

std::string versionOf(std::string_view words)
{
    return base::sha256Hex(words).substr(0, kVersionLength);
}

base::Result<void> addWords(LetterText& text, const Letter& letter)
{
    std::string read;
    const auto commonName = nameOf(letter.language, kCommon);
    TEGOED_TRY(const auto parts, partsOf(text.templateName, letter.texts, wordParts(letter.kind), read));
    TEGOED_TRY(const auto common, partsOf(commonName, letter.texts, kCommonParts, read));
    text.templateVersion = versionOf(read);

    const auto values = templateValues(letter);
    TEGOED_TRY(text.subject, line(text.templateName, parts, "subject", values));
    TEGOED_TRY(text.opening, paragraphs(text.templateName, parts, "opening", values));
    TEGOED_TRY(text.closing, paragraphs(text.templateName, parts, "closing", values));
    TEGOED_TRY(text.regards, line(commonName, common, "regards", values));
    if (!letter.endedStop.empty()) {
        const auto part = "ended_" + letter.endedStop;
        if (!common.contains(part)) return base::fail(base::ErrorCode::TemplateInvalid, {commonName, "[" + part + "]"});
        TEGOED_TRY(const auto ended, paragraphs(commonName, common, part, values));
        text.opening.insert(text.opening.begin() + (text.opening.empty() ? 0 : 1), ended.begin(), ended.end());
    }
    return letter.kind == LetterKind::Statement ? base::Result<void>{} : addGroups(text, letter, values);
}

} // namespace

base::Result<std::string> templateName(const Letter& letter)
{
    switch (letter.kind) {
    case LetterKind::NoticeOfDefault: return nameOf(letter.language, "notice_of_default");
    case LetterKind::FourteenDayLetter: return nameOf(letter.language, "fourteen_day_letter");
    case LetterKind::ClaimSheet: return nameOf(letter.language, "claim_sheet");
    case LetterKind::Statement: return nameOf(letter.language, kStatement);
    case LetterKind::Reminder: break;
    }
    const auto name = nameOf(letter.language, ledger::name(letter.stage));
    switch (letter.stage) {
    case ledger::Stage::PreDue:
    case ledger::Stage::Reminder1:
    case ledger::Stage::Reminder2:
    case ledger::Stage::Reminder3:
    case ledger::Stage::Reminder4: return name;
    case ledger::Stage::Call:
    case ledger::Stage::FormalNotice:
    case ledger::Stage::Collections: break;
    }
    return base::fail(base::ErrorCode::TemplateInvalid, {name, "stage"});
}

TemplateTexts ownTexts(const Letter& letter, const TemplateTexts& all)
{
    TemplateTexts own;
    if (all.empty()) return own;
    const auto take = [&](const std::string& name) {
        if (const auto found = all.find(name); found != all.end()) own.insert(*found);
    };
    take(nameOf(letter.language, kCommon));
    if (const auto name = templateName(letter)) take(*name);
    Letter milder;
    milder.kind = letter.kind;
    milder.language = letter.language;
    for (const auto& item : letter.items) {
        milder.stage = item.stage;
        if (const auto name = templateName(milder)) take(*name);
    }
    return own;
}

base::Result<std::string> templateVersion(const std::string& name, const TemplateTexts& texts)
{
    const auto slash = name.find('/');
    TEGOED_TRY(const auto words, templateText(name, texts));
    TEGOED_TRY(const auto common, templateText(name.substr(0, slash + 1) + std::string{kCommon}, texts));
    return versionOf(std::string{words} + std::string{common});
}

base::Result<LetterText> compose(const Letter& letter)
{
    LetterText text;
    TEGOED_TRY(text.templateName, templateName(letter));
    TEGOED_CHECK(checkLetter(letter, text.templateName));
    const auto& labels = labelsOf(letter.language);

    text.language = letter.language;
    addSender(text, letter.company, labels);
    addRecipient(text, letter, labels);
    text.salutation = salutationLine(letter.recipient, letter.language);
    TEGOED_CHECK(addWords(text, letter));
    const bool isStatement = letter.kind == LetterKind::Statement;
    if (isStatement) {
        addStatementTables(text, letter, labels);
        addStatementTotals(text, letter, labels);
    } else {
        addTotals(text, letter, labels);
    }
    text.payment = paymentBlock(letter);
    push(text.signature, letter.controllerName);
    push(text.signature, text.sender);
    if (!letter.copies.empty()) text.copies = std::string{labels.copyTo} + " " + base::join(letter.copies, ", ");
    if (!isStatement) addInformation(text, letter, labels);
    text.pagePattern = labels.pageOf;
    return text;
}

base::Result<void> checkTemplate(const std::string& name, const std::string& text)
{
    const auto invalid = [&name] { return base::fail(base::ErrorCode::TemplateInvalid, {name, ""}); };
    const auto slash = name.find('/');
    const auto language = base::parseLanguage(std::string_view{name}.substr(0, slash));
    const auto names = templateNames();
    if (slash == std::string::npos || !language || std::ranges::find(names, name) == names.end()) return invalid();

    const auto kind = std::string_view{name}.substr(slash + 1);
    const auto& wanted = kind == kCommon ? kCommonParts : kind == kStatement ? kStatementParts : kLetterParts;
    TEGOED_TRY(const auto parts, templateParts(name, text, wanted));
    Letter sample;
    sample.language = *language;
    sample.items.resize(1);
    const auto values = templateValues(sample);
    for (const auto& [part, words] : parts) {
        TEGOED_CHECK(filledPart(name, words, part == "demand" ? withGroup(values, sample.items, *language) : values));
    }
    return {};
}

} // namespace tegoed::letters
