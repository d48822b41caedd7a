#include "ui/pages/items/items_page.h"

#include "app/aging.h"
#include "app/money.h"
#include "base/file.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>
#include <map>
#include <memory>
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

TEST_CASE("items page: a ledger that opens on it has the keyboard in the list; an empty one in the filter", "[ui]")
{
    Desk desk;
    const auto reopen = [&] {
        desk.window().showPage(QStringLiteral("items"));
        desk.waitQuiet();
        desk.service().close();
        REQUIRE(waitFor([&] { return !desk.service().isOpen(); }));
        desk.window().desk().openPath(pathToQt(desk.ledgerPath()));
        REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
        desk.waitQuiet();
        REQUIRE(desk.window().currentPage() == &desk.page<ItemsPage>());
        return desk.window().focusWidget();
    };
    SECTION("items")
    {
        desk.openSmallLedger();
        CHECK(reopen() == named<TableView>(desk.window(), QStringLiteral("Open items")));
    }
    SECTION("none")
    {
        desk.openLedger("customer;customer_name;kind;number;issued;due;amount;open;currency;settled\n"
                        "1001;Jansen;invoice;F1;2026-09-01;2026-10-01;100,00;0;EUR;2026-10-05\n");
        CHECK(reopen() == named<QLineEdit>(desk.window(), QStringLiteral("Filter the items")));
    }
    SECTION("somebody types before the list is there")
    {
        desk.openSmallLedger();
        desk.window().showPage(QStringLiteral("items"));
        auto* const filter = named<QLineEdit>(desk.window(), QStringLiteral("Filter the items"));
        REQUIRE(filter != nullptr);
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("bakker"));
        desk.waitQuiet();
        CHECK(desk.window().focusWidget() == filter);
    }
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
    CHECK(saysSums(QStringLiteral("7 items, open %1, overdue %2; open %3, overdue %3")
                       .arg(amount(143'000), amount(overdueOf(totals)),
                            displayWithCurrency(base::Money::ofMinor(9'900, *base::Currency::parse("USD"))))));

    // A customer's items sum up to his line of the aging.
    auto* const filter = named<QLineEdit>(desk.window(), QStringLiteral("Filter the items"));
    REQUIRE(filter != nullptr);
    filter->setText(QStringLiteral("jansen"));
    desk.waitQuiet();
    const auto jansen = std::find_if(aging->rows.begin(), aging->rows.end(), [](const auto& row) { return row.key == "1001"; });
    REQUIRE(jansen != aging->rows.end());
    CHECK(saysSums(QStringLiteral("2 items, open %1, overdue %2").arg(amount(70'000), amount(overdueOf(*jansen)))));
}

TEST_CASE("items page: groups by keyboard, and Return leads to the customer", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Open items"));
    auto* const grouping = named<QComboBox>(desk.window(), QStringLiteral("Group by"));
    REQUIRE(table != nullptr);
    REQUIRE(grouping != nullptr);
    QStringList ways;
    QObject::connect(&desk.window().navigator(), &Navigator::wanted, &desk.window(),
                     [&](const QString& page, const QString& what) { ways.push_back(page + u' ' + what); });

    QTest::keyClick(grouping, Qt::Key_Down);
    desk.waitQuiet();
    REQUIRE(table->model()->rowCount() == 3);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    CHECK(table->currentIndex().data().toString() == QStringLiteral("Bakker B.V."));
    CHECK(desk.window().actions()[QStringLiteral("note")]->isEnabled());
    QTest::keyClick(table, Qt::Key_Right);
    desk.waitQuiet();
    CHECK(table->model()->rowCount() == 5);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(ways == QStringList{QStringLiteral("customer 1002")});
    desk.window().showPage(QStringLiteral("items"));
    QTest::keyClick(table, Qt::Key_Left);
    CHECK(table->currentIndex().row() == 0);
    QTest::keyClick(table, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(table->model()->rowCount() == 3);
}

TEST_CASE("items page: what a filter cannot read is said, and another page's filter is taken over", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.page<ItemsPage>().visit(QStringLiteral("colour:red overdue>30"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Open items"));
    REQUIRE(table != nullptr);
    CHECK(table->model()->rowCount() == 1);
    const auto says = [&](const QString& text) {
        const auto labels = desk.window().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().startsWith(text); });
    };
    CHECK(says(QStringLiteral("\"colour:red\" is left out: there is no such field.")));
    desk.page<ItemsPage>().visit(QStringLiteral("overdue>soon"));
    desk.waitQuiet();
    CHECK(table->model()->rowCount() == 4);
    CHECK(says(QStringLiteral("\"overdue>soon\" is left out: overdue asks for a number of days")));
    desk.page<ItemsPage>().visit({});
    desk.waitQuiet();
    CHECK_FALSE(says(QStringLiteral("\"")));
}

TEST_CASE("items page: views are saved with filter, order, groups and columns, and come back", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Open items"));
    auto* const filter = named<QLineEdit>(desk.window(), QStringLiteral("Filter the items"));
    auto* const views = desk.window().findChild<ViewMenu*>();
    auto* const columns = desk.window().findChild<ColumnMenu*>();
    REQUIRE(views != nullptr);
    REQUIRE(columns != nullptr);
    CHECK(columns->shown().size() == static_cast<std::size_t>(kFirstSpareColumn));
    CHECK(table->isColumnHidden(static_cast<int>(ItemColumn::Controller)));

    filter->setText(QStringLiteral("bakker"));
    columns->arrange({ItemColumn::Open, ItemColumn::Controller, ItemColumn::Customer});
    desk.waitQuiet();
    CHECK_FALSE(table->isColumnHidden(static_cast<int>(ItemColumn::Controller)));
    CHECK(table->isColumnHidden(static_cast<int>(ItemColumn::Due)));
    views->save({QStringLiteral("Bakker's"), filter->text(), {{ItemColumn::Open, false}}, ItemGrouping::Customer, columns->shown()});
    for (const auto& view : shippedItemViews()) {
        emit views->chosen(view);
        desk.waitQuiet();
        CHECK(filter->text() == view.filter);
    }
    const ViewMenu again{desk.settings(), [] { return ItemView{}; }};
    REQUIRE(again.saved().size() == 1);
    emit views->chosen(again.saved().front());
    desk.waitQuiet();
    CHECK(filter->text() == QStringLiteral("bakker"));
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->horizontalHeader()->sortIndicatorSection() == static_cast<int>(ItemColumn::Open));
    CHECK(columns->shown() == ItemView::Columns{ItemColumn::Open, ItemColumn::Controller, ItemColumn::Customer});
    views->drop(QStringLiteral("Bakker's"));
    CHECK(ViewMenu{desk.settings(), [] { return ItemView{}; }}.saved().empty());
}

TEST_CASE("items page: a condition is completed by keyboard", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();
    auto* const filter = named<QLineEdit>(desk.window(), QStringLiteral("Filter the items"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("ov"));
    auto* const popup = desk.window().findChild<QCompleter*>()->popup();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(filter->text() == QStringLiteral("overdue>"));
    QTest::keyClicks(filter, QStringLiteral("30"));
    desk.waitQuiet();
    CHECK(named<TableView>(desk.window(), QStringLiteral("Open items"))->model()->rowCount() == 1);
}

TEST_CASE("items page: chosen rows are copied, pasted numbers are found", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Open items"));
    QGuiApplication::clipboard()->setText(QStringLiteral("2026-0042\n2026-0051\n2026-9999\n"));
    desk.window().actions()[QStringLiteral("pick")]->trigger();
    desk.waitQuiet();
    CHECK(table->model()->rowCount() == 2);
    const auto labels = desk.window().currentPage()->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* label) { return label->text() == QStringLiteral("2 of 3 numbers found. Not found: 2026-9999."); }));
    table->selectAll();
    desk.window().actions()[QStringLiteral("copy")]->trigger();
    REQUIRE(waitFor([] { return QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Customer\t")); }));
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 3);
    CHECK(desk.heard().back() == QStringLiteral("2 rows copied, with headings"));
}

TEST_CASE("items page: what is shown is written to a file, with its columns, order and groups", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Open items"));
    auto* const model = qobject_cast<ItemsModel*>(table->model());
    model->setFilter(QStringLiteral("bakker"));
    model->setGrouping(ItemGrouping::Customer);
    model->setCollapsed(false);
    desk.waitQuiet();
    auto* const written = desk.window().findChild<ItemExport*>();
    REQUIRE(written != nullptr);
    const auto shown = std::make_shared<const ItemRows>(model->shown());
    const std::vector<ItemColumn> columns{ItemColumn::Number, ItemColumn::Customer, ItemColumn::Due, ItemColumn::Open};
    const auto file = desk.folder() / "items.csv";
    written->write(pathToQt(file), shown, columns);
    desk.waitQuiet();
    const auto csv = base::readFile(file, 10'000);
    REQUIRE(csv);
    CHECK(*csv == "Number,Customer,Due,Open\r\n2 items,Bakker B.V.,2026-10-11,1250.50\r\n2026-0007,Bakker B.V.,2026-10-11,1000.00\r\n"
                  "2026-0051,Bakker B.V.,2026-11-17,250.50\r\n");
    CHECK(desk.heard().back() == QStringLiteral("3 rows written to items.csv"));
    written->write(pathToQt(desk.folder() / "items.xlsx"), shown, columns);
    desk.waitQuiet();
    CHECK(base::readFile(desk.folder() / "items.xlsx", 1'000'000)->starts_with("PK"));
    written->write(pathToQt(desk.folder() / "no such folder/items.xlsx"), shown, columns);
    desk.waitQuiet();
    CHECK(desk.heard().back().contains(QStringLiteral("no such folder")));
}

TEST_CASE("items page: a view that another window saved is not lost by saving one here", "[ui]")
{
    const support::TempFolder folder;
    Settings settings{pathToQt(folder / "window.ini")};
    Settings others{pathToQt(folder / "window.ini")};
    const auto present = [] { return ItemView{}; };
    const auto viewOf = [](const char* name) {
        ItemView view = shippedItemViews().front();
        view.name = QString::fromLatin1(name);
        return view;
    };
    ViewMenu here{settings, present};
    ViewMenu there{others, present};
    here.save(viewOf("here"));
    there.save(viewOf("there"));
    CHECK(there.saved().size() == 2);
    here.drop(QStringLiteral("here"));
    REQUIRE(here.saved().size() == 1);
    CHECK(here.saved().front().name == QStringLiteral("there"));
}

} // namespace
} // namespace tegoed::ui
