#include "base/text.h"
#include "ui/models/item_filter.h"
#include "ui/models/item_stage.h"

#include <algorithm>
#include <limits>
#include <span>

namespace tegoed::ui {

namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr int kHundredthDecimals = 2;

struct Bounds {
    std::int64_t low = kLeast;
    std::int64_t high = kMost;
};

std::int64_t floorDivided(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// Both bounds in the smallest units of a currency, and in them.
Bounds inMinors(std::optional<std::int64_t> low, bool isAboveLow, std::optional<std::int64_t> high, bool isBelowHigh, int decimals)
{
    std::int64_t times = 1;
    std::int64_t part = 1;
    for (int i = kHundredthDecimals; i < decimals; ++i)
        times *= 10;
    for (int i = decimals; i < kHundredthDecimals; ++i)
        part *= 10;
    Bounds bounds;
    if (low) bounds.low = isAboveLow ? floorDivided(*low * times, part) + 1 : -floorDivided(-*low * times, part);
    if (high) bounds.high = isBelowHigh ? -floorDivided(-*high * times, part) - 1 : floorDivided(*high * times, part);
    return bounds;
}

/// Leaves those in whose value is between their currency's bounds.
void keepBetween(std::span<const std::int64_t> values, std::span<const std::uint8_t> currencies, const std::vector<Bounds>& bounds,
                 std::uint8_t* __restrict fits)
{
    if (bounds.size() == 1) {
        const auto [low, high] = bounds.front();
        for (std::size_t i = 0; i < values.size(); ++i)
            fits[i] &= static_cast<std::uint8_t>((values[i] >= low) & (values[i] <= high));
        return;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto [low, high] = bounds[currencies[i]];
        fits[i] &= static_cast<std::uint8_t>((values[i] >= low) & (values[i] <= high));
    }
}

void keepDaysBetween(std::span<const std::int32_t> days, std::int64_t low, std::int64_t high, std::uint8_t* __restrict fits)
{
    const auto least = static_cast<std::int32_t>(std::max<std::int64_t>(low, std::numeric_limits<std::int32_t>::min()));
    const auto most = static_cast<std::int32_t>(std::min<std::int64_t>(high, std::numeric_limits<std::int32_t>::max()));
    for (std::size_t i = 0; i < days.size(); ++i)
        fits[i] &= static_cast<std::uint8_t>((days[i] >= least) & (days[i] <= most));
}

/// Whether a text is what a filter asks for: holds the folded part, or is empty where none is asked for.
bool holds(const std::string& text, const std::string& folded)
{
    return folded.empty() ? text.empty() : base::fold(text).find(folded) != std::string::npos;
}

} // namespace

bool isOnHold(const ledger::Book& book, const ledger::OpenItem& item, base::Date today)
{
    return (item.flags & ledger::kItemBlockedAtSource) != 0 || book.items.state(item).holdUntil >= today.dayNumber() ||
           book.customers[item.customer].holdUntil >= today.dayNumber();
}

std::int64_t disputedMinor(const ledger::Book& book, const ledger::OpenItem& item)
{
    return (item.flags & ledger::kItemDisputedAtSource) != 0 ? item.openMinor : book.items.state(item).disputedMinor;
}

bool isDisputed(const ledger::Book& book, const ledger::OpenItem& item)
{
    return disputedMinor(book, item) != 0;
}

/// One look at all items: each part of the filter takes away those that do not fit it. Parts that ask for customers are answered once a
/// customer.
class FilterPass {
public:
    FilterPass(const Snapshot& snapshot, std::vector<std::uint8_t>& fits) : m_snapshot(snapshot), m_book(snapshot.book), m_fits(fits)
    {
        const auto& open = snapshot.figures.openMinor;
        m_fits.resize(open.size());
        std::uint8_t* const __restrict all = m_fits.data();
        for (std::size_t i = 0; i < open.size(); ++i)
            all[i] = static_cast<std::uint8_t>(open[i] != 0);
    }

