#include "ui/widgets/aging_bar.h"

#include "ui/bridge/display.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

namespace tegoed::ui {

namespace {

constexpr int kStripHeight = 16;
constexpr int kSwatchSize = 14;
constexpr int kLeastPart = 3; ///< A small amount is still seen.

const reporting::AgingBuckets& buckets()
{
    static const reporting::AgingBuckets kBuckets;
    return kBuckets;
}

std::size_t bucketCount()
{
    return buckets().count(reporting::AgingBasis::Due);
}

/// Older is darker and denser: the order can be read from a print in black and white.
void fillBucket(QPainter& painter, const QRect& rect, std::size_t bucket)
{
    constexpr std::array kPatterns{Qt::NoBrush, Qt::Dense6Pattern, Qt::BDiagPattern, Qt::DiagCrossPattern, Qt::SolidPattern};
    const Colors& c = colors();
    const std::array kInks{c.success, c.accent, c.warning, c.danger, c.danger};
    const auto place = std::min(bucket, kPatterns.size() - 1);
    painter.fillRect(rect, c.surface);
    painter.fillRect(rect, QBrush{kInks[place], kPatterns[place]});
    painter.setPen(kInks[place]);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace

/// The buckets side by side, as wide as their amounts. Credits have no width.
class AgingBar::Strip : public QWidget {
public:
    explicit Strip(AgingBar& bar) : QWidget(&bar), m_bar(bar)
    {
        setFixedHeight(kStripHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const auto parts = this->parts();
        for (std::size_t bucket = 0; bucket < parts.size(); ++bucket) {
            if (parts[bucket].isEmpty()) continue;
            fillBucket(painter, parts[bucket], bucket);
            if (m_bar.m_chosen == bucket) {
                painter.setPen(QPen{colors().text, 2});
                painter.drawRect(parts[bucket].adjusted(1, 1, -1, -1));
            }
        }
        if (std::all_of(parts.begin(), parts.end(), [](const QRect& part) { return part.isEmpty(); })) {
            painter.setPen(colors().hairline);
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

    void mousePressEvent(QMouseEvent* event) override
    {
        const auto parts = this->parts();
        for (std::size_t bucket = 0; bucket < parts.size(); ++bucket)
            if (parts[bucket].contains(event->pos())) m_bar.m_buttons[bucket]->click();
    }

private:
    [[nodiscard]] std::vector<QRect> parts() const
    {
        const auto& amounts = m_bar.m_row.amountsMinor;
        std::vector<QRect> parts(amounts.size());
        const double sum = std::accumulate(amounts.begin(), amounts.end(), 0.0, [](double total, std::int64_t minor) {
            return total + static_cast<double>(std::max<std::int64_t>(minor, 0));
        });
        if (sum <= 0) return parts;
        double before = 0;
        for (std::size_t bucket = 0; bucket < amounts.size(); ++bucket) {
            if (amounts[bucket] <= 0) continue;
            const int left = static_cast<int>(before / sum * width());
            before += static_cast<double>(amounts[bucket]);
            const int right = static_cast<int>(before / sum * width());
            parts[bucket] = QRect{std::min(left, width() - kLeastPart), 0, std::max(right - left, kLeastPart), height()};
        }
        return parts;
    }
    AgingBar& m_bar;
};

AgingBar::AgingBar(QWidget* parent) : QWidget(parent), m_strip(new Strip{*this}), m_unallocated(new QPushButton{this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGapTight);
    layout->addWidget(m_strip);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(kGapTight);
    const auto small = [](QPushButton* button) {
        button->setFont(ui::font(Type::Small));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    };
    for (std::size_t bucket = 0; bucket < bucketCount(); ++bucket) {
        auto* const button = new QPushButton{this};
        button->setCheckable(true);
        button->setIconSize({kSwatchSize + kGap, kSwatchSize});
        small(button);
        connect(button, &QPushButton::clicked, this, [this, bucket](bool isOn) {
            choose(isOn ? std::optional{bucket} : std::nullopt);
            emit bucketChosen(m_chosen);
        });
        buttons->addWidget(button, 1);
        m_buttons.push_back(button);
    }
    small(m_unallocated);
    connect(m_unallocated, &QPushButton::clicked, this, &AgingBar::unallocatedChosen);
    buttons->addWidget(m_unallocated, 1);
    layout->addLayout(buttons);
    clear();
    drawSwatches();
}

QString AgingBar::bucketText(std::size_t bucket)
{
    const auto& limits = buckets().limits;
    if (bucket == 0) return tr("Not due");
    if (bucket > limits.size()) return tr("over %Ln days", nullptr, limits.back());
    const int from = bucket == 1 ? 1 : limits[bucket - 2] + 1;
    return tr("%1–%2 days").arg(displayCount(from), displayCount(limits[bucket - 1]));
}

void AgingBar::show(const reporting::AgingRow& row)
{
    m_row = row;
    write();
}

void AgingBar::clear()
{
    m_row = {};
    m_row.amountsMinor.resize(bucketCount(), 0);
    m_chosen.reset();
    write();
}

void AgingBar::choose(std::optional<std::size_t> bucket)
{
    m_chosen = bucket;
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(m_chosen == at);
    m_strip->update();
}

void AgingBar::write()
{
    const auto amount = [&](std::int64_t minor) { return displayWithCurrency(base::Money::ofMinor(minor, m_row.currency)); };
    for (std::size_t bucket = 0; bucket < m_buttons.size(); ++bucket) {
        const QString name = bucketText(bucket);
        const QString open = amount(m_row.amountsMinor[bucket]);
        m_buttons[bucket]->setText(name + u'\n' + open);
        m_buttons[bucket]->setAccessibleName(tr("%1: %2 open").arg(name, open));
        m_buttons[bucket]->setToolTip(tr("Show only these items"));
    }
    const QString unallocated = amount(m_row.unallocatedMinor);
    m_unallocated->setText(tr("Unallocated") + u'\n' + unallocated);
    m_unallocated->setAccessibleName(tr("Unallocated: %1").arg(unallocated));
    m_unallocated->setToolTip(tr("Show the payments"));
    m_unallocated->setVisible(m_row.unallocatedMinor != 0);
    choose(m_chosen);
}

void AgingBar::drawSwatches()
{
    const double ratio = devicePixelRatioF();
    for (std::size_t bucket = 0; bucket < m_buttons.size(); ++bucket) {
        // With the gap between it and the words, which buttons have not.
        QPixmap swatch{QSize{kSwatchSize + kGap, kSwatchSize} * ratio};
        swatch.setDevicePixelRatio(ratio);
        swatch.fill(Qt::transparent);
        QPainter painter{&swatch};
        fillBucket(painter, QRect{0, 0, kSwatchSize, kSwatchSize}, bucket);
        painter.end();
        m_buttons[bucket]->setIcon(QIcon{swatch});
    }
}

void AgingBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) drawSwatches();
    QWidget::changeEvent(event);
}

void AgingBar::retranslate()
{
    write();
}

} // namespace tegoed::ui
