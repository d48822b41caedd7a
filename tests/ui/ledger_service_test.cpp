#include "ui/bridge/ledger_service.h"

#include "app/imports.h"
#include "app/journal.h"
#include "app/notes.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/contact_dialogs.h"

#include <future>
#include <stdexcept>
#include <thread>

namespace tegoed::ui {
namespace {

base::Result<void> noteAboutBakker(app::Ledger& ledger, const std::string& text)
{
    app::LogRequest note;
    note.customer = "1002";
    note.text = text;
    return app::logContact(ledger, note);
}

void noteOfAnotherProgram(Desk& desk)
{
    const auto before = desk.service().snapshot()->book.changeNumber;
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    REQUIRE(noteAboutBakker(*ledger, "of somebody else"));
    REQUIRE(waitFor([&] { return desk.service().snapshot()->book.changeNumber > before; }));
}

std::int64_t entryCount(Desk& desk)
{
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    return ledger->file().journalCount();
}

TEST_CASE("ledger service: what is worked out of a ledger that is closed meanwhile is no answer any more", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    bool isAnswered = false;
    std::promise<void> closed;
    desk.service().compute(
        &desk.window(), Newest{},
        [done = closed.get_future().share()] {
            done.wait();
            return 1;
        },
        [&](int) { isAnswered = true; });
    desk.service().close();
    closed.set_value();
    REQUIRE(waitFor([&] { return desk.service().isQuiet(); }));
    CHECK_FALSE(isAnswered);
}

TEST_CASE("ledger service: a question that was asked again before its turn is not asked", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    std::promise<void> free;
    const auto isFree = free.get_future().share();
    std::atomic<int> askedCount = 0;
    int answer = 0;
    desk.service().ask(
        &desk.window(), Newest{},
        [isFree](app::Ledger&) {
            isFree.wait();
            return 0;
        },
        [](int) {});
    const Newest newest;
    for (int number = 1; number <= 3; ++number)
        desk.service().ask(
            &desk.window(), newest,
            [&askedCount, number](app::Ledger&) {
                ++askedCount;
                return number;
            },
            [&](int got) { answer = got; });
    free.set_value();
    REQUIRE(waitFor([&] { return desk.service().isQuiet(); }));
    CHECK(askedCount == 1);
    CHECK(answer == 3);
}

TEST_CASE("ledger service: a failure on the way is the answer of a change, so that nobody waits for ever", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    std::vector<base::ErrorCode> codes;
    const auto hear = [&](const base::Result<void>& result) {
        codes.push_back(result ? base::ErrorCode::InternalFault : result.error().code);
    };
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger&, const base::Work&) -> base::Result<void> { throw base::Failure{base::Error{base::ErrorCode::DiskFull, {}}}; },
        hear);
    desk.service().change(
        &desk.window(), {}, [](app::Ledger&, const base::Work&) -> base::Result<void> { throw std::runtime_error("odd"); }, hear);
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger&, const base::Work&) -> app::ImportOutcome { throw base::Failure{base::Error{base::ErrorCode::DiskFull, {}}}; },
        [&](const app::ImportOutcome& outcome) {
            REQUIRE(outcome.refused);
            codes.push_back(outcome.refused->code);
        });
    desk.service().ask(
        &desk.window(), Newest{},
        [](app::Ledger&) -> base::Result<void> { throw base::Failure{base::Error{base::ErrorCode::DiskFull, {}}}; }, hear);
    REQUIRE(waitFor([&] { return desk.service().isQuiet(); }));
    CHECK(codes ==
          std::vector{base::ErrorCode::DiskFull, base::ErrorCode::InternalFault, base::ErrorCode::DiskFull, base::ErrorCode::DiskFull});
    CHECK(desk.service().isOpen());
}

TEST_CASE("ledger service: a form that waits for its answer goes with the ledger", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    QTest::keyClick(desk.window().currentPage(), Qt::Key_N);
    auto* const dialog = desk.dialog<NoteDialog>();
    REQUIRE(dialog != nullptr);
    named<QPlainTextEdit>(*dialog, QStringLiteral("Note"))->setPlainText(QStringLiteral("Asked for the order number"));
    named<QPushButton>(*dialog, QStringLiteral("Save the note"))->click();
    desk.service().close();
    CHECK(waitFor([&] { return !desk.hasOpenDialog(); }));
    REQUIRE(waitFor([&] { return desk.service().isQuiet(); }));
}

TEST_CASE("ledger service: Undo of a message takes back what it tells of, and nothing that came after it", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const auto noteHere = [&] {
        desk.service().change(
            &desk.window(), {}, [](app::Ledger& ledger, const base::Work&) { return noteAboutBakker(ledger, "ours"); },
            [&](const base::Result<void>& result) {
                REQUIRE(result);
                emit desk.service().announced(QStringLiteral("Noted"), true);
            });
        desk.waitQuiet();
    };
    auto* const undo = named<QPushButton>(desk.window(), QStringLiteral("Undo what was just done"));
    REQUIRE(undo != nullptr);
    noteHere();
    REQUIRE(undo->isVisible());
    undo->click();
    REQUIRE(waitFor([&] { return desk.heard().contains(QStringLiteral("Taken back: note")); }));
    desk.waitQuiet();

    noteHere();
    const auto ours = desk.service().done();
    REQUIRE(ours);
    noteOfAnotherProgram(desk);
    const auto before = entryCount(desk);
    undo->click();
    desk.waitQuiet();
    CHECK(entryCount(desk) == before);
    CHECK(desk.heard().filter(QStringLiteral("Taken back: note")).size() == 1);
    CHECK(desk.window().toast().text() == desk.heard().last()); // Why not.
}

} // namespace
} // namespace tegoed::ui
