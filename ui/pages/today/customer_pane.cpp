#include "ui/pages/today/customer_pane.h"

#include <QStringList>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

/// A pane shows the newest of these; the rest belongs to the customer's own page.
constexpr std::size_t kEventLimit = 50;

Label* headLabel(QWidget* parent)
{
    return new Label{Type::Strong, Tint::Muted, parent};
}

} // namespace

std::vector<Column<CustomerPane::ItemRow>> CustomerPane::itemColumns()
{
    using Row = ItemRow;
    return {
        {"number", false, [](const Row& row) { return row.number; }, {}, {}, [](const Row& row) { return row.stage; }},
        {"due", false, [](const Row& row) { return display(row.dueOn); }, by<Row>([](const Row& row) { return row.dueOn; })},
        {"days", true, [](const Row& row) { return displayCount(row.days); }, by<Row>([](const Row& row) { return row.days; })},
        {"open", true, [](const Row& row) { return display(row.open); }, by<Row>([](const Row& row) { return row.open.minor(); })},
    };
}

std::vector<Column<CustomerPane::ContactRow>> CustomerPane::contactColumns()
{
    using Row = ContactRow;
    return {
        {"person", false, [](const Row& row) { return row.name; }, {}, {}, [](const Row& row) { return row.role; }},
        {"phone", false, [](const Row& row) { return row.phone; }},
        {"email", false, [](const Row& row) { return row.email; }},
    };
}

std::vector<Column<CustomerEvent>> CustomerPane::eventColumns()
{
    using Row = CustomerEvent;
    return {
        {"date", false, [](const Row& row) { return display(row.on); }, by<Row>([](const Row& row) { return row.on; })},
        {"event", false, [](const Row& row) { return row.kind; }},
        {"text", false, [](const Row& row) { return row.text; }},
    };
}

CustomerPane::CustomerPane(QWidget* parent)
    : QWidget(parent), m_name(new Label{Type::Heading, Tint::Text, this}), m_facts(new Label{Type::Body, Tint::Muted, this}),
      m_sums(new Label{Type::Body, Tint::Text, this}), m_stops(new Label{Type::Body, Tint::Warning, this}), m_itemsHead(headLabel(this)),
      m_contactsHead(headLabel(this)), m_eventsHead(headLabel(this)), m_items(itemColumns()), m_contacts(contactColumns()),
      m_events(eventColumns()), m_itemsView(new TableView{this}), m_contactsView(new TableView{this}), m_eventsView(new TableView{this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kGapWide, 0, 0, 0);
    layout->setSpacing(kGapTight);
    m_name->setElided(true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stops->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_facts);
    layout->addWidget(m_sums);
    layout->addWidget(m_stops);
    const auto addTable = [&](Label* head, TableView* view, QAbstractItemModel* model, const std::vector<int>& widths, int stretch) {
        layout->addSpacing(kGap);
        layout->addWidget(head);
        view->setModel(model);
        view->setWidths(widths);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setMinimumHeight(3 * tableRowHeight());
        layout->addWidget(view, stretch);
    };
    addTable(m_itemsHead, m_itemsView, &m_items, {0, 14, 8, 18}, 5);
    addTable(m_contactsHead, m_contactsView, &m_contacts, {18, 18, 0}, 2);
    addTable(m_eventsHead, m_eventsView, &m_events, {14, 18, 0}, 3);
    m_itemsView->setTwoLines(0);
    m_contactsView->setTwoLines(0);
    retranslate();
    clear();
}

void CustomerPane::retranslate()
{
    m_itemsHead->setText(tr("Open items"));
    m_contactsHead->setText(tr("Contacts"));
    m_eventsHead->setText(tr("What happened"));
    m_itemsView->setAccessibleName(tr("Open items of the customer"));
    m_contactsView->setAccessibleName(tr("Contacts of the customer"));
    m_eventsView->setAccessibleName(tr("What happened with the customer"));
    m_items.retranslate();
    m_contacts.retranslate();
    m_events.retranslate();
}

void CustomerPane::clear()
{
    for (auto* const label : {m_name, m_facts, m_sums, m_stops})
        label->clear();
    m_stops->hide();
    m_items.setRows({});
    m_contacts.setRows({});
    m_events.setRows({});
}

void CustomerPane::showHead(const app::Dossier& dossier)
{
    const auto& customer = dossier.customer;
    m_name->setText(toQt(customer.name));
    QStringList facts{toQt(customer.number), word(customer.kind)};
    for (const auto* const field : {&customer.city, &customer.phone, &customer.email}) {
        if (!field->empty()) facts.push_back(toQt(*field));
    }
    if (!customer.controller.empty()) facts.push_back(tr("credit controller %1").arg(toQt(customer.controller)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    QStringList sums{tr("Open %1").arg(displayWithCurrency(dossier.open)), tr("overdue %1").arg(displayWithCurrency(dossier.overdue))};
    if (!dossier.unallocated.isZero()) sums.push_back(tr("unallocated %1").arg(displayWithCurrency(dossier.unallocated)));
    m_sums->setText(sums.join(QStringLiteral(" · ")));

    QStringList stops;
    if (dossier.insolvency) stops.push_back(tr("%1 since %2").arg(word(dossier.insolvency->kind), display(dossier.insolvency->on)));
    for (const auto& hold : dossier.holds) {
        if (!hold.document) stops.push_back(tr("No reminders until %1: %2").arg(display(hold.until), toQt(hold.reason)));
    }
    m_stops->setText(stops.join(u'\n'));
    m_stops->setVisible(!stops.isEmpty());
}

void CustomerPane::show(const app::Dossier& dossier, base::Date today)
{
    showHead(dossier);
    std::vector<ItemRow> items;
    for (const auto& item : dossier.items) {
        if (item.document.open.isZero()) continue;
        const auto severest =
            std::max_element(item.steps.begin(), item.steps.end(), [](const auto& a, const auto& b) { return a.stage < b.stage; });
        items.push_back({toQt(item.document.number), item.document.dueOn, static_cast<int>((today - item.document.dueOn).count()),
                         item.document.open, severest == item.steps.end() ? QString{} : word(severest->stage)});
    }
    std::stable_sort(items.begin(), items.end(), [](const ItemRow& a, const ItemRow& b) { return a.dueOn < b.dueOn; });
    m_items.setRows(std::move(items));

    std::vector<ContactRow> contacts;
    for (const auto& contact : dossier.contacts) {
        contacts.push_back({wordOr("contact_role." + std::string{ledger::name(contact.role)}, {}), toQt(contact.name), toQt(contact.phone),
                            toQt(contact.email)});
    }
    m_contacts.setRows(std::move(contacts));

    auto events = customerEvents(dossier);
    if (events.size() > kEventLimit) events.resize(kEventLimit);
    m_events.setRows(std::move(events));
}

} // namespace tegoed::ui
