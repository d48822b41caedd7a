#pragma once

#include "ui/bridge/ledger_service.h"
#include "ui/models/row_model.h"
#include "ui/models/skipped_model.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

namespace tegoed::ui {

/// What gets no letter today: how many items for each reason, and these with the day they are looked at again.
class SkippedTab : public QWidget {
    Q_OBJECT
public:
    explicit SkippedTab(LedgerService& service, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    [[nodiscard]] std::int64_t itemCount() const { return m_itemCount; }
    void focusList() { m_itemsView->setFocus(); }
    void focusFilter() { m_filter->setFocus(); }

signals:
    /// The items are counted.
    void counted();
    void customerWanted(const QString& number);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct ReasonRow {
        std::optional<dunning::Verdict> verdict; ///< Nothing: all reasons.
        std::int64_t count;
        std::int64_t openMinor;
        base::Currency currency;
    };
    [[nodiscard]] static std::vector<Column<ReasonRow>> reasonColumns();
    /// The ledger is closed.
    void forget();
    void workOut();
    void showRows(SkippedRows rows);
    void showReason();
    void showEmptiness();
    void askNext();

    LedgerService& m_service;
    RowModel<ReasonRow> m_reasons;
    SkippedModel m_items{};
    TableView* m_reasonsView;
    TableView* m_itemsView;
    FilterEdit* m_filter;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    Newest m_newestRows{};
    QTimer m_scrolled{}; ///< Asks once the rows stand still.
    Newest m_newest{};
    std::int64_t m_itemCount = 0;
    int m_sortColumn = SkippedModel::Customer;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tegoed::ui
