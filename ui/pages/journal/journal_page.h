#pragma once

#include "ui/models/journal_model.h"
#include "ui/pages/journal/check_tab.h"
#include "ui/pages/journal/entry_pane.h"
#include "ui/pages/journal/journal_filter_bar.h"
#include "ui/shell/page.h"

#include <QSplitter>
#include <QTabWidget>
#include <QTimer>

namespace tegoed::ui {

/// Who did what when, newest first, with what changed; taking the newest change back; and the check of the books.
class JournalPage : public Page {
    Q_OBJECT
public:
    explicit JournalPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<Figure> figures() const override;
    /// `what`: the number of a customer whose entries are wanted.
    void visit(const QString& what) override;
    void focusStart() override;
    void focusFilter() override;

private:
    void refresh() override;
    void retranslate() override;
    void build();
    void connectActions();
    void askIds();
    void showIds(const base::Result<std::vector<base::JournalId>>& ids);
    void showEmptiness(const QString& refusal);
    void askLines();
    void askDetail();
    /// What is known of the row that is chosen; null while it is asked.
    [[nodiscard]] const app::JournalDetail* currentDetail() const;
    /// What is done with an entry waits until it is known.
    void waitForDetail();
    void askToTakeBack();
    void openCustomer();
    void askForFile();
    void exportTo(const QString& path);

    JournalModel m_model{};
    TableView* m_view;
    JournalFilterBar* m_bar;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    EntryPane* m_pane;
    CheckTab* m_check;
    QTabWidget* m_tabs;
    QTimer m_scrolled{};
    QTimer m_moved{};
    std::optional<app::JournalDetail> m_detail{}; ///< Lags behind the row that is chosen.
    bool m_wantsCustomer = false;                 ///< Return was pressed before the entry was known: its customer is opened then.
    std::int64_t m_entryCount = 0;                ///< Of the whole journal.
    Newest m_newestIds{};
    Newest m_newestNames{};
    Newest m_newestLines{};
    Newest m_newestDetail{};
    Newest m_newestTable{};
};

} // namespace tegoed::ui
