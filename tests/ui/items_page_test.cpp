#include "ui/pages/items/items_page.h"

#include "support/catch.h"
#include "ui/desk.h"

#include <QHeaderView>

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

} // namespace
} // namespace tegoed::ui
