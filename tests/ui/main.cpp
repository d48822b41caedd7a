#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER // NOLINT: version 2 compiles its runner into the file that says so.
#endif
#include "support/catch.h"

#include "support/temp_folder.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/watched_application.h"
#include "ui/widgets/accessible_scroll_area.h"

#include <cstdio>
#include <filesystem>

namespace {

// Sanitizers make everything some times slower.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kLongestMs = 6000;
#else
constexpr double kLongestMs = 2000;
#endif

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the window remembers and writes belongs to this run alone.
    const support::TempFolder home;
    for (const auto* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"}) {
        qputenv(variable, QByteArray::fromStdString((home / variable).string()));
    }
    std::filesystem::create_directories(home / "HOME");
    tegoed::ui::WatchedApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("tegoed"));
    tegoed::ui::installAccessibleScrollArea();
    tegoed::ui::setUpTheme(application);
    tegoed::ui::applyLook(tegoed::ui::LookChoice::Light);
    tegoed::ui::applyLanguage(tegoed::base::Language::English);
    const int result = Catch::Session().run(argc, argv);
    // Only what was run tells something; a list of the tests is read by programs.
    if (application.longest().ms >= 1) std::fprintf(stderr, "%s\n", qPrintable(application.report()));
    if (application.longest().ms > kLongestMs) {
        std::fprintf(stderr, "the window's thread was kept from the next event for more than %.0f ms\n", kLongestMs);
        return result != 0 ? result : 1;
    }
    return result;
}
