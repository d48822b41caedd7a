#include "ui/pages/morning/opening_view.h"

#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/question_dialog.h"

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr const char* kFolderOfStatements = "statements";
constexpr int kRemarkColumn = 5;
constexpr int kCustomerCharacters = 24;

} // namespace

QString OpeningView::choiceText(const app::OpeningChoice& choice)
{
    switch (choice.list) {
    case app::OpeningList::GoOn: return tr("Go on: %1").arg(stageWord(choice.stage, false));
    case app::OpeningList::Statement: return tr("Account statement, start again");
    case app::OpeningList::CallFirst: return tr("Call first");
    case app::OpeningList::WriteOff: return tr("Write off");
    }
    return {};
}

QString OpeningView::hintText(app::OpeningHint hint)
{
    return hint == app::OpeningHint::None ? QString{} : wordOr("opening.hint." + std::string{app::name(hint)}, {});
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
        {"remark", false, [](const Row& row) { return hintText(row.customer.hint); }},
        {"what_happens",
         false,
         [](const Row& row) { return choiceText(row.choice); },
         {},
         [](const Row& row) -> std::optional<Tint> {
             if (row.choice.list == app::OpeningList::WriteOff) return Tint::Danger;
             return row.choice.list == app::OpeningList::CallFirst ? std::optional{Tint::Warning} : std::nullopt;
         }},
    };
}

OpeningView::OpeningView(PageContext context, QWidget* parent)
    : QuestionView(context, {"opening_go_on", "opening_statement", "opening_call", "opening_write_off", "opening_decide"},
                   {"opening_earlier", "opening_later"}, parent),
      m_model(columns())
{
    setUp("opening", &m_model, {0, 16, 9, 18, 12, 36, 30});
    view().setSpare({kRemarkColumn}, kCustomerCharacters); // What is remarkable is also said before it is decided.
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
    const bool isWriteOff = action == QLatin1String("opening_write_off");
    return std::any_of(rows.begin(), rows.end(), [&](int at) {
        const Row& row = m_model.row(at);
        if (isWriteOff) return row.customer.facts.canWriteOff;
        return !isStage || row.choice.list == app::OpeningList::GoOn;
    });
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
    app::OpeningRequest request;
    for (const int at : chosenRows())
        request.decisions.push_back({m_model.row(at).customer.customer, m_model.row(at).choice});
    if (request.decisions.empty()) return;
    const auto getsStatement = [](const app::OpeningDecision& decision) { return decision.choice.list == app::OpeningList::Statement; };
    if (std::any_of(request.decisions.begin(), request.decisions.end(), getsStatement))
        askForFolder(std::move(request));
    else
        confirm(request);
}

void OpeningView::askForFolder(app::OpeningRequest request)
{
    auto& settings = context().settings;
    auto* const dialog =
        fileDialog(window(), tr("Folder for the account statements"), settings.folder(QString::fromLatin1(kFolderOfStatements)));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, &settings, request = std::move(request)](const QString& path) mutable {
        settings.setFolder(QString::fromLatin1(kFolderOfStatements), path);
        request.folder = pathFromQt(path);
        confirm(request);
    });
    dialog->open();
}

void OpeningView::confirm(const app::OpeningRequest& request)
{
    struct Sum {
        int count = 0;
        std::int64_t minor = 0;
    };
    std::map<app::OpeningList, Sum> sums;
    int lapsedCount = 0;
    for (const auto& decision : request.decisions) {
        const auto& rows = m_model.rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.customer.customer == decision.customer; });
        if (row == rows.end()) return; // The ledger changed while the folder was chosen.
        auto& sum = sums[decision.choice.list];
        ++sum.count;
        sum.minor += row->customer.facts.openMinor;
        const auto hint = row->customer.hint;
        const bool isLapsed = hint == app::OpeningHint::Lapsed || hint == app::OpeningHint::LapsedConsumer;
        if (isLapsed && decision.choice.list != app::OpeningList::WriteOff) ++lapsedCount;
    }
    const auto amount = [&](const Sum& sum) { return displayWithCurrency(base::Money::ofMinor(sum.minor, m_currency)); };
    QStringList lines;
    for (const auto& [list, sum] : sums) {
        switch (list) {
        case app::OpeningList::GoOn:
            lines.push_back(tr("%Ln customer(s) go on at their stage from seven days on: %1.", nullptr, sum.count).arg(amount(sum)));
            break;
        case app::OpeningList::Statement:
            lines.push_back(tr("%Ln customer(s) get one account statement, in %2, and start at the first step from seven days on: %1.",
                               nullptr, sum.count)
                                .arg(amount(sum), pathToQt(request.folder)));
            break;
        case app::OpeningList::CallFirst:
            lines.push_back(
                tr("%Ln customer(s) are called first: %1. They stand on today's list, and their items take no step for ten business "
                   "days.",
                   nullptr, sum.count)
                    .arg(amount(sum)));
            break;
        case app::OpeningList::WriteOff:
            lines.push_back(tr("Of %Ln customer(s) everything that waits is written off: %1.", nullptr, sum.count).arg(amount(sum)));
            break;
        }
    }
    if (lapsedCount > 0) lines.push_back(tr("Of %Ln customer(s) the claim may have lapsed.", nullptr, lapsedCount));
    lines.push_back(request.folder.empty() ? tr("One undo takes it all back.") : tr("One undo takes it all back; the files stay."));
    auto* const question = new QuestionDialog{tr("Decide about %Ln customer(s)", nullptr, static_cast<int>(request.decisions.size())),
                                              lines.join(u'\n'), tr("Decide"), window()};
    connect(question, &QDialog::accepted, this, [this, request] { carryOut(request); });
    question->open();
}

void OpeningView::carryOut(const app::OpeningRequest& request)
{
    auto& service = context().service;
    service.change(
        this, {.title = tr("Deciding the opening review"), .canCancel = !request.folder.empty()},
        [request](app::Ledger& ledger, const base::Work& work) { return app::decideOpening(ledger, request, work); },
        [this, request, &service](const base::Result<app::OpeningDone>& done) {
            if (!done) {
                if (done.error().code != base::ErrorCode::Cancelled) emit service.refused(done.error());
                return;
            }
            for (const auto& decision : request.decisions)
                m_choices.erase(decision.customer);
            const QString text = tr("Opening review: %Ln item(s) decided", nullptr, done->itemCount);
            const auto count = static_cast<int>(done->statements.size());
            if (count == 0)
                emit service.announced(text, true);
            else
                emit service.written(text + QStringLiteral(", ") + tr("%Ln account statement(s) written", nullptr, count),
                                     pathToQt(request.folder), true);
        });
}

void OpeningView::retranslate()
{
    setTexts(name(),
             tr("These items were more than 30 days overdue when they first came in, and take no step until you decide. Each customer is "
                "on a list as proposed by age, amount and earlier reminders. Choose customers (Shift, Ctrl+A), move them to another "
                "list, or to another step with + and -, and decide."));
    view().setAccessibleName(tr("Customers of the opening review"));
    m_model.retranslate();
}

} // namespace tegoed::ui
