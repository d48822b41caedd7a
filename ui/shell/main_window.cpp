#include "ui/shell/main_window.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/import/import_words.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/undo_dialog.h"
#include "ui/dialogs/user_dialogs.h"
#include "ui/pages/page_table.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/layout_memory.h"
#include "ui/shell/page_arrows.h"
#include "ui/widgets/type_ahead.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr QSize kFirstSize{1280, 860};
constexpr QSize kLeastSize{980, 620};
/// So long the window waits for what is being saved before it asks whether to leave without it.
constexpr int kLeavePatienceMs = 4'000;

} // namespace

MainWindow::MainWindow(LedgerService& service, Settings& settings)
    : m_service(service), m_settings(settings), m_desk(service, m_actions, settings, this), m_rail(new Rail), m_head(new PageHead),
      m_stack(new PageStack), m_start(new StartPage{settings}), m_steps(new FirstSteps{service}), m_status(new StatusLine{service}),
      m_toast(nullptr), m_looks(m_actions, settings, this), m_leavePatience(new QTimer{this})
{
    build();
    buildPages();
    connectService();
    connectActions();
    applyKeys(m_actions, settings);
    setMinimumSize(kLeastSize);
    resize(kFirstSize);
    restoreGeometry(settings.geometry());
    retranslate();
    m_stack->setCurrentWidget(m_start);
    m_start->focusStart();
    showHead();
}

void MainWindow::build()
{
    auto* const central = new QWidget;
    auto* const columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto* const content = new QVBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_head);
    content->addWidget(m_stack, 1);
    columns->addLayout(content, 1);
    auto* const rows = new QVBoxLayout{central};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(central);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_steps);
    m_toast = new Toast{central};
    m_menus = new WindowMenus{*menuBar(), m_actions, m_settings, this};
    setAcceptDrops(true);
    m_actions.attach({}, this);
    new TypeAhead{this};
    new PageArrows{*m_stack, this};
    setWindowIcon(icon(QStringLiteral("tegoed"), Tint::Accent));
}

void MainWindow::buildPages()
{
    m_pages = makePages({m_service, m_actions, m_settings, m_navigator});
    for (auto* const page : m_pages) {
        m_stack->addWidget(page);
        m_rail->add(page->id(), m_actions[page->id()]);
        connect(m_actions[page->id()], &QAction::triggered, this, [this, page] { showPage(page->id()); });
        connect(page, &Page::headChanged, this, [this, page] {
            m_rail->setCount(page->id(), page->count());
            if (currentPage() == page) showHead();
        });
    }
    QStringList ids;
    for (const auto* const page : m_pages)
        ids.push_back(page->id());
    m_palette = new Palette{{m_service, m_actions, m_settings, m_navigator},
                            [this] { return currentPage() != nullptr ? currentPage()->id() : QString{}; },
                            ids,
                            centralWidget()};
    m_desk.setLeaving([this](const std::function<void()>& goOn) { leave(goOn); });
    connect(m_palette, &Palette::ledgerWanted, &m_desk, &LedgerDesk::openPath);
    connect(&m_desk, &LedgerDesk::windowWanted, this, &MainWindow::comeUp);
    connect(m_menus, &WindowMenus::ledgerWanted, &m_desk, &LedgerDesk::openPath);
    rememberLayouts(*this, m_settings);
}

void MainWindow::connectService()
{
    connect(&m_service, &LedgerService::opening, this, [this](const QString& path) {
        m_start->showOpening(path);
        m_stack->setCurrentWidget(m_start);
        showHead();
    });
    connect(&m_service, &LedgerService::openingFailed, this,
            [this](const QString& path, const base::Error& error) { m_start->showFault(path, sentence(error)); });
    connect(&m_service, &LedgerService::changed, this, [this] {
        for (auto* const page : m_pages)
            page->snapshotChanged();
    });
    connect(&m_service, &LedgerService::opened, this, [this] {
        m_history.clear();
        if (m_desk.takeNew())
            showFirstSteps();
        else if (!showPlace({m_settings.page(), {}}))
            showPage(m_pages.front()->id());
        showTitle();
    });
    connect(&m_service, &LedgerService::closed, this, [this] {
        m_start->showStart();
        m_stack->setCurrentWidget(m_start);
        m_start->focusStart();
        m_toast->hide(); // What it tells of is gone with the ledger.
        showTitle();
        for (auto* const page : m_pages)
            m_rail->setCount(page->id(), std::nullopt);
        showPageMenu();
        showHead();
    });
    connect(&m_service, &LedgerService::workChanged, this, &MainWindow::showFoot);
    m_leavePatience->setObjectName(QStringLiteral("leave_patience"));
    m_leavePatience->setSingleShot(true);
    m_leavePatience->setInterval(kLeavePatienceMs);
    connect(m_leavePatience, &QTimer::timeout, this, &MainWindow::askAboutChanges);
    connect(&m_service, &LedgerService::changesDone, this, [this] {
        const auto goOn = std::exchange(m_leaving, {});
        if (!goOn) return;
        stopWaiting();
        askToLeave(goOn);
    });
    connect(&m_service, &LedgerService::announced, m_toast,
            [this](const QString& text, bool canUndo) { m_toast->showDone(text, canUndo ? m_service.done() : std::nullopt); });
    connect(&m_service, &LedgerService::written, m_toast, [this](const QString& text, const QString& path, bool canUndo) {
        m_toast->showWritten(text, path, canUndo ? m_service.done() : std::nullopt);
    });
    connect(m_toast, &Toast::openWanted, this, &MainWindow::openWritten);
    connect(&m_service, &LedgerService::refused, m_toast, [this](const base::Error& error) { m_toast->showRefusal(sentence(error)); });
    connect(m_toast, &Toast::undoWanted, &m_service, &LedgerService::undoEntry);
    connect(m_toast, &Toast::historyWanted, m_actions[QStringLiteral("undo_list")], &QAction::trigger);
    connect(m_steps, &FirstSteps::importWanted, this, [this] { m_desk.importFiles({}); });
    connect(m_steps, &FirstSteps::pageWanted, this, &MainWindow::showPage);
    connect(m_start, &StartPage::demoWanted, &m_desk, &LedgerDesk::openDemo);
    connect(m_start, &StartPage::newWanted, &m_desk, &LedgerDesk::askForNew);
    connect(m_start, &StartPage::openWanted, &m_desk, &LedgerDesk::askForLedger);
    connect(m_start, &StartPage::ledgerWanted, &m_desk, &LedgerDesk::openPath);
}

