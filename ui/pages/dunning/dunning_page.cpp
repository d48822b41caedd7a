#include "ui/pages/dunning/dunning_page.h"

#include "persistence/queries.h"
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

constexpr int kMovedMs = 80;
constexpr int kLetterWidth = 300;
const auto kFolderPurpose = QStringLiteral("letters");

} // namespace

DunningPage::DunningPage(PageContext context, QWidget* parent)
    : Page(QStringLiteral("dunning"), context, parent), m_tabs(new QTabWidget), m_proposals(new QWidget), m_view(new ProposalsView),
      m_empty(new EmptyNote{QStringLiteral("dunning")}), m_stack(new QStackedWidget), m_approved(new Label{Type::Strong, Tint::Text}),
      m_folder(new Label{Type::Body, Tint::Muted}), m_splitter(new QSplitter), m_letter(new LetterView),
      m_skipped(new SkippedTab{service()}), m_result(new ResultTab)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, kMargin, kGapWide);
    buildProposals();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_proposals, {});
    m_tabs->addTab(m_skipped, {});
    m_tabs->addTab(m_result, {});
    layout->addWidget(m_tabs);

    m_moved.setSingleShot(true);
    m_moved.setInterval(kMovedMs);
    connect(&m_moved, &QTimer::timeout, this, &DunningPage::showLetter);
    connect(&m_model, &ProposalsModel::choicesChanged, this, &DunningPage::showChoices);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showChoices();
        // Whoever walks along the tabs with the arrows stays on them.
        if (isVisible() && !m_tabs->tabBar()->hasFocus()) focusStart();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_moved.start(); });
    connectActions();
    retranslate();
}

void DunningPage::buildProposals()
{
    auto* const layout = new QVBoxLayout{m_proposals};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const tools = new QHBoxLayout;
    for (const auto* id : {"approve_all", "approve", "exclude", "letter"})
        tools->addWidget(new ActionButton{actions()[QString::fromLatin1(id)]});
    m_approved->setElided(true);
    m_approved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tools->addWidget(m_approved, 1);
    tools->addSpacing(kGap);
    tools->addWidget(new ActionButton{actions()[QStringLiteral("run")], true});
    layout->addLayout(tools);

    auto* const folderLine = new QHBoxLayout;
    m_folder->setElided(true);
    folderLine->addWidget(m_folder, 1);
    folderLine->addWidget(new ActionButton{actions()[QStringLiteral("folder")]});
    layout->addLayout(folderLine);

    m_view->setModel(&m_model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_letter);
    m_letter->setMinimumWidth(kLetterWidth);
    layout->addWidget(m_splitter, 1);
    share();
}

void DunningPage::share()
{
    const bool isLarge = settings().hasLargeLetter();
    for (int part = 0; part < 2; ++part)
        m_splitter->setStretchFactor(part, isLarge == (part == 1) ? 3 : 2);
    // Shares of a width that need not be known yet.
    constexpr int kWhole = 10'000;
    m_splitter->setSizes({isLarge ? kWhole * 2 / 5 : kWhole * 3 / 5, isLarge ? kWhole * 3 / 5 : kWhole * 2 / 5});
}

void DunningPage::connectActions()
{
    connect(actions()[QStringLiteral("approve_all")], &QAction::triggered, this, [this] { m_model.approveAll(); });
    connect(actions()[QStringLiteral("approve")], &QAction::triggered, this, [this] { m_model.choose(chosen(), Choice::Approved); });
    connect(actions()[QStringLiteral("exclude")], &QAction::triggered, this, [this] { m_model.choose(chosen(), Choice::LeftOut); });
    connect(actions()[QStringLiteral("letter")], &QAction::triggered, this, [this] {
        settings().setLargeLetter(!settings().hasLargeLetter());
        share();
    });
    const auto tab = [this](const char* id, QWidget* widget) {
        connect(actions()[QString::fromLatin1(id)], &QAction::triggered, this, [this, widget] { showTab(widget); });
    };
    tab("proposals", m_proposals);
    tab("skipped", m_skipped);
    tab("result", m_result);
    connect(&service(), &LedgerService::closed, m_result, &ResultTab::clear);
    connect(m_skipped, &SkippedTab::counted, this, &Page::headChanged);
    connect(m_view, &ProposalsView::letterWanted, actions()[QStringLiteral("letter")], &QAction::trigger);
    connect(actions()[QStringLiteral("folder")], &QAction::triggered, this, &DunningPage::chooseFolder);
    connect(actions()[QStringLiteral("run")], &QAction::triggered, this, &DunningPage::askToRun);
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
    else if (m_tabs->currentWidget() == m_result)
        m_result->focusList();
    else
        m_view->setFocus();
}

