#include "ui/dialogs/file_dialog.h"

#include <QDir>
#include <QFileIconProvider>

namespace tegoed::ui {

namespace {

/// Tells files from folders by what the folder says of them, and opens none.
class IconsByKind : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo& info) const override { return icon(info.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo& info) const override { return info.isDir() ? QString{} : info.suffix(); }
};

} // namespace

QFileDialog* fileDialog(QWidget* parent, const QString& title, const QString& start, const QString& filter)
{
    static IconsByKind icons;
    auto* const dialog = new QFileDialog{parent, title, QString{}, filter};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setIconProvider(&icons);
    const QFileInfo first{start};
    // Without a folder that is there Qt begins at all drives of the computer, three steps away from anybody's files.
    const QString folder = start.isEmpty() ? QDir::homePath() : first.isDir() ? start : first.absolutePath();
    dialog->setDirectory(QFileInfo{folder}.isDir() ? folder : QDir::homePath());
    if (!start.isEmpty() && !first.isDir()) dialog->selectFile(first.fileName());
    return dialog;
}

} // namespace tegoed::ui
