#include "ui/shell/first_window.h"

#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <future>

namespace tegoed::ui {
namespace {

/// Asks from another thread, as another program does.
bool askFromOutside(const QString& ledger, int patienceMs)
{
    auto answer = std::async(std::launch::async, [&] { return FirstWindow::bringUp(ledger, patienceMs); });
    while (answer.wait_for(std::chrono::milliseconds{0}) != std::future_status::ready)
        QTest::qWait(5);
    return answer.get();
}

TEST_CASE("first window: a second start brings it up, by any name of the ledger", "[ui]")
{
    const support::TempFolder folder;
    const auto file = folder.write("books.tegoed", "x");
    std::filesystem::create_symlink(file, folder / "link.tegoed");
    FirstWindow first;
    QSignalSpy wanted{&first, &FirstWindow::wanted};
    CHECK_FALSE(askFromOutside(pathToQt(file), 500));
    first.hold(pathToQt(file));
    CHECK(first.holds(pathToQt(folder / "link.tegoed")));
    CHECK(askFromOutside(pathToQt(file), 2'000));
    CHECK(askFromOutside(pathToQt(folder / "link.tegoed"), 2'000));
    CHECK(wanted.count() == 2);
    CHECK_FALSE(askFromOutside(pathToQt(folder / "other.tegoed"), 500));
    first.release();
    CHECK_FALSE(askFromOutside(pathToQt(file), 500));
}

TEST_CASE("first window: one that does not answer is not waited for, and what a dead one left is taken over", "[ui]")
{
    const support::TempFolder folder;
    const auto file = pathToQt(folder.write("books.tegoed", "x"));
    QElapsedTimer clock;
    clock.start();
    {
        FirstWindow stopped;
        stopped.hold(file);
        // Nobody lets it answer: the question comes from its own thread.
        CHECK_FALSE(FirstWindow::bringUp(file, 200));
        CHECK(clock.elapsed() < 2'000);

        // A second one leaves it its name.
        FirstWindow second;
        second.hold(file);
        CHECK_FALSE(second.holds(file));
    }
    const QString left = FirstWindow::socketOf(file);
    QFile::remove(left);
    REQUIRE(QFile{left}.open(QIODevice::WriteOnly)); // Nobody listens there.
    FirstWindow next;
    next.hold(file);
    CHECK(next.holds(file));
    CHECK(askFromOutside(file, 2'000));
}

TEST_CASE("first window: a ledger that another window has is not opened twice", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    QSignalSpy wanted{&desk.window().desk(), &LedgerDesk::windowWanted};
    CHECK(askFromOutside(pathToQt(desk.ledgerPath()), 2'000));
    CHECK(wanted.count() == 1);
    desk.window().actions()[QStringLiteral("close")]->trigger();
    CHECK_FALSE(askFromOutside(pathToQt(desk.ledgerPath()), 500));
}

} // namespace
} // namespace tegoed::ui
