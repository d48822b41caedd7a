#include "ui/pages/morning/morning_page.h"

#include "app/customers.h"
#include "app/imports.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/morning/paste_dialog.h"

#include <QAbstractItemModelTester>
#include <QFileDialog>

#include <chrono>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace tegoed::ui {
namespace {

namespace fs = std::filesystem;

const std::string kHead = "customer;customer_name;kind;number;issued;due;amount;open\n";
const std::string kYesterday = kHead + "1001;Jansen;invoice;F1;2026-10-14;2026-11-13;121,00;121,00\n"
                                       "1002;Bakker B.V.;invoice;F2;2026-10-11;2026-11-10;1000,00;1000,00\n"
                                       "1002;Bakker B.V.;invoice;F3;2026-10-18;2026-11-17;250,50;250,50\n";

/// Puts a file into the inbox as if it had been there for a minute.
fs::path put(const Desk& desk, const std::string& name, const std::string& bytes)
{
    const auto folder = desk.folder() / "inbox";
    fs::create_directories(folder);
    const auto file = folder / name;
    std::ofstream{file, std::ios::binary} << bytes;
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::seconds{60});
    return file;
}

/// A ledger settled by the package's list, with yesterday's items, on the morning's page.
void openMorning(Desk& desk)
{
    fs::create_directories(desk.folder() / "inbox");
    desk.settings().setInboxFolder(pathToQt(desk.ledgerPath()), pathToQt(desk.folder() / "inbox"));
    desk.openLedger(kYesterday, ledger::Settlement::Package);
    desk.window().showPage(QStringLiteral("morning"));
    desk.waitQuiet();
}

/// The cells of a table, row by row, with ` | ` between them.
QStringList cells(const QTableView& view)
{
    QStringList rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            texts.push_back(view.model()->index(row, column).data().toString());
        rows.push_back(texts.join(QStringLiteral(" | ")));
    }
    return rows;
}

QString visibleTexts(const QWidget& widget)
{
    QStringList texts;
    for (const auto* const label : widget.findChildren<QLabel*>())
        if (label->isVisible()) texts.push_back(label->text());
    return texts.join(u'\n');
}

QAction& action(Desk& desk, const char* id)
{
    return *desk.window().actions()[QString::fromLatin1(id)];
}

TEST_CASE("morning: without a folder it is explained and asked for", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("morning"));
    desk.waitQuiet();
    auto& page = desk.page<MorningPage>();
    CHECK(visibleTexts(page).contains(QStringLiteral("Where are your lists put?")));
    auto* const choose = named<QPushButton>(page, QStringLiteral("Choose the folder"));
    REQUIRE(choose != nullptr);
    CHECK(choose->isVisible());
    CHECK(waitFor([&] { return choose->hasFocus(); }));
    CHECK_FALSE(action(desk, "take_in").isEnabled());
    CHECK_FALSE(action(desk, "set_aside").isEnabled());
}

