#include "exchange/import_result.h"

#include "base/snake_name.h"

#include <array>
#include <cstddef>

namespace tegoed::exchange {

std::string_view name(WarningCode code)
{
    static constexpr std::array kNames{
#define TEGOED_X(name) base::SnakeName{#name},
        TEGOED_IMPORT_WARNINGS(TEGOED_X)
#undef TEGOED_X
    };
    return kNames[static_cast<std::size_t>(code)].view();
}

} // namespace tegoed::exchange
