#include "ui/pages/items/items_page.h"

#include "app/aging.h"
#include "app/money.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"

#include <QHeaderView>

#include <algorithm>
#include <map>
#include <numeric>

namespace tegoed::ui {
namespace {

TEST_CASE("items page: typing filters, Escape empties, totals follow the choice", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Open items"));
    auto* const filter = named<QLineEdit>(desk.window(), QStringLiteral("Filter the items"));
    REQUIRE(table != nullptr);
    REQUIRE(filter != nullptr);
    CHECK(table->model()->rowCount() == 4);

    QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(filter, QStringLiteral("bakker overdue>30"));
    desk.waitQuiet();
    CHECK(table->model()->rowCount() == 1);
    table->selectAll();
    const auto shows = [&](const QString& text) {
        const auto labels = desk.window().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    };
    CHECK(shows(QStringLiteral("Chosen: 1 item, open €") + QChar{QChar::Nbsp} + QStringLiteral("1,000.00")));
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(filter->text().isEmpty());
    desk.waitQuiet();
    CHECK(table->model()->rowCount() == 4);

    QTest::keyClicks(filter, QStringLiteral("nothing like it"));
    desk.waitQuiet();
    CHECK_FALSE(table->isVisible());
    CHECK(shows(QStringLiteral("No open item fits \"nothing like it\"")));
    QTest::keyClick(filter, Qt::Key_Escape);
    desk.waitQuiet();

    // What was chosen is still chosen where it stands now.
    table->selectRow(1);
    const QString chosen = table->currentIndex().siblingAtColumn(static_cast<int>(ItemColumn::Number)).data().toString();
    table->sortByColumn(static_cast<int>(ItemColumn::Open), Qt::DescendingOrder);
    desk.waitQuiet();
    REQUIRE(table->selectionModel()->selectedRows(static_cast<int>(ItemColumn::Number)).size() == 1);
    CHECK(table->selectionModel()->selectedRows(static_cast<int>(ItemColumn::Number)).front().data().toString() == chosen);
    CHECK(table->currentIndex().siblingAtColumn(static_cast<int>(ItemColumn::Number)).data().toString() == chosen);
    CHECK(table->model()->index(0, static_cast<int>(ItemColumn::Number)).data().toString() == QStringLiteral("2026-0007"));
}

TEST_CASE("items page: its title and its sums say what the aging of the same day says", "[ui]")
{
    Desk desk;
    // Overdue are 1,000.00 and 200.00 less a credit of 300.00; not due 500.00 less a credit of 40.00; tomorrow's invoice is not in yet.
    desk.openLedger("customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                    "1001;Jansen;invoice;F1;2026-09-01;2026-10-01;1000,00;1000,00;EUR\n"
                    "1001;Jansen;credit_note;C1;2026-09-05;2026-10-05;-300,00;-300,00;EUR\n"
                    "1002;Bakker;invoice;F2;2026-10-01;2026-10-31;200,00;200,00;EUR\n"
                    "1002;Bakker;invoice;F3;2026-11-10;2026-12-10;500,00;500,00;EUR\n"
                    "1002;Bakker;credit_note;C2;2026-11-12;2026-12-12;-40,00;-40,00;EUR\n"
                    "1002;Bakker;invoice;F4;2026-11-21;2026-12-21;70,00;70,00;EUR\n"
                    "1003;Smith;invoice;F5;2026-09-01;2026-10-01;99,00;99,00;USD\n");
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) { return app::pay(ledger, "1001", "25,00", *base::Date::parse("2026-11-18"), {}); },
        [](const base::Result<app::PaidResult>& result) { REQUIRE(result); });
    desk.waitQuiet();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();

    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    const auto aging = app::aging(*ledger, {.by = reporting::AgingKey::Customer});
    REQUIRE(aging);
    const auto overdueOf = [](const reporting::AgingRow& row) {
        return std::accumulate(row.amountsMinor.begin() + 1, row.amountsMinor.end(), std::int64_t{0});
    };
    const auto amount = [](std::int64_t minor) { return displayWithCurrency(base::Money::ofMinor(minor, base::Currency::euro())); };
    const auto& totals = aging->totals;
    REQUIRE(overdueOf(totals) == 90'000);
    REQUIRE(totals.unallocatedMinor == -2'500);
    std::map<QString, QString> figures;
    for (const auto& figure : desk.page<ItemsPage>().figures())
        figures[figure.caption] = figure.value;
    CHECK(figures == std::map<QString, QString>{{QStringLiteral("Open"), amount(totals.amountsMinor.front() + overdueOf(totals))},
                                                {QStringLiteral("Of which overdue"), amount(overdueOf(totals))},
                                                {QStringLiteral("Unallocated"), amount(totals.unallocatedMinor)},
                                                {QStringLiteral("Balance"), amount(totals.totalMinor())},
                                                {QStringLiteral("Of later days"), amount(7'000)}});

    const auto saysSums = [&](const QString& sums) {
        const auto labels = desk.window().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == sums; });
    };
    CHECK(saysSums(
        QStringLiteral("7 items, open %1, overdue %2 (without 1 in another currency)").arg(amount(143'000), amount(overdueOf(totals)))));

    // A customer's items sum up to his line of the aging.
    auto* const filter = named<QLineEdit>(desk.window(), QStringLiteral("Filter the items"));
    REQUIRE(filter != nullptr);
    filter->setText(QStringLiteral("jansen"));
    desk.waitQuiet();
    const auto jansen = std::find_if(aging->rows.begin(), aging->rows.end(), [](const auto& row) { return row.key == "1001"; });
    REQUIRE(jansen != aging->rows.end());
    CHECK(saysSums(QStringLiteral("2 items, open %1, overdue %2").arg(amount(70'000), amount(overdueOf(*jansen)))));
}

} // namespace
} // namespace tegoed::ui
