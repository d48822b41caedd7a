#include "ui/pages/morning/inbox_view.h"

#include "ui/bridge/window_sentences.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/pages/morning/inbox_words.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kRestMs = 200;

} // namespace

std::vector<Column<app::InboxFile>> InboxView::fileColumns(const InboxView& view)
{
    using Row = app::InboxFile;
    const auto isKnown = [](const Row& row) { return row.state != Row::State::NotTaken && row.state != Row::State::Writing; };
    return {
        {"file", false, [](const Row& row) { return fileName(row.path); }},
        {"kind", false, [isKnown](const Row& row) { return isKnown(row) ? inboxKindText(row) : QString{}; }},
        {"list_date", false, [isKnown](const Row& row) { return isKnown(row) ? inboxDayText(row) : QString{}; }},
        {"read", true,
         [&view](const Row& row) {
             const auto name = row.path.string();
             const auto own =
                 std::find_if(view.m_reports.begin(), view.m_reports.end(), [&](const auto& report) { return report.file == name; });
             return own == view.m_reports.end() || row.state != Row::State::Ready ? QString{} : displayCount(own->read);
         }},
        {"state",
         false,
         [&view](const Row& row) { return view.stateText(row); },
         {},
         [](const Row& row) { return row.state == Row::State::NotTaken ? std::optional{Tint::Danger} : std::nullopt; }},
    };
}

InboxView::InboxView(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget), m_firstTitle(new Label{Type::Heading}),
      m_firstText(new Label{Type::Body, Tint::Muted}), m_firstChoose(new QPushButton), m_path(new Label{Type::Body, Tint::Muted}),
      m_model(fileColumns(*this)), m_filesView(new TableView), m_mode(new QComboBox), m_skipFaulty(new QCheckBox),
      m_acceptVanished(new QCheckBox), m_controlTotal(new QLineEdit), m_summary(new Label{Type::Strong}),
      m_refusal(new Label{Type::Strong, Tint::Danger}), m_moveFault(new Label{Type::Body, Tint::Warning}), m_changes(new ChangeTables),
      m_empty(new EmptyNote{QStringLiteral("morning")}), m_goOn(new QPushButton), m_outcome(new QStackedWidget)
{
    buildFirst();
    buildFolder();
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &InboxView::tryNow);
    connect(&m_watch, &InboxWatch::changed, this, &InboxView::look);
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_context.navigator.go(QStringLiteral("today")); });
    connect(m_firstChoose, &QPushButton::clicked, this, &InboxView::chooseFolder);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        m_context.settings.setInboxComplete(ledgerKey(), m_mode->currentIndex() == 0);
        look();
        tryLater();
    });
    for (auto* const box : {m_skipFaulty, m_acceptVanished})
        connect(box, &QCheckBox::toggled, this, &InboxView::tryLater);
    connect(m_controlTotal, &QLineEdit::textChanged, this, &InboxView::tryLater);
    connect(m_filesView, &TableView::currentRowChanged, this, &InboxView::showActions);
    connect(m_changes, &ChangeTables::customerWanted, this, [this](const QString& number) {
        const auto& snapshot = m_context.service.snapshot();
        if (snapshot && snapshot->book.find(fromQt(number))) m_context.navigator.go(QStringLiteral("customer"), number);
    });
    retranslate();
}

QString InboxView::ledgerKey() const
{
    return toQt(m_ledgerPath);
}

QString InboxView::stateText(const app::InboxFile& file) const
{
    switch (file.state) {
    case app::InboxFile::State::Ready: return file.isPutAway ? tr("was taken back: is offered again") : tr("can be taken in");
    case app::InboxFile::State::Writing: return tr("is still being written…");
    case app::InboxFile::State::TakenBefore: return tr("was taken in before: is only put away");
    case app::InboxFile::State::NotTaken: return file.why ? inboxWhyText(*file.why) : QString{};
    }
    return {};
}

void InboxView::refresh()
{
    const auto& snapshot = m_context.service.snapshot();
    if (!snapshot) return;
    if (snapshot->path.string() != m_ledgerPath) {
        m_ledgerPath = snapshot->path.string();
        m_folder = m_context.settings.inboxFolder(ledgerKey());
        const QSignalBlocker blocker{m_mode};
        m_mode->setCurrentIndex(m_context.settings.isInboxComplete(ledgerKey()) ? 0 : 1);
        m_skipFaulty->setChecked(false);
        m_acceptVanished->setChecked(false);
        m_controlTotal->clear();
        forget();
    }
    showState();
    look();
    tryLater();
}

