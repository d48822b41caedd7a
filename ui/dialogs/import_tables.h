#pragma once

#include "app/imports.h"
#include "ui/models/row_model.h"
#include "ui/widgets/table_view.h"

#include <QTabWidget>

namespace tegoed::ui {

/// What an import does and finds, in three lists: changes, faulty rows, remarks.
class ImportTables : public QTabWidget {
    Q_OBJECT
public:
    explicit ImportTables(QWidget* parent = nullptr);
    void show(const std::vector<app::ImportReport>& reports);
    void clear();

signals:
    /// A faulty row was chosen with Return or two clicks.
    void faultActivated(const QString& file, int line);

private:
    struct ChangeRow {
        QString kind;
        QString customer;
        QString number;
        base::Money amount;
    };
    struct RemarkRow {
        QString file;
        int line;
        QString number;
        QString text;
    };
    [[nodiscard]] static std::vector<Column<ChangeRow>> changeColumns();
    [[nodiscard]] static std::vector<Column<RemarkRow>> remarkColumns();
    void showCounts(std::int64_t changes, std::int64_t faults, std::int64_t warnings);

    RowModel<ChangeRow> m_changes;
    RowModel<RemarkRow> m_faults;
    RowModel<RemarkRow> m_warnings;
    TableView* m_changesView;
    TableView* m_faultsView;
    TableView* m_warningsView;
};

} // namespace tegoed::ui
