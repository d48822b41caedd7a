#include "ui/shell/status_line.h"

#include "ui/bridge/display.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace tegoed::ui {

namespace {

constexpr int kPatienceMs = 250;
constexpr int kProgressWidth = 140;
constexpr int kUserCharacters = 24; ///< A longer name is cut, with all of it in its tool tip.

} // namespace

StatusLine::StatusLine(LedgerService& service, QWidget* parent)
    : QWidget(parent), m_service(service), m_books(new Label{Type::Small, Tint::Text, this}),
      m_money(new Label{Type::Small, Tint::Muted, this}), m_import(new Label{Type::Small, Tint::Muted, this}),
      m_user(new Label{Type::Small, Tint::Muted, this}), m_date(new Label{Type::Small, Tint::Muted, this}),
      m_work(new Label{Type::Small, Tint::Text, this}), m_progress(new QProgressBar{this}), m_cancel(new QPushButton{this})
{
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(kMargin, kGapTight, kMargin, kGapTight);
    layout->setSpacing(kMarginWide);
    layout->addWidget(m_books);
    layout->addWidget(m_money);
    m_import->setElided(true);
    m_import->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    layout->addWidget(m_import, 1);
    layout->addWidget(m_work);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(kGapWide);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_user);
    layout->addWidget(m_date);
    setSizes();

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &StatusLine::showWork);
    connect(m_cancel, &QPushButton::clicked, &service, &LedgerService::cancel);
    connect(&service, &LedgerService::changed, this, &StatusLine::showLedger);
    connect(&service, &LedgerService::closed, this, &StatusLine::showLedger);
    connect(&service, &LedgerService::workChanged, this, [this] {
        if (!m_service.work()) {
            m_patience.stop();
            showWork();
        } else if (m_work->isVisible()) {
            showWork();
        } else if (!m_patience.isActive()) {
            m_patience.start();
        }
    });
    retranslate();
}

void StatusLine::setSizes()
{
    m_progress->setFixedWidth(scaled(kProgressWidth));
    m_cancel->setFont(ui::font(Type::Small));
    setFixedHeight(controlHeight() + kGap);
}

void StatusLine::setLeaving(bool isLeaving)
{
    m_isLeaving = isLeaving;
    showWork();
}

void StatusLine::showUser()
{
    const QString name = m_service.snapshot() ? toQt(m_service.snapshot()->user) : QString{};
    m_user->setText(m_user->fontMetrics().elidedText(name, Qt::ElideRight, kUserCharacters * m_user->fontMetrics().averageCharWidth()));
    m_user->setToolTip(tr("Works here now: %1").arg(name));
    m_user->setAccessibleName(m_user->toolTip());
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        setSizes();
        showUser();
    }
    QWidget::changeEvent(event);
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work that goes on"));
    m_progress->setAccessibleName(tr("How far the work is"));
    showLedger();
    showWork();
}

void StatusLine::showLedger()
{
    const auto& snapshot = m_service.snapshot();
    for (auto* const label : {m_books, m_money, m_import, m_user, m_date})
        label->setVisible(snapshot != nullptr);
    if (!snapshot) return;
    const auto& status = snapshot->status;
    if (status.difference.isZero()) {
        m_books->setText(tr("✓ Books tie out: %1").arg(displayWithCurrency(status.balance)));
        m_books->setTint(Tint::Success);
    } else {
        m_books->setText(tr("✗ Books differ by %1").arg(displayWithCurrency(status.difference)));
        m_books->setTint(Tint::Danger);
    }
    m_money->setText(status.moneyUntil ? tr("Money read up to %1").arg(display(*status.moneyUntil)) : tr("No money read yet"));
    m_import->setText(status.lastImport ? tr("Last import: %1").arg(fileName(pathFromQt(toQt(status.lastImport->file))))
                                        : tr("Nothing imported yet"));
    m_date->setText(display(snapshot->today));
    showUser();
}

void StatusLine::showWork()
{
    const auto& work = m_service.work();
    m_work->setVisible(work.has_value() || m_isLeaving);
    m_progress->setVisible(work.has_value());
    m_cancel->setVisible(work && work->canCancel);
    if (m_isLeaving)
        m_work->setText(work ? tr("Leaving after: %1").arg(work->title) : tr("Leaving once your changes are saved"));
    else if (work)
        m_work->setText(work->title);
    if (!work) return;
    // A bar knows int only: thousandths are enough for its width.
    constexpr int kSteps = 1000;
    m_progress->setRange(0, work->total > 0 ? kSteps : 0);
    if (work->total > 0) m_progress->setValue(static_cast<int>(work->done * kSteps / work->total));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), colors().rail);
    painter.setPen(colors().hairline);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace tegoed::ui
