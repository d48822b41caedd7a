#include "ui/pages/customer/customer_page.h"

#include "ui/pages/customer/behaviour_part.h"
#include "ui/pages/customer/contacts_part.h"
#include "ui/pages/customer/details_part.h"
#include "ui/pages/customer/items_part.h"
#include "ui/pages/customer/letters_part.h"
#include "ui/pages/customer/payments_part.h"
#include "ui/pages/customer/timeline_part.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace tegoed::ui {

namespace {

constexpr int kRecentCount = 12;
constexpr int kRecentWidth = 520;
/// One for each part, in the order of the tabs.
constexpr std::array kPartActions{"part_items",     "part_payments", "part_letters", "part_contacts",
                                  "part_behaviour", "part_timeline", "part_details"};

QString recentKey(const Snapshot& snapshot)
{
    return QStringLiteral("customers/") + pathToQt(snapshot.path);
}

} // namespace

std::vector<Column<CustomerPage::RecentRow>> CustomerPage::recentColumns()
{
    return {
        {"number", false, [](const RecentRow& row) { return row.number; }},
        {"name", false, [](const RecentRow& row) { return row.name; }},
    };
}

CustomerPage::CustomerPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("customer"), context, parent), m_head(new CustomerHead{context}), m_aging(new AgingBar), m_tabs(new QTabWidget),
      m_empty(new EmptyNote{QStringLiteral("customer")}), m_recent(recentColumns()), m_recentTable(new TableView),
      m_stack(new QStackedWidget)
{
    m_customerActions = new CustomerActions{*this, context, [this] { return currentCustomer(); }};
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    auto* const whole = new QWidget;
    auto* const rows = new QVBoxLayout{whole};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addWidget(m_head);
    rows->addWidget(m_aging);
    buildParts();
    rows->addWidget(m_tabs, 1);

    auto* const nobody = new QWidget;
    auto* const column = new QVBoxLayout{nobody};
    column->addWidget(m_empty);
    m_recentTable->setModel(&m_recent);
    m_recentTable->setWidths({20, 0});
    m_recentTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_recentTable->setMaximumWidth(kRecentWidth);
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_recentTable, 4);
    middle->addStretch(1);
    column->addLayout(middle, 2);

    m_stack->addWidget(nobody);
    m_stack->addWidget(whole);
    layout->addWidget(m_stack);
    connectActions();
    retranslate();
    showNone();
}

CustomerPage::~CustomerPage() = default;

void CustomerPage::buildParts()
{
    m_items = new ItemsPart{context()};
    m_payments = new PaymentsPart{context()};
    m_letters = new LettersPart{context()};
    m_contacts = new ContactsPart{context()};
    m_behaviour = new BehaviourPart{context()};
    m_timeline = new TimelinePart{context()};
    m_details = new DetailsPart{context()};
    m_parts = {m_items, m_payments, m_letters, m_contacts, m_behaviour, m_timeline, m_details};
    m_tabs->setDocumentMode(true);
    for (auto* const part : m_parts)
        m_tabs->addTab(part, QString{});
    m_stale.assign(m_parts.size(), false);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CustomerPage::showPart);
    connect(m_aging, &AgingBar::bucketChosen, this, [this](std::optional<std::size_t> bucket) {
        m_tabs->setCurrentWidget(m_items);
        m_items->setBucket(bucket);
    });
    connect(m_aging, &AgingBar::unallocatedChosen, this, [this] { m_tabs->setCurrentWidget(m_payments); });
    connect(m_items, &ItemsPart::bucketCleared, this, [this] { m_aging->choose(std::nullopt); });
}

