#include "ui/bridge/item_texts.h"

#include "base/text.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string>

namespace tegoed::ui {

namespace {

bool isPlain(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Numbers are nearly always plain: no need for the tables of Unicode.
std::string folded(std::string_view text)
{
    return isPlain(text) ? base::lowerAscii(text) : base::fold(text);
}

} // namespace

void ItemTexts::Pool::add(std::string_view text)
{
    starts.push_back(static_cast<std::uint32_t>(bytes.size()));
    for (const char c : text)
        bytes.push_back(c == '\n' ? ' ' : c);
    bytes.push_back('\n');
}

void ItemTexts::Pool::close()
{
    starts.push_back(static_cast<std::uint32_t>(bytes.size()));
}

template <class Visit>
void ItemTexts::Pool::find(std::string_view folded, Visit&& visit) const
{
    if (folded.empty() || folded.find('\n') != std::string_view::npos) return;
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    std::size_t text = 0;
    for (const char* at = begin; at < end;) {
        const void* const hit = memmem(at, static_cast<std::size_t>(end - at), folded.data(), folded.size());
        if (hit == nullptr) return;
        const auto offset = static_cast<std::uint32_t>(static_cast<const char*>(hit) - begin);
        // Hits come in rising order and stand close together or far apart: step a little, then jump.
        for (int step = 0; step < 8 && starts[text + 1] <= offset; ++step)
            ++text;
        if (starts[text + 1] <= offset) {
            const auto next = std::upper_bound(starts.begin() + static_cast<std::ptrdiff_t>(text), starts.end(), offset);
            text = static_cast<std::size_t>(next - starts.begin()) - 1;
        }
        visit(text);
        at = begin + starts[text + 1];
    }
}

ItemTexts::ItemTexts(const ledger::Book& book)
{
    const std::size_t customerCount = book.customers.size();
    std::vector<std::string> names;
    names.reserve(customerCount);
    for (const auto& customer : book.customers) {
        names.push_back(folded(book.nameOf(customer)));
        m_customers.add(names.back() + '\t' + folded(book.number(customer)));
    }
    m_customers.close();
    std::vector<std::uint32_t> order(customerCount);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return names[a] < names[b]; });
    m_rankOfCustomer.resize(customerCount);
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        m_rankOfCustomer[order[rank]] = rank;

    const auto items = book.items.all();
    m_items.starts.reserve(items.size() + 1);
    m_items.bytes.reserve(items.size() * 12);
    for (const auto& item : items)
        m_items.add(folded(book.items.number(item)));
    m_items.close();
}

void ItemTexts::find(const ledger::Book& book, std::string_view folded, std::vector<std::uint8_t>& found) const
{
    const auto items = book.items.all();
    found.assign(items.size(), 0);
    m_customers.find(folded, [&](std::size_t customer) {
        const auto index = static_cast<ledger::CustomerIndex>(customer);
        const std::size_t first = book.items.firstOf(index);
        std::fill_n(found.begin() + static_cast<std::ptrdiff_t>(first), book.items.of(index).size(), std::uint8_t{1});
    });
    m_items.find(folded, [&](std::size_t item) { found[item] = 1; });
}

} // namespace tegoed::ui
