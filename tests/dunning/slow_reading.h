#pragma once

#include "base/calendar.h"
#include "base/date.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// The contract's dunning rules once more, read line by line and written as plainly as they are: slow, without tables, indices or anything
/// of src/dunning. What both say is compared day by day (simulation_test.cpp).
namespace tegoed::slow {

using base::Date;

inline const std::vector<std::string> kSeverity{"pre_due", "reminder_1", "reminder_2",    "reminder_3",
                                                "call",    "reminder_4", "formal_notice", "collections"};

struct PolicyStep {
    std::string stage;
    int offset;
    int gap;
};
[[nodiscard]] const std::map<std::string, std::vector<PolicyStep>>& policies();

using Account = std::pair<int, int>; ///< Company, currency.

struct Customer {
    std::string number;
    std::string kind = "business";
    bool directDebit = false;
    int payer = -1;
    std::string policy = "standard";
    bool insolvent = false;
    std::optional<Date> holdUntil{};
    std::optional<Date> noStepUntil{};     ///< After paid_already or asks_copy.
    std::optional<Date> noReminderUntil{}; ///< After any call in which somebody was reached.
    std::optional<Date> insolvencyEnded{};
    std::map<Account, Date> lastLetter{};
    std::map<Account, std::int64_t> unallocated{};
};

struct Item {
    int customer = 0;
    std::string number;
    Account account{0, 0};
    Date due{};
    std::int64_t open = 0; ///< Negative: a credit note.
    std::string names{};   ///< A credit note's reference: the number of an invoice.
    std::map<std::string, Date> taken{};
    std::optional<Date> callTask{};
    std::optional<Date> holdUntil{};
    bool review = false;
    std::int64_t disputed = 0;
    bool onPlan = false;
    std::optional<Date> promised{}; ///< The promised day, without its tolerance.
    std::int64_t seen = 0;
    bool debitReturned = false;
    std::optional<Date> noStepUntil{};
    std::optional<Date> stopEnded{}; ///< Day on which a dispute, plan or opening review ended.
};

struct World {
    Date on{};
    std::optional<Date> moneyUntil{};
    std::vector<Customer> customers{};
    std::vector<Item> items{};
};

struct Letter {
    std::int64_t itemsTotal = 0;
    std::int64_t toPay = 0;
    std::set<std::string> numbers{};
    bool notCalled = false;
};

struct Result {
    std::map<std::string, std::string> takes{};                        ///< Number to stage.
    std::map<std::string, std::string> skipped{};                      ///< Number to reason.
    std::map<std::tuple<int, Account, std::string>, Letter> letters{}; ///< By payer, account and group.
};

[[nodiscard]] std::string groupOf(const std::string& stage);
[[nodiscard]] int payerOf(const World& world, int customer);
/// What a run on `world.on` does.
[[nodiscard]] Result plan(const World& world, const base::BusinessCalendar& calendar);

} // namespace tegoed::slow
