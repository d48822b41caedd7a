#include "ui/pages/dunning/dunning_page.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/widgets/action_button.h"

#include <QDir>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

const auto kFolderPurpose = QStringLiteral("letters");

} // namespace

DunningPage::DunningPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("dunning"), context, parent), m_tabs(new QTabWidget), m_proposals(new ProposalsTab{context}),
      m_changes(new ChangesTab), m_skipped(new SkippedTab{service()}), m_runs(new RunsTab{context}),
      m_stripText(new Label{Type::Strong, Tint::Warning}), m_approved(new Label{Type::Strong, Tint::Text}),
      m_folder(new Label{Type::Body, Tint::Muted})
{
    m_strip = makeStrip();
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    m_tabs->setDocumentMode(true);
    for (QWidget* const tab : std::initializer_list<QWidget*>{m_proposals, m_skipped, m_runs, m_changes})
        m_tabs->addTab(tab, {});
    m_tabs->setTabVisible(m_tabs->indexOf(m_changes), false);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeRunLine());

    connect(m_proposals, &ProposalsTab::choicesChanged, this, &DunningPage::showChoices);
    connect(m_proposals, &ProposalsTab::shown, this, [this] {
        showChanges();
        showChoices();
        emit headChanged();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showChoices();
        // Whoever walks along the tabs with the arrows stays on them.
        if (isVisible() && !m_tabs->tabBar()->hasFocus()) focusStart();
    });
    connectActions();
    retranslate();
    showChoices();
}

QWidget* DunningPage::makeStrip()
{
    auto* const strip = new QWidget{this};
    auto* const layout = new QHBoxLayout{strip};
    layout->setContentsMargins(0, kGapTight, 0, kGapTight);
    m_stripText->setElided(true);
    layout->addWidget(m_stripText, 1);
    layout->addWidget(new ActionButton{actions()[QStringLiteral("plan_changes")]});
    layout->addWidget(new ActionButton{actions()[QStringLiteral("changes_known")]});
    strip->hide();
    return strip;
}

QWidget* DunningPage::makeRunLine()
{
    auto* const line = new QWidget{this};
    auto* const layout = new QHBoxLayout{line};
    layout->setContentsMargins(0, kGap, 0, 0);
    layout->addWidget(new ActionButton{actions()[QStringLiteral("folder")]});
    m_folder->setElided(true);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_approved);
    layout->addSpacing(kGap);
    layout->addWidget(new ActionButton{actions()[QStringLiteral("run")], true});
    return line;
}

void DunningPage::connectActions()
{
    const auto tab = [this](const char* id, QWidget* widget) {
        connect(actions()[QString::fromLatin1(id)], &QAction::triggered, this, [this, widget] { showTab(widget); });
    };
    tab("proposals", m_proposals);
    tab("plan_changes", m_changes);
    tab("skipped", m_skipped);
    tab("result", m_runs);
    connect(actions()[QStringLiteral("changes_known")], &QAction::triggered, m_proposals, &ProposalsTab::acceptChanges);
    connect(actions()[QStringLiteral("folder")], &QAction::triggered, this, &DunningPage::chooseFolder);
    connect(actions()[QStringLiteral("run")], &QAction::triggered, this, &DunningPage::askToRun);
    connect(&service(), &LedgerService::closed, m_runs, &RunsTab::clear);
    connect(&service(), &LedgerService::closed, m_proposals, &ProposalsTab::forget);
    connect(m_skipped, &SkippedTab::counted, this, &Page::headChanged);
    const auto toCustomer = [this](const QString& number) { navigator().go(QStringLiteral("customer"), number); };
    connect(m_skipped, &SkippedTab::customerWanted, this, toCustomer);
    connect(m_changes, &ChangesTab::customerWanted, this, toCustomer);
    connect(m_runs, &RunsTab::customerWanted, this, toCustomer);
    connect(m_changes, &ChangesTab::proposalWanted, this, [this](std::size_t proposal) {
        showTab(m_proposals);
        m_proposals->choose(proposal);
    });
}

void DunningPage::showTab(QWidget* tab)
{
    m_tabs->setCurrentWidget(tab);
    focusStart();
}

void DunningPage::focusStart()
{
    if (m_tabs->currentWidget() == m_skipped)
        m_skipped->focusList();
    else if (m_tabs->currentWidget() == m_runs)
        m_runs->focusList();
    else if (m_tabs->currentWidget() == m_changes)
        m_changes->focusList();
    else
        m_proposals->focusList();
    // Where nothing is listed the keys of the page still have to be heard; the proposals have their filter.
    const auto* const keyboard = window()->focusWidget();
    if (m_tabs->currentWidget() != m_proposals && (keyboard == nullptr || !isAncestorOf(keyboard))) m_tabs->tabBar()->setFocus();
}

