#pragma once

#include "ui/actions/action_set.h"
#include "ui/bridge/ledger_service.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace tegoed::ui {

/// The ways in and out of a ledger: open, new, demo, close, import. Asks for files and starts the work.
class LedgerDesk : public QObject {
    Q_OBJECT
public:
    LedgerDesk(LedgerService& service, ActionSet& actions, Settings& settings, QWidget* window);

    void openPath(const QString& path);
    void openDemo();
    void askForNew();
    void askForLedger();
    /// The dialog with these files chosen; none: they are chosen there.
    void importFiles(const std::vector<std::filesystem::path>& files);
    /// Files that somebody lets fall on the window: a ledger is opened, lists are shown to be imported.
    void takeDropped(const std::vector<std::filesystem::path>& files);
    [[nodiscard]] bool canTake(const std::vector<std::filesystem::path>& files) const;

private:
    void showWhatWorks();
    LedgerService& m_service;
    ActionSet& m_actions;
    Settings& m_settings;
    QWidget* m_window;
};

} // namespace tegoed::ui