void DunningPage::focusFilter()
{
    // The one list of this page that is too long to look through.
    m_tabs->setCurrentWidget(m_skipped);
    m_skipped->focusFilter();
}

QModelIndexList DunningPage::chosen() const
{
    return m_view->selectionModel()->selectedRows(ProposalsModel::Customer);
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
    return {{tr("Proposals"), displayCount(m_model.proposalCount())},
            {tr("Formal"), displayCount(formal)},
            {tr("To be asked for"), displayWithCurrency(base::Money::ofMinor(sum, currency))},
            {tr("Skipped items"), displayCount(m_skipped->itemCount())}};
}

void DunningPage::refresh()
{
    std::optional<app::ApprovedProposal> kept;
    if (const auto proposal = m_model.proposalAt(m_view->currentIndex()); proposal && m_before) {
        kept = app::approvalOf(m_before->book, m_before->plan.plan.proposals[*proposal]);
    }
    m_before = snapshot();
    m_model.setSnapshot(snapshot());
    m_skipped->refresh();
    checkResult();
    m_view->expandAll();
    QModelIndex current;
    for (int head = 0; head < m_model.rowCount() && kept && !current.isValid(); ++head) {
        const auto parent = m_model.index(head, 0);
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const auto index = m_model.index(row, 0, parent);
            if (app::approvalOf(snapshot()->book, snapshot()->plan.plan.proposals[*m_model.proposalAt(index)]) == *kept) current = index;
        }
    }
    if (!current.isValid()) current = m_model.index(0, 0, m_model.index(0, 0));
    m_view->setCurrentIndex(current);
    m_stack->setCurrentWidget(m_model.rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    m_letter->setVisible(m_model.rowCount() > 0);
    showLetter();
    showFolder();
    emit headChanged();
}

void DunningPage::checkResult()
{
    const auto letter = m_result->letterOfRun();
    if (!letter) return;
    service().ask(
        this, m_newestResult, [id = *letter](app::Ledger& ledger) { return persistence::letterById(ledger.connection(), id).has_value(); },
        [this, id = *letter](bool stands) {
            // Meanwhile there may have been a new run.
            if (!stands && m_result->letterOfRun() == id) m_result->showTakenBack();
        });
}

void DunningPage::showChoices()
{
    const auto count = m_model.approvedCount();
    const auto currency = snapshot() ? snapshot()->book.currency : base::Currency::euro();
    m_approved->setText(tr("%Ln approved: %1", nullptr, static_cast<int>(count))
                            .arg(displayWithCurrency(base::Money::ofMinor(m_model.approvedMinor(), currency))));
    m_approved->setTint(count > 0 ? Tint::Accent : Tint::Muted);
    actions()[QStringLiteral("run")]->setEnabled(count > 0);
    const bool isSeen = m_tabs->currentWidget() == m_proposals && m_model.proposalCount() > 0;
    for (const auto* id : {"approve_all", "approve", "exclude", "letter"})
        actions()[QString::fromLatin1(id)]->setEnabled(isSeen);
}

