#pragma once

#include "base/error.h"
#include "base/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::letters {

/// A payment code of the European Payments Council (EPC069-12, docs/domain/letters.md): what a bank's app fills a transfer in
/// with.
struct EpcPayment {
    int version = 2; ///< 1 needs a BIC, 2 doesn't.
    std::string bic{};
    std::string name{}; ///< Of who gets the money, 1 to 70 characters.
    std::string iban{};
    std::optional<base::Money> amount{}; ///< Euro, 0.01 to 999999999.99; nothing: the payer fills it in.
    std::string purpose{};               ///< Up to 4 characters.
    std::string reference{};             ///< ISO 11649 reference; this or `text`.
    std::string text{};                  ///< Up to 140 characters.
    std::string information{};           ///< For the payer's eyes, up to 70 characters.
};

/// The code's text: lines ended by LF but the last, empty lines at the end left out.
/// Errors: FieldValueBad (line's name, value, what is allowed) for each limit of the standard, 331 bytes in all among them.
[[nodiscard]] base::Result<std::string> epcPayload(const EpcPayment& payment);

/// The modules of a QR code, row by row, without its quiet zone of four modules.
struct QrCode {
    int width = 0;
    std::vector<bool> modules{};
    [[nodiscard]] bool isDark(int column, int row) const { return modules[static_cast<std::size_t>(row * width + column)]; }
};

/// `payload` in byte mode with error correction M. Nothing if it needs more than version 13 (69 modules), or is empty.
[[nodiscard]] std::optional<QrCode> qrCode(std::string_view payload);

} // namespace tegoed::letters
