#include "ui/dialogs/payment_dialog.h"

#include "ui/dialogs/import/notation.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <vector>

namespace tegoed::ui {

namespace {

constexpr int kItemOpenRole = Qt::UserRole;
constexpr int kCurrencyRole = Qt::UserRole + 1;
constexpr int kVisibleItems = 7;

} // namespace

PaymentDialog::PaymentDialog(LedgerService& service, CustomerName customer, QWidget* parent)
    : FormDialog(service, tr("Enter a payment"), QStringLiteral("%1 · %2").arg(toQt(customer.number), toQt(customer.name)),
                 tr("Enter the payment"), parent),
      m_customer(std::move(customer)), m_amount(new QLineEdit{this}), m_paidOn(dateField(service.today())), m_items(new QTableWidget{this})
{
    setMinimumWidth(560);
    m_paidOn->setMaximumDate(toQDate(service.today()));
    m_amount->setAlignment(Qt::AlignRight);
    addWideField(tr("Items it settles"), m_items);
    addField(tr("Amount"), m_amount);
    addField(tr("Paid on"), m_paidOn);
    fillItems();
    connect(m_items, &QTableWidget::itemChanged, this, &PaymentDialog::proposeAmount);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_amountTyped = true; });
    m_items->setFocus();
}

void PaymentDialog::fillItems()
{
    m_items->setColumnCount(4);
    m_items->setHorizontalHeaderLabels({heading("number"), heading("due"), heading("days"), heading("open")});
    m_items->verticalHeader()->hide();
    m_items->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_items->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_items->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < m_items->columnCount(); ++column)
        m_items->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (column < 2 ? Qt::AlignLeft : Qt::AlignRight));
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setSelectionMode(QAbstractItemView::SingleSelection);
    m_items->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_items->setTabKeyNavigation(false);
    m_items->setShowGrid(false);
    m_items->setMinimumHeight(kVisibleItems * tableRowHeight());

    const auto& snapshot = service().snapshot();
    if (!snapshot) return;
    const auto& book = snapshot->book;
    const auto customer = book.find(m_customer.number);
    if (!customer) return;
    std::vector<const ledger::OpenItem*> open;
    for (const auto& item : book.items.of(*customer))
        if (item.openMinor > 0) open.push_back(&item);
    m_items->setRowCount(static_cast<int>(open.size()));
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const auto& item = *open[static_cast<std::size_t>(row)];
        auto* const number = new QTableWidgetItem{toQt(book.items.number(item))};
        number->setCheckState(Qt::Unchecked);
        number->setData(kItemOpenRole, QVariant::fromValue(static_cast<qlonglong>(item.openMinor)));
        number->setData(kCurrencyRole, item.currency);
        m_items->setItem(row, 0, number);
        m_items->setItem(row, 1, new QTableWidgetItem{displayDay(item.dueOn)});
        m_items->setItem(row, 2, new QTableWidgetItem{displayCount(snapshot->today.dayNumber() - item.dueOn)});
        const auto amount = base::Money::ofMinor(item.openMinor, book.currencies[item.currency]);
        m_items->setItem(row, 3, new QTableWidgetItem{item.currency == 0 ? display(amount) : displayWithCurrency(amount)});
        for (const int column : {2, 3})
            m_items->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    // Once all are there: with a thousand items each row would otherwise be measured again for each that is added.
    for (int column = 1; column < m_items->columnCount(); ++column)
        m_items->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    if (m_items->rowCount() > 0) m_items->setCurrentCell(0, 0);
}

void PaymentDialog::offerOneCurrency()
{
    std::optional<unsigned> ticked;
    for (int row = 0; row < m_items->rowCount() && !ticked; ++row) {
        const auto* const item = m_items->item(row, 0);
        if (item->checkState() == Qt::Checked) ticked = item->data(kCurrencyRole).toUInt();
    }
    const QSignalBlocker blocker{m_items};
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const bool isOffered = !ticked || m_items->item(row, 0)->data(kCurrencyRole).toUInt() == *ticked;
        const QString hint = isOffered ? QString{} : tr("A payment settles items of one currency.");
        for (int column = 0; column < m_items->columnCount(); ++column) {
            auto* const cell = m_items->item(row, column);
            if (cell->flags().testFlag(Qt::ItemIsEnabled) == isOffered) continue;
            cell->setFlags(isOffered ? cell->flags() | Qt::ItemIsEnabled : cell->flags() & ~Qt::ItemIsEnabled);
            cell->setToolTip(hint);
            cell->setData(Qt::AccessibleDescriptionRole, hint);
        }
    }
}

base::Currency PaymentDialog::currency() const
{
    const auto& snapshot = service().snapshot();
    if (!snapshot) return base::Currency::euro();
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const auto* const item = m_items->item(row, 0);
        if (item->checkState() == Qt::Checked) return snapshot->book.currencies[item->data(kCurrencyRole).toUInt()];
    }
    return snapshot->book.currency;
}

void PaymentDialog::proposeAmount()
{
    offerOneCurrency();
    const auto wanted = currency();
    const bool isOwn = !service().snapshot() || wanted == service().snapshot()->book.currency;
    setFieldLabel(m_amount, isOwn ? tr("Amount") : tr("Amount in %1").arg(toQt(wanted.code())));
    if (m_amountTyped) return;
    std::int64_t sum = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const auto* const item = m_items->item(row, 0);
        if (item->checkState() == Qt::Checked) sum += item->data(kItemOpenRole).toLongLong();
    }
    m_proposedMinor = sum;
    m_amount->setText(sum == 0 ? QString{} : displayMinor(sum, wanted));
}

std::optional<std::string> PaymentDialog::amount() const
{
    const int decimals = currency().decimals();
    // What was proposed is exact, in whatever currency.
    if (m_proposedMinor > 0 && m_amount->text() == displayMinor(m_proposedMinor, currency()))
        return base::minorToString(m_proposedMinor, decimals);
    const auto minor = typedMinor(m_amount->text().trimmed(), currency());
    return minor ? std::optional{base::minorToString(*minor, decimals)} : std::nullopt;
}

void PaymentDialog::submit()
{
    const auto typed = amount();
    if (!typed) {
        refuse(tr("\"%1\" is no amount. Write it like %2.").arg(m_amount->text(), displayMinor(123450, currency())));
        return;
    }
    std::vector<std::string> items;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row, 0)->checkState() == Qt::Checked) items.push_back(fromQt(m_items->item(row, 0)->text()));
    }
    const auto paidOn = fromQDate(m_paidOn->date());
    carryOut<app::PaidResult>([number = m_customer.number, amount = *typed, paidOn,
                               items](app::Ledger& ledger) { return app::pay(ledger, number, amount, paidOn, items); },
                              [name = toQt(m_customer.name)](const base::Result<app::PaidResult>& result) {
                                  const auto amount = displayWithCurrency(result->allocated + result->unallocated);
                                  if (result->seen)
                                      return tr("%1 of %2 noted as seen at the bank: the next list settles it").arg(amount, name);
                                  return tr("%1 entered for %2").arg(amount, name);
                              });
}

} // namespace tegoed::ui