TEST_CASE("morning: what changed since yesterday stands there, and one key takes it in", "[ui]")
{
    Desk desk;
    put(desk, "customers.csv", "number;name;city\n1001;Jansen;Utrecht\n");
    put(desk, "items.csv",
        "Lijst per 20-11-2026\n\n" + kHead +
            "1002;Bakker B.V.;invoice;F2;2026-10-11;2026-11-10;1000,00;400,00\n"
            "1002;Bakker B.V.;invoice;F3;2026-10-18;2026-11-24;250,50;250,50\n"
            "1003;Vermeer;invoice;F4;2026-11-01;2026-12-01;80,00;80,00\n"
            "1003;Vermeer;credit_note;C1;2026-11-02;2026-11-02;-5,00;-5,00\n");
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    auto* const files = named<TableView>(page, QStringLiteral("Files in the inbox folder"));
    auto* const groups = named<TableView>(page, QStringLiteral("Kinds of changes"));
    auto* const rows = named<TableView>(page, QStringLiteral("Changes of this kind"));
    REQUIRE(rows != nullptr);
    const QAbstractItemModelTester testFiles{files->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModelTester testGroups{groups->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QAbstractItemModelTester testRows{rows->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    CHECK(cells(*files) == QStringList{QStringLiteral("customers.csv | Customers |  | 1 | can be taken in"),
                                       QStringLiteral("items.csv | Open items | 20/11/2026 | 4 | can be taken in")});
    CHECK(cells(*groups) == QStringList{QStringLiteral("Part paid | 1 | -600.00"), QStringLiteral("Credited | 1 | -5.00"),
                                        QStringLiteral("Not in the list any more | 1 | -121.00"), QStringLiteral("New | 1 | 80.00"),
                                        QStringLiteral("Due date changed | 1 | "), QStringLiteral("Customers changed | 1 | ")});
    CHECK(cells(*rows) == QStringList{QStringLiteral("Bakker B.V. | F2 | 1,000.00 | 400.00 | -600.00")});
    CHECK(visibleTexts(page).contains(QStringLiteral("1,371.50")));
    CHECK(visibleTexts(page).contains(QStringLiteral("725.50")));
    CHECK(page.count() == 3); // Two lists, and data is missing of somebody.
    groups->setCurrentIndex(groups->model()->index(4, 0));
    CHECK(cells(*rows) == QStringList{QStringLiteral("Bakker B.V. | F3 | 17/11/2026 | 24/11/2026 | ")});

    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.service().snapshot()->status.balance.minor() == 72'550; }));
    desk.waitQuiet();
    CHECK(desk.heard().join(u'\n').contains(QStringLiteral("2 lists taken in")));
    CHECK(fs::exists(desk.folder() / "inbox" / "done" / "items.csv"));
    CHECK_FALSE(fs::exists(desk.folder() / "inbox" / "items.csv"));
    CHECK(visibleTexts(page).contains(QStringLiteral("No lists are waiting")));
    CHECK(page.count() == 2); // An item vanished, and data is missing of somebody.

    // One undo takes all back and offers the very same files again, from where they are now.
    desk.service().undo();
    REQUIRE(waitFor([&] { return desk.service().snapshot()->status.balance.minor() == 137'150; }));
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    CHECK(cells(*files).join(u'\n').contains(QStringLiteral("was taken back: is offered again")));
    CHECK(fs::exists(desk.folder() / "inbox" / "done" / "items.csv"));
}

TEST_CASE("morning: a faulty row stands there with file, line and reason, and nothing is taken in", "[ui]")
{
    Desk desk;
    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kYesterday + "1003;Vermeer;invoice;F4;2026-11-01;2026-12-01;eighty;80,00\n");
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    auto* const rows = named<TableView>(page, QStringLiteral("Rows of the lists"));
    REQUIRE(waitFor([&] { return rows->model()->rowCount() == 1; }));
    CHECK(cells(*rows).front().startsWith(QStringLiteral("items.csv | 7 | F4 | ")));
    CHECK(cells(*rows).front().contains(QStringLiteral("eighty")));
    CHECK_FALSE(action(desk, "take_in").isEnabled());
    CHECK(visibleTexts(page).contains(QStringLiteral("Faulty rows: 1 of 4.")));
    named<QCheckBox>(page, QStringLiteral("Leave faulty rows out"))->setChecked(true);
    CHECK(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    named<QLineEdit>(page, QStringLiteral("Control total: the balance after the lists"))->setText(QStringLiteral("1.000,00"));
    REQUIRE(waitFor([&] { return visibleTexts(page).contains(QStringLiteral("1,000.00")); }));
    CHECK_FALSE(action(desk, "take_in").isEnabled());
    named<QLineEdit>(page, QStringLiteral("Control total: the balance after the lists"))->setText(QStringLiteral("1.371,50"));
    CHECK(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
}

TEST_CASE("morning: files that come, change and go are seen by themselves", "[ui]")
{
    Desk desk;
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    auto* const files = named<TableView>(page, QStringLiteral("Files in the inbox folder"));
    CHECK(visibleTexts(page).contains(QStringLiteral("No lists are waiting")));
    const auto letter = put(desk, "letter.txt", "Beste heer,\nhierbij de lijst.\n");
    REQUIRE(waitFor([&] { return files->model()->rowCount() == 1; }));
    CHECK(cells(*files).front().contains(QStringLiteral("is no list of open items")));
    CHECK(visibleTexts(page).contains(QStringLiteral("Nothing here can be taken in")));
    CHECK(action(desk, "set_aside").isEnabled());
    action(desk, "set_aside").trigger();
    REQUIRE(waitFor([&] { return files->model()->rowCount() == 0; }));
    CHECK(fs::exists(desk.folder() / "inbox" / "done" / "letter.txt"));

    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kYesterday);
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    fs::remove(desk.folder() / "inbox" / "items.csv");
    action(desk, "take_in").trigger(); // Taken away while it was looked at.
    REQUIRE(waitFor([&] { return !action(desk, "take_in").isEnabled() && files->model()->rowCount() == 0; }));
    fs::remove_all(desk.folder() / "inbox");
    action(desk, "look_again").trigger();
    CHECK(waitFor([&] { return visibleTexts(page).contains(QStringLiteral("The folder is not there")); }));
}

TEST_CASE("morning: a file that cannot be put away is taken in once, and said so", "[ui]")
{
    Desk desk;
    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kYesterday + "1003;Vermeer;invoice;F4;2026-11-01;2026-12-01;80,00;80,00\n");
    std::ofstream{desk.folder() / "inbox" / "done.tmp"} << "x";
    fs::rename(desk.folder() / "inbox" / "done.tmp", desk.folder() / "inbox" / "done"); // A file where the folder should be.
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    auto* const files = named<TableView>(page, QStringLiteral("Files in the inbox folder"));
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    action(desk, "take_in").trigger();
    REQUIRE(waitFor([&] { return visibleTexts(page).contains(QStringLiteral("could not be moved")); }));
    desk.waitQuiet();
    CHECK(cells(*files).join(u'\n').contains(QStringLiteral("items.csv | Open items | 20/11/2026 |  | was taken in before")));
    CHECK(desk.service().snapshot()->status.balance.minor() == 145'150);
}

/// Items of yesterday's list that today's list no longer has.
const std::string kToday = kHead + "1002;Bakker B.V.;invoice;F3;2026-10-18;2026-11-17;250,50;250,50\n";

TEST_CASE("morning: what vanished is asked for, answered in bulk after a look, and taken back by one undo", "[ui]")
{
    Desk desk;
    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kToday);
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    auto* const sections = named<QListWidget>(page, QStringLiteral("What waits this morning"));
    REQUIRE(sections != nullptr);
    named<QCheckBox>(page, QStringLiteral("Accept that many items are gone"))->setChecked(true);
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    action(desk, "take_in").trigger();
    REQUIRE(waitFor([&] { return sections->isVisible() && !sections->item(2)->isHidden(); }));
    desk.waitQuiet();
    CHECK(sections->item(2)->text() == QStringLiteral("Not in the list any more (2)"));
    CHECK(sections->item(1)->isHidden());
    CHECK_FALSE(action(desk, "vanished_paid").isEnabled());
    sections->setCurrentRow(2);
    auto* const items = named<TableView>(page, QStringLiteral("Items that are not in the list any more"));
    const QAbstractItemModelTester tester{items->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    CHECK_FALSE(action(desk, "take_in").isEnabled());
    items->selectAll();
    CHECK(action(desk, "vanished_paid").isEnabled());
    items->setFocus();
    QTest::keyClick(items, Qt::Key_P);
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(visibleTexts(*question).contains(QStringLiteral("1,121.00")));
    question->accept();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("2 items: paid")); }));
    REQUIRE(waitFor([&] { return sections->item(2)->isHidden(); }));
    desk.service().undo();
    REQUIRE(waitFor([&] { return !sections->item(2)->isHidden() && items->model()->rowCount() == 2; }));
}

TEST_CASE("morning: missing data is filled in from a spreadsheet after a look", "[ui]")
{
    Desk desk;
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    auto* const sections = named<QListWidget>(page, QStringLiteral("What waits this morning"));
    REQUIRE(waitFor([&] { return sections->item(4)->text() == QStringLiteral("Missing data (2)"); }));
    sections->setCurrentRow(4);
    auto* const missing = named<TableView>(page, QStringLiteral("Customers with missing data"));
    CHECK(cells(*missing) == QStringList{QStringLiteral("Bakker B.V. | 1002 | 1,250.50 | missing | missing | missing | "),
                                         QStringLiteral("Jansen | 1001 | 121.00 | missing | missing | missing | missing")});
    action(desk, "paste_data").trigger();
    auto* const dialog = desk.dialog<PasteDialog>();
    REQUIRE(dialog != nullptr);
    auto* const fill = named<QPushButton>(*dialog, QStringLiteral("Fill in"));
    auto* const block = named<QPlainTextEdit>(*dialog, QStringLiteral("Cells of the spreadsheet"));
    block->setPlainText(QStringLiteral("hello\tworld"));
    REQUIRE(waitFor([&] { return visibleTexts(*dialog).contains(QStringLiteral("No column has customer numbers")); }));
    CHECK_FALSE(fill->isEnabled());
    block->setPlainText(QStringLiteral("1001\t030-1234567\tjansen@example.org\n9999\t020-1234567\tx@example.org\n"));
    REQUIRE(waitFor([&] { return fill->isEnabled(); }));
    CHECK(visibleTexts(*dialog).contains(QStringLiteral("refused rows: 1")));
    fill->click();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("1 customer filled in")); }));
    REQUIRE(waitFor([&] { return cells(*missing).contains(QStringLiteral("Jansen | 1001 | 121.00 |  |  | missing | missing")); }));
}

