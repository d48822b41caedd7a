#pragma once

#include "app/run_outline.h"
#include "ui/pages/dunning/changes_tab.h"
#include "ui/pages/dunning/proposals_tab.h"
#include "ui/pages/dunning/runs_tab.h"
#include "ui/pages/dunning/skipped_tab.h"
#include "ui/shell/page.h"

#include <QTabWidget>

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
    QWidget* makeStrip();
    QWidget* makeRunLine();
    void connectActions();
    /// What changed in the plan since somebody started to approve it.
    void showChanges();
    void showChoices();
    void showTab(QWidget* tab);
    void chooseFolder();
    void showFolder();
    /// Counts what the run would make, then asks.
    void askToRun();
    void ask(const app::RunOutline& outline);
    void run(bool staleMoney);
    void takeReport(const base::Result<app::RunReport>& result, std::int64_t approvedCount);

    QTabWidget* m_tabs;
    ProposalsTab* m_proposals;
    ChangesTab* m_changes;
    SkippedTab* m_skipped;
    RunsTab* m_runs;
    QWidget* m_strip;
    Label* m_stripText;
    Label* m_approved;
    Label* m_folder;
    Newest m_newestOutline{};
};

} // namespace tegoed::ui
