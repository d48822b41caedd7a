#include "ui/shell/end_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace tegoed::ui {

namespace {

/// The handler may do no more than write; the other end is read by the event loop.
std::array<int, 2> g_pair{-1, -1};

extern "C" void tellEventLoop(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pair[0], &byte, 1);
}

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent), m_notifier(nullptr)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, g_pair.data()) != 0) return;
    m_notifier = new QSocketNotifier{g_pair[1], QSocketNotifier::Read, this};
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(g_pair[1], &byte, 1) == 1) emit endWanted();
    });
    struct sigaction action = {};
    action.sa_handler = tellEventLoop;
    action.sa_flags = SA_RESTART;
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
    for (int& end : g_pair) {
        if (end >= 0) ::close(end);
        end = -1;
    }
}

} // namespace tegoed::ui