void InboxView::forget()
{
    m_isKnown = false;
    m_isTaking = false;
    m_notLookedAtCount = 0;
    m_readyCount = 0;
    m_faultyCount = 0;
    m_canTake = false;
    m_isTried = false;
    m_newestTrial.next();
    m_rest.stop();
    m_files.clear();
    m_reports.clear();
    m_model.setRows({});
    m_goOn->hide();
    for (auto* const label : {m_moveFault, m_refusal, m_summary})
        label->hide();
    m_empty->setTexts({}, {});
    m_changes->clear();
    m_outcome->setCurrentWidget(m_calm);
    m_filesView->show();
    m_watch.setFolder(m_folder);
}

void InboxView::showState()
{
    m_stack->setCurrentWidget(m_folder.isEmpty() ? m_first : m_body);
    QString text = tr("Lists in %1").arg(QDir::toNativeSeparators(m_folder));
    // In front, where a long path doesn't push it out of sight.
    if (m_notLookedAtCount > 0) {
        text.prepend(QStringLiteral(" · "));
        text.prepend(tr("%Ln more file(s) lie there and are not looked at before these are gone", nullptr, m_notLookedAtCount));
    }
    m_path->setText(text);
    showActions();
}

void InboxView::showActions()
{
    auto& actions = m_context.actions;
    const int row = m_filesView->currentIndex().row();
    const bool hasRow = row >= 0 && row < m_model.rowCount({}) && !m_folder.isEmpty();
    const bool onlyPutsAway = m_readyCount == 0 && std::any_of(m_files.begin(), m_files.end(), [](const auto& file) {
                                  return file.state == app::InboxFile::State::TakenBefore;
                              });
    actions[QStringLiteral("take_in")]->setEnabled(m_isSeen && (m_canTake || onlyPutsAway) && !m_isTaking);
    actions[QStringLiteral("inbox_folder")]->setEnabled(m_isSeen);
    actions[QStringLiteral("look_again")]->setEnabled(m_isSeen && !m_folder.isEmpty());
    actions[QStringLiteral("set_aside")]->setEnabled(m_isSeen && hasRow && !m_isTaking && !m_model.row(row).isPutAway &&
                                                     m_model.row(row).state != app::InboxFile::State::Writing);
}

void InboxView::focusStart()
{
    if (m_folder.isEmpty())
        m_firstChoose->setFocus();
    else if (m_goOn->isVisibleTo(this))
        m_goOn->setFocus();
    else
        m_filesView->setFocus();
}

void InboxView::chooseFolder()
{
    auto* const dialog = fileDialog(this, tr("Choose the folder in which lists are put"), m_folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_folder = folder;
        m_context.settings.setInboxFolder(ledgerKey(), folder);
        forget();
        showState();
        focusStart();
        look();
    });
    dialog->open();
}

void InboxView::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    showActions();
}

void InboxView::setHasQuestions(bool hasQuestions)
{
    m_hasQuestions = hasQuestions;
    if (m_isKnown && m_readyCount == 0) showEmpty();
}

void InboxView::showEmpty()
{
    const bool isReady = m_files.empty() && !m_hasQuestions;
    m_goOn->setVisible(isReady);
    if (isReady) {
        m_empty->setTexts(tr("Ready for the day"),
                          tr("No lists are waiting and nothing needs an answer. New lists in the folder show up here by "
                             "themselves."));
    } else if (m_files.empty()) {
        m_empty->setTexts(tr("No lists are waiting"), tr("Save the lists of your accounting package in this folder: open items, customers, "
                                                         "contacts. They show up here by themselves, with what they would change."));
    } else {
        m_empty->setTexts(tr("Nothing here can be taken in"),
                          tr("The table says why. Set aside what does not belong here, or save the list again."));
    }
    m_filesView->setVisible(!m_files.empty());
    // The keyboard goes where the next thing to do is, unless it is at work elsewhere on the page.
    const auto* const focus = window()->focusWidget();
    if (m_goOn->isVisible() && (focus == nullptr || !focus->isVisible() || focus == m_firstChoose || isAncestorOf(focus)))
        m_goOn->setFocus(Qt::OtherFocusReason);
}

