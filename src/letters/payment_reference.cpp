#include "letters/payment_reference.h"

#include "base/identifiers.h"
#include "base/text.h"

#include <algorithm>

namespace tegoed::letters {
namespace {

constexpr std::size_t kLargestReferenceLength = 21; // ISO 11649.

bool isReferenceCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

} // namespace

std::string paymentReference(std::span<const LetterItem> items, std::string_view letterNumber)
{
    if (items.size() == 1) return items.front().paymentReference.empty() ? items.front().number : items.front().paymentReference;

    auto kernel = base::upperAscii(letterNumber);
    std::erase_if(kernel, [](char c) { return !isReferenceCharacter(c); });
    // The end of a long number is what tells letters apart.
    if (kernel.size() > kLargestReferenceLength) kernel.erase(0, kernel.size() - kLargestReferenceLength);
    return base::makeCreditorReference(kernel).value_or(std::string{});
}

std::string displayReference(std::string_view reference)
{
    if (const auto creditorReference = base::parseCreditorReference(reference)) return base::displayCreditorReference(*creditorReference);
    return std::string{reference};
}

} // namespace tegoed::letters
