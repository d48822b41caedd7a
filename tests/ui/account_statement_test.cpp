#include "ui/pages/account_statement.h"

#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"

#include <QFileDialog>
#include <QPushButton>

#include <filesystem>

namespace tegoed::ui {
namespace {

namespace fs = std::filesystem;

QAction& statementAction(Desk& desk)
{
    return *desk.window().actions()[QStringLiteral("account_statement")];
}

/// Chooses Bakker's statement, on his page, and answers where it goes.
void writeTo(Desk& desk, const fs::path& file)
{
    statementAction(desk).trigger();
    auto* const files = desk.dialog<QFileDialog>();
    REQUIRE(files != nullptr);
    emit files->fileSelected(pathToQt(file));
    files->close();
}

TEST_CASE("account statement: asked for on the customer's page, written, and offered to be opened", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    CHECK_FALSE(desk.hasOpenDialog());
    desk.window().navigator().go(QStringLiteral("customer"), QStringLiteral("1002"));
    REQUIRE(waitFor([&] { return statementAction(desk).isEnabled(); }));
    statementAction(desk).trigger();
    auto* const files = desk.dialog<QFileDialog>();
    REQUIRE(files != nullptr);
    const auto file = desk.folder() / "s.pdf";
    REQUIRE(files->selectedFiles().size() == 1);
    CHECK(files->selectedFiles().front().endsWith(QStringLiteral("-2026-11-20.pdf")));
    emit files->fileSelected(pathToQt(file));
    files->close();
    REQUIRE(waitFor([&] { return desk.window().toast().text() == QStringLiteral("Account statement of 2 items written"); }));
    CHECK(fs::file_size(file) > 1'000);
    CHECK(desk.settings().folder(QStringLiteral("statements")) == pathToQt(desk.folder().path()));

    auto* const open = named<QPushButton>(desk.window().toast(), QStringLiteral("Open what was written"));
    REQUIRE(open != nullptr);
    CHECK(open->isVisible());
    fs::remove(file);
    open->click(); // It is gone: that is said instead.
    CHECK(waitFor([&] { return desk.window().toast().text().contains(QStringLiteral("s.pdf")); }));
}

TEST_CASE("account statement: a file that is there is replaced only after a question", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().navigator().go(QStringLiteral("customer"), QStringLiteral("1002"));
    REQUIRE(waitFor([&] { return statementAction(desk).isEnabled(); }));
    const auto file = desk.folder().write("s.pdf", "mine");
    writeTo(desk, file);
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(fs::file_size(file) == 4);
    question->accept();
    CHECK(waitFor([&] { return fs::file_size(file) > 1'000; }));
    desk.waitQuiet();
}

TEST_CASE("account statement: never onto the ledger, and there is none without a customer", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto size = fs::file_size(desk.ledgerPath());
    desk.window().showPage(QStringLiteral("customer")); // Nobody was looked at yet.
    CHECK(waitFor([&] { return !statementAction(desk).isEnabled(); }));
    desk.window().navigator().go(QStringLiteral("customer"), QStringLiteral("1002"));
    REQUIRE(waitFor([&] { return statementAction(desk).isEnabled(); }));
    writeTo(desk, desk.ledgerPath());
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    question->accept();
    REQUIRE(waitFor([&] { return desk.window().toast().text().contains(QStringLiteral("ledger itself")); }));
    CHECK(fs::file_size(desk.ledgerPath()) >= size);
}

} // namespace
} // namespace tegoed::ui
