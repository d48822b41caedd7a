#include "ui/dialogs/new_ledger_dialog.h"

#include "base/identifiers.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/theme/style.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tegoed::ui {

NewLedgerDialog::NewLedgerDialog(const QString& folder, QWidget* parent)
    : QDialog(parent), m_byPackage(new QRadioButton{tr("The list of my accounting package: it shows what is still open"), this}),
      m_byBank(new QRadioButton{tr("The bank, and what I enter here by hand"), this}), m_name(new QLineEdit{this}),
      m_iban(new QLineEdit{this}), m_currency(new QComboBox{this}),
      m_path(new QLineEdit{QDir{folder}.filePath(QStringLiteral("ledger.tegoed")), this}),
      m_fault(new Label{Type::Body, Tint::Danger, this}), m_make(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New ledger"));
    setMinimumWidth(scaled(560));
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGap);
    auto* const place = new Label{Type::Strong, Tint::Accent, this};
    place->setText(tr("Step 1 of 3: your ledger"));
    layout->addWidget(place);
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
    form->setVerticalSpacing(kGap);
    const auto add = [&](const QString& label, QWidget* field, QWidget* whole) {
        field->setAccessibleName(label);
        form->addRow(label, whole);
    };
    add(tr("Your company"), m_name, m_name);
    add(tr("IBAN"), m_iban, m_iban);
    m_iban->setPlaceholderText(tr("Stands on letters; may wait"));
    m_currency->setEditable(true);
    m_currency->addItems({QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF")});
    add(tr("Currency of the books"), m_currency, m_currency);
    auto* const browse = new QPushButton{tr("Choose…"), this};
    browse->setAccessibleName(tr("Choose the file"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(kGap);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    m_path->setAccessibleName(tr("File"));
    form->addRow(tr("File"), line);
    layout->addSpacing(kGap);
    layout->addLayout(form);
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    layout->addStretch(1);
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_make = buttons->addButton(tr("Make the ledger"), QDialogButtonBox::AcceptRole);
    m_make->setProperty(kPrimaryProperty, true);
    m_make->setDefault(true);
    for (auto* const button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    layout->addWidget(buttons);
    for (auto* const field : {m_iban, m_path})
        connect(field, &QLineEdit::textChanged, this, &NewLedgerDialog::check);
    connect(m_currency, &QComboBox::currentTextChanged, this, &NewLedgerDialog::check);
    connect(browse, &QPushButton::clicked, this, &NewLedgerDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewLedgerDialog::wanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void NewLedgerDialog::check()
{
    const QString iban = m_iban->text().trimmed();
    QString fault;
    if (!base::Currency::parse(fromQt(m_currency->currentText())))
        fault = tr("\"%1\" is no currency: three letters, like EUR.").arg(m_currency->currentText());
    else if (!iban.isEmpty() && !base::parseIban(fromQt(iban)))
        fault = tr("The IBAN is not right: a digit is missing or wrong.");
    else if (QFileInfo::exists(path()))
        fault = tr("There is a file of this name already: choose another name, or open that ledger.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_make->setEnabled(fault.isEmpty() && !path().isEmpty());
}

void NewLedgerDialog::refuse(const QString& why)
{
    check();
    m_fault->setText(why);
    m_fault->show();
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

app::KeyValues NewLedgerDialog::company() const
{
    app::KeyValues values;
    if (const QString name = m_name->text().trimmed(); !name.isEmpty()) values.emplace_back("name", fromQt(name));
    if (const QString iban = m_iban->text().trimmed(); !iban.isEmpty()) values.emplace_back("iban", fromQt(iban));
    return values;
}

QString NewLedgerDialog::path() const
{
    return m_path->text().trimmed();
}

} // namespace tegoed::ui
