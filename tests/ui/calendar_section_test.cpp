#include "ui/pages/settings/calendar_section.h"

#include "app/customers.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/pages/settings/period_dialog.h"
#include "ui/pages/settings/settings_page.h"

namespace tegoed::ui {
namespace {

void openCalendar(Desk& desk)
{
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    desk.page<SettingsPage>().visit(QStringLiteral("calendar"));
    desk.waitQuiet();
}

std::string setting(Desk& desk, const char* key)
{
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    return ledger->setting(key);
}

QString effect(Desk& desk)
{
    for (auto* const label : desk.window().findChildren<Label*>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("out today"))) return label->text();
    }
    return {};
}

TEST_CASE("calendar: a tick turns a holiday into a working day, and undo back", "[ui]")
{
    Desk desk;
    openCalendar(desk);
    auto* const box = named<QCheckBox>(desk.window(), QStringLiteral("5 May is a day off every year"));
    REQUIRE(box != nullptr);
    CHECK(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    desk.waitQuiet();
    CHECK(setting(desk, "calendar.liberation_day") == "no");
    desk.service().undo();
    desk.waitQuiet();
    CHECK(box->isChecked());
}

TEST_CASE("calendar: a quiet period from today on stops letters, with the day they go out again", "[ui]")
{
    Desk desk;
    openCalendar(desk);
    CHECK(effect(desk).startsWith(QStringLiteral("Letters go out today.")));
    CHECK(effect(desk).contains(QStringLiteral("25 December 2026")));
    const auto proposalCount = desk.service().snapshot()->plan.plan.proposals.size();
    REQUIRE(proposalCount > 0);

    auto* const add = named<QPushButton>(desk.window(), QStringLiteral("Add days"));
    REQUIRE(add != nullptr);
    add->click();
    auto* const dialog = desk.dialog<PeriodDialog>();
    REQUIRE(dialog != nullptr);
    auto* const from = named<QDateEdit>(*dialog, QStringLiteral("From"));
    auto* const to = named<QDateEdit>(*dialog, QStringLiteral("Up to and including"));
    auto* const name = named<QLineEdit>(*dialog, QStringLiteral("Name"));
    REQUIRE((from != nullptr && to != nullptr && name != nullptr));
    from->setDate({2026, 11, 20});
    to->setDate({2026, 11, 24});
    QTest::keyClicks(name, QStringLiteral("Moving"));
    QTest::keyClick(name, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(setting(desk, "calendar.quiet") == "2026-11-20..2026-11-24 Moving");
    CHECK(effect(desk).startsWith(QStringLiteral("Nothing goes out today.")));
    CHECK(effect(desk).contains(QStringLiteral("25 November 2026")));
    CHECK(desk.service().snapshot()->plan.plan.proposals.empty());

    auto* const table = named<TableView>(desk.window(), QStringLiteral("Days of our own"));
    REQUIRE(table != nullptr);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Moving"));
    auto* const remove = named<QPushButton>(desk.window(), QStringLiteral("Take the chosen days out"));
    REQUIRE(remove != nullptr);
    remove->click();
    desk.waitQuiet();
    CHECK(setting(desk, "calendar.quiet").empty());
    CHECK(desk.service().snapshot()->plan.plan.proposals.size() == proposalCount);
}

TEST_CASE("calendar: the year that is chosen is drawn", "[ui]")
{
    Desk desk;
    openCalendar(desk);
    auto* const year = named<QSpinBox>(desk.window(), QStringLiteral("Year"));
    auto* const view = named<YearView>(desk.window(), QStringLiteral("The year's calendar"));
    REQUIRE((year != nullptr && view != nullptr));
    CHECK(year->value() == 2026);
    const auto before = view->grab().toImage();
    year->setValue(2027);
    desk.waitQuiet();
    CHECK(view->grab().toImage() != before);
    CHECK(holidayWord(*base::Date::parse("2027-04-27"), {}) == QStringLiteral("King's Day"));
}

} // namespace
} // namespace tegoed::ui
