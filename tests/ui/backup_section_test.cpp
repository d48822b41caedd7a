#include "ui/pages/settings/backup_section.h"

#include "app/customers.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/settings/settings_page.h"

#include <QFileDialog>

namespace tegoed::ui {
namespace {

TableView& openBackup(Desk& desk)
{
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    desk.page<SettingsPage>().visit(QStringLiteral("backup"));
    desk.waitQuiet();
    auto* const table = named<TableView>(desk.window(), QStringLiteral("Copies of this ledger"));
    REQUIRE(table != nullptr);
    return *table;
}

QPushButton& button(Desk& desk, const char* name)
{
    auto* const found = named<QPushButton>(desk.window(), QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

TEST_CASE("backup: the day's copy is listed and checked", "[ui]")
{
    Desk desk;
    auto& table = openBackup(desk); // Making the ledger made the day's copy.
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("20/11/2026"));
    CHECK(table.model()->index(0, 1).data().toString() == QStringLiteral("of the day"));
    CHECK(table.model()->index(0, 3).data().toString().isEmpty());
    button(desk, "Check the copy").click();
    desk.waitQuiet();
    CHECK(table.model()->index(0, 3).data().toString() == QStringLiteral("in order"));
}

TEST_CASE("backup: a copy is made where somebody says, and never over another file", "[ui]")
{
    Desk desk;
    (void)openBackup(desk);
    const auto target = desk.folder() / "elsewhere.tegoed";
    for (int round = 0; round < 2; ++round) {
        button(desk, "Make a copy now").click();
        auto* const dialog = desk.dialog<QFileDialog>();
        REQUIRE(dialog != nullptr);
        emit dialog->fileSelected(pathToQt(target));
        dialog->close();
        desk.waitQuiet();
        CHECK(std::filesystem::exists(target));
        CHECK(desk.heard().last().contains(round == 0 ? QStringLiteral("was made and checked") : QStringLiteral("exists")));
    }
}

TEST_CASE("backup: a copy is put back after a question; what it replaced is kept and can be put back", "[ui]")
{
    Desk desk;
    (void)openBackup(desk);
    const auto copy = desk.folder() / "then.tegoed";
    {
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger);
        REQUIRE(ledger->file().backup(copy, desk.environment().today));
        REQUIRE(app::setCompany(*ledger, {}, {{"city", "Leiden"}}));
    }
    REQUIRE(waitFor([&] { return desk.service().snapshot()->book.companies.front().city == "Leiden"; }));
    button(desk, "Put another file back").click();
    auto* const dialog = desk.dialog<QFileDialog>();
    REQUIRE(dialog != nullptr);
    emit dialog->fileSelected(pathToQt(copy));
    dialog->close();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    question->accept();
    REQUIRE(waitFor([&] { return desk.service().isOpen() && desk.service().snapshot()->book.companies.front().city.empty(); }));
    desk.waitQuiet();
    CHECK(desk.heard().last().contains(QStringLiteral("books.tegoed.before-restore")));
    CHECK(std::filesystem::exists(desk.ledgerPath().string() + ".before-restore"));
}

TEST_CASE("backup: what is no copy is refused, and the ledger stays", "[ui]")
{
    Desk desk;
    (void)openBackup(desk);
    desk.service().restore(desk.folder().write("text.tegoed", "no ledger"));
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    desk.waitQuiet();
    CHECK(desk.service().snapshot()->book.items.all().size() == 4);
    CHECK(desk.heard().last().contains(QStringLiteral("text.tegoed")));
}

TEST_CASE("backup: a ledger that is closed while one of its copies is checked", "[ui]")
{
    Desk desk;
    (void)openBackup(desk);
    button(desk, "Check the copy").click();
    desk.service().close();
    REQUIRE(waitFor([&] { return desk.service().isQuiet(); }));
    CHECK_FALSE(desk.service().isOpen());
}

} // namespace
} // namespace tegoed::ui
