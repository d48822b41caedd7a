#include "ui/dialogs/import_tables.h"

#include "ui/bridge/window_sentences.h"

#include <filesystem>

namespace tegoed::ui {

namespace {

std::string_view codeOf(app::ImportChange::Kind kind)
{
    switch (kind) {
    case app::ImportChange::Kind::New: return "new";
    case app::ImportChange::Kind::PartPaid: return "part_paid";
    case app::ImportChange::Kind::Paid: return "paid";
    case app::ImportChange::Kind::Reopened: return "reopened";
    case app::ImportChange::Kind::DueChanged: return "due_changed";
    case app::ImportChange::Kind::TextChanged: return "text_changed";
    case app::ImportChange::Kind::Vanished: return "vanished";
    case app::ImportChange::Kind::CameBack: return "came_back";
    }
    return {};
}

} // namespace

std::vector<Column<ImportTables::ChangeRow>> ImportTables::changeColumns()
{
    using Row = ChangeRow;
    return {
        {"command", false, [](const Row& row) { return row.kind; }},
        {"customer", false, [](const Row& row) { return row.customer; }},
        {"number", false, [](const Row& row) { return row.number; }},
        {"amount", true, [](const Row& row) { return display(row.amount); }, by<Row>([](const Row& row) { return row.amount.minor(); })},
    };
}

std::vector<Column<ImportTables::RemarkRow>> ImportTables::remarkColumns()
{
    using Row = RemarkRow;
    return {
        {"file", false, [](const Row& row) { return row.file; }},
        {"line", true, [](const Row& row) { return row.line > 0 ? displayCount(row.line) : QString{}; },
         by<Row>([](const Row& row) { return row.line; })},
        {"number", false, [](const Row& row) { return row.number; }},
        {"text", false, [](const Row& row) { return row.text; }},
    };
}

ImportTables::ImportTables(QWidget* parent)
    : QTabWidget(parent), m_changes(changeColumns()), m_faults(remarkColumns()), m_warnings(remarkColumns()), m_changesView(new TableView),
      m_faultsView(new TableView), m_warningsView(new TableView)
{
    setDocumentMode(true);
    setAccessibleName(tr("What the import does"));
    const auto add = [this](TableView* view, QAbstractItemModel* model, const QString& name, const std::vector<int>& widths) {
        view->setModel(model);
        view->setWidths(widths);
        view->setAccessibleName(name);
        addTab(view, {});
    };
    add(m_changesView, &m_changes, tr("Changes"), {22, 0, 22, 16});
    add(m_faultsView, &m_faults, tr("Faulty rows"), {18, 8, 18, 0});
    add(m_warningsView, &m_warnings, tr("Remarks"), {18, 8, 18, 0});
    connect(m_faultsView, &TableView::rowActivated, this,
            [this](int row) { emit faultActivated(m_faults.row(row).file, m_faults.row(row).line); });
    showCounts(0, 0, 0);
}

void ImportTables::showCounts(std::int64_t changes, std::int64_t faults, std::int64_t warnings)
{
    setTabText(indexOf(m_changesView), tr("Changes (%1)").arg(displayCount(changes)));
    setTabText(indexOf(m_faultsView), tr("Faulty rows (%1)").arg(displayCount(faults)));
    setTabText(indexOf(m_warningsView), tr("Remarks (%1)").arg(displayCount(warnings)));
}

void ImportTables::clear()
{
    m_changes.setRows({});
    m_faults.setRows({});
    m_warnings.setRows({});
    showCounts(0, 0, 0);
}

void ImportTables::show(const std::vector<app::ImportReport>& reports)
{
    std::vector<ChangeRow> changes;
    std::vector<RemarkRow> faults;
    std::vector<RemarkRow> warnings;
    std::int64_t faultCount = 0;
    for (const auto& report : reports) {
        const auto file = fileName(std::filesystem::path{report.file});
        for (const auto& change : report.changes) {
            changes.push_back({wordOr("import.change." + std::string{codeOf(change.kind)}, {}), toQt(change.customer), toQt(change.number),
                               change.amount});
        }
        for (const auto& fault : report.faults)
            faults.push_back({file, fault.line, toQt(fault.number), windowSentence(fault.error)});
        for (const auto& warning : report.warnings) {
            warnings.push_back({file, warning.line, {}, toQt(app::text("import.warning." + warning.code, language(), warning.arguments))});
        }
        faultCount += report.refused;
    }
    showCounts(static_cast<std::int64_t>(changes.size()), faultCount, static_cast<std::int64_t>(warnings.size()));
    const bool hasFaults = !faults.empty();
    m_changes.setRows(std::move(changes));
    m_faults.setRows(std::move(faults));
    m_warnings.setRows(std::move(warnings));
    // Whoever put a tab of his own in front decides himself what is seen.
    if (indexOf(m_changesView) == 0) setCurrentWidget(hasFaults ? m_faultsView : m_changesView);
}

} // namespace tegoed::ui
