#include "base/ids.h"

#include "support/catch.h"

#include <type_traits>
#include <unordered_set>

namespace tegoed::base {
namespace {

TEST_CASE("ids: kinds cannot be mixed, numbers do not become ids", "[ids]")
{
    static_assert(!std::is_convertible_v<CustomerId, DocumentId>);
    static_assert(!std::is_convertible_v<std::int64_t, CustomerId>);
    static_assert(!std::is_convertible_v<CustomerId, std::int64_t>);

    CHECK_FALSE(CustomerId{}.isSet());
    CHECK(CustomerId{7}.isSet());
    CHECK(CustomerId{7}.value() == 7);
    CHECK(CustomerId{6} < CustomerId{7});
    const std::unordered_set<DocumentId> ids{DocumentId{1}, DocumentId{1}, DocumentId{2}};
    CHECK(ids.size() == 2);
}

} // namespace
} // namespace tegoed::base
