#pragma once

#include "letters/email.h"
#include "ui/widgets/labels.h"

#include <QPlainTextEdit>
#include <QStackedWidget>

#include <vector>

namespace tegoed::ui {

/// An e-mail as it will leave: from whom to whom, subject, what is attached, and its words as plain text.
class MailView : public QStackedWidget {
    Q_OBJECT
public:
    explicit MailView(QWidget* parent = nullptr);
    void show(const letters::EmailMessage& mail);
    /// Words in place of an e-mail: there is none, or it cannot be made.
    void showText(const QString& text);
    void retranslate();
    /// What is shown, as a reader reads it: the heads, then the words.
    [[nodiscard]] QString text() const;

private:
    enum Line { From, To, Copies, Subject, Attachments, kLineCount };
    [[nodiscard]] static QString caption(int line);
    void setLine(Line line, const QString& value);
    std::vector<Label*> m_captions{};
    std::vector<Label*> m_values{};
    QPlainTextEdit* m_body;
    QWidget* m_mail;
    Label* m_instead;
};

} // namespace tegoed::ui
