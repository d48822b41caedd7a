#include "ledger/open_items.h"

#include "base/assert.h"

#include <algorithm>
#include <numeric>
#include <thread>
#include <tuple>

namespace tegoed::ledger {
namespace {

/// One part in this many is kept free, so that new items need no new memory for all.
constexpr std::size_t kRoomShare = 64;
/// Up to so many customers each is exchanged in place, which moves the items behind him; more, and all items are written again once.
constexpr std::size_t kInPlaceCount = 8;

bool comesFirst(const OpenItem& a, const OpenItem& b)
{
    return std::tie(a.dueOn, a.id) < std::tie(b.dueOn, b.id);
}

/// Sorts the items of the customers from `first` to before `last`; most lists come in that order already.
void sortWithin(LargeVector<OpenItem>& items, const std::vector<ItemIndex>& offsets, std::size_t first, std::size_t last)
{
    for (std::size_t customer = first; customer < last; ++customer) {
        const auto begin = items.begin() + offsets[customer];
        const auto end = items.begin() + offsets[customer + 1];
        if (!std::is_sorted(begin, end, comesFirst)) std::sort(begin, end, comesFirst);
    }
}

} // namespace

OpenItems::OpenItems() : m_offsets{0}, m_states(1) {}

std::span<const OpenItem> OpenItems::of(CustomerIndex customer) const
{
    TEGOED_ASSERT(customer < customerCount());
    return {m_items.data() + m_offsets[customer], m_items.data() + m_offsets[customer + 1]};
}

std::size_t OpenItems::byteCount() const
{
    return m_items.capacity() * sizeof(OpenItem) + m_offsets.capacity() * sizeof(ItemIndex) + m_numbers.capacity() +
           m_states.capacity() * sizeof(ItemState);
}

void OpenItems::setHolds(std::span<const ItemIndex> items, std::int32_t until)
{
    for (const ItemIndex place : items) {
        OpenItem& item = m_items[place];
        auto state = m_states[item.state];
        state.holdUntil = until;
        item.state = static_cast<std::uint32_t>(m_states.size());
        m_states.push_back(state);
    }
}

void OpenItems::assign(std::vector<OpenItem> items, std::vector<char> numbers, std::vector<ItemState> states, std::size_t customerCount)
{
    Part part{{items.begin(), items.end()}, {numbers.begin(), numbers.end()}};
    assign({&part, 1}, std::move(states), customerCount, 1);
}

void OpenItems::assign(std::span<Part> parts, std::vector<ItemState> states, std::size_t customerCount, int threadCount)
{
    m_states = std::move(states);
    if (m_states.empty()) m_states.resize(1);

    // A counting sort by customer: the offsets are needed anyway.
    m_offsets.assign(customerCount + 1, 0);
    std::size_t itemCount = 0;
    std::size_t numberBytes = 0;
    for (const Part& part : parts) {
        for (const OpenItem& item : part.items) {
            TEGOED_ASSERT(item.customer < customerCount);
            ++m_offsets[item.customer + 1];
        }
        itemCount += part.items.size();
        numberBytes += part.numbers.size();
    }
    TEGOED_ASSERT(numberBytes < kNoIndex && itemCount < kNoIndex);
    std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());

    // The first pool stays where it is, the others follow it.
    m_numbers = parts.empty() ? LargeVector<char>{} : std::move(parts.front().numbers);
    m_numbers.reserve(numberBytes + numberBytes / kRoomShare);
    m_items = LargeVector<OpenItem>{};
    m_items.reserve(itemCount + itemCount / kRoomShare);
    m_items.resize(itemCount);
    std::vector<ItemIndex> next(m_offsets.begin(), m_offsets.end() - 1);
    for (Part& part : parts) {
        std::uint32_t base = 0;
        if (&part != &parts.front()) {
            base = static_cast<std::uint32_t>(m_numbers.size());
            m_numbers.insert(m_numbers.end(), part.numbers.begin(), part.numbers.end());
        }
        for (const OpenItem& item : part.items) {
            OpenItem& placed = m_items[next[item.customer]++];
            placed = item;
            placed.numberOffset += base;
        }
        part = Part{};
    }

    if (threadCount > 1 && itemCount > 50'000) {
        const auto middleItem = static_cast<ItemIndex>(itemCount / 2);
        const auto middle =
            static_cast<std::size_t>(std::upper_bound(m_offsets.begin(), m_offsets.end() - 1, middleItem) - m_offsets.begin());
        std::jthread second([&] { sortWithin(m_items, m_offsets, middle, customerCount); });
        sortWithin(m_items, m_offsets, 0, middle);
    } else {
        sortWithin(m_items, m_offsets, 0, customerCount);
    }
}

