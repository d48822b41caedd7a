#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER // NOLINT: version 2 compiles its runner into the file that says so.
#endif
#include "support/catch.h"

#include "support/temp_folder.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_scroll_area.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // What the window remembers and writes belongs to this run alone.
    const support::TempFolder home;
    for (const auto* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"}) {
        qputenv(variable, QByteArray::fromStdString((home / variable).string()));
    }
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("tegoed"));
    tegoed::ui::installAccessibleScrollArea();
    tegoed::ui::setUpTheme(application);
    tegoed::ui::applyLook(tegoed::ui::LookChoice::Light);
    tegoed::ui::applyLanguage(tegoed::base::Language::English);
    return Catch::Session().run(argc, argv);
}
