#include "ui/pages/settings/backup_section.h"

#include "persistence/backup.h"
#include "ui/bridge/display.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

const auto kCopyFolder = QStringLiteral("backup");

} // namespace

std::vector<Column<BackupSection::CopyRow>> BackupSection::columns()
{
    using Row = CopyRow;
    std::vector<Column<Row>> all;
    all.push_back(
        {"date", false, [](const Row& row) { return display(row.copy.on); }, by<Row>([](const Row& row) { return row.copy.on; })});
    all.push_back({"copy_kind", false, [](const Row& row) { return wordOr("copy_kind." + std::string{name(row.copy.kind)}, {}); }});
    all.push_back({"copy_size", true, [](const Row& row) { return QLocale{}.formattedDataSize(static_cast<qint64>(row.copy.bytes), 1); },
                   by<Row>([](const Row& row) { return row.copy.bytes; })});
    all.push_back({"copy_check",
                   false,
                   [](const Row& row) { return row.result; },
                   {},
                   [](const Row& row) -> std::optional<Tint> {
                       if (row.result.isEmpty()) return std::nullopt;
                       return row.isFaulty ? Tint::Danger : Tint::Success;
                   }});
    all.push_back({"file", false, [](const Row& row) { return fileName(row.copy.file); }});
    return all;
}

BackupSection::BackupSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_folder(new Label{Type::Body}), m_model(columns()), m_table(new TableView),
      m_empty(new EmptyNote{QStringLiteral("backup")}), m_stack(new QStackedWidget), m_make(new QPushButton), m_check(new QPushButton),
      m_restore(new QPushButton), m_other(new QPushButton)
{
    build();
    connect(m_make, &QPushButton::clicked, this, &BackupSection::makeCopy);
    connect(m_check, &QPushButton::clicked, this, &BackupSection::check);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto* const row = chosen()) askToRestore(row->copy.file, tr("the copy of %1").arg(display(row->copy.on)));
    });
    connect(m_other, &QPushButton::clicked, this, &BackupSection::chooseFile);
    connect(&service(), &LedgerService::closed, this, [this] { m_results.clear(); });
    retranslate();
}

void BackupSection::build()
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    m_folder->setElided(true);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_folder, 1);
    head->addWidget(m_make);
    layout->addLayout(head);
    m_table->setModel(&m_model);
    m_table->setWidths({12, 26, 10, 30, 0});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto* const tools = new QHBoxLayout;
    m_make->setProperty(kPrimaryProperty, true);
    for (auto* const button : {m_check, m_restore, m_other})
        tools->addWidget(button);
    tools->addStretch(1);
    for (auto* const button : {m_make, m_check, m_restore, m_other})
        button->setAutoDefault(true);
    layout->addLayout(tools);
}

void BackupSection::focusStart()
{
    if (m_model.rowCount({}) > 0)
        m_table->setFocus();
    else
        m_make->setFocus();
}

const BackupSection::CopyRow* BackupSection::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount({}) ? &m_model.row(row) : nullptr;
}

void BackupSection::refresh()
{
    m_folder->setText(
        tr("The first change of a day makes a copy in %1; 14 are kept.").arg(pathToQt(persistence::backupFolder(snapshot()->path))));
    service().compute(
        this, m_newestList, [path = snapshot()->path] { return persistence::storedCopies(path); },
        [this](std::vector<persistence::StoredCopy> copies) { takeRows(std::move(copies)); });
}

void BackupSection::takeRows(std::vector<persistence::StoredCopy> copies)
{
    std::vector<CopyRow> rows;
    for (auto& copy : copies) {
        const auto known = m_results.find(copy.file);
        CopyRow row{std::move(copy), {}, false};
        if (known != m_results.end()) {
            row.result = known->second.first;
            row.isFaulty = known->second.second;
        }
        rows.push_back(std::move(row));
    }
    const int before = m_table->currentIndex().row();
    m_model.setRows(std::move(rows));
    const int count = m_model.rowCount({});
    if (count > 0) m_table->setCurrentIndex(m_model.index(std::clamp(before, 0, count - 1), 0));
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_check->setEnabled(count > 0);
    m_restore->setEnabled(count > 0);
}

