#include "ui/pages/today/today_page.h"

#include "app/customers.h"
#include "app/notes.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/contact_dialogs.h"
#include "ui/widgets/action_button.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

namespace tegoed::ui {
namespace {

TEST_CASE("today: what happened with a customer is told newest first, with days as they are read", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto change = [&](auto action) {
        desk.service().change(
            &desk.window(), {}, [action](app::Ledger& ledger, const base::Work&) { return action(ledger); },
            [](const base::Result<void>& result) { REQUIRE(result); });
    };
    const auto note = [](app::Ledger& ledger, const std::string& text) {
        return app::logContact(ledger, {"1002", ledger::ContactKind::Note, {}, text, {}, {}});
    };
    change([note](app::Ledger& ledger) { return note(ledger, "first"); });
    change([](app::Ledger& ledger) { return app::setHold(ledger, {}, "2026-0051", *base::Date::parse("2026-11-27"), "returned"); });
    change([note](app::Ledger& ledger) { return note(ledger, "third"); });
    desk.waitQuiet();
    auto* const list = named<TableView>(desk.window(), QStringLiteral("Today's list"));
    auto* const events = named<TableView>(desk.window(), QStringLiteral("What happened with the customer"));
    REQUIRE(list != nullptr);
    REQUIRE(events != nullptr);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 1).data().toString() == QStringLiteral("Bakker B.V."))
            list->setCurrentIndex(list->model()->index(row, 1));
    }
    desk.waitQuiet();
    QStringList told;
    for (int row = 0; row < events->model()->rowCount(); ++row)
        told.push_back(events->model()->index(row, 1).data(kSecondLineRole).toString());
    CHECK(told == QStringList{QStringLiteral("third"), QStringLiteral("2026-0051, up to 27/11/2026, returned"), QStringLiteral("first"),
                              QStringLiteral("items.csv, list of 20/11/2026")});
    CHECK(events->model()->index(0, 0).data().toString() == QStringLiteral("20/11/2026"));
}

TEST_CASE("today: the title sums up what the listed customers owe", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto figures = desk.page<TodayPage>().figures();
    const auto sum = std::find_if(figures.begin(), figures.end(), [](const Figure& figure) {
        return figure.caption == QStringLiteral("Overdue invoices of these customers");
    });
    REQUIRE(sum != figures.end());
    CHECK(sum->value == displayWithCurrency(base::Money::ofMinor(137'150, base::Currency::euro())));
}

TEST_CASE("today: a reason names what may be asked for where that is not all that is overdue", "[ui]")
{
    Desk desk;
    desk.openLedger("customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                    "1001;Jansen;invoice;F1;2026-09-01;2026-10-01;1000,00;1000,00;EUR\n"
                    "1001;Jansen;credit_note;C1;2026-09-05;2026-10-05;-300,00;-300,00;EUR\n"
                    "1002;Bakker;invoice;F2;2026-09-01;2026-10-01;200,00;200,00;EUR\n");
    const auto rows = worklistRows(*desk.service().snapshot(), desk.service().snapshot()->worklist, {});
    REQUIRE(rows.size() == 2);
    const auto amount = [](std::int64_t minor) { return displayWithCurrency(base::Money::ofMinor(minor, base::Currency::euro())); };
    CHECK(rows[0].overdueMinor == 100'000);
    CHECK(rows[0].reasons.contains(amount(70'000) + QStringLiteral(" overdue and to be asked for")));
    CHECK(rows[1].reasons.contains(amount(20'000) + QStringLiteral(" overdue")));
    CHECK_FALSE(rows[1].reasons.contains(QStringLiteral("to be asked for")));
}

TEST_CASE("today: who is set aside leaves the list, counts as done, and comes back by undo", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const list = named<TableView>(desk.window(), QStringLiteral("Today's list"));
    REQUIRE(list != nullptr);
    REQUIRE(list->model()->rowCount() == 2);
    const auto done = [&] {
        const auto figures = desk.page<TodayPage>().figures();
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [](const Figure& figure) { return figure.caption == QStringLiteral("Done today"); });
        return found == figures.end() ? QString{} : found->value;
    };
    CHECK(done() == QStringLiteral("0 of 2"));
    desk.window().actions()[QStringLiteral("snooze")]->trigger();
    auto* const form = desk.dialog<SnoozeDialog>();
    REQUIRE(form != nullptr);
    auto* const doIt = named<QPushButton>(*form, QStringLiteral("Set aside"));
    REQUIRE(doIt != nullptr);
    doIt->click();
    desk.waitQuiet();
    CHECK(list->model()->rowCount() == 1);
    CHECK(done() == QStringLiteral("1 of 2"));
    desk.service().undo();
    desk.waitQuiet();
    CHECK(list->model()->rowCount() == 2);
    CHECK(done() == QStringLiteral("0 of 2"));
}

TEST_CASE("today: the list is one controller's, and stays so", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const list = named<TableView>(desk.window(), QStringLiteral("Today's list"));
    auto* const whose = named<QComboBox>(desk.window(), QStringLiteral("Whose customers"));
    REQUIRE(list != nullptr);
    REQUIRE(whose != nullptr);
    CHECK_FALSE(whose->isVisible()); // Nobody has a controller yet.
    for (const auto& [number, controller] : std::vector<std::pair<std::string, std::string>>{{"1001", "Sanne"}, {"1002", "Piet"}}) {
        desk.service().change(
            &desk.window(), {},
            [number = number, controller = controller](app::Ledger& ledger, const base::Work&) {
                return app::setCustomer(ledger, number, {{"controller", controller}});
            },
            [](const base::Result<void>& result) { REQUIRE(result); });
    }
    desk.waitQuiet();
    REQUIRE(whose->isVisible());
    whose->setCurrentIndex(whose->findText(QStringLiteral("Sanne")));
    emit whose->activated(whose->currentIndex());
    desk.waitQuiet();
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 1).data().toString() == QStringLiteral("Jansen"));
    CHECK(desk.page<TodayPage>().count() == 1);
    CHECK(desk.settings().words(QStringLiteral("today.controller")) == QStringList{QStringLiteral("Sanne")});
    // The next snapshot keeps it.
    desk.service().undo();
    desk.waitQuiet();
    CHECK(list->model()->rowCount() == 1);
    whose->setCurrentIndex(0);
    emit whose->activated(0);
    desk.waitQuiet();
    CHECK(list->model()->rowCount() == 2);
}

TEST_CASE("today: Return opens the customer from the list, and on a button presses the button", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto& page = desk.page<TodayPage>();
    auto* const note = named<ActionButton>(page, QStringLiteral("Note"));
    REQUIRE(note != nullptr);
    REQUIRE(note->isEnabled());
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Return);
    CHECK(desk.window().currentPage() == &page);
    CHECK(desk.hasOpenDialog());
}

} // namespace
} // namespace tegoed::ui