void InboxView::look()
{
    if (m_folder.isEmpty() || m_isTaking || !m_context.service.isOpen()) {
        emit counted();
        return;
    }
    m_watch.setFolder(m_folder);
    app::InboxLook wish;
    wish.folder = pathFromQt(m_folder);
    wish.mode = request().mode;
    wish.seen = m_files;
    for (const auto& path : m_context.settings.putAwayFiles(ledgerKey()))
        wish.putAway.push_back(pathFromQt(path));
    m_context.service.ask(
        this, m_newestLook, [wish = std::move(wish)](app::Ledger& ledger) { return app::lookIntoInbox(ledger, wish); },
        [this](base::Result<app::InboxContents> contents) {
            if (contents)
                showFiles(*std::move(contents));
            else
                showFolderFault(contents.error());
        });
}

void InboxView::showFolderFault(const base::Error& error)
{
    forget();
    m_filesView->hide();
    const bool isGone = error.code == base::ErrorCode::FileMissing;
    m_empty->setTexts(isGone ? tr("The folder is not there") : tr("The folder cannot be read"),
                      isGone
                          ? tr("%1 does not exist (any more), or the drive is not connected. It is looked for again by itself; or choose "
                               "another folder.")
                                .arg(m_folder)
                          : sentence(error));
    m_outcome->setCurrentWidget(m_calm);
    showActions();
    emit counted();
}

void InboxView::showFiles(app::InboxContents contents)
{
    auto& files = contents.files;
    m_notLookedAtCount = static_cast<int>(contents.notLookedAtCount);
    showState();
    const auto keyOf = [](const std::vector<app::InboxFile>& list) {
        std::string key;
        for (const auto& file : list)
            if (file.state == app::InboxFile::State::Ready) key += file.path.string() + '\n' + file.sha256 + '\n';
        return key;
    };
    using State = app::InboxFile::State;
    const auto count = [&](State state) {
        return static_cast<int>(std::count_if(files.begin(), files.end(), [&](const auto& file) { return file.state == state; }));
    };
    const bool isNews = keyOf(files) != keyOf(m_files);
    m_readyCount = count(State::Ready);
    m_faultyCount = count(State::NotTaken);
    if (count(State::Writing) > 0) m_watch.lookSoon();
    const int row = std::max(0, m_filesView->currentIndex().row());
    m_isKnown = true;
    m_files = std::move(files);
    m_model.setRows(m_files);
    m_filesView->setVisible(!m_files.empty());
    if (!m_files.empty()) m_filesView->setCurrentIndex(m_model.index(std::min(row, static_cast<int>(m_files.size()) - 1), 0));
    if (m_readyCount == 0) {
        m_canTake = false;
        m_reports.clear();
        m_summary->hide();
        m_refusal->hide();
        m_changes->clear();
        showEmpty();
        m_outcome->setCurrentWidget(m_calm);
    } else if (isNews) {
        tryLater();
    }
    showActions();
    emit counted();
}

app::InboxRequest InboxView::request() const
{
    app::InboxRequest request;
    request.files = m_files;
    request.mode = m_mode->currentIndex() == 0 ? app::ImportMode::Snapshot : app::ImportMode::Add;
    request.skipFaulty = m_skipFaulty->isChecked();
    request.acceptVanished = m_acceptVanished->isChecked();
    if (const auto total = m_controlTotal->text().trimmed(); !total.isEmpty()) request.controlTotal = inboxAmountText(total);
    return request;
}

void InboxView::tryLater()
{
    m_canTake = false;
    m_isTried = false;
    m_newestTrial.next(); // What was tried before is no answer any more.
    showActions();
    // A trial takes as long as an import: nobody waits for it while the lists are not seen.
    if (m_readyCount > 0 && !m_isTaking && isVisible()) m_rest.start();
}

void InboxView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isTried) tryLater();
}

void InboxView::tryNow()
{
    if (m_readyCount == 0 || m_isTaking || !m_context.service.isOpen()) return;
    m_refusal->hide();
    m_summary->setText(tr("Trying the lists…"));
    m_summary->show();
    auto trial = request();
    trial.dryRun = true;
    m_context.service.ask(
        this, m_newestTrial,
        [trial](app::Ledger& ledger, const base::Work& work) {
            auto own = trial;
            own.work = work;
            return app::importInbox(ledger, own);
        },
        [this](const app::ImportOutcome& outcome) { showTrial(outcome); }, {.title = tr("Trying the lists"), .canCancel = true});
}

