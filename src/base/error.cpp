#include "base/error.h"

#include "base/assert.h"

#include <array>

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
    switch (code) {
#define TEGOED_X(name, errorClass)                                                                                                         \
    case ErrorCode::name: return #name;
        TEGOED_ERROR_CODES(TEGOED_X)
#undef TEGOED_X
    }
    TEGOED_UNREACHABLE();
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
    return name(m_error.code).data(); // Views of literals, so they end in a NUL.
}

} // namespace tegoed::base
