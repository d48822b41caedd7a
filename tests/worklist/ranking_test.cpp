#include "worklist/ranking.h"

#include "dunning/described_item.h"
#include "support/catch.h"
#include "support/table.h"

#include <random>
#include <set>
#include <string>

namespace tegoed::worklist {
namespace {

using dunning::day;
using dunning::dayNumber;
using dunning::describe;
using dunning::SmallBook;

/// `overdue_amount:8 days_overdue:5`.
std::string reasonsOf(const Ranked& row)
{
    std::string text;
    for (const auto& reason : row.reasons)
        text += (text.empty() ? "" : " ") + std::string{name(reason.code)} + ":" + std::to_string(reason.points);
    return text;
}

std::vector<Ranked> ranked(SmallBook& small, const std::string& on = "2026-03-10")
{
    static const base::BusinessCalendar calendar;
    return rank({small.build(), day(on), calendar});
}

// One customer with one invoice of 1,000.00, due on 2 March 2026, on Tuesday the 10th: 16 points for the amount, 5 for eight days.
TEST_CASE("ranking: reasons and points", "[worklist]")
{
    struct Row {
        std::string what;
        std::function<void(ledger::CustomerRecord&)> change;
        std::string item;
        std::string reasons; ///< Empty: not listed.
    };
    const auto days = [](const char* iso) { return dayNumber(iso); };
    const std::vector<Row> table{
        {"plain", [](auto&) {}, "-", "overdue_amount:16 days_overdue:5"},
        {"not overdue", [](auto&) {}, "due=2026-03-10", ""},
        {"pays late", [](auto& c) { c.paidCount = 3, c.lateCount = 3, c.daysLateTenths = 151; }, "-",
         "overdue_amount:16 pays_late:10 days_overdue:5"},
        {"pays late, but who knows", [](auto& c) { c.paidCount = 2, c.lateCount = 2, c.daysLateTenths = 400; }, "-",
         "overdue_amount:16 days_overdue:5"},
        {"punctual", [](auto& c) { c.paidCount = 10, c.lateCount = 1, c.daysLateTenths = 2; }, "-",
         "overdue_amount:16 first_time_late:15 days_overdue:5"},
        {"not so punctual", [](auto& c) { c.paidCount = 9, c.lateCount = 1; }, "-", "overdue_amount:16 days_overdue:5"},
        {"punctual, two days late", [](auto& c) { c.paidCount = 10; }, "due=2026-03-08", "overdue_amount:16 days_overdue:2"},
        {"punctual, one large slip", [](auto& c) { c.paidCount = 10, c.lateCount = 1, c.daysLateTenths = 60; }, "-",
         "overdue_amount:16 days_overdue:5 pays_late:5"},
        {"limit reached", [](auto& c) { c.limitMinor = 100000; }, "-", "overdue_amount:16 days_overdue:5"},
        {"over limit", [](auto& c) { c.limitMinor = 99999; }, "-", "overdue_amount:16 days_overdue:5 over_limit:5"},
        {"far over limit", [](auto& c) { c.limitMinor = 80000; }, "-", "overdue_amount:16 over_limit:10 days_overdue:5"},
        {"no limit at all", [](auto& c) { c.limitMinor = 0; }, "-", "overdue_amount:16 over_limit:10 days_overdue:5"},
        {"review", [](auto&) {}, "review", "overdue_amount:16 days_overdue:5 opening_review:5"},
        {"seen long ago", [](auto&) {}, "seen=100000 seen_on=2026-03-02", "paid_seen:5"},
        {"seen today", [](auto&) {}, "seen=100000 seen_on=2026-03-10", ""},
        {"next action", [&](auto& c) { c.nextActionOn = days("2026-03-10"); }, "-", "next_action:100 overdue_amount:16 days_overdue:5"},
        {"next action, nothing overdue", [&](auto& c) { c.nextActionOn = days("2026-03-09"); }, "due=2026-04-01", "next_action:100"},
        {"next action later", [&](auto& c) { c.nextActionOn = days("2026-03-11"); }, "-", ""},
        {"called today", [&](auto& c) { c.lastContactOn = days("2026-03-10"); }, "-", ""},
        {"called yesterday", [&](auto& c) { c.lastContactOn = days("2026-03-09"); }, "-", "overdue_amount:16 days_overdue:5"},
        {"hold", [&](auto& c) { c.holdUntil = days("2026-03-10"); }, "-", ""},
        {"insolvent", [](auto& c) { c.insolvent = true; }, "-", ""},
        {"promised", [](auto&) {}, "promised=2026-03-12", ""},
    };
    for (const auto& row : table) {
        CAPTURE(row.what);
        SmallBook small;
        const auto customer = small.customer("10");
        describe(row.item, small.item(customer, "F", "2026-03-02", 100000), small.book.customers[customer]);
        row.change(small.book.customers[customer]);
        const auto list = ranked(small);
        REQUIRE(list.size() == (row.reasons.empty() ? 0U : 1U));
        if (list.empty()) continue;
        CHECK(reasonsOf(list[0]) == row.reasons);
        int sum = 0;
        for (const auto& reason : list[0].reasons)
            sum += reason.points;
        CHECK(list[0].points == sum);
        CHECK(list[0].priority == std::min(sum, 100));
    }
}

TEST_CASE("ranking: more points first, then the larger claim, then the number", "[worklist]")
{
    SmallBook small;
    const auto add = [&](const char* number, std::int64_t minor, const char* due) {
        small.item(small.customer(number), number, due, minor);
    };
    add("50", 20000, "2026-03-02");
    add("40", 20000, "2026-03-02");
    add("30", 20001, "2026-03-02");
    add("20", 60000, "2026-03-02");
    add("10", 20000, "2026-01-02");
    add("60", 99, "2026-03-20");
    std::vector<std::string> order;
    for (const auto& row : ranked(small))
        order.emplace_back(small.book.number(small.book.customers[row.customer]));
    CHECK(order == std::vector<std::string>{"10", "20", "30", "40", "50"});
}

TEST_CASE("ranking: the next action", "[worklist]")
{
    struct Row {
        std::string item;
        bool hasPlan;
        std::int64_t minor;
        std::string action;
    };
    const std::vector<Row> table{
        {"-", true, 100000, "remind"},
        {"-", false, 100000, "wait"},
        {"steps=reminder_1 last=2026-03-06", true, 100000, "wait"},
        {"steps=reminder_1 last=2026-03-06 due=2026-01-02", true, 10000000, "call"},
        {"due=2026-01-02", true, 10000000, "call"},
        {"steps=reminder_4 last=2026-02-20 due=2026-02-01", true, 100000, "formal_notice"},
        {"steps=formal_notice last=2026-02-10 formal=2026-02-10 due=2026-01-01", true, 100000, "hand_over"},
        {"task=2026-03-09", true, 100000, "call"},
        {"review", true, 100000, "review_opening"},
        {"review due=2026-01-02", true, 10000000, "review_opening"},
        {"seen=100000 seen_on=2026-03-02", true, 100000, "check_payment"},
    };
    for (const auto& row : table) {
        CAPTURE(row.item);
        SmallBook small;
        const auto customer = small.customer("10");
        describe(row.item, small.item(customer, "F", "2026-03-02", row.minor), small.book.customers[customer]);
        const auto& book = small.build();
        const base::BusinessCalendar calendar;
        const auto plan = dunning::makePlan(dunning::inputOn(book, day("2026-03-10")));
        const auto list = rank({book, day("2026-03-10"), calendar, {}, 0, row.hasPlan ? &plan : nullptr});
        REQUIRE(list.size() == 1);
        CHECK(name(list[0].action) == row.action);
    }
    SmallBook small;
    const auto customer = small.customer("10");
    small.item(customer, "F", "2026-04-02", 100);
    small.book.customers[customer].nextActionOn = dayNumber("2026-03-10");
    CHECK(ranked(small).at(0).action == Action::FollowUp);
}

TEST_CASE("ranking: an appointment with an insolvent customer stands in the list, with what he owes and without a claim", "[worklist]")
{
    SmallBook small;
    const auto customer = small.customer("10");
    small.item(customer, "F", "2026-03-02", 100000);
    small.book.customers[customer].insolvent = true;
    CHECK(ranked(small).empty());
    small.book.customers[customer].nextActionOn = dayNumber("2026-03-10");
    const auto list = ranked(small);
    REQUIRE(list.size() == 1);
    CHECK(list[0].action == Action::FollowUp);
    CHECK(list[0].openMinor == 100000);
    CHECK(list[0].overdueMinor == 100000);
    CHECK(list[0].daysOverdue == 8);
    CHECK(list[0].reasons.size() == 1);
}

TEST_CASE("ranking: whoever waits for a decision does not just wait", "[worklist]")
{
    for (const auto& [item, action] :
         {std::pair{"review", Action::ReviewOpening}, {"seen=100000 seen_on=2026-03-02", Action::CheckPayment}, {"-", Action::Wait}}) {
        CAPTURE(item);
        SmallBook small;
        const auto customer = small.customer("10");
        // Overdue and asked for, but no letter goes today: nothing is proposed.
        describe("steps=reminder_1 last=2026-03-06", small.item(customer, "F1", "2026-03-02", 100000), small.book.customers[customer]);
        describe(item, small.item(customer, "F2", "2026-03-02", 100000), small.book.customers[customer]);
        const auto list = ranked(small);
        REQUIRE(list.size() == 1);
        CHECK(list[0].action == action);
    }
}

TEST_CASE("ranking: names of actions are one each", "[worklist]")
{
    std::set<std::string_view> names;
    for (const auto action : allActions())
        names.insert(name(action));
    CHECK(names.size() == allActions().size());
    CHECK(names.contains("follow_up"));
    CHECK(names.contains("check_payment"));
}

TEST_CASE("ranking: amounts in a row, in the ledger's currency alone", "[worklist]")
{
    SmallBook small;
    const auto customer = small.customer("10");
    small.item(customer, "F1", "2026-03-02", 10000);
    small.item(customer, "F2", "2026-04-02", 5000);
    small.item(customer, "C", "2026-03-02", -3000);
    small.item(customer, "Y", "2026-02-08", 777).item.currency = 1;
    const auto list = ranked(small);
    REQUIRE(list.size() == 1);
    CHECK(list[0].openMinor == 12000);
    CHECK(list[0].overdueMinor == 10000);
    CHECK(list[0].daysOverdue == 30);
    CHECK(reasonsOf(list[0]) == "other_currency:10 days_overdue:8 overdue_amount:4");
    CHECK(list[0].reasons[2].measure == 7000);
}

TEST_CASE("ranking: the controller's customers only, and no more than asked for", "[worklist]")
{
    SmallBook small;
    std::mt19937 dice{7};
    for (int at = 0; at < 300; ++at) {
        const auto customer = small.customer(std::to_string(1000 + (at * 7) % 300));
        small.book.customers[customer].controller = static_cast<std::uint16_t>(at % 3);
        small.item(customer, "F" + std::to_string(at), "2026-02-" + std::to_string(10 + dice() % 18),
                   static_cast<std::int64_t>(dice() % 20) * 5000 + 1);
    }
    const base::BusinessCalendar calendar;
    const auto& book = small.build();
    const auto everybody = rank({book, day("2026-03-10"), calendar});
    CHECK(everybody.size() == 300);
    for (const std::size_t limit : {1U, 10U, 299U, 300U, 1000U}) {
        const auto best = rank({book, day("2026-03-10"), calendar, {}, limit});
        REQUIRE(best.size() == std::min<std::size_t>(limit, 300));
        for (std::size_t at = 0; at < best.size(); ++at)
            CHECK(best[at].customer == everybody[at].customer);
    }
    const auto own = rank({book, day("2026-03-10"), calendar, std::uint16_t{1}});
    CHECK(own.size() == 100);
    for (const auto& row : own)
        CHECK(book.customers[row.customer].controller == 1);
}

TEST_CASE("ranking: amounts of a currency without cents, and of one with three decimals", "[worklist]")
{
    const auto table = support::rows(R"(
        # currency  minor    ->  points
        JPY         100          8
        JPY         99           4
        KWD         100000       8
        KWD         99999        4
        KWD         1000         4
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        small.book.currency = small.book.currencies[0] = *base::Currency::parse(row[0]);
        small.item(small.customer("10"), "F", "2026-03-09", std::stoll(row[1]));
        const auto list = ranked(small);
        REQUIRE(list.size() == 1);
        CHECK(list[0].reasons[0].points == std::stoi(row[2]));
    }
}

} // namespace
} // namespace tegoed::worklist
