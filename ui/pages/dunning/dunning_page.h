#pragma once

#include "ui/models/proposals_model.h"
#include "ui/pages/dunning/proposals_view.h"
#include "ui/pages/dunning/result_tab.h"
#include "ui/pages/dunning/skipped_tab.h"
#include "ui/shell/page.h"
#include "ui/widgets/letter_view.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>

#include <filesystem>

namespace tegoed::ui {

/// The letters and tasks that a run today would make: approved here, made here, with the reason for everything that gets none.
class DunningPage : public Page {
    Q_OBJECT
public:
    explicit DunningPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<std::int64_t> count() const override;
    [[nodiscard]] std::vector<Figure> figures() const override;
    void focusStart() override;
    void focusFilter() override;
    /// Where letters go; created at the run.
    [[nodiscard]] std::filesystem::path folder() const;

private:
    void refresh() override;
    void retranslate() override;
    void buildProposals();
    void connectActions();
    /// Says so where the run that the result tells of was taken back, here or elsewhere.
    void checkResult();
    void showChoices();
    void showTab(QWidget* tab);
    void showLetter();
    /// Gives list and letter their shares of the width.
    void share();
    void chooseFolder();
    void showFolder();
    void askToRun();
    void run(bool staleMoney);
    void takeReport(const base::Result<app::RunReport>& result, const std::filesystem::path& folder);
    [[nodiscard]] QModelIndexList chosen() const;

    ProposalsModel m_model{};
    QTabWidget* m_tabs;
    QWidget* m_proposals;
    ProposalsView* m_view;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    Label* m_approved;
    Label* m_folder;
    QSplitter* m_splitter;
    LetterView* m_letter;
    SkippedTab* m_skipped;
    ResultTab* m_result;
    QTimer m_moved{}; ///< The preview follows once the keyboard rests.
    Newest m_newestLetter{};
    Newest m_newestResult{};
    SnapshotPtr m_before{}; ///< What the model shows, while a new one comes.
};

} // namespace tegoed::ui
