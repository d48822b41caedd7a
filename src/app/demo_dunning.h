#pragma once

#include "app/demo_documents.h"
#include "app/demo_notes.h"
#include "dunning/schedule.h"
#include "letters/letter.h"
#include "persistence/transaction.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tegoed::app {

/// What the dunning runs of the past months decided about a block of customers.
struct DemoLetters {
    std::vector<persistence::LetterRow> rows{};
    std::vector<std::vector<persistence::StepRow>> steps{}; ///< Of each letter.
    std::vector<DemoCall> calls{};

    void clear();
};

/// Plays the runs of the past months, so that the items stand where the schedules would have brought them: reminders went out every other
/// business day, the last time two business days ago; calls, formal notices and hand-overs were decided once a week, the last time four
/// business days ago, and not all of them. What came due since is what today's plan proposes.
class DemoDunning {
public:
    /// A day on which something was sent.
    struct RunDay {
        base::Date on;
        bool remindsAll = false; ///< The reminders of the day went out.
        bool decides = false;    ///< A person decided about calls, notices and hand-overs.
        base::RunId run{};
    };

    DemoDunning(std::uint64_t seed, const DemoDays& days, std::span<const ledger::Company> companies);
    /// Oldest first; the caller gives each its run's id before anything is played.
    [[nodiscard]] std::vector<RunDay>& runDays() { return m_runDays; }

    /// Adds the letters that the payers of these customers got. `customers` is a whole block, `items` its open items.
    void play(std::span<const DemoCustomer> customers, std::span<const DemoOpenItem> items, const DemoBatch& batch, DemoLetters& letters);

private:
    struct Item;
    struct Account;
    void playDay(Account& account, const RunDay& day, DemoLetters& letters);
    void send(Account& account, const RunDay& day, std::span<Item* const> taking, DemoLetters& letters);
    [[nodiscard]] std::size_t scheduleOf(const ledger::Customer& customer) const;

    std::uint64_t m_seed;
    const DemoDays& m_days;
    std::span<const ledger::Company> m_companies;
    std::vector<dunning::Schedule> m_schedules{};
    std::vector<RunDay> m_runDays{};
    std::map<std::string, std::size_t, std::less<>> m_scheduleOfPolicy{};
    std::map<std::string, std::size_t, std::less<>> m_scheduleOfSegment{};
    std::int64_t m_nextLetter = 1;
};

} // namespace tegoed::app
