#include "ui/dialogs/import_dialog.h"

#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"

namespace tegoed::ui {
namespace {

TEST_CASE("import dialog: says what would change before anything does", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write("new.csv", "customer;number;issued;due;amount\n1001;2026-0070;2026-11-01;2026-12-01;80,00\n");
    const auto before = desk.service().snapshot()->book.changeNumber;
    desk.window().desk().importFiles({list});
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    auto* const mode = named<QComboBox>(*dialog, QStringLiteral("The list is"));
    REQUIRE(mode != nullptr);
    mode->setCurrentIndex(1); // New and changed items.
    auto* const takeIn = named<QPushButton>(*dialog, QStringLiteral("Take in"));
    REQUIRE(takeIn != nullptr);
    REQUIRE(waitFor([&] { return takeIn->isEnabled(); }));
    CHECK(dialog->summary().contains(QStringLiteral("new.csv: 1 read · 1 new")));
    CHECK(dialog->summary().contains(QStringLiteral("1,446.50")));
    CHECK(dialog->summary().contains(QStringLiteral("1,526.50")));
    CHECK(desk.service().snapshot()->book.changeNumber == before);

    takeIn->click();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken in: 1 new, 0 changed, 0 closed")); }));
    desk.waitQuiet();
    CHECK_FALSE(desk.hasOpenDialog());
    CHECK(desk.service().snapshot()->status.balance.minor() == 152'650);
}

TEST_CASE("import dialog: after the trial the keyboard stands where the next thing to do is", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().desk().importFiles({});
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    auto* const choose = named<QPushButton>(*dialog, QStringLiteral("Choose files"));
    auto* const takeIn = named<QPushButton>(*dialog, QStringLiteral("Take in"));
    CHECK(waitFor([&] { return choose->hasFocus(); }));
    CHECK_FALSE(takeIn->isEnabled());
    dialog->setFiles({desk.folder().write("customers.csv", "customer;customer_name\n1001;Jansen\n1004;Vermeer\n")});
    named<QComboBox>(*dialog, QStringLiteral("What is in them"))->setCurrentIndex(1);
    REQUIRE(waitFor([&] { return takeIn->hasFocus(); }));
    QTest::keyClick(takeIn, Qt::Key_Return);
    // Vermeer is new; Jansen has the name that he had.
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken in: 1 new, 0 changed, 0 closed")); }));
    desk.waitQuiet();
    CHECK_FALSE(desk.hasOpenDialog());
}

TEST_CASE("import dialog: faults stand there with their line, and nothing can be taken in", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write(
        "faulty.csv",
        "customer;number;issued;due;amount\n1001;2026-0070;2026-11-01;2026-12-01;80,00\n1001;2026-0071;2026-11-01;2026-12-01;eighty\n");
    desk.window().desk().importFiles({list});
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    named<QComboBox>(*dialog, QStringLiteral("The list is"))->setCurrentIndex(1);
    auto* const faults = named<TableView>(*dialog, QStringLiteral("Faulty rows"));
    auto* const takeIn = named<QPushButton>(*dialog, QStringLiteral("Take in"));
    REQUIRE(faults != nullptr);
    REQUIRE(waitFor([&] { return faults->model()->rowCount() == 1; }));
    CHECK(faults->model()->index(0, 1).data().toString() == QStringLiteral("3"));
    CHECK(faults->model()->index(0, 3).data().toString().contains(QStringLiteral("eighty")));
    CHECK_FALSE(takeIn->isEnabled());

    named<QCheckBox>(*dialog, QStringLiteral("Take the good rows in and keep the faulty ones as a list"))->setChecked(true);
    CHECK(waitFor([&] { return takeIn->isEnabled(); }));
    dialog->reject();
    CHECK(waitFor([&] { return !desk.hasOpenDialog(); }));
}

TEST_CASE("import dialog: dates that could be read two ways are asked for", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write("dates.csv", "customer;number;issued;due;amount\n1001;2026-0080;01-11-2026;02-12-2026;80,00\n");
    desk.window().desk().importFiles({list});
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    named<QComboBox>(*dialog, QStringLiteral("The list is"))->setCurrentIndex(1);
    const auto asks = [&] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Choose the order of dates"));
        });
    };
    CHECK(waitFor(asks));
    auto* const takeIn = named<QPushButton>(*dialog, QStringLiteral("Take in"));
    CHECK_FALSE(takeIn->isEnabled());
    named<QComboBox>(*dialog, QStringLiteral("Order of dates"))->setCurrentIndex(1);
    CHECK(waitFor([&] { return takeIn->isEnabled(); }));
    CHECK_FALSE(asks());
    dialog->reject();
}

TEST_CASE("import dialog: the open ledger is no list, and is not read as one", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().desk().importFiles({desk.ledgerPath()});
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    const auto wanted = sentence(base::Error{base::ErrorCode::FileIsLedger, {desk.ledgerPath().string()}});
    CHECK(waitFor([&] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == wanted; });
    }));
    CHECK_FALSE(named<QPushButton>(*dialog, QStringLiteral("Take in"))->isEnabled());
    dialog->reject();
}

TEST_CASE("import dialog: a file that is no list is refused in words", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto list = desk.folder().write("empty.csv", "");
    desk.window().desk().importFiles({list});
    auto* const dialog = desk.dialog<ImportDialog>();
    REQUIRE(dialog != nullptr);
    const auto refusal = [&] {
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("empty.csv")) && label->text().size() > 20;
        });
    };
    CHECK(waitFor(refusal));
    CHECK_FALSE(named<QPushButton>(*dialog, QStringLiteral("Take in"))->isEnabled());
    dialog->reject();
}

} // namespace
} // namespace tegoed::ui
