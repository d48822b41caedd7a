#pragma once

#include <cstdint>
#include <string_view>

namespace tegoed::app {

/// How a made-up customer behaves.
enum class DemoHabit : std::uint8_t {
    Prompt,       ///< Pays a little early.
    TenLate,      ///< Always about ten days late.
    Slow,         ///< Thirty days late, but sure.
    Worsening,    ///< Later and later.
    FirstLate,    ///< Was never late before.
    MonthEnd,     ///< Pays everything on the last business day of the month.
    PartPayer,    ///< Pays halves.
    Chronic,      ///< Weeks and months late.
    Consumer,     ///< Small amounts, mostly in time.
    DirectDebit,  ///< We collect; now and then one comes back.
    Intercompany, ///< Of our own group.
    Government,   ///< A week after thirty days.
    GroupHead,    ///< Pays for one of his subsidiaries.
    GroupMember,  ///< Paid for by the head.
    GroupBranch,  ///< Belongs to the group, pays himself.
    Insolvent,
};

enum class DemoSize : std::uint8_t { Small, Medium, Large, Key };
enum class DemoCountry : std::uint8_t { Netherlands, Belgium, Germany, UnitedKingdom };

/// What is decided about a made-up customer before anything of him is written.
struct DemoProfile {
    int index = 0;
    DemoHabit habit = DemoHabit::Prompt;
    DemoSize size = DemoSize::Small;
    DemoCountry country = DemoCountry::Netherlands;
    int termsDays = 30;
    std::string_view policy{}; ///< His own schedule; empty: the segment's.
    int weight = 1;            ///< His share of the documents.
    int headIndex = -1;        ///< Of the group he belongs to; -1: none.
    int payday = 0;            ///< ISO weekday of his payments; 0: any.
    bool opensLate = false;    ///< His old items still wait for the opening review.
    bool usesPounds = false;
};

/// Customers come in blocks with one of each habit at least; a group's members are in one block.
inline constexpr int kDemoBlockSize = 40;

/// The profile of customer `index` of `count`.
[[nodiscard]] DemoProfile demoProfile(std::uint64_t seed, int index, int count);

} // namespace tegoed::app
