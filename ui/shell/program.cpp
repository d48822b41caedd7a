#include "ui/shell/program.h"

#include "base/file.h"
#include "base/log.h"
#include "render/qt_document_renderer.h"
#include "ui/bridge/display.h"
#include "ui/shell/end_signals.h"
#include "ui/shell/first_window.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/options.h"
#include "ui/shell/photographer.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/widgets/accessible_scroll_area.h"

#include <QApplication>

#include <cstdio>
#include <filesystem>
#include <vector>

namespace tegoed::ui {

namespace {

/// What was asked for with the ledger. Another one that is opened later begins as always.
void showFirst(MainWindow& window, const StartOptions& options)
{
    if (!options.page.isEmpty()) {
        window.showPage(options.page.section(QChar{u'/'}, 0, 0));
        const QString part = options.page.section(QChar{u'/'}, 1);
        if (!part.isEmpty() && window.currentPage() != nullptr) window.currentPage()->visit(part);
    }
    std::vector<std::filesystem::path> files;
    for (const auto& file : options.files)
        files.push_back(pathFromQt(file));
    if (!files.empty()) window.desk().importFiles(files);
    if (!options.find.isEmpty()) window.find(options.find);
}

} // namespace

int runProgram(int argc, char** argv)
{
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("tegoed"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tegoed"));
    QApplication::setDesktopFileName(QStringLiteral("tegoed"));
    const auto request = readOptions(QApplication::arguments());
    if (request.exitCode) {
        std::fputs(qPrintable(request.message), *request.exitCode == 0 ? stdout : stderr);
        return *request.exitCode;
    }
    const auto& options = request.options;
    base::openLog(base::stateFolder());
    installAccessibleScrollArea();
    const bool hasFont = setUpTheme(application);
    if (!hasFont) base::logWarning("the font Noto Sans is not installed");

    Settings settings{Settings::defaultFile()};
    const render::QtDocumentRenderer renderer;
    auto environment = app::systemEnvironment();
    environment.renderer = &renderer;
    if (options.today) environment.today = *options.today;
    if (const auto user = settings.user(); !user.isEmpty()) environment.user = fromQt(user);
    environment.language = options.language ? *options.language : settings.language().value_or(environment.language);
    applyLanguage(environment.language);
    applyLook(options.look.value_or(settings.look()));
    applyTextSize(options.textSize.value_or(settings.textSize()));
    const DesktopScheme desktop;
    QObject::connect(&desktop, &DesktopScheme::changed, &application, &followDesktop);

    constexpr int kPatienceMs = 1'000;
    if (!options.ledger.isEmpty() && options.screenshot.isEmpty() && FirstWindow::bringUp(options.ledger, kPatienceMs)) return 0;

    LedgerService service{{environment, !options.today}};
    MainWindow window{service, settings};
    if (!options.size.isEmpty()) window.resize(options.size);
    const EndSignals signalsOfEnd;
    QObject::connect(&signalsOfEnd, &EndSignals::endWanted, &window, [&window] {
        window.closeNow();
        QApplication::quit();
    });
    QObject::connect(&service, &LedgerService::opened, &window, [&] { showFirst(window, options); }, Qt::SingleShotConnection);
    if (!options.ledger.isEmpty()) window.desk().openPath(options.ledger);
    window.show();
    if (!hasFont) window.warnOfFont();
    std::unique_ptr<Photographer> photographer;
    if (!options.screenshot.isEmpty()) photographer = std::make_unique<Photographer>(window, service, options.screenshot);
    return QApplication::exec();
}

} // namespace tegoed::ui
