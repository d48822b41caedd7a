#include "ui/widgets/mail_view.h"

#include "ui/bridge/display.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QStringList>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

QString written(const letters::Mailbox& box)
{
    if (box.address.empty()) return {};
    return box.name.empty() ? toQt(box.address) : QStringLiteral("%1 <%2>").arg(toQt(box.name), toQt(box.address));
}

QString written(const std::vector<letters::Mailbox>& boxes)
{
    QStringList texts;
    for (const auto& box : boxes)
        texts.push_back(written(box));
    return texts.join(QStringLiteral(", "));
}

} // namespace

MailView::MailView(QWidget* parent)
    : QStackedWidget(parent), m_body(new QPlainTextEdit), m_mail(new QWidget), m_instead(new Label{Type::Body, Tint::Muted})
{
    setFocusProxy(m_body);
    auto* const layout = new QVBoxLayout{m_mail};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QGridLayout;
    head->setContentsMargins(kMargin, kGapWide, kMargin, kGapTight);
    head->setHorizontalSpacing(kGapWide);
    head->setVerticalSpacing(kGapTight);
    head->setColumnStretch(1, 1);
    for (int line = 0; line < kLineCount; ++line) {
        m_captions.push_back(new Label{Type::Body, Tint::Muted});
        m_values.push_back(new Label{line == Subject ? Type::Strong : Type::Body, Tint::Text});
        m_values.back()->setWordWrap(true);
        m_values.back()->setMinimumWidth(1); // A file's long name wraps where it can and never pushes the view wider.
        head->addWidget(m_captions.back(), line, 0, Qt::AlignTop);
        head->addWidget(m_values.back(), line, 1);
    }
    layout->addLayout(head);
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->document()->setDocumentMargin(kMargin);
    // Read-only text has no cursor to walk with; the keyboard scrolls and selects it all the same.
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_body, 1);
    m_instead->setAlignment(Qt::AlignCenter);
    m_instead->setWordWrap(true);
    m_instead->setMargin(kMarginWide);
    addWidget(m_mail);
    addWidget(m_instead);
    retranslate();
    showText({});
}

QString MailView::caption(int line)
{
    switch (line) {
    case From: return tr("From");
    case To: return tr("To");
    case Copies: return tr("Copy to");
    case Subject: return tr("Subject");
    case Attachments: return tr("Attached");
    default: return {};
    }
}

void MailView::setLine(Line line, const QString& value)
{
    const auto place = static_cast<std::size_t>(line);
    m_values[place]->setText(value);
    m_values[place]->setVisible(!value.isEmpty());
    m_captions[place]->setVisible(!value.isEmpty());
}

void MailView::show(const letters::EmailMessage& mail)
{
    setLine(From, mail.from.address.empty() ? tr("the sender that your mail program puts in") : written(mail.from));
    setLine(To, written(mail.to));
    setLine(Copies, written(mail.cc));
    setLine(Subject, toQt(mail.subject));
    QStringList files;
    for (const auto& attachment : mail.attachments)
        files.push_back(toQt(attachment.fileName));
    setLine(Attachments, files.join(QStringLiteral(", ")));
    m_body->setPlainText(toQt(mail.plain));
    setCurrentWidget(m_mail);
}

void MailView::showText(const QString& text)
{
    m_instead->setText(text);
    setCurrentWidget(m_instead);
}

QString MailView::text() const
{
    if (currentWidget() == m_instead) return m_instead->text();
    QStringList lines;
    for (std::size_t line = 0; line < m_values.size(); ++line) {
        if (!m_values[line]->text().isEmpty()) lines.push_back(m_captions[line]->text() + QStringLiteral(": ") + m_values[line]->text());
    }
    return lines.join(u'\n') + u'\n' + m_body->toPlainText();
}

void MailView::retranslate()
{
    for (int line = 0; line < kLineCount; ++line)
        m_captions[static_cast<std::size_t>(line)]->setText(caption(line));
    m_body->setAccessibleName(tr("Words of the e-mail"));
}

} // namespace tegoed::ui