void CustomerPage::connectActions()
{
    const auto act = [this](const char* id, auto what) {
        connect(actions()[QString::fromLatin1(id)], &QAction::triggered, this, [this, what] {
            if (isVisible() && m_view) what();
        });
    };
    for (std::size_t place = 0; place < kPartActions.size(); ++place) {
        act(kPartActions[place], [this, place] {
            m_tabs->setCurrentIndex(static_cast<int>(place));
            focusStart();
        });
    }
    const auto onPart = [this, act](const char* id, CustomerPart* part, auto what) {
        act(id, [this, part, what] {
            m_tabs->setCurrentWidget(part);
            what();
        });
    };
    onPart("settled", m_items, [this] { m_items->toggleSettled(); });
    onPart("allocate", m_payments, [this] { m_payments->allocate(); });
    onPart("unallocate", m_payments, [this] { m_payments->unallocate(); });
    onPart("letter_open", m_letters, [this] { m_letters->openLetter(); });
    onPart("contact_new", m_contacts, [this] { m_contacts->add(); });
    onPart("contact_edit", m_contacts, [this] { m_contacts->edit(); });
    onPart("contact_delete", m_contacts, [this] { m_contacts->remove(); });
    for (const auto* id : {"previous_customer", "next_customer"})
        actions()[QString::fromLatin1(id)]->setEnabled(false);
    act("previous_customer", [this] { step(-1); });
    act("next_customer", [this] { step(1); });
    connect(m_recentTable, &TableView::rowActivated, this, [this](int row) { visit(m_recent.row(row).number); });
    connect(&service(), &LedgerService::closed, this, [this] {
        m_number.clear();
        navigator().setTrail({});
        showNone();
    });
}

std::vector<Figure> CustomerPage::figures() const
{
    if (!m_view) return {};
    const auto& dossier = m_view->dossier;
    std::vector<Figure> figures;
    if (const auto& late = m_view->behaviour.year.daysLateTenths)
        figures.push_back({tr("Pays on the average"), BehaviourPart::tenthsText(*late)});
    figures.push_back({tr("Overdue invoices"), displayWithCurrency(dossier.overdue)});
    figures.push_back({tr("Balance"), displayWithCurrency(dossier.open)});
    return figures;
}

std::optional<CustomerName> CustomerPage::currentCustomer() const
{
    if (!m_view) return std::nullopt;
    return CustomerName{m_view->dossier.customer.number, m_view->dossier.customer.name};
}

CustomerPart* CustomerPage::part() const
{
    return m_parts[static_cast<std::size_t>(m_tabs->currentIndex())];
}

void CustomerPage::visit(const QString& what)
{
    std::string wanted = fromQt(what);
    // A number may have a stroke in it: what is no customer's number may end with the name of a part.
    if (snapshot() && !snapshot()->book.find(wanted)) {
        const QString partAction = QStringLiteral("part_") + what.section(u'/', -1);
        for (std::size_t place = 0; place < kPartActions.size(); ++place) {
            if (partAction != QLatin1String(kPartActions[place])) continue;
            m_tabs->setCurrentIndex(static_cast<int>(place));
            wanted = fromQt(what.section(u'/', 0, -2));
        }
    }
    if (wanted != m_number) {
        // What is being typed belongs to the customer who is still shown.
        if (const auto* const typed = window()->focusWidget(); m_view && m_details->isAncestorOf(typed)) m_tabs->tabBar()->setFocus();
        m_number = wanted;
        m_aging->choose(std::nullopt);
        remember(wanted);
    }
    ask();
}

void CustomerPage::remember(const std::string& number)
{
    if (!snapshot()) return;
    QStringList recent = settings().words(recentKey(*snapshot()));
    recent.removeAll(toQt(number));
    recent.prepend(toQt(number));
    while (recent.size() > kRecentCount)
        recent.removeLast();
    settings().setWords(recentKey(*snapshot()), recent);
}

void CustomerPage::refresh()
{
    if (m_number.empty())
        showNone();
    else
        ask();
}

void CustomerPage::ask()
{
    if (!snapshot()) return;
    service().ask(
        this, m_newest,
        [number = m_number, snapshot = snapshot()](app::Ledger& ledger) { return app::customerView(ledger, number, &snapshot->plan); },
        [this](base::Result<app::CustomerView> view) {
            if (view) {
                showView(std::make_shared<const app::CustomerView>(*std::move(view)));
                return;
            }
            m_number.clear();
            showNone();
            emit service().refused(view.error());
        });
}

