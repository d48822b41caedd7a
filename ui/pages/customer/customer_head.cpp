#include "ui/pages/customer/customer_head.h"

#include "ui/bridge/display.h"
#include "ui/pages/customer/customer_texts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kBarWidth = 120;
constexpr int kBarHeight = 10;

} // namespace

/// How much of the credit limit is used. Its words stand beside it.
class CustomerHead::LimitBar : public QWidget {
public:
    explicit LimitBar(QWidget* parent) : QWidget(parent) { setFixedSize(kBarWidth, kBarHeight); }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Colors& c = colors();
        const QRect frame = rect().adjusted(0, 0, -1, -1);
        painter.fillRect(frame, c.surface);
        QRect used = frame;
        used.setWidth(static_cast<int>(frame.width() * std::clamp(m_share, 0.0, 1.0)));
        painter.fillRect(used, m_share > 1 ? c.danger : c.accent);
        painter.setPen(c.border);
        painter.drawRect(frame);
    }

private:
    double m_share = 0;
};

CustomerHead::CustomerHead(PageContext context, QWidget* parent)
    : QWidget(parent), m_name(new Label{Type::Heading}), m_facts(new Label{Type::Body, Tint::Muted}), m_reach(new Label{Type::Body}),
      m_limit(new Label{Type::Body}), m_limitBar(new LimitBar{this}), m_stops(new Label{Type::Strong, Tint::Warning}),
      m_liftHold(new ActionButton{context.actions[QStringLiteral("hold_lift")]}), m_place(new Label{Type::Small, Tint::Muted})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGapTight);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reach->setElided(true); // An e-mail address cannot be broken.
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stops->setWordWrap(true);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_place, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    auto* const line = new QHBoxLayout;
    line->setSpacing(kGap);
    line->addWidget(m_reach, 1);
    line->addWidget(m_limitBar);
    line->addWidget(m_limit);
    layout->addLayout(line);
    auto* const stopped = new QHBoxLayout;
    stopped->addWidget(m_stops, 1);
    stopped->addWidget(m_liftHold, 0, Qt::AlignTop);
    layout->addLayout(stopped);
    auto* const tools = new QHBoxLayout;
    tools->addStretch(1);
    for (const auto* id : {"note", "snooze", "hold", "pay"})
        tools->addWidget(new ActionButton{context.actions[QString::fromLatin1(id)]});
    tools->addWidget(new ActionButton{context.actions[QStringLiteral("call")], true});
    layout->addLayout(tools);
}

void CustomerHead::show(const CustomerViewPtr& view)
{
    m_view = view;
    write();
}

void CustomerHead::showPlace(const QString& place)
{
    m_place->setText(place);
}

void CustomerHead::retranslate()
{
    write();
}

void CustomerHead::write()
{
    if (!m_view) return;
    const auto& dossier = m_view->dossier;
    const auto& customer = dossier.customer;
    m_name->setText(toQt(customer.name));
    QStringList facts = customerFacts(customer);
    facts.push_back(tr("schedule %1").arg(toQt(m_view->policy)));
    if (customer.termsDays) facts.push_back(tr("terms %Ln day(s)", nullptr, *customer.termsDays));
    if (!customer.payer.empty()) facts.push_back(tr("paid by %1").arg(toQt(customer.payer)));
    if (!customer.parent.empty()) facts.push_back(tr("group %1").arg(toQt(customer.parent)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const auto reach = customerReach(customer);
    m_reach->setText(reach.isEmpty() ? tr("no phone number and no e-mail address known") : reach.join(QStringLiteral(" · ")));
    m_reach->setTint(reach.isEmpty() ? Tint::Muted : Tint::Text);
    m_limitBar->setVisible(customer.limitMinor.has_value());
    m_limit->setTint(Tint::Text);
    if (!customer.limitMinor) {
        m_limit->setText(tr("no credit limit"));
        m_limit->setTint(Tint::Muted);
    } else {
        const auto limit = base::Money::ofMinor(*customer.limitMinor, dossier.open.currency());
        const double share = limit.isZero() ? (dossier.open.isPositive() ? 2.0 : 0.0)
                                            : static_cast<double>(dossier.open.minor()) / static_cast<double>(limit.minor());
        m_limitBar->setShare(share);
        if (dossier.open > limit) {
            m_limit->setText(tr("%1 over the limit of %2").arg(displayWithCurrency(dossier.open - limit), displayWithCurrency(limit)));
            m_limit->setTint(Tint::Danger);
        } else {
            m_limit->setText(tr("%1 % of the limit of %2")
                                 .arg(displayCount(static_cast<std::int64_t>(std::max(share, 0.0) * 100)), displayWithCurrency(limit)));
        }
    }
    const auto stops = customerStops(dossier);
    m_stops->setText(stops.join(u'\n'));
    m_stops->setVisible(!stops.isEmpty());
    m_liftHold->setVisible(std::any_of(dossier.holds.begin(), dossier.holds.end(), [](const auto& hold) { return !hold.document; }));
}

} // namespace tegoed::ui
