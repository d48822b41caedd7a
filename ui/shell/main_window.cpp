#include "ui/shell/main_window.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/import/import_words.h"
#include "ui/pages/page_table.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/language.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr QSize kFirstSize{1280, 860};
constexpr QSize kLeastSize{980, 620};

} // namespace

MainWindow::MainWindow(LedgerService& service, Settings& settings)
    : m_service(service), m_settings(settings), m_desk(service, m_actions, settings, this), m_rail(new Rail), m_head(new PageHead),
      m_stack(new QStackedWidget), m_start(new StartPage{settings}), m_status(new StatusLine{service}), m_toast(nullptr)
{
    build();
    buildPages();
    fillMenus();
    connectService();
    connectActions();
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
    m_toast = new Toast{central};
    setAcceptDrops(true);
    m_actions.attach({}, this);
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
        fillPageMenu();
        showHead();
    });
    connect(&m_service, &LedgerService::workChanged, this, &MainWindow::showFoot);
    connect(&m_service, &LedgerService::announced, m_toast, &Toast::showDone);
    connect(&m_service, &LedgerService::refused, m_toast, [this](const base::Error& error) { m_toast->showRefusal(sentence(error)); });
    connect(m_toast, &Toast::undoWanted, &m_service, &LedgerService::undo);
    connect(m_start, &StartPage::demoWanted, &m_desk, &LedgerDesk::openDemo);
    connect(m_start, &StartPage::newWanted, &m_desk, &LedgerDesk::askForNew);
    connect(m_start, &StartPage::openWanted, &m_desk, &LedgerDesk::askForLedger);
    connect(m_start, &StartPage::ledgerWanted, &m_desk, &LedgerDesk::openPath);
}

void MainWindow::connectActions()
{
    connect(&m_navigator, &Navigator::wanted, this, [this](const QString& page, const QString& what) {
        showPage(page);
        if (auto* const shown = currentPage(); shown != nullptr && shown->id() == page && !what.isEmpty()) shown->visit(what);
    });
    connect(m_actions[QStringLiteral("quit")], &QAction::triggered, this, &QWidget::close);
    connect(m_actions[QStringLiteral("language")], &QAction::triggered, this, &MainWindow::switchLanguage);
    connect(m_actions[QStringLiteral("look")], &QAction::triggered, this, &MainWindow::switchLook);
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

void MainWindow::fillMenus()
{
    for (const auto* const id : {"ledger", "edit", "view"}) {
        auto* const menu = menuBar()->addMenu(QString{});
        for (auto* const action : m_actions.ofMenu(QString::fromLatin1(id)))
            menu->addAction(action);
        m_menus.emplace_back(QString::fromLatin1(id), menu);
    }
    m_pageMenu = menuBar()->addMenu(QString{});
    auto* const help = menuBar()->addMenu(QString{});
    for (auto* const action : m_actions.ofMenu(QStringLiteral("help")))
        help->addAction(action);
    m_menus.emplace_back(QStringLiteral("help"), help);
}

void MainWindow::fillPageMenu()
{
    m_pageMenu->clear();
    const auto* const page = currentPage();
    m_pageMenu->menuAction()->setVisible(page != nullptr && !m_actions.ofPage(page->id()).empty());
    if (page == nullptr) return;
    m_pageMenu->setTitle(page->title());
    for (auto* const action : m_actions.ofPage(page->id()))
        m_pageMenu->addAction(action);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString& id)
{
    if (!m_service.isOpen()) return;
    for (auto* const page : m_pages) {
        if (page->id() != id) continue;
        m_stack->setCurrentWidget(page);
        m_rail->setCurrent(id);
        fillPageMenu();
        showHead();
        page->focusStart();
    }
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
    for (const auto& [id, menu] : m_menus) {
        menu->setTitle(id == QLatin1String("ledger") ? tr("&Ledger")
                       : id == QLatin1String("edit") ? tr("&Edit")
                       : id == QLatin1String("view") ? tr("&View")
                                                     : tr("&Help"));
    }
    fillPageMenu();
    showHead();
}

void MainWindow::switchLanguage()
{
    const auto other = language() == base::Language::Dutch ? base::Language::English : base::Language::Dutch;
    m_settings.setLanguage(other);
    applyLanguage(other);
    m_service.setLanguage(other);
}

void MainWindow::switchLook()
{
    const auto other = look() == Look::Light ? LookChoice::Dark : LookChoice::Light;
    m_settings.setLook(other);
    applyLook(other);
}

void MainWindow::changeEvent(QEvent* event)
{
    // Comes once while the base is made and nothing of ours is there yet.
    if (event->type() == QEvent::LanguageChange && m_toast != nullptr) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
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
