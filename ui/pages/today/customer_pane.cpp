#include "ui/pages/today/customer_pane.h"

#include "ui/bridge/display.h"
#include "ui/pages/customer/customer_texts.h"

#include <QHeaderView>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

/// A pane shows the newest of these; the rest belongs to the customer's own page.
constexpr std::size_t kEventLimit = 50;
constexpr int kNumberCharacters = 18;
constexpr int kContactRows = 2; ///< Contacts that are seen without scrolling.
constexpr int kLowHeight = 600; ///< A pane lower than this has room for one.
constexpr int kLeastRows = 3;

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
        {"open", true, [](const Row& row) { return row.isForeign ? displayWithCurrency(row.open) : display(row.open); },
         by<Row>([](const Row& row) { return row.open.minor(); })},
    };
}

std::vector<Column<CustomerPane::ContactRow>> CustomerPane::contactColumns()
{
    using Row = ContactRow;
    return {
        {"person", false, [](const Row& row) { return row.name; }, {}, {}, [](const Row& row) { return row.role; }},
        {"reach", false, [](const Row& row) { return row.phone; }, {}, {}, [](const Row& row) { return row.email; }},
    };
}

std::vector<Column<CustomerEvent>> CustomerPane::eventColumns()
{
    using Row = CustomerEvent;
    return {
        {"date", false, [](const Row& row) { return display(row.on); }, by<Row>([](const Row& row) { return row.on; })},
        {"event", false, [](const Row& row) { return row.kind; }, {}, {}, [](const Row& row) { return row.text; }},
    };
}