TEST_CASE("morning: faulty rows that were left out wait until they are put aside", "[ui]")
{
    Desk desk;
    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kYesterday + "1003;Vermeer;invoice;F4;2026-11-01;2026-12-01;eighty;80,00\n");
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    named<QCheckBox>(page, QStringLiteral("Leave faulty rows out"))->setChecked(true);
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    action(desk, "take_in").trigger();
    auto* const sections = named<QListWidget>(page, QStringLiteral("What waits this morning"));
    REQUIRE(waitFor([&] { return sections->item(1)->text() == QStringLiteral("Faulty rows (1)"); }));
    sections->setCurrentRow(1);
    auto* const faults = named<TableView>(page, QStringLiteral("Faulty rows of imports"));
    CHECK(cells(*faults).front().startsWith(QStringLiteral("items.csv | 20/11/2026 | 7 | F4 | ")));
    action(desk, "export_faults").trigger();
    auto* const dialog = desk.dialog<QFileDialog>();
    REQUIRE(dialog != nullptr);
    emit dialog->fileSelected(pathToQt(desk.folder() / "faults.csv"));
    dialog->reject();
    std::ifstream file{desk.folder() / "faults.csv"};
    const std::string csv{std::istreambuf_iterator<char>(file), {}};
    CHECK(csv.starts_with("file,list_date,line,number,reason\r\nitems.csv,2026-11-20,7,F4,"));
    action(desk, "dismiss_faults").trigger();
    REQUIRE(waitFor([&] { return sections->item(1)->isHidden(); }));
    CHECK(desk.heard().contains(QStringLiteral("1 faulty row put aside")));
}

