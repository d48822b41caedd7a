#include "ui/dialogs/import_dialog.h"

#include "persistence/backup.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/import/import_words.h"
#include "ui/dialogs/import/rename_profile_dialog.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr QSize kMostSize{1400, 1000};
constexpr int kListWidth = 230;
constexpr int kLeastRoom = 110; ///< Two lines of fields.

} // namespace

ImportDialog::ImportDialog(LedgerService& service, Settings& settings, QWidget* parent)
    : QDialog(parent), m_service(service), m_settings(settings), m_list(new QListWidget{this}),
      m_fileName(new Label{Type::Heading, Tint::Text, this}), m_choose(new QPushButton{this}), m_room(new FittingScrollArea{this}),
      m_choices(new ImportChoices{service, this}), m_question(new ImportQuestion{this}), m_preview(new PreviewView),
      m_tables(new ImportTables{this}), m_summary(new Label{Type::Body, Tint::Text, this}),
      m_buttons(new QDialogButtonBox{QDialogButtonBox::Cancel, this}),
      m_takeIn(m_buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(tr("Import a list"));
    if (parent != nullptr) resize((parent->size() - QSize{kMarginWide, kMarginWide}).boundedTo(kMostSize));
    build();
    connectChoices();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ImportDialog::tryNow);
    connect(this, &QDialog::finished, this, [this] { m_trialStop.request_stop(); });
    // What was tried was tried on the ledger as it was: the command line, for one, has changed it.
    connect(&m_service, &LedgerService::changed, this, [this] {
        if (!m_isTaking) tryLater();
    });
    showFile();
    askProfiles();
}

ImportDialog::~ImportDialog()
{
    for (const auto& file : m_files)
        file->stop.request_stop();
}

void ImportDialog::build()
{
    auto* const columns = new QHBoxLayout{this};
    columns->setContentsMargins(kMargin, kMargin, kMargin, kGapWide);
    columns->setSpacing(kMargin);
    m_list->setFixedWidth(kListWidth);
    m_list->setAccessibleName(tr("Files"));
    m_list->setWordWrap(true);
    columns->addWidget(m_list);
    auto* const layout = new QVBoxLayout;
    layout->setSpacing(kGap);
    columns->addLayout(layout, 1);
    buildFiles(layout);
    // On a low screen the rows of the file give way first, then the choices; a question is always seen whole.
    m_room->setWidget(m_choices);
    m_room->setLeastHeight(kLeastRoom);
    layout->addWidget(m_room);
    layout->addWidget(m_question);
    m_tables->insertTab(0, m_preview, tr("Rows"));
    m_tables->setCurrentIndex(0);
    layout->addWidget(m_tables, 1);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(kMargin);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_buttons, 0, Qt::AlignBottom);
    layout->addLayout(foot);
    m_takeIn->setProperty(kPrimaryProperty, true);
    m_takeIn->setEnabled(false);
    m_takeIn->setToolTip(tr("Take in (%1)").arg(QStringLiteral("Ctrl+Return")));
    for (auto* const button : m_buttons->buttons()) {
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    }
    std::vector<QWidget*> order{m_tables->tabBar()};
    const auto rows = m_preview->tabStops();
    order.insert(order.end(), rows.begin(), rows.end());
    order.insert(order.end(), {m_takeIn, m_buttons->button(QDialogButtonBox::Cancel)});
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::takeIn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_service, &LedgerService::closed, this, &QDialog::reject); // No answer comes any more.
}

void ImportDialog::buildFiles(QVBoxLayout* layout)
{
    m_fileName->setElided(true);
    m_choose->setIcon(icon(QStringLiteral("folder")));
    m_choose->setText(tr("Choose files…"));
    m_choose->setAccessibleName(tr("Choose files"));
    m_choose->setToolTip(tr("Choose files (%1), or drop them anywhere on the window").arg(QStringLiteral("Ctrl+O")));
    m_choose->setAutoDefault(false);
    auto* const line = new QHBoxLayout;
    line->addWidget(m_fileName, 1);
    line->addWidget(m_choose);
    layout->addLayout(line);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::select);
    connect(new QShortcut{QKeySequence{QStringLiteral("Ctrl+O")}, this}, &QShortcut::activated, this, &ImportDialog::chooseFiles);
    connect(new QShortcut{QKeySequence{QStringLiteral("Ctrl+Return")}, this}, &QShortcut::activated, m_takeIn, &QPushButton::click);
    auto* const remove = new QShortcut{QKeySequence::Delete, m_list};
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ImportDialog::removeFile);
    m_choose->setFocus();
}

