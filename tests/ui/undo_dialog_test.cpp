#include "ui/dialogs/undo_dialog.h"

#include "app/notes.h"
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"

namespace tegoed::ui {
namespace {

/// Writes `count` notes about Bakker as another program.
void writeNotes(Desk& desk, int count)
{
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    for (int i = 0; i < count; ++i) {
        app::LogRequest note;
        note.customer = "1002";
        note.text = "note " + std::to_string(i);
        REQUIRE(app::logContact(*ledger, note));
    }
}

std::size_t undoableCount(Desk& desk)
{
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    return ledger->file().undoList(100).size();
}

TEST_CASE("undo history: what was done, the newest first, is taken back up to the chosen row", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    writeNotes(desk, 3);
    const auto before = undoableCount(desk);
    QTest::keyClick(&desk.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const dialog = desk.dialog<UndoDialog>();
    REQUIRE(dialog != nullptr);
    auto* const list = named<TableView>(*dialog, QStringLiteral("What can be taken back"));
    auto* const takeBack = named<QPushButton>(*dialog, QStringLiteral("Take back up to the chosen row"));
    REQUIRE((list && takeBack));
    REQUIRE(waitFor([&] { return list->model()->rowCount() == static_cast<int>(before); }));
    CHECK(list->model()->index(0, 1).data().toString() == QStringLiteral("note"));
    CHECK(list->model()->index(0, 2).data().toString() == QStringLiteral("Bakker B.V."));
    CHECK_FALSE(list->model()->index(0, 3).data().toString().isEmpty());
    CHECK(list->currentIndex().row() == 0);

    list->setCurrentIndex(list->model()->index(1, 0));
    CHECK(takeBack->text() == QStringLiteral("Take back 2 changes"));
    takeBack->click();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(undoableCount(desk) == before); // Nothing happens before the answer.
    question->accept();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("2 changes taken back")); }));
    desk.waitQuiet();
    CHECK(undoableCount(desk) == before - 2);
    CHECK_FALSE(desk.hasOpenDialog());
}

TEST_CASE("undo history: what another program has taken back meanwhile is refused with its reason", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    writeNotes(desk, 1);
    desk.waitQuiet();
    auto* const dialog = new UndoDialog{desk.service(), desk.settings(), &desk.window()};
    dialog->open();
    auto* const list = named<TableView>(*dialog, QStringLiteral("What can be taken back"));
    REQUIRE(waitFor([&] { return list->model()->rowCount() > 0; }));
    const int rows = list->model()->rowCount();
    {
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    }
    // The list follows what others do.
    REQUIRE(waitFor([&] { return list->model()->rowCount() == rows - 1; }));
    CHECK(dialog->isVisible());
}

TEST_CASE("undo history: what others do while the question is open is not taken back, and the chosen row stays", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    writeNotes(desk, 2);
    desk.waitQuiet();
    auto* const dialog = new UndoDialog{desk.service(), desk.settings(), &desk.window()};
    dialog->open();
    auto* const list = named<TableView>(*dialog, QStringLiteral("What can be taken back"));
    REQUIRE(waitFor([&] { return list->model()->rowCount() > 2; }));
    const int rows = list->model()->rowCount();
    list->setCurrentIndex(list->model()->index(1, 0));
    named<QPushButton>(*dialog, QStringLiteral("Take back up to the chosen row"))->click();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    writeNotes(desk, 1);
    REQUIRE(waitFor([&] { return list->model()->rowCount() == rows + 1; }));
    CHECK(list->currentIndex().row() == 2);
    const auto newest = [&] {
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger);
        return ledger->file().undoable()->id;
    };
    const auto theirs = newest();
    question->accept();
    desk.waitQuiet();
    CHECK(newest() == theirs);
}

} // namespace
} // namespace tegoed::ui