TEST_CASE("morning: the opening review of four hundred customers is decided by keyboard", "[ui]")
{
    Desk desk;
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    CHECK_FALSE(action(desk, "opening").isEnabled());
    std::string list = "customer;number;issued;due;amount\n";
    for (int i = 0; i < 400; ++i)
        list += std::to_string(5000 + i) + ";R" + std::to_string(i) + ";2026-08-01;" + (i < 100 ? "2024-09-01" : "2026-09-01") + ";33,00\n";
    const auto file = desk.folder().write("first.csv", list);
    desk.service().change(
        &page, {},
        [file](app::Ledger& ledger, const base::Work&) {
            app::ImportRequest request;
            request.files = {file};
            return app::importItems(ledger, request);
        },
        [](const app::ImportOutcome& outcome) { REQUIRE_FALSE(outcome.refused); });
    REQUIRE(waitFor([&] { return action(desk, "opening").isEnabled(); }));
    desk.window().showPage(QStringLiteral("today"));
    desk.waitQuiet();
    QTest::keyClick(desk.window().currentPage(), Qt::Key_O);
    CHECK(desk.window().currentPage() == &page);
    auto* const customers = named<TableView>(page, QStringLiteral("Customers of the opening review"));
    REQUIRE(waitFor([&] { return customers->isVisible() && customers->model()->rowCount() == 400; }));
    const QAbstractItemModelTester tester{customers->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    // More than a year old and small: one statement, and start again.
    CHECK(cells(*customers).filter(QStringLiteral("Account statement, start again")).size() == 100);

    customers->setFocus();
    QTest::keyClick(customers, Qt::Key_A, Qt::ControlModifier);
    action(desk, "opening_call").trigger();
    CHECK(cells(*customers).filter(QStringLiteral("Call first")).size() == 400);
    action(desk, "opening_go_on").trigger();
    CHECK(cells(*customers).filter(QStringLiteral("Call first")).isEmpty());
    action(desk, "opening_later").trigger();
    CHECK(cells(*customers).filter(QStringLiteral("Go on: ") + stageWord(ledger::Stage::Reminder2, false)).size() == 400);
    QTest::keyClick(customers, Qt::Key_D, Qt::ControlModifier);
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(visibleTexts(*question).contains(QStringLiteral("13,200.00")));
    question->accept();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Opening review: 400 items decided")); }));
    CHECK(desk.service().snapshot()->status.reviewCount == 0);
    REQUIRE(waitFor([&] { return !customers->isVisible(); }));
    desk.service().undo();
    CHECK(waitFor([&] { return desk.service().snapshot()->status.reviewCount == 400; }));
}

TEST_CASE("morning: when nothing waits it says so, and Return leads to today's list", "[ui]")
{
    Desk desk;
    fs::create_directories(desk.folder() / "inbox");
    desk.settings().setInboxFolder(pathToQt(desk.ledgerPath()), pathToQt(desk.folder() / "inbox"));
    desk.openLedger("customer;number;issued;due;amount;settled\n1001;F1;2026-10-01;2026-10-31;10,00;2026-10-30\n");
    desk.window().showPage(QStringLiteral("morning"));
    desk.waitQuiet();
    auto& page = desk.page<MorningPage>();
    CHECK(visibleTexts(page).contains(QStringLiteral("Ready for the day")));
    CHECK_FALSE(page.count().has_value());
    auto* const goOn = named<QPushButton>(page, QStringLiteral("Go to today's list"));
    REQUIRE(waitFor([&] { return goOn->isVisible() && goOn->hasFocus(); }));
    QTest::keyClick(goOn, Qt::Key_Return);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("today"));
}

