#pragma once

#include "ui/bridge/ledger_service.h"
#include "ui/models/row_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QDialog>
#include <QPushButton>

#include <string>
#include <vector>

namespace tegoed::ui {

/// A command that can be taken back, as its row says it.
struct UndoRow {
    persistence::JournalEntry entry{};
    std::string customer{}; ///< Name; empty: of no customer.
};

/// What can be taken back, newest first. Taking back goes from the newest down to the chosen one, one after the other, each with its own
/// entry in the journal; it stops at the first that is refused and says why.
class UndoDialog : public QDialog {
    Q_OBJECT
public:
    UndoDialog(LedgerService& service, Settings& settings, QWidget* parent);

private:
    void load();
    void showRows(std::vector<UndoRow> rows);
    void showChoice();
    void askToTakeBack();
    /// These, as they stood when they were chosen: the list may have others by now.
    void takeBack(std::vector<persistence::JournalEntry> entries);
    LedgerService& m_service;
    Newest m_newest{};
    RowModel<UndoRow> m_model;
    TableView* m_view;
    Label* m_text;
    Label* m_refusal;
    QPushButton* m_takeBack;
};

} // namespace tegoed::ui
