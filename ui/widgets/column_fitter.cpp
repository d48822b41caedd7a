#include "ui/widgets/column_fitter.h"

#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/two_line_delegate.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kSampleCount = 300;
/// A list of more rows than this is filtered while one types: once its widths are known, a look at what stands on top of it is enough.
constexpr int kLargeRowCount = 5000;
constexpr int kTopCount = 40;
constexpr int kSortArrow = 24;
constexpr int kLeastRest = 120;
constexpr int kLeastWords = 110; ///< A column of words is not made narrower.
constexpr int kPadding = 2 * kGap + 2;
constexpr int kRestMs = 300;
constexpr double kMostCharacters = 1'000; ///< No person makes a column wider.

/// Widths are kept as characters, so that they fit at any size of text.
double characterWidth(const QWidget& view)
{
    return std::max(1.0, QFontMetricsF{view.font()}.averageCharWidth());
}

} // namespace

ColumnFitter::ColumnFitter(QAbstractItemView* view, QHeaderView* header) : QObject(view), m_view(view), m_header(header)
{
    view->viewport()->installEventFilter(this);
    m_characterWidth = characterWidth(*view);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &ColumnFitter::save);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_isFitting || !m_view->isVisible()) return;
        m_isPersons = true;
        m_rest.start();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isFitting) m_rest.start();
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
    return std::max(scaled(kLeastRest), m_restCharacterCount * QFontMetrics{m_view->font()}.averageCharWidth() + kPadding);
}

void ColumnFitter::watch(QAbstractItemModel* model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFitter::fit);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &ColumnFitter::startAnew);
}

void ColumnFitter::startAnew()
{
    const double ratio = characterWidth(*m_view) / m_characterWidth;
    m_characterWidth *= ratio;
    if (m_isPersons && ratio != 1.0) {
        m_isFitting = true;
        for (int column = 0; column < m_header->count(); ++column)
            m_header->resizeSection(column, static_cast<int>(m_header->sectionSize(column) * ratio));
        m_isFitting = false;
    }
    std::fill(m_widths.begin(), m_widths.end(), 0);
    fit();
}

void ColumnFitter::remember(Settings& settings, const QString& name)
{
    m_settings = &settings;
    m_name = name;
    restore();
}

void ColumnFitter::restore()
{
    if (m_settings == nullptr || m_isRestored || m_header->count() == 0) return;
    m_isRestored = true;
    const auto kept = QJsonDocument::fromJson(m_settings->layout(m_name)).object();
    const auto order = kept[QLatin1String("order")].toArray();
    const auto widths = kept[QLatin1String("widths")].toArray();
    // A list that has other columns now begins anew.
    if (order.size() != m_header->count()) return;
    m_isFitting = true;
    for (int place = 0; place < order.size(); ++place) {
        const int column = order[place].toInt(-1);
        if (column >= 0 && column < m_header->count()) m_header->moveSection(m_header->visualIndex(column), place);
    }
    for (int column = 0; widths.size() == m_header->count() && column < widths.size(); ++column) {
        const double characters = widths[column].toDouble();
        if (characters > 0 && characters < kMostCharacters)
            m_header->resizeSection(column, static_cast<int>(characters * m_characterWidth));
        m_isPersons = true;
    }
    m_away.clear();
    for (const auto& column : kept[QLatin1String("away")].toArray()) {
        if (column.toInt(-1) >= 0 && column.toInt() < m_header->count() && isShown(column.toInt())) m_away.push_back(column.toInt());
    }
    for (int column = 0; column < m_header->count(); ++column)
        m_header->setSectionHidden(column, !isShown(column));
    m_isFitting = false;
    fit();
}

void ColumnFitter::save()
{
    if (m_settings == nullptr || m_header->count() == 0) return;
    QJsonArray order;
    QJsonArray widths;
    QJsonArray away;
    for (int place = 0; place < m_header->count(); ++place) {
        order.push_back(m_header->logicalIndex(place));
        // A column that is left out has no width; its own comes back with it.
        if (m_isPersons) widths.push_back(m_header->isSectionHidden(place) ? 0.0 : m_header->sectionSize(place) / m_characterWidth);
    }
    for (const int column : m_away)
        away.push_back(column);
    const QJsonObject kept{{QStringLiteral("order"), order}, {QStringLiteral("widths"), widths}, {QStringLiteral("away"), away}};
    m_settings->setLayout(m_name, QJsonDocument{kept}.toJson(QJsonDocument::Compact));
}

