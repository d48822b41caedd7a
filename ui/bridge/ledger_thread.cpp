#include "ui/bridge/ledger_thread.h"

#include "base/log.h"

#include <chrono>
#include <exception>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr std::chrono::milliseconds kIdleWait{200};

} // namespace

base::Error currentFault()
{
    try {
        throw;
    } catch (const base::Failure& failure) {
        return failure.error();
    } catch (const std::exception& fault) {
        return {base::ErrorCode::InternalFault, {fault.what()}};
    }
}

LedgerThread::LedgerThread(Callbacks callbacks) : m_callbacks(std::move(callbacks))
{
    m_thread = std::jthread{[this](const std::stop_token& ending) { run(ending); }};
}

LedgerThread::~LedgerThread()
{
    m_thread.request_stop();
    cancelCurrent();
    m_thread.join();
}

void LedgerThread::post(LedgerJob job)
{
    {
        const std::lock_guard lock{m_mutex};
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void LedgerThread::cancelCurrent()
{
    const std::lock_guard lock{m_mutex};
    m_current.request_stop();
}

void LedgerThread::run(const std::stop_token& ending)
{
    while (!ending.stop_requested()) {
        LedgerJob job;
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait_for(lock, ending, kIdleWait, [this] { return !m_jobs.empty(); });
            if (ending.stop_requested()) return;
            if (!m_jobs.empty()) {
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            m_current = std::stop_source{};
            m_room.work = {m_current.get_token(), m_callbacks.progress};
        }
        if (job)
            carryOut(job);
        else
            lookAround();
    }
}

void LedgerThread::carryOut(const LedgerJob& job)
{
    // What no question or change has made its answer of.
    try {
        if (auto continuation = job(m_room)) m_callbacks.deliver(std::move(continuation));
    } catch (const std::exception&) {
        m_callbacks.failed(currentFault());
    }
    m_callbacks.finished();
}

void LedgerThread::lookAround()
{
    // Nobody asked for this look, so nobody is told that it failed: the next thing that somebody does will say why.
    try {
        if (auto continuation = m_callbacks.idle(m_room)) m_callbacks.deliver(std::move(continuation));
    } catch (const base::Failure& failure) {
        base::logWarning(base::name(failure.error().code));
    } catch (const std::exception&) {
        base::logWarning("the look for changes failed");
    }
}

} // namespace tegoed::ui
