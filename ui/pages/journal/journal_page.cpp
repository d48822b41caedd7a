#include "ui/pages/journal/journal_page.h"

#include "app/output_file.h"
#include "exchange/csv_writer.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kScrolledMs = 30;
constexpr int kMovedMs = 60;
constexpr int kPaneWidth = 330;
constexpr int kSubjectCharacters = 24;
const auto kExportPurpose = QStringLiteral("exports");

} // namespace

JournalPage::JournalPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("journal"), context, parent), m_view(new TableView), m_bar(new JournalFilterBar{m_view}),
      m_empty(new EmptyNote{QStringLiteral("journal")}), m_stack(new QStackedWidget), m_splitter(new QSplitter),
      m_pane(new EntryPane{actions()[QStringLiteral("take_back")], actions()[QStringLiteral("entry_customer")]}),
      m_check(new CheckTab{service(), actions()[QStringLiteral("check")]}), m_tabs(new QTabWidget)
{
    build();
    m_scrolled.setSingleShot(true);
    m_scrolled.setInterval(kScrolledMs);
    m_moved.setSingleShot(true);
    m_moved.setInterval(kMovedMs);
    connect(&m_scrolled, &QTimer::timeout, this, &JournalPage::askLines);
    connect(&m_moved, &QTimer::timeout, this, &JournalPage::askDetail);
    connect(m_bar, &JournalFilterBar::requestChanged, this, &JournalPage::askIds);
    connect(m_view, &TableView::currentRowChanged, this, [this] {
        m_wantsCustomer = false;
        waitForDetail();
        m_moved.start();
    });
    connect(m_view, &TableView::rowActivated, this, &JournalPage::openCustomer);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_scrolled.start(); });
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] { m_scrolled.start(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible() && !m_tabs->tabBar()->hasFocus()) focusStart();
    });
    connect(&service(), &LedgerService::closed, this, [this] {
        m_model.setIds({});
        m_bar->clear();
        m_pane->clear();
        m_detail.reset();
        m_check->clear();
    });
    connectActions();
    retranslate();
}

void JournalPage::build()
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    auto* const entries = new QWidget;
    auto* const entriesLayout = new QVBoxLayout{entries};
    entriesLayout->setContentsMargins(0, kGap, 0, 0);
    entriesLayout->addWidget(m_bar);
    m_view->setModel(&m_model);
    m_view->setObjectName(QStringLiteral("journal"));
    m_view->setWidths({18, 14, 30, 24, 0});
    m_view->setLeast({17, 9, 22, 18, 0});
    m_view->setSpare({JournalModel::User, JournalModel::Customer}, kSubjectCharacters);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(QStringLiteral("journal_parts"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_pane->setMinimumWidth(kPaneWidth);
    entriesLayout->addWidget(m_splitter, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(entries, {});
    m_tabs->addTab(m_check, {});
    auto* const corner = new ActionButton{actions()[QStringLiteral("export_journal")]};
    m_tabs->setCornerWidget(corner);
    setTabOrder(m_tabs->tabBar(), corner);
    layout->addWidget(m_tabs);
}

void JournalPage::connectActions()
{
    connect(actions()[QStringLiteral("entries")], &QAction::triggered, this, [this] {
        m_tabs->setCurrentIndex(0);
        focusStart();
    });
    connect(actions()[QStringLiteral("take_back")], &QAction::triggered, this, &JournalPage::askToTakeBack);
    connect(actions()[QStringLiteral("entry_customer")], &QAction::triggered, this, &JournalPage::openCustomer);
    connect(actions()[QStringLiteral("export_journal")], &QAction::triggered, this, &JournalPage::askForFile);
    connect(actions()[QStringLiteral("check")], &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_check);
        focusStart();
        m_check->run();
    });
}

QString JournalPage::title() const
{
    return tr("Journal");
}

std::vector<Figure> JournalPage::figures() const
{
    if (!snapshot()) return {};
    return {{tr("Entries"), displayCount(m_entryCount)}, {tr("Shown"), displayCount(m_model.rowCount())}};
}

