#include "ui/pages/customer/contacts_part.h"

#include "app/customers.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/pages/customer/customer_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kNameCharacters = 16;

} // namespace

std::vector<Column<ledger::Contact>> ContactsPart::columns()
{
    using Row = ledger::Contact;
    const auto text = [](std::string Row::* member) { return [member](const Row& row) { return toQt(row.*member); }; };
    return {
        {"name", false, text(&Row::name)},
        {"role", false, [](const Row& row) { return roleWord(row.role); }},
        {"salutation", false, text(&Row::salutation)},
        {"phone", false, text(&Row::phone)},
        {"email", false, text(&Row::email)},
        {"language", false, [](const Row& row) { return row.language ? toQt(code(*row.language)) : QString{}; }},
    };
}

ContactsPart::ContactsPart(PageContext context, QWidget* parent)
    : CustomerPart(context, parent), m_rows(columns()), m_table(new TableView), m_empty(new EmptyNote{QStringLiteral("person")}),
      m_stack(new QStackedWidget)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("customer_contacts"));
    m_table->setWidths({0, 24, 22, 20, 34, 8});
    m_table->setSpare({5, 2}, kNameCharacters);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (const auto* id : {"contact_delete", "contact_edit", "contact_new"})
        buttons->addWidget(new ActionButton{actions()[QString::fromLatin1(id)]});
    layout->addLayout(buttons);
    connect(m_table, &TableView::currentRowChanged, this, &ContactsPart::updateActions);
    connect(m_table, &TableView::rowActivated, this, &ContactsPart::edit);
    retranslate();
    updateActions();
}

void ContactsPart::show(const CustomerViewPtr& view)
{
    const int kept = m_table->currentIndex().row();
    const bool isSame = m_view && view && m_view->dossier.customer.id == view->dossier.customer.id;
    m_view = view;
    m_rows.setRows(view ? view->dossier.contacts : std::vector<ledger::Contact>{});
    m_stack->setCurrentWidget(m_rows.rows().empty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (isSame && kept >= 0 && kept < m_rows.rowCount({})) m_table->setCurrentIndex(m_rows.index(kept, 0));
    m_table->chooseFirst();
    updateActions();
}

void ContactsPart::updateActions()
{
    const int row = m_table->currentIndex().row();
    const bool hasOne = isActive() && row >= 0 && row < m_rows.rowCount({});
    actions()[QStringLiteral("contact_new")]->setEnabled(isActive() && m_view != nullptr);
    actions()[QStringLiteral("contact_edit")]->setEnabled(hasOne);
    actions()[QStringLiteral("contact_delete")]->setEnabled(hasOne);
}

void ContactsPart::openForm(const ledger::Contact& contact)
{
    if (!m_view) return;
    const auto& customer = m_view->dossier.customer;
    auto* const form = new PersonDialog{service(), {customer.number, customer.name}, contact, window()};
    connect(form, &FormDialog::done, this, [this](const QString& text) { emit service().announced(text, true); });
    form->open();
}

void ContactsPart::add()
{
    openForm({});
}

void ContactsPart::edit()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_rows.rowCount({})) openForm(m_rows.row(row));
}

void ContactsPart::remove()
{
    const int row = m_table->currentIndex().row();
    if (!m_view || row < 0 || row >= m_rows.rowCount({})) return;
    const auto contact = m_rows.row(row);
    auto& service = this->service();
    service.change(
        this, {},
        [number = m_view->dossier.customer.number, id = contact.id](app::Ledger& ledger, const base::Work&) {
            return app::deleteContact(ledger, number, id);
        },
        [&service, name = toQt(contact.name.empty() ? contact.email : contact.name)](const base::Result<void>& result) {
            if (!result)
                emit service.refused(result.error());
            else
                emit service.announced(tr("Contact %1 deleted").arg(name), true);
        });
}

void ContactsPart::retranslate()
{
    m_table->setAccessibleName(tr("Contacts"));
    m_empty->setTexts(tr("No contacts"), tr("Add who gets invoices and reminders, and whom to call."));
    m_rows.retranslate();
}

} // namespace tegoed::ui
