#pragma once

#include "app/opening.h"
#include "ui/pages/morning/question_views.h"

#include <map>
#include <string>
#include <vector>

namespace tegoed::ui {

/// The opening assistant: what was long overdue when it first came in, by customer, each on one of the lists as proposed: go on at a step;
/// one account statement and start again; call first, or write off. Customers are moved between the lists by key, many at once, and decided
/// together.
class OpeningView : public QuestionView {
    Q_OBJECT
public:
    explicit OpeningView(PageContext context, QWidget* parent = nullptr);
    void show(std::vector<app::OpeningCustomer> customers, base::Currency currency);
    [[nodiscard]] int count() const override { return m_model.rowCount({}); }
    [[nodiscard]] QString name() const override;
    void retranslate() override;
    /// Whether a customer is on another list or step than proposed, and not decided about.
    [[nodiscard]] bool hasDrafts() const;
    /// Moves the chosen customers to a list.
    void move(app::OpeningList list);
    /// Lets the chosen customers go on so many stages later.
    void shift(int stages);
    /// Decides about the chosen customers, after a look at what that comes to; asks first where account statements are to be written.
    void decide();

private:
    struct Row {
        app::OpeningCustomer customer;
        app::OpeningChoice choice;
    };
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    [[nodiscard]] static QString choiceText(const app::OpeningChoice& choice);
    [[nodiscard]] static QString hintText(app::OpeningHint hint);
    [[nodiscard]] bool can(const QString& action) const override;
    [[nodiscard]] std::string customerOf(int row) const override { return m_model.row(row).customer.customer; }
    template <class Change>
    void changeChosen(Change change);
    void askForFolder(app::OpeningRequest request);
    /// Shows what the decisions come to.
    void confirm(const app::OpeningRequest& request);
    void carryOut(const app::OpeningRequest& request);

    base::Currency m_currency = base::Currency::euro();
    std::map<std::string, app::OpeningChoice> m_choices{}; ///< Other than proposed; kept while the ledger changes.
    RowModel<Row> m_model;
};

} // namespace tegoed::ui
