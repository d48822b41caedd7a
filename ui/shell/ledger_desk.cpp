#include "ui/shell/ledger_desk.h"

#include "base/file.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_ledger_dialog.h"

#include <QDir>
#include <QFileInfo>

namespace tegoed::ui {

namespace {

const auto kFolderPurpose = QStringLiteral("ledger");

/// Makes the folder of the programs' data if it isn't there: the first ledger of a user goes there.
QString dataFolder()
{
    const auto folder = pathToQt(base::dataFolder());
    QDir{}.mkpath(folder);
    return folder;
}

bool isLedger(const std::vector<std::filesystem::path>& files)
{
    return files.size() == 1 && files.front().extension() == ".tegoed";
}

} // namespace

LedgerDesk::LedgerDesk(LedgerService& service, ActionSet& actions, Settings& settings, QWidget* window)
    : QObject(window), m_service(service), m_actions(actions), m_settings(settings), m_window(window)
{
    connect(actions[QStringLiteral("open")], &QAction::triggered, this, &LedgerDesk::askForLedger);
    connect(actions[QStringLiteral("new")], &QAction::triggered, this, &LedgerDesk::askForNew);
    connect(actions[QStringLiteral("close")], &QAction::triggered, &service, &LedgerService::close);
    connect(actions[QStringLiteral("import")], &QAction::triggered, this, [this] { importFiles({}); });
    connect(actions[QStringLiteral("undo")], &QAction::triggered, &service, &LedgerService::undo);
    connect(&service, &LedgerService::opened, this, [this] {
        m_settings.addRecent(pathToQt(m_service.snapshot()->path));
        showWhatWorks();
    });
    connect(&service, &LedgerService::closed, this, &LedgerDesk::showWhatWorks);
    showWhatWorks();
}

void LedgerDesk::showWhatWorks()
{
    for (const auto* id : {"close", "import", "undo", "find"})
        m_actions[QString::fromLatin1(id)]->setEnabled(m_service.isOpen());
    for (const auto& info : actionTable()) {
        if (QLatin1String(info.menu) == QLatin1String("view") && QLatin1String(info.id) != QLatin1String("language") &&
            QLatin1String(info.id) != QLatin1String("look")) {
            m_actions[QString::fromLatin1(info.id)]->setEnabled(m_service.isOpen());
        }
    }
}

void LedgerDesk::openPath(const QString& path)
{
    m_service.open(pathFromQt(QFileInfo{path}.absoluteFilePath()));
}

void LedgerDesk::openDemo()
{
    const QString path = QDir{dataFolder()}.filePath(QStringLiteral("demo.tegoed"));
    if (QFileInfo::exists(path))
        openPath(path);
    else
        m_service.createDemo(pathFromQt(path));
}

void LedgerDesk::askForNew()
{
    const QString folder = m_settings.folder(kFolderPurpose);
    auto* const dialog = new NewLedgerDialog{folder.isEmpty() ? dataFolder() : folder, m_window};
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.setFolder(kFolderPurpose, QFileInfo{dialog->path()}.absolutePath());
        m_service.create(pathFromQt(dialog->path()), dialog->ledger());
    });
    dialog->open();
}

void LedgerDesk::askForLedger()
{
    auto* const dialog =
        fileDialog(m_window, tr("Open a ledger"), m_settings.folder(kFolderPurpose), tr("Ledgers (*.tegoed);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setFolder(kFolderPurpose, QFileInfo{path}.absolutePath());
        openPath(path);
    });
    dialog->open();
}

void LedgerDesk::importFiles(const std::vector<std::filesystem::path>& files)
{
    if (!m_service.isOpen()) return;
    auto* const dialog = new ImportDialog{m_service, m_settings, m_window};
    dialog->addFiles(files);
    connect(dialog, &ImportDialog::done, this, [this](const QString& text) { emit m_service.announced(text, true); });
    dialog->open();
}

bool LedgerDesk::canTake(const std::vector<std::filesystem::path>& files) const
{
    return !files.empty() && (m_service.isOpen() || isLedger(files));
}

void LedgerDesk::takeDropped(const std::vector<std::filesystem::path>& files)
{
    if (isLedger(files))
        openPath(pathToQt(files.front()));
    else
        importFiles(files);
}

} // namespace tegoed::ui
