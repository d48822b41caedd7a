#pragma once

#include "persistence/stored_copies.h"
#include "ui/models/row_model.h"
#include "ui/pages/settings/settings_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QStackedWidget>

#include <map>
#include <vector>

namespace tegoed::ui {

/// The copies of the ledger: those that the program keeps, with a check of each, one more now, and one put back.
class BackupSection : public SettingsSection {
    Q_OBJECT
public:
    explicit BackupSection(const PageContext& context, QWidget* parent = nullptr);

    void focusStart() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct CopyRow {
        persistence::StoredCopy copy;
        QString result; ///< Of a check that was asked for; empty: none was.
        bool isFaulty = false;
    };
    [[nodiscard]] static std::vector<Column<CopyRow>> columns();
    void build();
    void showRows();
    void takeRows(std::vector<persistence::StoredCopy> copies);
    [[nodiscard]] const CopyRow* chosen() const;
    void makeCopy();
    void check();
    void chooseFile();
    void askToRestore(const std::filesystem::path& copy, const QString& which);

    Label* m_folder;
    RowModel<CopyRow> m_model;
    TableView* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_make;
    QPushButton* m_check;
    QPushButton* m_restore;
    QPushButton* m_other;
    std::map<std::filesystem::path, std::pair<QString, bool>> m_results{}; ///< Of copies that were checked.
    Newest m_newestList{};
};

} // namespace tegoed::ui
