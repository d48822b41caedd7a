#pragma once

#include "ui/models/proposals_model.h"
#include "ui/models/row_model.h"
#include "ui/widgets/table_view.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::ui {

/// What became of the proposals since somebody started to approve them: which are new, which changed from what to what, which are gone,
/// and why.
class ChangesTab : public QWidget {
    Q_OBJECT
public:
    explicit ChangesTab(QWidget* parent = nullptr);
    void show(const ProposalsModel& model);
    void retranslate();
    void focusList();
    /// `2 new, 1 changed, 3 gone; 2 approvals lapsed`.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int rowCount() const { return m_model.rowCount({}); }

signals:
    void proposalWanted(std::size_t proposal);
    void customerWanted(const QString& number);

private:
    struct Row {
        app::PlanChange::Kind kind;
        bool wasApproved;
        QString number;
        QString customer;
        QString stage;
        QString from;
        QString to;
        QString why;
        std::size_t proposal;
    };
    [[nodiscard]] static std::vector<Column<Row>> columns();
    [[nodiscard]] static QString kindText(app::PlanChange::Kind kind);
    void open(int row);
    RowModel<Row> m_model;
    TableView* m_view;
};

} // namespace tegoed::ui
