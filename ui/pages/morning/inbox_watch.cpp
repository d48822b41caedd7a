#include "ui/pages/morning/inbox_watch.h"

namespace tegoed::ui {

namespace {

constexpr int kSoonMs = 700;
constexpr int kNowAndThenMs = 20'000;

} // namespace

InboxWatch::InboxWatch(QObject* parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_nowAndThen.setInterval(kNowAndThenMs);
    connect(&m_soon, &QTimer::timeout, this, &InboxWatch::changed);
    connect(&m_nowAndThen, &QTimer::timeout, this, &InboxWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &InboxWatch::lookSoon);
}

void InboxWatch::setFolder(const QString& folder)
{
    if (folder == m_folder) {
        // A folder that was gone and is back is a new one to the watcher.
        if (!folder.isEmpty() && m_watcher.directories().isEmpty()) m_watcher.addPath(folder);
        return;
    }
    if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    if (folder.isEmpty()) {
        m_nowAndThen.stop();
        m_soon.stop();
        return;
    }
    m_watcher.addPath(folder);
    m_nowAndThen.start();
}

void InboxWatch::lookSoon()
{
    if (!m_folder.isEmpty()) m_soon.start();
}

} // namespace tegoed::ui
