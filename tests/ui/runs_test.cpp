#include "ui/pages/dunning/runs_tab.h"

#include "app/dunning_run.h"
#include "app/notes.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/file_dialog.h"

#include <QFileDialog>

#include <filesystem>
#include <fstream>

namespace tegoed::ui {
namespace {

/// A ledger with one run of two letters, and the page on its part of runs.
struct RunsDesk {
    RunsDesk()
    {
        desk.openSmallLedger();
        desk.service().change(
            &desk.window(), {},
            [folder = desk.folder() / "letters"](app::Ledger& ledger, const base::Work&) {
                app::RunRequest request;
                request.folder = folder;
                request.approveAll = true;
                return app::runDunning(ledger, request);
            },
            [](const base::Result<app::RunReport>& report) { CHECK(report); });
        desk.window().showPage(QStringLiteral("dunning"));
        desk.waitQuiet();
        desk.window().actions()[QStringLiteral("result")]->trigger();
        desk.waitQuiet();
    }
    [[nodiscard]] TableView* view(const char* name) { return named<TableView>(desk.window(), QString::fromLatin1(name)); }
    Desk desk{};
};

TEST_CASE("runs: each is listed, and Return opens the file of a letter", "[ui]")
{
    RunsDesk page;
    auto* const runs = page.view("Dunning runs");
    auto* const lines = page.view("What the run made");
    REQUIRE(runs != nullptr);
    REQUIRE(lines != nullptr);
    REQUIRE(runs->model()->rowCount() == 1);
    CHECK(runs->model()->index(0, 0).data().toString() == QStringLiteral("20/11/2026"));
    CHECK(runs->model()->index(0, 2).data().toString() == QStringLiteral("2"));
    CHECK(runs->model()->index(0, 3).data().toString() == QStringLiteral("€\u00a01,371.50"));
    REQUIRE(lines->model()->rowCount() == 2);
    CHECK(lines->hasFocus());
    QTest::keyClick(lines, Qt::Key_Return);
    CHECK(page.desk.heard().isEmpty());
    // A file that somebody moved is told, and nothing opens.
    std::filesystem::remove_all(page.desk.folder() / "letters");
    QTest::keyClick(lines, Qt::Key_Return);
    REQUIRE_FALSE(page.desk.heard().isEmpty());
    CHECK(page.desk.heard().last().contains(QStringLiteral("L-1.pdf")));
}

TEST_CASE("runs: all letters become one PDF for the printer", "[ui]")
{
    RunsDesk page;
    page.desk.window().actions()[QStringLiteral("print_run")]->trigger();
    auto* const dialog = page.desk.dialog<QFileDialog>();
    REQUIRE(dialog != nullptr);
    const auto file = page.desk.folder() / "all.pdf";
    emit dialog->fileSelected(pathToQt(file));
    dialog->reject();
    REQUIRE(waitFor([&] { return std::filesystem::exists(file); }));
    page.desk.waitQuiet();
    REQUIRE_FALSE(page.desk.heard().isEmpty());
    // Two letters of one page, each on an odd one.
    CHECK(page.desk.heard().last() == QStringLiteral("3 pages written to ") + pathToQt(file));
    std::string start(4, ' ');
    std::ifstream{file}.read(start.data(), 4);
    CHECK(start == "%PDF");

    // Somebody names the ledger itself.
    page.desk.window().actions()[QStringLiteral("print_run")]->trigger();
    auto* const again = page.desk.dialog<QFileDialog>();
    REQUIRE(again != nullptr);
    const auto ledger = page.desk.service().snapshot()->path;
    emit again->fileSelected(pathToQt(ledger));
    again->reject();
    page.desk.waitQuiet();
    CHECK(page.desk.heard().last().contains(QStringLiteral("is the ledger itself")));
    start.assign(4, ' ');
    std::ifstream{ledger}.read(start.data(), 4);
    CHECK(start != "%PDF");
}

TEST_CASE("runs: that there is no letter to print is said in a sentence, and no empty file is made", "[ui]")
{
    RunsDesk page;
    page.desk.window().actions()[QStringLiteral("print_run")]->trigger();
    auto* const dialog = page.desk.dialog<QFileDialog>();
    REQUIRE(dialog != nullptr);
    // While somebody thinks about a name the run is taken back.
    page.desk.service().undo();
    page.desk.waitQuiet();
    const auto file = page.desk.folder() / "all.pdf";
    emit dialog->fileSelected(pathToQt(file));
    dialog->reject();
    page.desk.waitQuiet();
    REQUIRE_FALSE(page.desk.heard().isEmpty());
    CHECK(page.desk.heard().last() == QStringLiteral("No letter of this dunning run was written: there is nothing to print."));
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("runs: the letter that is chosen stays chosen while something else changes", "[ui]")
{
    RunsDesk page;
    auto* const lines = page.view("What the run made");
    REQUIRE(lines != nullptr);
    REQUIRE(lines->model()->rowCount() == 2);
    lines->setCurrentIndex(lines->model()->index(1, 0));
    page.desk.service().change(
        &page.desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) {
            return app::logContact(ledger, {"1002", ledger::ContactKind::Note, {}, "calls back", {}, {}});
        },
        [](const base::Result<void>& result) { REQUIRE(result); });
    page.desk.waitQuiet();
    CHECK(lines->currentIndex().row() == 1);
}

} // namespace
} // namespace tegoed::ui