void DunningPage::focusFilter()
{
    if (m_tabs->currentWidget() == m_skipped) {
        m_skipped->focusFilter();
        return;
    }
    // The other parts have no list that is too long to look through.
    m_tabs->setCurrentWidget(m_proposals);
    m_proposals->focusFilter();
}

QString DunningPage::title() const
{
    return tr("Dunning");
}

std::optional<std::int64_t> DunningPage::count() const
{
    if (!snapshot()) return std::nullopt;
    return static_cast<std::int64_t>(snapshot()->plan.plan.proposals.size());
}

std::vector<Figure> DunningPage::figures() const
{
    if (!snapshot()) return {};
    std::int64_t sum = 0;
    std::int64_t formal = 0;
    for (const auto& proposal : snapshot()->plan.plan.proposals) {
        if (proposal.currency == 0) sum += proposal.toPayMinor;
        if (proposal.group == dunning::Group::FormalNotice || proposal.group == dunning::Group::Collections) ++formal;
    }
    const auto currency = snapshot()->book.currency;
    return {{tr("Proposals"), displayCount(static_cast<std::int64_t>(snapshot()->plan.plan.proposals.size()))},
            {tr("Formal"), displayCount(formal)},
            {tr("To be asked for"), displayWithCurrency(base::Money::ofMinor(sum, currency))},
            {tr("Skipped items"), displayCount(m_skipped->itemCount())}};
}

void DunningPage::refresh()
{
    m_proposals->refresh();
    m_skipped->refresh();
    m_runs->refresh();
    showFolder();
    emit headChanged();
}

void DunningPage::showChanges()
{
    const auto& model = m_proposals->model();
    const bool hasChanges = !model.changes().empty();
    m_changes->show(model);
    m_stripText->setText(hasChanges ? tr("Changed since you started to approve: %1").arg(m_changes->summary()) : QString{});
    m_strip->setVisible(hasChanges);
    if (!hasChanges && m_tabs->currentWidget() == m_changes) m_tabs->setCurrentWidget(m_proposals);
    m_tabs->setTabVisible(m_tabs->indexOf(m_changes), hasChanges);
    for (const auto* id : {"plan_changes", "changes_known"})
        actions()[QString::fromLatin1(id)]->setEnabled(hasChanges);
}

void DunningPage::showChoices()
{
    const auto& model = m_proposals->model();
    const auto count = model.approvedCount();
    const auto currency = snapshot() ? snapshot()->book.currency : base::Currency::euro();
    m_approved->setText(tr("%Ln approved: %1", nullptr, static_cast<int>(count))
                            .arg(displayWithCurrency(base::Money::ofMinor(model.approvedMinor(), currency))));
    m_approved->setTint(count > 0 ? Tint::Accent : Tint::Muted);
    actions()[QStringLiteral("run")]->setEnabled(count > 0);
    m_proposals->enableActions(m_tabs->currentWidget() == m_proposals);
    m_runs->enableActions(m_tabs->currentWidget() == m_runs);
}

std::filesystem::path DunningPage::folder() const
{
    QString chosen = settings().folder(kFolderPurpose);
    if (chosen.isEmpty()) {
        QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        if (documents.isEmpty()) documents = QDir::homePath();
        chosen = QDir{documents}.filePath(QStringLiteral("tegoed"));
    }
    return pathFromQt(chosen) / base::toString(service().today());
}

void DunningPage::showFolder()
{
    m_folder->setText(tr("Letters go to %1").arg(pathToQt(folder())));
}

void DunningPage::chooseFolder()
{
    auto* const dialog = fileDialog(window(), tr("Folder for letters"), settings().folder(kFolderPurpose));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        settings().setFolder(kFolderPurpose, path);
        showFolder();
    });
    dialog->open();
}

void DunningPage::askToRun()
{
    auto places = m_proposals->model().placesOf(Choice::Approved);
    if (places.empty() || m_proposals->model().snapshot() != snapshot()) return;
    service().ask(
        this, m_newestOutline,
        [shown = snapshot(), places = std::move(places)](app::Ledger& ledger) -> base::Result<app::RunOutline> {
            // Positions are those of the snapshot: a newer one is on its way, and shows what changed.
            if (ledger.book().changeNumber != shown->plan.changeNumber) return base::fail(base::ErrorCode::Cancelled);
            return app::outlineOf(ledger, shown->plan, places);
        },
        [this](const base::Result<app::RunOutline>& outline) {
            if (outline)
                ask(*outline);
            else if (outline.error().code != base::ErrorCode::Cancelled)
                emit service().refused(outline.error());
        });
}

