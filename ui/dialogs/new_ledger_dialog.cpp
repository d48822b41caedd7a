#include "ui/dialogs/new_ledger_dialog.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

NewLedgerDialog::NewLedgerDialog(const QString& folder, QWidget* parent)
    : QDialog(parent), m_byPackage(new QRadioButton{tr("The list of my accounting package: it shows what is still open"), this}),
      m_byBank(new QRadioButton{tr("The bank, and what I enter here by hand"), this}), m_currency(new QComboBox{this}),
      m_path(new QLineEdit{QDir{folder}.filePath(QStringLiteral("ledger.tegoed")), this})
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New ledger"));
    setMinimumWidth(560);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGap);
    auto* const question = new Label{Type::Heading, Tint::Text, this};
    question->setText(tr("What tells you that an invoice is paid?"));
    layout->addWidget(question);
    m_byPackage->setChecked(true);
    for (auto* const button : {m_byPackage, m_byBank}) {
        button->setAccessibleName(button->text());
        layout->addWidget(button);
    }
    auto* const form = new QFormLayout;
    form->setHorizontalSpacing(kMargin);
    m_currency->setEditable(true);
    m_currency->addItems({QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF")});
    m_currency->setAccessibleName(tr("Currency of the books"));
    form->addRow(tr("Currency of the books"), m_currency);
    m_path->setAccessibleName(tr("File"));
    auto* const browse = new QPushButton{tr("Choose…"), this};
    browse->setAccessibleName(tr("Choose the file"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(kGap);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    form->addRow(tr("File"), line);
    layout->addSpacing(kGap);
    layout->addLayout(form);
    layout->addStretch(1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto* const make = buttons->addButton(tr("Make the ledger"), QDialogButtonBox::AcceptRole);
    make->setProperty(kPrimaryProperty, true);
    make->setDefault(true);
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    layout->addWidget(buttons);
    const auto check = [this, make] {
        make->setEnabled(!m_path->text().trimmed().isEmpty() && base::Currency::parse(fromQt(m_currency->currentText())).has_value());
    };
    connect(m_path, &QLineEdit::textChanged, this, check);
    connect(m_currency, &QComboBox::currentTextChanged, this, check);
    connect(browse, &QPushButton::clicked, this, &NewLedgerDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewLedgerDialog::chooseFile()
{
    auto* const dialog = fileDialog(this, tr("New ledger"), m_path->text(), tr("Ledgers (*.tegoed)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tegoed"));
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

persistence::NewLedger NewLedgerDialog::ledger() const
{
    return {base::Currency::parse(fromQt(m_currency->currentText())).value_or(base::Currency::euro()),
            m_byPackage->isChecked() ? ledger::Settlement::Package : ledger::Settlement::Bank};
}

QString NewLedgerDialog::path() const
{
    return m_path->text().trimmed();
}

} // namespace tegoed::ui
