#include "app/demo_profile.h"

#include "support/catch.h"

#include <map>

namespace tegoed::app {
namespace {

TEST_CASE("demo profile: a block of customers has every habit", "[app]")
{
    std::map<DemoHabit, int> counts;
    for (int index = 0; index < kDemoBlockSize; ++index)
        ++counts[demoProfile(1, index, kDemoBlockSize).habit];
    CHECK(counts.size() == 16);
    CHECK(counts[DemoHabit::Insolvent] == 1);
    CHECK(counts[DemoHabit::Prompt] == 9);
}

TEST_CASE("demo profile: a group stands in one block, with its head", "[app]")
{
    constexpr int kCount = 400;
    for (int index = 0; index < kCount; ++index) {
        const auto profile = demoProfile(3, index, kCount);
        const bool isMember = profile.habit == DemoHabit::GroupMember || profile.habit == DemoHabit::GroupBranch;
        CHECK((profile.headIndex >= 0) == isMember);
        if (!isMember) continue;
        CHECK(demoProfile(3, profile.headIndex, kCount).habit == DemoHabit::GroupHead);
        CHECK(profile.headIndex / kDemoBlockSize == index / kDemoBlockSize);
    }
}

TEST_CASE("demo profile: a list that ends before the head has no group", "[app]")
{
    for (int count = 1; count < kDemoBlockSize; ++count) {
        for (int index = 0; index < count; ++index)
            CHECK(demoProfile(1, index, count).headIndex < count);
    }
}

} // namespace
} // namespace tegoed::app
