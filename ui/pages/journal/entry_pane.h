#pragma once

#include "app/journal.h"
#include "ui/models/row_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QAction>

namespace tegoed::ui {

/// One entry of the journal: what was done, by whom and when, what changed from what to what, and whether it can be taken back.
class EntryPane : public QWidget {
    Q_OBJECT
public:
    EntryPane(QAction* takeBack, QAction* openCustomer, QWidget* parent = nullptr);
    void show(const app::JournalDetail& detail);
    void clear();
    void retranslate();

private:
    void showUndo(const app::JournalDetail& detail);
    QAction* m_takeBack;
    QAction* m_openCustomer;
    Label* m_what;
    Label* m_who;
    Label* m_customer;
    Label* m_undo;
    RowModel<app::JournalFact> m_values;  ///< Where nothing changed: what, and its value.
    RowModel<app::JournalFact> m_changes; ///< What, before and after.
    TableView* m_valuesView;
    TableView* m_changesView;
    Label* m_more;
};

} // namespace tegoed::ui
