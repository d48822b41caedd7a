#include "ui/pages/today/today_page.h"

#include "app/timeline.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tegoed::ui {

namespace {

constexpr int kPaneWidth = 320;
constexpr int kCustomerCharacters = 30;
constexpr int kReasonLines = 2; ///< So that two usual reasons can be read beside the pane.
const QString kControllerKey = QStringLiteral("today.controller");

} // namespace

TodayPage::TodayPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("today"), context, parent), m_model(worklistColumns()), m_view(new TableView), m_pane(new CustomerPane),
      m_empty(new EmptyNote{QStringLiteral("today")}), m_stack(new QStackedWidget)
{
    m_filter = new FilterEdit{m_view, this};
    m_controllers = new QComboBox{this};
    m_controllers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_customerActions = new CustomerActions{*this, context, [this] { return currentCustomer(); }};
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    // Two rows: side by side all that can be done has no room in a narrow window.
    auto* const sieve = new QHBoxLayout;
    sieve->addWidget(m_filter, 2);
    sieve->addWidget(m_controllers);
    sieve->addStretch(1);
    sieve->addWidget(new ActionButton{actions()[QStringLiteral("call")], true});
    layout->addLayout(sieve);
    auto* const tools = new QHBoxLayout;
    tools->addStretch(1);
    for (const auto* id : {"note", "snooze", "hold", "pay", "review"})
        tools->addWidget(new ActionButton{actions()[QString::fromLatin1(id)]});
    layout->addLayout(tools);

    m_view->setModel(&m_model);
    m_view->setWidths({5, 0, 16, 24, 24, 8});
    m_view->setObjectName(QStringLiteral("today"));
    m_view->setSpare({3, 2}, kCustomerCharacters);
    m_view->setTwoLines(1, kReasonLines);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* const splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("today_parts"));
    splitter->addWidget(m_stack);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_pane->setMinimumWidth(kPaneWidth);
    layout->addWidget(splitter, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &TodayPage::showRows);
    connect(m_controllers, &QComboBox::activated, this, &TodayPage::chooseController);
    connect(&service(), &LedgerService::closed, this, [this] {
        m_ranked.clear();
        m_rankedOf.reset();
    });
    connect(m_view, &TableView::currentRowChanged, this, &TodayPage::showCustomer);
    connect(m_view, &TableView::rowActivated, this, [this] { openCustomer(); });
    auto* const open = actions()[QStringLiteral("open_customer")];
    connect(open, &QAction::triggered, this, &TodayPage::openCustomer);
    // Return is the list's: on a button of the page it presses the button.
    removeAction(open);
    m_view->addAction(open);
    retranslate();
}

QString TodayPage::title() const
{
    return tr("Today");
}

std::optional<std::int64_t> TodayPage::count() const
{
    if (!snapshot()) return std::nullopt;
    const bool isWhole = m_rankedOf != snapshot() || m_controllerName.isEmpty();
    return static_cast<std::int64_t>(isWhole ? snapshot()->worklist.size() : m_ranked.size());
}

std::vector<Figure> TodayPage::figures() const
{
    if (!m_rankedOf) return {};
    const auto& book = m_rankedOf->book;
    std::int64_t overdueMinor = 0;
    std::int64_t callCount = 0;
    for (const auto& ranked : m_ranked) {
        overdueMinor += ranked.overdueMinor;
        if (ranked.action == worklist::Action::Call) ++callCount;
    }
    const auto progress = worklist::progressOf(book, m_ranked, m_rankedOf->acted, controller());
    const auto count = [](std::size_t value) { return displayCount(static_cast<std::int64_t>(value)); };
    std::vector<Figure> figures{
        {tr("Done today"), tr("%1 of %2").arg(count(progress.doneCount), count(progress.totalCount))},
        {tr("To call"), displayCount(callCount)},
        {tr("Overdue invoices of these customers"), displayWithCurrency(base::Money::ofMinor(overdueMinor, book.currency))}};
    if (m_rankedOf->status.reviewCount > 0) figures.push_back({tr("Opening review"), displayCount(m_rankedOf->status.reviewCount)});
    return figures;
}

std::optional<std::uint16_t> TodayPage::controller() const
{
    if (m_controllerName.isEmpty() || !m_rankedOf) return std::nullopt;
    const auto& words = m_rankedOf->book.words;
    const auto found = std::find(words.begin(), words.end(), fromQt(m_controllerName));
    return found == words.end() ? std::nullopt : std::optional{static_cast<std::uint16_t>(found - words.begin())};
}

void TodayPage::fillControllers()
{
    const auto& book = snapshot()->book;
    std::set<std::uint16_t> places;
    for (const auto& customer : book.customers)
        places.insert(customer.controller);
    QStringList names;
    for (const auto place : places)
        if (place != 0) names.push_back(toQt(book.word(place)));
    names.sort(Qt::CaseInsensitive);
    m_controllerName = settings().words(kControllerKey).value(0);
    // Somebody of another ledger.
    if (!names.contains(m_controllerName)) m_controllerName.clear();
    const QSignalBlocker blocker{m_controllers};
    m_controllers->clear();
    m_controllers->addItem(tr("Everybody's customers"), QString{});
    for (const auto& name : names)
        m_controllers->addItem(name, name);
    m_controllers->setCurrentIndex(std::max(m_controllers->findData(m_controllerName), 0));
    m_controllers->setVisible(!names.isEmpty());
}

