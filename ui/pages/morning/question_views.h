#pragma once

#include "app/questions.h"
#include "ui/models/row_model.h"
#include "ui/shell/page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>

#include <functional>
#include <string>
#include <vector>

namespace tegoed::ui {

/// One kind of question that waits for an answer: what it is about, what can be answered, and the rows.
class QuestionView : public QWidget {
    Q_OBJECT
public:
    /// `keyActions` have a key and no button: there is no room for more.
    QuestionView(PageContext context, const std::vector<const char*>& buttonActions, const std::vector<const char*>& keyActions,
                 QWidget* parent = nullptr);
    [[nodiscard]] virtual int count() const = 0;
    /// Its name in the list of questions.
    [[nodiscard]] virtual QString name() const = 0;
    virtual void retranslate() = 0;
    void focusStart() { m_view->setFocus(); }
    /// Enables what can be done here; all of it is off while another question is seen.
    void showActions(bool isSeen);

protected:
    /// `table`: under which name its columns are remembered.
    void setUp(const char* table, QAbstractItemModel* model, const std::vector<int>& widths);
    void setTexts(const QString& title, const QString& text);
    /// Whether one of this view's actions can be done now.
    [[nodiscard]] virtual bool can(const QString& action) const;
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] TableView& view() const { return *m_view; }
    /// Rows that are chosen, each once, in the order of the table.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// Puts other rows into the model, by `fill`. What was chosen stays chosen as far as it is still there: a key that is pressed while
    /// the ledger changes works on what was chosen, and on nothing else.
    void keepChosen(const std::function<void()>& fill);
    /// What a row is about: the same in each list that has it.
    [[nodiscard]] virtual std::string keyOf(int row) const { return customerOf(row); }
    void openCustomer(const std::string& number);
    /// The number of the customer of a row.
    [[nodiscard]] virtual std::string customerOf(int row) const = 0;

private:
    PageContext m_context;
    std::vector<const char*> m_actions;
    Label* m_title;
    Label* m_text;
    TableView* m_view;
    bool m_isSeen = false;
};

/// Rows that imports left out.
class FaultsView : public QuestionView {
    Q_OBJECT
public:
    explicit FaultsView(PageContext context, QWidget* parent = nullptr);
    void show(std::vector<persistence::KeptFault> faults);
    [[nodiscard]] int count() const override { return m_model.rowCount({}); }
    [[nodiscard]] QString name() const override;
    void retranslate() override;
    /// The rows as a CSV file.
    void exportRows();
    void dismiss();

private:
    [[nodiscard]] static std::vector<Column<persistence::KeptFault>> columns();
    [[nodiscard]] static std::string sentenceOf(const persistence::KeptFault& fault);
    [[nodiscard]] std::string customerOf(int) const override { return {}; }
    [[nodiscard]] std::string keyOf(int row) const override;
    RowModel<persistence::KeptFault> m_model;
};

/// Items that vanished from the list, and nobody said why.
class VanishedView : public QuestionView {
    Q_OBJECT
public:
    explicit VanishedView(PageContext context, QWidget* parent = nullptr);
    void show(std::vector<app::VanishedItem> items);
    [[nodiscard]] int count() const override { return m_model.rowCount({}); }
    [[nodiscard]] QString name() const override;
    void retranslate() override;
    /// Says of the chosen items what became of them; asks before it does so of several.
    void settle(app::VanishedAs as);

private:
    [[nodiscard]] static std::vector<Column<app::VanishedItem>> columns();
    [[nodiscard]] bool can(const QString& action) const override;
    [[nodiscard]] std::string customerOf(int row) const override { return m_model.row(row).customer; }
    [[nodiscard]] std::string keyOf(int row) const override { return std::to_string(m_model.row(row).document.value()); }
    [[nodiscard]] static QString asText(app::VanishedAs as);
    void carryOut(std::vector<base::DocumentId> documents, app::VanishedAs as);
    RowModel<app::VanishedItem> m_model;
};

/// Money that the bank showed and no list does.
class SeenView : public QuestionView {
    Q_OBJECT
public:
    explicit SeenView(PageContext context, QWidget* parent = nullptr);
    void show(std::vector<app::SeenLong> seen);
    [[nodiscard]] int count() const override { return m_model.rowCount({}); }
    [[nodiscard]] QString name() const override;
    void retranslate() override;

private:
    [[nodiscard]] static std::vector<Column<app::SeenLong>> columns();
    [[nodiscard]] std::string customerOf(int row) const override { return m_model.row(row).customer; }
    [[nodiscard]] std::string keyOf(int row) const override;
    RowModel<app::SeenLong> m_model;
};

/// Customers who owe something and of whom something is missing.
class MissingView : public QuestionView {
    Q_OBJECT
public:
    explicit MissingView(PageContext context, QWidget* parent = nullptr);
    /// `total`: how many there are; those who owe most are listed.
    void show(std::vector<app::MissingData> missing, std::int64_t total, base::Currency currency);
    [[nodiscard]] int count() const override { return static_cast<int>(m_total); }
    [[nodiscard]] QString name() const override;
    void retranslate() override;

private:
    [[nodiscard]] std::vector<Column<app::MissingData>> columns() const;
    [[nodiscard]] std::string customerOf(int row) const override { return m_model.row(row).customer; }
    base::Currency m_currency = base::Currency::euro();
    std::int64_t m_total = 0;
    RowModel<app::MissingData> m_model;
};

} // namespace tegoed::ui
