#include "app/calendar_periods.h"

#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "persistence/transaction.h"
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
    CHECK(refused("2026-03-06", "2026-03-06", "..2026-03-09") == "period_name");
    CHECK(refused("2026-03-06", "2026-03-06", std::string(121, 'x')) == "period_name");
    CHECK(refused("2026-03-06", "2027-03-07", "a year") == "");
}

TEST_CASE("calendar: periods as a setting writes them", "[app]")
{
    CHECK(parsePeriods("", PeriodKind::Quiet)->empty());
    CHECK(parsePeriods(" 2026-03-06 , 2026-03-07..2026-03-08 Long name ", PeriodKind::Quiet)->size() == 2);
    for (const auto* wrong : {"2026-3-6", "2026-03-06x", "2026-03-06..", "2026-03-06 .. soon", "2026-03-06..2026-03-08 ..2026-03-09",
                              "2026-03-06..2026-03-05", "2026-03-06,", "soon"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parsePeriods(wrong, PeriodKind::Quiet));
        TestLedger ledger;
        CHECK_FALSE(setSettings(*ledger, {{"calendar.quiet", wrong}}));
    }
}

TEST_CASE("calendar: blanks around the points of a range leave it a range, for the list and for the rules", "[app]")
{
    for (const auto* text : {"2026-11-19 .. 2026-12-31", "2026-11-19.. 2026-12-31 Kerst", "2026-11-19 ..2026-12-31"}) {
        CAPTURE(text);
        TestLedger ledger;
        REQUIRE(setSettings(*ledger, {{"calendar.quiet", text}}));
        const auto view = *calendarView(*ledger);
        REQUIRE(view.periods.size() == 1);
        CHECK(toString(view.periods.front().range.to) == "2026-12-31");
        CHECK(ledger->calendar().isQuiet(day("2026-11-23")));
    }
}

/// Stores what setSettings would refuse, as an earlier version did.
void store(TestLedger& ledger, const std::string& key, const std::string& value)
{
    auto transaction = ledger->begin();
    transaction.setSetting(key, value);
    transaction.touchAll();
    transaction.commit("setting_set", std::nullopt, "{}", true);
    ledger->forgetSettings();
}

TEST_CASE("calendar: a stored list that cannot be read is refused and stays as it is", "[app]")
{
    TestLedger ledger;
    store(ledger, "calendar.quiet", "2026-12-24..2027-01-02 Kerst,soon");
    const CalendarPeriod period{PeriodKind::Quiet, {day("2026-03-05"), day("2026-03-06")}, "Beurs"};
    for (const auto& result : {calendarView(*ledger).map([](const auto&) {}), addPeriod(*ledger, period), removePeriod(*ledger, period)}) {
        REQUIRE_FALSE(result);
        CHECK(result.error().code == base::ErrorCode::FieldValueBad);
        CHECK(result.error().arguments.front() == "calendar.quiet");
    }
    CHECK(ledger->setting("calendar.quiet") == "2026-12-24..2027-01-02 Kerst,soon");
}

TEST_CASE("calendar: a quiet period of more than a year that is stored already stays, and can be taken out", "[app]")
{
    TestLedger ledger;
    store(ledger, "calendar.quiet", "2026-01-01..2027-06-30 Stop");
    CHECK(written(*ledger) == "quiet 2026-01-01 2027-06-30 Stop\n");
    REQUIRE(addPeriod(*ledger, {PeriodKind::Quiet, {day("2028-03-05"), day("2028-03-06")}, ""}));
    CHECK(ledger->setting("calendar.quiet") == "2026-01-01..2027-06-30 Stop,2028-03-05..2028-03-06");
    REQUIRE(removePeriod(*ledger, {PeriodKind::Quiet, {day("2026-01-01"), day("2027-06-30")}, "Stop"}));
    CHECK(ledger->setting("calendar.quiet") == "2028-03-05..2028-03-06");
}

} // namespace
} // namespace tegoed::app
