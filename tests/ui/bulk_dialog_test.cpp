#include "ui/dialogs/bulk_dialog.h"

#include "app/notes.h"
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QLabel>

#include <algorithm>

namespace tegoed::ui {
namespace {

const base::Date kBulkLastDay = *base::Date::parse("2026-12-04");

/// The page with its three overdue items chosen.
class BulkDesk {
public:
    BulkDesk()
    {
        desk.openSmallLedger();
        desk.window().showPage(QStringLiteral("items"));
        desk.waitQuiet();
        table = named<TableView>(desk.window(), QStringLiteral("Open items"));
        REQUIRE(table != nullptr);
        table->clearSelection();
        CHECK_FALSE(desk.window().actions()[QStringLiteral("bulk")]->isEnabled());
        named<QLineEdit>(desk.window(), QStringLiteral("Filter the items"))->setText(QStringLiteral("overdue>0"));
        desk.waitQuiet();
        REQUIRE(table->model()->rowCount() == 3);
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_B);
        dialog = desk.dialog<BulkDialog>();
        REQUIRE(dialog != nullptr);
        desk.waitQuiet();
        REQUIRE(waitFor([&] { return dialog->isActiveWindow(); }));
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }
    [[nodiscard]] int heldCount()
    {
        const auto& book = desk.service().snapshot()->book;
        return static_cast<int>(std::count_if(book.items.all().begin(), book.items.all().end(), [&](const auto& item) {
            return book.items.state(item).holdUntil == kBulkLastDay.dayNumber();
        }));
    }

    Desk desk{};
    TableView* table = nullptr;
    BulkDialog* dialog = nullptr;
};

TEST_CASE("bulk change: the chosen items are held as the preview said, by keyboard, and Ctrl+Z takes it back", "[ui]")
{
    BulkDesk bulk;
    CHECK(bulk.says(QStringLiteral("3 items chosen")));
    CHECK(bulk.says(QStringLiteral("Changes: 3 items of 2 customers, open €\u00a01,371.50.")));
    CHECK(bulk.says(QStringLiteral("Today's plan: 2 → 0 proposals, of which 0 with another content.")));
    auto* const customers = named<TableView>(*bulk.dialog, QStringLiteral("Customers whose items change"));
    REQUIRE(customers != nullptr);
    REQUIRE(customers->model()->rowCount() == 2);
    CHECK(customers->model()->index(0, 0).data().toString() == QStringLiteral("Bakker B.V."));
    CHECK(customers->model()->index(0, 1).data().toString() == QStringLiteral("2"));
    CHECK(customers->model()->index(0, 3).data().toString().endsWith(QStringLiteral("drops out")));

    // Without a reason nothing is done and nothing is lost.
    QTest::keyClick(bulk.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(bulk.dialog->isVisible());
    CHECK(bulk.says(QStringLiteral("Type why no reminders should go out: a colleague will ask.")));
    auto* const reason = named<QLineEdit>(*bulk.dialog, QStringLiteral("Reason"));
    REQUIRE(reason != nullptr);
    CHECK(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("holidays"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return bulk.desk.heard().contains(QStringLiteral("3 items held until 04/12/2026")); }));
    REQUIRE(waitFor([&] { return !bulk.desk.hasOpenDialog(); }));
    bulk.desk.waitQuiet();
    CHECK(bulk.heldCount() == 3);
    CHECK(bulk.desk.service().snapshot()->plan.plan.proposals.empty());

    QTest::keyClick(&bulk.desk.window(), Qt::Key_Z, Qt::ControlModifier);
    bulk.desk.waitQuiet();
    CHECK(bulk.heldCount() == 0);
    CHECK(bulk.desk.service().snapshot()->plan.plan.proposals.size() == 2);
}

TEST_CASE("bulk change: what becomes of the plan stands whole at the dialog's own size, in both languages", "[ui]")
{
    BulkDesk bulk;
    const auto* const customers = named<TableView>(*bulk.dialog, QStringLiteral("Customers whose items change"));
    REQUIRE(customers != nullptr);
    const QFontMetrics metrics{customers->font()};
    for (const auto language : {base::Language::English, base::Language::Dutch}) {
        applyLanguage(language);
        const QString dropsOut = BulkDialog::tr("%1 drops out").arg(word(ledger::Stage::FormalNotice));
        CAPTURE(dropsOut.toStdString());
        CHECK(metrics.horizontalAdvance(dropsOut) + 2 * kGap <= customers->columnWidth(3));
    }
    applyLanguage(base::Language::English);
    // A formal notice and a reminder of one customer take a second line.
    CHECK(customers->wordWrap());
    CHECK(customers->rowHeight(0) >= 2 * metrics.height());
    CHECK(customers->model()->index(0, 0).data(kSecondLineRole).toString() == QStringLiteral("1002"));
    CHECK(customers->columnWidth(3) <= customers->viewport()->width());
}

TEST_CASE("bulk change: the preview follows what somebody else does, and what nothing would change is refused", "[ui]")
{
    BulkDesk bulk;
    bulk.desk.service().change(
        bulk.dialog, {},
        [](app::Ledger& ledger, const base::Work&) {
            return app::setHold(ledger, {}, "2026-0042", *base::Date::parse("2026-12-31"), "asked");
        },
        [](const base::Result<void>& done) { REQUIRE(done); });
    bulk.desk.waitQuiet();
    CHECK(bulk.says(QStringLiteral("Changes: 2 items of 1 customer, open €\u00a01,250.50.")));
    CHECK(bulk.says(QStringLiteral("Unchanged: 1 held as long or longer already.")));

    auto* const what = named<QComboBox>(*bulk.dialog, QStringLiteral("What to do"));
    REQUIRE(what != nullptr);
    what->setCurrentIndex(1);
    bulk.desk.waitQuiet();
    CHECK(bulk.says(QStringLiteral("Changes: 1 item of 1 customer, open €\u00a0121.00.")));
    CHECK(bulk.says(QStringLiteral("Unchanged: 2 without a hold.")));
    bulk.desk.service().undo();
    bulk.desk.waitQuiet();
    QTest::keyClick(bulk.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(bulk.dialog->isVisible());
    CHECK(bulk.says(QStringLiteral("Unchanged: 3 without a hold.")));
    bulk.desk.service().close();
    CHECK(waitFor([&] { return !bulk.desk.hasOpenDialog(); }));
}

TEST_CASE("bulk change: a note stands at each customer of the chosen items", "[ui]")
{
    BulkDesk bulk;
    named<QComboBox>(*bulk.dialog, QStringLiteral("What to do"))->setCurrentIndex(2);
    bulk.desk.waitQuiet();
    CHECK(bulk.says(QStringLiteral("Noted: 3 items of 2 customers, open €\u00a01,371.50.")));
    CHECK(bulk.says(QStringLiteral("A note changes nothing in today's plan.")));
    QTest::keyClick(bulk.dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(bulk.says(QStringLiteral("Type what is to be remembered.")));
    auto* const note = named<QPlainTextEdit>(*bulk.dialog, QStringLiteral("Note"));
    REQUIRE(note != nullptr);
    QTest::keyClicks(note, QStringLiteral("new address"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return bulk.desk.heard().contains(QStringLiteral("Note saved for 2 customers")); }));
    bulk.desk.waitQuiet();
    CHECK(bulk.desk.service().snapshot()->acted.size() == 2);
}

} // namespace
} // namespace tegoed::ui
