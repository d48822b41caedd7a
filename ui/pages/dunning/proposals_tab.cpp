#include "ui/pages/dunning/proposals_tab.h"

#include "ui/bridge/display.h"
#include "ui/pages/dunning/dunning_dialogs.h"
#include "ui/pages/dunning/left_out.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kMovedMs = 80;
constexpr int kPreviewWidth = 300;
/// More proposals than anybody picked one by one are not looked for again.
constexpr qsizetype kMostKept = 5'000;

} // namespace

ProposalsTab::ProposalsTab(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_view(new ProposalsView), m_empty(new EmptyNote{QStringLiteral("dunning")}),
      m_stack(new QStackedWidget), m_splitter(new QSplitter), m_preview(new PreviewPane{context.service, context.actions})
{
    m_filter = new FilterEdit{m_view, this};
    m_totals = new Label{Type::Body, Tint::Muted};
    build();
    m_moved.setSingleShot(true);
    m_moved.setInterval(kMovedMs);
    connect(&m_moved, &QTimer::timeout, this, &ProposalsTab::showPreview);
    connect(&m_model, &ProposalsModel::wantedChanged, this, &ProposalsTab::workOut);
    connect(&m_model, &ProposalsModel::choicesChanged, this, &ProposalsTab::choicesChanged);
    connect(&m_model, &ProposalsModel::choicesChanged, this, &ProposalsTab::rememberLeftOut);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &ProposalsModel::setFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isTaking) m_moved.start();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProposalsTab::showPosition);
    connectActions();
    retranslate();
}

void ProposalsTab::build()
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const tools = new QHBoxLayout;
    tools->addWidget(m_filter, 3);
    m_totals->setElided(true);
    tools->addWidget(m_totals, 2);
    // Ticks approve single ones: what else is done to the selection, or to many at once, has a button.
    for (const auto* id : {"approve_all", "approve_first", "exclude", "hold_proposals"})
        tools->addWidget(new ActionButton{actions()[QString::fromLatin1(id)]});
    layout->addLayout(tools);
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("proposals"));
    m_view->header()->setSectionsClickable(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ProposalsModel::Customer, Qt::AscendingOrder);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(QStringLiteral("proposals_parts"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_preview);
    m_preview->setMinimumWidth(kPreviewWidth);
    layout->addWidget(m_splitter, 1);
    share();
}

void ProposalsTab::share()
{
    const bool isLarge = m_context.settings.hasLargeLetter();
    for (int part = 0; part < 2; ++part)
        m_splitter->setStretchFactor(part, isLarge == (part == 1) ? 3 : 2);
    // Shares of a width that need not be known yet.
    constexpr int kWhole = 10'000;
    m_splitter->setSizes({isLarge ? kWhole * 2 / 5 : kWhole * 3 / 5, isLarge ? kWhole * 3 / 5 : kWhole * 2 / 5});
}

void ProposalsTab::connectActions()
{
    const auto on = [this](const char* id, auto what) { connect(actions()[QString::fromLatin1(id)], &QAction::triggered, this, what); };
    on("approve_all", [this] { m_model.approveAll(); });
    on("approve", [this] { m_model.choose(chosen(), Choice::Approved); });
    on("approve_stage", [this] { m_model.approveStage(m_view->currentIndex()); });
    on("approve_none", [this] { m_model.withdrawAll(); });
    on("approve_first", [this] { askForFirst(); });
    on("exclude", [this] { toggleLeftOut(); });
    on("hold_proposals", [this] { askForHold(); });
    on("proposal_customer", [this] { openCustomer(); });
    on("letter", [this] {
        m_context.settings.setLargeLetter(!m_context.settings.hasLargeLetter());
        share();
        m_context.settings.setLayout(m_splitter->objectName(), {}); // These shares take the place of those that a person gave.
    });
    on("mail", [this] { m_preview->switchPart(); });
    on("next", [this] { showNext(1); });
    on("previous", [this] { showNext(-1); });
    connect(m_view, &ProposalsView::letterWanted, actions()[QStringLiteral("letter")], &QAction::trigger);
}

void ProposalsTab::enableActions(bool isSeen)
{
    const bool hasRows = isSeen && m_model.rowCount() > 0;
    for (const auto* id : {"approve_all", "approve", "approve_stage", "approve_first", "exclude", "hold_proposals", "proposal_customer",
                           "letter", "mail", "next", "previous"})
        actions()[QString::fromLatin1(id)]->setEnabled(hasRows);
    actions()[QStringLiteral("approve_none")]->setEnabled(isSeen && m_model.approvedCount() > 0);
}

void ProposalsTab::refresh()
{
    m_model.setSnapshot(m_context.service.snapshot());
}