void DunningPage::showLetter()
{
    const auto place = m_model.proposalAt(m_view->currentIndex());
    if (!place || !snapshot()) {
        m_letter->showText(m_model.proposalCount() == 0 ? QString{} : tr("Choose a proposal to see its letter."));
        return;
    }
    const auto shown = snapshot();
    const auto proposal = shown->plan.plan.proposals[*place];
    if (proposal.group == dunning::Group::Call) {
        m_letter->showText(
            tr("A task to call: no letter is written. The next letter follows once a call is logged, or after five business days."));
        return;
    }
    if (proposal.group == dunning::Group::Collections) {
        m_letter->showText(tr("A task to hand the items over to the agency: no letter is written."));
        return;
    }
    service().ask(
        this, m_newestLetter,
        [shown, proposal](app::Ledger& ledger) -> base::Result<letters::Letter> {
            if (ledger.book().changeNumber != shown->plan.changeNumber) return base::fail(base::ErrorCode::Cancelled);
            return app::previewLetter(ledger, shown->plan, proposal);
        },
        [this](const base::Result<letters::Letter>& letter) {
            if (!letter) {
                if (letter.error().code != base::ErrorCode::Cancelled) m_letter->showText(sentence(letter.error()));
                return;
            }
            auto painter = render::LetterPainter::of(*letter);
            if (painter)
                m_letter->show(*std::move(painter));
            else
                m_letter->showText(sentence(painter.error()));
        });
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
    const auto count = static_cast<int>(m_model.approvedCount());
    if (count == 0) return;
    const auto amount = displayWithCurrency(base::Money::ofMinor(m_model.approvedMinor(), snapshot()->book.currency));
    auto* const question = new QuestionDialog{tr("Make the approved letters?"),
                                              tr("%Ln letter(s) and task(s) that ask for %1 are recorded, and the files are written to %2. "
                                                 "Undo takes the run back; files that are written stay.",
                                                 nullptr, count)
                                                  .arg(amount, pathToQt(folder())),
                                              tr("Make them"), window()};
    connect(question, &QDialog::accepted, this, [this] { run(false); });
    question->open();
}

void DunningPage::run(bool staleMoney)
{
    app::RunRequest request;
    request.folder = folder();
    request.onlyApproved = true;
    request.approveProposals = m_model.approved();
    request.staleMoney = staleMoney;
    if (request.approveProposals.empty()) return;
    service().change(
        this, {.title = tr("Making letters"), .canCancel = true},
        [request](app::Ledger& ledger, const base::Work& work) {
            auto own = request;
            own.work = work;
            return app::runDunning(ledger, own);
        },
        [this, folder = request.folder](const base::Result<app::RunReport>& result) { takeReport(result, folder); });
}

void DunningPage::takeReport(const base::Result<app::RunReport>& result, const std::filesystem::path& folder)
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
    m_result->show(*result, snapshot()->book, folder);
    showTab(m_result);
    const auto made = std::count_if(result->letters.begin(), result->letters.end(), [](const app::RunLetter& letter) {
        return letter.state == app::RunLetter::State::Written || letter.state == app::RunLetter::State::Sent ||
               letter.state == app::RunLetter::State::Task;
    });
    if (result->partly)
        emit service().refused(*result -> partly);
    else
        emit service().announced(tr("%Ln letter(s) and task(s) made", nullptr, static_cast<int>(made)), result -> runId != 0);
}

void DunningPage::retranslate()
{
    m_tabs->setTabText(0, tr("Proposals"));
    m_tabs->setTabText(1, tr("Skipped"));
    m_tabs->setTabText(2, tr("Result"));
    m_tabs->setAccessibleName(tr("Parts of the dunning page"));
    m_view->setAccessibleName(tr("Proposals"));
    m_letter->setAccessibleName(tr("Preview of the letter"));
    showFolder();
    m_empty->setTexts(tr("No letter is due today"),
                      tr("The tab Skipped says for each open item why, and on which day it is looked at again."));
    m_model.retranslate();
    m_skipped->retranslate();
    m_result->retranslate();
}

} // namespace tegoed::ui
