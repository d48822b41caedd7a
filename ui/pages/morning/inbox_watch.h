#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <QString>

namespace tegoed::ui {

/// Says when it is time to look into a folder again: when something in it changed, and now and then, since folders of other computers
/// tell nothing. Looks at nothing itself.
class InboxWatch : public QObject {
    Q_OBJECT
public:
    explicit InboxWatch(QObject* parent = nullptr);
    /// Empty: watches nothing.
    void setFolder(const QString& folder);
    /// Looks soon again: a file may not be whole yet.
    void lookSoon();

signals:
    void changed();

private:
    QString m_folder{};
    QFileSystemWatcher m_watcher{};
    QTimer m_soon{};
    QTimer m_nowAndThen{};
};

} // namespace tegoed::ui
