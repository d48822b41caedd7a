#include "ui/pages/start/first_steps.h"

#include "ui/bridge/display.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kColumnWidth = 600;

} // namespace

FirstSteps::FirstSteps(LedgerService& service, QWidget* parent)
    : QWidget(parent), m_service(service), m_column(new QWidget), m_place(new Label{Type::Strong, Tint::Accent}),
      m_title(new Label{Type::Title, Tint::Text}), m_text(new Label{Type::Body, Tint::Muted}), m_layout(new QVBoxLayout{m_column}),
      m_import(nullptr), m_later(nullptr), m_today(nullptr), m_items(nullptr), m_dunning(nullptr), m_addresses(nullptr)
{
    m_column->setFixedWidth(scaled(kColumnWidth));
    m_layout->setSpacing(kGap);
    m_text->setWordWrap(true);
    m_layout->addWidget(m_place);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_layout->addSpacing(kGap);
    m_import = addChoice("import", {});
    m_today = addChoice("today", QStringLiteral("today"));
    m_items = addChoice("items", QStringLiteral("items"));
    m_dunning = addChoice("dunning", QStringLiteral("dunning"));
    m_addresses = addChoice("person", {});
    m_later = addChoice("forward", QStringLiteral("today"));
    for (auto* const choice : {m_import, m_addresses})
        connect(choice, &QAbstractButton::clicked, this, &FirstSteps::importWanted);
    m_import->setPrimary(true);
    m_today->setPrimary(true);

    auto* const outer = new QVBoxLayout{this};
    outer->addStretch(2);
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(&service, &LedgerService::changed, this, &FirstSteps::follow);
    retranslate();
}

ChoiceButton* FirstSteps::addChoice(const char* icon, const QString& page)
{
    auto* const choice = new ChoiceButton{QString::fromLatin1(icon)};
    m_layout->addWidget(choice);
    if (!page.isEmpty()) connect(choice, &QAbstractButton::clicked, this, [this, page] { emit pageWanted(page); });
    return choice;
}

void FirstSteps::start()
{
    show(Step::List);
}

void FirstSteps::follow()
{
    if (!isVisible()) return;
    if (m_step == Step::List && m_service.snapshot()->status.openCount > 0) {
        show(Step::Done);
        focusStart();
    } else {
        retranslate();
    }
}

void FirstSteps::focusStart()
{
    (m_step == Step::List ? m_import : m_today)->setFocus();
}

void FirstSteps::show(Step step)
{
    m_step = step;
    const bool isList = step == Step::List;
    for (auto* const choice : {m_import, m_later})
        choice->setVisible(isList);
    for (auto* const choice : {m_today, m_items, m_dunning, m_addresses})
        choice->setVisible(!isList);
    retranslate();
}

void FirstSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) m_column->setFixedWidth(scaled(kColumnWidth));
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void FirstSteps::retranslate()
{
    const auto& snapshot = m_service.snapshot();
    const bool isList = m_step == Step::List;
    m_place->setText(isList ? tr("Step 2 of 3: your list") : tr("Step 3 of 3: done"));
    m_title->setText(isList ? tr("Bring your open items in") : tr("Your list is in"));
    if (isList || !snapshot) {
        m_text->setText(
            tr("Export the list of open items from your accounting package as CSV: customer, invoice number, date, due date and "
               "open amount are enough. You see what it would change before anything is taken in."));
    } else {
        const auto& status = snapshot->status;
        const auto currency = snapshot->book.currency;
        m_text->setText(tr("%Ln open item(s), %1 in all, of which %2 overdue.", nullptr, static_cast<int>(status.openCount))
                            .arg(displayWithCurrency(base::Money::ofMinor(status.openMinor, currency)),
                                 displayWithCurrency(base::Money::ofMinor(status.overdueMinor, currency))));
    }
    m_import->setTexts(tr("Choose the list…"), tr("One file or several. Columns, dates and amounts are recognised."));
    m_later->setTexts(tr("Later"), tr("Go to the empty ledger. The list can be brought in at any time: Ledger, Import a list."));
    const auto review = snapshot ? snapshot->status.reviewCount : 0;
    m_today->setTexts(tr("See whom to act on today"),
                      review > 0
                          ? tr("%Ln item(s) are long overdue: you say first how each customer goes on.", nullptr, static_cast<int>(review))
                          : tr("The customers in the order in which acting pays, each with its reason."));
    m_items->setTexts(tr("Look through the open items"), tr("Filter, sort and add up. What stands there is what your list said."));
    m_dunning->setTexts(tr("See which reminders are due"), tr("Each letter before it is made. Nothing goes out before you approve it."));
    m_addresses->setTexts(tr("Bring customers and contacts in…"), tr("Addresses and e-mail addresses, which letters need."));
    for (auto* const choice : {m_import, m_later, m_today, m_items, m_dunning, m_addresses})
        choice->setAccessibleName(choice->text().remove(QChar{u'…'}));
}

} // namespace tegoed::ui
