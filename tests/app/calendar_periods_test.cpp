#include "app/calendar_periods.h"

#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "support/catch.h"

namespace tegoed::app {
namespace {

std::string written(Ledger& ledger)
{
    std::string all;
    const auto view = *calendarView(ledger);
    for (const auto& period : view.periods) {
        all += std::string{period.kind == PeriodKind::Quiet ? "quiet " : "off "} + toString(period.range.from) + ' ' +
               toString(period.range.to) + ' ' + period.name + '\n';
    }
    return all;
}

TEST_CASE("calendar: days of our own are added with a name, by their first day, and taken out", "[app]")
{
    TestLedger ledger;
    REQUIRE(addPeriod(*ledger, {PeriodKind::Quiet, {day("2026-12-24"), day("2027-01-02")}, " Kerst "}));
    REQUIRE(addPeriod(*ledger, {PeriodKind::DayOff, {day("2026-05-15"), day("2026-05-15")}, ""}));
    REQUIRE(addPeriod(*ledger, {PeriodKind::Quiet, {day("2026-03-05"), day("2026-03-06")}, "Beurs"}));
    CHECK(written(*ledger) == "quiet 2026-03-05 2026-03-06 Beurs\noff 2026-05-15 2026-05-15 \nquiet 2026-12-24 2027-01-02 Kerst\n");
    CHECK(ledger->setting("calendar.quiet") == "2026-03-05..2026-03-06 Beurs,2026-12-24..2027-01-02 Kerst");
    // The rules know them: the one stops letters, the other is no business day.
    CHECK(ledger->calendar().isQuiet(day("2026-12-31")));
    CHECK_FALSE(ledger->calendar().isQuiet(day("2027-01-03")));
    CHECK(ledger->calendar().isBusinessDay(day("2026-12-31")));
    CHECK_FALSE(ledger->calendar().isBusinessDay(day("2026-05-15")));

    REQUIRE(removePeriod(*ledger, {PeriodKind::Quiet, {day("2026-03-05"), day("2026-03-06")}, "Beurs"}));
    REQUIRE(removePeriod(*ledger, {PeriodKind::Quiet, {day("2026-03-05"), day("2026-03-06")}, "Beurs"}));
    CHECK(ledger->setting("calendar.quiet") == "2026-12-24..2027-01-02 Kerst");
    const auto entry = ledger->file().undoable();
    REQUIRE(entry);
    CHECK(entry->command == "setting_set");
}

TEST_CASE("calendar: what is no period is refused", "[app]")
{
    TestLedger ledger;
    const auto refused = [&](std::string_view from, std::string_view to, const std::string& name) {
        const auto result = addPeriod(*ledger, {PeriodKind::Quiet, {day(from), day(to)}, name});
        return result ? std::string{} : result.error().arguments.at(2);
    };
    CHECK(refused("2026-03-06", "2026-03-05", "") == "period_end");
    CHECK(refused("2026-03-06", "2027-03-08", "") == "period_end");
    CHECK(refused("2026-03-06", "2026-03-06", "a, b") == "period_name");
    CHECK(refused("2026-03-06", "2026-03-06", std::string(121, 'x')) == "period_name");
    CHECK(refused("2026-03-06", "2027-03-07", "a year") == "");
}

TEST_CASE("calendar: periods as a setting writes them", "[app]")
{
    CHECK(parsePeriods("", PeriodKind::Quiet)->empty());
    CHECK(parsePeriods(" 2026-03-06 , 2026-03-07..2026-03-08 Long name ", PeriodKind::Quiet)->size() == 2);
    for (const auto* wrong : {"2026-3-6", "2026-03-06x", "2026-03-06..", "2026-03-06..2026-03-05", "2026-03-06,", "soon"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parsePeriods(wrong, PeriodKind::Quiet));
        TestLedger ledger;
        CHECK_FALSE(setSettings(*ledger, {{"calendar.quiet", wrong}}));
    }
}

} // namespace
} // namespace tegoed::app