void ProposalsTab::forget()
{
    m_leftOut.clear();
    m_model.setSnapshot({});
    m_isTaking = true;
    m_model.show({});
    m_isTaking = false;
}

void ProposalsTab::workOut()
{
    m_context.service.compute(
        this, m_newest, [query = m_model.wanted()] { return proposalList(query); }, [this](ProposalList list) { take(std::move(list)); });
}

std::optional<ProposalsTab::Known> ProposalsTab::knownAt(const QModelIndex& index) const
{
    const auto place = m_model.proposalAt(index);
    if (!place || !m_model.snapshot()) return std::nullopt;
    const auto& book = m_model.snapshot()->book;
    const auto& proposal = m_model.snapshot()->plan.plan.proposals[*place];
    return Known{std::string{book.number(book.customers[proposal.customer])}, proposal.company, proposal.currency, proposal.group};
}

void ProposalsTab::take(ProposalList list)
{
    // Choices are carried over from what was shown when it was worked out.
    if (list.shown != m_model.snapshot()) return workOut();
    const bool isFirst = list.snapshot && (!m_model.snapshot() || m_model.snapshot()->path != list.snapshot->path);
    const auto kept = knownAt(m_view->currentIndex());
    const auto keptAll = knownChosen();
    m_isTaking = true;
    m_model.show(std::move(list));
    if (isFirst) {
        m_leftOut = m_context.settings.layout(leftOutPart());
        m_model.leaveOut(leftOutOn(m_leftOut, m_model.snapshot()->today));
    }
    m_view->expandAll();
    showCurrent(kept);
    chooseAgain(keptAll);
    m_isTaking = false;
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
    m_preview->setVisible(!isEmpty || !m_filter->text().isEmpty());
    showTotals();
    showPreview();
    emit shown();
}

void ProposalsTab::showCurrent(const std::optional<Known>& wanted)
{
    QModelIndex current;
    for (int head = 0; head < m_model.rowCount() && wanted && !current.isValid(); ++head) {
        const auto parent = m_model.index(head, 0);
        for (int row = 0; row < m_model.rowCount(parent) && !current.isValid(); ++row) {
            const auto index = m_model.index(row, 0, parent);
            if (knownAt(index) == wanted) current = index;
        }
    }
    if (!current.isValid()) current = m_model.index(0, 0, m_model.index(0, 0));
    m_view->setCurrentIndex(current);
}

std::set<ProposalsTab::Known> ProposalsTab::knownChosen() const
{
    std::set<Known> known;
    const auto rows = chosenProposals();
    for (const auto& index : rows.size() > 1 && rows.size() <= kMostKept ? rows : QModelIndexList{})
        if (auto one = knownAt(index)) known.insert(*std::move(one));
    return known;
}

void ProposalsTab::chooseAgain(const std::set<Known>& known)
{
    QItemSelection again;
    for (int head = 0; head < m_model.rowCount() && !known.empty(); ++head) {
        const auto parent = m_model.index(head, 0);
        const int count = m_model.rowCount(parent);
        int first = -1;
        for (int row = 0; row <= count; ++row) {
            const auto one = row < count ? knownAt(m_model.index(row, 0, parent)) : std::nullopt;
            const bool isChosen = one && known.contains(*one);
            if (isChosen && first < 0) first = row;
            if (!isChosen && first >= 0)
                again.select(m_model.index(std::exchange(first, -1), 0, parent), m_model.index(row - 1, 0, parent));
        }
    }
    if (again.isEmpty()) return;
    auto* const selection = m_view->selectionModel();
    selection->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // The one that was seen may have gone.
    if (!selection->isSelected(m_view->currentIndex())) selection->setCurrentIndex(again.front().topLeft(), QItemSelectionModel::NoUpdate);
}

void ProposalsTab::choose(std::size_t proposal)
{
    m_filter->clear();
    const auto index = m_model.indexOf(proposal);
    if (!index.isValid()) return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void ProposalsTab::acceptChanges()
{
    m_model.rebase();
}

QModelIndexList ProposalsTab::chosen() const
{
    return m_view->selectionModel()->selectedRows(ProposalsModel::Customer);
}

QModelIndexList ProposalsTab::chosenProposals() const
{
    QModelIndexList rows;
    for (const auto& index : chosen()) {
        if (m_model.proposalAt(index)) rows.push_back(index);
    }
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.internalId() != b.internalId() ? a.internalId() < b.internalId() : a.row() < b.row();
    });
    return rows;
}

void ProposalsTab::showPreview()
{
    const auto place = m_model.proposalAt(m_view->currentIndex());
    if (place)
        m_preview->show(m_model.snapshot(), *place);
    else
        m_preview->showText(m_model.rowCount() == 0 ? QString{} : tr("Choose a proposal to see its letter."));
    showPosition();
}

