#include "ui/pages/dunning/dunning_page.h"

#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"

#include <QAbstractItemModelTester>

#include <filesystem>

namespace tegoed::ui {
namespace {

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    if (!std::filesystem::exists(folder)) return files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    return files;
}

TEST_CASE("dunning page: proposals are seen, approved and become letters", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("dunning"));
    desk.waitQuiet();
    auto* const tree = named<QTreeView>(desk.window(), QStringLiteral("Proposals"));
    REQUIRE(tree != nullptr);
    const QAbstractItemModelTester tester{tree->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    // Nothing was sent before: both customers get their first reminder, with both items of Bakker in one letter.
    REQUIRE(tree->model()->rowCount() == 1);
    const auto head = tree->model()->index(0, 0);
    CHECK(tree->model()->rowCount(head) == 2);
    CHECK(tree->model()->index(0, ProposalsModel::ToPay).data().toString() == QStringLiteral("1,371.50"));
    auto* const letter = desk.window().findChild<LetterView*>();
    REQUIRE(letter != nullptr);
    CHECK(waitFor([&] { return letter->pageCount() == 1; }));

    auto* const run = desk.window().actions()[QStringLiteral("run")];
    CHECK_FALSE(run->isEnabled());
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(1, 0, head));
    QTest::keyClick(tree, Qt::Key_A);
    CHECK(head.data(Qt::CheckStateRole) == Qt::PartiallyChecked);
    REQUIRE(run->isEnabled());
    const QString chosen = tree->currentIndex().data().toString();

    run->trigger();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    named<QPushButton>(*question, QStringLiteral("Make them"))->click();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("1 letter or task made")); }));
    desk.waitQuiet();
    CHECK_FALSE(desk.hasOpenDialog());
    const auto files = filesIn(desk.folder() / "letters");
    CHECK(std::count_if(files.begin(), files.end(), [](const auto& file) { return file.extension() == ".pdf"; }) == 1);
    CHECK(files.front().parent_path() == desk.folder() / "letters" / "2026-11-20");
    auto* const result = desk.window().findChild<ResultTab*>();
    REQUIRE(result != nullptr);
    CHECK(result->rowCount() == 1);
    // Only the other one is still proposed.
    REQUIRE(tree->model()->rowCount() == 1);
    CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) == 1);
    CHECK(tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString() != chosen);

    desk.service().undo();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken back: dunning run")); }));
    desk.waitQuiet();
    CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) == 2);
}

TEST_CASE("dunning page: what is left out stays out of approve all, also after a change elsewhere", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("dunning"));
    desk.waitQuiet();
    auto* const tree = named<QTreeView>(desk.window(), QStringLiteral("Proposals"));
    REQUIRE(tree != nullptr);
    auto* const model = dynamic_cast<ProposalsModel*>(tree->model());
    REQUIRE(model != nullptr);
    tree->setFocus();
    tree->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_X);
    QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier);
    CHECK(model->approvedCount() == 1);
    desk.service().setLanguage(base::Language::English); // Makes a new snapshot.
    desk.waitQuiet();
    CHECK(model->approvedCount() == 1);
    CHECK(model->index(0, ProposalsModel::Remarks, model->index(0, 0)).data().toString().startsWith(QStringLiteral("left out")));
}

TEST_CASE("dunning page: what gets no letter has its reason and its next day", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("dunning"));
    auto* const tabs = named<QTabWidget>(desk.window(), QStringLiteral("Parts of the dunning page"));
    REQUIRE(tabs != nullptr);
    tabs->setCurrentIndex(1);
    desk.waitQuiet();
    auto* const items = named<TableView>(desk.window(), QStringLiteral("Items that get no letter today"));
    REQUIRE(items != nullptr);
    REQUIRE(items->model()->rowCount() == 1);
    CHECK(items->model()->index(0, SkippedModel::Number).data().toString() == QStringLiteral("2026-0060"));
    CHECK(items->model()->index(0, SkippedModel::Reason).data().toString() == word(dunning::Verdict::NotDue));
    // Its first reminder is due on its due date.
    CHECK(waitFor([&] { return items->model()->index(0, SkippedModel::Next).data().toString() == QStringLiteral("10/12/2026"); }));

    // Ctrl+F leads into the filter of this list from wherever one is.
    tabs->setCurrentIndex(0);
    QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
    auto* const filter = named<QLineEdit>(desk.window(), QStringLiteral("Filter the skipped items"));
    REQUIRE(filter != nullptr);
    CHECK(tabs->currentIndex() == 1);
    QTest::keyClicks(filter, QStringLiteral("bakker"));
    desk.waitQuiet();
    CHECK(items->model()->rowCount() == 0);
    CHECK_FALSE(items->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    desk.waitQuiet();
    CHECK(items->model()->rowCount() == 1);
}

TEST_CASE("dunning page: its parts and the size of the letter are one key away", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("dunning"));
    desk.waitQuiet();
    auto* const page = desk.window().currentPage();
    auto* const tabs = named<QTabWidget>(desk.window(), QStringLiteral("Parts of the dunning page"));
    auto* const tree = named<QTreeView>(desk.window(), QStringLiteral("Proposals"));
    auto* const letter = desk.window().findChild<LetterView*>();
    REQUIRE(tabs != nullptr);
    REQUIRE(tree != nullptr);
    REQUIRE(letter != nullptr);
    auto* const approve = desk.window().actions()[QStringLiteral("approve")];
    CHECK(approve->isEnabled());

    QTest::keyClick(page, Qt::Key_S);
    CHECK(tabs->currentIndex() == 1);
    CHECK(named<TableView>(desk.window(), QStringLiteral("Items that get no letter today"))->hasFocus());
    CHECK_FALSE(approve->isEnabled()); // Nobody approves what he does not see.
    QTest::keyClick(page, Qt::Key_R);
    CHECK(tabs->currentIndex() == 2);
    QTest::keyClick(page, Qt::Key_P);
    CHECK(tabs->currentIndex() == 0);
    CHECK(tree->hasFocus());

    const int small = letter->width();
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(letter->width() > small);
    CHECK(desk.settings().hasLargeLetter());
    QTest::keyClick(page, Qt::Key_L);
    CHECK(letter->width() == small);
}

} // namespace
} // namespace tegoed::ui