void CustomerPage::showView(const CustomerViewPtr& view)
{
    const bool isFirst = !m_view;
    const bool isOther = isFirst || m_view->dossier.customer.id != view->dossier.customer.id;
    m_view = view;
    m_head->show(view);
    if (isOther) m_aging->clear();
    m_aging->show(view->aging);
    m_stale.assign(m_parts.size(), true);
    showPart();
    m_stack->setCurrentIndex(1);
    showPlace();
    m_customerActions->update();
    emit headChanged();
    // Whoever has gone on to another part of the window meanwhile, the palette for one, keeps the keyboard there.
    const auto* const keyboard = window()->focusWidget();
    if (isOther && isVisible() && (keyboard == nullptr || isAncestorOf(keyboard))) focusStart();
}

void CustomerPage::showPart()
{
    const auto place = static_cast<std::size_t>(m_tabs->currentIndex());
    if (m_view && m_stale[place]) {
        m_stale[place] = false;
        m_parts[place]->show(m_view);
    }
    // The last to be asked is the one that is seen: two parts may share an action.
    for (auto* const part : m_parts)
        part->setActive(false);
    m_parts[place]->setActive(m_view != nullptr);
}

void CustomerPage::showNone()
{
    m_view.reset();
    for (auto* const part : m_parts)
        part->show(nullptr);
    m_stale.assign(m_parts.size(), false);
    showPart();
    std::vector<RecentRow> rows;
    if (snapshot()) {
        const auto& book = snapshot()->book;
        for (const auto& number : settings().words(recentKey(*snapshot()))) {
            if (const auto customer = book.find(fromQt(number))) rows.push_back({number, toQt(book.nameOf(book.customers[*customer]))});
        }
    }
    m_recent.setRows(std::move(rows));
    const bool hasRecent = !m_recent.rows().empty();
    m_recentTable->setVisible(hasRecent);
    m_empty->setTexts(
        tr("No customer chosen"),
        hasRecent ? tr("Choose one of those you looked at last, or find any customer with Ctrl+K.")
                  : tr("Press Enter on a customer in any list, or find one with Ctrl+K, and everything about that customer stands here."));
    m_recentTable->chooseFirst();
    m_stack->setCurrentIndex(0);
    m_customerActions->update();
    emit headChanged();
}

void CustomerPage::step(int direction)
{
    const auto& trail = navigator().trail();
    if (!trail.neighbour) return;
    const std::string neighbour = trail.neighbour(m_number, direction);
    if (!neighbour.empty()) visit(toQt(neighbour));
}

void CustomerPage::showPlace()
{
    const auto& trail = navigator().trail();
    const bool hasPrevious = trail.neighbour && !trail.neighbour(m_number, -1).empty();
    const bool hasNext = trail.neighbour && !trail.neighbour(m_number, 1).empty();
    actions()[QStringLiteral("previous_customer")]->setEnabled(hasPrevious);
    actions()[QStringLiteral("next_customer")]->setEnabled(hasNext);
    m_head->showPlace(trail.place ? trail.place(m_number) : QString{});
}

void CustomerPage::focusStart()
{
    if (m_view) {
        part()->focusStart();
        // Where nothing is listed the keys of the page still have to be heard.
        if (QApplication::focusWidget() == nullptr || !isAncestorOf(QApplication::focusWidget())) m_tabs->tabBar()->setFocus();
    } else if (m_recentTable->isVisibleTo(this))
        m_recentTable->setFocus();
    else
        setFocus();
}

bool CustomerPage::hasDrafts() const
{
    return m_view && m_details->hasDrafts();
}

void CustomerPage::focusFilter()
{
    if (!m_view) return;
    if (part() != m_timeline) m_tabs->setCurrentWidget(m_timeline);
    m_timeline->focusFilter();
}

void CustomerPage::retranslate()
{
    for (int place = 0; place < m_tabs->count(); ++place) {
        auto* const part = m_parts[static_cast<std::size_t>(place)];
        m_tabs->setTabText(place, part->title());
        m_tabs->setTabToolTip(place, actions()[QString::fromLatin1(kPartActions[static_cast<std::size_t>(place)])]->toolTip());
        part->retranslate();
    }
    m_tabs->setAccessibleName(tr("Parts of the customer"));
    m_recentTable->setAccessibleName(tr("Customers looked at last"));
    m_recent.retranslate();
    m_aging->retranslate();
    m_head->retranslate();
    if (!m_view) showNone();
}

} // namespace tegoed::ui
