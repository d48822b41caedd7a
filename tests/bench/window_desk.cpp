#include "window_desk.h"

#include "limits/stopwatch.h"
#include "ui/bridge/display.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/watched_application.h"
#include "ui/widgets/accessible_scroll_area.h"

#include <QApplication>
#include <QKeyEvent>

namespace tegoed::bench {

namespace {

/// Made before the painted letters make one of their own, and never deleted: Qt's own statics end after ours.
void makeApplication()
{
    if (qApp != nullptr) {
        if (qobject_cast<QApplication*>(qApp) == nullptr) die("the window's jobs have to run before those of the letters");
        return;
    }
    static int argumentCount = 1;
    static char name[] = "tegoed_bench";
    static char* arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static auto* const application = new ui::WatchedApplication{argumentCount, arguments};
    ui::installAccessibleScrollArea();
    (void)ui::setUpTheme(*application);
    ui::applyLanguage(base::Language::Dutch);
    ui::applyLook(ui::LookChoice::Light);
}

void waitUntil(const std::function<bool()>& condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

template <class Widget>
Widget* named(const QWidget& parent, const QString& name)
{
    for (auto* const widget : parent.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) return widget;
    }
    die("a widget is missing: " + ui::fromQt(name));
}

ui::WatchedApplication& watched()
{
    return *static_cast<ui::WatchedApplication*>(qApp);
}

/// Tells when something was painted for the first time.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(double (*now)()) : m_now(now) {}
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) m_isPainting = true;
        return false;
    }
    /// Between events: what was painted is shown by now.
    void look()
    {
        if (m_isPainting && ms == 0) ms = m_now();
    }

    double ms = 0;

private:
    double (*m_now)();
    bool m_isPainting = false;
};

} // namespace

WindowStart WindowDesk::startOnItems(const std::filesystem::path& ledger, const std::filesystem::path& settingsFile, double (*now)())
{
    makeApplication();
    auto environment = app::systemEnvironment();
    environment.language = base::Language::Dutch;
    ui::Settings settings{ui::pathToQt(settingsFile)};
    ui::LedgerService service{{environment, false}};
    ui::MainWindow window{service, settings};
    FirstPaint paint{now};
    window.resize(1280, 860);
    window.installEventFilter(&paint);
    window.desk().openPath(ui::pathToQt(ledger));
    QObject::connect(&service, &ui::LedgerService::opened, &window, [&] { window.showPage(QStringLiteral("items")); });
    window.show();
    WindowStart start{};
    waitUntil([&] {
        paint.look();
        if (!service.isOpen() || window.currentPage() == nullptr || window.currentPage()->id() != QStringLiteral("items")) return false;
        const auto* const table = named<ui::TableView>(window, QStringLiteral("Openstaande posten"));
        return table->isVisible() && table->model()->rowCount() > 0;
    });
    QCoreApplication::sendPostedEvents();
    window.repaint();
    start.firstFrameMs = paint.ms;
    start.filledMs = now();
    return start;
}

void WindowDesk::watchAgain()
{
    watched().startAgain();
}

double WindowDesk::longestMs()
{
    return watched().longest().ms;
}

std::string WindowDesk::longestReport()
{
    return watched().report().toStdString();
}

WindowDesk::WindowDesk(Data& data)
{
    makeApplication();
    auto environment = data.environment();
    environment.language = base::Language::Dutch;
    m_settings = std::make_unique<ui::Settings>(ui::pathToQt(data.fresh("window.ini")));
    m_service = std::make_unique<ui::LedgerService>(ui::LedgerService::Options{environment, false});
    m_window = std::make_unique<ui::MainWindow>(*m_service, *m_settings);
    m_window->resize(1280, 860);
    m_window->show();
    m_service->open(data.demoLedger());
    waitUntil([this] { return m_service->isOpen() && m_service->isQuiet(); });
    m_window->showPage(QStringLiteral("items"));
    m_table = named<ui::TableView>(*m_window, QStringLiteral("Openstaande posten"));
    m_filter = named<QLineEdit>(*m_window, QStringLiteral("Posten filteren"));
    m_model = qobject_cast<ui::ItemsModel*>(m_table->model());
    waitUntil([this] { return isShown(); });
    settle();
}

WindowDesk::~WindowDesk() = default;

void WindowDesk::settle()
{
    waitUntil([this] { return m_service->isQuiet(); });
    QCoreApplication::processEvents();
}

bool WindowDesk::isShown() const
{
    const auto& wanted = m_model->wanted();
    const auto& shown = m_model->shown().query;
    return shown.snapshot == wanted.snapshot && shown.filter.typed() == wanted.filter.typed() && shown.sorts == wanted.sorts &&
           shown.grouping == wanted.grouping && shown.isCollapsed == wanted.isCollapsed && shown.toggled == wanted.toggled;
}

double WindowDesk::msUntilShown(const std::function<void()>& act)
{
    settle();
    const limits::Stopwatch watch;
    act();
    waitUntil([this] { return isShown(); });
    QCoreApplication::sendPostedEvents();
    m_table->viewport()->repaint();
    const double ms = watch.ms();
    settle();
    return ms;
}

double WindowDesk::msWithPaint(QWidget& painted, const std::function<void()>& act)
{
    settle();
    const limits::Stopwatch watch;
    act();
    QCoreApplication::sendPostedEvents();
    painted.repaint();
    return watch.ms();
}

std::vector<double> WindowDesk::typeFilter(const QString& text)
{
    std::vector<double> times;
    m_filter->setFocus();
    for (const auto& c : text) {
        times.push_back(msUntilShown([&] {
            QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{c}};
            QCoreApplication::sendEvent(m_filter, &press);
        }));
    }
    return times;
}

std::vector<double> WindowDesk::typePalette(const QString& text)
{
    std::vector<double> times;
    auto* const palette = m_window->findChild<ui::Palette*>();
    palette->start();
    settle();
    auto* const edit = palette->findChild<QLineEdit*>();
    for (const auto& c : text) {
        times.push_back(msWithPaint(*palette, [&] {
            QKeyEvent press{QEvent::KeyPress, 0, Qt::NoModifier, QString{c}};
            QCoreApplication::sendEvent(edit, &press);
        }));
    }
    settle();
    palette->start(); // Closes it.
    return times;
}

void WindowDesk::asEvent(std::function<void()> act)
{
    bool isDone = false;
    QMetaObject::invokeMethod(
        m_window.get(),
        [&] {
            act();
            isDone = true;
        },
        Qt::QueuedConnection);
    waitUntil([&] { return isDone; });
    settle();
}

double WindowDesk::clearFilter()
{
    return msUntilShown([&] { m_filter->clear(); });
}

} // namespace tegoed::bench
