#pragma once

#include "app/inbox.h"
#include "ui/models/row_model.h"
#include "ui/pages/morning/change_tables.h"
#include "ui/pages/morning/inbox_watch.h"
#include "ui/shell/page.h"
#include "ui/widgets/action_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <optional>
#include <vector>

namespace tegoed::ui {

/// The lists that lie in the inbox folder, tried all together without changing anything: what they would change since yesterday stands
/// there before one key takes them in.
class InboxView : public QWidget {
    Q_OBJECT
public:
    explicit InboxView(PageContext context, QWidget* parent = nullptr);

    /// The ledger changed, or another one is open.
    void refresh();
    /// Another folder or ledger, or none: what was known of the old one counts no more, also if the same one is opened again.
    void forget();
    void retranslate();
    void focusStart();
    void chooseFolder();
    void takeIn();
    /// Puts the chosen file away without taking it in.
    void setAside();
    void look();
    /// Only the view that is seen has its actions on.
    void setSeen(bool isSeen);
    /// Whether something else on the page waits for an answer: the day is ready only without.
    void setHasQuestions(bool hasQuestions);
    /// Files that can be taken in, or that somebody has to do something about.
    [[nodiscard]] int waitingCount() const { return m_readyCount + m_faultyCount; }
    [[nodiscard]] int readyCount() const { return m_readyCount; }
    [[nodiscard]] bool hasFolder() const { return !m_folder.isEmpty(); }

signals:
    void counted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct TakenIn {
        app::ImportOutcome outcome{};
        std::vector<app::PutAway> moved{};
        std::optional<base::Error> refused{}; ///< The storage failed on the way.
    };
    [[nodiscard]] static std::vector<Column<app::InboxFile>> fileColumns(const InboxView& view);
    [[nodiscard]] QString stateText(const app::InboxFile& file) const;
    void buildFirst();
    void buildFolder();
    [[nodiscard]] app::InboxRequest request() const;
    void showFiles(app::InboxContents contents);
    void showFolderFault(const base::Error& error);
    void tryLater();
    void tryNow();
    void showTrial(const app::ImportOutcome& outcome);
    void showDone(const TakenIn& done);
    void showActions();
    void showState();
    void showEmpty();
    [[nodiscard]] QString ledgerKey() const;

    PageContext m_context;
    QString m_folder{};
    std::string m_ledgerPath{};
    std::vector<app::InboxFile> m_files{};
    std::vector<app::ImportReport> m_reports{};
    int m_notLookedAtCount = 0;
    int m_readyCount = 0;
    int m_faultyCount = 0;
    bool m_canTake = false;
    bool m_isTried = false; ///< What lies there was tried, and the answer is shown.
    bool m_isTaking = false;
    bool m_isSeen = true;
    bool m_hasQuestions = false;
    bool m_isKnown = false; ///< What lies in the folder has been looked at.

    QStackedWidget* m_stack;
    QWidget* m_first = nullptr;
    QWidget* m_body = nullptr;
    Label* m_firstTitle;
    Label* m_firstText;
    QPushButton* m_firstChoose;
    Label* m_path;
    RowModel<app::InboxFile> m_model;
    TableView* m_filesView;
    QComboBox* m_mode;
    QCheckBox* m_skipFaulty;
    QCheckBox* m_acceptVanished;
    QLineEdit* m_controlTotal;
    Label* m_summary;
    Label* m_refusal;
    Label* m_moveFault;
    ChangeTables* m_changes;
    QWidget* m_calm = nullptr; ///< What stands there while nothing can be taken in.
    EmptyNote* m_empty;
    QPushButton* m_goOn;
    QStackedWidget* m_outcome;
    InboxWatch m_watch{};
    QTimer m_rest{};
    Newest m_newestLook{};
    Newest m_newestTrial{};
};

} // namespace tegoed::ui
