#pragma once

#include "ui/models/row_model.h"
#include "ui/pages/customer/customer_part.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <unordered_map>

namespace tegoed::ui {

/// The customer's money: payments and credit notes, beside each what it settled. What is unallocated can be allocated, what is allocated
/// can be taken back.
class PaymentsPart : public CustomerPart {
    Q_OBJECT
public:
    explicit PaymentsPart(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Payments"); }
    void show(const CustomerViewPtr& view) override;
    void retranslate() override;
    void focusStart() override { m_table->setFocus(); }
    /// Opens the form for what is unallocated of the chosen payment or credit note.
    void allocate();
    /// Takes back what the chosen payment settled: the chosen items of it, or all.
    void unallocate();

private:
    struct Row {
        std::string number;
        base::Date on;
        QString kind;
        base::Money amount;
        base::Money rest; ///< Unallocated.
        std::optional<base::PaymentId> payment;
        std::optional<base::DocumentId> credit;
        bool isSeen; ///< Seen at the bank, in a ledger that the package settles.
        QString text;
    };
    struct Use {
        std::string item;
        base::Date on;
        base::Money amount;
    };
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    [[nodiscard]] std::vector<Column<Use>> useColumns() const;
    [[nodiscard]] QString money(base::Money amount) const;
    void showUses(int row);
    void updateActions() override;
    [[nodiscard]] const Row* current() const;

    CustomerViewPtr m_view{};
    std::unordered_map<base::PaymentId, std::vector<Use>> m_usesOfPayment{};
    std::unordered_map<base::DocumentId, std::vector<Use>> m_usesOfCredit{};
    RowModel<Row> m_rows;
    RowModel<Use> m_uses;
    TableView* m_table;
    TableView* m_usesTable;
    Label* m_usesHead;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
};

} // namespace tegoed::ui
