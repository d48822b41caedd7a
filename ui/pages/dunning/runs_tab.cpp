#include "ui/pages/dunning/runs_tab.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/kept_choice.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStringList>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace tegoed::ui {

namespace {

using app::RunLine;
using app::RunSummary;

constexpr int kRunsWidth = 300;

QString askedText(const RunSummary& run)
{
    QStringList sums;
    for (const auto& sum : run.asked)
        sums.push_back(displayWithCurrency(sum));
    return sums.join(QStringLiteral(", "));
}

} // namespace

std::vector<Column<RunSummary>> RunsTab::runColumns()
{
    return {
        {"date", false, [](const RunSummary& run) { return display(run.on); },
         by<RunSummary>([](const RunSummary& run) { return std::pair{run.on, run.id.value()}; })},
        {"who", false, [](const RunSummary& run) { return run.user.empty() ? QStringLiteral("–") : toQt(run.user); }},
        {"letters", true, [](const RunSummary& run) { return displayCount(run.letterCount + run.taskCount); },
         by<RunSummary>([](const RunSummary& run) { return run.letterCount + run.taskCount; })},
        {"asked", true, [](const RunSummary& run) { return run.takenBackBy ? tr("taken back") : askedText(run); },
         by<RunSummary>([](const RunSummary& run) { return run.asked.empty() ? std::int64_t{0} : run.asked.front().minor(); }),
         [](const RunSummary& run) { return run.takenBackBy ? std::optional{Tint::Warning} : std::optional<Tint>{}; }},
    };
}

QString RunsTab::remark(const RunLine& line)
{
    switch (line.state) {
    case RunLine::State::Lapsed: return wordOr("lapse." + line.reason, wordOr("verdict." + line.reason, toQt(line.reason)));
    case RunLine::State::Task:
        if (line.stage == ledger::Stage::Call)
            return line.phone.empty() ? tr("no phone number known") : tr("call %1").arg(toQt(line.phone));
        return {};
    case RunLine::State::Waiting: return tr("the next run writes it");
    case RunLine::State::Written:
    case RunLine::State::TaskDone:
    case RunLine::State::TakenBack: return {};
    }
    return {};
}

std::vector<Column<RunLine>> RunsTab::lineColumns()
{
    const auto stateText = [](const RunLine& line) {
        switch (line.state) {
        case RunLine::State::Written: return tr("written");
        case RunLine::State::Waiting: return tr("could not be written");
        case RunLine::State::Task: return tr("task made");
        case RunLine::State::TaskDone: return tr("called");
        case RunLine::State::Lapsed: return tr("lapsed");
        case RunLine::State::TakenBack: return tr("taken back");
        }
        return QString{};
    };
    return {
        {"letter", false, [](const RunLine& line) { return toQt(line.letterNumber); },
         [](const RunLine& a, const RunLine& b) { // L-9 before L-10.
             return a.letterNumber.size() != b.letterNumber.size() ? a.letterNumber.size() < b.letterNumber.size()
                                                                   : a.letterNumber < b.letterNumber;
         }},
        {"customer", false, [](const RunLine& line) { return toQt(line.name); }},
        {"stage", false, [](const RunLine& line) { return stageWord(line.stage, line.toConsumer); }},
        {"state",
         false,
         stateText,
         {},
         [](const RunLine& line) {
             const bool isWell =
                 line.state == RunLine::State::Written || line.state == RunLine::State::Task || line.state == RunLine::State::TaskDone;
             return isWell ? std::optional<Tint>{} : std::optional{Tint::Warning};
         }},
        {"to_pay", true, [](const RunLine& line) { return displayWithCurrency(line.toPay); },
         by<RunLine>([](const RunLine& line) { return line.toPay.minor(); })},
        {"remark", false, [](const RunLine& line) { return remark(line); }},
        {"files", false,
         [](const RunLine& line) {
             QStringList names;
             for (const auto& file : line.files)
                 names.push_back(toQt(file));
             return names.join(QStringLiteral(", "));
         }},
    };
}