    void keep(const ItemFilter::Word& word)
    {
        m_snapshot.texts.find(m_book, word.folded, m_found);
        if (word.hundredths) {
            std::vector<Bounds> exact;
            for (const auto& currency : m_book.currencies)
                exact.push_back(inMinors(word.hundredths, false, word.hundredths, false, currency.decimals()));
            const auto& figures = m_snapshot.figures;
            std::uint8_t* const __restrict found = m_found.data();
            for (std::size_t i = 0; i < m_found.size(); ++i) {
                const auto [low, high] = exact[figures.currency[i]];
                found[i] |= static_cast<std::uint8_t>((low == high) & ((figures.openMinor[i] == low) | (figures.amountMinor[i] == low)));
            }
        }
        keepFound();
    }

    void keep(const ItemFilter::Range& range)
    {
        const auto& figures = m_snapshot.figures;
        const std::int64_t today = m_snapshot.today.dayNumber();
        const std::int64_t low = range.low.value_or(kLeast / 2) + (range.isAboveLow ? 1 : 0);
        const std::int64_t high = range.high.value_or(kMost / 2) - (range.isBelowHigh ? 1 : 0);
        if (range.field == FilterField::Overdue) {
            keepDaysBetween(figures.dueOn, today - high, today - low, m_fits.data());
        } else if (range.field == FilterField::Due) {
            keepDaysBetween(figures.dueOn, low, high, m_fits.data());
        } else if (range.field == FilterField::Issued) {
            keepItems([&](const ledger::OpenItem& item) { return item.issuedOn >= low && item.issuedOn <= high; });
        } else {
            std::vector<Bounds> bounds;
            for (const auto& currency : m_book.currencies)
                bounds.push_back(inMinors(range.low, range.isAboveLow, range.high, range.isBelowHigh, currency.decimals()));
            keepBetween(range.field == FilterField::Open ? figures.openMinor : figures.amountMinor, figures.currency, bounds,
                        m_fits.data());
        }
    }

    void keep(const ItemFilter::Choice& choice)
    {
        const auto has = [&choice](std::uint16_t bit) { return (choice.bits & bit) != 0; };
        const auto yes = [&](bool isSo) { return has(isSo ? kYesBit : kNoBit); };
        if (choice.field == FilterField::Stage) {
            keepItems([&](const ledger::OpenItem& item) {
                const auto stage = stageOf(item);
                return has(stage ? static_cast<std::uint16_t>(1U << static_cast<unsigned>(*stage)) : kNoStageBit);
            });
        } else if (choice.field == FilterField::Kind) {
            keepItems([&](const ledger::OpenItem& item) { return has(static_cast<std::uint16_t>(1U << item.kind)); });
        } else if (choice.field == FilterField::Hold) {
            keepItems([&](const ledger::OpenItem& item) { return yes(isOnHold(m_book, item, m_snapshot.today)); });
        } else {
            keepItems([&](const ledger::OpenItem& item) { return yes(isDisputed(m_book, item)); });
        }
    }

    void keep(const ItemFilter::Text& text)
    {
        switch (text.field) {
        case FilterField::Customer:
            m_snapshot.texts.findCustomers(text.folded, m_found);
            keepCustomers([&](ledger::CustomerIndex i) { return m_found[i] != 0; });
            break;
        case FilterField::Number:
            m_snapshot.texts.findNumbers(text.folded, m_found);
            keepFound();
            break;
        case FilterField::Controller: keepWords(text, &ledger::CustomerRecord::controller); break;
        case FilterField::Segment: keepWords(text, &ledger::CustomerRecord::segment); break;
        case FilterField::Policy: keepWords(text, &ledger::CustomerRecord::policy); break;
        case FilterField::Company:
            keepOneOf(text, m_book.companies.size(), [&](std::size_t i) { return m_book.companies[i].name; }, &ledger::OpenItem::company);
            break;
        case FilterField::Currency:
            keepOneOf(
                text, m_book.currencies.size(), [&](std::size_t i) { return std::string{m_book.currencies[i].code()}; },
                &ledger::OpenItem::currency);
            break;
        case FilterField::Overdue:
        case FilterField::Open:
        case FilterField::Amount:
        case FilterField::Due:
        case FilterField::Issued:
        case FilterField::Stage:
        case FilterField::Kind:
        case FilterField::Hold:
        case FilterField::Disputed: break; // They have no texts.
        }
    }

