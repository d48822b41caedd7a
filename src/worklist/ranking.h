#pragma once

#include "base/calendar.h"
#include "base/date.h"
#include "dunning/plan.h"
#include "ledger/book.h"
#include "worklist/reason.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tegoed::worklist {

/// What to do with the customer next.
enum class Action : std::uint8_t {
    FollowUp,      ///< Do what was agreed in the last contact.
    ReviewOpening, ///< Decide about items that came in long overdue.
    CheckPayment,  ///< Find out why a payment that the bank shows is not in the books.
    HandOver,      ///< The dunning plan proposes the agency: a named person approves.
    FormalNotice,  ///< The dunning plan proposes a formal notice: a named person approves.
    Call,
    Remind, ///< The dunning plan proposes a reminder letter.
    Wait,   ///< Something is overdue, and the last letter's time is not over yet.
};
[[nodiscard]] std::string_view name(Action action); ///< `follow_up`, `review_opening`, `check_payment`, …
[[nodiscard]] std::span<const Action> allActions();

/// One customer of the list. Amounts are in the ledger's currency.
struct Ranked {
    ledger::CustomerIndex customer;
    int priority;              ///< 0 to 100: the sum of the points, at most 100.
    int points;                ///< The sum itself: what the order goes by.
    std::int64_t openMinor;    ///< All open items less unallocated money.
    std::int64_t overdueMinor; ///< Open amounts of invoices past their due date.
    int daysOverdue;           ///< Of the oldest overdue item that nothing stops; else of the oldest overdue one.
    Action action;
    std::vector<Reason> reasons; ///< Most points first, then in the order of the table.
};

struct RankingInput {
    const ledger::Book& book;
    base::Date on;
    const base::BusinessCalendar& calendar;
    std::optional<std::uint16_t> controller{}; ///< Only customers of this controller: an index into Book::words.
    std::size_t limitCount = 0;                ///< At most so many; 0: all.
    const dunning::Plan* plan = nullptr;       ///< Of the whole book and the same day: says who gets a letter today.
};

/// Customers to act on, best first: more points, then the larger overdue amount, then the customer number. One pass over the items; reasons
/// are made for the winners alone. Who is not listed: docs/domain/worklist.md. A customer for whom another pays counts with that one.
[[nodiscard]] std::vector<Ranked> rank(const RankingInput& input);

} // namespace tegoed::worklist
