#include "letters/example_letter.h"

#include "base/assert.h"
#include "dunning/collection_costs.h"
#include "letters/payment_reference.h"
#include "letters/template.h"

#include <algorithm>
#include <array>

namespace tegoed::letters {
namespace {

using base::Days;
using base::Language;
using base::Money;
using ledger::Stage;

/// How late a letter's oldest item is, how it speaks, and what follows, as the standard schedule has it.
struct Habit {
    int daysOverdue;
    int tone;
    std::optional<Stage> next;
    int payDays;
};

Habit habitOf(const ExampleRequest& request)
{
    if (request.kind == LetterKind::NoticeOfDefault || request.kind == LetterKind::FourteenDayLetter)
        return {30, 2, Stage::Collections, 14};
    if (request.kind == LetterKind::ClaimSheet || request.kind == LetterKind::Statement) return {30, 1, std::nullopt, 14};
    switch (request.stage) {
    case Stage::PreDue: return {-5, 0, Stage::Reminder1, 5};
    case Stage::Reminder1: return {1, 0, Stage::Reminder2, 5};
    case Stage::Reminder2: return {7, 0, Stage::Reminder3, 5};
    case Stage::Reminder3: return {14, 1, Stage::Reminder4, 5};
    case Stage::Reminder4: return {21, 2, Stage::FormalNotice, 7};
    case Stage::Call:
    case Stage::FormalNotice:
    case Stage::Collections: break;
    }
    return {30, 2, std::nullopt, 14};
}

Recipient recipientOf(Language language)
{
    Recipient recipient;
    recipient.number = "10042";
    switch (language) {
    case Language::Dutch:
        recipient.name = "Voorbeeldklant B.V.";
        recipient.attention = "mevrouw S. de Wit";
        recipient.street = "Lindelaan 12";
        recipient.postcode = "3511 AB";
        recipient.city = "Utrecht";
        recipient.country = "NL";
        break;
    case Language::English:
        recipient.name = "Example Customer Ltd";
        recipient.attention = "Ms S. White";
        recipient.street = "12 Linden Road";
        recipient.postcode = "OX1 2AB";
        recipient.city = "Oxford";
        recipient.country = "GB";
        break;
    case Language::German:
        recipient.name = "Beispielkunde GmbH";
        recipient.attention = "Frau S. Weiß";
        recipient.street = "Lindenweg 12";
        recipient.postcode = "48143";
        recipient.city = "Münster";
        recipient.country = "DE";
        break;
    }
    recipient.email = "administratie@example.org";
    return recipient;
}

} // namespace

Letter exampleLetter(const ExampleRequest& request)
{
    TEGOED_ASSERT(request.itemCount >= 1);
    constexpr std::array<std::int64_t, 3> kAmounts{121'000, 48'400, 30'250};
    const Habit habit = habitOf(request);
    // The scale of the costs that a 14-day letter names is in euro.
    const auto currency = request.kind == LetterKind::FourteenDayLetter ? base::Currency::euro() : request.currency;
    Letter letter;
    letter.kind = request.kind;
    letter.stage = request.kind == LetterKind::Reminder ? request.stage : Stage::FormalNotice;
    letter.language = request.language;
    letter.tone = habit.tone;
    letter.letterNumber = "L-1042";
    letter.writtenOn = request.writtenOn;
    letter.recipient = recipientOf(request.language);
    letter.itemsTotal = Money::zero(currency);
    for (int i = 0; i < request.itemCount; ++i) {
        LetterItem item;
        item.number = "2026-0" + std::to_string(412 + 7 * i);
        item.daysOverdue = habit.daysOverdue - i;
        item.dueOn = request.writtenOn - Days{item.daysOverdue};
        item.issuedOn = item.dueOn - Days{30};
        item.amount = Money::ofMinor(kAmounts[static_cast<std::size_t>(i) % kAmounts.size()], currency);
        item.open = item.amount;
        item.claimed = item.amount;
        item.stage = letter.stage;
        letter.itemsTotal += item.claimed;
        letter.items.push_back(std::move(item));
    }
    letter.creditsTotal = letter.unallocated = letter.setOff = Money::zero(currency);
    letter.toPay = letter.itemsTotal;
    letter.payBy = habit.daysOverdue < 0 ? letter.items.front().dueOn : request.writtenOn + Days{habit.payDays};
    letter.paymentsUntil = request.writtenOn - Days{1};
    letter.reference = paymentReference(letter.items, letter.letterNumber);
    letter.nextStage = habit.next;
    if (request.kind == LetterKind::Statement) {
        // All of them are 28 to 30 days overdue.
        letter.payBy.reset();
        letter.letterNumber.clear();
        letter.statement = {request.writtenOn, std::vector<Money>(5, Money::zero(currency)), Money::zero(currency), Money::zero(currency)};
        for (auto& item : letter.items) {
            item.stage = Stage::Reminder1;
            letter.statement.aging[1] += item.open;
        }
    }
    if (request.kind == LetterKind::FourteenDayLetter) {
        letter.collectionCosts = Money::ofMinor(dunning::collectionCostsMinor(letter.toPay.minor()), currency);
    }
    return letter;
}

std::optional<ExampleRequest> exampleRequest(std::string_view templateName)
{
    const auto slash = templateName.find('/');
    const auto language = base::parseLanguage(templateName.substr(0, slash));
    if (slash == std::string_view::npos || !language) return std::nullopt;
    ExampleRequest request;
    request.language = *language;
    const auto name = templateName.substr(slash + 1);
    if (name == "notice_of_default")
        request.kind = LetterKind::NoticeOfDefault;
    else if (name == "fourteen_day_letter")
        request.kind = LetterKind::FourteenDayLetter;
    else if (name == "claim_sheet")
        request.kind = LetterKind::ClaimSheet;
    else if (name == "statement")
        request.kind = LetterKind::Statement;
    else if (name == "common")
        request.stage = Stage::Reminder1;
    else if (const auto stage = ledger::parseStage(name); stage && *stage <= Stage::Reminder4 && *stage != Stage::Call)
        request.stage = *stage;
    else
        return std::nullopt;
    return request;
}

} // namespace tegoed::letters
