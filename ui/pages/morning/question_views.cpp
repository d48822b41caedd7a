#include "ui/pages/morning/question_views.h"

#include "app/imports.h"
#include "app/output_file.h"
#include "exchange/csv_writer.h"
#include "ui/bridge/window_sentences.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/question_dialog.h"

#include <QDir>

namespace tegoed::ui {

namespace {

/// The total of some amounts in words, by currency.
QString totalText(const std::vector<base::Money>& amounts)
{
    app::ChangeSum sum;
    for (const auto& amount : amounts)
        sum.add(amount);
    QStringList parts;
    for (const auto& amount : sum.amounts)
        parts.push_back(displayWithCurrency(amount));
    return parts.join(QStringLiteral(" + "));
}

} // namespace

std::vector<Column<persistence::KeptFault>> FaultsView::columns()
{
    using Row = persistence::KeptFault;
    return {
        {"file", false, [](const Row& row) { return toQt(row.file); }},
        {"list_date", false, [](const Row& row) { return display(row.listOn); }, by<Row>([](const Row& row) { return row.listOn; })},
        {"line", true, [](const Row& row) { return row.fault.line > 0 ? displayCount(row.fault.line) : QString{}; },
         by<Row>([](const Row& row) { return row.fault.line; })},
        {"number", false, [](const Row& row) { return toQt(row.fault.number); }},
        {"reason", false, [](const Row& row) { return toQt(sentenceOf(row)); }},
    };
}

std::string FaultsView::sentenceOf(const persistence::KeptFault& fault)
{
    for (const auto code : base::allErrorCodes())
        if (base::name(code) == fault.fault.code) return fromQt(windowSentence({code, fault.fault.arguments}));
    return fault.fault.code; // Of a newer program.
}

FaultsView::FaultsView(PageContext context, QWidget* parent)
    : QuestionView(context, {"export_faults", "dismiss_faults"}, {}, parent), m_model(columns())
{
    setUp("faults", &m_model, {26, 14, 8, 18, 0});
    retranslate();
}

void FaultsView::show(std::vector<persistence::KeptFault> faults)
{
    keepChosen([&] { m_model.setRows(std::move(faults)); });
}

std::string FaultsView::keyOf(int row) const
{
    const auto& fault = m_model.row(row);
    return std::to_string(fault.import) + '/' + fault.file + '/' + std::to_string(fault.fault.line) + '/' + fault.fault.number;
}

QString FaultsView::name() const
{
    return tr("Faulty rows");
}

void FaultsView::exportRows()
{
    auto* const dialog = fileDialog(this, tr("Save the faulty rows"),
                                    QDir{context().settings.folder(QStringLiteral("export"))}.filePath(tr("faulty-rows.csv")),
                                    tr("CSV (*.csv);;All files (*)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        context().settings.setFolder(QStringLiteral("export"), QFileInfo{path}.absolutePath());
        base::Table table;
        for (const auto* const key : {"file", "list_date", "line", "number", "reason"})
            table.columns.push_back({key, fromQt(heading(key))});
        for (const auto& row : m_model.rows())
            table.rows.push_back({row.file, row.listOn, std::int64_t{row.fault.line}, row.fault.number, sentenceOf(row)});
        const auto written = app::writeOutput(pathFromQt(path), exchange::toCsv(table), context().service.snapshot()->path, 0644);
        if (written)
            emit context().service.announced(tr("Faulty rows saved in %1").arg(QDir::toNativeSeparators(path)), false);
        else
            emit context().service.refused(written.error());
    });
    dialog->open();
}

void FaultsView::dismiss()
{
    std::int64_t newest = 0;
    for (const auto& row : m_model.rows())
        newest = std::max(newest, row.import);
    auto& service = context().service;
    service.change(
        this, {}, [newest](app::Ledger& ledger, const base::Work&) { return app::dismissFaults(ledger, newest); },
        [&service](const base::Result<int>& count) {
            if (count)
                emit service.announced(tr("%Ln faulty row(s) put aside", nullptr, *count), true);
            else
                emit service.refused(count.error());
        });
}

void FaultsView::retranslate()
{
    setTexts(name(),
             tr("Lists were taken in without these rows: they are missing in the books. Correct them in the accounting package; the "
                "next list brings them. Then put them aside."));
    view().setAccessibleName(tr("Faulty rows of imports"));
    m_model.retranslate();
}

std::vector<Column<app::VanishedItem>> VanishedView::columns()
{
    using Row = app::VanishedItem;
    return {
        {"customer", false, [](const Row& row) { return toQt(row.customerName); }},
        {"customer_number", false, [](const Row& row) { return toQt(row.customer); }},
        {"number", false, [](const Row& row) { return toQt(row.number); }},
        {"amount", true, [](const Row& row) { return display(row.amount); }, by<Row>([](const Row& row) { return row.amount.minor(); })},
        {"gone_since", false, [](const Row& row) { return display(row.on); }, by<Row>([](const Row& row) { return row.on; })},
    };
}

VanishedView::VanishedView(PageContext context, QWidget* parent)
    : QuestionView(context, {"vanished_paid", "vanished_credited", "vanished_written_off"}, {}, parent), m_model(columns())
{
    setUp("vanished", &m_model, {0, 16, 20, 18, 16});
    view().setSelectionMode(QAbstractItemView::ExtendedSelection);
    retranslate();
}

void VanishedView::show(std::vector<app::VanishedItem> items)
{
    keepChosen([&] { m_model.setRows(std::move(items)); });
}

QString VanishedView::name() const
{
    return tr("Not in the list any more");
}

bool VanishedView::can(const QString&) const
{
    return !chosenRows().empty();
}

QString VanishedView::asText(app::VanishedAs as)
{
    switch (as) {
    case app::VanishedAs::Paid: return tr("paid");
    case app::VanishedAs::Credited: return tr("credited");
    case app::VanishedAs::WrittenOff: return tr("written off");
    }
    return {};
}

void VanishedView::settle(app::VanishedAs as)
{
    std::vector<base::DocumentId> documents;
    std::vector<base::Money> amounts;
    for (const int row : chosenRows()) {
        documents.push_back(m_model.row(row).document);
        amounts.push_back(m_model.row(row).amount);
    }
    if (documents.size() <= 1) {
        if (!documents.empty()) carryOut(std::move(documents), as);
        return;
    }
    const QString what =
        tr("%Ln item(s), %1 together: %2", nullptr, static_cast<int>(documents.size())).arg(totalText(amounts), asText(as));
    auto* const question =
        new QuestionDialog{what, tr("They count as %1 from the day on which they left the list. One undo takes it back.").arg(asText(as)),
                           tr("Say so"), window()};
    connect(question, &QDialog::accepted, this, [this, documents, as] { carryOut(documents, as); });
    question->open();
}

void VanishedView::carryOut(std::vector<base::DocumentId> documents, app::VanishedAs as)
{
    auto& service = context().service;
    service.change(
        this, {},
        [documents = std::move(documents), as](app::Ledger& ledger, const base::Work&) {
            return app::settleVanished(ledger, documents, as);
        },
        [&service, as](const base::Result<int>& count) {
            if (count)
                emit service.announced(tr("%Ln item(s): %1", nullptr, *count).arg(asText(as)), true);
            else
                emit service.refused(count.error());
        });
}

void VanishedView::retranslate()
{
    setTexts(name(), tr("These items were open and are no longer in the list: they are settled, but nobody said why. Only what was paid "
                        "counts in figures about payments. Choose items (Ctrl+A: all) and say what became of them."));
    view().setAccessibleName(tr("Items that are not in the list any more"));
    m_model.retranslate();
}

std::vector<Column<app::SeenLong>> SeenView::columns()
{
    using Row = app::SeenLong;
    return {
        {"customer", false, [](const Row& row) { return toQt(row.customerName); }},
        {"customer_number", false, [](const Row& row) { return toQt(row.customer); }},
        {"number", false, [](const Row& row) { return toQt(row.number); }},
        {"amount", true, [](const Row& row) { return display(row.amount); }, by<Row>([](const Row& row) { return row.amount.minor(); })},
        {"seen", false, [](const Row& row) { return display(row.paidOn); }, by<Row>([](const Row& row) { return row.paidOn; })},
    };
}

SeenView::SeenView(PageContext context, QWidget* parent) : QuestionView(context, {}, {}, parent), m_model(columns())
{
    setUp("seen", &m_model, {0, 16, 20, 18, 16});
    retranslate();
}

void SeenView::show(std::vector<app::SeenLong> seen)
{
    keepChosen([&] { m_model.setRows(std::move(seen)); });
}

std::string SeenView::keyOf(int row) const
{
    const auto& seen = m_model.row(row);
    return seen.customer + '/' + seen.number + '/' + base::toString(seen.paidOn) + '/' + std::to_string(seen.amount.minor());
}

QString SeenView::name() const
{
    return tr("At the bank, not in the books");
}

void SeenView::retranslate()
{
    setTexts(name(), tr("This money was seen at the bank more than five business days ago, and the accounting package's list still has the "
                        "items open. They take no steps meanwhile. Ask bookkeeping where it was booked; the list that shows it ends the "
                        "question. Return opens the customer."));
    view().setAccessibleName(tr("Money seen at the bank"));
    m_model.retranslate();
}

std::vector<Column<app::MissingData>> MissingView::columns() const
{
    using Row = app::MissingData;
    const auto mark = [](bool isMissing) { return isMissing ? tr("missing") : QString{}; };
    const auto sorted = [](bool Row::* field) { return by<Row>([field](const Row& row) { return !(row.*field); }); };
    return {
        {"customer", false, [](const Row& row) { return toQt(row.customerName); }},
        {"customer_number", false, [](const Row& row) { return toQt(row.customer); }},
        {"open", true, [this](const Row& row) { return displayMinor(row.openMinor, m_currency); },
         by<Row>([](const Row& row) { return row.openMinor; })},
        {"phone", false, [mark](const Row& row) { return mark(row.phone); }, sorted(&Row::phone)},
        {"email", false, [mark](const Row& row) { return mark(row.email); }, sorted(&Row::email)},
        {"address", false, [mark](const Row& row) { return mark(row.address); }, sorted(&Row::address)},
        {"customer_kind", false, [mark](const Row& row) { return mark(row.kind); }, sorted(&Row::kind)},
    };
}

MissingView::MissingView(PageContext context, QWidget* parent) : QuestionView(context, {"paste_data"}, {}, parent), m_model(columns())
{
    setUp("missing", &m_model, {0, 16, 18, 13, 13, 13, 16});
    retranslate();
}

void MissingView::show(std::vector<app::MissingData> missing, std::int64_t total, base::Currency currency)
{
    m_currency = currency;
    m_total = total;
    keepChosen([&] { m_model.setRows(std::move(missing)); });
    retranslate();
}

QString MissingView::name() const
{
    return tr("Missing data");
}

void MissingView::retranslate()
{
    QString text = tr("Customers who owe something, those with most first. Without a telephone number nobody can call, without an address "
                      "or e-mail no letter arrives, and of whom it is not known whether he is a business is treated as a consumer.");
    if (const auto listed = static_cast<std::int64_t>(m_model.rows().size()); m_total > listed)
        text += u' ' + tr("The first %1 of %2 are listed.").arg(displayCount(listed), displayCount(m_total));
    setTexts(name(), text);
    view().setAccessibleName(tr("Customers with missing data"));
    m_model.retranslate();
}

} // namespace tegoed::ui
