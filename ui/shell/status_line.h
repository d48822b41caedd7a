#pragma once

#include "ui/bridge/ledger_service.h"
#include "ui/widgets/labels.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace tegoed::ui {

/// The foot of the window: whether the books tie out, how fresh the money is, the newest import, and work that goes on.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(LedgerService& service, QWidget* parent = nullptr);
    void retranslate();
    /// Says that the window, or the ledger, is left once what is being saved is saved.
    void setLeaving(bool isLeaving);
    /// The words about the books, for tests and screen readers.
    [[nodiscard]] QString booksText() const { return m_books->text(); }

private:
    void showLedger();
    void showWork();
    void showUser();
    void setSizes();
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

    LedgerService& m_service;
    Label* m_books;
    Label* m_money;
    Label* m_import;
    Label* m_user;
    Label* m_date;
    Label* m_work;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    bool m_isLeaving = false;
    QTimer m_patience{}; ///< Work that is done at once is not shown: it would only flicker.
};

} // namespace tegoed::ui
