#include "ui/pages/customer/payments_part.h"

#include "app/money.h"
#include "ui/dialogs/allocate_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kTextCharacters = 12;

} // namespace

QString PaymentsPart::money(base::Money amount) const
{
    return m_view && amount.currency() == m_view->dossier.open.currency() ? display(amount) : displayWithCurrency(amount);
}

std::vector<Column<PaymentsPart::Row>> PaymentsPart::columns() const
{
    return {
        {"date", false, [](const Row& row) { return display(row.on); }, by<Row>([](const Row& row) { return row.on; })},
        {"number", false, [](const Row& row) { return toQt(row.number); },
         by<Row>([](const Row& row) -> const std::string& { return row.number; })},
        {"kind", false, [](const Row& row) { return row.kind; }, by<Row>([](const Row& row) -> const QString& { return row.kind; })},
        {"amount", true, [this](const Row& row) { return money(row.amount); }, by<Row>([](const Row& row) { return row.amount.minor(); })},
        {"unallocated", true, [this](const Row& row) { return row.rest.isZero() ? QString{} : money(row.rest); },
         by<Row>([](const Row& row) { return row.rest.minor(); }),
         [](const Row& row) { return row.rest.isZero() ? std::optional<Tint>{} : std::optional{Tint::Warning}; }},
        {"text", false, [](const Row& row) { return row.text; }, by<Row>([](const Row& row) -> const QString& { return row.text; })},
    };
}

std::vector<Column<PaymentsPart::Use>> PaymentsPart::useColumns() const
{
    return {
        {"item", false, [](const Use& use) { return toQt(use.item); },
         by<Use>([](const Use& use) -> const std::string& { return use.item; })},
        {"date", false, [](const Use& use) { return display(use.on); }, by<Use>([](const Use& use) { return use.on; })},
        {"amount", true, [this](const Use& use) { return money(use.amount); }, by<Use>([](const Use& use) { return use.amount.minor(); })},
    };
}

PaymentsPart::PaymentsPart(PageContext context, QWidget* parent)
    : CustomerPart(context, parent), m_rows(columns()), m_uses(useColumns()), m_table(new TableView), m_usesTable(new TableView),
      m_usesHead(new Label{Type::Strong, Tint::Muted}), m_empty(new EmptyNote{QStringLiteral("pay")}), m_stack(new QStackedWidget),
      m_splitter(new QSplitter)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, kGap, 0, 0);
    m_table->setModel(&m_rows);
    m_table->setObjectName(QStringLiteral("customer_payments"));
    m_table->setWidths({14, 14, 16, 24, 24, 0});
    m_table->setSpare({5, 2}, kTextCharacters);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_usesTable->setModel(&m_uses);
    m_usesTable->setObjectName(QStringLiteral("customer_payment_uses"));
    m_usesTable->setWidths({0, 14, 24});
    m_usesTable->setSortingEnabled(true);
    m_usesTable->sortByColumn(1, Qt::DescendingOrder);
    m_splitter->setObjectName(QStringLiteral("customer_payments_parts"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    auto* const right = new QWidget;
    auto* const column = new QVBoxLayout{right};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapTight);
    m_usesHead->setElided(true);
    column->addWidget(m_usesHead);
    column->addWidget(m_usesTable, 1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(new ActionButton{actions()[QStringLiteral("unallocate")]});
    buttons->addWidget(new ActionButton{actions()[QStringLiteral("allocate")]});
    column->addLayout(buttons);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_table, &TableView::currentRowChanged, this, &PaymentsPart::showUses);
    retranslate();
    updateActions();
}

const PaymentsPart::Row* PaymentsPart::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows.rowCount({}) ? &m_rows.row(row) : nullptr;
}

