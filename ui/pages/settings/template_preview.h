#pragma once

#include "app/letter_texts.h"
#include "ui/bridge/ledger_service.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/letter_view.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextEdit>

#include <string>
#include <vector>

namespace tegoed::ui {

/// What a text makes: the letter's page, its e-mail, and how it differs from the shipped words; for a made-up letter or one of today's
/// proposals.
class TemplatePreview : public QWidget {
    Q_OBJECT
public:
    explicit TemplatePreview(LedgerService& service, QWidget* parent = nullptr);

    /// Letters of the chosen template among today's proposals can be shown.
    void setTemplate(const app::LetterTemplate& chosen);
    /// Shows the text as it would be written. One with faults leaves the letter as it was.
    void showText(const std::string& text, bool hasFaults);
    void retranslate();

private:
    void fillSubjects();
    void makeLetter();
    void showLetter(letters::Letter letter);
    void showDifference();

    LedgerService& m_service;
    QComboBox* m_subject;
    QTabWidget* m_tabs;
    LetterView* m_letter;
    QPlainTextEdit* m_mail;
    QTextEdit* m_difference;
    Label* m_note;
    app::LetterTemplate m_template{};
    std::string m_text{};
    bool m_hasFaults = false;
    SnapshotPtr m_filledFrom{}; ///< What `m_subject` was filled from: its positions are proposals of this plan.
    Newest m_newest{};
};

} // namespace tegoed::ui
