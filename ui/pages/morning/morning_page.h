#pragma once

#include "app/morning.h"
#include "app/questions.h"
#include "ui/pages/morning/inbox_view.h"
#include "ui/pages/morning/opening_view.h"
#include "ui/pages/morning/question_views.h"
#include "ui/shell/page.h"

#include <QListWidget>
#include <QStackedWidget>

#include <optional>
#include <vector>

namespace tegoed::ui {

/// Where the day begins: what came in since yesterday, taken in with one key, how fresh the money is, and what needs an answer before the
/// day starts. A kind of question shows only while there is one.
class MorningPage : public Page {
    Q_OBJECT
public:
    explicit MorningPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<std::int64_t> count() const override;
    [[nodiscard]] std::vector<Figure> figures() const override;
    /// `opening`: the opening review.
    void visit(const QString& what) override;
    void focusStart() override;
    [[nodiscard]] bool hasDrafts() const override { return m_opening->hasDrafts(); }

private:
    /// What the ledger says in one answer.
    struct Answer {
        app::MoneyAge money;
        base::Result<app::Questions> questions;
        std::vector<app::OpeningCustomer> opening;
    };
    void refresh() override;
    void retranslate() override;
    /// The ledger is closed: nothing of it waits any more.
    void clear();
    void showEvent(QShowEvent* event) override;
    void connectActions();
    void showMoney();
    void showQuestions(app::Questions questions, std::vector<app::OpeningCustomer> opening);
    /// The list of what waits, with counts; what is answered leaves it.
    void showSections();
    void showSection();
    void paste();
    [[nodiscard]] int questionCount() const;

    InboxView* m_inbox;
    FaultsView* m_faults;
    VanishedView* m_vanished;
    SeenView* m_seen;
    MissingView* m_missing;
    OpeningView* m_opening;
    std::vector<QuestionView*> m_questions{};
    QListWidget* m_sections;
    QStackedWidget* m_stack;
    Label* m_money;
    app::MoneyAge m_moneyAge{};
    bool m_wantsOpening = false; ///< Somebody wants to see the opening review, which is not known yet.
    Newest m_newestAnswer{};
};

} // namespace tegoed::ui
