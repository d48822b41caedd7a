#pragma once

#include "app/bulk_change.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/models/row_model.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <memory>
#include <vector>

namespace tegoed::ui {

/// One change of many items: what to do above, below it exactly what that would do, worked out anew whenever the choice or the ledger
/// changes. Nothing is done that was not shown.
class BulkDialog : public FormDialog {
    Q_OBJECT
public:
    BulkDialog(LedgerService& service, std::vector<base::DocumentId> chosen, QWidget* parent);

protected:
    void submit() override;

private:
    struct Row {
        QString name{};
        QString number{};
        base::Currency currency = base::Currency::euro();
        std::int64_t count = 0;
        std::int64_t openMinor = 0;
        QString plan{};
    };
    [[nodiscard]] static std::vector<Column<Row>> columns();
    void layOut();
    [[nodiscard]] app::BulkChange change() const;
    void chooseWhat();
    void askPreview();
    void showPreview(const app::BulkPreview& preview, const SnapshotPtr& snapshot);
    [[nodiscard]] QString headline(const app::BulkChoice& choice, const ledger::Book& book) const;
    [[nodiscard]] static QString stays(const app::BulkChoice& choice);
    [[nodiscard]] QString plan(const app::BulkPreview& preview) const;
    void setWaiting(bool isWaiting);

    std::shared_ptr<const std::vector<base::DocumentId>> m_ids;
    QComboBox* m_what;
    QDateEdit* m_until;
    QLineEdit* m_reason;
    QPlainTextEdit* m_note;
    QCheckBox* m_hasNext;
    QDateEdit* m_nextOn;
    Label* m_headline;
    Label* m_stays;
    Label* m_plan;
    Label* m_listed;
    RowModel<Row> m_rows;
    TableView* m_view;
    Newest m_newest{};
    bool m_isWaiting = true; ///< What is shown is not yet what was chosen.
    bool m_changesSomething = false;
};

} // namespace tegoed::ui
