#include "ui/dialogs/form_dialog.h"

#include "ui/theme/style.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tegoed::ui {

QDate toQDate(base::Date date)
{
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

base::Date fromQDate(const QDate& date)
{
    return base::Date::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())).value_or(base::Date{});
}

FormDialog::FormDialog(LedgerService& service, const QString& title, const QString& about, const QString& doIt, QWidget* parent)
    : QDialog(parent), m_service(service), m_form(new QFormLayout), m_refusal(new Label{Type::Body, Tint::Danger, this}),
      m_buttons(new QDialogButtonBox{QDialogButtonBox::Cancel, this}), m_submit(m_buttons->addButton(doIt, QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(480);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMarginWide, kMarginWide, kMargin);
    layout->setSpacing(kGapWide);
    auto* const head = new Label{Type::Heading, Tint::Text, this};
    head->setText(about);
    head->setElided(true);
    layout->addWidget(head);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setHorizontalSpacing(kMargin);
    m_form->setVerticalSpacing(kGapWide);
    layout->addLayout(m_form, 1);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    layout->addWidget(m_buttons);

    m_submit->setProperty(kPrimaryProperty, true);
    m_submit->setDefault(true);
    for (auto* const button : m_buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        m_refusal->hide();
        submit();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&service, &LedgerService::closed, this, &QDialog::reject); // No answer comes any more.
}

void FormDialog::addField(const QString& label, QWidget* field)
{
    field->setAccessibleName(label);
    m_form->addRow(label, field);
}

void FormDialog::setFieldLabel(QWidget* field, const QString& label)
{
    field->setAccessibleName(label);
    if (auto* const shown = qobject_cast<QLabel*>(m_form->labelForField(field))) shown->setText(label);
}

void FormDialog::addWideField(const QString& label, QWidget* field)
{
    field->setAccessibleName(label);
    m_form->addRow(new QLabel{label, this});
    m_form->addRow(field);
}

QDateEdit* FormDialog::dateField(base::Date start)
{
    auto* const field = new QDateEdit{toQDate(start), this};
    field->setCalendarPopup(true);
    field->setLocale(QLocale{});
    field->setDisplayFormat(language() == base::Language::Dutch ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("dd/MM/yyyy"));
    return field;
}

void FormDialog::refuse(const QString& why)
{
    m_refusal->setText(why);
    m_refusal->show();
}

void FormDialog::showEvent(QShowEvent* event)
{
    // Tab goes as the eye does: the fields from top to bottom, then what carries them out, then the way back.
    QWidget* before = nullptr;
    const auto follow = [&](QWidget* widget) {
        if ((widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus) return;
        if (before != nullptr) setTabOrder(before, widget);
        before = widget;
    };
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            const auto* const item = m_form->itemAt(row, role);
            if (item == nullptr || item->widget() == nullptr) continue;
            follow(item->widget());
            if (item->widget()->focusPolicy() != Qt::NoFocus) continue;
            for (auto* const part : item->widget()->findChildren<QWidget*>())
                follow(part);
        }
    }
    follow(m_submit);
    follow(m_buttons->button(QDialogButtonBox::Cancel));
    QDialog::showEvent(event);
}

void FormDialog::setBusy(bool busy)
{
    for (auto* const button : m_buttons->buttons())
        button->setEnabled(!busy);
}

} // namespace tegoed::ui
