#pragma once

#include "app/ledger.h"
#include "base/error.h"
#include "base/progress.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace tegoed::ui {

/// What runs on the receiver's thread once a job is done.
using Continuation = std::function<void()>;

/// What a job finds on the ledger's thread: the ledger if one is open, and where to tell how far it is.
struct LedgerRoom {
    std::optional<app::Ledger> ledger{};
    base::Work work{};
};

using LedgerJob = std::function<Continuation(LedgerRoom&)>;

/// The exception that is being handled, as an error. Only inside a handler of std::exception.
[[nodiscard]] base::Error currentFault();

/// The one thread that touches the ledger. Jobs run in the order in which they were posted; what they give back is handed to `deliver`,
/// which brings it to another thread. Knows no Qt.
class LedgerThread {
public:
    struct Callbacks {
        std::function<void(Continuation)> deliver;                           ///< Called on the ledger's thread.
        std::function<void(base::Error)> failed;                             ///< A posted job threw; called on the ledger's thread.
        std::function<void()> finished;                                      ///< After each posted job, whatever came of it.
        std::function<void(std::int64_t done, std::int64_t total)> progress; ///< Of the running job; called on the ledger's thread.
        LedgerJob idle;                                                      ///< Run each fifth of a second in which nothing is posted.
    };
    explicit LedgerThread(Callbacks callbacks);
    /// Asks the running job to stop, drops those that wait, and waits for the end.
    ~LedgerThread();
    LedgerThread(const LedgerThread&) = delete;
    LedgerThread& operator=(const LedgerThread&) = delete;

    void post(LedgerJob job);
    /// Asks the running job to stop; it gives `Cancelled` back if it had not yet come to its end.
    void cancelCurrent();

private:
    void run(const std::stop_token& ending);
    void carryOut(const LedgerJob& job);
    void lookAround();

    Callbacks m_callbacks;
    LedgerRoom m_room{};
    std::mutex m_mutex{};
    std::condition_variable_any m_wake{};
    std::deque<LedgerJob> m_jobs{};
    std::stop_source m_current{};
    std::jthread m_thread{};
};

} // namespace tegoed::ui
