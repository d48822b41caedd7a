#include "app/demo_profile.h"

#include "app/demo_random.h"

#include <array>
#include <cstddef>

namespace tegoed::app {

namespace {

using enum DemoHabit;

constexpr std::array<DemoHabit, kDemoBlockSize> kSlots{
    Prompt,    Prompt,    Prompt,      Prompt,      Prompt,       Prompt,     Prompt,     Prompt,    Prompt,      TenLate,
    TenLate,   TenLate,   TenLate,     TenLate,     TenLate,      Slow,       Slow,       Slow,      Worsening,   Worsening,
    FirstLate, FirstLate, MonthEnd,    MonthEnd,    MonthEnd,     PartPayer,  PartPayer,  Chronic,   Insolvent,   Consumer,
    Consumer,  Consumer,  DirectDebit, DirectDebit, Intercompany, Government, Government, GroupHead, GroupMember, GroupBranch,
};

/// The habits stand in another order in each place of the list of customers, the same in every block.
constexpr int slotAt(int position)
{
    return (position * 17 + 5) % kDemoBlockSize;
}

constexpr int positionOf(DemoHabit habit)
{
    for (int position = 0; position < kDemoBlockSize; ++position) {
        if (kSlots[static_cast<std::size_t>(slotAt(position))] == habit) return position;
    }
    return -1;
}

/// Some situations are rare: one block in so many has them, the others an ordinary customer in their place.
DemoHabit habitOf(int block, int position)
{
    const auto habit = kSlots[static_cast<std::size_t>(slotAt(position))];
    if (habit == Insolvent && block % 10 != 0) return Chronic;
    if (habit == Intercompany && block >= 3) return Prompt;
    return habit;
}

bool isBusiness(DemoHabit habit)
{
    return habit != Consumer && habit != Intercompany && habit != Government && habit != GroupMember && habit != GroupBranch;
}

DemoSize sizeOf(DemoHabit habit, DemoRandom& random)
{
    const int roll = random.below(100);
    if (habit == Consumer) return DemoSize::Small;
    if (habit == Government || habit == GroupHead || habit == Intercompany) return roll < 60 ? DemoSize::Large : DemoSize::Medium;
    if (habit == Chronic || habit == Insolvent) return roll < 60 ? DemoSize::Small : DemoSize::Medium;
    return roll < 42 ? DemoSize::Small : roll < 78 ? DemoSize::Medium : roll < 96 ? DemoSize::Large : DemoSize::Key;
}

int termsOf(DemoHabit habit, DemoSize size, DemoRandom& random)
{
    constexpr std::array kUsual{8, 14, 14, 21, 30, 30, 30, 30, 45, 60};
    const auto usual = kUsual[static_cast<std::size_t>(random.below(static_cast<int>(kUsual.size())))];
    if (habit == Consumer || habit == DirectDebit) return 14;
    if (habit == Government) return 30;
    return size == DemoSize::Key ? 60 : usual;
}

/// A key account is called, not only written to; so are some of those who pay late for years.
std::string_view policyOf(DemoHabit habit, DemoRandom& random)
{
    const int roll = random.below(1000);
    switch (habit) {
    case Slow:
    case MonthEnd: return roll < 450 ? "relationship" : "";
    case Worsening:
    case PartPayer: return roll < 300 ? "relationship" : "";
    case Prompt:
    case TenLate:
    case FirstLate:
    case GroupHead:
    case GroupMember:
    case GroupBranch: return roll < 90 ? "relationship" : "";
    case Chronic:
    case Consumer:
    case DirectDebit:
    case Intercompany:
    case Government:
    case Insolvent: break;
    }
    return "";
}

} // namespace

DemoProfile demoProfile(std::uint64_t seed, int index, int count)
{
    DemoRandom random{seed, static_cast<std::uint64_t>(index), 1};
    const int block = index / kDemoBlockSize;
    const int position = index % kDemoBlockSize;
    DemoProfile profile;
    profile.index = index;
    profile.habit = habitOf(block, position);
    profile.size = sizeOf(profile.habit, random);
    const int abroad = random.below(100);
    if (isBusiness(profile.habit) && profile.habit != DirectDebit) {
        if (abroad < 10)
            profile.country = DemoCountry::Belgium;
        else if (abroad < 18)
            profile.country = DemoCountry::Germany;
        else if (abroad < 23)
            profile.country = DemoCountry::UnitedKingdom;
    }
    profile.usesPounds = profile.country == DemoCountry::UnitedKingdom && random.chance(700);
    profile.termsDays = termsOf(profile.habit, profile.size, random);
    profile.policy = policyOf(profile.habit, random);
    profile.weight = profile.habit == Consumer ? random.between(3, 12) : random.between(6, 40);
    profile.payday = random.chance(400) ? random.between(1, 5) : 0;
    profile.opensLate = profile.habit == Chronic && block % 5 == 0 && slotAt(position) % 2 == 1;
    if (profile.habit == GroupMember || profile.habit == GroupBranch) {
        const int head = block * kDemoBlockSize + positionOf(GroupHead);
        if (head < count) profile.headIndex = head;
    }
    return profile;
}

} // namespace tegoed::app
