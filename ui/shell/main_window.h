#pragma once

#include "ui/actions/action_set.h"
#include "ui/bridge/ledger_service.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/start/first_steps.h"
#include "ui/pages/start/start_page.h"
#include "ui/settings/settings.h"
#include "ui/shell/ledger_desk.h"
#include "ui/shell/looks.h"
#include "ui/shell/page.h"
#include "ui/shell/page_head.h"
#include "ui/shell/page_history.h"
#include "ui/shell/palette/palette.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"
#include "ui/shell/toast.h"
#include "ui/shell/window_menus.h"
#include "ui/widgets/page_stack.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

namespace tegoed::ui {

/// The frame around the pages: rail, title line, foot, menus, messages. It knows pages only as Page.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(LedgerService& service, Settings& settings);

    [[nodiscard]] LedgerDesk& desk() { return m_desk; }
    [[nodiscard]] ActionSet& actions() { return m_actions; }
    void showPage(const QString& id);
    /// The text looks otherwise here than on every other computer.
    void warnOfFont();
    [[nodiscard]] Navigator& navigator() { return m_navigator; }
    /// The page that is shown; null while no ledger is open.
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const std::vector<Page*>& pages() const { return m_pages; }
    [[nodiscard]] const Toast& toast() const { return *m_toast; }
    [[nodiscard]] const Palette& commands() const { return *m_palette; }
    /// Leaves the ledger by `goOn`, once what is typed is kept and nothing is lost that somebody wants to save: that is asked.
    void leave(const std::function<void()>& goOn);
    /// Without a question: the session ends.
    void closeNow();
    void find(const QString& text) { m_palette->find(text); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void buildPages();
    void connectService();
    void connectActions();
    void openWritten(const QString& path);
    /// Has what stands in the field that has the keyboard kept.
    void keepTyped();
    /// Titles of pages with something that is not saved.
    [[nodiscard]] QStringList unsaved() const;
    /// Goes on once the ledger has taken what was changed, and nothing is left that somebody wants to save.
    void askToLeave(const std::function<void()>& goOn);
    void waitForChanges(const std::function<void()>& goOn);
    /// The changes take long: whoever wants to leave may do so without them.
    void askAboutChanges();
    void stopWaiting();
    /// Shows a page, and there what was asked for; false if there is no such page or no ledger.
    bool showPlace(const PageHistory::Place& place);
    void showFirstSteps();
    void showHistory();
    void showPageMenu();
    void showHead();
    void showTitle();
    void showFoot();
    void retranslate();
    void switchLanguage();
    void comeUp();

    LedgerService& m_service;
    Settings& m_settings;
    ActionSet m_actions{};
    Navigator m_navigator{};
    LedgerDesk m_desk;
    std::vector<Page*> m_pages{};
    Rail* m_rail;
    PageHead* m_head;
    PageStack* m_stack;
    StartPage* m_start;
    FirstSteps* m_steps;
    StatusLine* m_status;
    Toast* m_toast;
    Palette* m_palette = nullptr;
    WindowMenus* m_menus = nullptr;
    Looks m_looks;
    PageHistory m_history{};
    std::function<void()> m_leaving{}; ///< What goes on once the ledger has taken what was changed; empty: nobody is leaving.
    QTimer* m_leavePatience;
    QPointer<QuestionDialog> m_leaveQuestion{};
    bool m_mayClose = false;
};

} // namespace tegoed::ui
