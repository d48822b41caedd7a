#include "ui/shell/main_window.h"

#include "app/notes.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/contact_dialogs.h"
#include "ui/dialogs/new_ledger_dialog.h"
#include "ui/dialogs/payment_dialog.h"
#include "ui/pages/items/items_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/keys_dialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

namespace tegoed::ui {
namespace {

QString shownTexts(const QWidget& widget)
{
    QStringList texts;
    for (const auto* const label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) texts.push_back(label->text());
    }
    return texts.join(u'\n');
}

TEST_CASE("window: without a ledger the ways to begin are offered", "[ui]")
{
    Desk desk;
    CHECK(desk.window().currentPage() == nullptr);
    for (const auto* name : {"Open the demo", "New ledger", "Open a ledger"}) {
        const auto* const button = named<QPushButton>(desk.window(), QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        CHECK(button->isVisible());
    }
    CHECK_FALSE(desk.window().actions()[QStringLiteral("import")]->isEnabled());
}

TEST_CASE("window: a ledger that cannot be opened gives its sentence and another try", "[ui]")
{
    Desk desk;
    const auto broken = desk.folder().write("broken.tegoed", "this is no ledger, and never was one");
    desk.window().desk().openPath(pathToQt(broken));
    auto* const again = named<QPushButton>(desk.window(), QStringLiteral("Try again"));
    REQUIRE(again != nullptr);
    REQUIRE(waitFor([&] { return again->isVisible(); }));
    CHECK(shownTexts(desk.window()).contains(sentence(base::Error{base::ErrorCode::LedgerForeign, {broken.string()}})));
    CHECK(desk.window().currentPage() == nullptr);

    desk.window().desk().openPath(pathToQt(desk.folder() / "gone.tegoed"));
    REQUIRE(waitFor([&] { return shownTexts(desk.window()).contains(QStringLiteral("gone.tegoed")) && again->isVisible(); }));
}

TEST_CASE("window: opens on the morning, or on the page that was open last", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto openAgain = [&] {
        desk.service().close();
        REQUIRE(waitFor([&] { return !desk.service().isOpen(); }));
        desk.window().desk().openPath(pathToQt(desk.ledgerPath()));
        REQUIRE(waitFor([&] { return desk.window().currentPage() != nullptr; }));
        return desk.window().currentPage()->id();
    };
    CHECK(openAgain() == QStringLiteral("today"));
    desk.settings().setPage({});
    CHECK(openAgain() == QStringLiteral("morning"));
    desk.waitQuiet();
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("today"));
    QTest::keyClick(&desk.window(), Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("morning"));
}

TEST_CASE("window: no page leaves the keyboard in the rail, also with an empty ledger", "[ui]")
{
    Desk desk;
    desk.openLedger("customer;customer_name;kind;number;issued;due;amount;open;currency;settled\n"
                    "1001;Jansen;invoice;F1;2026-09-01;2026-10-01;100,00;0;EUR;2026-10-05\n");
    for (auto* const page : desk.window().pages()) {
        CAPTURE(page->id().toStdString());
        desk.window().findChild<Rail*>()->findChildren<RailButton*>().front()->setFocus();
        desk.window().showPage(page->id());
        desk.waitQuiet();
        auto* const keyboard = desk.window().focusWidget();
        REQUIRE(keyboard != nullptr);
        CHECK((keyboard == page || page->isAncestorOf(keyboard)));
    }
}

TEST_CASE("window: arrows on a button stay in its page", "[ui]")
{
    Desk desk;
    desk.openLedger("customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                    "1001;Jansen;invoice;F1;2026-09-01;2026-10-01;100,00;100,00;EUR\n");
    desk.window().showPage(QStringLiteral("morning"));
    desk.waitQuiet();
    auto* const page = desk.window().currentPage();
    auto* const choose = named<QPushButton>(desk.window(), QStringLiteral("Choose the folder"));
    REQUIRE(choose != nullptr);
    REQUIRE(choose->isVisible());
    for (const auto key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right}) {
        CAPTURE(static_cast<int>(key));
        choose->setFocus();
        for (int press = 0; press < 3; ++press) {
            QTest::keyClick(QApplication::focusWidget(), key);
            CHECK(page->isAncestorOf(QApplication::focusWidget()));
        }
    }
    choose->setFocus();
    QTest::keyClick(choose, Qt::Key_Tab); // Tab goes on through the window.
    CHECK(QApplication::focusWidget() != choose);

    // Where there are several, the arrows lead from one to the next.
    desk.window().showPage(QStringLiteral("today"));
    desk.waitQuiet();
    auto* const note = named<QPushButton>(*desk.window().currentPage(), QStringLiteral("Note"));
    REQUIRE(note != nullptr);
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Right);
    CHECK(QApplication::focusWidget() != note);
    CHECK(desk.window().currentPage()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("window: below the list stands the foot that says how the books stand", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    REQUIRE(desk.window().currentPage() != nullptr);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("today"));
    // 121.00 + 1,000.00 + 250.50 + 75.00
    CHECK(shownTexts(desk.window()).contains(QStringLiteral("✓ Books tie out: €") + QChar{QChar::Nbsp} + QStringLiteral("1,446.50")));
    CHECK(shownTexts(desk.window()).contains(QStringLiteral("items.csv")));
    CHECK(desk.window().desk().parent() == &desk.window());
    const auto& status = desk.service().snapshot()->status;
    CHECK(status.openCount == 4);
    CHECK(status.openMinor == 144'650);
    CHECK(status.overdueMinor == 137'150); // Without the 75.00 that are due on 10 December.

    QTest::keyClick(&desk.window(), Qt::Key_3, Qt::ControlModifier);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("items"));
    CHECK(desk.page<ItemsPage>().count() == 4);
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("today"));
    CHECK(desk.page<TodayPage>().count() == 2); // The third customer owes nothing yet.
}

TEST_CASE("window: a note is saved, announced and taken back", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const pane = desk.window().findChild<CustomerPane*>();
    REQUIRE(pane != nullptr);
    CHECK(pane->name() == QStringLiteral("Bakker B.V."));
    const auto entries = [&] {
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger);
        return ledger->file().journalCount();
    };
    const auto before = entries();

