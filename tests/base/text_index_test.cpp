#include "base/text_index.h"

#include "support/catch.h"

#include <string>
#include <vector>

namespace tegoed::base {
namespace {

TEST_CASE("text index: finds each of many texts and none that was not put in", "[base]")
{
    std::vector<std::string> texts;
    TextIndex index;
    const auto find = [&](const std::string& text) {
        return index.find(TextIndex::hashOf(text), [&](std::uint32_t position) { return texts[position] == text; });
    };
    CHECK(find("F1") == TextIndex::kNone);
    for (std::uint32_t i = 0; i < 5000; ++i) {
        texts.push_back("F" + std::to_string(i));
        index.insert(TextIndex::hashOf(texts.back()), i);
    }
    for (std::uint32_t i = 0; i < 5000; i += 7) {
        CHECK(find("F" + std::to_string(i)) == i);
    }
    CHECK(find("F5000") == TextIndex::kNone);
}

TEST_CASE("text index: equal hashes of different texts are told apart by the owner", "[base]")
{
    const std::vector<std::string> texts{"one", "two"};
    TextIndex index;
    index.insert(42, 0);
    index.insert(42, 1);
    CHECK(index.find(42, [&](std::uint32_t position) { return texts[position] == "two"; }) == 1);
    CHECK(index.find(42, [&](std::uint32_t position) { return texts[position] == "three"; }) == TextIndex::kNone);
}

TEST_CASE("text index: what stands under one hash keeps its order while the table grows, also over its end", "[base]")
{
    // All start from the last slot of every table: the first goes there, the others wrap to the front.
    constexpr std::uint64_t kLastSlot = 0xffffffffU;
    constexpr std::uint32_t kCount = 100;
    TextIndex index;
    for (std::uint32_t i = 0; i < kCount; ++i)
        index.insert(kLastSlot, i);
    std::uint32_t found = 0;
    const std::uint32_t none = index.find(kLastSlot, [&](std::uint32_t position) {
        CHECK(position == found);
        ++found;
        return false;
    });
    CHECK(none == TextIndex::kNone);
    CHECK(found == kCount);
}

} // namespace
} // namespace tegoed::base