TEST_CASE("morning: what was chosen stays chosen when the ledger changes", "[ui]")
{
    Desk desk;
    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kToday);
    openMorning(desk);
    auto& page = desk.page<MorningPage>();
    named<QCheckBox>(page, QStringLiteral("Accept that many items are gone"))->setChecked(true);
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    action(desk, "take_in").trigger();
    auto* const items = named<TableView>(page, QStringLiteral("Items that are not in the list any more"));
    REQUIRE(waitFor([&] { return items->model()->rowCount() == 2; }));
    desk.waitQuiet();
    named<QListWidget>(page, QStringLiteral("What waits this morning"))->setCurrentRow(2);
    const auto changeElsewhere = [&] {
        const auto before = desk.service().snapshot()->book.changeNumber;
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger);
        REQUIRE(app::setCustomer(*ledger, "1002", {{"city", "Leiden" + std::to_string(before)}}));
        REQUIRE(waitFor([&] { return desk.service().snapshot()->book.changeNumber > before; }));
        desk.waitQuiet();
    };
    items->selectAll();
    changeElsewhere();
    CHECK(items->selectionModel()->selectedRows().size() == 2);
    items->setCurrentIndex(items->model()->index(1, 0));
    changeElsewhere();
    REQUIRE(items->selectionModel()->selectedRows().size() == 1);
    CHECK(items->selectionModel()->selectedRows().front().row() == 1);
    CHECK(items->currentIndex().row() == 1);
}