    QTest::keyClick(desk.window().currentPage(), Qt::Key_N);
    auto* const dialog = desk.dialog<NoteDialog>();
    REQUIRE(dialog != nullptr);
    auto* const save = named<QPushButton>(*dialog, QStringLiteral("Save the note"));
    REQUIRE(save != nullptr);
    save->click();
    CHECK(shownTexts(*dialog).contains(QStringLiteral("Type what is to be remembered.")));
    named<QPlainTextEdit>(*dialog, QStringLiteral("Note"))->setPlainText(QStringLiteral("Asked for the order number"));
    save->click();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Note saved for Bakker B.V.")); }));
    desk.waitQuiet();
    CHECK_FALSE(desk.hasOpenDialog());
    CHECK(entries() == before + 1);
    CHECK(desk.window().toast().isVisible());

    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken back: note")); }));
}

TEST_CASE("window: a call, a dunning block and a payment by hand", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const page = desk.window().currentPage();

    QTest::keyClick(page, Qt::Key_P);
    auto* const payment = desk.dialog<PaymentDialog>();
    REQUIRE(payment != nullptr);
    auto* const items = named<QTableWidget>(*payment, QStringLiteral("Items it settles"));
    auto* const amount = named<QLineEdit>(*payment, QStringLiteral("Amount"));
    REQUIRE(items != nullptr);
    REQUIRE(items->rowCount() == 2);
    items->item(0, 0)->setCheckState(Qt::Checked);
    CHECK(amount->text() == QStringLiteral("1,000.00"));
    amount->setText(QStringLiteral("much"));
    named<QPushButton>(*payment, QStringLiteral("Enter the payment"))->click();
    CHECK(payment->isVisible());
    amount->setText(QStringLiteral("1.000,00"));
    named<QPushButton>(*payment, QStringLiteral("Enter the payment"))->click();
    REQUIRE(waitFor([&] { return !desk.heard().filter(QStringLiteral("entered for Bakker")).isEmpty(); }));
    desk.waitQuiet();
    CHECK(desk.service().snapshot()->status.balance.minor() == 44'650);

    QTest::keyClick(page, Qt::Key_H);
    auto* const hold = desk.dialog<HoldDialog>();
    REQUIRE(hold != nullptr);
    named<QLineEdit>(*hold, QStringLiteral("Reason"))->setText(QStringLiteral("new contact person"));
    named<QPushButton>(*hold, QStringLiteral("Stop reminders"))->click();
    REQUIRE(waitFor([&] { return !desk.heard().filter(QStringLiteral("No reminders for")).isEmpty(); }));
    desk.waitQuiet();
    QTest::keyClick(page, Qt::Key_C);
    auto* const call = desk.dialog<CallDialog>();
    REQUIRE(call != nullptr);
    named<QPushButton>(*call, QStringLiteral("Save the call"))->click();
    REQUIRE(waitFor([&] { return !desk.heard().filter(QStringLiteral("Call logged for")).isEmpty(); }));
    desk.waitQuiet();

    CHECK_FALSE(desk.hasOpenDialog());
}

TEST_CASE("window: what another program writes shows within a second", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto other = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(other);
    const auto before = desk.service().snapshot()->book.changeNumber;
    app::LogRequest note;
    note.customer = "1002";
    note.text = "written elsewhere";
    REQUIRE(app::logContact(*other, note));
    QElapsedTimer clock;
    clock.start();
    REQUIRE(waitFor([&] { return desk.service().snapshot()->book.changeNumber > before; }));
    CHECK(clock.elapsed() < 1'000);
}

TEST_CASE("window: language and look change while it runs and are remembered", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    CHECK(desk.page<TodayPage>().title() == QStringLiteral("Today"));
    desk.window().actions()[QStringLiteral("language")]->trigger();
    desk.waitQuiet();
    CHECK(desk.page<TodayPage>().title() == QStringLiteral("Vandaag"));
    CHECK(shownTexts(desk.window()).contains(QStringLiteral("✓ Boeken sluiten aan: €") + QChar{QChar::Nbsp} + QStringLiteral("1.446,50")));
    CHECK(named<TableView>(desk.window(), QStringLiteral("Lijst van vandaag")) != nullptr);
    CHECK(desk.settings().language() == base::Language::Dutch);
    const auto light = QApplication::palette().color(QPalette::Window);
    desk.window().actions()[QStringLiteral("look")]->trigger();
    CHECK(QApplication::palette().color(QPalette::Window) != light);
    CHECK(desk.settings().look() == LookChoice::Dark);
    desk.window().actions()[QStringLiteral("language")]->trigger();
    desk.waitQuiet();
    CHECK(desk.page<TodayPage>().title() == QStringLiteral("Today"));
}

TEST_CASE("window: the keys of a page are shown", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    QTest::keyClick(&desk.window(), Qt::Key_F1);
    auto* const keys = desk.dialog<KeysDialog>();
    REQUIRE(keys != nullptr);
    CHECK(shownTexts(*keys).contains(QStringLiteral("Log a call")));
    CHECK(shownTexts(*keys).contains(QStringLiteral("Ctrl+Z")));
    QTest::keyClick(keys, Qt::Key_Escape);
    CHECK(waitFor([&] { return !desk.hasOpenDialog(); }));
}

TEST_CASE("window: a new ledger is made, closed and opened again", "[ui]")
{
    Desk desk;
    desk.window().desk().askForNew();
    auto* const dialog = desk.dialog<NewLedgerDialog>();
    REQUIRE(dialog != nullptr);
    const QString path = pathToQt(desk.folder() / "mine.tegoed");
    named<QLineEdit>(*dialog, QStringLiteral("File"))->setText(path);
    named<QPushButton>(*dialog, QStringLiteral("Make the ledger"))->click();
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    CHECK(desk.service().snapshot()->status.settlement == ledger::Settlement::Package);
    CHECK(shownTexts(desk.window()).contains(QStringLiteral("Step 2 of 3")));
    named<QPushButton>(desk.window(), QStringLiteral("Later"))->click();
    CHECK(shownTexts(desk.window()).contains(QStringLiteral("Nobody to act on today")));
    desk.window().actions()[QStringLiteral("close")]->trigger();
    CHECK(desk.window().currentPage() == nullptr);
    CHECK(named<QPushButton>(desk.window(), QStringLiteral("Open ") + path) != nullptr);
    desk.window().desk().openPath(path);
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
}

TEST_CASE("window: a new ledger that can't be made leaves its form open, with the reason", "[ui]")
{
    Desk desk;
    desk.window().desk().askForNew();
    auto* const dialog = desk.dialog<NewLedgerDialog>();
    REQUIRE(dialog != nullptr);
    auto* const file = named<QLineEdit>(*dialog, QStringLiteral("File"));
    auto* const make = named<QPushButton>(*dialog, QStringLiteral("Make the ledger"));
    named<QLineEdit>(*dialog, QStringLiteral("Your company"))->setText(QStringLiteral("Voorbeeld B.V."));
    const auto before = shownTexts(*dialog);
    file->setText(pathToQt(desk.folder().write("file", "x") / "mine.tegoed")); // No folder.
    make->click();
    REQUIRE(waitFor([&] { return desk.service().isQuiet(); }));
    REQUIRE(dialog->isVisible());
    CHECK(shownTexts(*dialog) != before);
    CHECK(make->isEnabled());
    file->setText(pathToQt(desk.folder() / "mine.tegoed"));
    make->click();
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    CHECK(desk.service().snapshot()->book.companies.front().name == "Voorbeeld B.V.");
    CHECK(waitFor([&] { return !desk.hasOpenDialog(); }));
}

} // namespace
} // namespace tegoed::ui
