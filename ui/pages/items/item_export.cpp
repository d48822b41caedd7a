#include "ui/pages/items/item_export.h"

#include "app/output_file.h"
#include "exchange/table_rows.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/models/item_copy.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr const char* kFolderPurpose = "export";
/// What others on the computer may read is a matter of the folder: a file for a colleague is an ordinary file.
constexpr unsigned kFileMode = 0640;

} // namespace

ItemExport::ItemExport(Page& page, PageContext context) : QObject(&page), m_page(page), m_context(context) {}

void ItemExport::start(std::shared_ptr<const ItemRows> shown, std::vector<ItemColumn> columns)
{
    const QString folder = m_context.settings.folder(QString::fromLatin1(kFolderPurpose));
    const QString name = tr("open items %1").arg(toQt(base::toString(m_context.service.today()))) + QStringLiteral(".xlsx");
    auto* const dialog = fileDialog(m_page.window(), tr("Export what is shown"),
                                    (folder.isEmpty() ? QDir::homePath() : folder) + u'/' + name, tr("Workbook (*.xlsx);;CSV (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("csv")) ? QStringLiteral("csv") : QStringLiteral("xlsx"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, shown = std::move(shown), columns = std::move(columns)](const QString& path) {
        m_context.settings.setFolder(QString::fromLatin1(kFolderPurpose), QFileInfo{path}.absolutePath());
        agree(path, [this, path, shown, columns] { write(path, shown, columns); });
    });
    dialog->open();
}

void ItemExport::agree(const QString& path, std::function<void()> then)
{
    if (!QFileInfo::exists(path)) {
        then();
        return;
    }
    auto* const question = new QuestionDialog{tr("Replace the file?"), tr("%1 exists already.").arg(QFileInfo{path}.fileName()),
                                              tr("Replace it"), m_page.window(), QuestionDialog::Standing::Cancel};
    connect(question, &QDialog::accepted, this, std::move(then));
    question->open();
}

void ItemExport::write(const QString& path, std::shared_ptr<const ItemRows> shown, std::vector<ItemColumn> columns)
{
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const auto count = static_cast<int>(shown->rowCount());
    const auto ledger = shown->query.snapshot->path;
    m_context.service.beside(
        this, {.title = tr("Exporting to %1").arg(QFileInfo{path}.fileName()), .canCancel = true},
        [path = pathFromQt(path), ledger, isCsv, shown = std::move(shown),
         columns = std::move(columns)](const base::Work& work) -> base::Result<void> {
            const auto rows = itemTableRows(shown, columns);
            TEGOED_TRY(const auto bytes, isCsv ? exchange::toCsv(rows, work) : exchange::toXlsx(rows, work));
            return app::writeOutput(path, bytes, ledger, kFileMode);
        },
        [this, path, count](const base::Result<void>& result) {
            if (result)
                emit m_context.service.announced(tr("%Ln row(s) written to %1", nullptr, count).arg(QFileInfo{path}.fileName()), false);
            else
                emit m_context.service.refused(result.error());
        });
}

} // namespace tegoed::ui
