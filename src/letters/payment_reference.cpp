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

std::string kernelOf(std::string_view number, std::size_t longest)
{
    auto kernel = base::upperAscii(number);
    std::erase_if(kernel, [](char c) { return !isReferenceCharacter(c); });
    // The end of a long number is what tells letters apart.
    if (kernel.size() > longest) kernel.erase(0, kernel.size() - longest);
    return kernel;
}

} // namespace

std::string paymentReference(std::span<const LetterItem> items, std::string_view letterNumber)
{
    if (items.size() == 1) return items.front().paymentReference.empty() ? items.front().number : items.front().paymentReference;

    return base::makeCreditorReference(kernelOf(letterNumber, kLargestReferenceLength)).value_or(std::string{});
}

std::string customerReference(std::string_view customerNumber)
{
    const auto kernel = kernelOf(customerNumber, kLargestReferenceLength - 1);
    // The letter tells it apart from a letter's number.
    return kernel.empty() ? std::string{} : base::makeCreditorReference("C" + kernel).value_or(std::string{});
}

std::string displayReference(std::string_view reference)
{
    if (const auto creditorReference = base::parseCreditorReference(reference)) return base::displayCreditorReference(*creditorReference);
    return std::string{reference};
}

} // namespace tegoed::letters
