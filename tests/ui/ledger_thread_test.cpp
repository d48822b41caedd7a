#include "ui/bridge/ledger_thread.h"

#include "support/catch.h"

#include <future>
#include <mutex>
#include <string>
#include <vector>

namespace tegoed::ui {
namespace {

TEST_CASE("ledger thread: jobs in order, a fault ends one job alone, waiting ones are dropped at the end", "[ui]")
{
    std::mutex mutex;
    std::vector<std::string> heard;
    const auto hear = [&](std::string what) {
        const std::lock_guard lock{mutex};
        heard.push_back(std::move(what));
    };
    std::promise<void> blocked;
    std::promise<void> third;
    {
        LedgerThread thread{{[](const Continuation& continuation) { continuation(); },
                             [&](const base::Error& error) { hear(std::string{base::name(error.code)}); },
                             [&] { hear("finished"); },
                             {},
                             [](LedgerRoom&) -> Continuation { return {}; }}};
        thread.post([&](LedgerRoom&) -> Continuation { return [&] { hear("first"); }; });
        thread.post([](LedgerRoom&) -> Continuation { throw base::Failure{base::Error{base::ErrorCode::DiskFull, {}}}; });
        thread.post([&](LedgerRoom&) -> Continuation {
            return [&] {
                hear("third");
                third.set_value();
            };
        });
        third.get_future().wait();
        thread.post([&](LedgerRoom& room) -> Continuation {
            blocked.set_value();
            while (!room.work.stop.stop_requested())
                std::this_thread::yield();
            hear("stopped");
            return {};
        });
        thread.post([&](LedgerRoom&) -> Continuation {
            hear("never");
            return {};
        });
        blocked.get_future().wait();
    }
    const std::vector<std::string> expected{"first", "finished", "disk_full", "finished", "third", "finished", "stopped", "finished"};
    CHECK(heard == expected);
}

TEST_CASE("ledger thread: cancel reaches the running job alone", "[ui]")
{
    std::promise<void> running;
    std::promise<bool> next;
    LedgerThread thread{{[](const Continuation& continuation) { continuation(); },
                         [](const base::Error&) {},
                         [] {},
                         {},
                         [](LedgerRoom&) -> Continuation { return {}; }}};
    thread.post([&](LedgerRoom& room) -> Continuation {
        running.set_value();
        while (!room.work.stop.stop_requested())
            std::this_thread::yield();
        return {};
    });
    running.get_future().wait();
    thread.cancelCurrent();
    thread.post([&](LedgerRoom& room) -> Continuation {
        next.set_value(room.work.stop.stop_requested());
        return {};
    });
    CHECK_FALSE(next.get_future().get());
}

} // namespace
} // namespace tegoed::ui