bool ColumnFitter::isShown(int column) const
{
    return std::find(m_away.begin(), m_away.end(), column) == m_away.end();
}

void ColumnFitter::setShown(int column, bool isShown)
{
    if (isShown == this->isShown(column)) return;
    if (isShown)
        m_away.erase(std::find(m_away.begin(), m_away.end(), column));
    else
        m_away.push_back(column);
    m_isFitting = true;
    m_header->setSectionHidden(column, !isShown);
    m_isFitting = false;
    fit();
    if (m_isPersons) fitBesidePersons();
    save();
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
    if (model->rowCount() > kLargeRowCount && m_widths[static_cast<std::size_t>(column)] > 0) {
        for (int row = 0; row < kTopCount; ++row)
            look(model->index(row, column));
    } else {
        const int share = kSampleCount / std::clamp(model->rowCount(), 1, kSampleCount);
        sample({}, kSampleCount, [&](const QModelIndex& index) {
            look(index);
            sample(index.siblingAtColumn(0), share, look);
        });
    }
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
            const int spare = widths[static_cast<std::size_t>(column)] - std::max(headWidth(column), scaled(kLeastWords));
            if (spare > 0 && widths[static_cast<std::size_t>(column)] > most) {
                widest = column;
                most = widths[static_cast<std::size_t>(column)];
            }
        }
        if (widest < 0) return;
        const int taken = std::min(missing, most - std::max(headWidth(widest), scaled(kLeastWords)));
        widths[static_cast<std::size_t>(widest)] -= taken;
        missing -= taken;
    }
}

void ColumnFitter::fit()
{
    restore();
    if (m_isPersons || m_view->model() == nullptr || m_view->model()->columnCount() < static_cast<int>(m_most.size())) return;
    for (std::size_t i = 0; i < m_most.size(); ++i) {
        const int column = static_cast<int>(i);
        if (m_most[i] == 0 || !isShown(column)) continue;
        m_widths[i] = std::max(m_widths[i], wantedWidth(column));
    }
    fitRest();
}

void ColumnFitter::fitBesidePersons()
{
    const auto rest = std::find(m_most.begin(), m_most.end(), 0);
    if (rest == m_most.end() || m_header->count() < static_cast<int>(m_most.size())) return;
    const int column = static_cast<int>(rest - m_most.begin());
    if (m_header->isSectionHidden(column)) return;
    const int others = m_header->length() - m_header->sectionSize(column);
    m_isFitting = true;
    m_header->resizeSection(column, std::max(scaled(kLeastRest), m_view->viewport()->width() - others));
    m_isFitting = false;
}

void ColumnFitter::fitRest()
{
    if (m_isPersons) {
        fitBesidePersons();
        return;
    }
    const auto rest = std::find(m_most.begin(), m_most.end(), 0);
    if (rest == m_most.end()) return;
    if (m_view->model() == nullptr || m_view->model()->columnCount() < static_cast<int>(m_most.size())) return;
    const int space = m_view->viewport()->width();
    auto widths = m_widths;
    for (const int column : m_away)
        if (static_cast<std::size_t>(column) < widths.size()) widths[static_cast<std::size_t>(column)] = 0;
    int used = std::accumulate(widths.begin(), widths.end(), 0);
    m_isFitting = true;
    for (const int column : m_spare) {
        if (!isShown(column)) continue;
        const bool isLeftOut = space - used < leastRest();
        m_header->setSectionHidden(column, isLeftOut);
        if (isLeftOut) used -= std::exchange(widths[static_cast<std::size_t>(column)], 0);
    }
    narrow(widths, leastRest() - (space - used));
    used = std::accumulate(widths.begin(), widths.end(), 0);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) m_header->resizeSection(static_cast<int>(i), widths[i]);
    }
    m_header->resizeSection(static_cast<int>(rest - m_most.begin()), std::max(scaled(kLeastRest), space - used));
    m_isFitting = false;
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fitRest();
    return QObject::eventFilter(watched, event);
}

} // namespace tegoed::ui
