#include "ui/watched_application.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <pthread.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <memory>

namespace tegoed::ui {

namespace {

constexpr int kDeepest = 64;
constexpr int kSignal = SIGUSR2;
constexpr auto kLookEach = std::chrono::milliseconds{10};

// What the signal's handler fills on the watched thread. It may do nothing that takes memory or locks.
std::array<void*, kDeepest> seenFrames;
std::atomic<int> seenCount{0};

void takeStack(int)
{
    const int saved = errno;
    seenCount = backtrace(seenFrames.data(), kDeepest);
    errno = saved;
}

std::int64_t nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

QString nameOf(void* frame)
{
    Dl_info info{};
    if (dladdr(frame, &info) == 0 || info.dli_sname == nullptr) return QStringLiteral("?");
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> plain{abi::__cxa_demangle(info.dli_sname, nullptr, nullptr, &status), &std::free};
    return QString::fromUtf8(status == 0 ? plain.get() : info.dli_sname);
}

QString describe(const QObject& receiver, const QEvent& event)
{
    const auto* const kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
    const QString name = kind != nullptr ? QString::fromLatin1(kind) : QString::number(event.type());
    return QStringLiteral("%1 of %2 %3").arg(name, QLatin1String(receiver.metaObject()->className()), receiver.objectName()).trimmed();
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv)
{
    takeStack(0); // The first call loads a library: not in the handler.
    seenCount = 0;
    struct sigaction action{};
    action.sa_handler = takeStack;
    action.sa_flags = SA_RESTART;
    sigaction(kSignal, &action, nullptr);
    auto* const dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &WatchedApplication::pause);
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &WatchedApplication::resume);
    m_looker = std::thread{[this, watched = pthread_self()] {
        std::int64_t known = 0;
        int looks = 0;
        while (!m_isOver) {
            std::this_thread::sleep_for(kLookEach);
            const auto started = m_startedNs.load();
            if (started != known) looks = 0;
            known = started;
            // A look at 50 ms, and then ever more seldom: the last one before the end tells most.
            const auto dueNs = (std::int64_t{kNoticedMs} << looks) * 1'000'000;
            if (started == 0 || nowNs() - started < dueNs || looks > 12) continue;
            ++looks;
            pthread_kill(watched, kSignal);
        }
    }};
}

WatchedApplication::~WatchedApplication()
{
    m_isOver = true;
    m_looker.join();
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    const int level = QThread::currentThread()->loopLevel();
    if (QThread::currentThread() != thread() || (m_depth > 0 && level <= m_loopLevel)) return QApplication::notify(receiver, event);

    // The receiver may be gone afterwards.
    const QString what = describe(*receiver, *event);
    const auto outerStarted = m_startedNs.load();
    const auto outerPaused = m_pausedNs;
    const int outerLevel = m_loopLevel;
    ++m_depth;
    m_loopLevel = level;
    m_pausedNs = 0;
    seenCount = 0;
    const auto started = nowNs();
    m_startedNs = started;
    const bool isDone = QApplication::notify(receiver, event);
    const auto ended = nowNs();
    finish(ended - started - m_pausedNs, what);
    --m_depth;
    m_loopLevel = outerLevel;
    m_pausedNs = outerPaused + (m_depth > 0 ? ended - started : 0);
    m_startedNs = m_depth > 0 ? outerStarted : 0;
    return isDone;
}

void WatchedApplication::pause()
{
    m_waitsSinceNs = nowNs();
    m_interruptedNs = m_startedNs.exchange(0);
}

void WatchedApplication::resume()
{
    if (m_waitsSinceNs == 0) return;
    const auto now = nowNs();
    m_pausedNs += now - m_waitsSinceNs;
    m_waitsSinceNs = 0;
    m_startedNs = m_interruptedNs != 0 ? now : 0;
}

void WatchedApplication::finish(std::int64_t tookNs, const QString& event)
{
    const double ms = static_cast<double>(tookNs) / 1e6;
    if (ms <= m_longest.ms) return;
    m_longest = {ms, event, {}};
    for (int i = 0; i < seenCount; ++i)
        m_longest.stack.push_back(nameOf(seenFrames[static_cast<std::size_t>(i)]));
}

QString WatchedApplication::report() const
{
    QString text = QStringLiteral("longest time with one event: %1 ms, %2").arg(m_longest.ms, 0, 'f', 1).arg(m_longest.event);
    for (const auto& frame : m_longest.stack)
        text += QStringLiteral("\n    ") + frame;
    return text;
}

} // namespace tegoed::ui
