#include "ledger/open_items.h"

#include "support/catch.h"

#include <map>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace tegoed::ledger {
namespace {

/// What this test knows of an item, in the order in which a customer's items have to stand.
using Known = std::map<CustomerIndex, std::map<std::pair<std::int32_t, std::int64_t>, std::pair<std::string, std::int32_t>>>;

struct Batch {
    std::vector<OpenItem> items{};
    std::vector<char> numbers{};
    std::vector<ItemState> states{1};
};

void add(Batch& batch, CustomerIndex customer, std::int64_t id, std::int32_t dueOn, const std::string& number, std::int32_t holdUntil)
{
    OpenItem item{};
    item.id = id;
    item.customer = customer;
    item.dueOn = dueOn;
    item.numberOffset = static_cast<std::uint32_t>(batch.numbers.size());
    item.numberLength = static_cast<std::uint8_t>(number.size());
    batch.numbers.insert(batch.numbers.end(), number.begin(), number.end());
    if (holdUntil != kNoDay) {
        item.state = static_cast<std::uint32_t>(batch.states.size());
        batch.states.emplace_back().holdUntil = holdUntil;
    }
    batch.items.push_back(item);
}

Known told(const OpenItems& items)
{
    Known known;
    for (CustomerIndex customer = 0; customer < items.customerCount(); ++customer) {
        std::pair<std::int32_t, std::int64_t> last{kNoDay, 0};
        CHECK(items.firstOf(customer) == static_cast<ItemIndex>(items.of(customer).data() - items.all().data()));
        for (const OpenItem& item : items.of(customer)) {
            const std::pair key{item.dueOn, item.id};
            CHECK(last < key);
            CHECK(item.customer == customer);
            known[customer][key] = {std::string{items.number(item)}, items.state(item).holdUntil};
            last = key;
        }
    }
    return known;
}

TEST_CASE("open items: grouped by customer, by due date, and exchanged customer by customer", "[ledger]")
{
    std::mt19937 random{GENERATE(1U, 2U, 3U)};
    const auto upTo = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    std::size_t customerCount = 20;
    std::int64_t nextId = 0;
    Known known;
    const auto fill = [&](Batch& batch, CustomerIndex customer, std::size_t count) {
        known.erase(customer);
        for (std::size_t i = 0; i < count; ++i) {
            const auto dueOn = static_cast<std::int32_t>(upTo(5));
            const std::string number = "F" + std::to_string(++nextId);
            const std::int32_t hold = upTo(3) == 0 ? static_cast<std::int32_t>(upTo(100)) : kNoDay;
            add(batch, customer, nextId, dueOn, number, hold);
            known[customer][{dueOn, nextId}] = {number, hold};
        }
    };

    Batch all;
    for (CustomerIndex customer = 0; customer < customerCount; ++customer) {
        fill(all, customer, upTo(6));
    }
    OpenItems items;
    CHECK(items.customerCount() == 0);
    CHECK(items.all().empty());
    // As a loader does: two parts, each with a pool of its own.
    std::shuffle(all.items.begin(), all.items.end(), random);
    std::vector<OpenItems::Part> parts(2);
    for (std::size_t i = 0; i < all.items.size(); ++i) {
        OpenItem item = all.items[i];
        auto& part = parts[i % 2];
        const auto offset = item.numberOffset;
        item.numberOffset = static_cast<std::uint32_t>(part.numbers.size());
        part.numbers.insert(part.numbers.end(), all.numbers.begin() + offset, all.numbers.begin() + offset + item.numberLength);
        part.items.push_back(item);
    }
    items.assign(parts, all.states, customerCount, 2);
    REQUIRE(told(items) == known);

    for (int round = 0; round < 200; ++round) {
        Batch batch;
        std::vector<CustomerIndex> changed;
        if (upTo(4) == 0) changed.push_back(static_cast<CustomerIndex>(customerCount++));
        const unsigned count = upTo(3) == 0 ? 15 : upTo(4); // Few are exchanged in place, many by writing all again.
        for (unsigned i = 0; i < count; ++i) {
            const auto customer = static_cast<CustomerIndex>(upTo(static_cast<unsigned>(customerCount)));
            if (std::find(changed.begin(), changed.end(), customer) == changed.end()) changed.push_back(customer);
        }
        for (const CustomerIndex customer : changed) {
            if (upTo(2) == 0 && customer < items.customerCount()) { // The same items, with other states.
                auto& own = known[customer];
                for (auto& [key, value] : own) {
                    value.second = upTo(2) == 0 ? static_cast<std::int32_t>(upTo(100)) : kNoDay;
                    add(batch, customer, key.second, key.first, value.first, value.second);
                }
                if (own.empty()) known.erase(customer);
            } else {
                fill(batch, customer, upTo(6));
            }
        }
        items.replace(changed, batch.items, batch.numbers, batch.states, customerCount);
        CHECK(items.customerCount() == customerCount);
        REQUIRE(told(items) == known);
    }
}

TEST_CASE("open items: a hold in a copy is of its items alone, and the rest of their state stays", "[ledger]")
{
    Batch batch;
    for (std::int64_t id = 1; id <= 4; ++id)
        add(batch, 0, id, 10, "F" + std::to_string(id), id % 2 == 0 ? 50 : kNoDay);
    batch.states.back().disputedMinor = 7;
    OpenItems items;
    items.assign(batch.items, batch.numbers, batch.states, 1);
    auto copy = items;
    const std::vector<ItemIndex> places{0, 3};
    copy.setHolds(places, 99);
    const auto holds = [](const OpenItems& of) {
        std::vector<std::int32_t> found;
        for (const auto& item : of.all())
            found.push_back(of.state(item).holdUntil);
        return found;
    };
    CHECK(holds(copy) == std::vector<std::int32_t>{99, 50, kNoDay, 99});
    CHECK(copy.state(copy.all()[3]).disputedMinor == 7);
    CHECK(holds(items) == std::vector<std::int32_t>{kNoDay, 50, kNoDay, 50});
}

TEST_CASE("open items: changing one customer again and again needs no more memory", "[ledger]")
{
    Batch all;
    for (int i = 0; i < 1000; ++i) {
        add(all, 0, i + 1, 5, "F" + std::to_string(i), 7);
    }
    OpenItems items;
    items.assign(all.items, all.numbers, all.states, 1);
    const std::vector<CustomerIndex> changed{0};
    items.replace(changed, all.items, all.numbers, all.states, 1);
    const std::size_t before = items.byteCount();
    for (int i = 0; i < 50; ++i) {
        items.replace(changed, all.items, all.numbers, all.states, 1);
    }
    CHECK(items.byteCount() == before);
}

} // namespace
} // namespace tegoed::ledger
