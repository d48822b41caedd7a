#include "ui/bridge/item_texts.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <string>

namespace tegoed::ui {

namespace {

constexpr std::size_t kSlot = 16;

/// One slot, compared byte by byte in one go; GCC's and Clang's own vectors, so that no processor is named here.
using SlotBytes = std::uint8_t __attribute__((vector_size(kSlot)));

SlotBytes loadSlot(const char* at)
{
    SlotBytes slot;
    std::memcpy(&slot, at, kSlot);
    return slot;
}

/// Sets `found[i]` where slot `i` holds `text`. A slot is looked at as often as the text has bytes, each time one byte further on: where
/// all of them agree it begins. No text reaches from one slot into the next: each slot ends in a line break, which no text holds.
void findInSlots(const char* texts, std::size_t count, std::string_view text, std::uint8_t* found)
{
    std::array<SlotBytes, kSlot> wanted{};
    for (std::size_t byte = 0; byte < text.size(); ++byte)
        std::memset(&wanted[byte], static_cast<unsigned char>(text[byte]), kSlot);
    for (std::size_t i = 0; i < count; ++i) {
        const char* const slot = texts + i * kSlot;
        SlotBytes agree = loadSlot(slot) == wanted[0];
        for (std::size_t byte = 1; byte < text.size(); ++byte)
            agree &= loadSlot(slot + byte) == wanted[byte];
        std::array<std::uint64_t, kSlot / sizeof(std::uint64_t)> halves{};
        std::memcpy(halves.data(), &agree, kSlot);
        found[i] = (halves[0] | halves[1]) != 0 ? 1 : 0;
    }
}

constexpr std::size_t kEndingCount = 1U << 16U;

/// The last bytes of a text as a place in a table: numbers differ there most.
std::size_t endingOf(std::string_view text)
{
    std::size_t ending = 0;
    for (const char c : text.substr(text.size() - std::min<std::size_t>(text.size(), 4)))
        ending = ending * 31 + static_cast<unsigned char>(c);
    return ending % kEndingCount;
}

} // namespace

ItemTexts::ItemTexts(const ledger::Book& book)
{
    const std::size_t customerCount = book.customers.size();
    std::vector<std::string> names;
    names.reserve(customerCount);
    for (const auto& customer : book.customers) {
        names.push_back(base::fold(book.nameOf(customer)));
        m_customers.add(names.back() + '\t' + base::fold(book.number(customer)));
    }
    m_customers.close();
    std::vector<std::uint32_t> order(customerCount);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return names[a] < names[b]; });
    m_rankOfCustomer.resize(customerCount);
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        m_rankOfCustomer[order[rank]] = rank;

    const auto items = book.items.all();
    m_slots.assign(items.size() * kSlot + kSlot, '\n');
    for (ledger::ItemIndex i = 0; i < items.size(); ++i) {
        const std::string number = base::fold(book.items.number(items[i]));
        if (number.size() < kSlot) {
            std::replace_copy(number.begin(), number.end(), m_slots.begin() + static_cast<std::ptrdiff_t>(i * kSlot), '\n', ' ');
        } else {
            m_longNumbers.add(number);
            m_longItems.push_back(i);
        }
    }
    m_longNumbers.close();
}

void ItemTexts::findNumbers(std::string_view folded, std::vector<std::uint8_t>& found) const
{
    const std::size_t count = m_slots.size() / kSlot - 1;
    found.assign(count, 0);
    if (folded.empty() || folded.find('\n') != std::string_view::npos) return;
    if (folded.size() < kSlot) findInSlots(m_slots.data(), count, folded, found.data());
    m_longNumbers.find(folded, [&](std::size_t place) { found[m_longItems[place]] = 1; });
}