void InboxView::showTrial(const app::ImportOutcome& outcome)
{
    if (m_readyCount == 0) return;
    m_isTried = true;
    m_reports = outcome.reports;
    m_canTake = !outcome.refused;
    m_refusal->setVisible(outcome.refused.has_value());
    if (outcome.refused) m_refusal->setText(inboxRefusalText(*outcome.refused));
    m_summary->setVisible(!outcome.refused && !outcome.reports.empty());
    if (!outcome.refused && !outcome.reports.empty()) {
        m_summary->setText(
            tr("What changed since yesterday: balance %1 → %2")
                .arg(displayWithCurrency(outcome.reports.front().balanceBefore), displayWithCurrency(outcome.reports.back().balanceAfter)));
    }
    // The file may have changed or gone since it was looked at.
    if (outcome.refused &&
        (outcome.refused->code == base::ErrorCode::ChangedMeanwhile || outcome.refused->code == base::ErrorCode::FileMissing))
        m_watch.lookSoon();
    m_changes->show(m_reports, outcome.refused.has_value());
    m_outcome->setCurrentWidget(m_changes);
    m_model.retranslate(); // The numbers of rows are known now.
    showActions();
    emit counted();
}

void InboxView::takeIn()
{
    if (m_isTaking) return;
    m_isTaking = true;
    showActions();
    m_moveFault->hide();
    m_context.service.change(
        this, {.title = tr("Taking the lists in"), .canCancel = true},
        [request = request()](app::Ledger& ledger, const base::Work& work) {
            auto own = request;
            own.work = work;
            TakenIn done{.outcome = app::importInbox(ledger, own)};
            if (done.outcome.refused) return done;
            // Files stay if they are no lists, or not whole yet.
            std::erase_if(own.files, [](const auto& file) {
                return file.state != app::InboxFile::State::Ready && file.state != app::InboxFile::State::TakenBefore;
            });
            done.moved = app::putAway(own.files);
            return done;
        },
        [this](const TakenIn& done) { showDone(done); });
}

void InboxView::showDone(const TakenIn& done)
{
    m_isTaking = false;
    if (done.outcome.refused || done.refused) {
        auto outcome = done.outcome;
        if (done.refused) outcome.refused = done.refused;
        showTrial(outcome);
        return;
    }
    QStringList putAway;
    QStringList stuck;
    for (const auto& file : done.moved) {
        if (file.why)
            stuck.push_back(tr("%1 is taken in, but could not be moved: %2").arg(fileName(file.from), sentence(*file.why)));
        else
            putAway.push_back(pathToQt(file.to));
    }
    // An undo of this offers the very same files again; those of earlier days stay where they are.
    if (!done.outcome.reports.empty()) m_context.settings.setPutAwayFiles(ledgerKey(), putAway);
    m_readyCount = 0; // Nothing is tried before the folder is looked into again.
    m_moveFault->setText(stuck.join(u'\n'));
    m_moveFault->setVisible(!stuck.isEmpty());
    m_acceptVanished->setChecked(false);
    m_skipFaulty->setChecked(false);
    m_controlTotal->clear();
    if (!done.outcome.reports.empty()) emit m_context.service.announced(inboxDoneText(done.outcome.reports), true);
    m_reports.clear();
    look();
}

void InboxView::setAside()
{
    const int row = m_filesView->currentIndex().row();
    if (row < 0 || row >= m_model.rowCount({})) return;
    const auto file = m_model.row(row);
    m_context.service.ask(
        this, Newest{}, [file](app::Ledger&) { return app::putAway({file}); },
        [this, file](const std::vector<app::PutAway>& moved) {
            for (const auto& one : moved) {
                m_moveFault->setVisible(one.why.has_value());
                if (one.why)
                    m_moveFault->setText(tr("%1 could not be moved: %2").arg(fileName(one.from), sentence(*one.why)));
                else
                    emit m_context.service.announced(tr("%1 was put into the folder done, without taking it in").arg(fileName(one.from)),
                                                     false);
            }
            look();
        });
}

} // namespace tegoed::ui
