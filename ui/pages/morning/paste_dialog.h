#pragma once

#include "app/paste.h"
#include "ui/bridge/ledger_service.h"
#include "ui/pages/morning/change_tables.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace tegoed::ui {

/// Fills in data of customers from a block of a spreadsheet. What is pasted is tried at once: what it would change and what is refused
/// stands there before anything is taken in.
class PasteDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with `block`; empty: the user pastes it.
    PasteDialog(LedgerService& service, const QString& block, QWidget* parent);

signals:
    /// It is taken in; the words for the toast.
    void done(const QString& announcement);

private:
    void tryNow();
    void showTrial(const app::ImportOutcome& outcome);
    void takeIn();

    LedgerService& m_service;
    QPlainTextEdit* m_block;
    Label* m_summary;
    ChangeTables* m_changes;
    QDialogButtonBox* m_buttons;
    QPushButton* m_takeIn;
    QTimer m_rest{};
    Newest m_newestTrial{};
};

} // namespace tegoed::ui
