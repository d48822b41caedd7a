#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/theme/style.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kRestMs = 150;
constexpr int kHeight = 680;

QString countsOf(const app::ImportReport& report)
{
    const auto part = [](const char* key, std::int64_t count) {
        return QStringLiteral("%1 %2").arg(displayCount(count), heading(key).toLower());
    };
    QStringList parts{part("read", report.read), part("new", report.added), part("changed", report.changed),
                      part("unchanged", report.unchanged), part("closed", report.closed)};
    if (report.refused > 0) parts.push_back(part("refused", report.refused));
    if (report.customersNew > 0) parts.push_back(ImportDialog::tr("%Ln new customer(s)", nullptr, static_cast<int>(report.customersNew)));
    if (report.customersChanged > 0)
        parts.push_back(ImportDialog::tr("%Ln changed customer(s)", nullptr, static_cast<int>(report.customersChanged)));
    return QStringLiteral("%1: %2").arg(fileName(std::filesystem::path{report.file}), parts.join(QStringLiteral(" · ")));
}

QString columnsOf(const app::ImportReport& report)
{
    QStringList parts;
    for (const auto& [field, column] : report.columns)
        parts.push_back(QStringLiteral("%1 ← %2").arg(fieldWord(field), toQt(column)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ImportDialog::ImportDialog(LedgerService& service, Settings& settings, QWidget* parent)
    : QDialog(parent), m_service(service), m_settings(settings), m_fileNames(new Label{Type::Body, Tint::Text, this}),
      m_choose(new QPushButton{this}), m_kind(new QComboBox{this}), m_mode(new QComboBox{this}), m_opening(new QComboBox{this}),
      m_dates(new QComboBox{this}), m_decimal(new QComboBox{this}), m_hasAsOf(new QCheckBox{tr("The list is of another day:"), this}),
      m_asOf(new QDateEdit{toQDate(service.today()), this}),
      m_skipFaulty(new QCheckBox{tr("Take the good rows in and keep the faulty ones as a list"), this}),
      m_acceptVanished(new QCheckBox{tr("Accept that many items are not in the list any more"), this}),
      m_summary(new Label{Type::Body, Tint::Text, this}), m_refusal(new Label{Type::Strong, Tint::Danger, this}),
      m_tables(new ImportTables{this}), m_buttons(new QDialogButtonBox{QDialogButtonBox::Cancel, this}),
      m_takeIn(m_buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a list"));
    resize(920, parent == nullptr ? kHeight : std::min(kHeight, parent->height() - kMarginWide));
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMarginWide, kMargin, kMarginWide, kMargin);
    buildChoices(layout);
    buildOutcome(layout);

    m_takeIn->setProperty(kPrimaryProperty, true);
    m_takeIn->setEnabled(false);
    for (auto* const button : m_buttons->buttons())
        button->setAccessibleName(button->text().remove(QChar{u'&'}));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::takeIn);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_buttons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ImportDialog::tryNow);
    connect(this, &QDialog::finished, this, [this] {
        if (m_isTrying) m_service.cancel();
    });
    showChoices();
}

