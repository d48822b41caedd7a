#include "letters/epc_qr.h"

#include "base/identifiers.h"
#include "base/text.h"

#include <qrencode.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tegoed::letters {
namespace {

constexpr std::size_t kLongestPayloadBytes = 331;
constexpr std::size_t kLongestName = 70;
constexpr std::size_t kLongestText = 140;
constexpr std::size_t kLongestInformation = 70;
constexpr std::size_t kLongestPurpose = 4;
constexpr std::int64_t kLargestAmountCents = 99'999'999'999;
constexpr int kLargestVersion = 13;

base::Result<void> checkLine(const char* line, const std::string& value, std::size_t longest)
{
    const bool oneLine = std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (!oneLine || !base::isValidUtf8(value)) return base::fail(base::ErrorCode::FieldValueBad, {line, value, "UTF-8, one line"});
    if (base::codePointCount(value) > longest) {
        return base::fail(base::ErrorCode::FieldValueBad, {line, value, "<= " + std::to_string(longest)});
    }
    return {};
}

base::Result<std::string> amountLine(const std::optional<base::Money>& amount)
{
    if (!amount) return std::string{};
    if (amount->currency() != base::Currency::euro()) {
        return base::fail(base::ErrorCode::FieldValueBad, {"currency", amount->currency().code(), "EUR"});
    }
    if (amount->minor() < 1 || amount->minor() > kLargestAmountCents) {
        return base::fail(base::ErrorCode::FieldValueBad, {"amount", base::toString(*amount), "0.01 - 999999999.99"});
    }
    return "EUR" + base::toString(*amount);
}

} // namespace

base::Result<std::string> epcPayload(const EpcPayment& payment)
{
    using base::ErrorCode;
    if (payment.version != 1 && payment.version != 2) {
        return base::fail(ErrorCode::FieldValueBad, {"version", std::to_string(payment.version), "1, 2"});
    }
    if (payment.version == 1 && payment.bic.empty()) return base::fail(ErrorCode::FieldValueBad, {"bic", "", "ISO 9362"});
    const auto bic = payment.bic.empty() ? std::optional{std::string{}} : base::parseBic(payment.bic);
    if (!bic) return base::fail(ErrorCode::FieldValueBad, {"bic", payment.bic, "ISO 9362"});
    if (payment.name.empty()) return base::fail(ErrorCode::FieldValueBad, {"name", "", "1 - 70"});
    TEGOED_CHECK(checkLine("name", payment.name, kLongestName));
    const auto iban = base::parseIban(payment.iban);
    if (!iban) return base::fail(ErrorCode::FieldValueBad, {"iban", payment.iban, "ISO 13616"});
    TEGOED_TRY(const auto amount, amountLine(payment.amount));
    TEGOED_CHECK(checkLine("purpose", payment.purpose, kLongestPurpose));
    std::string reference;
    if (!payment.reference.empty()) {
        const auto parsed = base::parseCreditorReference(payment.reference);
        if (!parsed) return base::fail(ErrorCode::FieldValueBad, {"reference", payment.reference, "ISO 11649"});
        if (!payment.text.empty()) return base::fail(ErrorCode::FieldValueBad, {"text", payment.text, "reference | text"});
        reference = *parsed;
    }
    TEGOED_CHECK(checkLine("text", payment.text, kLongestText));
    TEGOED_CHECK(checkLine("information", payment.information, kLongestInformation));

    const std::array<std::string, 12> lines{"BCD",
                                            payment.version == 1 ? "001" : "002",
                                            "1",
                                            "SCT",
                                            *bic,
                                            payment.name,
                                            *iban,
                                            amount,
                                            payment.purpose,
                                            reference,
                                            payment.text,
                                            payment.information};
    std::string payload;
    std::size_t emptyLineCount = 0;
    for (const auto& line : lines) {
        if (line.empty()) {
            ++emptyLineCount; // Only written once something follows.
            continue;
        }
        if (!payload.empty()) payload.append(emptyLineCount + 1, '\n');
        emptyLineCount = 0;
        payload += line;
    }
    if (payload.size() > kLongestPayloadBytes) {
        return base::fail(ErrorCode::FieldValueBad,
                          {"bytes", std::to_string(payload.size()), "<= " + std::to_string(kLongestPayloadBytes)});
    }
    return payload;
}

std::optional<QrCode> qrCode(std::string_view payload)
{
    if (payload.empty()) return std::nullopt;
    const std::vector<unsigned char> bytes(payload.begin(), payload.end());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeData(static_cast<int>(bytes.size()), bytes.data(), 0, QR_ECLEVEL_M), &QRcode_free};
    if (!code || code->version > kLargestVersion) return std::nullopt;

    QrCode result{code->width, {}};
    const auto moduleCount = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    result.modules.reserve(moduleCount);
    for (std::size_t i = 0; i < moduleCount; ++i)
        result.modules.push_back((code->data[i] & 1U) != 0);
    return result;
}

} // namespace tegoed::letters
