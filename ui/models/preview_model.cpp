#include "ui/models/preview_model.h"

#include "ui/bridge/display.h"
#include "ui/bridge/window_sentences.h"
#include "ui/models/understood_columns.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QBrush>

#include <algorithm>

namespace tegoed::ui {

namespace {

using State = exchange::PreviewRow::State;

constexpr int kFaultShade = 36; ///< Of 255: the text on it keeps its contrast.

} // namespace

void PreviewModel::setPreview(std::shared_ptr<const exchange::ListPreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_cells.clear();
    m_ledgerFaults.clear();
    m_remarks.clear();
    m_understood.clear();
    if (m_preview) {
        m_understood = understoodColumns(*m_preview);
        const auto& warnings = m_preview->result().warnings;
        for (std::size_t i = 0; i < warnings.size(); ++i)
            m_remarks.emplace(static_cast<std::uint32_t>(warnings[i].line), i);
    }
    listFaults();
    endResetModel();
}

void PreviewModel::setLedgerFaults(std::map<std::uint32_t, base::Error> faults)
{
    if (faults.empty() && m_ledgerFaults.empty()) return;
    const auto take = [&] {
        m_ledgerFaults = std::move(faults);
        listFaults();
    };
    if (m_isFaultyOnly) {
        beginResetModel();
        take();
        endResetModel();
        return;
    }
    take();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setFaultyOnly(bool isFaultyOnly)
{
    if (isFaultyOnly == m_isFaultyOnly) return;
    beginResetModel();
    m_isFaultyOnly = isFaultyOnly;
    endResetModel();
}

void PreviewModel::listFaults()
{
    m_faulty.clear();
    if (!m_preview) return;
    for (std::size_t i = 0; i < m_preview->rows.size(); ++i)
        if (m_preview->rows[i].state == State::Faulty) m_faulty.push_back(static_cast<std::uint32_t>(i));
    if (m_ledgerFaults.empty()) return;
    const auto& rows = m_preview->rows;
    for (const auto& [line, error] : m_ledgerFaults) {
        const auto row =
            std::lower_bound(rows.begin(), rows.end(), line, [](const auto& one, std::uint32_t wanted) { return one.line < wanted; });
        if (row != rows.end() && row->line == line && row->state != State::Faulty)
            m_faulty.push_back(static_cast<std::uint32_t>(row - rows.begin()));
    }
    std::sort(m_faulty.begin(), m_faulty.end());
}

void PreviewModel::retranslate()
{
    if (columnCount() > 0) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const exchange::PreviewRow& PreviewModel::at(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return m_preview->rows[m_isFaultyOnly ? m_faulty[place] : place];
}

const base::Error* PreviewModel::faultOf(const exchange::PreviewRow& row) const
{
    if (row.state == State::Faulty) return &m_preview->result().faults[row.index].error;
    const auto known = m_ledgerFaults.find(row.line);
    return known != m_ledgerFaults.end() && row.state == State::Taken ? &known->second : nullptr;
}

const QStringList& PreviewModel::cellsOf(const exchange::PreviewRow& row) const
{
    if (const auto* const known = m_cells.object(row.offset)) return *known;
    auto* const cells = new QStringList;
    for (const std::string& cell : m_preview->cells(row)) {
        QString text = toQt(cell);
        for (QChar& c : text)
            if (c.category() == QChar::Other_Control) c = u' '; // Line breaks, NUL and the like.
        cells->push_back(text);
    }
    m_cells.insert(row.offset, cells);
    return *cells;
}

int PreviewModel::nextFault(int row, int step) const
{
    if (m_faulty.empty()) return -1;
    if (m_isFaultyOnly) {
        const int count = rowCount();
        return (row + step + count) % count;
    }
    const auto place = static_cast<std::uint32_t>(std::max(row, 0));
    if (step > 0) {
        const auto next = std::upper_bound(m_faulty.begin(), m_faulty.end(), place);
        return static_cast<int>(row < 0 || next == m_faulty.end() ? m_faulty.front() : *next);
    }
    const auto next = std::lower_bound(m_faulty.begin(), m_faulty.end(), place);
    return static_cast<int>(row < 0 || next == m_faulty.begin() ? m_faulty.back() : *(next - 1));
}

int PreviewModel::rowOfLine(std::uint32_t line) const
{
    for (int row = 0, count = rowCount(); m_isFaultyOnly && row < count; ++row)
        if (at(row).line == line) return row;
    if (m_isFaultyOnly || !m_preview) return -1;
    const auto& rows = m_preview->rows;
    const auto row =
        std::lower_bound(rows.begin(), rows.end(), line, [](const auto& one, std::uint32_t wanted) { return one.line < wanted; });
    return row != rows.end() && row->line == line ? static_cast<int>(row - rows.begin()) : -1;
}

int PreviewModel::faultColumn(int row) const
{
    const auto* const fault = faultOf(at(row));
    if (fault == nullptr) return 0;
    const auto columns = faultColumns(*fault, m_preview->columns);
    return columns.empty() ? 0 : static_cast<int>(columns.front()) + 1;
}

bool PreviewModel::isFaultCell(const exchange::PreviewRow& row, int column) const
{
    const auto* const fault = faultOf(row);
    if (fault == nullptr) return false;
    if (column == 0) return true;
    const auto columns = faultColumns(*fault, m_preview->columns);
    return std::find(columns.begin(), columns.end(), static_cast<std::size_t>(column) - 1) != columns.end();
}

QString PreviewModel::leftOutReason(const exchange::PreviewRow& row) const
{
    if (const auto remark = m_remarks.find(row.line); remark != m_remarks.end()) {
        const auto& warning = m_preview->result().warnings[remark->second];
        return toQt(app::text("import.warning." + std::string{name(warning.code)}, language(), warning.arguments));
    }
    const auto& cells = cellsOf(row);
    const bool isBlank = std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.isEmpty(); });
    return isBlank ? tr("Blank row: left out") : tr("No data: a total, a title or a repeated heading; left out");
}

QString PreviewModel::reason(int row) const
{
    if (!m_preview || row < 0 || row >= rowCount()) return {};
    const auto& shown = at(row);
    const QString place = tr("Line %1").arg(displayCount(shown.line)) + QStringLiteral(": ");
    if (const auto* const fault = faultOf(shown)) return place + windowSentence(*fault);
    switch (shown.state) {
    case State::Title: return place + tr("title line above the table");
    case State::Heading: return place + tr("the headings");
    case State::LeftOut: return place + leftOutReason(shown);
    case State::Unread: return place + tr("not read yet");
    case State::Faulty:
    case State::Taken: break;
    }
    const auto remark = m_remarks.find(shown.line);
    return remark == m_remarks.end() ? QString{} : place + leftOutReason(shown);
}

bool PreviewModel::isPartOfTable(int row) const
{
    return at(row).state != State::Title;
}

int PreviewModel::fileColumnCount() const
{
    return m_preview ? static_cast<int>(m_preview->columns.size()) : 0;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_preview) return 0;
    return static_cast<int>(m_isFaultyOnly ? m_faulty.size() : m_preview->rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_preview) return 0;
    return firstUnderstood() + static_cast<int>(m_understood.size());
}

