#include "ui/pages/settings/template_preview.h"

#include "app/letter_preview.h"
#include "letters/example_letter.h"
#include "letters/letter_email.h"
#include "ui/bridge/display.h"
#include "ui/pages/settings/text_difference.h"

#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kMostSubjects = 30;
/// Places before those of proposals.
constexpr int kExampleOfOne = -1;
constexpr int kExampleOfSeveral = -3;

/// Which proposals a template's letters are for; an empty name where there is no letter.
std::string templateOf(const dunning::Proposal& proposal)
{
    letters::Letter letter;
    letter.stage = proposal.stage;
    if (proposal.group == dunning::Group::FormalNotice)
        letter.kind = proposal.toConsumer ? letters::LetterKind::FourteenDayLetter : letters::LetterKind::NoticeOfDefault;
    const auto name = letters::templateName(letter);
    return name ? name->substr(name->find('/')) : std::string{};
}

} // namespace

TemplatePreview::TemplatePreview(LedgerService& service, QWidget* parent)
    : QWidget(parent), m_service(service), m_subject(new QComboBox), m_tabs(new QTabWidget), m_letter(new LetterView),
      m_mail(new QPlainTextEdit), m_difference(new QTextEdit), m_note(new Label{Type::Small, Tint::Warning})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kGap, 0, 0, 0);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(12);
    layout->addWidget(m_subject);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    m_difference->setReadOnly(true);
    m_difference->setAcceptRichText(false);
    m_difference->setTabChangesFocus(true);
    m_mail->setReadOnly(true);
    m_mail->setTabChangesFocus(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_letter, {});
    m_tabs->addTab(m_mail, {});
    m_tabs->addTab(m_difference, {});
    layout->addWidget(m_tabs, 1);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &TemplatePreview::makeLetter);
    connect(&m_service, &LedgerService::closed, this, [this] { m_filledFrom.reset(); });
    retranslate();
}

void TemplatePreview::setTemplate(const app::LetterTemplate& chosen)
{
    const bool isOther = m_template.name != chosen.name;
    m_template = chosen;
    if (isOther || m_filledFrom != m_service.snapshot()) fillSubjects();
    showDifference();
}

void TemplatePreview::fillSubjects()
{
    const QSignalBlocker blocker{m_subject};
    const QVariant kept = m_filledFrom == m_service.snapshot() ? m_subject->currentData() : QVariant{};
    m_filledFrom = m_service.snapshot();
    m_subject->clear();
    m_subject->addItem(tr("Example: one invoice"), kExampleOfOne);
    m_subject->addItem(tr("Example: three invoices"), kExampleOfSeveral);
    if (m_filledFrom) {
        const std::string wanted = m_template.name.substr(std::min(m_template.name.find('/'), m_template.name.size()));
        const auto& book = m_filledFrom->book;
        const auto& proposals = m_filledFrom->plan.plan.proposals;
        for (std::size_t place = 0; place < proposals.size() && m_subject->count() < kMostSubjects; ++place) {
            const auto name = templateOf(proposals[place]);
            if (name.empty() || (name != wanted && wanted != "/common")) continue;
            const auto& customer = book.customers[proposals[place].customer];
            m_subject->addItem(QStringLiteral("%1 · %2").arg(toQt(book.number(customer)), toQt(book.nameOf(customer))),
                               static_cast<int>(place));
        }
    }
    if (const int row = m_subject->findData(kept); kept.isValid() && row >= 0) m_subject->setCurrentIndex(row);
}

void TemplatePreview::showText(const std::string& text, bool hasFaults)
{
    m_text = text;
    m_hasFaults = hasFaults;
    m_note->setVisible(hasFaults);
    showDifference();
    if (!hasFaults) makeLetter();
}

void TemplatePreview::makeLetter()
{
    if (m_hasFaults || m_template.name.empty() || !m_filledFrom) return;
    const int place = m_subject->currentData().toInt();
    if (place < 0) {
        auto request = letters::exampleRequest(m_template.name);
        if (!request) return;
        request->currency = m_filledFrom->book.currency;
        request->writtenOn = m_filledFrom->today;
        request->itemCount = -place;
        auto letter = letters::exampleLetter(*request);
        (void)m_newest.next(); // A real letter that was asked for comes too late.
        if (!m_filledFrom->book.companies.empty()) letter.company = m_filledFrom->book.companies.front();
        showLetter(std::move(letter));
        return;
    }
    m_service.ask(
        this, m_newest,
        [shown = m_filledFrom, place](app::Ledger& ledger) -> base::Result<app::LetterPreview> {
            if (ledger.book().changeNumber != shown->plan.changeNumber) return base::fail(base::ErrorCode::Cancelled);
            return app::previewLetter(ledger, shown->plan, shown->plan.plan.proposals[static_cast<std::size_t>(place)]);
        },
        [this](base::Result<app::LetterPreview> preview) {
            if (preview)
                showLetter(std::move(preview->letter));
            else if (preview.error().code != base::ErrorCode::Cancelled)
                m_letter->showText(sentence(preview.error()));
        });
}

void TemplatePreview::showLetter(letters::Letter letter)
{
    // The customer's own language may be another one: the text is shown in its own.
    if (const auto request = letters::exampleRequest(m_template.name)) letter.language = request->language;
    letter.texts[m_template.name] = m_text;
    if (m_template.name.ends_with("/common") && letter.endedStop.empty()) letter.endedStop = "dispute";
    auto painter = render::LetterPainter::of(letter);
    if (!painter) {
        m_letter->showText(sentence(painter.error()));
        m_mail->setPlainText(sentence(painter.error()));
        return;
    }
    const auto mail = letters::letterEmail(letter, painter->text(), {}, {}, {});
    m_mail->setPlainText(tr("Subject: %1").arg(toQt(mail.subject)) + QStringLiteral("\n\n") + toQt(mail.plain));
    m_letter->show(*std::move(painter));
}

void TemplatePreview::showDifference()
{
    m_difference->clear();
    QTextCursor cursor{m_difference->document()};
    const auto write = [&](const QString& line, const QColor& color) {
        QTextCharFormat format;
        format.setForeground(color);
        cursor.insertText(line + u'\n', format);
    };
    if (m_text == m_template.shipped) {
        write(tr("This is the text as it was shipped."), colors().muted);
        return;
    }
    for (const auto& line : difference(m_template.shipped, m_text)) {
        switch (line.kind) {
        case DifferenceLine::Kind::Same: write(QStringLiteral("   ") + toQt(line.text), colors().muted); break;
        case DifferenceLine::Kind::Removed: write(QStringLiteral("−  ") + toQt(line.text), colors().danger); break;
        case DifferenceLine::Kind::Added: write(QStringLiteral("+  ") + toQt(line.text), colors().success); break;
        }
    }
    m_difference->moveCursor(QTextCursor::Start);
}

void TemplatePreview::retranslate()
{
    m_subject->setAccessibleName(tr("Letter to show"));
    m_letter->setAccessibleName(tr("The letter with this text"));
    m_mail->setAccessibleName(tr("The e-mail with this text"));
    m_difference->setAccessibleName(tr("Difference to the shipped text"));
    m_tabs->setAccessibleName(tr("Parts of the preview"));
    m_tabs->setTabText(0, tr("Letter"));
    m_tabs->setTabText(1, tr("Mail"));
    m_tabs->setTabText(2, tr("Changes"));
    m_note->setText(tr("The text has faults: the letter is as it was before them."));
    fillSubjects();
}

} // namespace tegoed::ui
