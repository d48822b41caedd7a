#include "letters/template_values.h"

#include "base/assert.h"
#include "base/identifiers.h"
#include "base/text.h"
#include "letters/labels.h"
#include "letters/payment_block.h"
#include "letters/payment_reference.h"

#include <algorithm>

namespace tegoed::letters {
namespace {

constexpr std::size_t kMostNumbersInASentence = 3;
constexpr std::size_t kLongestNumberInASentence = 40;

enum class Case { Nominative, Dative };

std::string daysText(int days, const Labels& labels, Case form)
{
    if (days == 1) return std::string{form == Case::Dative && labels.daysDative == "{0} Tagen" ? "einem Tag" : labels.oneDay};
    return base::filled(form == Case::Dative ? labels.daysDative : labels.days, {std::to_string(days)});
}

/// `factuur A`, `facturen A en B`, or from four on only how many.
std::string invoicesText(std::span<const LetterItem> items, const Labels& labels)
{
    std::vector<std::string> numbers;
    for (const auto& item : items) {
        if (std::ranges::find(numbers, item.number) == numbers.end()) numbers.push_back(item.number);
        if (numbers.size() > kMostNumbersInASentence || item.number.size() > kLongestNumberInASentence) {
            return items.size() == 1 ? std::string{labels.invoice} + " " + item.number
                                     : base::filled(labels.invoiceCount, {std::to_string(items.size())});
        }
    }
    return std::string{numbers.size() == 1 ? labels.invoice : labels.invoices} + " " + listed(numbers, labels.conjunction);
}

/// A phone number stays on one line.
std::string unbroken(std::string_view text)
{
    std::string joined;
    for (const char c : text)
        joined += c == ' ' ? std::string{"\u00a0"} : std::string(1, c);
    return joined;
}

const LetterItem& oldest(std::span<const LetterItem> items)
{
    TEGOED_ASSERT(!items.empty());
    return *std::ranges::max_element(items, {}, &LetterItem::daysOverdue);
}

void addStatement(TemplateValues& values, const Letter& letter)
{
    const bool isStatement = letter.kind == LetterKind::Statement;
    const auto balance = isStatement ? balanceOf(letter) : base::Money::zero(letter.toPay.currency());
    values.values["as_of"] = isStatement ? base::displayLong(letter.statement.asOf, letter.language) : std::string{};
    values.values["balance"] = isStatement ? amountText(balance, letter.language) : std::string{};
    values.flags["nothing_open"] = isStatement && letter.items.empty() && letter.credits.empty() && letter.unallocated.isZero();
    values.flags["in_credit"] = isStatement && balance.isNegative();
    values.flags["asks_payment"] = letter.toPay.isPositive();
}

void addAges(TemplateValues& values, const std::string& prefix, const std::string& daysName, const LetterItem& item,
             base::Language language)
{
    const auto& labels = labelsOf(language);
    const int days = std::max(item.daysOverdue, 0);
    values.values[prefix + "due"] = base::displayLong(item.dueOn, language);
    values.values[daysName] = daysText(days, labels, Case::Nominative);
    values.values[daysName + "_dative"] = daysText(days, labels, Case::Dative);
    values.flags[prefix + "upcoming"] = item.daysOverdue < 0;
    values.flags[prefix + "due_today"] = item.daysOverdue == 0;
    values.flags[prefix + "overdue"] = item.daysOverdue > 0;
}

void addNext(TemplateValues& values, const Letter& letter)
{
    using ledger::Stage;
    const auto next = letter.nextStage;
    values.flags["next_call"] = next == Stage::Call;
    values.flags["next_notice"] = next == Stage::FormalNotice;
    // Handing over is named by the last reminder and by the formal notices, never by an earlier letter.
    const bool collections = next == Stage::Collections && letter.stage == Stage::Reminder4;
    values.flags["next_collections"] = collections;
    values.flags["next_unknown"] = !next || (next == Stage::Collections && !collections);
    values.flags["next_reminder"] = next && *next <= Stage::Reminder4 && *next != Stage::Call;
}

} // namespace

TemplateValues templateValues(const Letter& letter)
{
    const auto language = letter.language;
    const auto& labels = labelsOf(language);
    // A statement may have nothing to tell of.
    const auto first = letter.items.empty() ? LetterItem{} : oldest(letter.items);
    const auto companyName = std::string{base::trimmed(letter.company.name)};
    const bool one = letter.items.size() == 1;

    std::vector<std::string> contact;
    for (const auto& way : {letter.company.email, unbroken(letter.company.phone)}) {
        if (!way.empty()) contact.push_back(way);
    }

    TemplateValues values;
    auto& texts = values.values;
    texts["company_name"] = companyName;
    texts["sender"] = companyName.empty() ? std::string{labels.us} : companyName;
    texts["customer_name"] = letter.recipient.name;
    texts["customer_number"] = letter.recipient.number;
    texts["letter_number"] = letter.letterNumber;
    texts["controller_name"] = letter.controllerName;
    texts["date"] = base::displayLong(letter.writtenOn, language);
    texts["invoices"] = letter.items.empty() ? std::string{} : invoicesText(letter.items, labels);
    texts["numbers"] = letter.items.empty() ? std::string{} : letter.items.front().number;
    texts["issued"] = letter.items.empty() ? std::string{} : base::displayLong(letter.items.front().issuedOn, language);
    texts["count"] = std::to_string(letter.items.size());
    texts["items_total"] = amountText(letter.itemsTotal, language);
    texts["to_pay"] = amountText(letter.toPay, language);
    texts["pay_by"] = letter.payBy ? base::displayLong(*letter.payBy, language) : std::string{};
    texts["payments_until"] = letter.paymentsUntil ? base::displayLong(*letter.paymentsUntil, language) : std::string{};
    texts["costs"] = letter.collectionCosts ? amountText(*letter.collectionCosts, language) : std::string{};
    texts["contact"] = listed(contact, labels.alternative);
    const auto iban = base::parseIban(letter.company.iban);
    texts["iban"] = iban ? base::displayIban(*iban) : std::string{};
    texts["reference"] = displayReference(letter.reference);
    addAges(values, "", "oldest_days", first, language);

    auto& flags = values.flags;
    const bool posted = hasPostalAddress(letter.recipient);
    flags["one"] = one;
    flags["many"] = !one;
    flags["mixed"] = std::ranges::any_of(letter.items, [&letter](const auto& item) { return item.stage != letter.items.front().stage; });
    flags["friendly"] = letter.tone == 0;
    flags["neutral"] = letter.tone != 0 && letter.tone != 2;
    flags["firm"] = letter.tone == 2;
    flags["long_overdue"] = first.daysOverdue > kLongOverdueDays;
    flags["slipped"] = letter.tone == 0 && first.daysOverdue > 0 && first.daysOverdue <= kLongOverdueDays;
    flags["has_name"] = !companyName.empty();
    flags["has_contact"] = !contact.empty();
    flags["has_payment"] = canBePaid(letter);
    flags["has_reference"] = !letter.reference.empty();
    flags["by_email"] = letter.byEmail && !posted;
    flags["by_both"] = letter.byEmail && posted;
    addStatement(values, letter);
    addNext(values, letter);
    return values;
}

TemplateValues withGroup(TemplateValues values, std::span<const LetterItem> items, base::Language language)
{
    const auto& first = oldest(items);
    auto sum = base::Money::zero(first.claimed.currency());
    for (const auto& item : items)
        sum += item.claimed;
    addAges(values, "group_", "group_days", first, language);
    values.values["group_total"] = amountText(sum, language);
    values.flags["group_one"] = items.size() == 1;
    values.flags["group_many"] = items.size() != 1;
    return values;
}

} // namespace tegoed::letters
