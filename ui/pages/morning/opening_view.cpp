#include "ui/pages/morning/opening_view.h"

#include "ui/dialogs/question_dialog.h"

#include <algorithm>

namespace tegoed::ui {

QString OpeningView::choiceText(const app::OpeningChoice& choice)
{
    if (choice.list == app::OpeningList::CallFirst) return tr("Call first");
    return tr("Go on: %1").arg(stageWord(choice.stage, false));
}

std::vector<Column<OpeningView::Row>> OpeningView::columns() const
{
    const auto number = [](auto value) { return by<Row>([value](const Row& row) { return value(row.customer); }); };
    return {
        {"customer", false, [](const Row& row) { return toQt(row.customer.customerName); }},
        {"customer_number", false, [](const Row& row) { return toQt(row.customer.customer); }},
        {"items", true, [](const Row& row) { return displayCount(row.customer.count); },
         number([](const app::OpeningCustomer& one) { return one.count; })},
        {"open", true, [this](const Row& row) { return displayMinor(row.customer.facts.openMinor, m_currency); },
         number([](const app::OpeningCustomer& one) { return one.facts.openMinor; })},
        {"days_overdue", true, [](const Row& row) { return displayCount(row.customer.facts.oldestDays); },
         number([](const app::OpeningCustomer& one) { return one.facts.oldestDays; })},
        {"what_happens",
         false,
         [](const Row& row) { return choiceText(row.choice); },
         {},
         [](const Row& row) {
             return row.choice.list == app::OpeningList::CallFirst ? std::optional{Tint::Warning} : std::optional<Tint>{};
         }},
    };
}

OpeningView::OpeningView(PageContext context, QWidget* parent)
    : QuestionView(context, {"opening_go_on", "opening_call", "opening_decide"}, {"opening_earlier", "opening_later"}, parent),
      m_model(columns())
{
    setUp("opening", &m_model, {0, 16, 9, 18, 12, 30});
    view().setSelectionMode(QAbstractItemView::ExtendedSelection);
    // Another ledger may have customers of the same numbers.
    connect(&context.service, &LedgerService::closed, this, [this] { m_choices.clear(); });
    retranslate();
}

void OpeningView::show(std::vector<app::OpeningCustomer> customers, base::Currency currency)
{
    m_currency = currency;
    std::vector<Row> rows;
    for (auto& customer : customers) {
        const auto own = m_choices.find(customer.customer);
        const auto choice = own == m_choices.end() ? customer.proposal : own->second;
        rows.push_back({std::move(customer), choice});
    }
    keepChosen([&] { m_model.setRows(std::move(rows)); });
}

bool OpeningView::hasDrafts() const
{
    const auto& rows = m_model.rows();
    return std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.choice != row.customer.proposal; });
}

QString OpeningView::name() const
{
    return tr("Opening review");
}

bool OpeningView::can(const QString& action) const
{
    const auto rows = chosenRows();
    const bool isStage = action == QLatin1String("opening_earlier") || action == QLatin1String("opening_later");
    return std::any_of(rows.begin(), rows.end(),
                       [&](int row) { return !isStage || m_model.row(row).choice.list == app::OpeningList::GoOn; });
}

template <class Change>
void OpeningView::changeChosen(Change change)
{
    const auto chosen = chosenRows();
    auto rows = m_model.rows();
    for (const int at : chosen) {
        auto& row = rows[static_cast<std::size_t>(at)];
        change(row.choice, row.customer);
        m_choices[row.customer.customer] = row.choice;
    }
    keepChosen([&] { m_model.setRows(std::move(rows)); }); // The order may be another one now.
}

void OpeningView::move(app::OpeningList list)
{
    changeChosen([list](app::OpeningChoice& choice, const app::OpeningCustomer&) { choice.list = list; });
}

void OpeningView::shift(int stages)
{
    changeChosen([stages](app::OpeningChoice& choice, const app::OpeningCustomer&) {
        if (choice.list != app::OpeningList::GoOn) return;
        const auto all = app::openingStages();
        const auto place = static_cast<int>(std::find(all.begin(), all.end(), choice.stage) - all.begin()) + stages;
        choice.stage = all[static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(all.size()) - 1))];
    });
}

void OpeningView::decide()
{
    std::vector<app::OpeningDecision> decisions;
    std::int64_t goOnMinor = 0;
    std::int64_t callMinor = 0;
    int goOnCount = 0;
    int callCount = 0;
    for (const int at : chosenRows()) {
        const Row& row = m_model.row(at);
        const bool goesOn = row.choice.list == app::OpeningList::GoOn;
        (goesOn ? goOnMinor : callMinor) += row.customer.facts.openMinor;
        ++(goesOn ? goOnCount : callCount);
        decisions.push_back({row.customer.customer, row.choice});
    }
    if (decisions.empty()) return;
    const auto amount = [&](std::int64_t minor) { return displayWithCurrency(base::Money::ofMinor(minor, m_currency)); };
    QStringList lines;
    if (goOnCount > 0)
        lines.push_back(tr("%Ln customer(s) go on at their stage from seven days on: %1.", nullptr, goOnCount).arg(amount(goOnMinor)));
    if (callCount > 0) {
        lines.push_back(
            tr("%Ln customer(s) are called first: %1. They stand on today's list, and their items take no step for ten business "
               "days.",
               nullptr, callCount)
                .arg(amount(callMinor)));
    }
    lines.push_back(tr("One undo takes it all back."));
    auto* const question = new QuestionDialog{tr("Decide about %Ln customer(s)", nullptr, static_cast<int>(decisions.size())),
                                              lines.join(u'\n'), tr("Decide"), window()};
    connect(question, &QDialog::accepted, this, [this, decisions] { carryOut(decisions); });
    question->open();
}

void OpeningView::carryOut(const std::vector<app::OpeningDecision>& decisions)
{
    auto& service = context().service;
    service.change(
        this, {.title = tr("Deciding the opening review")},
        [decisions](app::Ledger& ledger, const base::Work&) { return app::decideOpening(ledger, decisions); },
        [this, decisions, &service](const base::Result<int>& count) {
            if (!count) {
                emit service.refused(count.error());
                return;
            }
            for (const auto& decision : decisions)
                m_choices.erase(decision.customer);
            emit service.announced(tr("Opening review: %Ln item(s) decided", nullptr, *count), true);
        });
}

void OpeningView::retranslate()
{
    setTexts(name(),
             tr("These items were more than 30 days overdue when they first came in, and take no step until you decide. Each customer is "
                "on a list as proposed by age, amount and earlier reminders. Choose customers (Shift, Ctrl+A), move them to the other "
                "list, or to another step with + and -, and decide."));
    view().setAccessibleName(tr("Customers of the opening review"));
    m_model.retranslate();
}

} // namespace tegoed::ui