CustomerPane::CustomerPane(QWidget* parent)
    : QWidget(parent), m_name(new Label{Type::Heading, Tint::Text, this}), m_action(new Label{Type::Strong, Tint::Accent, this}),
      m_why(new Label{Type::Body, Tint::Text, this}), m_facts(new Label{Type::Body, Tint::Muted, this}),
      m_reach(new Label{Type::Body, Tint::Muted, this}), m_sums(new Label{Type::Body, Tint::Text, this}),
      m_stops(new Label{Type::Body, Tint::Warning, this}), m_itemsHead(headLabel(this)), m_contactsHead(headLabel(this)),
      m_eventsHead(headLabel(this)), m_items(itemColumns()), m_contacts(contactColumns()), m_events(eventColumns()),
      m_itemsView(new TableView{this}), m_contactsView(new TableView{this}), m_eventsView(new TableView{this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kGapWide, 0, 0, 0);
    layout->setSpacing(kGapTight);
    m_name->setElided(true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stops->setWordWrap(true);
    m_why->setWordWrap(true);
    m_action->setElided(true);
    m_reach->setElided(true); // An e-mail address cannot be broken.
    m_sums->setWordWrap(true);
    layout->addWidget(m_name);
    layout->addWidget(m_action);
    layout->addWidget(m_why);
    layout->addWidget(m_facts);
    layout->addWidget(m_reach);
    layout->addWidget(m_sums);
    layout->addWidget(m_stops);
    const auto addTable = [&](Label* head, TableView* view, QAbstractItemModel* model, const std::vector<int>& widths, int stretch) {
        layout->addSpacing(kGap);
        layout->addWidget(head);
        view->setModel(model);
        view->setWidths(widths);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        layout->addWidget(view, stretch);
    };
    addTable(m_itemsHead, m_itemsView, &m_items, {0, 14, 8, 26}, 5);
    m_itemsView->setSpare({1}, kNumberCharacters);
    addTable(m_contactsHead, m_contactsView, &m_contacts, {22, 0}, 0);
    addTable(m_eventsHead, m_eventsView, &m_events, {14, 0}, 4);
    m_itemsView->setTwoLines(0);
    m_contactsView->setTwoLines(0);
    m_contactsView->setTwoLines(1);
    m_eventsView->setTwoLines(1);
    for (auto* const view : {m_itemsView, m_eventsView})
        view->setMinimumHeight(kLeastRows * tableRowHeight());
    m_contactsView->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
    clear();
}

void CustomerPane::retranslate()
{
    m_itemsHead->setText(tr("Open items"));
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
    for (auto* const label : {m_name, m_action, m_why, m_facts, m_reach, m_sums, m_stops})
        label->clear();
    m_stops->hide();
    m_items.setRows({});
    m_contacts.setRows({});
    m_contactsView->hide();
    m_contactsHead->hide();
    m_events.setRows({});
}

void CustomerPane::showHead(const app::Dossier& dossier)
{
    const auto& customer = dossier.customer;
    m_name->setText(toQt(customer.name));
    m_facts->setText(customerFacts(customer).join(QStringLiteral(" · ")));
    const auto reach = customerReach(customer);
    m_reach->setText(reach.join(QStringLiteral(" · ")));
    m_reach->setVisible(!reach.isEmpty());
    QStringList sums{tr("Open %1").arg(displayWithCurrency(dossier.open)),
                     tr("overdue invoices %1").arg(displayWithCurrency(dossier.overdue))};
    if (!dossier.unallocated.isZero()) sums.push_back(tr("unallocated %1").arg(displayWithCurrency(dossier.unallocated)));
    m_sums->setText(sums.join(QStringLiteral(" · ")));

    const auto stops = customerStops(dossier);
    m_stops->setText(stops.join(u'\n'));
    m_stops->setVisible(!stops.isEmpty());
}

void CustomerPane::showItems(const app::Dossier& dossier, base::Date today)
{
    const bool toConsumer =
        dossier.customer.kind == ledger::CustomerKind::Consumer || dossier.customer.kind == ledger::CustomerKind::Unknown;
    std::vector<ItemRow> items;
    for (const auto& item : dossier.items) {
        if (item.document.open.isZero()) continue;
        const auto severest =
            std::max_element(item.steps.begin(), item.steps.end(), [](const auto& a, const auto& b) { return a.stage < b.stage; });
        items.push_back({toQt(item.document.number), item.document.dueOn, static_cast<int>((today - item.document.dueOn).count()),
                         item.document.open, item.document.open.currency() != dossier.open.currency(),
                         severest == item.steps.end() ? QString{} : stageWord(severest->stage, toConsumer)});
    }
    std::stable_sort(items.begin(), items.end(), [](const ItemRow& a, const ItemRow& b) { return a.dueOn < b.dueOn; });
    m_items.setRows(std::move(items));
}

void CustomerPane::showContacts(const app::Dossier& dossier)
{
    std::vector<ContactRow> contacts;
    for (const auto& contact : dossier.contacts) {
        const bool hasPhone = !contact.phone.empty();
        contacts.push_back({roleWord(contact.role), toQt(contact.name), toQt(hasPhone ? contact.phone : contact.email),
                            hasPhone ? toQt(contact.email) : QString{}});
    }
    const bool hasContacts = !contacts.empty();
    m_contacts.setRows(std::move(contacts));
    m_contactsHead->setText(hasContacts ? tr("Contacts") : tr("No contacts"));
    m_contactsHead->show();
    m_contactsView->setVisible(hasContacts);
    fitContacts();
}

void CustomerPane::fitContacts()
{
    const int shown = std::min(m_contacts.rowCount({}), height() < kLowHeight ? 1 : kContactRows);
    m_contactsView->setFixedHeight(m_contactsView->horizontalHeader()->sizeHint().height() +
                                   shown * m_contactsView->verticalHeader()->defaultSectionSize() + 2 * m_contactsView->frameWidth());
}

void CustomerPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitContacts();
}

void CustomerPane::show(const app::Dossier& dossier, base::Date today, const QString& action, const QString& why)
{
    showHead(dossier);
    m_action->setText(action);
    m_why->setText(why);
    showItems(dossier, today);
    showContacts(dossier);
    auto events = customerEvents(dossier);
    if (events.size() > kEventLimit) events.resize(kEventLimit);
    m_events.setRows(std::move(events));
}

} // namespace tegoed::ui
