#include "ui/widgets/column_fitter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/two_line_delegate.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>
#include <cstdint>

namespace tegoed::ui {

namespace {

constexpr int kSampleCount = 300;
constexpr int kSortArrow = 24;
constexpr int kLeastRest = 120;
constexpr int kPadding = 2 * kGap + 2;

} // namespace

ColumnFitter::ColumnFitter(QAbstractItemView* view, QHeaderView* header) : QObject(view), m_view(view), m_header(header)
{
    view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting && m_view->isVisible()) m_isPersons = true;
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnFitter::fit);
}

void ColumnFitter::setMost(std::vector<int> characterCounts)
{
    m_most = std::move(characterCounts);
    m_widths.assign(m_most.size(), 0);
    fit();
}

void ColumnFitter::watch(QAbstractItemModel* model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFitter::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFitter::startAnew);
}

void ColumnFitter::startAnew()
{
    std::fill(m_widths.begin(), m_widths.end(), 0);
    fit();
}

int ColumnFitter::wantedWidth(int column) const
{
    const auto* const model = m_view->model();
    const QFontMetrics metrics{m_view->font()};
    int width = 0;
    const auto look = [&](const QModelIndex& index) {
        const QString second = index.data(kSecondLineRole).toString();
        // First lines above second ones are strong: a little wider.
        const int first = metrics.horizontalAdvance(index.data().toString()) * (second.isEmpty() ? 20 : 22) / 20;
        width = std::max({width, first + kPadding, metrics.horizontalAdvance(second) + kPadding});
    };
    const int rowCount = model->rowCount();
    for (int i = 0; i < std::min(rowCount, kSampleCount); ++i) {
        const int row = rowCount <= kSampleCount ? i : static_cast<int>(static_cast<std::int64_t>(rowCount) * i / kSampleCount);
        look(model->index(row, column));
        const auto parent = model->index(row, 0);
        for (int child = 0; child < std::min(model->rowCount(parent), kSampleCount); ++child)
            look(model->index(child, column, parent));
    }
    width = std::min(width, m_most[static_cast<std::size_t>(column)] * metrics.averageCharWidth() + kPadding);
    const QFontMetrics headMetrics{m_header->font()};
    const int head = headMetrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString()) + kPadding;
    const bool isSorted = m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == column;
    return std::max(width, head + (isSorted ? kSortArrow : 0));
}

void ColumnFitter::fit()
{
    if (m_isPersons || m_view->model() == nullptr || m_view->model()->columnCount() < static_cast<int>(m_most.size())) return;
    m_isFitting = true;
    for (std::size_t i = 0; i < m_most.size(); ++i) {
        if (m_most[i] == 0) continue;
        const int column = static_cast<int>(i);
        m_widths[i] = std::max(m_widths[i], wantedWidth(column));
        m_header->resizeSection(column, m_widths[i]);
    }
    m_isFitting = false;
    fitRest();
}

void ColumnFitter::fitRest()
{
    if (m_isPersons) return;
    const auto rest = std::find(m_most.begin(), m_most.end(), 0);
    if (rest == m_most.end()) return;
    int used = 0;
    for (const int width : m_widths)
        used += width;
    m_isFitting = true;
    m_header->resizeSection(static_cast<int>(rest - m_most.begin()), std::max(kLeastRest, m_view->viewport()->width() - used));
    m_isFitting = false;
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fitRest();
    return QObject::eventFilter(watched, event);
}

} // namespace tegoed::ui
