#include "ui/dialogs/allocate_dialog.h"

#include "app/money.h"
#include "ui/dialogs/import/notation.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kOpenRole = Qt::UserRole;
constexpr int kProposedRole = Qt::UserRole; ///< Of an amount: what was put there.
constexpr int kVisibleRows = 8;
constexpr int kWidth = 620;
enum AllocateColumn { Number, Due, Open, Amount, ColumnCount };

} // namespace

AllocateDialog::AllocateDialog(LedgerService& service, Allocatable what, QWidget* parent)
    : FormDialog(service, tr("Allocate"), QStringLiteral("%1 · %2").arg(toQt(what.number), toQt(what.view->dossier.customer.name)),
                 tr("Allocate"), parent),
      m_what(std::move(what)), m_items(new QTableWidget{this}), m_rest(new Label{Type::Strong, Tint::Text, this})
{
    setMinimumWidth(kWidth);
    addWideField(tr("Items that it settles: tick them, or type an amount"), m_items);
    addField(tr("Still unallocated"), m_rest);
    fillItems();
    connect(m_items, &QTableWidget::itemChanged, this, &AllocateDialog::propose);
    showRest();
    m_items->setFocus();
}

void AllocateDialog::fillItems()
{
    m_items->setColumnCount(ColumnCount);
    m_items->setHorizontalHeaderLabels({heading("number"), heading("due"), heading("open"), heading("allocated")});
    m_items->verticalHeader()->hide();
    m_items->verticalHeader()->setDefaultSectionSize(tableRowHeight());
    m_items->horizontalHeader()->setHighlightSections(false);
    m_items->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int column = 0; column < ColumnCount; ++column)
        m_items->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (column < Open ? Qt::AlignLeft : Qt::AlignRight));
    m_items->setSelectionMode(QAbstractItemView::SingleSelection);
    m_items->setTabKeyNavigation(false);
    m_items->setShowGrid(false);
    m_items->setMinimumHeight(kVisibleRows * tableRowHeight());
    std::vector<const ledger::Document*> open;
    for (const auto& item : m_what.view->dossier.items) {
        const auto& document = item.document;
        if (document.open.isPositive() && document.open.currency() == m_what.rest.currency()) open.push_back(&document);
    }
    std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->dueOn < b->dueOn; });
    m_items->setRowCount(static_cast<int>(open.size()));
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const auto& document = *open[static_cast<std::size_t>(row)];
        const auto put = [&](int column, const QString& text) {
            auto* const cell = new QTableWidgetItem{text};
            cell->setTextAlignment(Qt::AlignVCenter | (column < Open ? Qt::AlignLeft : Qt::AlignRight));
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_items->setItem(row, column, cell);
            return cell;
        };
        auto* const number = put(Number, toQt(document.number));
        number->setFlags(number->flags() | Qt::ItemIsUserCheckable);
        number->setCheckState(Qt::Unchecked);
        number->setData(kOpenRole, QVariant::fromValue(static_cast<qlonglong>(document.open.minor())));
        put(Due, display(document.dueOn));
        put(Open, display(document.open));
        auto* const amount = put(Amount, {});
        amount->setFlags(amount->flags() | Qt::ItemIsEditable);
    }
    if (m_items->rowCount() > 0) m_items->setCurrentCell(0, 0);
}

std::int64_t AllocateDialog::typedMinor(int row) const
{
    const auto* const cell = m_items->item(row, Amount);
    const QString text = cell->text().trimmed();
    if (text.isEmpty()) return 0;
    // What was proposed is exact, in whatever currency.
    const auto currency = m_what.rest.currency();
    const std::int64_t proposed = cell->data(kProposedRole).toLongLong();
    if (proposed > 0 && text == displayMinor(proposed, currency)) return proposed;
    return ui::typedMinor(text, currency).value_or(-1);
}

void AllocateDialog::propose(QTableWidgetItem* changed)
{
    if (changed->column() == Number) {
        const int row = changed->row();
        std::int64_t left = m_what.rest.minor();
        for (int other = 0; other < m_items->rowCount(); ++other)
            if (other != row) left -= std::max<std::int64_t>(typedMinor(other), 0);
        const std::int64_t open = changed->data(kOpenRole).toLongLong();
        const std::int64_t share = changed->checkState() == Qt::Checked ? std::clamp<std::int64_t>(left, 0, open) : 0;
        const QSignalBlocker blocker{m_items};
        m_items->item(row, Amount)->setText(share == 0 ? QString{} : displayMinor(share, m_what.rest.currency()));
        m_items->item(row, Amount)->setData(kProposedRole, QVariant::fromValue(static_cast<qlonglong>(share)));
    } else if (changed->column() == Amount) {
        const QSignalBlocker blocker{m_items};
        m_items->item(changed->row(), Number)->setCheckState(changed->text().trimmed().isEmpty() ? Qt::Unchecked : Qt::Checked);
    }
    showRest();
}

void AllocateDialog::showRest()
{
    std::int64_t left = m_what.rest.minor();
    for (int row = 0; row < m_items->rowCount(); ++row)
        left -= std::max<std::int64_t>(typedMinor(row), 0);
    m_rest->setText(displayWithCurrency(base::Money::ofMinor(left, m_what.rest.currency())));
    m_rest->setTint(left < 0 ? Tint::Danger : Tint::Text);
}

void AllocateDialog::submit()
{
    std::vector<app::ItemAmount> items;
    const auto currency = m_what.rest.currency();
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const auto minor = typedMinor(row);
        if (minor < 0) {
            refuse(tr("\"%1\" is no amount. Write it like %2.").arg(m_items->item(row, Amount)->text(), displayMinor(123450, currency)));
            return;
        }
        if (minor > 0) items.push_back({fromQt(m_items->item(row, Number)->text()), base::minorToString(minor, currency.decimals())});
    }
    if (items.empty()) {
        refuse(tr("Tick at least one item."));
        return;
    }
    carryOut<app::PaidResult>(
        [number = m_what.number, items](app::Ledger& ledger) { return app::allocate(ledger, number, items); },
        [](const base::Result<app::PaidResult>& result) { return tr("%1 allocated").arg(displayWithCurrency(result->allocated)); });
}

} // namespace tegoed::ui