    void keep(const ItemFilter::Numbers& numbers)
    {
        m_found.assign(m_fits.size(), 0);
        m_snapshot.texts.findExactly(m_book, numbers.folded, [&](ledger::ItemIndex item, std::size_t) { m_found[item] = 1; });
        keepFound();
    }

private:
    void keepFound()
    {
        std::uint8_t* const __restrict fits = m_fits.data();
        for (std::size_t i = 0; i < m_fits.size(); ++i)
            fits[i] &= m_found[i];
    }

    template <class IsKept>
    void keepItems(const IsKept& isKept)
    {
        const auto items = m_book.items.all();
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (m_fits[i] != 0 && !isKept(items[i])) m_fits[i] = 0;
        }
    }

    template <class IsKept>
    void keepCustomers(const IsKept& isKept)
    {
        for (ledger::CustomerIndex i = 0; i < m_book.customers.size(); ++i) {
            if (isKept(i)) continue;
            std::fill_n(m_fits.begin() + static_cast<std::ptrdiff_t>(m_book.items.firstOf(i)), m_book.items.of(i).size(), std::uint8_t{0});
        }
    }

    void keepWords(const ItemFilter::Text& text, std::uint16_t ledger::CustomerRecord::* word)
    {
        std::vector<std::uint8_t> fitting;
        for (const auto& one : m_book.words)
            fitting.push_back(holds(one, text.folded) ? 1 : 0);
        keepCustomers([&](ledger::CustomerIndex i) { return fitting[m_book.customers[i].*word] != 0; });
    }

    template <class TextOf>
    void keepOneOf(const ItemFilter::Text& text, std::size_t count, const TextOf& textOf, std::uint8_t ledger::OpenItem::* index)
    {
        std::vector<std::uint8_t> fitting;
        for (std::size_t i = 0; i < count; ++i)
            fitting.push_back(holds(textOf(i), text.folded) ? 1 : 0);
        keepItems([&](const ledger::OpenItem& item) { return item.*index < fitting.size() && fitting[item.*index] != 0; });
    }

    const Snapshot& m_snapshot;
    const ledger::Book& m_book;
    std::vector<std::uint8_t>& m_fits;
    std::vector<std::uint8_t> m_found{};
};

void ItemFilter::apply(const Snapshot& snapshot, std::vector<std::uint8_t>& fits) const
{
    FilterPass pass{snapshot, fits};
    for (const auto& word : m_words)
        pass.keep(word);
    for (const auto& range : m_ranges)
        pass.keep(range);
    for (const auto& choice : m_choices)
        pass.keep(choice);
    for (const auto& text : m_texts)
        pass.keep(text);
    for (const auto& numbers : m_numbers)
        pass.keep(numbers);
}

std::vector<NumberCount> ItemFilter::numberCounts(const Snapshot& snapshot, const std::vector<std::uint8_t>& fits) const
{
    std::vector<NumberCount> counts;
    for (const auto& numbers : m_numbers) {
        const auto start = counts.size();
        for (const auto& number : numbers.folded)
            counts.push_back({number, 0});
        snapshot.texts.findExactly(snapshot.book, numbers.folded,
                                   [&](ledger::ItemIndex item, std::size_t place) { counts[start + place].count += fits[item]; });
    }
    return counts;
}

} // namespace tegoed::ui