RunsTab::RunsTab(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_runs(runColumns()), m_lines(lineColumns()), m_runsView(new TableView),
      m_linesView(new TableView), m_summary(new Label{Type::Body, Tint::Text}), m_fault(new Label{Type::Body, Tint::Danger}),
      m_empty(new EmptyNote{QStringLiteral("run")}), m_stack(new QStackedWidget)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    auto* const splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("runs_parts"));
    splitter->setChildrenCollapsible(false);
    m_runsView->setModel(&m_runs);
    m_runsView->setObjectName(QStringLiteral("runs"));
    m_runsView->setWidths({12, 14, 8, 20});
    m_runsView->setSpare({1}, 40);
    m_runsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_runsView->setMinimumWidth(kRunsWidth);
    splitter->addWidget(m_runsView);
    auto* const result = new QWidget;
    auto* const right = new QVBoxLayout{result};
    right->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QHBoxLayout;
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    head->addWidget(m_summary, 1);
    for (const auto* id : {"print_run", "open_folder"})
        head->addWidget(new ActionButton{m_context.actions[QString::fromLatin1(id)]});
    right->addLayout(head);
    m_fault->setWordWrap(true);
    m_fault->hide();
    right->addWidget(m_fault);
    m_linesView->setModel(&m_lines);
    m_linesView->setObjectName(QStringLiteral("run_lines"));
    m_linesView->setWidths({11, 0, 22, 20, 16, 26, 24});
    m_linesView->setSpare({6, 0}, 20);
    m_linesView->setSortingEnabled(true);
    m_linesView->sortByColumn(0, Qt::AscendingOrder);
    right->addWidget(m_linesView, 1);
    splitter->addWidget(result);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    layout->addWidget(m_stack);

    connect(m_runsView, &TableView::currentRowChanged, this, &RunsTab::chooseRun);
    connect(m_runsView, &TableView::rowActivated, this, [this] { m_linesView->setFocus(); });
    connect(m_linesView, &TableView::rowActivated, this, &RunsTab::openFile);
    connect(m_context.actions[QStringLiteral("print_run")], &QAction::triggered, this, &RunsTab::askWhereToPrint);
    connect(m_context.actions[QStringLiteral("open_folder")], &QAction::triggered, this, [this] {
        if (m_shown) openPath(pathFromQt(toQt(m_shown->folder)));
    });
    retranslate();
}

void RunsTab::refresh()
{
    m_isStale = true;
    if (!isVisible()) return;
    m_isStale = false;
    m_context.service.ask(
        this, m_newestRuns, [](app::Ledger& ledger) { return app::runs(ledger); },
        [this](base::Result<std::vector<RunSummary>> runs) {
            if (runs)
                take(*std::move(runs));
            else
                emit m_context.service.refused(runs.error());
        });
}

void RunsTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale && m_context.service.isOpen()) refresh();
}

void RunsTab::show(const app::RunReport& report)
{
    if (report.runId != 0) m_wanted = base::RunId(report.runId);
    m_faultOf = m_wanted;
    QStringList remarks;
    if (report.partly) remarks.push_back(sentence(*report.partly));
    if (!report.resumed.empty())
        remarks.push_back(
            tr("%Ln letter(s) of an earlier run that was interrupted were finished", nullptr, static_cast<int>(report.resumed.size())));
    m_faultText = remarks.join(u' ');
    refresh();
}

void RunsTab::clear()
{
    (void)m_newestRuns.next();
    (void)m_newestLines.next();
    m_wanted.reset();
    m_faultOf.reset();
    m_shown.reset();
    m_runs.setRows({});
    m_lines.setRows({});
    m_isStale = true;
    showSummary();
}

void RunsTab::take(std::vector<RunSummary> runs)
{
    const auto sameAs = [](const RunSummary& a, const RunSummary& b) { return a.id == b.id && a.entry == b.entry; };
    const auto place = [&](auto isIt) {
        const auto found = std::find_if(runs.begin(), runs.end(), isIt);
        return found == runs.end() ? -1 : static_cast<int>(found - runs.begin());
    };
    int row = m_wanted ? place([&](const RunSummary& run) { return run.id == *m_wanted; }) : -1;
    m_wanted.reset();
    if (row < 0 && m_shown) row = place([&](const RunSummary& run) { return sameAs(run, *m_shown); });
    m_runs.setRows(std::move(runs));
    if (m_runs.rowCount({}) > 0) m_runsView->setCurrentIndex(m_runs.index(std::max(row, 0), 0));
    chooseRun();
}

void RunsTab::chooseRun()
{
    const int row = m_runsView->currentIndex().row();
    if (row < 0 || row >= m_runs.rowCount({})) {
        m_shown.reset();
        m_lines.setRows({});
        showSummary();
        return;
    }
    m_context.service.ask(
        this, m_newestLines, [run = m_runs.row(row)](app::Ledger& ledger) { return std::pair{run, app::runLines(ledger, run)}; },
        [this](std::pair<RunSummary, base::Result<std::vector<RunLine>>> answer) {
            if (answer.second)
                takeLines(answer.first, *std::move(answer.second));
            else
                emit m_context.service.refused(answer.second.error());
        });
}

void RunsTab::takeLines(const RunSummary& run, std::vector<RunLine> lines)
{
    if (!m_shown || m_shown->id != run.id) m_lines.setRows({}); // What was chosen is of another run.
    m_shown = run;
    (void)setRowsKeepingChoice(*m_linesView, m_lines, std::move(lines),
                               [](const RunLine& line) { return std::tuple{line.letterNumber, line.customer, line.stage, line.toPay}; });
    m_linesView->chooseFirst();
    showSummary();
    if (std::exchange(m_wantsFocus, false) && isVisible()) m_linesView->setFocus();
}