void DunningPage::ask(const app::RunOutline& outline)
{
    const auto& model = m_proposals->model();
    const auto amount = displayWithCurrency(base::Money::ofMinor(model.approvedMinor(), snapshot()->book.currency));
    auto* const question = new QuestionDialog{tr("Make the approved letters?"),
                                              tr("What is made asks for %1 and is recorded; the files are written to %2. Undo takes the "
                                                 "run back; files that are written stay.")
                                                  .arg(amount, pathToQt(folder())),
                                              tr("Make them"), window()};
    const auto fact = [&](const QString& caption, std::int64_t count) {
        if (count > 0) question->addFact(caption, displayCount(count));
    };
    fact(tr("Letters as PDF"), outline.letterCount);
    fact(tr("of these also as an e-mail to send"), outline.emailCount);
    fact(tr("copies to others"), outline.copyCount);
    fact(tr("Tasks to call"), outline.callCount);
    fact(tr("Tasks to hand over to the agency"), outline.handOverCount);
    fact(tr("Stay proposed: not approved"), model.countOf(Choice::Open));
    fact(tr("Stay proposed: left out of this run"), model.countOf(Choice::LeftOut));
    connect(question, &QDialog::accepted, this, [this] { run(false); });
    question->open();
}

void DunningPage::run(bool staleMoney)
{
    app::RunRequest request;
    request.folder = folder();
    request.onlyApproved = true;
    request.approveProposals = m_proposals->model().chosen(Choice::Approved);
    request.staleMoney = staleMoney;
    if (request.approveProposals.empty()) return;
    service().change(
        this, {.title = tr("Making letters"), .canCancel = true},
        [request](app::Ledger& ledger, const base::Work& work) {
            auto own = request;
            own.work = work;
            return app::runDunning(ledger, own);
        },
        [this, count = static_cast<std::int64_t>(request.approveProposals.size())](const base::Result<app::RunReport>& result) {
            takeReport(result, count);
        });
}

void DunningPage::takeReport(const base::Result<app::RunReport>& result, std::int64_t approvedCount)
{
    if (!result) {
        if (result.error().code != base::ErrorCode::MoneyStale) {
            emit service().refused(result.error());
            return;
        }
        // Whoever pressed Return on the question before has not read this one.
        auto* const question = new QuestionDialog{tr("The payments are not up to date"), sentence(result.error()),
                                                  tr("Make them all the same"), window(), QuestionDialog::Standing::Cancel};
        connect(question, &QDialog::accepted, this, [this] { run(true); });
        question->open();
        return;
    }
    m_proposals->acceptChanges(); // What the run took is no longer proposed: that is no news.
    showTab(m_runs);
    m_runs->show(*result);
    const auto made = std::count_if(result->letters.begin(), result->letters.end(), [](const app::RunLetter& letter) {
        return letter.state == app::RunLetter::State::Written || letter.state == app::RunLetter::State::Sent ||
               letter.state == app::RunLetter::State::Task;
    });
    if (result->partly)
        emit service().refused(*result -> partly);
    else if (made < approvedCount)
        emit service().announced(
            tr("%Ln letter(s) and task(s) made", nullptr, static_cast<int>(made)) + QStringLiteral("; ") +
                tr("%Ln changed while you approved, and wait(s) again", nullptr, static_cast<int>(approvedCount - made)),
            result -> runId != 0);
    else
        emit service().announced(tr("%Ln letter(s) and task(s) made", nullptr, static_cast<int>(made)), result -> runId != 0);
}

void DunningPage::retranslate()
{
    const auto name = [this](QWidget* tab, const QString& text) { m_tabs->setTabText(m_tabs->indexOf(tab), text); };
    name(m_proposals, tr("Proposals"));
    name(m_changes, tr("Changes"));
    name(m_skipped, tr("Skipped"));
    name(m_runs, tr("Runs"));
    m_tabs->setAccessibleName(tr("Parts of the dunning page"));
    showFolder();
    m_proposals->retranslate();
    m_changes->retranslate();
    m_skipped->retranslate();
    m_runs->retranslate();
    showChoices();
}

} // namespace tegoed::ui
