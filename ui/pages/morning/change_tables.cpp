#include "ui/pages/morning/change_tables.h"

#include "ui/bridge/window_sentences.h"
#include "ui/theme/theme.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <filesystem>
#include <map>

namespace tegoed::ui {

namespace {

/// As they are first: the words of a group fit beside its sum.
constexpr int kGroupsWidth = 360;
constexpr int kRowsWidth = 560;

/// Groups of what is open; the others change no amount.
bool hasAmount(app::ChangeGroup group)
{
    using Group = app::ChangeGroup;
    switch (group) {
    case Group::Paid:
    case Group::PartPaid:
    case Group::Credited:
    case Group::OnAccount:
    case Group::Vanished:
    case Group::New:
    case Group::CameBack:
    case Group::Reopened: return true;
    case Group::DueChanged:
    case Group::TextChanged:
    case Group::CustomerNew:
    case Group::CustomerChanged:
    case Group::Contact: return false;
    }
    return false;
}

/// `City Utrecht, Phone 030-1`: one side of changed fields.
QString fieldsText(const std::vector<app::FieldChange>& fields, std::string app::FieldChange::* side)
{
    QStringList parts;
    for (const auto& field : fields)
        if (!(field.*side).empty()) parts.push_back(QStringLiteral("%1: %2").arg(fieldWord(field.field), toQt(field.*side)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Column<ChangeTables::GroupRow>> ChangeTables::groupColumns()
{
    using Row = GroupRow;
    return {
        {"what_changed",
         false,
         [](const Row& row) {
             if (row.kind == Row::Kind::Faults) return tr("Faulty rows");
             if (row.kind == Row::Kind::Remarks) return tr("Remarks");
             return wordOr("change_group." + std::string{app::name(row.group)}, {});
         },
         {},
         [](const Row& row) { return row.kind == Row::Kind::Faults ? std::optional{Tint::Danger} : std::nullopt; }},
        {"count", true, [](const Row& row) { return displayCount(row.count); }, by<Row>([](const Row& row) { return row.count; })},
        {"amount", true,
         [](const Row& row) {
             QStringList parts;
             if (!row.isPosted) return QString{};
             for (std::size_t i = 0; i < row.amounts.size(); ++i)
                 if (i == 0 || !row.amounts[i].isZero())
                     parts.push_back(i == 0 ? display(row.amounts[i]) : displayWithCurrency(row.amounts[i]));
             return parts.join(QStringLiteral(" + "));
         }},
    };
}

std::vector<Column<ChangeTables::ChangeRow>> ChangeTables::changeColumns()
{
    using Row = ChangeRow;
    return {
        {"customer", false, [](const Row& row) { return row.customer; }},
        {"number", false, [](const Row& row) { return row.number; }},
        {"before", true, [](const Row& row) { return row.before; }},
        {"after", true, [](const Row& row) { return row.after; }},
        {"difference", true, [](const Row& row) { return row.difference ? display(*row.difference) : QString{}; },
         by<Row>([](const Row& row) { return row.difference ? row.difference->minor() : 0; })},
    };
}

std::vector<Column<ChangeTables::RemarkRow>> ChangeTables::remarkColumns()
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

ChangeTables::ChangeTables(QWidget* parent)
    : QSplitter(parent), m_groups(groupColumns()), m_changes(changeColumns()), m_remarks(remarkColumns()), m_groupsView(new TableView),
      m_changesView(new TableView), m_remarksView(new TableView), m_more(new Label{Type::Small, Tint::Muted}), m_stack(new QStackedWidget)
{
    m_groupsView->setModel(&m_groups);
    m_groupsView->setObjectName(QStringLiteral("inbox_groups"));
    m_groupsView->setWidths({0, 9, 18});
    m_groupsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changesView->setModel(&m_changes);
    m_changesView->setObjectName(QStringLiteral("inbox_changes"));
    m_changesView->setWidths({0, 18, 26, 26, 16});
    m_changesView->setSortingEnabled(true);
    m_changesView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_remarksView->setModel(&m_remarks);
    m_remarksView->setObjectName(QStringLiteral("inbox_remarks"));
    m_remarksView->setWidths({20, 8, 16, 0});
    m_remarksView->setWordWrap(true);
    auto* const rows = new QWidget;
    auto* const layout = new QVBoxLayout{rows};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGapTight);
    layout->addWidget(m_changesView, 1);
    m_more->hide();
    layout->addWidget(m_more);
    m_stack->addWidget(rows);
    m_stack->addWidget(m_remarksView);
    addWidget(m_groupsView);
    addWidget(m_stack);
    setStretchFactor(0, 2);
    setStretchFactor(1, 5);
    setSizes({kGroupsWidth, kRowsWidth});
    setChildrenCollapsible(false);
    setObjectName(QStringLiteral("inbox_parts"));
    connect(m_groupsView, &TableView::currentRowChanged, this, &ChangeTables::showRows);
    connect(m_changesView, &TableView::rowActivated, this, [this](int row) {
        if (row >= 0 && row < m_changes.rowCount({})) emit customerWanted(m_changes.row(row).customerNumber);
    });
    retranslate();
}

void ChangeTables::show(const std::vector<app::ImportReport>& reports, bool isRefused)
{
    m_reports = reports;
    // What a refused trial got as far as says nothing about the day: only why it was refused does.
    if (isRefused) {
        for (auto& report : m_reports) {
            report.changes.clear();
            report.sums.clear();
        }
    }
    showGroups();
}

void ChangeTables::showGroups()
{
    std::map<app::ChangeGroup, GroupRow> groups;
    GroupRow faults{.kind = GroupRow::Kind::Faults, .isPosted = false};
    GroupRow remarks{.kind = GroupRow::Kind::Remarks, .isPosted = false};
    for (const auto& report : m_reports) {
        faults.count += report.refused;
        remarks.count += static_cast<std::int64_t>(report.warnings.size());
        for (const auto& [group, sum] : report.sums) {
            auto& row = groups.try_emplace(group, GroupRow{.group = group, .isPosted = hasAmount(group)}).first->second;
            row.count += sum.count;
            app::ChangeSum both{0, row.amounts};
            for (const auto& amount : sum.amounts)
                both.add(amount);
            row.amounts = both.amounts;
        }
    }
    std::vector<GroupRow> rows;
    if (faults.count > 0) rows.push_back(faults);
    for (auto& [group, row] : groups)
        rows.push_back(std::move(row));
    if (remarks.count > 0) rows.push_back(remarks);
    int place = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (faults.count == 0 && rows[i].kind == GroupRow::Kind::Changes && rows[i].group == m_chosen) place = static_cast<int>(i);
    {
        const QSignalBlocker blocker{m_groupsView};
        m_groups.setRows(std::move(rows));
        if (!m_groups.rows().empty()) m_groupsView->setCurrentIndex(m_groups.index(place, 0));
    }
    showRows();
}

ChangeTables::ChangeRow ChangeTables::rowOf(const app::ImportChange& change)
{
    const QString name = toQt(change.customerName.empty() ? change.customer : change.customerName);
    ChangeRow row{name, toQt(change.customer), toQt(change.number), {}, {}, {}};
    if (change.subject != app::ImportChange::Subject::Item) {
        if (change.subject == app::ImportChange::Subject::Customer) row.number = toQt(change.customer);
        row.before = fieldsText(change.fields, &app::FieldChange::before);
        row.after = fieldsText(change.fields, &app::FieldChange::after);
    } else if (change.kind == app::ImportChange::Kind::DueChanged) {
        row.before = display(change.dueBefore);
        row.after = display(change.dueAfter);
    } else if (change.kind == app::ImportChange::Kind::TextChanged) {
        row.before = fieldsText(change.texts, &app::FieldChange::before);
        row.after = fieldsText(change.texts, &app::FieldChange::after);
    } else {
        if (change.openBefore) row.before = display(*change.openBefore);
        if (change.openAfter) row.after = display(*change.openAfter);
        row.difference = change.amount;
    }
    return row;
}

void ChangeTables::showRows()
{
    const int chosen = m_groupsView->currentIndex().row();
    std::vector<ChangeRow> changes;
    std::vector<RemarkRow> remarks;
    std::int64_t count = 0;
    const bool hasRow = chosen >= 0 && chosen < m_groups.rowCount({});
    const auto kind = hasRow ? m_groups.row(chosen).kind : GroupRow::Kind::Changes;
    m_chosen = hasRow && kind == GroupRow::Kind::Changes ? std::optional{m_groups.row(chosen).group} : m_chosen;
    for (const auto& report : m_reports) {
        const auto file = fileName(std::filesystem::path{report.file});
        if (kind == GroupRow::Kind::Faults) {
            for (const auto& fault : report.faults)
                remarks.push_back({file, fault.line, toQt(fault.number), windowSentence(fault.error)});
        } else if (kind == GroupRow::Kind::Remarks) {
            for (const auto& warning : report.warnings)
                remarks.push_back(
                    {file, warning.line, {}, toQt(app::text("import.warning." + warning.code, language(), warning.arguments))});
        } else if (hasRow) {
            for (const auto& change : report.changes)
                if (app::groupOf(change) == m_groups.row(chosen).group) changes.push_back(rowOf(change));
        }
    }
    if (hasRow) count = m_groups.row(chosen).count;
    const auto listed = static_cast<std::int64_t>(kind == GroupRow::Kind::Changes ? changes.size() : remarks.size());
    m_more->setVisible(hasRow && kind == GroupRow::Kind::Changes && count > listed);
    m_more->setText(tr("The first %1 of %2 are listed; the sums are of all.").arg(displayCount(listed), displayCount(count)));
    m_stack->setCurrentIndex(kind == GroupRow::Kind::Changes ? 0 : 1);
    m_changes.setRows(std::move(changes));
    m_remarks.setRows(std::move(remarks));
}

void ChangeTables::retranslate()
{
    setAccessibleName(tr("What changes"));
    m_groupsView->setAccessibleName(tr("Kinds of changes"));
    m_changesView->setAccessibleName(tr("Changes of this kind"));
    m_remarksView->setAccessibleName(tr("Rows of the lists"));
    m_groups.retranslate();
    m_changes.retranslate();
    m_remarks.retranslate();
    showGroups();
}

} // namespace tegoed::ui