void JournalPage::visit(const QString& what)
{
    m_bar->clear();
    m_bar->setCustomer(what);
    m_tabs->setCurrentIndex(0);
}

void JournalPage::focusStart()
{
    if (m_tabs->currentWidget() == m_check) {
        m_check->focusList();
        // Before the first check nothing is listed.
        const auto* const keyboard = window()->focusWidget();
        if (keyboard == nullptr || !isAncestorOf(keyboard)) m_tabs->tabBar()->setFocus();
    } else
        m_view->setFocus();
}

void JournalPage::focusFilter()
{
    m_tabs->setCurrentIndex(0);
    m_bar->focusWords();
}

void JournalPage::refresh()
{
    m_bar->setToday(service().today());
    service().ask(
        this, m_newestNames,
        [](app::Ledger& ledger) { return std::pair{persistence::journalNames(ledger.connection()), ledger.file().journalCount()}; },
        [this](const std::pair<persistence::JournalNames, std::int64_t>& answer) {
            m_bar->setNames(answer.first);
            m_entryCount = answer.second;
            emit headChanged();
        });
    m_check->refresh();
    askIds();
}

void JournalPage::askIds()
{
    if (!snapshot()) return;
    // `ask` counts on from here: an older search stops as soon as it sees that it is not the newest.
    const auto number = m_newestIds.next() + 1;
    service().ask(
        this, m_newestIds,
        [request = m_bar->request(), newest = m_newestIds, number](app::Ledger& ledger) {
            return app::journalIds(ledger, request, [&] { return !newest.is(number); });
        },
        [this](const base::Result<std::vector<base::JournalId>>& ids) { showIds(ids); });
}

void JournalPage::showIds(const base::Result<std::vector<base::JournalId>>& ids)
{
    const int current = m_view->currentIndex().row();
    // Whoever looks at the newest entry goes on to the next newest one; any other choice stays.
    const auto kept = current > 0 && current < m_model.rowCount() ? std::optional{m_model.idOf(current)} : std::nullopt;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model.setIds(ids.value_or(std::vector<base::JournalId>{}));
    const int place = kept ? m_model.rowOf(*kept) : -1;
    if (place > 0) m_view->verticalScrollBar()->setValue(scrolled);
    if (m_model.rowCount() > 0) m_view->setCurrentIndex(m_model.index(std::max(place, 0), 0));
    showEmptiness(ids ? QString{} : sentence(ids.error()));
    m_scrolled.start();
    m_moved.start();
    emit headChanged();
}

void JournalPage::showEmptiness(const QString& refusal)
{
    const bool isEmpty = m_model.rowCount() == 0;
    if (!refusal.isEmpty())
        m_empty->setTexts(tr("Nothing to show"), refusal);
    else if (m_bar->isEmpty())
        m_empty->setTexts(tr("Nothing was done yet"),
                          tr("Each change of this ledger will stand here with its moment, its maker, and what it "
                             "was before."));
    else
        m_empty->setTexts(tr("No entry fits"), tr("Take a condition away: Escape empties a field."));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_view);
    m_pane->setVisible(!isEmpty);
    actions()[QStringLiteral("export_journal")]->setEnabled(!isEmpty);
}

void JournalPage::askLines()
{
    if (!snapshot() || !isVisible()) return;
    const int first = std::max(0, m_view->rowAt(0));
    const int shown = m_view->viewport()->height() / tableRowHeight() + 1;
    // A screen more on either side, so that a step of the wheel shows what is there.
    auto ids = m_model.unknown(first - shown, first + 2 * shown);
    if (ids.empty()) return;
    service().ask(
        this, m_newestLines, [ids = std::move(ids)](app::Ledger& ledger) { return app::journalLines(ledger, ids); },
        [this](std::vector<app::JournalLine> lines) { m_model.setLines(std::move(lines)); });
}

const app::JournalDetail* JournalPage::currentDetail() const
{
    const int row = m_view->currentIndex().row();
    const bool isOfRow = m_detail && row >= 0 && row < m_model.rowCount() && m_detail->line.entry.id == m_model.idOf(row);
    return isOfRow ? &*m_detail : nullptr;
}

