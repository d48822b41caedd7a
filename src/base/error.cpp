#include "base/error.h"

#include "base/assert.h"

#include <array>
#include <cstddef>

namespace tegoed::base {
namespace {

/// `RowNotANumber` as `row_not_a_number`, ended by a NUL.
struct SnakeName {
    std::array<char, 48> text{};
    std::size_t length = 0;

    explicit constexpr SnakeName(std::string_view pascalCase)
    {
        for (const char c : pascalCase) {
            const bool isUpper = c >= 'A' && c <= 'Z';
            if (isUpper && length > 0) text[length++] = '_';
            text[length++] = static_cast<char>(isUpper ? c - 'A' + 'a' : c);
        }
    }
};

} // namespace

std::span<const ErrorCode> allErrorCodes()
{
    static constexpr std::array kCodes{
#define TEGOED_X(name, errorClass) ErrorCode::name,
        TEGOED_ERROR_CODES(TEGOED_X)
#undef TEGOED_X
    };
    return kCodes;
}

std::string_view name(ErrorCode code)
{
    static constexpr std::array kNames{
#define TEGOED_X(name, errorClass) SnakeName{#name},
        TEGOED_ERROR_CODES(TEGOED_X)
#undef TEGOED_X
    };
    const SnakeName& found = kNames[static_cast<std::size_t>(code)];
    return {found.text.data(), found.length};
}

ErrorClass errorClass(ErrorCode code)
{
    switch (code) {
#define TEGOED_X(name, errorClass)                                                                                                         \
    case ErrorCode::name: return ErrorClass::errorClass;
        TEGOED_ERROR_CODES(TEGOED_X)
#undef TEGOED_X
    }
    TEGOED_UNREACHABLE();
}

const char* Failure::what() const noexcept
{
    return name(m_error.code).data(); // Views into constants that end in a NUL.
}

} // namespace tegoed::base
