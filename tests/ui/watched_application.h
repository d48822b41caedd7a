#pragma once

#include <QApplication>
#include <QString>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <thread>

namespace tegoed::ui {

/// An application that knows how long its thread was kept from the next event, and by what: a window that doesn't answer for longer than
/// a twentieth of a second is felt as slow. Time in which an event opens a loop of its own (a menu) is not counted.
class WatchedApplication : public QApplication {
public:
    /// The longest stay with one event.
    struct Blockage {
        double ms = 0;
        QString event{};     ///< Its kind and the class that got it.
        QStringList stack{}; ///< Where the thread was when it was looked at last; empty below kNoticedMs.
    };
    static constexpr int kNoticedMs = 50;

    WatchedApplication(int& argc, char** argv);
    ~WatchedApplication() override;

    bool notify(QObject* receiver, QEvent* event) override;
    [[nodiscard]] const Blockage& longest() const { return m_longest; }
    void startAgain() { m_longest = {}; }
    /// The longest stay in a few lines.
    [[nodiscard]] QString report() const;

private:
    void finish(std::int64_t tookNs, const QString& event);
    /// Waiting for events inside an event is no work.
    void pause();
    void resume();

    Blockage m_longest{};
    int m_depth = 0;
    int m_loopLevel = 0;
    std::int64_t m_pausedNs = 0;              ///< Of the event in hand, spent in loops inside it.
    std::int64_t m_waitsSinceNs = 0;          ///< 0: not waiting.
    std::int64_t m_interruptedNs = 0;         ///< Start of the event in which it waits.
    std::atomic<std::int64_t> m_startedNs{0}; ///< 0: waiting for an event.
    std::atomic<bool> m_isOver{false};
    std::thread m_looker{}; ///< Looks where the watched thread is as soon as an event takes too long.
};

} // namespace tegoed::ui
