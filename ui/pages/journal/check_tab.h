#pragma once

#include "persistence/ledger_file.h"
#include "ui/bridge/ledger_service.h"
#include "ui/models/row_model.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

namespace tegoed::ui {

/// The check of the whole ledger: each named check with its result, and the head of the journal's chain to note elsewhere.
class CheckTab : public QWidget {
    Q_OBJECT
public:
    CheckTab(LedgerService& service, QAction* check, QWidget* parent = nullptr);
    /// The journal may have grown: shows its newest head.
    void refresh();
    /// Another ledger: what was found is of the one before.
    void clear();
    void run();
    void retranslate();
    void focusList() { m_view->setFocus(); }

private:
    void showResult(std::vector<persistence::CheckResult> results);
    void showOutcome();
    LedgerService& m_service;
    RowModel<persistence::CheckResult> m_results;
    TableView* m_view;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    Label* m_outcome;
    Label* m_headCaption;
    Label* m_head;
    QPushButton* m_copy;
    QAction* m_check;
    bool m_isRunning = false;
    QString m_checkedAt{};
    Newest m_newestCheck{};
    Newest m_newestHead{};
};

} // namespace tegoed::ui