void JournalPage::waitForDetail()
{
    if (currentDetail() != nullptr) return;
    for (const auto* id : {"take_back", "entry_customer"})
        actions()[QString::fromLatin1(id)]->setEnabled(false);
}

void JournalPage::askDetail()
{
    const int row = m_view->currentIndex().row();
    if (!snapshot() || row < 0 || row >= m_model.rowCount()) {
        m_detail.reset();
        m_pane->clear();
        return;
    }
    service().ask(
        this, m_newestDetail, [id = m_model.idOf(row)](app::Ledger& ledger) { return app::journalDetail(ledger, id); },
        [this](std::optional<app::JournalDetail> detail) {
            m_detail = std::move(detail);
            if (m_detail)
                m_pane->show(*m_detail);
            else
                m_pane->clear();
            waitForDetail(); // Somebody may have gone on to another row.
            if (currentDetail() != nullptr && std::exchange(m_wantsCustomer, false) && isVisible()) openCustomer();
        });
}

void JournalPage::askToTakeBack()
{
    const auto* const detail = currentDetail();
    if (detail == nullptr || detail->undo.answer != app::UndoState::Answer::Possible) return;
    const auto& line = detail->line;
    const auto what = toQt(line.what);
    auto about = toQt(line.subject).simplified();
    constexpr int kLongest = 200;
    if (about.size() > kLongest) about = about.left(kLongest) + QChar{u'…'};
    auto* const question =
        new QuestionDialog{tr("Take \"%1\" back?").arg(what),
                           (line.customerName.empty() ? QString{} : toQt(line.customerName) + QStringLiteral(": ")) +
                               (about.isEmpty() ? what : about) + QStringLiteral("\n\n") +
                               tr("The ledger is then as it was before. The journal keeps the entry and says that it was taken back."),
                           tr("Take it back"), window()};
    connect(question, &QDialog::accepted, this, [this, id = line.entry.id, what] {
        service().change(
            this, {.title = tr("Undoing")}, [id](app::Ledger& ledger, const base::Work&) { return app::undoNewest(ledger, id); },
            [this, what](const base::Result<void>& done) {
                if (done)
                    emit service().announced(tr("Taken back: %1").arg(what), false);
                else
                    emit service().refused(done.error());
            });
    });
    question->open();
}

void JournalPage::openCustomer()
{
    const auto* const detail = currentDetail();
    m_wantsCustomer = detail == nullptr && isVisible();
    if (detail == nullptr || detail->line.customerNumber.empty()) return;
    navigator().go(QStringLiteral("customer"), toQt(detail->line.customerNumber));
}

void JournalPage::askForFile()
{
    const auto start = settings().folder(kExportPurpose);
    auto* const dialog = fileDialog(window(), tr("Export the journal"), start, tr("CSV file (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("journal") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPage::exportTo);
    dialog->open();
}

void JournalPage::exportTo(const QString& path)
{
    settings().setFolder(kExportPurpose, QFileInfo{path}.absolutePath());
    service().ask(
        this, m_newestTable,
        [request = m_bar->request(), path = pathFromQt(path)](app::Ledger& ledger, const base::Work& work) -> base::Result<std::size_t> {
            TEGOED_TRY(const auto table, app::journalTable(ledger, request, work));
            TEGOED_CHECK(app::writeOutput(path, exchange::toCsv(table), ledger.file().path()));
            return table.rows.size();
        },
        [this, path](const base::Result<std::size_t>& count) {
            if (count)
                emit service().announced(tr("%Ln entry(ies) written to %1", nullptr, static_cast<int>(*count)).arg(path), false);
            else
                emit service().refused(count.error());
        },
        {.title = tr("Exporting the journal"), .canCancel = true});
}

void JournalPage::retranslate()
{
    m_tabs->setTabText(0, tr("Entries"));
    m_tabs->setTabText(1, tr("Check of the books"));
    m_tabs->setAccessibleName(tr("Parts of the journal page"));
    m_view->setAccessibleName(tr("Entries of the journal"));
    m_model.forgetLines();
    m_bar->retranslate();
    m_pane->retranslate();
    m_check->retranslate();
    showEmptiness({});
}

} // namespace tegoed::ui