QString PreviewModel::textOf(const exchange::PreviewRow& row, int column) const
{
    if (column == 0) return displayCount(row.line);
    if (column < firstUnderstood()) return cellsOf(row).value(column - 1);
    if (row.state != State::Taken) return {};
    return m_understood[static_cast<std::size_t>(column - firstUnderstood())].text(*m_preview, row.index);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::TextAlignmentRole: {
        const bool isNumber =
            column == 0 || (column >= firstUnderstood() && m_understood[static_cast<std::size_t>(column - firstUnderstood())].isNumber);
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::ForegroundRole:
        if (isFaultCell(row, column)) return colorOf(Tint::Danger);
        if (column == 0 || row.state != State::Taken) return colorOf(row.state == State::Faulty && column != 0 ? Tint::Text : Tint::Muted);
        return {};
    case Qt::BackgroundRole:
        if (column > 0 && isFaultCell(row, column)) {
            QColor shade = colorOf(Tint::Danger);
            shade.setAlpha(kFaultShade);
            return QBrush{shade};
        }
        return {};
    case Qt::DecorationRole: {
        // The sign stands in the faulty cell, or beside the line where the whole row is meant.
        if (!isFaultCell(row, column)) return {};
        const bool isWhole = faultColumns(*faultOf(row), m_preview->columns).empty();
        return (column == 0) == isWhole ? QVariant{icon(QStringLiteral("warning"), Tint::Danger)} : QVariant{};
    }
    case Qt::FontRole: return row.state == State::Heading ? QVariant{font(Type::Strong)} : QVariant{};
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const auto* const fault = faultOf(row);
        return fault != nullptr && isFaultCell(row, column) ? QVariant{windowSentence(*fault)} : QVariant{};
    }
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber =
            section == 0 || (section >= firstUnderstood() && m_understood[static_cast<std::size_t>(section - firstUnderstood())].isNumber);
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (section == 0) return heading("line");
    if (section >= firstUnderstood()) return fieldWord(m_understood[static_cast<std::size_t>(section - firstUnderstood())].key);
    const auto& column = m_preview->columns[static_cast<std::size_t>(section) - 1];
    if (role == Qt::DisplayRole) return toQt(column.heading);
    return column.field.empty() ? tr("%1, not used").arg(toQt(column.heading))
                                : tr("%1, read as %2").arg(toQt(column.heading), fieldWord(column.field));
}

} // namespace tegoed::ui