void ImportDialog::connectChoices()
{
    const auto again = [this](auto change) {
        const auto file = current();
        if (!file || (!file->preview && !file->error)) return;
        change(*file);
        read(file);
    };
    connect(m_preview, &PreviewView::fieldChosen, this,
            [again](std::size_t column, const std::string& field) { again([&](ImportFile& file) { file.mapColumn(column, field); }); });
    connect(m_choices, &ImportChoices::kindChosen, this, [again](exchange::ListKind kind) {
        again([&](ImportFile& file) {
            if (file.kind() == kind) return;
            file.forget(); // Another kind has other fields.
            file.chosenKind = kind;
            file.asksProfiles = true;
        });
    });
    connect(m_choices, &ImportChoices::datesChosen, this,
            [again](std::optional<exchange::DateOrder> order) { again([&](ImportFile& file) { file.dates = order; }); });
    connect(m_choices, &ImportChoices::decimalChosen, this,
            [again](std::optional<char> sign) { again([&](ImportFile& file) { file.decimal = sign; }); });
    connect(m_choices, &ImportChoices::encodingChosen, this,
            [again](std::optional<exchange::Encoding> encoding) { again([&](ImportFile& file) { file.encoding = encoding; }); });
    connect(m_choices, &ImportChoices::delimiterChosen, this,
            [again](std::optional<char> delimiter) { again([&](ImportFile& file) { file.delimiter = delimiter; }); });
    connect(m_choices, &ImportChoices::startAfresh, this, [again] { again([](ImportFile& file) { file.forget(); }); });
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::tryLater);
    connect(m_choices, &ImportChoices::balanceTyped, this, &ImportDialog::showWhatCanBeDone);
    connect(m_choices, &ImportChoices::renameWanted, this, [this] {
        const auto file = current();
        if (!file || !file->profile) return;
        auto* const dialog = new RenameProfileDialog{m_service, file->profile->name, this};
        connect(dialog, &FormDialog::done, this, [this, dialog, file](const QString& text) {
            emit m_service.announced(text, true);
            if (file->profile) file->profile->name = fromQt(dialog->name());
            askProfiles();
            showFile();
        });
        dialog->open();
    });
    connect(m_choices, &ImportChoices::forgetWanted, this, [this, again] {
        const auto file = current();
        if (!file || !file->profile) return;
        m_service.change(
            this, {},
            [name = file->profile->name](app::Ledger& ledger, const base::Work&) { return app::deleteImportProfile(ledger, name); },
            [this, again, name = toQt(file->profile->name)](const base::Result<void>& result) {
                if (!result) {
                    m_question->ask(sentence(result.error()));
                    return;
                }
                emit m_service.announced(tr("%1 is forgotten").arg(name), true);
                again([](ImportFile& known) { known.forget(); });
                askProfiles();
            });
    });
    for (auto* const box : {&m_question->skipFaulty(), &m_question->acceptVanished()})
        connect(box, &QCheckBox::toggled, this, &ImportDialog::tryLater);
    connect(m_tables, &ImportTables::faultActivated, this, [this](const QString& name, int line) {
        for (std::size_t i = 0; i < m_files.size(); ++i)
            if (fileName(m_files[i]->path) == name) select(static_cast<int>(i));
        m_tables->setCurrentIndex(0);
        m_preview->goToLine(static_cast<std::uint32_t>(line));
    });
}

void ImportDialog::askProfiles()
{
    m_service.ask(
        this, m_newestProfiles, [](app::Ledger& ledger) { return app::importProfiles(ledger); },
        [this](const base::Result<std::vector<app::NamedProfile>>& profiles) {
            const bool isFirst = !m_profiles;
            m_profiles = profiles ? *profiles : std::vector<app::NamedProfile>{};
            if (isFirst) readEvery();
        });
}

void ImportDialog::chooseFiles()
{
    auto* const dialog =
        fileDialog(this, tr("Choose files"), m_settings.folder(QStringLiteral("import")), tr("Lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& chosen) {
        std::vector<std::filesystem::path> files;
        for (const auto& file : chosen)
            files.push_back(pathFromQt(file));
        if (!chosen.isEmpty()) m_settings.setFolder(QStringLiteral("import"), QFileInfo{chosen.front()}.absolutePath());
        addFiles(files);
    });
    dialog->open();
}

void ImportDialog::addFiles(const std::vector<std::filesystem::path>& files)
{
    const auto first = m_files.size();
    for (const auto& path : files) {
        const bool isThere =
            std::any_of(m_files.begin(), m_files.end(), [&](const auto& file) { return file->path == path && !file->isTaken; });
        if (isThere) continue;
        m_files.push_back(std::make_shared<ImportFile>());
        m_files.back()->path = path;
    }
    if (m_files.size() == first) return;
    if (m_current < 0) m_current = static_cast<int>(first);
    showFiles();
    showFile();
    readEvery();
}

