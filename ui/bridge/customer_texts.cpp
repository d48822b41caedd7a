#include "ui/bridge/customer_texts.h"

#include "base/text.h"
#include "persistence/search_queries.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace tegoed::ui {

namespace {

/// What so many customers have in them is not what somebody looks for: the best of the first ones will do. Of one or two signs, which are
/// the beginning of something, fewer.
constexpr std::size_t kHitLimit = 20'000;
constexpr std::size_t kHitLimitOfTwoSigns = 8'000;

/// What one finds by a name or number is meant more often than what one finds by a city or an address.
int rankOf(std::string_view text, std::string_view typed)
{
    constexpr int kCity = 2;
    int best = kNoMatch;
    for (int field = 0; best > 0; ++field) {
        const auto end = std::min(text.find('\t'), text.size());
        const int match = matchOf(text.substr(0, end), typed);
        if (match < kNoMatch) best = std::min(best, match * 2 + (field >= kCity ? 1 : 0));
        if (end == text.size()) break;
        text.remove_prefix(end + 1);
    }
    return best;
}

} // namespace

int matchOf(std::string_view text, std::string_view typed)
{
    const auto at = text.find(typed);
    if (at == std::string_view::npos) return kNoMatch;
    if (at == 0) return text.size() == typed.size() ? 0 : 1;
    for (auto place = at; place != std::string_view::npos; place = text.find(typed, place + 1)) {
        if (const char before = text[place - 1]; before == ' ' || before == '-' || before == '.' || before == '(' || before == '@')
            return 2;
    }
    return 3;
}

CustomerTexts::CustomerTexts(app::Ledger& ledger) : m_changeNumber(ledger.book().changeNumber)
{
    std::unordered_map<std::int64_t, std::string> addresses;
    persistence::scanEmails(ledger.connection(), [&](base::CustomerId customer, std::string_view email) {
        addresses[customer.value()].append(1, '\t').append(base::fold(email));
    });
    const auto& book = ledger.book();
    m_ids.reserve(book.customers.size());
    for (const auto& customer : book.customers) {
        std::string text = base::fold(book.nameOf(customer));
        text.append(1, '\t').append(base::fold(book.number(customer)));
        text.append(1, '\t').append(base::fold(book.word(customer.city)));
        if (const auto found = addresses.find(customer.id); found != addresses.end()) text += found->second;
        m_texts.add(text);
        m_ids.push_back(customer.id);
    }
    m_texts.close();
}

std::vector<base::CustomerId> CustomerTexts::find(std::string_view whole, std::size_t limitCount) const
{
    auto words = base::split(whole, ' ');
    std::erase_if(words, [](std::string_view word) { return word.empty(); });
    if (words.empty()) return {};
    // The longest word stands in the fewest texts.
    std::iter_swap(words.begin(), std::max_element(words.begin(), words.end(), [](auto a, auto b) { return a.size() < b.size(); }));

    struct Hit {
        int rank;
        std::string_view text;
        std::size_t place;
    };
    std::vector<Hit> hits;
    const std::size_t hitLimit = words.front().size() <= 2 ? kHitLimitOfTwoSigns : kHitLimit;
    m_texts.find(words.front(), [&](std::size_t place) {
        const auto text = m_texts[place];
        if (std::all_of(words.begin() + 1, words.end(), [&](std::string_view word) { return text.find(word) != std::string_view::npos; })) {
            int rank = rankOf(text, whole);
            if (rank == kNoMatch) rank = kNoMatch + rankOf(text, words.front()); // In other places, or in another order.
            hits.push_back({rank, text, place});
        }
        return hits.size() < hitLimit;
    });
    const auto count = std::min(limitCount, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(count), hits.end(), [](const Hit& a, const Hit& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.text != b.text ? a.text < b.text : a.place < b.place;
    });
    std::vector<base::CustomerId> found;
    for (std::size_t i = 0; i < count; ++i)
        found.emplace_back(m_ids[hits[i].place]);
    return found;
}

} // namespace tegoed::ui
