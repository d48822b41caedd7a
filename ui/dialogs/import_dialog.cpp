#include "ui/dialogs/import_dialog.h"

#include "persistence/backup.h"
#include "ui/bridge/window_sentences.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/import/import_words.h"
#include "ui/dialogs/import/notation.h"
#include "ui/dialogs/import/rename_profile_dialog.h"
#include "ui/theme/style.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tegoed::ui {

namespace {

constexpr int kRestMs = 150;
constexpr QSize kMostSize{1400, 1000};
constexpr int kListWidth = 230;
constexpr std::size_t kSummaryFiles = 2;

app::ImportOutcome carryOut(app::Ledger& ledger, exchange::ListKind kind, const app::ImportRequest& request)
{
    switch (kind) {
    case exchange::ListKind::Items: return app::importItems(ledger, request);
    case exchange::ListKind::Customers: return app::importCustomers(ledger, request);
    case exchange::ListKind::Contacts: return app::importContacts(ledger, request);
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(LedgerService& service, Settings& settings, QWidget* parent)
    : QDialog(parent), m_service(service), m_settings(settings), m_list(new QListWidget{this}),
      m_fileName(new Label{Type::Heading, Tint::Text, this}), m_choose(new QPushButton{this}), m_choices(new ImportChoices{service, this}),
      m_question(new ImportQuestion{this}), m_preview(new PreviewView), m_tables(new ImportTables{this}),
      m_summary(new Label{Type::Body, Tint::Text, this}), m_buttons(new QDialogButtonBox{QDialogButtonBox::Cancel, this}),
      m_takeIn(m_buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(tr("Import a list"));
    if (parent != nullptr) resize((parent->size() - QSize{kMarginWide, kMarginWide}).boundedTo(kMostSize));
    build();
    connectChoices();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ImportDialog::tryNow);
    connect(this, &QDialog::finished, this, [this] {
        if (m_isTrying) m_service.cancel();
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
    layout->addWidget(m_choices);
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
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::takeIn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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
        if (!file || !file->preview) return;
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
    connect(m_choices, &ImportChoices::startAfresh, this, [again] { again([](ImportFile& file) { file.forget(); }); });
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::tryLater);
    connect(m_choices, &ImportChoices::balanceTyped, this, &ImportDialog::showWhatCanBeDone);
    connect(m_choices, &ImportChoices::renameWanted, this, [this] {
        const auto file = current();
        if (!file || !file->profile) return;
        auto* const dialog = new RenameProfileDialog{m_service, file->profile->name, this};
        connect(dialog, &FormDialog::done, this, [this, dialog, file] {
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
            [this, again](const base::Result<void>& result) {
                if (!result)
                    m_question->ask(sentence(result.error()));
                else
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

std::optional<exchange::ListKind> ImportDialog::nextKind() const
{
    for (const auto kind : {exchange::ListKind::Customers, exchange::ListKind::Contacts, exchange::ListKind::Items}) {
        const bool isWaiting =
            std::any_of(m_files.begin(), m_files.end(), [&](const auto& file) { return !file->isTaken && file->kind() == kind; });
        if (isWaiting) return kind;
    }
    return std::nullopt;
}

std::vector<ImportFilePtr> ImportDialog::group() const
{
    std::vector<ImportFilePtr> files;
    const auto kind = nextKind();
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(files),
                 [&](const auto& file) { return kind && !file->isTaken && file->kind() == *kind; });
    return files;
}

bool ImportDialog::isGroupReady() const
{
    // While one file is not read yet it may turn out to be of a kind that comes first.
    const bool isReading = std::any_of(m_files.begin(), m_files.end(), [](const auto& file) { return file->isReading; });
    const auto files = group();
    return !isReading && !files.empty() && std::all_of(files.begin(), files.end(), [](const auto& file) { return file->isReady(); });
}

void ImportDialog::tryLater()
{
    // The keyboard does not fall onto Cancel while the button is off.
    if (focusWidget() == m_takeIn) m_choose->setFocus();
    m_trial.reset();
    if (m_isTrying) m_service.cancel();
    m_isTrying = false;
    (void)m_newestTrial.next();
    showWhatCanBeDone();
    if (isGroupReady()) {
        m_summary->setText(tr("Looking what would change…"));
        m_rest.start();
    } else {
        m_rest.stop();
        m_tables->clear();
        m_choices->showBalance(std::nullopt);
        m_summary->clear();
        showQuestion();
    }
}

app::ImportRequest ImportDialog::request() const
{
    app::ImportRequest request;
    for (const auto& file : group()) {
        request.files.push_back(file->path);
        request.readings[file->path] = file->reading();
    }
    request.skipFaulty = m_question->skipFaulty().isChecked();
    if (nextKind() != exchange::ListKind::Items) return request;
    m_choices->fill(request);
    request.acceptVanished = m_question->acceptVanished().isChecked();
    return request;
}

std::vector<app::NamedProfile> ImportDialog::toKeep() const
{
    std::vector<app::NamedProfile> known = m_profiles.value_or(std::vector<app::NamedProfile>{});
    std::vector<app::NamedProfile> kept;
    for (const auto& file : group()) {
        auto profile = file->toKeep(m_service.today());
        if (nextKind() == exchange::ListKind::Items) {
            profile.mode = m_choices->mode() == app::ImportMode::Add ? "add" : "snapshot";
            profile.opening = openingCode(m_choices->opening());
        }
        const auto isOne = [&](const app::NamedProfile& other) {
            return other.profile.headings == profile.headings && (other.profile.kind.empty() || other.profile.kind == profile.kind);
        };
        if (std::any_of(kept.begin(), kept.end(), isOne)) continue;
        const auto earlier = std::find_if(known.begin(), known.end(), isOne);
        kept.push_back({earlier != known.end() ? earlier->name : app::profileNameFor(file->path, known), std::move(profile)});
        known.push_back(kept.back());
    }
    return kept;
}

void ImportDialog::tryNow()
{
    if (!isGroupReady()) return;
    m_isTrying = true;
    auto trial = request();
    trial.dryRun = true;
    m_service.ask(
        this, m_newestTrial,
        [trial, kind = *nextKind()](app::Ledger& ledger, const base::Work& work) {
            auto own = trial;
            own.work = work;
            return carryOut(ledger, kind, own);
        },
        [this](const app::ImportOutcome& outcome) { showTrial(outcome); }, {.title = tr("Reading the list"), .canCancel = true});
}

void ImportDialog::showTrial(const app::ImportOutcome& outcome)
{
    m_isTrying = false;
    m_trial = outcome;
    m_tables->show(outcome.reports);
    m_summary->setText(summaryOf(outcome));
    const bool hasBalance = !outcome.refused && !outcome.reports.empty();
    m_choices->showBalance(hasBalance ? std::optional{outcome.reports.back().balanceAfter} : std::nullopt);
    showLedgerFaults();
    showFiles();
    showQuestion();
    showWhatCanBeDone();
    // Whoever has just chosen the list goes on with the keyboard where the next thing to do is.
    if (focusWidget() == m_choose && m_takeIn->isEnabled()) m_takeIn->setFocus(Qt::TabFocusReason);
}

void ImportDialog::showLedgerFaults()
{
    std::map<std::uint32_t, base::Error> faults;
    const auto file = current();
    if (m_trial && file)
        for (const auto& report : m_trial->reports)
            if (report.file == file->path.string())
                for (const auto& fault : report.faults)
                    faults.emplace(static_cast<std::uint32_t>(fault.line), fault.error);
    m_preview->showLedgerFaults(std::move(faults));
}

QString ImportDialog::summaryOf(const app::ImportOutcome& outcome) const
{
    QStringList lines;
    for (std::size_t i = 0; i < outcome.reports.size() && i < kSummaryFiles; ++i)
        lines.push_back(countsOf(outcome.reports[i]));
    if (outcome.reports.size() > kSummaryFiles)
        lines.push_back(tr("and %Ln more file(s)", nullptr, static_cast<int>(outcome.reports.size() - kSummaryFiles)));
    if (!outcome.reports.empty() && nextKind() == exchange::ListKind::Items && !outcome.refused) {
        lines.push_back(
            tr("Balance %1 → %2")
                .arg(displayWithCurrency(outcome.reports.front().balanceBefore), displayWithCurrency(outcome.reports.back().balanceAfter)));
    }
    return lines.join(u'\n');
}

void ImportDialog::askNotation(const base::Error& flaw, const ImportFilePtr& file)
{
    std::vector<ImportQuestion::Answer> answers;
    const std::string cell = flaw.arguments.size() > 1 ? flaw.arguments[1] : std::string{};
    const auto answer = [&](const QString& meaning, auto choose) {
        answers.push_back({meaning, [this, file, choose] {
                               choose(*file);
                               read(file);
                           }});
    };
    if (flaw.code == base::ErrorCode::DatesAmbiguous)
        for (const auto& reading : dateReadings(cell))
            answer(reading.meaning, [order = reading.value](ImportFile& one) { one.dates = order; });
    else
        for (const auto& reading : amountReadings(cell, file->preview->currency))
            answer(reading.meaning, [sign = reading.value](ImportFile& one) { one.decimal = sign; });
    m_question->ask(sentence(flaw), std::move(answers));
}

void ImportDialog::showQuestion()
{
    const auto files = group();
    const bool isItems = nextKind() == exchange::ListKind::Items;
    const auto refused = m_trial ? m_trial->refused : std::nullopt;
    const auto is = [&](base::ErrorCode code) { return refused && refused->code == code; };
    m_question->offer(is(base::ErrorCode::ImportFaulty) || m_question->skipFaulty().isChecked(),
                      is(base::ErrorCode::VanishedTooMany) || (isItems && m_question->acceptVanished().isChecked()));
    auto asked = current();
    if (asked && (asked->isTaken || asked->isReading || (!asked->error && (!asked->preview || !asked->preview->flaw)))) asked = nullptr;
    for (std::size_t i = 0; i < files.size() && !asked; ++i)
        if (!files[i]->isReading && !files[i]->isReady()) asked = files[i];
    if (asked && asked != current()) {
        const auto place = static_cast<int>(std::find(m_files.begin(), m_files.end(), asked) - m_files.begin());
        m_question->ask(sentence(asked->error ? *asked->error : *asked->preview->flaw),
                        {{tr("Show the file"), [this, place] { select(place); }}});
    } else if (asked && asked->error) {
        m_question->clear(); // It stands in place of the rows.
    } else if (asked) {
        const auto& flaw = *asked->preview->flaw;
        if (flaw.code == base::ErrorCode::DatesAmbiguous || flaw.code == base::ErrorCode::DecimalAmbiguous)
            askNotation(flaw, asked);
        else
            m_question->ask(sentence(flaw));
    } else if (is(base::ErrorCode::FileChanged)) {
        m_question->ask(sentence(*refused), {{tr("Look at it again"), [this, files] {
                                                  for (const auto& file : files)
                                                      read(file);
                                              }}});
    } else if (refused) {
        m_question->ask(sentence(*refused));
    } else {
        m_question->clear();
    }
}

void ImportDialog::showWhatCanBeDone()
{
    const bool isRight = nextKind() != exchange::ListKind::Items || m_choices->isBalanceRight();
    m_takeIn->setEnabled(m_trial && !m_trial->refused && !m_isTaking && isRight);
    const auto kinds = [&] {
        std::set<exchange::ListKind> waiting;
        for (const auto& file : m_files)
            if (!file->isTaken) waiting.insert(file->kind());
        return waiting.size();
    }();
    const QString text = kinds > 1 ? takeInWord(*nextKind()) : tr("Take in");
    m_takeIn->setText(text);
    m_takeIn->setAccessibleName(text);
}

void ImportDialog::takeIn()
{
    if (!m_takeIn->isEnabled()) return;
    m_isTaking = true;
    for (auto* const button : m_buttons->buttons())
        button->setEnabled(false);
    auto wanted = request();
    wanted.keep = toKeep();
    m_service.change(
        this, {.title = tr("Taking the list in"), .canCancel = true},
        [wanted, kind = *nextKind()](app::Ledger& ledger, const base::Work& work) {
            auto own = wanted;
            own.work = work;
            return carryOut(ledger, kind, own);
        },
        [this](const app::ImportOutcome& outcome) {
            m_isTaking = false;
            for (auto* const button : m_buttons->buttons())
                button->setEnabled(true);
            if (outcome.refused)
                showTrial(outcome);
            else
                showTaken(outcome);
        });
}

void ImportDialog::showTaken(const app::ImportOutcome& outcome)
{
    const bool isCustomers = nextKind() == exchange::ListKind::Customers;
    std::int64_t added = 0;
    std::int64_t changed = 0;
    std::int64_t closed = 0;
    for (const auto& report : outcome.reports) {
        // Customers that a list of items names are not what it is about.
        added += report.added + (isCustomers ? report.customersNew : 0);
        changed += report.changed + (isCustomers ? report.customersChanged : 0);
        closed += report.closed;
    }
    emit done(tr("Taken in: %1 new, %2 changed, %3 closed").arg(displayCount(added), displayCount(changed), displayCount(closed)));
    for (const auto& file : group())
        file->isTaken = true;
    if (!nextKind()) {
        accept();
        return;
    }
    // The next kind is tried on the ledger as it is now, and shown before it is taken in.
    askProfiles();
    m_question->skipFaulty().setChecked(false);
    m_trial.reset();
    const auto next = group().front();
    m_current = static_cast<int>(std::find(m_files.begin(), m_files.end(), next) - m_files.begin());
    showFiles();
    showFile();
    tryLater();
    m_list->setFocus();
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
