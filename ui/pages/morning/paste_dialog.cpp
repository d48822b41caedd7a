#include "ui/pages/morning/paste_dialog.h"

#include "ui/bridge/window_sentences.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr QSize kSize{860, 620};
constexpr int kBlockLines = 6;

} // namespace

PasteDialog::PasteDialog(LedgerService& service, const QString& block, QWidget* parent)
    : QDialog(parent), m_service(service), m_block(new QPlainTextEdit{this}), m_summary(new Label{Type::Strong, Tint::Text, this}),
      m_changes(new ChangeTables{this}), m_buttons(new QDialogButtonBox{QDialogButtonBox::Cancel, this}),
      m_takeIn(m_buttons->addButton(tr("Fill in"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fill in data from a spreadsheet"));
    resize(kSize);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMargin, kMarginWide, kMargin);
    auto* const text = new Label{Type::Body, Tint::Muted, this};
    text->setWordWrap(true);
    text->setText(tr("Copy cells from your spreadsheet and paste them here: customer numbers, and beside them telephone numbers, e-mail "
                     "addresses, streets, postcodes, cities or kinds of customers. Headings help, but are not needed. Empty cells change "
                     "nothing."));
    layout->addWidget(text);
    m_block->setAccessibleName(tr("Cells of the spreadsheet"));
    m_block->setTabChangesFocus(true);
    m_block->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_block->setFixedHeight(QFontMetrics{m_block->font()}.lineSpacing() * kBlockLines + 2 * kGap);
    layout->addWidget(m_block);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_changes, 1);
    m_takeIn->setProperty(kPrimaryProperty, true);
    m_takeIn->setEnabled(false);
    for (auto* const button : m_buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PasteDialog::takeIn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&service, &LedgerService::closed, this, &QDialog::reject); // No answer comes any more.
    layout->addWidget(m_buttons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PasteDialog::tryNow);
    connect(m_block, &QPlainTextEdit::textChanged, this, [this] {
        m_takeIn->setEnabled(false);
        m_rest.start();
    });
    m_block->setPlainText(block);
    m_block->setFocus();
}

void PasteDialog::tryNow()
{
    if (m_block->toPlainText().trimmed().isEmpty()) {
        m_newestTrial.next(); // The answer to what stood there before is not wanted any more.
        m_changes->clear();
        m_summary->clear();
        return;
    }
    m_service.ask(
        this, m_newestTrial,
        [block = fromQt(m_block->toPlainText())](app::Ledger& ledger) { return app::pasteCustomers(ledger, block, true); },
        [this](const app::ImportOutcome& outcome) { showTrial(outcome); });
}

void PasteDialog::showTrial(const app::ImportOutcome& outcome)
{
    m_changes->show(outcome.reports, outcome.refused.has_value());
    m_summary->setTint(outcome.refused ? Tint::Danger : Tint::Text);
    if (outcome.refused) {
        const bool hasNoNumbers = outcome.refused->code == base::ErrorCode::ColumnMissing;
        m_summary->setText(hasNoNumbers ? tr("No column has customer numbers that this ledger knows.") : sentence(*outcome.refused));
    } else {
        const auto& report = outcome.reports.front();
        QStringList columns;
        for (const auto& [field, column] : report.columns)
            columns.push_back(fieldWord(field));
        m_summary->setText(tr("Columns: %1. Customers that change: %2 of %3; refused rows: %4.")
                               .arg(columns.join(QStringLiteral(", ")), displayCount(report.customersChanged), displayCount(report.read),
                                    displayCount(report.refused)));
    }
    m_takeIn->setEnabled(!outcome.refused && outcome.reports.front().customersChanged > 0);
}

void PasteDialog::takeIn()
{
    m_takeIn->setEnabled(false);
    m_service.change(
        this, {},
        [block = fromQt(m_block->toPlainText())](app::Ledger& ledger, const base::Work&) {
            return app::pasteCustomers(ledger, block, false);
        },
        [this](const app::ImportOutcome& outcome) {
            if (outcome.refused) {
                showTrial(outcome);
                return;
            }
            emit done(tr("%Ln customer(s) filled in", nullptr, static_cast<int>(outcome.reports.front().customersChanged)));
            accept();
        });
}

} // namespace tegoed::ui