void BackupSection::makeCopy()
{
    QString folder = settings().folder(kCopyFolder);
    if (folder.isEmpty()) folder = pathToQt(snapshot()->path.parent_path());
    const auto proposed = fileName(snapshot()->path.stem()) + u'-' + toQt(base::toString(service().today())) + QStringLiteral(".tegoed");
    auto* const dialog = fileDialog(window(), tr("Copy of the ledger"), folder + u'/' + proposed, tr("Ledgers (*.tegoed)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tegoed"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // A file that is there is never overwritten.
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        settings().setFolder(kCopyFolder, QFileInfo{path}.absolutePath());
        service().ask(
            this, Newest{},
            [target = pathFromQt(path)](app::Ledger& ledger) { return ledger.file().backup(target, ledger.environment().today); },
            [this, path](const base::Result<void>& result) {
                if (result)
                    emit service().announced(tr("The copy %1 was made and checked").arg(fileName(pathFromQt(path))), false);
                else
                    emit service().refused(result.error());
            },
            {.title = tr("Making a copy")});
    });
    dialog->open();
}

void BackupSection::check()
{
    const auto* const row = chosen();
    if (row == nullptr) return;
    m_check->setEnabled(false);
    service().beside(
        this, {.title = tr("Checking the copy"), .canCancel = true},
        [file = row->copy.file](const base::Work& work) { return persistence::checkCopy(file, work); },
        [this, file = row->copy.file, ledger = snapshot()->path](const base::Result<std::vector<persistence::CheckResult>>& results) {
            if (!snapshot() || snapshot()->path != ledger) return;
            if (!results && results.error().code == base::ErrorCode::Cancelled) {
                refresh();
                return;
            }
            QStringList faults;
            if (!results) faults.push_back(sentence(results.error()));
            for (const auto& one : results ? *results : std::vector<persistence::CheckResult>{}) {
                if (!one.ok) faults.push_back(wordOr("check." + one.name, toQt(one.name)));
            }
            m_results[file] = {faults.isEmpty() ? tr("in order") : tr("faulty: %1").arg(faults.join(QStringLiteral(", "))),
                               !faults.isEmpty()};
            refresh();
        });
}

void BackupSection::chooseFile()
{
    auto* const dialog = fileDialog(window(), tr("Copy to put back"), settings().folder(kCopyFolder), tr("Ledgers (*.tegoed)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { askToRestore(pathFromQt(path), path); });
    dialog->open();
}

void BackupSection::askToRestore(const std::filesystem::path& copy, const QString& which)
{
    auto* const question = new QuestionDialog{
        tr("Put this copy back?"),
        tr("The ledger becomes what it was in %1: all that was entered since is gone from it. What stands there now is kept "
           "beside it as %2, and can be put back the same way.")
            .arg(which, fileName(snapshot()->path) + QStringLiteral(".before-restore")),
        tr("Put it back"), window(), QuestionDialog::Standing::Cancel};
    connect(question, &QDialog::accepted, this, [this, copy] { service().restore(copy); });
    question->open();
}

void BackupSection::retranslate()
{
    m_table->setAccessibleName(tr("Copies of this ledger"));
    m_model.retranslate();
    m_empty->setTexts(tr("No copies yet"), tr("The first change of a day makes one by itself. Make a copy now to keep one elsewhere."));
    const auto name = [](QPushButton* button, const QString& text) {
        button->setText(text);
        button->setAccessibleName(QString{text}.remove(QChar{u'…'}));
    };
    name(m_make, tr("Make a copy now…"));
    name(m_check, tr("Check the copy"));
    name(m_restore, tr("Put the copy back…"));
    name(m_other, tr("Put another file back…"));
}

} // namespace tegoed::ui
