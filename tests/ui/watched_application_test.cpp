#include "ui/watched_application.h"

#include "support/catch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

namespace tegoed::ui {
namespace {

/// Keeps the thread busy when it gets an event.
class Worker : public QObject {
public:
    int busyMs = 0;
    int loopMs = 0;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User) return QObject::event(event);
        if (loopMs > 0) {
            QEventLoop loop;
            QTimer::singleShot(loopMs, &loop, &QEventLoop::quit);
            loop.exec();
        }
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < busyMs) {
        }
        return true;
    }
};

WatchedApplication& watched()
{
    return dynamic_cast<WatchedApplication&>(*QCoreApplication::instance());
}

TEST_CASE("harness: an event that keeps the thread busy is found, with where it was", "[ui]")
{
    watched().startAgain();
    Worker worker;
    worker.busyMs = 150;
    QEvent event{QEvent::User};
    QCoreApplication::sendEvent(&worker, &event);
    const auto longest = watched().longest();
    CHECK(longest.ms >= 150);
    CHECK(longest.event == QStringLiteral("User of QObject"));
    CHECK(longest.stack.join(QChar{u'\n'}).contains(QStringLiteral("WatchedApplication::notify")));
    watched().startAgain();
}

TEST_CASE("harness: a loop inside an event does not count", "[ui]")
{
    watched().startAgain();
    Worker worker;
    worker.loopMs = 300;
    QEvent event{QEvent::User};
    QCoreApplication::sendEvent(&worker, &event);
    // The time waits for the loop's own timer, in which the window answers.
    CHECK(watched().longest().ms < 200);
    watched().startAgain();
}

} // namespace
} // namespace tegoed::ui