std::vector<ItemTexts::NumberHit> ItemTexts::bestNumbers(std::string_view folded, const std::vector<std::int64_t>& openMinor,
                                                         std::size_t limitCount) const
{
    struct Hit {
        int match;
        std::string_view text; ///< Up to its line break or with some behind it, which come before all letters.
        ledger::ItemIndex item;
        bool operator<(const Hit& other) const { return match != other.match ? match < other.match : text < other.text; }
    };
    std::vector<Hit> best;
    const auto offer = [&](std::string_view text, bool isWhole, ledger::ItemIndex item) {
        const int match = text.substr(0, folded.size()) != folded ? 3 : isWhole ? 0 : 1;
        const Hit hit{match, text, item};
        if (best.size() == limitCount && !(hit < best.back())) return;
        best.insert(std::upper_bound(best.begin(), best.end(), hit), hit);
        if (best.size() > limitCount) best.pop_back();
    };
    if (folded.empty() || limitCount == 0) return {};
    if (folded.size() < kSlot) {
        const std::size_t count = m_slots.size() / kSlot - 1;
        std::vector<std::uint8_t> found(count);
        if (folded.find('\n') == std::string_view::npos) findInSlots(m_slots.data(), count, folded, found.data());
        // One sign is the beginning of something: nearly every number has it, and the best of the first ones will do.
        constexpr std::size_t kLooksForOneSign = 100'000;
        std::size_t looks = folded.size() == 1 ? kLooksForOneSign : count;
        for (std::size_t i = 0; i < count && looks > 0; ++i) {
            if (found[i] == 0 || openMinor[i] == 0) continue;
            --looks;
            const std::string_view slot{m_slots.data() + i * kSlot, kSlot};
            offer(slot, slot[folded.size()] == '\n', static_cast<ledger::ItemIndex>(i));
        }
    }
    m_longNumbers.find(folded, [&](std::size_t place) {
        const auto item = m_longItems[place];
        if (openMinor[item] != 0) offer(m_longNumbers[place], m_longNumbers[place].size() == folded.size(), item);
    });
    std::vector<NumberHit> hits;
    for (const auto& hit : best)
        hits.push_back({hit.match, hit.item});
    return hits;
}

void ItemTexts::findExactly(const ledger::Book& book, const std::vector<std::string>& folded,
                            const std::function<void(ledger::ItemIndex, std::size_t)>& found) const
{
    // Most items are none of them: a look at a table of bits by the number's last bytes says so.
    std::vector<bool> endings(kEndingCount, false);
    for (const auto& number : folded) {
        if (!number.empty()) endings[endingOf(number)] = true;
    }
    const auto items = book.items.all();
    const auto look = [&](ledger::ItemIndex item, const std::string& number) {
        const auto place = std::lower_bound(folded.begin(), folded.end(), number);
        if (place != folded.end() && *place == number) found(item, static_cast<std::size_t>(place - folded.begin()));
    };
    for (ledger::ItemIndex i = 0; i < items.size(); ++i) {
        const std::string_view slot{m_slots.data() + i * kSlot, kSlot};
        const auto length = slot.find('\n');
        if (length != 0 && endings[endingOf(slot.substr(0, length))]) look(i, std::string{slot.substr(0, length)});
    }
    for (const auto item : m_longItems)
        look(item, base::fold(book.items.number(items[item])));
}

void ItemTexts::findCustomers(std::string_view folded, std::vector<std::uint8_t>& found) const
{
    found.assign(m_rankOfCustomer.size(), 0);
    m_customers.find(folded, [&](std::size_t customer) { found[customer] = 1; });
}

void ItemTexts::find(const ledger::Book& book, std::string_view folded, std::vector<std::uint8_t>& found) const
{
    findNumbers(folded, found);
    m_customers.find(folded, [&](std::size_t customer) {
        const auto index = static_cast<ledger::CustomerIndex>(customer);
        const std::size_t first = book.items.firstOf(index);
        std::fill_n(found.begin() + static_cast<std::ptrdiff_t>(first), book.items.of(index).size(), std::uint8_t{1});
    });
}

} // namespace tegoed::ui
