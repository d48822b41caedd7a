#pragma once

namespace tegoed::exchange {

/// Of ASCII: what stands in dates, amounts and codes, whatever the language of a file.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace tegoed::exchange
