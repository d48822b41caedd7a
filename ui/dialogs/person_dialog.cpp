#include "ui/dialogs/person_dialog.h"

namespace tegoed::ui {

PersonDialog::PersonDialog(LedgerService& service, CustomerName customer, ledger::Contact contact, QWidget* parent)
    : FormDialog(service, contact.id.isSet() ? tr("Change the contact") : tr("New contact"),
                 QStringLiteral("%1 · %2").arg(toQt(customer.number), toQt(customer.name)),
                 contact.id.isSet() ? tr("Save the contact") : tr("Add the contact"), parent),
      m_customer(std::move(customer)), m_contact(std::move(contact)), m_role(new QComboBox{this}), m_language(new QComboBox{this}),
      m_name(new QLineEdit{toQt(m_contact.name), this}), m_salutation(new QLineEdit{toQt(m_contact.salutation), this}),
      m_phone(new QLineEdit{toQt(m_contact.phone), this}), m_email(new QLineEdit{toQt(m_contact.email), this})
{
    for (const auto role : ledger::allContactRoles())
        m_role->addItem(wordOr("contact_role." + std::string{name(role)}, {}), toQt(name(role)));
    m_role->setCurrentIndex(m_role->findData(toQt(name(m_contact.role))));
    m_language->addItem(tr("as the customer"), QString{});
    m_language->addItem(tr("Dutch"), QStringLiteral("nl"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    if (m_contact.language) m_language->setCurrentIndex(m_language->findData(toQt(code(*m_contact.language))));
    m_salutation->setPlaceholderText(tr("Dear Ms Jansen"));
    addField(heading("name"), m_name);
    addField(heading("role"), m_role);
    addField(heading("salutation"), m_salutation);
    addField(heading("phone"), m_phone);
    addField(heading("email"), m_email);
    addField(heading("language"), m_language);
    m_name->setFocus();
}

void PersonDialog::submit()
{
    const auto typed = [](const QLineEdit* field) { return fromQt(field->text().trimmed()); };
    if (typed(m_name).empty() && typed(m_phone).empty() && typed(m_email).empty()) {
        refuse(tr("Type a name, a phone number or an e-mail address."));
        return;
    }
    const app::KeyValues values{{"role", fromQt(m_role->currentData().toString())},
                                {"name", typed(m_name)},
                                {"salutation", typed(m_salutation)},
                                {"email", typed(m_email)},
                                {"phone", typed(m_phone)},
                                {"language", fromQt(m_language->currentData().toString())}};
    const QString shown = m_name->text().trimmed().isEmpty() ? m_email->text().trimmed() : m_name->text().trimmed();
    carryOut<void>(
        [number = m_customer.number, id = m_contact.id, values](app::Ledger& ledger) -> base::Result<void> {
            if (id.isSet()) return app::setContact(ledger, number, id, values);
            const auto added = app::addContact(ledger, number, values);
            if (!added) return tl::make_unexpected(added.error());
            return {};
        },
        [shown, customer = toQt(m_customer.name)](const auto&) { return tr("Contact %1 of %2 saved").arg(shown, customer); });
}

} // namespace tegoed::ui
