#pragma once

// Catch2 of Debian 12 is version 2, of later releases version 3: the tests are written in what both understand.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>

namespace Catch {
using Detail::Approx;
namespace Matchers {
inline auto ContainsSubstring(const std::string& text, CaseSensitive::Choice sensitive = CaseSensitive::Yes)
{
    return Contains(text, sensitive);
}
} // namespace Matchers
} // namespace Catch
#endif
