#include "base/assert.h"

#include "support/abort.h"
#include "support/catch.h"

namespace tegoed::base {
namespace {

TEST_CASE("a failed assertion names its condition and place and aborts", "[assert]")
{
    const int two = 2;
    const auto message = support::abortMessage([&] { TEGOED_ASSERT(two == 3); });
    CHECK_THAT(message, Catch::Matchers::ContainsSubstring("two == 3"));
    CHECK_THAT(message, Catch::Matchers::ContainsSubstring("assert_test.cpp:"));

    CHECK(support::abortMessage([&] { TEGOED_ASSERT(two == 2); }).empty());
    CHECK_THAT(support::abortMessage([] { TEGOED_UNREACHABLE(); }), Catch::Matchers::ContainsSubstring("unreachable"));
}

} // namespace
} // namespace tegoed::base