TEST_CASE("morning: the rail says what waits while another page is seen, and nothing without a ledger", "[ui]")
{
    Desk desk;
    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kToday);
    desk.settings().setInboxFolder(pathToQt(desk.ledgerPath()), pathToQt(desk.folder() / "inbox"));
    desk.settings().setPage(QStringLiteral("today"));
    desk.openLedger(kYesterday, ledger::Settlement::Package);
    auto& page = desk.page<MorningPage>();
    CHECK_FALSE(page.isVisible());
    CHECK(page.count() == 2); // A list, and data is missing of somebody.
    desk.service().close();
    CHECK_FALSE(page.count().has_value());
    CHECK(named<QTableView>(page, QStringLiteral("Customers with missing data"))->model()->rowCount() == 0);
}

TEST_CASE("morning: a ledger that is closed and opened again while its lists are taken in can take in again", "[ui]")
{
    Desk desk;
    put(desk, "items.csv", "Lijst per 20-11-2026\n\n" + kYesterday + "1003;Vermeer;invoice;F4;2026-11-01;2026-12-01;80,00;80,00\n");
    openMorning(desk);
    REQUIRE(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
    action(desk, "take_in").trigger();
    desk.service().open(desk.ledgerPath());
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    desk.window().showPage(QStringLiteral("morning"));
    desk.waitQuiet();
    put(desk, "later.csv",
        "Lijst per 20-11-2026\n\n" + kYesterday +
            "1003;Vermeer;invoice;F4;2026-11-01;2026-12-01;80,00;80,00\n"
            "1003;Vermeer;invoice;F5;2026-11-01;2026-12-01;90,00;90,00\n");
    CHECK(waitFor([&] { return action(desk, "take_in").isEnabled(); }));
}

TEST_CASE("morning: choices of the opening review are asked about before they are lost, and go with their ledger", "[ui]")
{
    Desk desk;
    desk.settings().setPage(QStringLiteral("morning"));
    {
        const auto file = desk.folder().write("first.csv", "customer;number;issued;due;amount\n5000;R0;2026-08-01;2026-09-01;33,00\n");
        auto ledger = app::Ledger::create(desk.ledgerPath(), {base::Currency::euro(), ledger::Settlement::Package}, desk.environment());
        REQUIRE(ledger);
        app::ImportRequest request;
        request.files = {file};
        REQUIRE_FALSE(app::importItems(*ledger, request).refused);
    }
    desk.service().open(desk.ledgerPath());
    auto& page = desk.page<MorningPage>();
    auto* const customers = named<TableView>(page, QStringLiteral("Customers of the opening review"));
    REQUIRE(waitFor([&] { return customers->model()->rowCount() == 1; }));
    page.visit(QStringLiteral("opening"));
    desk.waitQuiet();
    CHECK_FALSE(page.hasDrafts());
    action(desk, "opening_call").trigger();
    CHECK(page.hasDrafts());
    CHECK(cells(*customers).front().endsWith(QStringLiteral("Call first")));
    action(desk, "close").trigger();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(visibleTexts(*question).contains(QStringLiteral("Morning")));
    question->accept();
    REQUIRE(waitFor([&] { return !desk.service().isOpen(); }));
    desk.service().open(desk.ledgerPath());
    REQUIRE(waitFor([&] { return customers->model()->rowCount() == 1; }));
    CHECK_FALSE(cells(*customers).front().endsWith(QStringLiteral("Call first")));
    CHECK_FALSE(page.hasDrafts());
    desk.waitQuiet();
}

} // namespace
} // namespace tegoed::ui
