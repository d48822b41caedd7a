#include "ui/shell/ledger_desk.h"

#include "base/file.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_ledger_dialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>

namespace tegoed::ui {

namespace {

/// How long a window that has the ledger may take to answer: after that it is taken for dead.
constexpr int kOpeningPatienceMs = 300;
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
    connect(actions[QStringLiteral("close")], &QAction::triggered, this, [this] { m_leaving([this] { m_service.close(); }); });
    connect(actions[QStringLiteral("import")], &QAction::triggered, this, [this] { importFiles({}); });
    connect(actions[QStringLiteral("undo")], &QAction::triggered, &service, &LedgerService::undo);
    connect(&service, &LedgerService::opened, this, [this] {
        m_settings.addRecent(pathToQt(m_service.snapshot()->path));
        m_first.hold(pathToQt(m_service.snapshot()->path)); // A new one has its own path only now.
        showWhatWorks();
    });
    connect(&service, &LedgerService::changed, this, [this] {
        const auto& snapshot = *m_service.snapshot();
        m_settings.setLedgerNote(pathToQt(snapshot.path), {displayWithCurrency(snapshot.status.balance), toQDate(snapshot.today)});
    });
    connect(&service, &LedgerService::closed, this, &LedgerDesk::showWhatWorks);
    connect(actions[QStringLiteral("window")], &QAction::triggered, this, &LedgerDesk::openWindow);
    connect(&service, &LedgerService::opening, this, [this](const QString& path) { m_first.hold(path); });
    connect(&service, &LedgerService::openingFailed, this, [this] {
        m_first.release();
        m_isNew = false;
    });
    connect(&service, &LedgerService::closed, this, [this] { m_first.release(); });
    connect(&m_first, &FirstWindow::wanted, this, &LedgerDesk::windowWanted);
    showWhatWorks();
}

void LedgerDesk::openWindow()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {}))
        emit m_service.refused(base::Error{base::ErrorCode::InternalFault, {"no further window could be started"}});
}

void LedgerDesk::showWhatWorks()
{
    for (const auto* id : {"close", "import", "undo", "undo_list", "find"})
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
    if (!m_first.holds(path) && FirstWindow::bringUp(path, kOpeningPatienceMs)) {
        emit m_service.announced(tr("%1 is open in another window, which comes to the front.").arg(QFileInfo{path}.fileName()), false);
        return;
    }
    m_leaving([this, path] { m_service.open(pathFromQt(QFileInfo{path}.absoluteFilePath())); });
}

void LedgerDesk::openDemo()
{
    const QString path = QDir{dataFolder()}.filePath(QStringLiteral("demo.tegoed"));
    if (QFileInfo::exists(path))
        openPath(path);
    else
        m_leaving([this, path] { m_service.createDemo(pathFromQt(path)); });
}

void LedgerDesk::askForNew()
{
    const QString folder = m_settings.folder(kFolderPurpose);
    auto* const dialog = new NewLedgerDialog{folder.isEmpty() ? dataFolder() : folder, m_window};
    connect(dialog, &NewLedgerDialog::wanted, this, [this, form = QPointer{dialog}] {
        m_leaving([this, form] {
            if (!form) return;
            m_settings.setFolder(kFolderPurpose, QFileInfo{form->path()}.absolutePath());
            m_isNew = true;
            m_service.create(pathFromQt(QFileInfo{form->path()}.absoluteFilePath()), form->ledger(), form->company());
        });
    });
    // The form stays until the ledger is there: what was typed is not lost if the file can't be made.
    connect(&m_service, &LedgerService::opening, dialog, &NewLedgerDialog::setBusy);
    connect(&m_service, &LedgerService::openingFailed, dialog,
            [dialog](const QString&, const base::Error& error) { dialog->refuse(sentence(error)); });
    connect(&m_service, &LedgerService::opened, dialog, &QDialog::accept);
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
