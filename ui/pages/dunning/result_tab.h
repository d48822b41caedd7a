#pragma once

#include "app/dunning_run.h"
#include "ui/models/row_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QWidget>

#include <filesystem>

namespace tegoed::ui {

/// What the last run of this window made: each letter or task with its state and files.
class ResultTab : public QWidget {
    Q_OBJECT
public:
    explicit ResultTab(QWidget* parent = nullptr);
    void show(const app::RunReport& report, const ledger::Book& book, const std::filesystem::path& folder);
    void retranslate();
    void focusList() { m_view->setFocus(); }
    [[nodiscard]] int rowCount() const { return m_model.rowCount({}); }

private:
    struct Row {
        QString letter;
        QString customer;
        QString stage;
        app::RunLetter::State state;
        QString remark;
        QString files;
    };
    [[nodiscard]] static std::vector<Column<Row>> columns();
    [[nodiscard]] static QString stateText(app::RunLetter::State state);
    void showSummary();
    void openFile(int row);

    Label* m_summary;
    Label* m_fault;
    QPushButton* m_openFolder;
    RowModel<Row> m_model;
    TableView* m_view;
    std::filesystem::path m_folder{};
};

} // namespace tegoed::ui
