#pragma once

#include "app/dunning_run.h"
#include "ui/models/row_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QWidget>

#include <filesystem>
#include <optional>

namespace tegoed::ui {

/// What the last run of this window made: each letter or task with its state and files, also after the run was taken back.
class ResultTab : public QWidget {
    Q_OBJECT
public:
    explicit ResultTab(QWidget* parent = nullptr);
    void show(const app::RunReport& report, const ledger::Book& book, const std::filesystem::path& folder);
    void clear();
    /// A letter or task that stands in the ledger as long as the run does; nothing if there is no run, or it was taken back.
    [[nodiscard]] std::optional<base::LetterId> letterOfRun() const { return m_isTakenBack ? std::nullopt : m_letterOfRun; }
    void showTakenBack();
    void retranslate();
    void focusList() { m_view->setFocus(); }
    [[nodiscard]] int rowCount() const { return m_model.rowCount({}); }

private:
    struct Row {
        QString letter;
        QString customer;
        QString stage;
        std::optional<app::RunLetter::State> state; ///< Nothing: taken back.
        QString remark;
        QString files;
        bool isOfRun; ///< Else of an earlier one that this run finished.
    };
    [[nodiscard]] static std::vector<Column<Row>> columns();
    [[nodiscard]] static QString stateText(std::optional<app::RunLetter::State> state);
    void showSummary();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString takenBackSummary() const;
    void openFile(int row);

    Label* m_summary;
    Label* m_fault;
    QPushButton* m_openFolder;
    RowModel<Row> m_model;
    TableView* m_view;
    std::filesystem::path m_folder{};
    std::optional<base::LetterId> m_letterOfRun{};
    bool m_isTakenBack = false;
};

} // namespace tegoed::ui