void ImportDialog::buildChoices(QVBoxLayout* layout)
{
    auto* const form = new QFormLayout;
    form->setHorizontalSpacing(kMargin);
    const auto add = [form](const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    m_choose->setIcon(icon(QStringLiteral("folder")));
    m_choose->setText(tr("Choose files…"));
    m_choose->setAccessibleName(tr("Choose files"));
    m_fileNames->setElided(true);
    auto* const fileLine = new QHBoxLayout;
    fileLine->addWidget(m_fileNames, 1);
    fileLine->addWidget(m_choose);
    form->addRow(tr("Files"), fileLine);
    m_kind->addItems({tr("Open items"), tr("Customers"), tr("Contacts")});
    add(tr("What is in them"), m_kind);
    m_mode->addItem(tr("The complete list of open items: what is not in it is settled"), static_cast<int>(app::ImportMode::Snapshot));
    m_mode->addItem(tr("New and changed items: nothing else changes"), static_cast<int>(app::ImportMode::Add));
    add(tr("The list is"), m_mode);
    m_opening->addItem(tr("first look at what is more than 30 days overdue"), static_cast<int>(app::Opening::Review));
    m_opening->addItem(tr("go on at the level that the list has"), static_cast<int>(app::Opening::Level));
    m_opening->addItem(tr("start all at the first step"), static_cast<int>(app::Opening::New));
    add(tr("Items that are overdue when they first come in"), m_opening);
    m_asOf->setCalendarPopup(true);
    m_asOf->setMaximumDate(toQDate(m_service.today()));
    m_asOf->setEnabled(false);
    m_asOf->setAccessibleName(tr("Day of the list"));
    m_asOf->setDisplayFormat(language() == base::Language::Dutch ? QStringLiteral("dd-MM-yyyy") : QStringLiteral("dd/MM/yyyy"));
    m_hasAsOf->setAccessibleName(tr("The list is of another day"));
    auto* const dayLine = new QHBoxLayout;
    dayLine->setSpacing(kGap);
    dayLine->addWidget(m_hasAsOf);
    dayLine->addWidget(m_asOf);
    dayLine->addStretch(1);
    form->addRow(QString{}, dayLine);
    buildNotation(form);
    for (auto* const box : {m_skipFaulty, m_acceptVanished}) {
        box->setAccessibleName(box->text());
        form->addRow(QString{}, box);
    }
    layout->addLayout(form);

    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    for (auto* const box : {m_kind, m_mode, m_opening, m_dates, m_decimal})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::tryLater);
    for (auto* const box : {m_skipFaulty, m_acceptVanished, m_hasAsOf})
        connect(box, &QCheckBox::toggled, this, &ImportDialog::tryLater);
    connect(m_hasAsOf, &QCheckBox::toggled, m_asOf, &QWidget::setEnabled);
    connect(m_asOf, &QDateEdit::dateChanged, this, &ImportDialog::tryLater);
    m_choose->setFocus();
}

void ImportDialog::buildNotation(QFormLayout* form)
{
    m_dates->addItem(tr("dates as found"), QString{});
    m_dates->addItem(tr("day, month, year"), QStringLiteral("dmy"));
    m_dates->addItem(tr("month, day, year"), QStringLiteral("mdy"));
    m_dates->addItem(tr("year, month, day"), QStringLiteral("ymd"));
    m_dates->setAccessibleName(tr("Order of dates"));
    m_decimal->addItem(tr("amounts as found"), QString{});
    m_decimal->addItem(QStringLiteral("1.234,50"), QStringLiteral(","));
    m_decimal->addItem(QStringLiteral("1,234.50"), QStringLiteral("."));
    m_decimal->setAccessibleName(tr("Decimal sign"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(kGap);
    line->addWidget(m_dates, 1);
    line->addWidget(m_decimal, 1);
    form->addRow(tr("Written as"), line);
}

void ImportDialog::buildOutcome(QVBoxLayout* layout)
{
    layout->addSpacing(kGap);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_refusal);
    layout->addWidget(m_summary);
    layout->addWidget(m_tables, 1);
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
        setFiles(std::move(files));
    });
    dialog->open();
}

void ImportDialog::setFiles(std::vector<std::filesystem::path> files)
{
    m_files = std::move(files);
    tryLater();
}

void ImportDialog::showChoices()
{
    QStringList names;
    for (const auto& file : m_files)
        names.push_back(fileName(file));
    m_fileNames->setText(names.isEmpty() ? tr("none yet") : names.join(QStringLiteral(", ")));
    const bool isItems = kind() == Kind::Items;
    for (QWidget* const widget : {static_cast<QWidget*>(m_mode), static_cast<QWidget*>(m_opening), static_cast<QWidget*>(m_hasAsOf)})
        widget->setEnabled(isItems);
    m_acceptVanished->setEnabled(isItems && m_mode->currentData().toInt() == static_cast<int>(app::ImportMode::Snapshot));
    if (names.isEmpty()) m_summary->setText(tr("Choose a list to see what it would change. Nothing is taken in before you say so."));
}

void ImportDialog::tryLater()
{
    showChoices();
    // The keyboard does not fall onto Cancel while the button is off.
    if (focusWidget() == m_takeIn) m_choose->setFocus();
    m_takeIn->setEnabled(false);
    if (m_isTrying) m_service.cancel();
    if (!m_files.empty()) m_rest.start();
}