void MainWindow::openWritten(const QString& path)
{
    if (QFileInfo::exists(path))
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    else
        emit m_service.refused({base::ErrorCode::FileMissing, {fromQt(path)}});
}

void MainWindow::connectActions()
{
    connect(&m_navigator, &Navigator::wanted, this, [this](const QString& page, const QString& what) {
        if (showPlace({page, what}) && page == QLatin1String("customer")) m_palette->noteVisit(what);
    });
    connect(m_actions[QStringLiteral("back")], &QAction::triggered, this,
            [this] { (void)showPlace(PageHistory::Place{m_history.back()}); });
    connect(m_actions[QStringLiteral("forward")], &QAction::triggered, this,
            [this] { (void)showPlace(PageHistory::Place{m_history.forward()}); });
    connect(m_actions[QStringLiteral("palette")], &QAction::triggered, m_palette, &Palette::start);
    connect(m_actions[QStringLiteral("undo_list")], &QAction::triggered, this,
            [this] { (new UndoDialog{m_service, m_settings, this})->open(); });
    connect(m_actions[QStringLiteral("shortcuts")], &QAction::triggered, this,
            [this] { (new ShortcutsDialog{m_actions, m_settings, this})->open(); });
    connect(m_actions[QStringLiteral("switch_user")], &QAction::triggered, this,
            [this] { (new SwitchUserDialog{m_service, m_settings, this})->open(); });
    connect(m_actions[QStringLiteral("about")], &QAction::triggered, this, [this] { (new AboutDialog{this})->open(); });
    connect(m_actions[QStringLiteral("quit")], &QAction::triggered, this, &QWidget::close);
    connect(m_actions[QStringLiteral("language")], &QAction::triggered, this, &MainWindow::switchLanguage);
    connect(m_actions[QStringLiteral("find")], &QAction::triggered, this, [this] {
        if (currentPage() != nullptr) currentPage()->focusFilter();
    });
    connect(m_actions[QStringLiteral("keys")], &QAction::triggered, this, [this] {
        const auto* const page = currentPage();
        auto* const keys =
            new KeysDialog{m_actions, page != nullptr ? page->id() : QString{}, page != nullptr ? page->title() : QString{}, this};
        keys->open();
    });
}

void MainWindow::showPageMenu()
{
    const auto* const page = currentPage();
    m_menus->showPage(page != nullptr ? page->id() : QString{}, page != nullptr ? page->title() : QString{});
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString& id)
{
    (void)showPlace({id, {}});
}

bool MainWindow::showPlace(const PageHistory::Place& place)
{
    if (!m_service.isOpen()) return false;
    for (auto* const page : m_pages) {
        if (page->id() != place.page) continue;
        m_stack->setCurrentWidget(page);
        m_rail->setCurrent(place.page);
        m_settings.setPage(place.page);
        showPageMenu();
        showHead();
        page->focusStart();
        // A page whose list is empty has nothing there that takes the keyboard: it is not to stay in the rail.
        if (const auto* const taken = focusWidget(); taken != page && (taken == nullptr || !page->isAncestorOf(taken))) page->focusFilter();
        if (!place.what.isEmpty()) page->visit(place.what);
        m_history.show(place);
        showHistory();
        return true;
    }
    return false;
}

void MainWindow::showFirstSteps()
{
    m_steps->start();
    m_stack->setCurrentWidget(m_steps);
    showHistory();
    showPageMenu();
    showHead();
    m_steps->focusStart();
}

