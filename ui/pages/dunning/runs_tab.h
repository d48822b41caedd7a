#pragma once

#include "app/run_history.h"
#include "ui/models/row_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

namespace tegoed::ui {

/// The dunning runs of the ledger, newest first, also those that were taken back; beside them what became of the letters and tasks of the
/// one that is chosen.
class RunsTab : public QWidget {
    Q_OBJECT
public:
    explicit RunsTab(PageContext context, QWidget* parent = nullptr);
    /// Asks again what there is.
    void refresh();
    /// Shows a run that this window has just made, with what it says beyond its letters.
    void show(const app::RunReport& report);
    void clear();
    void retranslate();
    void focusList();
    /// Enables the actions of the chosen run; `isSeen`: this part of the page is shown.
    void enableActions(bool isSeen);
    [[nodiscard]] int rowCount() const { return m_lines.rowCount({}); }

signals:
    void customerWanted(const QString& number);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] static std::vector<Column<app::RunSummary>> runColumns();
    [[nodiscard]] static std::vector<Column<app::RunLine>> lineColumns();
    [[nodiscard]] static QString remark(const app::RunLine& line);
    void take(std::vector<app::RunSummary> runs);
    void chooseRun();
    void takeLines(const app::RunSummary& run, std::vector<app::RunLine> lines);
    void showSummary();
    [[nodiscard]] QString summary() const;
    void openFile(int row);
    void openPath(const std::filesystem::path& path);
    void askWhereToPrint();
    void print(const std::filesystem::path& file);

    PageContext m_context;
    RowModel<app::RunSummary> m_runs;
    RowModel<app::RunLine> m_lines;
    TableView* m_runsView;
    TableView* m_linesView;
    Label* m_summary;
    Label* m_fault;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    Newest m_newestRuns{};
    Newest m_newestLines{};
    bool m_isStale = true;
    bool m_wantsFocus = false; ///< The lines take the keyboard as soon as they are read.
    bool m_isSeen = false;
    std::optional<app::RunSummary> m_shown{};
    std::optional<base::RunId> m_wanted{}; ///< To be chosen once it is in the list.
    std::optional<base::RunId> m_faultOf{};
    QString m_faultText{};
};

} // namespace tegoed::ui