void TodayPage::chooseController()
{
    m_controllerName = m_controllers->currentData().toString();
    settings().setWords(kControllerKey, {m_controllerName});
    rank();
}

void TodayPage::rank()
{
    const auto of = snapshot();
    m_rankedOf = of;
    const auto take = [this](std::vector<worklist::Ranked> ranked) {
        m_ranked = std::move(ranked);
        showRows();
        emit headChanged();
    };
    const auto word = controller();
    if (!word) {
        (void)m_newestRanking.next(); // An answer that is under way comes too late.
        take(of->worklist);
        return;
    }
    m_ranked.clear(); // The places in it are of another book.
    service().ask(
        this, m_newestRanking,
        [of, word](app::Ledger& ledger) {
            return worklist::rank({of->book, of->today, ledger.calendar(), word, kWorklistLimitCount, &of->plan.plan});
        },
        take);
}

const WorklistRow* TodayPage::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model.rowCount({}) ? &m_model.row(row) : nullptr;
}

std::optional<CustomerName> TodayPage::currentCustomer() const
{
    const auto* const row = current();
    if (row == nullptr) return std::nullopt;
    return CustomerName{row->number, fromQt(row->name)};
}

void TodayPage::openCustomer()
{
    const auto* const row = current();
    if (row == nullptr) return;
    const auto placeOf = [this](const std::string& number) {
        const auto& rows = m_model.rows();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const WorklistRow& one) { return one.number == number; });
        return found == rows.end() ? std::optional<std::ptrdiff_t>{} : std::optional{found - rows.begin()};
    };
    CustomerTrail trail;
    trail.neighbour = [this, placeOf](const std::string& number, int direction) {
        const auto place = placeOf(number);
        const auto count = static_cast<std::ptrdiff_t>(m_model.rows().size());
        if (!place || *place + direction < 0 || *place + direction >= count) return std::string{};
        return m_model.row(static_cast<int>(*place + direction)).number;
    };
    trail.place = [this, placeOf](const std::string& number) {
        const auto place = placeOf(number);
        return place ? tr("Today: %1 of %2").arg(displayCount(*place + 1), displayCount(m_model.rowCount({}))) : QString{};
    };
    navigator().goToCustomer(toQt(row->number), std::move(trail));
}

void TodayPage::refresh()
{
    fillControllers();
    rank();
}

void TodayPage::showRows()
{
    if (!m_rankedOf) return;
    const std::string kept = m_customer;
    const int keptRow = m_row;
    {
        // The list changes around the chosen customer: only the outcome matters.
        const QSignalBlocker blocker{m_view};
        m_model.setRows(worklistRows(*m_rankedOf, m_ranked, m_filter->text()));
        const auto& rows = m_model.rows();
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const WorklistRow& row) { return row.number == kept; });
        // Whoever has left the list makes room for the next one.
        const auto place =
            same != rows.end() ? static_cast<int>(same - rows.begin()) : std::min(keptRow, static_cast<int>(rows.size()) - 1);
        if (place >= 0) m_view->setCurrentIndex(m_model.index(place, 0));
    }
    const bool isEmpty = m_model.rows().empty();
    if (m_filter->text().isEmpty()) {
        m_empty->setTexts(
            m_controllerName.isEmpty() ? tr("Nobody to act on today") : tr("Nobody of %1 to act on today").arg(m_controllerName),
            m_rankedOf->book.items.all().empty()
                ? tr("This ledger has no open items yet. Import the list of open items of your accounting package: Ledger, Import a list.")
                : tr("Everything that is overdue is resting or stopped. The list fills by itself as days pass."));
    } else {
        m_empty->setTexts(tr("Nobody fits \"%1\"").arg(m_filter->text()), tr("Escape in the filter shows all customers again."));
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
    m_pane->setVisible(!isEmpty);
    showCustomer();
}

void TodayPage::showCustomer()
{
    m_customerActions->update();
    const auto* const row = current();
    if (row == nullptr) {
        m_pane->clear();
        return;
    }
    m_customer = row->number;
    m_row = m_view->currentIndex().row();
    service().ask(
        this, m_newestDossier,
        [number = m_customer](app::Ledger& ledger) { return app::dossier(ledger, number, app::TimelineStyle::Reader); },
        [this, action = row->action, why = row->why](const base::Result<app::Dossier>& dossier) {
            if (dossier)
                m_pane->show(*dossier, service().today(), action, why);
            else
                emit service().refused(dossier.error());
        });
}

void TodayPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Customer, number or reason"));
    m_filter->setAccessibleName(tr("Filter today's list"));
    m_controllers->setAccessibleName(tr("Whose customers"));
    m_view->setAccessibleName(tr("Today's list"));
    m_model.retranslate();
    m_pane->retranslate();
}

} // namespace tegoed::ui
