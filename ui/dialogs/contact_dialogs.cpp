#include "ui/dialogs/contact_dialogs.h"

#include "app/notes.h"

#include <QHBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kNextAfterDays = 7;
constexpr int kHoldDays = 14;

QString titleOf(const CustomerName& customer)
{
    return QStringLiteral("%1 · %2").arg(toQt(customer.number), toQt(customer.name));
}

QPlainTextEdit* textField(QWidget* parent)
{
    auto* const field = new QPlainTextEdit{parent};
    field->setTabChangesFocus(true);
    field->setFixedHeight(5 * field->fontMetrics().lineSpacing());
    return field;
}

} // namespace

NoteDialog::NoteDialog(LedgerService& service, CustomerName customer, QWidget* parent)
    : FormDialog(service, tr("Write a note"), titleOf(customer), tr("Save the note"), parent), m_customer(std::move(customer)),
      m_text(textField(this)), m_hasNext(new QCheckBox{tr("Put back on the list on a day"), this}),
      m_nextOn(dateField(service.today() + base::Days{kNextAfterDays}))
{
    addField(tr("Note"), m_text);
    addField({}, m_hasNext);
    m_hasNext->setAccessibleName(m_hasNext->text());
    addField(tr("Next action on"), m_nextOn);
    m_nextOn->setMinimumDate(toQDate(service.today()));
    m_nextOn->setEnabled(false);
    connect(m_hasNext, &QCheckBox::toggled, m_nextOn, &QWidget::setEnabled);
    m_text->setFocus();
}

void NoteDialog::submit()
{
    if (m_text->toPlainText().trimmed().isEmpty()) {
        refuse(tr("Type what is to be remembered."));
        return;
    }
    app::LogRequest request;
    request.customer = m_customer.number;
    request.kind = ledger::ContactKind::Note;
    request.text = fromQt(m_text->toPlainText().trimmed());
    if (m_hasNext->isChecked()) request.nextOn = fromQDate(m_nextOn->date());
    carryOut<void>([request](app::Ledger& ledger) { return app::logContact(ledger, request); },
                   [name = toQt(m_customer.name)](const auto&) { return tr("Note saved for %1").arg(name); });
}

CallDialog::CallDialog(LedgerService& service, CustomerName customer, QWidget* parent)
    : FormDialog(service, tr("Log a call"), titleOf(customer), tr("Save the call"), parent), m_customer(std::move(customer)),
      m_outcome(new QComboBox{this}), m_text(textField(this)), m_hasNext(new QCheckBox{tr("Put back on the list on a day"), this}),
      m_nextOn(dateField(service.today() + base::Days{kNextAfterDays}))
{
    // A promise and a dispute need amounts and dates of their own; what is said of them is kept in the words.
    for (const auto outcome : ledger::allCallOutcomes())
        m_outcome->addItem(word(outcome), toQt(name(outcome)));
    m_outcome->setCurrentIndex(m_outcome->findData(toQt(name(ledger::CallOutcome::NoAnswer))));
    addField(tr("Outcome"), m_outcome);
    addField(tr("What was said"), m_text);
    addField({}, m_hasNext);
    m_hasNext->setAccessibleName(m_hasNext->text());
    addField(tr("Next action on"), m_nextOn);
    m_nextOn->setMinimumDate(toQDate(service.today()));
    m_nextOn->setEnabled(false);
    connect(m_hasNext, &QCheckBox::toggled, m_nextOn, &QWidget::setEnabled);
    m_outcome->setFocus();
}

void CallDialog::submit()
{
    app::LogRequest request;
    request.customer = m_customer.number;
    request.kind = ledger::ContactKind::Call;
    request.outcome = ledger::parseCallOutcome(fromQt(m_outcome->currentData().toString()));
    request.text = fromQt(m_text->toPlainText().trimmed());
    if (m_hasNext->isChecked()) request.nextOn = fromQDate(m_nextOn->date());
    carryOut<void>([request](app::Ledger& ledger) { return app::logContact(ledger, request); },
                   [name = toQt(m_customer.name)](const auto&) { return tr("Call logged for %1").arg(name); });
}

SnoozeDialog::SnoozeDialog(LedgerService& service, CustomerName customer, QWidget* parent)
    : FormDialog(service, tr("Set aside"), titleOf(customer), tr("Set aside"), parent), m_customer(std::move(customer)),
      m_until(dateField(service.today() + base::Days{1})), m_reason(new QLineEdit{this})
{
    addField(tr("Back on the list on"), m_until);
    addField(tr("Reason (may be empty)"), m_reason);
    m_until->setMinimumDate(toQDate(service.today() + base::Days{1}));
    m_until->setFocus();
}

void SnoozeDialog::submit()
{
    const auto until = fromQDate(m_until->date());
    carryOut<void>(
        [number = m_customer.number, until, reason = fromQt(m_reason->text().trimmed())](app::Ledger& ledger) {
            return app::snooze(ledger, number, until, reason);
        },
        [name = toQt(m_customer.name), until](const auto&) { return tr("%1 is back on the list on %2").arg(name, display(until)); });
}

HoldDialog::HoldDialog(LedgerService& service, CustomerName customer, QWidget* parent)
    : FormDialog(service, tr("Stop reminders"), titleOf(customer), tr("Stop reminders"), parent), m_customer(std::move(customer)),
      m_until(dateField(service.today() + base::Days{kHoldDays})), m_reason(new QLineEdit{this})
{
    addField(tr("Up to and including"), m_until);
    addField(tr("Reason"), m_reason);
    m_until->setMinimumDate(toQDate(service.today()));
    m_reason->setFocus();
}

void HoldDialog::submit()
{
    if (m_reason->text().trimmed().isEmpty()) {
        refuse(tr("Type why no reminders should go out: a colleague will ask."));
        return;
    }
    const auto until = fromQDate(m_until->date());
    carryOut<void>(
        [number = m_customer.number, until, reason = fromQt(m_reason->text().trimmed())](app::Ledger& ledger) {
            return app::setHold(ledger, number, {}, until, reason);
        },
        [name = toQt(m_customer.name), until](const auto&) { return tr("No reminders for %1 until %2").arg(name, display(until)); });
}

} // namespace tegoed::ui
