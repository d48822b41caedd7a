#include "ui/pages/journal/entry_pane.h"

#include "ui/models/journal_model.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

using Fact = app::JournalFact;

Column<Fact> whatColumn()
{
    return {"field", false, [](const Fact& fact) { return toQt(fact.what); }};
}

} // namespace

EntryPane::EntryPane(QAction* takeBack, QAction* openCustomer, QWidget* parent)
    : QWidget(parent), m_takeBack(takeBack), m_openCustomer(openCustomer), m_what(new Label{Type::Heading, Tint::Text}),
      m_who(new Label{Type::Body, Tint::Muted}), m_customer(new Label{Type::Strong, Tint::Text}),
      m_undo(new Label{Type::Body, Tint::Muted}),
      m_values({whatColumn(), {"value", false, [](const Fact& fact) { return toQt(fact.after); }}}),
      m_changes({whatColumn(),
                 {"before", false, [](const Fact& fact) { return toQt(fact.before); }},
                 {"after", false, [](const Fact& fact) { return toQt(fact.after); }}}),
      m_valuesView(new TableView), m_changesView(new TableView), m_more(new Label{Type::Small, Tint::Muted})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, 0, 0, 0);
    layout->setSpacing(kGap);
    m_what->setWordWrap(true);
    m_customer->setElided(true);
    m_undo->setWordWrap(true);
    m_more->setWordWrap(true);
    layout->addWidget(m_what);
    layout->addWidget(m_who);
    layout->addWidget(m_customer);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(new ActionButton{m_takeBack});
    buttons->addWidget(new ActionButton{m_openCustomer});
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_undo);
    for (auto* const view : {m_valuesView, m_changesView}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        layout->addWidget(view, 1);
    }
    m_valuesView->setModel(&m_values);
    m_valuesView->setObjectName(QStringLiteral("journal_values"));
    m_valuesView->setWidths({26, 0});
    m_changesView->setModel(&m_changes);
    m_changesView->setObjectName(QStringLiteral("journal_changes"));
    m_changesView->setWidths({22, 18, 0});
    layout->addWidget(m_more);
    layout->addStretch(0); // Without a table everything stands at the top.
    clear();
    retranslate();
}

void EntryPane::show(const app::JournalDetail& detail)
{
    const auto& line = detail.line;
    m_what->setText(withCapital(toQt(line.what)));
    m_who->setText(
        tr("%1, %2, entry %3, business day %4")
            .arg(momentText(line.entry.at), toQt(line.entry.user), QString::number(line.entry.id.value()), display(line.entry.businessOn)));
    m_who->setWordWrap(true);
    m_customer->setText(tr("%1, number %2").arg(toQt(line.customerName), toQt(line.customerNumber)));
    m_customer->setVisible(!line.customerNumber.empty());
    m_openCustomer->setEnabled(!line.customerNumber.empty());
    showUndo(detail);
    const auto& facts = detail.facts.facts;
    const bool hasChanges = std::any_of(facts.begin(), facts.end(), [](const Fact& fact) { return fact.isChange; });
    m_values.setRows(hasChanges ? std::vector<Fact>{} : facts);
    m_changes.setRows(hasChanges ? facts : std::vector<Fact>{});
    m_valuesView->setVisible(!hasChanges && !facts.empty());
    m_changesView->setVisible(hasChanges);
    m_more->setText(tr("and %Ln more row(s)", nullptr, static_cast<int>(detail.facts.leftOutCount)));
    m_more->setVisible(detail.facts.leftOutCount > 0);
}

void EntryPane::showUndo(const app::JournalDetail& detail)
{
    using Answer = app::UndoState::Answer;
    const auto& undo = detail.undo;
    m_takeBack->setEnabled(undo.answer == Answer::Possible);
    switch (undo.answer) {
    case Answer::Possible: m_undo->setText(tr("Nothing was done after it that must be taken back first.")); break;
    case Answer::TakenBack:
        m_undo->setText(undo.other ? tr("Taken back on %1 by %2.").arg(momentText(undo.other->entry.at), toQt(undo.other->entry.user))
                                   : tr("Taken back."));
        break;
    case Answer::Never:
        m_undo->setText(undo.whyNot.empty() ? tr("It can't be taken back.") : tr("It can't be taken back: %1.").arg(toQt(undo.whyNot)));
        break;
    case Answer::LaterFirst: {
        const auto what = undo.other ? toQt(undo.other->what) : QString{};
        const auto when = undo.other ? momentText(undo.other->entry.at) : QString{};
        const auto count = static_cast<int>(undo.laterCount);
        m_undo->setText(
            count == 1
                ? tr("Take back \"%1\" of %2 first: it came later.").arg(what, when)
                : tr("Take back %Ln later change(s) first, the newest before the others: \"%1\" of %2.", nullptr, count).arg(what, when));
        break;
    }
    }
}

void EntryPane::clear()
{
    for (auto* const label : {m_what, m_who, m_customer, m_undo, m_more})
        label->clear();
    m_customer->hide();
    m_more->hide();
    m_valuesView->hide();
    m_changesView->hide();
    m_takeBack->setEnabled(false);
    m_openCustomer->setEnabled(false);
}

void EntryPane::retranslate()
{
    m_valuesView->setAccessibleName(tr("What the entry says"));
    m_changesView->setAccessibleName(tr("What the entry changed"));
    m_values.retranslate();
    m_changes.retranslate();
}

} // namespace tegoed::ui
