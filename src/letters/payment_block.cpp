#include "letters/payment_block.h"

#include "base/identifiers.h"
#include "base/text.h"
#include "letters/epc_qr.h"
#include "letters/labels.h"
#include "letters/payment_reference.h"

#include <algorithm>

namespace tegoed::letters {
namespace {

constexpr std::size_t kLongestPayeeName = 70;
constexpr std::size_t kLongestPaymentText = 140;

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
        if (plain) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += kDigits[byte >> 4U];
        encoded += kDigits[byte & 0xfU];
    }
    return encoded;
}

void replaceAll(std::string& text, std::string_view what, std::string_view by)
{
    for (auto position = text.find(what); position != std::string::npos; position = text.find(what, position + by.size())) {
        text.replace(position, what.size(), by);
    }
}

/// A name or text on one line and not longer than a bank takes.
std::string oneLine(std::string_view text, std::size_t longest)
{
    std::string line{base::isValidUtf8(text) ? base::firstCodePoints(base::trimmed(text), longest) : std::string_view{}};
    std::ranges::replace_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return line;
}

std::string payloadOf(const Letter& letter)
{
    if (letter.toPay.currency() != base::Currency::euro()) return {};
    EpcPayment payment;
    payment.name = oneLine(letter.company.name, kLongestPayeeName);
    payment.iban = letter.company.iban;
    payment.bic = base::parseBic(letter.company.bic).value_or(std::string{});
    payment.amount = letter.toPay;
    if (const auto reference = base::parseCreditorReference(letter.reference)) {
        payment.reference = *reference;
    } else {
        payment.text = oneLine(letter.reference, kLongestPaymentText);
    }
    // An amount that is too large for the code, or a text of too many bytes: the letter has its payment details in words.
    return epcPayload(payment).value_or(std::string{});
}

} // namespace

bool canBePaid(const Letter& letter)
{
    return !base::trimmed(letter.company.name).empty() && base::parseIban(letter.company.iban) && letter.toPay.isPositive();
}

std::string payByText(const Letter& letter)
{
    const auto& labels = labelsOf(letter.language);
    switch (letter.kind) {
    case LetterKind::FourteenDayLetter:
    case LetterKind::ClaimSheet:
    case LetterKind::Statement: return {};
    case LetterKind::Reminder:
    case LetterKind::NoticeOfDefault: break;
    }
    if (letter.stage == ledger::Stage::PreDue && !letter.items.empty()) {
        // A date asked for behind the due date would grant a delay that nobody meant.
        const auto dueOn = letter.items.front().dueOn;
        const bool oneDate = std::ranges::all_of(letter.items, [dueOn](const auto& item) { return item.dueOn == dueOn; });
        return oneDate ? base::displayLong(dueOn, letter.language) : std::string{labels.onDueDate};
    }
    return letter.payBy ? base::displayLong(*letter.payBy, letter.language) : std::string{};
}

std::optional<PaymentBlock> paymentBlock(const Letter& letter)
{
    if (letter.kind == LetterKind::ClaimSheet || !canBePaid(letter)) return std::nullopt;
    const auto& labels = labelsOf(letter.language);

    PaymentBlock block;
    block.title = labels.paymentTitle;
    block.lines.push_back({std::string{labels.toPay}, amountText(letter.toPay, letter.language), true});
    block.lines.push_back({std::string{labels.payBy}, payByText(letter)});
    block.lines.push_back({std::string{labels.iban}, base::displayIban(*base::parseIban(letter.company.iban))});
    const bool abroad = !letter.recipient.country.empty() && letter.recipient.country != letter.company.country;
    if (abroad && !letter.company.bic.empty()) block.lines.push_back({std::string{labels.bic}, letter.company.bic});
    block.lines.push_back({std::string{labels.accountName}, letter.company.name});
    if (!letter.reference.empty()) block.lines.push_back({std::string{labels.paymentReference}, displayReference(letter.reference)});
    std::erase_if(block.lines, [](const auto& line) { return line.text.empty(); });

    block.qrPayload = payloadOf(letter);
    if (!block.qrPayload.empty()) block.qrCaption = labels.qrCaption;
    block.link = filledPaymentLink(letter.company.paymentLink, letter.reference, letter.toPay);
    if (!block.link.empty()) block.linkLabel = labels.payOnline;
    return block;
}

std::string filledPaymentLink(std::string_view pattern, std::string_view reference, base::Money amount)
{
    std::string link{base::trimmed(pattern)};
    if (!link.starts_with("https://") && !link.starts_with("http://")) return {};
    if (std::ranges::any_of(link, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == '"' || c == '<' || c == '>'; }))
        return {};
    replaceAll(link, "{reference}", percentEncoded(reference));
    replaceAll(link, "{amount}", base::toString(amount));
    return link;
}

} // namespace tegoed::letters