void ProposalsTab::showPosition()
{
    const auto rows = chosenProposals();
    const auto current = std::find(rows.begin(), rows.end(), m_view->currentIndex().siblingAtColumn(ProposalsModel::Customer));
    if (current == rows.end())
        m_preview->setPosition(0, 0);
    else
        m_preview->setPosition(static_cast<int>(current - rows.begin()) + 1, static_cast<int>(rows.size()));
}

void ProposalsTab::showNext(int step)
{
    const auto rows = chosenProposals();
    if (rows.size() < 2) {
        m_view->walk(step);
        return;
    }
    const auto current = std::find(rows.begin(), rows.end(), m_view->currentIndex().siblingAtColumn(ProposalsModel::Customer));
    const auto count = rows.size();
    const auto place = current == rows.end() ? 0 : (current - rows.begin() + step + count) % count;
    m_view->selectionModel()->setCurrentIndex(rows[place], QItemSelectionModel::NoUpdate);
    m_view->scrollTo(rows[place]);
}

void ProposalsTab::showTotals()
{
    m_totals->hide();
    if (!m_model.snapshot()) return;
    // The sums of all stand in the page's head; what the filter lets through is said here.
    const auto sum = displayWithCurrency(base::Money::ofMinor(m_model.shownMinor(), m_model.snapshot()->book.currency));
    const bool isFiltered = !m_filter->text().isEmpty();
    m_totals->setText(isFiltered ? tr("%1 of %2: %3").arg(displayCount(m_model.shownCount()), displayCount(m_model.proposalCount()), sum)
                                 : QString{});
    m_totals->setVisible(isFiltered);
    if (!isFiltered)
        m_empty->setTexts(tr("No letter is due today"),
                          tr("The tab Skipped says for each open item why, and on which day it is looked at again."));
    else
        m_empty->setTexts(tr("No proposal fits \"%1\"").arg(m_filter->text()), tr("Escape in the filter shows all proposals again."));
}

void ProposalsTab::toggleLeftOut()
{
    const auto places = m_model.placesIn(chosen());
    const auto isLeftOut = [this](std::size_t place) { return m_model.choiceOf(place) == Choice::LeftOut; };
    const bool isBack = !places.empty() && std::all_of(places.begin(), places.end(), isLeftOut);
    m_model.choosePlaces(places, isBack ? Choice::Open : Choice::LeftOut);
}

void ProposalsTab::askForFirst()
{
    auto places = m_model.approvable();
    if (places.empty()) return;
    auto* const dialog = new ApproveFirstDialog{m_context.service, m_model.snapshot(), std::move(places), window()};
    connect(dialog, &ApproveFirstDialog::chosen, this, [this, snapshot = m_model.snapshot()](const std::vector<std::size_t>& first) {
        if (m_model.snapshot() == snapshot) m_model.choosePlaces(first, Choice::Approved);
    });
    dialog->open();
}

void ProposalsTab::askForHold()
{
    auto places = m_model.placesIn(chosen());
    if (places.empty()) return;
    auto* const dialog = new HoldProposalsDialog{m_context.service, m_model.snapshot(), std::move(places), window()};
    connect(dialog, &FormDialog::done, this, [this](const QString& text) {
        // Whoever holds a proposal knows that it is gone; what else changed meanwhile is still told.
        if (m_model.changes().empty()) acceptChanges();
        emit m_context.service.announced(text, true);
    });
    dialog->open();
}

void ProposalsTab::openCustomer()
{
    if (const auto known = knownAt(m_view->currentIndex())) m_context.navigator.go(QStringLiteral("customer"), toQt(std::get<0>(*known)));
}

QString ProposalsTab::leftOutPart() const
{
    const auto& snapshot = m_model.snapshot();
    return QStringLiteral("left_out_") + QString::number(qHash(snapshot ? pathToQt(snapshot->path) : QString{}, 0), 16);
}

void ProposalsTab::rememberLeftOut()
{
    if (!m_model.snapshot() || m_isTaking) return;
    auto text = leftOutText(m_model.snapshot()->today, m_model.chosen(Choice::LeftOut));
    if (text == m_leftOut) return;
    m_leftOut = std::move(text);
    m_context.settings.setLayout(leftOutPart(), m_leftOut);
}

void ProposalsTab::retranslate()
{
    m_view->setAccessibleName(tr("Proposals"));
    m_filter->setPlaceholderText(tr("Customer, amount>500"));
    m_filter->setAccessibleName(tr("Filter the proposals"));
    m_preview->retranslate();
    m_model.retranslate();
    showTotals();
}

} // namespace tegoed::ui
