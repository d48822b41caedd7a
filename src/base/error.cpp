#include "base/error.h"

#include "base/assert.h"
#include "base/snake_name.h"

#include <array>
#include <cstddef>

namespace tegoed::base {
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
    return kNames[static_cast<std::size_t>(code)].view();
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
