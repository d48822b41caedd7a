#pragma once

#include "ui/models/proposals_model.h"
#include "ui/pages/dunning/preview_pane.h"
#include "ui/pages/dunning/proposals_view.h"
#include "ui/shell/page.h"
#include "ui/widgets/filter_edit.h"
#include "ui/widgets/labels.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <set>
#include <tuple>

namespace tegoed::ui {

/// The proposals of the day beside what each of their readers would get: found, put in order, approved, left out or held here.
class ProposalsTab : public QWidget {
    Q_OBJECT
public:
    explicit ProposalsTab(PageContext context, QWidget* parent = nullptr);
    void refresh();
    void retranslate();
    void focusList() { m_view->setFocus(); }
    void focusFilter() { m_filter->setFocus(); }
    [[nodiscard]] ProposalsModel& model() { return m_model; }
    /// Enables the actions that work on the list; `isSeen`: this part of the page is shown.
    void enableActions(bool isSeen);
    /// Chooses a proposal of the plan and shows its letter.
    void choose(std::size_t proposal);
    /// What changed is known, or came of a command of this window: only what changes from here on is told.
    void acceptChanges();
    void forget();

signals:
    void choicesChanged();
    /// The list stands as the newest snapshot has it.
    void shown();

private:
    /// A proposal as it is found again in another plan.
    using Known = std::tuple<std::string, std::uint8_t, std::uint8_t, dunning::Group>;
    void build();
    void connectActions();
    void workOut();
    void take(ProposalList list);
    void showCurrent(const std::optional<Known>& wanted);
    [[nodiscard]] std::optional<Known> knownAt(const QModelIndex& index) const;
    /// What is chosen, where that is more than the one that is seen.
    [[nodiscard]] std::set<Known> knownChosen() const;
    void chooseAgain(const std::set<Known>& known);
    void showPreview();
    /// Says which of several chosen proposals is seen.
    void showPosition();
    /// The next or the one before of the chosen proposals; of all where one is chosen.
    void showNext(int step);
    void showTotals();
    /// Gives list and letter their shares of the width.
    void share();
    void toggleLeftOut();
    void askForFirst();
    void askForHold();
    void openCustomer();
    /// What is left out stays so on this day, also after a restart.
    void rememberLeftOut();
    [[nodiscard]] QString leftOutPart() const;
    [[nodiscard]] QModelIndexList chosen() const;
    /// Without heads, in the order of the list.
    [[nodiscard]] QModelIndexList chosenProposals() const;
    [[nodiscard]] ActionSet& actions() const { return m_context.actions; }

    PageContext m_context;
    ProposalsModel m_model{};
    FilterEdit* m_filter;
    Label* m_totals;
    ProposalsView* m_view;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    PreviewPane* m_preview;
    QTimer m_moved{}; ///< The preview follows once the keyboard rests.
    Newest m_newest{};
    bool m_isTaking = false;
    QByteArray m_leftOut{}; ///< As it was last remembered.
};

} // namespace tegoed::ui
