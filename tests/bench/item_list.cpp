#include "item_list.h"

#include "app/imports.h"
#include "data.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <fstream>

namespace tegoed::bench {
namespace {

/// The same numbers on every machine (splitmix64, Steele, Lea and Flood 2014).
class Dice {
public:
    /// From 0 to below 1.
    double share() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    int upTo(int last) { return static_cast<int>(share() * (last + 1)); }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31U);
    }
    std::uint64_t m_state = 20261120;
};

std::string nameOf(int customer)
{
    static constexpr std::array kStems{"Bakker", "Müller", "Janssen", "De Vries", "Van den Berg", "Hofstra", "Lindner", "O'Neill"};
    static constexpr std::array kTrades{"Bouw", "Logistik", "Techniek", "Groothandel", "Services", "Handels"};
    const auto place = static_cast<std::size_t>(customer);
    const char* const stem = kStems[place % kStems.size()];
    const char* const trade = kTrades[place / kStems.size() % kTrades.size()];
    // One in eight is called by a nickname in quotes, as people do.
    if (customer % 8 == 3) return fmt::format(R"("{} ""{}"" {}, {} B.V.")", stem, trade, customer % 97, customer);
    return fmt::format(R"("{} {} {} B.V.")", stem, trade, customer);
}

} // namespace

void writeItemList(const std::filesystem::path& path, int itemCount, int customerCount, base::Date today)
{
    constexpr int kPastDays = 180;
    constexpr int kComingDays = 60;
    constexpr int kTermsDays = 30;
    std::ofstream file(path, std::ios::binary);
    file << "customer,customer_name,number,issued,due,amount,open,currency,order,text\n";
    Dice dice;
    for (int i = 0; i < itemCount; ++i) {
        const bool isFirstOfCustomer = i < customerCount;
        const double share = dice.share();
        const int customer = isFirstOfCustomer ? i : static_cast<int>(share * share * share * customerCount);
        const bool isToCome = !isFirstOfCustomer && dice.upTo(3) == 0;
        const base::Date due = today + base::Days{isToCome ? dice.upTo(kComingDays) : -1 - dice.upTo(kPastDays - 1)};
        const auto minor = 1500 + static_cast<std::int64_t>(std::exp(dice.share() * 8.0) * 300.0);
        const std::int64_t open = dice.upTo(13) == 0 ? minor / 2 : minor;
        file << fmt::format("D{:06},{},2026{:07},{},{},{}.{:02},{}.{:02},EUR,PO-{:06},\"Week {}, {}\"\n", customer + 10'000,
                            nameOf(customer), i + 1, toString(due - base::Days{kTermsDays}), toString(due), minor / 100, minor % 100,
                            open / 100, open % 100, dice.upTo(999'999), i % 52 + 1, i / 3);
    }
    file.close();
    if (!file) die("write " + path.string());
}

std::int64_t importItemList(app::Ledger& ledger, const std::filesystem::path& list)
{
    app::ImportRequest request;
    request.files = {list};
    request.opening = app::Opening::New;
    const app::ImportOutcome outcome = app::importItems(ledger, request);
    if (outcome.refused) die("import", *outcome.refused);
    return outcome.reports.front().added;
}

} // namespace tegoed::bench
