#pragma once

#include "app/imports.h"
#include "ui/models/row_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QSplitter>
#include <QStackedWidget>

#include <optional>
#include <vector>

namespace tegoed::ui {

/// What changed since yesterday: the kinds of changes with counts and amounts, and beside them the rows of the kind that is chosen. Faulty
/// rows and remarks are kinds like the others, the faulty ones first.
class ChangeTables : public QSplitter {
    Q_OBJECT
public:
    explicit ChangeTables(QWidget* parent = nullptr);
    void show(const std::vector<app::ImportReport>& reports, bool isRefused);
    void clear() { show({}, false); }
    void retranslate();

signals:
    /// A row was activated whose customer the ledger may know.
    void customerWanted(const QString& number);

private:
    struct GroupRow {
        enum class Kind { Changes, Faults, Remarks } kind = Kind::Changes;
        app::ChangeGroup group = app::ChangeGroup::Paid;
        std::int64_t count = 0;
        std::vector<base::Money> amounts{};
        bool isPosted = true; ///< Its amount says something: not so for texts and customers.
    };
    struct ChangeRow {
        QString customer;
        QString customerNumber;
        QString number;
        QString before;
        QString after;
        std::optional<base::Money> difference;
    };
    struct RemarkRow {
        QString file;
        int line;
        QString number;
        QString text;
    };
    [[nodiscard]] static std::vector<Column<GroupRow>> groupColumns();
    [[nodiscard]] static std::vector<Column<ChangeRow>> changeColumns();
    [[nodiscard]] static std::vector<Column<RemarkRow>> remarkColumns();
    [[nodiscard]] static ChangeRow rowOf(const app::ImportChange& change);
    void showGroups();
    void showRows();

    std::vector<app::ImportReport> m_reports{};
    RowModel<GroupRow> m_groups;
    RowModel<ChangeRow> m_changes;
    RowModel<RemarkRow> m_remarks;
    TableView* m_groupsView;
    TableView* m_changesView;
    TableView* m_remarksView;
    Label* m_more;
    QStackedWidget* m_stack;
    std::optional<app::ChangeGroup> m_chosen{}; ///< Kept while the lists are tried again.
};

} // namespace tegoed::ui
