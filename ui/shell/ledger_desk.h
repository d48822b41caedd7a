#pragma once

#include "ui/actions/action_set.h"
#include "ui/bridge/ledger_service.h"
#include "ui/settings/settings.h"
#include "ui/shell/first_window.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <utility>
#include <vector>

namespace tegoed::ui {

/// The ways in and out of a ledger: open, new, demo, close, import. Asks for files and starts the work.
class LedgerDesk : public QObject {
    Q_OBJECT
public:
    LedgerDesk(LedgerService& service, ActionSet& actions, Settings& settings, QWidget* window);

    /// Opens it here, or brings the window up that has it open already.
    void openPath(const QString& path);
    void openDemo();
    void askForNew();
    /// Whether the ledger that was opened was made by the form for a new one; asked once.
    [[nodiscard]] bool takeNew() { return std::exchange(m_isNew, false); }
    void askForLedger();
    /// The dialog with these files chosen; none: they are chosen there.
    void importFiles(const std::vector<std::filesystem::path>& files);
    /// Files that somebody lets fall on the window: a ledger is opened, lists are shown to be imported.
    void takeDropped(const std::vector<std::filesystem::path>& files);
    /// How the ledger that is open is left for another one, or for none: there may be something in the window that is not saved.
    using Leaving = std::function<void(const std::function<void()>& goOn)>;
    void setLeaving(Leaving leaving) { m_leaving = std::move(leaving); }
    [[nodiscard]] bool canTake(const std::vector<std::filesystem::path>& files) const;

signals:
    /// Another start wants this window to be seen.
    void windowWanted();

private:
    void openWindow();
    void showWhatWorks();
    LedgerService& m_service;
    ActionSet& m_actions;
    Settings& m_settings;
    QWidget* m_window;
    FirstWindow m_first{};
    bool m_isNew = false;
    Leaving m_leaving = [](const std::function<void()>& goOn) { goOn(); };
};

} // namespace tegoed::ui