void RunsTab::showSummary()
{
    const bool hasRun = m_shown.has_value();
    m_stack->setCurrentIndex(hasRun ? 1 : 0);
    m_empty->setTexts(tr("No letters were made yet"), tr("Approve proposals, then make them: each run is kept here with its letters."));
    m_summary->setTint(hasRun && m_shown->takenBackBy ? Tint::Warning : Tint::Text);
    m_summary->setText(hasRun ? summary() : QString{});
    const bool hasFault = hasRun && m_faultOf == m_shown->id && !m_shown->takenBackBy && !m_faultText.isEmpty();
    m_fault->setText(hasFault ? m_faultText : QString{});
    m_fault->setVisible(hasFault);
    enableActions(m_isSeen);
}

QString RunsTab::summary() const
{
    const auto& rows = m_lines.rows();
    const auto count = [&](auto... states) {
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [&](const RunLine& line) { return ((line.state == states) || ...); }));
    };
    using State = RunLine::State;
    const QString folder = toQt(m_shown->folder);
    if (m_shown->takenBackBy) {
        QString text = tr("This run was taken back: what it decided counts as never made.");
        if (const int files = count(State::TakenBack); files > 0)
            text += u' ' + tr("The files of %Ln letter(s) are still in %1: do not send them.", nullptr, files).arg(folder);
        return text;
    }
    QStringList parts{folder.isEmpty() ? tr("%Ln letter(s)", nullptr, count(State::Written))
                                       : tr("%Ln letter(s) in %1", nullptr, count(State::Written)).arg(folder)};
    if (const int tasks = count(State::Task, State::TaskDone); tasks > 0) parts.push_back(tr("%Ln task(s)", nullptr, tasks));
    if (const int lapsed = count(State::Lapsed); lapsed > 0) parts.push_back(tr("%Ln lapsed", nullptr, lapsed));
    if (const int missing = count(State::Waiting); missing > 0) parts.push_back(tr("%Ln could not be written", nullptr, missing));
    return parts.join(QStringLiteral(" · "));
}

void RunsTab::enableActions(bool isSeen)
{
    m_isSeen = isSeen;
    const bool hasRun = isSeen && m_shown;
    const auto& rows = m_lines.rows();
    const bool hasLetters =
        std::any_of(rows.begin(), rows.end(), [](const RunLine& line) { return line.state == RunLine::State::Written; });
    m_context.actions[QStringLiteral("print_run")]->setEnabled(hasRun && hasLetters);
    m_context.actions[QStringLiteral("open_folder")]->setEnabled(hasRun && !m_shown->folder.empty());
}

void RunsTab::openPath(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        emit m_context.service.refused({base::ErrorCode::FileMissing, {path.string()}});
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(pathToQt(path)));
}

void RunsTab::openFile(int row)
{
    const auto& line = m_lines.row(row);
    if (line.files.empty() || !m_shown)
        emit customerWanted(toQt(line.customer)); // A task: what there is to do is on the customer's page.
    else
        openPath(std::filesystem::path{m_shown->folder} / line.files.front());
}

void RunsTab::askWhereToPrint()
{
    if (!m_shown) return;
    const QString name = tr("dunning run %1.pdf").arg(toQt(base::toString(m_shown->on)));
    const auto start = std::filesystem::path{m_shown->folder} / pathFromQt(name);
    auto* const dialog = fileDialog(window(), tr("All letters as one PDF"), pathToQt(start), tr("PDF (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { print(pathFromQt(path)); });
    dialog->open();
}

void RunsTab::print(const std::filesystem::path& file)
{
    if (!m_shown) return;
    struct Answer {
        base::Result<app::RunLetters> letters;
        const app::DocumentRenderer* renderer;
    };
    const auto title = fromQt(tr("Dunning run of %1").arg(display(m_shown->on)));
    m_context.service.ask(
        this, Newest{},
        [run = m_shown->id](app::Ledger& ledger) { return Answer{app::runLetters(ledger, run), ledger.environment().renderer}; },
        [this, file, title](Answer answer) {
            auto& service = m_context.service;
            if (!answer.letters || answer.renderer == nullptr) {
                if (!answer.letters) emit service.refused(answer.letters.error());
                return;
            }
            service.beside(
                this, {.title = tr("Making one PDF"), .canCancel = true},
                [letters = *std::move(answer.letters), renderer = answer.renderer, file, title](const base::Work& work) {
                    return app::printLetters(*renderer, letters, file, title, work);
                },
                [this, file](const base::Result<int>& pages) {
                    if (!pages) {
                        if (pages.error().code != base::ErrorCode::Cancelled) emit m_context.service.refused(pages.error());
                        return;
                    }
                    emit m_context.service.announced(tr("%Ln page(s) written to %1", nullptr, *pages).arg(pathToQt(file)), false);
                    openPath(file);
                });
        });
}

void RunsTab::focusList()
{
    m_wantsFocus = !m_shown;
    if (m_shown)
        m_linesView->setFocus();
    else
        m_runsView->setFocus();
}

void RunsTab::retranslate()
{
    m_runsView->setAccessibleName(tr("Dunning runs"));
    m_linesView->setAccessibleName(tr("What the run made"));
    m_runs.retranslate();
    m_lines.retranslate();
    showSummary();
}

} // namespace tegoed::ui