app::ImportRequest ImportDialog::request() const
{
    app::ImportRequest request;
    request.files = m_files;
    request.skipFaulty = m_skipFaulty->isChecked();
    request.dates = fromQt(m_dates->currentData().toString());
    request.decimal = fromQt(m_decimal->currentData().toString());
    if (kind() != Kind::Items) return request;
    request.mode = static_cast<app::ImportMode>(m_mode->currentData().toInt());
    request.opening = static_cast<app::Opening>(m_opening->currentData().toInt());
    if (m_hasAsOf->isChecked()) request.asOf = fromQDate(m_asOf->date());
    request.acceptVanished = m_acceptVanished->isEnabled() && m_acceptVanished->isChecked();
    return request;
}

app::ImportOutcome ImportDialog::carryOut(app::Ledger& ledger, Kind kind, const app::ImportRequest& request)
{
    switch (kind) {
    case Kind::Items: return app::importItems(ledger, request);
    case Kind::Customers: return app::importCustomers(ledger, request);
    case Kind::Contacts: return app::importContacts(ledger, request);
    }
    return {};
}

void ImportDialog::tryNow()
{
    m_isTrying = true;
    m_refusal->hide();
    m_summary->setText(tr("Reading…"));
    auto trial = request();
    trial.dryRun = true;
    m_service.ask(
        this, m_newestTrial,
        [trial, kind = kind()](app::Ledger& ledger, const base::Work& work) {
            auto own = trial;
            own.work = work;
            return carryOut(ledger, kind, own);
        },
        [this](const app::ImportOutcome& outcome) { showTrial(outcome); }, {.title = tr("Reading the list"), .canCancel = true});
}

void ImportDialog::showTrial(const app::ImportOutcome& outcome)
{
    m_isTrying = false;
    m_tables->show(outcome.reports);
    m_refusal->setVisible(outcome.refused.has_value());
    if (outcome.refused) m_refusal->setText(sentence(*outcome.refused));
    QStringList lines;
    for (const auto& report : outcome.reports) {
        lines.push_back(countsOf(report));
        if (report.listDate) lines.push_back(tr("Date of the list: %1").arg(display(*report.listDate)));
        if (!report.columns.empty()) lines.push_back(tr("Columns: %1").arg(columnsOf(report)));
    }
    if (!outcome.reports.empty() && kind() == Kind::Items && !outcome.refused) {
        lines.push_back(
            tr("Balance %1 → %2")
                .arg(displayWithCurrency(outcome.reports.front().balanceBefore), displayWithCurrency(outcome.reports.back().balanceAfter)));
    }
    m_summary->setText(lines.join(u'\n'));
    m_takeIn->setEnabled(!outcome.refused);
    // Whoever has just chosen the list goes on with the keyboard where the next thing to do is.
    if (focusWidget() == m_choose && m_takeIn->isEnabled()) m_takeIn->setFocus(Qt::TabFocusReason);
}

void ImportDialog::takeIn()
{
    for (auto* const button : m_buttons->buttons())
        button->setEnabled(false);
    m_service.change(
        this, {.title = tr("Taking the list in"), .canCancel = true},
        [request = request(), kind = kind()](app::Ledger& ledger, const base::Work& work) {
            auto own = request;
            own.work = work;
            return carryOut(ledger, kind, own);
        },
        [this](const app::ImportOutcome& outcome) {
            for (auto* const button : m_buttons->buttons())
                button->setEnabled(true);
            if (outcome.refused) {
                showTrial(outcome);
                return;
            }
            std::int64_t added = 0;
            std::int64_t changed = 0;
            std::int64_t closed = 0;
            for (const auto& report : outcome.reports) {
                // Customers that a list of items names are not what it is about.
                added += report.added + (kind() == Kind::Customers ? report.customersNew : 0);
                changed += report.changed + (kind() == Kind::Customers ? report.customersChanged : 0);
                closed += report.closed;
            }
            emit done(tr("Taken in: %1 new, %2 changed, %3 closed").arg(displayCount(added), displayCount(changed), displayCount(closed)));
            accept();
        });
}

} // namespace tegoed::ui
