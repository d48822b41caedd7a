#include "ui/widgets/type_ahead.h"

#include "support/catch.h"
#include "ui/desk.h"
#include "ui/pages/items/items_page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>

namespace tegoed::ui {
namespace {

TEST_CASE("type-ahead: letters find an entry of a choice that has the keyboard, and are keys of the page elsewhere", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Open items"));
    auto* const grouping = named<QComboBox>(desk.page<ItemsPage>(), QStringLiteral("Group by"));
    REQUIRE(table != nullptr);
    REQUIRE(grouping != nullptr);
    table->selectRow(0);
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_C); // Logs a call elsewhere.
    CHECK(grouping->currentText() == QStringLiteral("customer"));
    CHECK_FALSE(desk.hasOpenDialog());

    grouping->setCurrentIndex(0);
    desk.waitQuiet();
    QTest::qWait(QApplication::keyboardInputInterval()); // A letter soon after another one belongs to the same word.
    grouping->showPopup();
    QTest::keyClick(grouping->view(), Qt::Key_C);
    CHECK(grouping->view()->currentIndex().data().toString() == QStringLiteral("customer"));
    CHECK_FALSE(desk.hasOpenDialog());
    grouping->hidePopup();

    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_C);
    CHECK(waitFor([&] { return desk.hasOpenDialog(); }));
}

} // namespace
} // namespace tegoed::ui
