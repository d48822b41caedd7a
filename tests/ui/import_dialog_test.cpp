#include "ui/dialogs/import_dialog.h"

#include "app/money.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace tegoed::ui {
namespace {

ImportDialog* importing(Desk& desk, const std::vector<std::filesystem::path>& files)
{
    desk.window().desk().importFiles(files);
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    return dialog;
}

QPushButton* takeIn(ImportDialog& dialog)
{
    const auto buttons = dialog.findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton* button) { return button->accessibleName().startsWith(QStringLiteral("Take ")); });
    REQUIRE(found != buttons.end());
    return *found;
}

bool says(const ImportDialog& dialog, const QString& words)
{
    const auto labels = dialog.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

void chooseAdditional(ImportDialog& dialog)
{
    auto* const mode = named<QComboBox>(dialog, QStringLiteral("This is"));
    REQUIRE(mode != nullptr);
    mode->setCurrentIndex(1);
}

/// Lets files fall on a widget, as the desktop does.
void drop(QWidget& widget, const std::vector<std::filesystem::path>& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files)
        urls.push_back(QUrl::fromLocalFile(pathToQt(file)));
    data.setUrls(urls);
    QDragEnterEvent enter{QPoint{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&widget, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event{QPointF{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&widget, &event);
}

constexpr auto kNew = "customer;number;issued;due;amount\n1001;2026-0070;2026-11-01;2026-12-01;80,00\n";

TEST_CASE("import dialog: says what would change before anything does", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto before = desk.service().snapshot()->book.changeNumber;
    auto* const dialog = importing(desk, {desk.folder().write("new.csv", kNew)});
    chooseAdditional(*dialog);
    auto* const button = takeIn(*dialog);
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    CHECK(dialog->summary().contains(QStringLiteral("new.csv: 1 read · 1 new")));
    CHECK(dialog->summary().contains(QStringLiteral("1,446.50")));
    CHECK(dialog->summary().contains(QStringLiteral("1,526.50")));
    CHECK(desk.service().snapshot()->book.changeNumber == before);

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken in: 1 new, 0 changed, 0 closed")); }));
    desk.waitQuiet();
    CHECK_FALSE(desk.hasOpenDialog());
    CHECK(desk.service().snapshot()->status.balance.minor() == 152'650);
}

TEST_CASE("import dialog: after the trial the keyboard stands where the next thing to do is", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog = importing(desk, {});
    auto* const choose = named<QPushButton>(*dialog, QStringLiteral("Choose files"));
    auto* const button = takeIn(*dialog);
    CHECK(waitFor([&] { return choose->hasFocus(); }));
    CHECK_FALSE(button->isEnabled());
    CHECK(says(*dialog, QStringLiteral("drop it here")));
    // What is in it is known by its headings. Vermeer is new; Jansen has the name that he had.
    dialog->addFiles({desk.folder().write("customers.csv", "customer;customer_name\n1001;Jansen\n1004;Vermeer\n")});
    REQUIRE(waitFor([&] { return button->hasFocus(); }));
    CHECK(named<QComboBox>(*dialog, QStringLiteral("What is in it"))->currentText() == QStringLiteral("Customers"));
    QTest::keyClick(button, Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken in: 1 new, 0 changed, 0 closed")); }));
    desk.waitQuiet();
    CHECK_FALSE(desk.hasOpenDialog());
}

TEST_CASE("import dialog: faults stand in their cells with the reason, and F8 goes through them", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write("faulty.csv", "customer;number;issued;due;amount\n"
                                                        "1001;2026-0070;2026-11-01;2026-12-01;80,00\n"
                                                        "1001;2026-0071;2026-11-01;2026-12-01;eighty\n"
                                                        "1001;2026-0072;2026-11-01;2026-12-01;81,00\n"
                                                        "1001;2026-0007;2026-11-01;2026-12-01;82,00\n"); // Bakker's number.
    auto* const dialog = importing(desk, {list});
    chooseAdditional(*dialog);
    auto* const table = named<TableView>(*dialog, QStringLiteral("The file"));
    auto* const faults = named<TableView>(*dialog, QStringLiteral("Faulty rows"));
    auto* const button = takeIn(*dialog);
    REQUIRE(waitFor([&] { return faults->model()->rowCount() == 2; }));
    auto& model = dialog->preview().model();
    CHECK(model.faultCount() == 2); // One of the file itself, one that only the ledger knows.
    CHECK_FALSE(button->isEnabled());

    table->setFocus();
    QTest::keyClick(table, Qt::Key_F8);
    CHECK(table->currentIndex().row() == 2);
    CHECK(table->currentIndex().column() == 5);
    CHECK(table->currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("eighty")));
    CHECK_FALSE(table->currentIndex().data(Qt::DecorationRole).isNull());
    CHECK(says(*dialog, QStringLiteral("Line 3: ")));
    QTest::keyClick(table, Qt::Key_F8);
    CHECK(table->currentIndex().row() == 4);
    CHECK(table->currentIndex().column() == 2);
    CHECK(says(*dialog, QStringLiteral("belongs to customer 1002")));
    QTest::keyClick(table, Qt::Key_F8);
    CHECK(table->currentIndex().row() == 2); // Goes round.
    QTest::keyClick(table, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(table->currentIndex().row() == 4);
    named<QCheckBox>(*dialog, QStringLiteral("Faulty rows only"))->setChecked(true);
    CHECK(model.rowCount() == 2);
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("5"));

    named<QCheckBox>(*dialog, QStringLiteral("Take the good rows in and keep the faulty ones as a list"))->setChecked(true);
    CHECK(waitFor([&] { return button->isEnabled(); }));
    dialog->reject();
    CHECK(waitFor([&] { return !desk.hasOpenDialog(); }));
}

TEST_CASE("import dialog: dates that could be read two ways are asked for with an example of the file", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write("dates.csv", "customer;number;issued;due;amount\n1001;2026-0080;01-11-2026;02-12-2026;80,00\n");
    auto* const dialog = importing(desk, {list});
    chooseAdditional(*dialog);
    CHECK(waitFor([&] { return says(*dialog, QStringLiteral("What is 01-11-2026?")); }));
    auto* const button = takeIn(*dialog);
    CHECK_FALSE(button->isEnabled());
    CHECK(named<QPushButton>(*dialog, QStringLiteral("11 January 2026")) != nullptr);
    auto* const dayFirst = named<QPushButton>(*dialog, QStringLiteral("1 November 2026"));
    REQUIRE(dayFirst != nullptr);
    dayFirst->click();
    CHECK(waitFor([&] { return button->isEnabled(); }));
    CHECK_FALSE(says(*dialog, QStringLiteral("What is 01-11-2026?")));
    auto* const dates = named<QComboBox>(*dialog, QStringLiteral("Dates are read"));
    CHECK(dates->currentText() == QStringLiteral("01-11-2026 as 1 November 2026"));
    auto& model = dialog->preview().model();
    const int issued = model.firstUnderstood() + 3;
    CHECK(model.headerData(issued, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("Issued"));
    CHECK(model.index(1, issued).data().toString() == QStringLiteral("01/11/2026"));
    dialog->reject();
}

TEST_CASE("import dialog: how letters and columns are written can be said otherwise, is seen at once, and remembered", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    // The mark of UTF-8 in front of Windows-1252: as it looks its name is no text.
    const std::string mark = "\xEF\xBB\xBF";
    const std::string list = mark + "customer;customer_name;number;issued;due;amount\n1009;Caf\xE9;2026-0070;2026-11-01;2026-12-01;80,00\n";
    auto* const dialog = importing(desk, {desk.folder().write("old.csv", list)});
    chooseAdditional(*dialog);
    auto* const encoding = named<QComboBox>(*dialog, QStringLiteral("Encoding"));
    auto* const delimiter = named<QComboBox>(*dialog, QStringLiteral("Between the columns"));
    REQUIRE(encoding != nullptr);
    REQUIRE(delimiter != nullptr);
    auto* const button = takeIn(*dialog);
    auto& model = dialog->preview().model();
    REQUIRE(waitFor([&] { return model.faultCount() == 1; }));
    CHECK(encoding->isVisible());
    CHECK(encoding->currentText() == QStringLiteral("found: UTF-8"));
    CHECK(delimiter->currentText() == QStringLiteral("found: semicolon"));
    CHECK(encoding->count() == 4);
    CHECK(delimiter->count() == 4);

    const auto choose = [](QComboBox& box, const QString& text) {
        box.setCurrentIndex(box.findText(text));
        emit box.activated(box.currentIndex());
    };
    choose(*encoding, QStringLiteral("Windows-1252"));
    REQUIRE(waitFor([&] { return model.faultCount() == 0 && button->isEnabled(); }));
    CHECK(model.index(1, 2).data().toString() == QStringLiteral("Café"));
    CHECK(encoding->currentText() == QStringLiteral("Windows-1252"));
    CHECK(encoding->itemText(0) == QStringLiteral("found: UTF-8"));

    // Another delimiter makes one column of all, and the way back is open.
    choose(*delimiter, QStringLiteral("tab"));
    REQUIRE(waitFor([&] { return model.fileColumnCount() == 1; }));
    CHECK_FALSE(button->isEnabled());
    CHECK(delimiter->itemText(0) == QStringLiteral("found: semicolon"));
    choose(*delimiter, QStringLiteral("found: semicolon"));
    REQUIRE(waitFor([&] { return button->isEnabled(); }));

    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken in: 1 new, 0 changed, 0 closed")); }));
    desk.waitQuiet();
    const auto& book = desk.service().snapshot()->book;
    CHECK(std::any_of(book.customers.begin(), book.customers.end(),
                      [&](const auto& customer) { return book.nameOf(customer) == "Caf\xC3\xA9"; }));

    // The next list with these headings asks nothing, and says what it does.
    const std::string next =
        mark + "customer;customer_name;number;issued;due;amount\n1010;Andr\xE9;2026-0071;2026-11-01;2026-12-01;90,00\n";
    auto* const again = importing(desk, {desk.folder().write("next.csv", next)});
    auto& other = again->preview().model();
    REQUIRE(waitFor([&] { return other.rowCount() == 2; }));
    CHECK(other.faultCount() == 0);
    CHECK(other.index(1, 2).data().toString() == QStringLiteral("André"));
    CHECK(named<QComboBox>(*again, QStringLiteral("Encoding"))->currentText() == QStringLiteral("Windows-1252"));
}

TEST_CASE("import dialog: a workbook has no letters and columns to say anything of", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog =
        importing(desk, {desk.folder().write("book.xlsx", std::string("PK\x03\x04\0\0\0\0\x14", 9) + std::string(200, '\0'))});
    REQUIRE(waitFor([&] { return says(*dialog, QStringLiteral("can't be read")); }));
    CHECK_FALSE(named<QComboBox>(*dialog, QStringLiteral("Encoding"))->isVisible());
    CHECK_FALSE(named<QComboBox>(*dialog, QStringLiteral("Between the columns"))->isVisible());
}

TEST_CASE("import dialog: columns are chosen above them, and remembered by the headings", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write("lista 2026-11.csv", "Kontrahent;Faktura;Wystawiono;Kwota\n1001;2026-0090;25-10-2026;80,00\n");
    auto* const dialog = importing(desk, {list});
    chooseAdditional(*dialog);
    auto* const table = named<TableView>(*dialog, QStringLiteral("The file"));
    REQUIRE(waitFor([&] { return table->isVisible(); }));
    const auto choose = [&](int column, const QString& heading, const QString& field) {
        table->setCurrentIndex(table->model()->index(1, column));
        // A list that was open leaves no window active here.
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(table, Qt::Key_F2);
        auto* const box = named<QComboBox>(*dialog, QStringLiteral("What the column %1 is").arg(heading));
        REQUIRE(box != nullptr);
        const int place = box->findText(field);
        REQUIRE(place >= 0);
        box->setCurrentIndex(place);
        emit box->activated(place);
        box->hidePopup();
        desk.waitQuiet();
    };
    choose(1, QStringLiteral("Kontrahent"), QStringLiteral("Customer"));
    choose(2, QStringLiteral("Faktura"), QStringLiteral("Number"));
    choose(3, QStringLiteral("Wystawiono"), QStringLiteral("Issued"));
    CHECK(says(*dialog, QStringLiteral("No column gives \"Amount\"")));
    choose(4, QStringLiteral("Kwota"), QStringLiteral("Open"));
    auto* const button = takeIn(*dialog);
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    button->click();
    REQUIRE(waitFor([&] { return !desk.heard().isEmpty(); }));
    desk.waitQuiet();

    // The next list of that package asks nothing.
    const auto next = desk.folder().write("lista 2026-12.csv", "Kontrahent;Faktura;Wystawiono;Kwota\n1001;2026-0091;04-11-2026;90,00\n");
    auto* const again = importing(desk, {next});
    auto* const second = takeIn(*again);
    REQUIRE(waitFor([&] { return second->isEnabled(); }));
    CHECK(says(*again, QStringLiteral("lista (20/11/2026)")));
    CHECK(named<QComboBox>(*again, QStringLiteral("This is"))->currentIndex() == 1);
    CHECK(again->summary().contains(QStringLiteral("1 new")));
    // Started afresh it is unknown again.
    auto* const menu = named<QPushButton>(*again, QStringLiteral("Change what is remembered"))->menu();
    REQUIRE(menu != nullptr);
    menu->actions().front()->trigger();
    CHECK(waitFor([&] { return says(*again, QStringLiteral("No table was found")); }));
    CHECK_FALSE(second->isEnabled());
    again->reject();
}

TEST_CASE("import dialog: files dropped on the window are taken in one kind after the other", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    drop(desk.window(),
         {desk.folder().write("items.csv", kNew), desk.folder().write("people.csv", "customer,role,name\n1004,manager,P. Baas\n"),
          desk.folder().write("customers.csv", "number,name,city\n1004,Vermeer,Delft\n")});
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    chooseAdditional(*dialog);
    auto* const list = named<QListWidget>(*dialog, QStringLiteral("Files"));
    auto* const button = takeIn(*dialog);
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    CHECK(list->isVisible());
    CHECK(list->count() == 3);
    CHECK(button->text() == QStringLiteral("Take the customers in"));
    button->click();
    // The contact's customer is known now.
    REQUIRE(waitFor([&] { return button->isEnabled() && button->text() == QStringLiteral("Take the contacts in"); }));
    CHECK(list->item(2)->text().contains(QStringLiteral("taken in")));
    button->click();
    REQUIRE(waitFor([&] { return button->isEnabled() && button->text() == QStringLiteral("Take in"); }));
    button->click();
    REQUIRE(waitFor([&] { return desk.heard().size() == 3; }));
    desk.waitQuiet();
    CHECK_FALSE(desk.hasOpenDialog());
    CHECK(desk.service().snapshot()->status.balance.minor() == 152'650);
}

TEST_CASE("import dialog: files are added by dropping them on it, and removed with Delete", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog = importing(desk, {});
    drop(*dialog, {desk.folder().write("one.csv", kNew), desk.folder().write("two.csv", kNew)});
    auto* const list = named<QListWidget>(*dialog, QStringLiteral("Files"));
    CHECK(list->count() == 2);
    desk.waitQuiet();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->count() == 1);
    CHECK_FALSE(list->isVisible());
    dialog->reject();
}

TEST_CASE("import dialog: the balance of the books is compared, and a difference stops", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog = importing(desk, {desk.folder().write("new.csv", kNew)});
    chooseAdditional(*dialog);
    auto* const button = takeIn(*dialog);
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    auto* const balance = named<QLineEdit>(*dialog, QStringLiteral("Balance in your books"));
    QTest::keyClicks(balance, QStringLiteral("1,526.00"));
    CHECK(says(*dialog, QStringLiteral("difference 0.50")));
    CHECK_FALSE(button->isEnabled());
    balance->clear();
    QTest::keyClicks(balance, QStringLiteral("1526.50"));
    CHECK(says(*dialog, QStringLiteral("agrees")));
    CHECK(button->isEnabled());
    dialog->reject();
}

TEST_CASE("import dialog: a file that changed since it was looked at is not taken in", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write("new.csv", kNew);
    auto* const dialog = importing(desk, {list});
    chooseAdditional(*dialog);
    auto* const button = takeIn(*dialog);
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    (void)desk.folder().write("new.csv", "customer;number;issued;due;amount\n1001;2026-0070;2026-11-01;2026-12-01;8000,00\n");
    button->click();
    REQUIRE(waitFor([&] { return says(*dialog, QStringLiteral("was changed after it was looked at")); }));
    CHECK(desk.service().snapshot()->status.balance.minor() == 144'650);
    auto* const look = named<QPushButton>(*dialog, QStringLiteral("Look at it again"));
    REQUIRE(look != nullptr);
    look->click();
    REQUIRE(waitFor([&] { return button->isEnabled(); }));
    CHECK(dialog->summary().contains(QStringLiteral("9,446.50")));
    dialog->reject();
}

TEST_CASE("import dialog: the open ledger is no list, and is not read as one", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog = importing(desk, {desk.ledgerPath()});
    const auto wanted = sentence(base::Error{base::ErrorCode::FileIsLedger, {desk.ledgerPath().string()}});
    CHECK(waitFor([&] { return says(*dialog, wanted); }));
    CHECK_FALSE(takeIn(*dialog)->isEnabled());
    dialog->reject();
}

TEST_CASE("import dialog: a file that is no list is refused in words", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog = importing(desk, {desk.folder().write("empty.csv", "")});
    CHECK(waitFor([&] { return says(*dialog, QStringLiteral("empty.csv: ")); }));
    CHECK(says(*dialog, QStringLiteral("This file can't be read")));
    CHECK_FALSE(takeIn(*dialog)->isEnabled());
    dialog->reject();
}

TEST_CASE("import dialog: what another program changes meanwhile is in the trial", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog = importing(desk, {desk.folder().write("new.csv", kNew)});
    chooseAdditional(*dialog);
    REQUIRE(waitFor([&] { return dialog->summary().contains(QStringLiteral("1,526.50")); }));
    {
        auto other = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(other);
        REQUIRE(app::pay(*other, "1001", "121.00", *base::Date::parse("2026-11-19"), {"2026-0042"}));
    }
    CHECK(waitFor([&] { return dialog->summary().contains(QStringLiteral("1,405.50")); }));
    CHECK(waitFor([&] { return takeIn(*dialog)->isEnabled(); }));
}

TEST_CASE("import dialog: another choice stops its own trial and no other work on the ledger", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const dialog = importing(desk, {desk.folder().write("new.csv", kNew)});
    chooseAdditional(*dialog);
    REQUIRE(waitFor([&] { return takeIn(*dialog)->isEnabled(); }));
    auto wasStopped = std::make_shared<std::atomic<bool>>(false);
    desk.service().ask(
        &desk.window(), Newest{},
        [wasStopped](app::Ledger&, const base::Work& work) {
            for (int i = 0; i < 100 && !work.stop.stop_requested(); ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds{10});
            *wasStopped = work.stop.stop_requested();
            return 0;
        },
        [](int) {}, {.title = QStringLiteral("Exporting"), .canCancel = true});
    auto* const mode = named<QComboBox>(*dialog, QStringLiteral("This is"));
    mode->setCurrentIndex(0);
    QTest::qWait(500); // The trial waits behind the other work.
    mode->setCurrentIndex(1);
    CHECK(waitFor([&] { return takeIn(*dialog)->isEnabled(); }));
    CHECK_FALSE(*wasStopped);
}

} // namespace
} // namespace tegoed::ui