void ImportDialog::removeFile()
{
    const auto file = current();
    if (!file || file->isTaken || m_isTaking) return;
    file->stop.request_stop();
    m_files.erase(m_files.begin() + m_current);
    m_current = std::min(m_current, static_cast<int>(m_files.size()) - 1);
    showFiles();
    showFile();
    tryLater();
}

void ImportDialog::readEvery()
{
    if (!m_profiles) return;
    for (const auto& file : m_files)
        if (!file->preview && !file->error && !file->isReading) read(file);
}

void ImportDialog::read(const ImportFilePtr& file)
{
    file->stop.request_stop();
    file->stop = {};
    // To open and close the ledger that is open would drop its locks: it is known by its name.
    if (persistence::isPartOf(file->path, m_service.snapshot()->path)) {
        showRead(file, base::fail(base::ErrorCode::FileIsLedger, {file->path.string()}));
        return;
    }
    file->isReading = true;
    exchange::PreviewRequest wanted;
    wanted.file = file->path;
    wanted.kind = file->chosenKind;
    wanted.options.map = file->map;
    wanted.options.dates = file->dates;
    wanted.options.decimal = file->decimal;
    wanted.options.encoding = file->encoding;
    wanted.options.delimiter = file->delimiter;
    wanted.options.ledgerCurrency = m_service.snapshot()->book.currency;
    wanted.options.work.stop = file->stop.get_token();
    if (file->asksProfiles && m_profiles)
        for (const auto& profile : *m_profiles)
            wanted.profiles.push_back(profile.profile);
    tryLater();
    m_service.compute(
        this, file->newest, [wanted] { return exchange::previewList(wanted); },
        [this, file](base::Result<exchange::Previewed> result) { showRead(file, std::move(result)); });
}

void ImportDialog::showRead(const ImportFilePtr& file, base::Result<exchange::Previewed> result)
{
    if (!result && result.error().code == base::ErrorCode::Cancelled) return;
    file->isReading = false;
    file->error.reset();
    if (!result) {
        file->error = result.error();
        file->preview.reset();
    } else {
        if (result->profile && *result->profile < m_profiles->size()) {
            // From here on it is this file's own: what is changed is changed on top of it.
            file->profile = (*m_profiles)[*result->profile];
            file->map = file->profile->profile.map;
            file->dates = file->profile->profile.dates;
            file->decimal = file->profile->profile.decimal;
            file->encoding = file->profile->profile.encoding;
            file->delimiter = file->profile->profile.delimiter;
            m_choices->takeProfile(file->profile->profile);
        }
        file->asksProfiles = false;
        file->preview = std::make_shared<const exchange::ListPreview>(std::move(result->preview));
    }
    showFiles();
    if (file == current()) showFile();
    tryLater();
}

ImportFilePtr ImportDialog::current() const
{
    return m_current >= 0 && m_current < static_cast<int>(m_files.size()) ? m_files[static_cast<std::size_t>(m_current)] : nullptr;
}

void ImportDialog::select(int index)
{
    if (index < 0 || index == m_current || index >= static_cast<int>(m_files.size())) return;
    m_current = index;
    m_list->setCurrentRow(index);
    showFile();
    showQuestion();
}

void ImportDialog::showFile()
{
    const auto file = current();
    m_choices->show(file.get());
    m_fileName->setText(file ? fileName(file->path) : tr("Import a list"));
    m_fileName->setToolTip(file ? pathToQt(file->path) : QString{});
    if (!file)
        m_preview->showText(tr("Choose a list, or drop it here"),
                            tr("Open items, customers or contacts, as your package exports them. Nothing is taken in before you say so."));
    else if (file->error)
        m_preview->showText(tr("This file can't be read"), sentence(*file->error));
    else if (!file->preview)
        m_preview->showText(tr("Reading…"), fileName(file->path));
    else
        m_preview->show(file->preview);
    showLedgerFaults();
}

void ImportDialog::showFiles()
{
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const auto& file : m_files) {
        const auto state = stateOf(*file, nextKind());
        auto* const item = new QListWidgetItem{icon(state.icon, state.tint), fileName(file->path) + u'\n' + state.text, m_list};
        item->setToolTip(pathToQt(file->path));
    }
    m_list->setCurrentRow(m_current);
    m_list->setVisible(m_files.size() > 1);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    const auto files = droppedFiles(*event->mimeData());
    if (files.empty()) return;
    event->acceptProposedAction();
    addFiles(files);
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    // Return belongs to what has the keyboard: it must not close the wizard from a table or a field.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* const button = qobject_cast<QPushButton*>(focusWidget());
    if (isReturn && button != nullptr && button->isEnabled())
        button->click();
    else if (!isReturn)
        QDialog::keyPressEvent(event);
}

} // namespace tegoed::ui
