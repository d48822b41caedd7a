#include "ui/pages/dunning/dunning_page.h"

#include "app/money.h"
#include "app/notes.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"

#include <QAbstractItemModelTester>

#include <algorithm>
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

bool shows(const QWidget& part, const QString& text)
{
    const auto labels = part.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
}

/// What the result says of a letter.
QString stateOf(const RunsTab& result, int row)
{
    constexpr int kStateColumn = 3;
    return named<TableView>(result, QStringLiteral("What the run made"))->model()->index(row, kStateColumn).data().toString();
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
    auto* const result = desk.window().findChild<RunsTab*>();
    REQUIRE(result != nullptr);
    desk.waitQuiet();
    CHECK(result->rowCount() == 1);
    CHECK(shows(*result, QStringLiteral("1 letter in ") + pathToQt(desk.folder() / "letters" / "2026-11-20"))); // And no word of no tasks.
    // Only the other one is still proposed.
    REQUIRE(tree->model()->rowCount() == 1);
    CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) == 1);
    CHECK(tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString() != chosen);

    desk.service().undo();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken back: dunning run")); }));
    desk.waitQuiet();
    CHECK(tree->model()->rowCount(tree->model()->index(0, 0)) == 2);
    // The result says so, and where the files are that nobody may send now.
    CHECK(shows(*result,
                QStringLiteral("This run was taken back: what it decided counts as never made. The files of 1 letter are still in ") +
                    pathToQt(desk.folder() / "letters" / "2026-11-20") + QStringLiteral(": do not send them.")));
    CHECK(stateOf(*result, 0) == QStringLiteral("taken back"));
}

TEST_CASE("dunning page: the result is that of the ledger that is open, and of a run that stands", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("dunning"));
    desk.waitQuiet();
    auto* const result = desk.window().findChild<RunsTab*>();
    auto* const model = named<QTreeView>(desk.window(), QStringLiteral("Proposals"))->model();
    REQUIRE(result != nullptr);
    const auto makeFirst = [&] {
        const auto head = model->index(0, 0);
        model->setData(model->index(0, 0, head), Qt::Checked, Qt::CheckStateRole);
        desk.window().actions()[QStringLiteral("run")]->trigger();
        auto* const question = desk.dialog<QuestionDialog>();
        REQUIRE(question != nullptr);
        named<QPushButton>(*question, QStringLiteral("Make them"))->click();
        desk.waitQuiet();
    };
    makeFirst();
    REQUIRE(stateOf(*result, 0) == QStringLiteral("written"));
    // A change that is no undo, and an undo of something else, leave it.
    const auto hold = [](app::Ledger& ledger, const base::Work&) {
        return app::setHold(ledger, "1003", {}, *base::Date::parse("2026-12-31"), "test");
    };
    desk.service().change(&desk.window(), {}, hold, [](const base::Result<void>&) {});
    desk.waitQuiet();
    desk.service().undo();
    desk.waitQuiet();
    CHECK(stateOf(*result, 0) == QStringLiteral("written"));
    // Undone by another program, while another page is seen.
    desk.window().showPage(QStringLiteral("today"));
    {
        auto other = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(other);
        REQUIRE(other->file().undo(*other->file().undoable(), other->context()));
    }
    REQUIRE(waitFor([&] { return desk.service().snapshot()->plan.plan.proposals.size() == 2; }));
    desk.window().showPage(QStringLiteral("dunning"));
    CHECK(waitFor([&] { return stateOf(*result, 0) == QStringLiteral("taken back"); }));
    makeFirst();
    CHECK(stateOf(*result, 0) == QStringLiteral("written"));

    desk.service().close();
    desk.waitQuiet();
    CHECK(result->rowCount() == 0);
    CHECK(shows(*result, QStringLiteral("No letters were made yet")));
}

TEST_CASE("dunning page: old payments stop the letters, and Return does not make them all the same", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) -> base::Result<void> {
            auto transaction = ledger.file().begin(ledger.context());
            transaction.setSetting("money_until", "2026-11-17");
            transaction.commit("setting_set", std::nullopt, "{}", false);
            return {};
        },
        [](const base::Result<void>&) {});
    desk.window().showPage(QStringLiteral("dunning"));
    desk.waitQuiet();
    const auto askAndPressReturn = [&](const QString& title) {
        auto* const question = desk.dialog<QuestionDialog>();
        REQUIRE(question != nullptr);
        CHECK(question->windowTitle() == title);
        QTest::keyClick(question, Qt::Key_Return);
        desk.waitQuiet();
    };
    desk.window().actions()[QStringLiteral("approve_all")]->trigger();
    desk.window().actions()[QStringLiteral("run")]->trigger();
    askAndPressReturn(QStringLiteral("Make the approved letters?"));
    REQUIRE(desk.hasOpenDialog());
    askAndPressReturn(QStringLiteral("The payments are not up to date"));
    CHECK_FALSE(desk.hasOpenDialog());
    CHECK(filesIn(desk.folder() / "letters").empty());
    CHECK(desk.service().snapshot()->plan.plan.proposals.size() == 2);
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

    // Ctrl+F leads into the filter of the list that is seen.
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

    QTest::qWait(100);
    const int small = letter->width();
    QTest::keyClick(tree, Qt::Key_Return);
    CHECK(letter->width() > small);
    CHECK(desk.settings().hasLargeLetter());
    QTest::keyClick(page, Qt::Key_L);
    CHECK(letter->width() == small);
}

TEST_CASE("dunning page: the skipped item that is chosen stays chosen, and is gone with its ledger", "[ui]")
{
    Desk desk;
    desk.openLedger("customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                    "1001;Adriaans;invoice;F1;2026-11-10;2026-12-10;10,00;10,00;EUR\n"
                    "1002;Bos;invoice;F2;2026-11-10;2026-12-10;20,00;20,00;EUR\n"
                    "1003;Cornelis;invoice;F3;2026-11-10;2026-12-10;30,00;30,00;EUR\n");
    desk.window().showPage(QStringLiteral("dunning"));
    desk.window().actions()[QStringLiteral("skipped")]->trigger();
    desk.waitQuiet();
    auto* const items = named<TableView>(desk.window(), QStringLiteral("Items that get no letter today"));
    REQUIRE(items != nullptr);
    REQUIRE(items->model()->rowCount() == 3);
    items->setCurrentIndex(items->model()->index(1, 0));
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) { return app::pay(ledger, "1001", "10,00", *base::Date::parse("2026-11-19"), {"F1"}); },
        [](const base::Result<app::PaidResult>& result) { REQUIRE(result); });
    desk.waitQuiet();
    REQUIRE(items->model()->rowCount() == 2);
    CHECK(items->currentIndex().siblingAtColumn(SkippedModel::Number).data().toString() == QStringLiteral("F2"));
    desk.window().actions()[QStringLiteral("close")]->trigger();
    CHECK(items->model()->rowCount() == 0);
}

} // namespace
} // namespace tegoed::ui