void OpenItems::replace(std::span<const CustomerIndex> customers, std::vector<OpenItem> items, std::span<const char> numbers,
                        std::span<const ItemState> states, std::size_t customerCount)
{
    TEGOED_ASSERT(customerCount >= this->customerCount());
    std::sort(items.begin(), items.end(), [](const OpenItem& a, const OpenItem& b) {
        return std::tie(a.customer, a.dueOn, a.id) < std::tie(b.customer, b.dueOn, b.id);
    });

    // Slots of numbers and states that an item already has are used again, so that years of small changes don't make the pools grow.
    for (OpenItem& item : items) {
        const std::string_view number{numbers.data() + item.numberOffset, item.numberLength};
        const OpenItem* old = nullptr;
        if (item.customer < this->customerCount()) {
            const auto known = of(item.customer);
            const auto found = std::find_if(known.begin(), known.end(), [&](const OpenItem& candidate) { return candidate.id == item.id; });
            if (found != known.end()) old = &*found;
        }
        if (old != nullptr && this->number(*old) == number) {
            item.numberOffset = old->numberOffset;
        } else {
            item.numberOffset = static_cast<std::uint32_t>(m_numbers.size());
            m_numbers.insert(m_numbers.end(), number.begin(), number.end());
        }
        if (item.state != 0) {
            const ItemState& state = states[item.state];
            if (old != nullptr && old->state != 0) {
                m_states[old->state] = state;
                item.state = old->state;
            } else {
                item.state = static_cast<std::uint32_t>(m_states.size());
                m_states.push_back(state);
            }
        }
    }

    std::vector<CustomerIndex> ordered(customers.begin(), customers.end());
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    if (ordered.size() <= kInPlaceCount) {
        m_offsets.resize(customerCount + 1, m_offsets.back());
        std::span<const OpenItem> rest = items;
        for (const CustomerIndex customer : ordered) {
            TEGOED_ASSERT(customer < customerCount);
            const auto end = std::find_if(rest.begin(), rest.end(), [&](const OpenItem& item) { return item.customer != customer; });
            const auto count = static_cast<std::size_t>(end - rest.begin());
            exchange(customer, rest.first(count));
            rest = rest.subspan(count);
        }
        TEGOED_ASSERT(rest.empty());
        return;
    }
    spread(customers, items, customerCount);
}

/// Puts `items` in the place of a customer's items.
void OpenItems::exchange(CustomerIndex customer, std::span<const OpenItem> items)
{
    const ItemIndex first = m_offsets[customer];
    const std::size_t before = m_offsets[customer + 1] - first;
    const auto place = m_items.begin() + first;
    const std::size_t common = std::min(before, items.size());
    std::copy_n(items.begin(), common, place);
    if (items.size() < before) {
        m_items.erase(place + static_cast<std::ptrdiff_t>(common), place + static_cast<std::ptrdiff_t>(before));
    } else if (items.size() > before) {
        m_items.insert(place + static_cast<std::ptrdiff_t>(common), items.begin() + static_cast<std::ptrdiff_t>(common), items.end());
    } else {
        return;
    }
    const auto change = static_cast<ItemIndex>(items.size() - before); // Modulo 2^32, as the offsets.
    for (std::size_t later = customer + 1; later < m_offsets.size(); ++later) {
        m_offsets[later] += change;
    }
}

/// Writes all items again with those of `customers` exchanged. `items` is ordered by customer.
void OpenItems::spread(std::span<const CustomerIndex> customers, std::span<const OpenItem> items, std::size_t customerCount)
{
    std::vector<bool> replaced(customerCount, false);
    std::size_t replacedCount = 0;
    for (const CustomerIndex customer : customers) {
        TEGOED_ASSERT(customer < customerCount);
        replaced[customer] = true;
        if (customer < this->customerCount()) replacedCount += of(customer).size();
    }
    LargeVector<OpenItem> merged;
    const std::size_t itemCount = m_items.size() - replacedCount + items.size();
    merged.reserve(itemCount + itemCount / kRoomShare);
    std::vector<ItemIndex> offsets(customerCount + 1, 0);
    const std::size_t oldCount = this->customerCount();
    auto fresh = items.begin();
    for (std::size_t customer = 0; customer < customerCount; ++customer) {
        offsets[customer] = static_cast<ItemIndex>(merged.size());
        if (replaced[customer]) {
            while (fresh != items.end() && fresh->customer == customer) {
                merged.push_back(*fresh++);
            }
        } else if (customer < oldCount) {
            merged.insert(merged.end(), m_items.begin() + m_offsets[customer], m_items.begin() + m_offsets[customer + 1]);
        }
    }
    TEGOED_ASSERT(fresh == items.end());
    offsets[customerCount] = static_cast<ItemIndex>(merged.size());
    m_items = std::move(merged);
    m_offsets = std::move(offsets);
}

} // namespace tegoed::ledger
