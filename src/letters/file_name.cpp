#include "letters/file_name.h"

#include "base/assert.h"
#include "base/sha256.h"
#include "base/text.h"

#include <algorithm>

namespace tegoed::letters {
namespace {

constexpr std::size_t kLongestCustomerNumberBytes = 24;
constexpr std::size_t kLongestLetterNumberBytes = 40;
constexpr std::size_t kLongestExtensionBytes = 10;
constexpr std::size_t kFingerprintLength = 12;

bool isLetterOrDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The letter's number as it stands where it is safe and unmistakable, else what is safe of it and a fingerprint of the whole.
std::string letterNumberPart(std::string_view letterNumber)
{
    const bool plain =
        !letterNumber.empty() && letterNumber.size() <= kLongestLetterNumberBytes && letterNumber.front() != '-' &&
        std::ranges::all_of(letterNumber, [](char c) { return (isLetterOrDigit(c) && !(c >= 'a' && c <= 'z')) || c == '-'; });
    if (plain) return std::string{letterNumber};
    const auto fingerprint = base::sha256Hex(letterNumber).substr(0, kFingerprintLength);
    const auto part = safeNamePart(letterNumber, kLongestLetterNumberBytes - kFingerprintLength - 1);
    // The underscore keeps it apart from every plain number.
    return (part.empty() ? "letter" : part) + "_" + fingerprint;
}

bool isDeviceName(std::string_view name)
{
    const auto upper = base::upperAscii(name.substr(0, name.find('.')));
    if (upper == "CON" || upper == "PRN" || upper == "AUX" || upper == "NUL") return true;
    return upper.size() == 4 && (upper.starts_with("COM") || upper.starts_with("LPT")) && upper[3] >= '0' && upper[3] <= '9';
}

} // namespace

std::string safeNamePart(std::string_view text, std::size_t longestBytes)
{
    std::string part;
    for (const char c : base::isValidUtf8(text) ? base::toSepaText(text) : std::string{text}) {
        if (isLetterOrDigit(c)) {
            part += c;
        } else if (!part.empty() && part.back() != '-') {
            part += '-';
        }
    }
    part.resize(std::min(part.size(), longestBytes));
    while (!part.empty() && part.back() == '-')
        part.pop_back();
    return part;
}

std::string letterFileName(std::string_view customerNumber, std::string_view customerName, std::string_view letterNumber,
                           std::string_view extension)
{
    TEGOED_ASSERT(!extension.empty() && extension.size() <= kLongestExtensionBytes && std::ranges::all_of(extension, isLetterOrDigit));

    const auto end = letterNumberPart(letterNumber) + "." + std::string{extension};
    auto start = safeNamePart(customerNumber, kLongestCustomerNumberBytes);
    const auto taken = start.size() + end.size() + 2;
    const auto name = taken < kLongestFileNameBytes ? safeNamePart(customerName, kLongestFileNameBytes - taken) : std::string{};
    if (!name.empty()) start += (start.empty() ? "" : "_") + name;

    auto fileName = start.empty() ? end : start + "_" + end;
    if (isDeviceName(fileName)) fileName.insert(0, "letter_");
    return fileName;
}

} // namespace tegoed::letters
