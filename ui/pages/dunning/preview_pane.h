#pragma once

#include "app/letter_preview.h"
#include "render/letter_painter.h"
#include "ui/actions/action_set.h"
#include "ui/bridge/ledger_service.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/mail_view.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace tegoed::ui {

/// A proposal as its reader will get it: the letter on paper, or the e-mail that carries it. Its values are read on the ledger's
/// thread; the page is laid out on the window's, where its fonts belong.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    PreviewPane(LedgerService& service, ActionSet& actions, QWidget* parent = nullptr);
    /// Shows a proposal of the snapshot.
    void show(const SnapshotPtr& snapshot, std::size_t proposal);
    void showText(const QString& text);
    /// Which of the chosen proposals is shown; nothing to say where one is chosen.
    void setPosition(int place, int count);
    /// The e-mail in place of the letter, and back.
    void switchPart() { m_parts->setCurrentIndex(1 - m_parts->currentIndex()); }
    void retranslate();
    [[nodiscard]] bool isMailShown() const { return m_parts->currentIndex() == 1; }
    [[nodiscard]] const LetterView& letter() const { return *m_letter; }
    [[nodiscard]] const MailView& mail() const { return *m_mail; }

private:
    void take(const base::Result<app::LetterPreview>& preview);
    /// In place of letter and e-mail.
    void write(const QString& text);
    void showTools();
    LedgerService& m_service;
    ActionSet& m_actions;
    QTabBar* m_parts;
    Label* m_position;
    Label* m_zoom;
    std::vector<QToolButton*> m_zoomButtons{};
    QStackedWidget* m_stack;
    LetterView* m_letter;
    MailView* m_mail;
    Newest m_newest{};
    QTimer m_late{}; ///< While the ledger is busy no letter of another row stays; one that comes at once replaces it without a flicker.
};

} // namespace tegoed::ui
