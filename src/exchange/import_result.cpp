#include "exchange/import_result.h"

#include "base/assert.h"

namespace tegoed::exchange {

std::string_view name(WarningCode code)
{
    switch (code) {
#define TEGOED_X(name)                                                                                                                     \
    case WarningCode::name: return #name;
        TEGOED_IMPORT_WARNINGS(TEGOED_X)
#undef TEGOED_X
    }
    TEGOED_UNREACHABLE();
}

} // namespace tegoed::exchange
