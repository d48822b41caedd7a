#include "ui/pages/today/worklist_columns.h"

#include "base/text.h"
#include "ui/bridge/display.h"

#include <QCoreApplication>
#include <QStringList>

namespace tegoed::ui {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

struct Worklist {
    Q_DECLARE_TR_FUNCTIONS(Worklist)
};

/// As `app/wording` says it, with amounts as the window writes them. `overdueMinor` stands in the column Overdue.
QString reasonText(const worklist::Reason& reason, base::Currency currency, std::int64_t overdueMinor)
{
    if (reason.code == worklist::ReasonCode::OverdueAmount) {
        const QString amount = displayWithCurrency(base::Money::ofMinor(reason.measure, currency));
        // What is disputed, paid or set off may not be asked for.
        if (reason.measure != overdueMinor) return Worklist::tr("%1 overdue and to be asked for").arg(amount);
        return toQt(app::text("worklist.reason.overdue_amount", language(), {fromQt(amount)}));
    }
    return toQt(app::text(reason, currency, language()));
}

/// Amount and days overdue stand in columns of their own.
bool hasColumn(const worklist::Reason& reason)
{
    return reason.code == worklist::ReasonCode::OverdueAmount || reason.code == worklist::ReasonCode::DaysOverdue;
}

void writeReasons(WorklistRow& row, const worklist::Ranked& ranked)
{
    QStringList first;
    QStringList last;
    QStringList withPoints;
    for (const auto& reason : ranked.reasons) {
        const QString text = reasonText(reason, row.currency, row.overdueMinor);
        (hasColumn(reason) ? last : first).push_back(text);
        withPoints.push_back(QStringLiteral("%1 (%2)").arg(text, displayCount(reason.points)));
    }
    const auto separator = QStringLiteral(" · ");
    row.reasons = capitalised((first + last).join(separator));
    row.why = Worklist::tr("Priority %1: %2").arg(displayCount(ranked.priority), withPoints.join(separator));
}

bool holdsAll(const WorklistRow& row, const std::vector<std::string>& words)
{
    const std::string texts = base::fold(row.number + ' ' + fromQt(row.name) + ' ' + fromQt(row.reasons) + ' ' + fromQt(row.action));
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) { return texts.find(word) != std::string::npos; });
}

} // namespace

std::vector<Column<WorklistRow>> worklistColumns()
{
    using Row = WorklistRow;
    const auto amount = [](auto minor) { return [minor](const Row& row) { return displayMinor(row.*minor, row.currency); }; };
    return {
        {"rank", true, [](const Row& row) { return QString::number(row.rank); }, by<Row>([](const Row& row) { return row.rank; }),
         [](const Row&) { return Tint::Muted; }},
        {"customer", false, [](const Row& row) { return row.name; }, {}, {}, [](const Row& row) { return row.reasons; }},
        {"action", false, [](const Row& row) { return row.action; }},
        {"open", true, amount(&Row::openMinor), by<Row>([](const Row& row) { return row.openMinor; })},
        {"overdue", true, amount(&Row::overdueMinor), by<Row>([](const Row& row) { return row.overdueMinor; })},
        {"days", true, [](const Row& row) { return displayCount(row.daysOverdue); },
         by<Row>([](const Row& row) { return row.daysOverdue; }),
         [](const Row& row) { return row.daysOverdue > kLongOverdueDays ? std::optional{Tint::Danger} : std::nullopt; }},
    };
}

std::vector<WorklistRow> worklistRows(const Snapshot& snapshot, std::span<const worklist::Ranked> list, const QString& typed)
{
    std::vector<std::string> words;
    for (const auto& word : typed.split(u' ', Qt::SkipEmptyParts))
        words.push_back(base::fold(fromQt(word)));
    const auto& book = snapshot.book;
    std::vector<WorklistRow> rows;
    int rank = 0;
    for (const auto& ranked : list) {
        const auto& customer = book.customers[ranked.customer];
        WorklistRow row;
        row.rank = ++rank;
        row.number = book.number(customer);
        row.name = toQt(book.nameOf(customer));
        row.actionCode = ranked.action;
        row.action = capitalised(word(ranked.action));
        row.openMinor = ranked.openMinor;
        row.overdueMinor = ranked.overdueMinor;
        row.daysOverdue = ranked.daysOverdue;
        row.currency = book.currency;
        writeReasons(row, ranked);
        if (holdsAll(row, words)) rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tegoed::ui
