#include "ui/widgets/column_fitter.h"

#include "ui/theme/theme.h"
#include "ui/widgets/two_line_delegate.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kSampleCount = 300;
constexpr int kSortArrow = 24;
constexpr int kLeastRest = 120;
constexpr int kLeastWords = 110; ///< A column of words is not made narrower.
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

void ColumnFitter::setLeast(std::vector<int> characterCounts)
{
    m_least = std::move(characterCounts);
    fit();
}

void ColumnFitter::setSpare(std::vector<int> columns, int restCharacterCount)
{
    m_spare = std::move(columns);
    m_restCharacterCount = restCharacterCount;
    fitRest();
}

int ColumnFitter::leastRest() const
{
    return std::max(kLeastRest, m_restCharacterCount * QFontMetrics{m_view->font()}.averageCharWidth() + kPadding);
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
    const auto sample = [&](const QModelIndex& parent, int most, const auto& visit) {
        const int count = model->rowCount(parent);
        for (int i = 0; i < std::min(count, most); ++i)
            visit(model->index(count <= most ? i : static_cast<int>(static_cast<std::int64_t>(count) * i / most), column, parent));
    };
    const int share = kSampleCount / std::clamp(model->rowCount(), 1, kSampleCount);
    sample({}, kSampleCount, [&](const QModelIndex& index) {
        look(index);
        sample(index.siblingAtColumn(0), share, look);
    });
    width = std::min(width, m_most[static_cast<std::size_t>(column)] * metrics.averageCharWidth() + kPadding);
    const auto place = static_cast<std::size_t>(column);
    if (place < m_least.size()) width = std::max(width, m_least[place] * metrics.averageCharWidth() + kPadding);
    return std::max(width, headWidth(column));
}

int ColumnFitter::headWidth(int column) const
{
    const QFontMetrics metrics{m_header->font()};
    const int words = metrics.horizontalAdvance(m_view->model()->headerData(column, Qt::Horizontal).toString()) + kPadding;
    const bool isSorted = m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == column;
    return words + (isSorted ? kSortArrow : 0);
}

void ColumnFitter::narrow(std::vector<int>& widths, int missing) const
{
    const auto isNumber = [this](int column) {
        return (m_view->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    };
    while (missing > 0) {
        int widest = -1;
        int most = 0;
        for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
            if (m_header->isSectionHidden(column) || isNumber(column)) continue;
            const int spare = widths[static_cast<std::size_t>(column)] - std::max(headWidth(column), kLeastWords);
            if (spare > 0 && widths[static_cast<std::size_t>(column)] > most) {
                widest = column;
                most = widths[static_cast<std::size_t>(column)];
            }
        }
        if (widest < 0) return;
        const int taken = std::min(missing, most - std::max(headWidth(widest), kLeastWords));
        widths[static_cast<std::size_t>(widest)] -= taken;
        missing -= taken;
    }
}

void ColumnFitter::fit()
{
    if (m_isPersons || m_view->model() == nullptr || m_view->model()->columnCount() < static_cast<int>(m_most.size())) return;
    for (std::size_t i = 0; i < m_most.size(); ++i) {
        if (m_most[i] == 0) continue;
        const int column = static_cast<int>(i);
        m_widths[i] = std::max(m_widths[i], wantedWidth(column));
    }
    fitRest();
}

void ColumnFitter::fitRest()
{
    if (m_isPersons) return;
    const auto rest = std::find(m_most.begin(), m_most.end(), 0);
    if (rest == m_most.end()) return;
    if (m_view->model() == nullptr || m_view->model()->columnCount() < static_cast<int>(m_most.size())) return;
    const int space = m_view->viewport()->width();
    auto widths = m_widths;
    int used = std::accumulate(widths.begin(), widths.end(), 0);
    m_isFitting = true;
    for (const int column : m_spare) {
        const bool isLeftOut = space - used < leastRest();
        m_header->setSectionHidden(column, isLeftOut);
        if (isLeftOut) used -= std::exchange(widths[static_cast<std::size_t>(column)], 0);
    }
    narrow(widths, leastRest() - (space - used));
    used = std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) m_header->resizeSection(static_cast<int>(i), widths[i]);
    }
    m_header->resizeSection(static_cast<int>(rest - m_most.begin()), std::max(kLeastRest, space - used));
    m_isFitting = false;
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fitRest();
    return QObject::eventFilter(watched, event);
}

} // namespace tegoed::ui
