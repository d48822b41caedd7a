#include "ui/dialogs/import_dialog.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/import/import_words.h"
#include "ui/dialogs/import/notation.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

// What becomes of the files: the trial, what stands in its way, and the import itself.

namespace tegoed::ui {

namespace {

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
    m_trialStop.request_stop();
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
    auto trial = request();
    trial.dryRun = true;
    m_trialStop = {};
    m_service.ask(
        this, m_newestTrial,
        [trial, kind = *nextKind(), stop = m_trialStop.get_token()](app::Ledger& ledger, const base::Work& work) {
            // It ends with the choices that it tries, or where somebody cancels it at the foot of the window.
            std::stop_source either;
            const std::stop_callback outdated{stop, [&] { either.request_stop(); }};
            const std::stop_callback cancelled{work.stop, [&] { either.request_stop(); }};
            auto own = trial;
            own.work = work;
            own.work.stop = either.get_token();
            return carryOut(ledger, kind, own);
        },
        [this](const app::ImportOutcome& outcome) { showTrial(outcome); }, {.title = tr("Reading the list"), .canCancel = true});
}

void ImportDialog::showTrial(const app::ImportOutcome& outcome)
{
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
        if (!files[i]->isReading && (files[i]->error || (files[i]->preview && files[i]->preview->flaw))) asked = files[i];
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
        [this, taken = group()](const app::ImportOutcome& outcome) {
            m_isTaking = false;
            for (auto* const button : m_buttons->buttons())
                button->setEnabled(true);
            if (outcome.refused)
                showTrial(outcome);
            else
                showTaken(outcome, taken);
        });
}

void ImportDialog::showTaken(const app::ImportOutcome& outcome, const std::vector<ImportFilePtr>& taken)
{
    const bool isCustomers = taken.front()->kind() == exchange::ListKind::Customers;
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
    for (const auto& file : taken)
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

} // namespace tegoed::ui