void MainWindow::showHistory()
{
    m_actions[QStringLiteral("back")]->setEnabled(m_service.isOpen() && m_history.canGoBack());
    m_actions[QStringLiteral("forward")]->setEnabled(m_service.isOpen() && m_history.canGoForward());
}

void MainWindow::showHead()
{
    const auto* const page = currentPage();
    m_head->setVisible(page != nullptr);
    m_rail->setVisible(page != nullptr);
    showFoot();
    if (page != nullptr) m_head->show(page->title(), page->figures());
}

void MainWindow::showFoot()
{
    m_status->setVisible(currentPage() != nullptr || m_service.work().has_value());
}

void MainWindow::showTitle()
{
    setWindowTitle(m_service.isOpen() ? QStringLiteral("%1 — Tegoed").arg(fileName(m_service.snapshot()->path)) : QStringLiteral("Tegoed"));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    m_rail->setAccessibleName(tr("Pages"));
    m_rail->retranslate();
    m_status->retranslate();
    m_start->retranslate();
    m_toast->retranslate();
    showTitle();
    m_menus->retranslate();
    m_palette->retranslate();
    showPageMenu();
    showHead();
}

void MainWindow::switchLanguage()
{
    const auto other = language() == base::Language::Dutch ? base::Language::English : base::Language::Dutch;
    m_settings.setLanguage(other);
    applyLanguage(other);
    m_service.setLanguage(other);
}

void MainWindow::warnOfFont()
{
    m_toast->showRefusal(tr("The font Noto Sans is not installed: the window and its letters look different on this computer. Install the "
                            "package fonts-noto-core."));
}

void MainWindow::comeUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // Where the desktop lets no window come to the front by itself, it is marked there.
}

void MainWindow::changeEvent(QEvent* event)
{
    // Comes once while the base is made and nothing of ours is there yet.
    if (event->type() == QEvent::LanguageChange && m_toast != nullptr) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keepTyped()
{
    auto* const typed = QApplication::focusWidget();
    if (typed == nullptr || typed->window() != this) return;
    typed->clearFocus(); // A field keeps what was typed when it is left.
    typed->setFocus();
}

QStringList MainWindow::unsaved() const
{
    QStringList titles;
    if (!m_service.isOpen()) return titles;
    for (const auto* const page : m_pages) {
        if (page->hasDrafts()) titles.push_back(page->title());
    }
    return titles;
}

void MainWindow::leave(const std::function<void()>& goOn)
{
    keepTyped();
    askToLeave(goOn);
}

void MainWindow::waitForChanges(const std::function<void()>& goOn)
{
    m_leaving = goOn;
    m_status->setLeaving(true);
    if (!m_leavePatience->isActive()) m_leavePatience->start();
}

void MainWindow::stopWaiting()
{
    m_leaving = {};
    m_leavePatience->stop();
    m_status->setLeaving(false);
    if (m_leaveQuestion) m_leaveQuestion->close();
}

void MainWindow::askAboutChanges()
{
    const auto& work = m_service.work();
    m_leaveQuestion = new QuestionDialog{
        tr("Leave before it is done?"),
        work ? tr("This is still under way: %1. The window leaves by itself once it is done; if you leave now, it may be left undone.")
                   .arg(work->title)
             : tr("Your last changes are not saved yet: the file is slow, or another program holds it. The window leaves by itself once "
                  "they are saved; if you leave now, they may be lost."),
        tr("Leave now"), this, QuestionDialog::Standing::Cancel};
    connect(m_leaveQuestion, &QDialog::accepted, this, [this] {
        const auto goOn = std::exchange(m_leaving, {});
        stopWaiting();
        if (m_service.work() && m_service.work()->canCancel) m_service.cancel();
        if (goOn) goOn();
    });
    connect(m_leaveQuestion, &QDialog::rejected, this, [this] {
        if (m_leaving) stopWaiting();
    });
    m_leaveQuestion->open();
}

void MainWindow::askToLeave(const std::function<void()>& goOn)
{
    if (m_service.isChanging()) { // Whether the ledger takes it is known once it is done.
        waitForChanges(goOn);
        return;
    }
    const auto titles = unsaved();
    if (titles.isEmpty()) {
        goOn();
        return;
    }
    auto* const question = new QuestionDialog{
        tr("Leave without saving?"),
        tr("Something that was typed or chosen is not saved, and is lost if you leave: %1.").arg(titles.join(QStringLiteral(", "))),
        tr("Leave without saving"), this, QuestionDialog::Standing::Cancel};
    connect(question, &QDialog::accepted, this, goOn);
    question->open();
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose) {
        // A window that is closed from inside its own closing does not close: what can go at once goes here.
        keepTyped();
        if (m_service.isChanging() || !unsaved().isEmpty()) {
            event->ignore();
            askToLeave([this] { closeNow(); });
            return;
        }
    }
    m_settings.setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_desk.canTake(droppedFiles(*event->mimeData()))) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const auto files = droppedFiles(*event->mimeData());
    if (!m_desk.canTake(files)) return;
    event->acceptProposedAction();
    m_desk.takeDropped(files);
}

} // namespace tegoed::ui
