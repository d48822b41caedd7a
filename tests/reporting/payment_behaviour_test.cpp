#include "reporting/payment_behaviour.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::reporting {
namespace {

base::Date day(const std::string& iso)
{
    return *base::Date::parse(iso);
}

ledger::SettledInvoice invoice(const std::string& issued, const std::string& due, const std::string& settled, std::int64_t minor)
{
    return {"F", day(issued), day(due), day(settled), base::Money::ofMinor(minor, base::Currency::euro())};
}

TEST_CASE("payment behaviour: days late, terms and practice are weighted by amount, early counts negative", "[reporting]")
{
    std::vector<ledger::SettledInvoice> invoices;
    for (const auto& row : support::rows(R"(
             # issued     due         settled     minor
             2026-01-01   2026-01-31  2026-02-10  10000
             2026-01-01   2026-01-31  2026-01-21  30000
             2026-02-01   2026-03-03  2026-04-02  60000
         )"))
        invoices.push_back(invoice(row[0], row[1], row[2], std::stoll(row[3])));
    const auto behaviour = paymentBehaviour(invoices, day("2026-04-10"));
    // (10 × 100 - 10 × 300 + 30 × 600) / 1000 = 16.0; terms are 30 days each; 30 + 16 = 46 were taken.
    CHECK(behaviour.year.paidCount == 3);
    CHECK(behaviour.year.lateCount == 2);
    CHECK(behaviour.year.daysLateTenths == 160);
    CHECK(behaviour.agreedTenths == 300);
    CHECK(behaviour.takenTenths == 460);
    // Since 10 January all three were settled.
    CHECK(behaviour.quarter.paidCount == 3);
    CHECK_FALSE(behaviour.usualDay);
}

TEST_CASE("payment behaviour: a period ends on the day and leaves out what is older or later", "[reporting]")
{
    const std::vector<ledger::SettledInvoice> invoices{
        invoice("2025-01-01", "2025-01-31", "2025-04-10", 100), // Twelve months ago to the day: no more.
        invoice("2025-01-01", "2025-01-31", "2025-04-11", 100),
        invoice("2025-12-01", "2025-12-31", "2026-01-10", 100), // Three months ago to the day.
        invoice("2026-01-01", "2026-01-31", "2026-04-10", 100),
        invoice("2026-01-01", "2026-01-31", "2026-04-11", 100), // Tomorrow.
    };
    const auto behaviour = paymentBehaviour(invoices, day("2026-04-10"));
    CHECK(behaviour.year.paidCount == 3);
    CHECK(behaviour.quarter.paidCount == 1);
    CHECK(behaviour.quarter.daysLateTenths == 690);
    CHECK(paymentBehaviour({}, day("2026-04-10")).year.daysLateTenths == std::nullopt);
}

TEST_CASE("payment behaviour: the usual day is the weekday that stands out among the days with money", "[reporting]")
{
    // 5, 12 and 19 March 2026 are Thursdays, 6 a Friday, 9 a Monday.
    const auto usual = [](const std::vector<std::string>& days) {
        std::vector<ledger::SettledInvoice> invoices;
        for (const auto& on : days)
            invoices.push_back(invoice("2026-02-01", "2026-03-01", on, 100));
        return paymentBehaviour(invoices, day("2026-03-31")).usualDay;
    };
    const auto thursday = usual({"2026-03-05", "2026-03-12", "2026-03-19", "2026-03-06"});
    REQUIRE(thursday);
    CHECK(thursday->isoWeekday == 4);
    CHECK(thursday->count == 3);
    CHECK(thursday->dayCount == 4);
    CHECK_FALSE(usual({"2026-03-05", "2026-03-12", "2026-03-19"}));               // Too few days.
    CHECK_FALSE(usual({"2026-03-05", "2026-03-05", "2026-03-05", "2026-03-05"})); // One day, however many invoices.
    CHECK_FALSE(usual({"2026-03-05", "2026-03-12", "2026-03-06", "2026-03-13"})); // Two weekdays alike.
    CHECK_FALSE(usual({"2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-12"}));
}

TEST_CASE("payment behaviour: the moving average looks back over so many invoices", "[reporting]")
{
    const std::vector<ledger::SettledInvoice> invoices{
        invoice("2026-01-01", "2026-01-10", "2026-01-20", 100), // 10 late
        invoice("2026-01-01", "2026-01-20", "2026-01-22", 300), // 2 late
        invoice("2026-01-01", "2026-01-31", "2026-01-30", 100), // 1 early
    };
    CHECK(movingDaysLateTenths(invoices, 2) == std::vector<int>{100, 40, 13});
    CHECK(movingDaysLateTenths(invoices, 10) == std::vector<int>{100, 40, 30});
    CHECK(movingDaysLateTenths({}, 2).empty());
}

} // namespace
} // namespace tegoed::reporting
