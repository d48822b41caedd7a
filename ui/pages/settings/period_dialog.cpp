#include "ui/pages/settings/period_dialog.h"

namespace tegoed::ui {

PeriodDialog::PeriodDialog(LedgerService& service, QWidget* parent)
    : FormDialog(service, tr("Add days"), tr("Days on which nothing goes out"), tr("Add the days"), parent), m_kind(new QComboBox{this}),
      m_from(dateField(service.today())), m_to(dateField(service.today())), m_name(new QLineEdit{this})
{
    m_kind->addItem(tr("Quiet period: terms go on"), static_cast<int>(app::PeriodKind::Quiet));
    m_kind->addItem(tr("Day off: no business day for terms either"), static_cast<int>(app::PeriodKind::DayOff));
    addField(tr("Kind"), m_kind);
    addField(tr("From"), m_from);
    addField(tr("Up to and including"), m_to);
    addField(tr("Name"), m_name);
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& from) {
        if (m_to->date() < from) m_to->setDate(from);
    });
    m_kind->setFocus();
}

void PeriodDialog::submit()
{
    const app::CalendarPeriod period{static_cast<app::PeriodKind>(m_kind->currentData().toInt()),
                                     {fromQDate(m_from->date()), fromQDate(m_to->date())},
                                     fromQt(m_name->text())};
    carryOut<void>([period](app::Ledger& ledger) { return app::addPeriod(ledger, period); },
                   [](const base::Result<void>&) { return tr("The days are in the calendar"); });
}

} // namespace tegoed::ui
