#include "ui/dialogs/payment_dialog.h"

#include "ui/models/item_filter.h"

#include <QHeaderView>

namespace tegoed::ui {

namespace {

constexpr int kOpenRole = Qt::UserRole;
constexpr int kVisibleRows = 7;

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
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setSelectionMode(QAbstractItemView::SingleSelection);
    m_items->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_items->setTabKeyNavigation(false);
    m_items->setShowGrid(false);
    m_items->setMinimumHeight(kVisibleRows * tableRowHeight());

    const auto& snapshot = service().snapshot();
    if (!snapshot) return;
    const auto& book = snapshot->book;
    const auto customer = book.find(m_customer.number);
    if (!customer) return;
    for (const auto& item : book.items.of(*customer)) {
        if (item.openMinor <= 0) continue;
        const int row = m_items->rowCount();
        m_items->insertRow(row);
        auto* const number = new QTableWidgetItem{toQt(book.items.number(item))};
        number->setCheckState(Qt::Unchecked);
        number->setData(kOpenRole, QVariant::fromValue(static_cast<qlonglong>(item.openMinor)));
        m_items->setItem(row, 0, number);
        m_items->setItem(row, 1, new QTableWidgetItem{displayDay(item.dueOn)});
        m_items->setItem(row, 2, new QTableWidgetItem{displayCount(snapshot->today.dayNumber() - item.dueOn)});
        m_items->setItem(row, 3, new QTableWidgetItem{displayMinor(item.openMinor, book.currencies[item.currency])});
        for (const int column : {2, 3})
            m_items->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_items->rowCount() > 0) m_items->setCurrentCell(0, 0);
}

void PaymentDialog::proposeAmount()
{
    if (m_amountTyped) return;
    std::int64_t sum = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const auto* const item = m_items->item(row, 0);
        if (item->checkState() == Qt::Checked) sum += item->data(kOpenRole).toLongLong();
    }
    m_amount->setText(sum == 0 ? QString{}
                               : displayMinor(sum, service().snapshot() ? service().snapshot()->book.currency : base::Currency::euro()));
}

void PaymentDialog::submit()
{
    const auto hundredths = typedAmountHundredths(m_amount->text().trimmed());
    if (!hundredths) {
        refuse(tr("\"%1\" is no amount. Write it like %2.").arg(m_amount->text(), displayMinor(123450, base::Currency::euro())));
        return;
    }
    std::vector<std::string> items;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row, 0)->checkState() == Qt::Checked) items.push_back(fromQt(m_items->item(row, 0)->text()));
    }
    const auto paidOn = fromQDate(m_paidOn->date());
    carryOut<app::PaidResult>([number = m_customer.number, amount = base::minorToString(*hundredths, 2), paidOn,
                               items](app::Ledger& ledger) { return app::pay(ledger, number, amount, paidOn, items); },
                              [name = toQt(m_customer.name)](const base::Result<app::PaidResult>& result) {
                                  const auto amount = displayWithCurrency(result->allocated + result->unallocated);
                                  if (result->seen)
                                      return tr("%1 of %2 noted as seen at the bank: the next list settles it").arg(amount, name);
                                  return tr("%1 entered for %2").arg(amount, name);
                              });
}

} // namespace tegoed::ui