void PaymentsPart::show(const CustomerViewPtr& view)
{
    const std::string kept = current() != nullptr ? current()->number : std::string{};
    m_view = view;
    m_usesOfPayment.clear();
    m_usesOfCredit.clear();
    std::vector<Row> rows;
    if (view) {
        const auto& dossier = view->dossier;
        const auto none = [](base::Currency currency) { return base::Money::zero(currency); };
        for (const auto& item : dossier.items) {
            const auto& document = item.document;
            for (const auto& posting : item.allocations) {
                const Use use{document.number, posting.effectiveOn, base::Money::ofMinor(posting.amountMinor, document.amount.currency())};
                if (posting.payment) m_usesOfPayment[*posting.payment].push_back(use);
                if (posting.credit && *posting.credit != document.id) m_usesOfCredit[*posting.credit].push_back(use);
            }
            if (document.kind == ledger::DocumentKind::CreditNote)
                rows.push_back({document.number,
                                document.issuedOn,
                                word(document.kind),
                                -document.amount,
                                -document.open,
                                {},
                                document.id,
                                false,
                                toQt(item.texts.text)});
        }
        for (const auto& stored : dossier.payments) {
            const auto& payment = stored.payment;
            rows.push_back({payment.number,
                            payment.paidOn,
                            wordOr("payment_source." + std::string{name(payment.source)}, {}),
                            payment.amount,
                            payment.unallocated,
                            payment.id,
                            {},
                            false,
                            payment.dateUnknown ? tr("day unknown") : toQt(payment.text)});
        }
        for (const auto& seen : dossier.seen) {
            const auto item =
                std::find_if(dossier.items.begin(), dossier.items.end(), [&](const auto& one) { return seen.document == one.document.id; });
            rows.push_back({{},
                            seen.paidOn,
                            tr("seen at the bank"),
                            seen.amount,
                            none(seen.amount.currency()),
                            {},
                            {},
                            true,
                            item == dossier.items.end() ? QString{} : toQt(item->document.number)});
        }
    }
    m_rows.setRows(std::move(rows));
    const auto& shown = m_rows.rows();
    m_stack->setCurrentWidget(shown.empty() ? static_cast<QWidget*>(m_empty) : m_splitter);
    const auto same = std::find_if(shown.begin(), shown.end(), [&](const Row& row) { return row.number == kept; });
    if (!shown.empty()) m_table->setCurrentIndex(m_rows.index(same == shown.end() ? 0 : static_cast<int>(same - shown.begin()), 0));
    showUses(m_table->currentIndex().row());
}

void PaymentsPart::showUses(int)
{
    const auto* const row = current();
    std::vector<Use> uses;
    if (row != nullptr && row->payment) {
        if (const auto found = m_usesOfPayment.find(*row->payment); found != m_usesOfPayment.end()) uses = found->second;
    } else if (row != nullptr && row->credit) {
        if (const auto found = m_usesOfCredit.find(*row->credit); found != m_usesOfCredit.end()) uses = found->second;
    }
    m_usesHead->setText(row == nullptr || row->isSeen ? QString{}
                        : uses.empty()                ? tr("%1 settled nothing yet").arg(toQt(row->number))
                                                      : tr("What %1 settled").arg(toQt(row->number)));
    m_uses.setRows(std::move(uses));
    updateActions();
}

void PaymentsPart::updateActions()
{
    const auto* const row = current();
    // In a ledger that the package settles, money is allocated there.
    const bool isOurs = service().snapshot() && service().snapshot()->book.settlement == ledger::Settlement::Bank;
    actions()[QStringLiteral("allocate")]->setEnabled(isActive() && isOurs && row != nullptr && !row->isSeen && row->rest.isPositive());
    actions()[QStringLiteral("unallocate")]->setEnabled(isActive() && isOurs && row != nullptr && !m_uses.rows().empty());
}

void PaymentsPart::allocate()
{
    const auto* const row = current();
    if (row == nullptr || !m_view) return;
    auto* const form = new AllocateDialog{service(), {row->number, row->rest, m_view}, window()};
    connect(form, &FormDialog::done, this, [this](const QString& text) { emit service().announced(text, true); });
    form->open();
}

void PaymentsPart::unallocate()
{
    const auto* const row = current();
    if (row == nullptr || m_uses.rows().empty()) return;
    std::vector<std::string> items;
    for (const auto& index : m_usesTable->selectionModel()->selectedRows())
        items.push_back(m_uses.row(index.row()).item);
    auto& service = this->service();
    service.change(
        this, {}, [number = row->number, items](app::Ledger& ledger, const base::Work&) { return app::unallocate(ledger, number, items); },
        [&service, number = toQt(row->number)](const base::Result<app::PaidResult>& result) {
            if (!result)
                emit service.refused(result.error());
            else
                emit service.announced(tr("%1: %2 is unallocated again").arg(number, displayWithCurrency(result->unallocated)), true);
        });
}

void PaymentsPart::retranslate()
{
    m_table->setAccessibleName(tr("Payments and credit notes of the customer"));
    m_usesTable->setAccessibleName(tr("What the payment settled"));
    m_empty->setTexts(tr("No payments"), tr("A payment of this customer is entered with the key P."));
    m_rows.retranslate();
    m_uses.retranslate();
    if (m_view) show(m_view);
}

} // namespace tegoed::ui
