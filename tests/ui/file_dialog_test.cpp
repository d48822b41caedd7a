#include "ui/dialogs/file_dialog.h"

#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/bridge/display.h"

#include <QAbstractFileIconProvider>

namespace tegoed::ui {
namespace {

TEST_CASE("file dialog: never the desktop's own, and no file is opened for its icon", "[ui]")
{
    const support::TempFolder folder;
    const auto file = folder.write("books.tegoed", "SQLite format 3");
    auto* const dialog = fileDialog(nullptr, QStringLiteral("Open"), pathToQt(file));
    CHECK(dialog->testOption(QFileDialog::DontUseNativeDialog));
    CHECK(dialog->directory().absolutePath() == pathToQt(file.parent_path()));
    // By its content it would be a database of SQLite.
    CHECK(dialog->iconProvider()->type(QFileInfo{pathToQt(file)}) == QStringLiteral("tegoed"));
    CHECK_FALSE(dialog->iconProvider()->icon(QFileInfo{pathToQt(file)}).isNull());
    delete dialog;
}

TEST_CASE("file dialog: begins at home where nothing is remembered, or what was is gone", "[ui]")
{
    for (const auto& start : {QString{}, QStringLiteral("/no such folder/lists"), QStringLiteral("/no such folder/list.csv")}) {
        CAPTURE(start.toStdString());
        auto* const dialog = fileDialog(nullptr, QStringLiteral("Open"), start);
        CHECK(dialog->directory().absolutePath() == QDir{QDir::homePath()}.absolutePath());
        delete dialog;
    }
}

} // namespace
} // namespace tegoed::ui
