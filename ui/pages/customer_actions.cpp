#include "ui/pages/customer_actions.h"

#include "app/notes.h"
#include "app/opening.h"
#include "ui/dialogs/payment_dialog.h"

#include <QEvent>

namespace tegoed::ui {

CustomerActions::CustomerActions(Page& page, PageContext context, std::function<std::optional<CustomerName>()> current)
    : QObject(&page), m_page(page), m_context(context), m_current(std::move(current)), m_statement(page, context)
{
    page.installEventFilter(this);
    connectDialogs();
    connect(m_context.actions[QStringLiteral("hold_lift")], &QAction::triggered, this, &CustomerActions::liftHold);
    connect(m_context.actions[QStringLiteral("review")], &QAction::triggered, this, &CustomerActions::endReview);
    connect(m_context.actions[QStringLiteral("account_statement")], &QAction::triggered, this, [this] {
        if (const auto customer = m_page.isVisible() ? m_current() : std::nullopt) m_statement.start(*customer);
    });
}

void CustomerActions::connectDialogs()
{
    const auto dialog = [this](const char* id, auto make) {
        connect(m_context.actions[QString::fromLatin1(id)], &QAction::triggered, this, [this, make] {
            const auto customer = m_page.isVisible() ? m_current() : std::nullopt;
            if (!customer) return;
            FormDialog* const form = make(*customer);
            connect(form, &FormDialog::done, this, [this](const QString& text) { emit m_context.service.announced(text, true); });
            form->open();
        });
    };
    auto& service = m_context.service;
    dialog("note", [this, &service](const CustomerName& customer) { return new NoteDialog{service, customer, m_page.window()}; });
    dialog("call", [this, &service](const CustomerName& customer) { return new CallDialog{service, customer, m_page.window()}; });
    dialog("hold", [this, &service](const CustomerName& customer) { return new HoldDialog{service, customer, m_page.window()}; });
    dialog("snooze", [this, &service](const CustomerName& customer) { return new SnoozeDialog{service, customer, m_page.window()}; });
    dialog("pay", [this, &service](const CustomerName& customer) { return new PaymentDialog{service, customer, m_page.window()}; });
}

void CustomerActions::update()
{
    if (!m_page.isVisible()) return;
    const auto customer = m_current();
    for (const auto* id : {"note", "call", "hold", "pay", "snooze", "account_statement"})
        m_context.actions[QString::fromLatin1(id)]->setEnabled(customer.has_value());
    m_context.actions[QStringLiteral("review")]->setEnabled(customer && hasReview(*customer));
    m_context.actions[QStringLiteral("hold_lift")]->setEnabled(customer && hasHold(*customer));
}

bool CustomerActions::hasReview(const CustomerName& customer) const
{
    const auto& snapshot = m_context.service.snapshot();
    const auto index = snapshot ? snapshot->book.find(customer.number) : std::nullopt;
    if (!index) return false;
    for (const auto& item : snapshot->book.items.of(*index)) {
        if ((item.flags & ledger::kItemOpeningReview) != 0) return true;
    }
    return false;
}

bool CustomerActions::hasHold(const CustomerName& customer) const
{
    const auto& snapshot = m_context.service.snapshot();
    const auto index = snapshot ? snapshot->book.find(customer.number) : std::nullopt;
    return index && snapshot->book.customers[*index].holdUntil != ledger::kNoDay;
}

void CustomerActions::liftHold()
{
    const auto customer = m_page.isVisible() ? m_current() : std::nullopt;
    if (!customer) return;
    auto& service = m_context.service;
    service.change(
        this, {}, [number = customer->number](app::Ledger& ledger, const base::Work&) { return app::liftHold(ledger, number, {}); },
        [&service, name = toQt(customer->name)](const base::Result<void>& result) {
            if (!result)
                emit service.refused(result.error());
            else
                emit service.announced(tr("Reminders to %1 go on").arg(name), true);
        });
}

void CustomerActions::endReview()
{
    const auto customer = m_page.isVisible() ? m_current() : std::nullopt;
    if (!customer) return;
    auto& service = m_context.service;
    service.change(
        this, {}, [number = customer->number](app::Ledger& ledger, const base::Work&) { return app::decideOpeningReview(ledger, number); },
        [&service, name = toQt(customer->name)](const base::Result<int>& count) {
            if (!count)
                emit service.refused(count.error());
            else
                emit service.announced(tr("%Ln item(s) of %1 go on at their step from seven days on", nullptr, *count).arg(name), true);
        });
}

bool CustomerActions::eventFilter(QObject* watched, QEvent* event)
{
    // The page is not yet visible while it gets the event: what it can do is said once it is.
    if (event->type() == QEvent::Show) QMetaObject::invokeMethod(this, &CustomerActions::update, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace tegoed::ui
