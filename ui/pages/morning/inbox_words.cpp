#include "ui/pages/morning/inbox_words.h"

#include "ui/bridge/display.h"
#include "ui/bridge/window_sentences.h"
#include "ui/models/item_filter.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace tegoed::ui {

namespace {

/// Words of the inbox, which belong to no widget.
struct Inbox {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

} // namespace

QString inboxKindText(const app::InboxFile& file)
{
    QString kind;
    switch (file.list) {
    case exchange::ListKind::Items: kind = Inbox::tr("Open items"); break;
    case exchange::ListKind::Customers: kind = Inbox::tr("Customers"); break;
    case exchange::ListKind::Contacts: kind = Inbox::tr("Contacts"); break;
    }
    return file.profile.empty() ? kind : QStringLiteral("%1 (%2)").arg(kind, toQt(file.profile));
}

QString inboxDayText(const app::InboxFile& file)
{
    if (file.list != exchange::ListKind::Items) return {};
    const QString day = display(file.listOn);
    return file.listOnIsOfFile ? Inbox::tr("%1 (day of the file)").arg(day) : day;
}

QString inboxWhyText(const base::Error& error)
{
    using base::ErrorCode;
    switch (error.code) {
    case ErrorCode::NoTable:
        return Inbox::tr("is no list of open items, customers or contacts: set it aside, or import it with Ledger, Import a list");
    case ErrorCode::FileIsStream: return Inbox::tr("is no ordinary file and is not opened");
    case ErrorCode::FileIsBinary: return Inbox::tr("is no text: save the list as CSV");
    case ErrorCode::FileEmpty: return Inbox::tr("is empty: save the list again");
    case ErrorCode::FileUnreadable: return Inbox::tr("cannot be read: %1").arg(toQt(error.arguments.back()));
    case ErrorCode::ListOlderThanLast: {
        const auto newest = base::Date::parse(error.arguments.back());
        return Inbox::tr("is older than the newest list (%1): set it aside").arg(newest ? display(*newest) : QString{});
    }
    default: return sentence(error);
    }
}

QString inboxRefusalText(const base::Error& error)
{
    using base::ErrorCode;
    switch (error.code) {
    case ErrorCode::ChangedMeanwhile:
        return Inbox::tr("%1 was changed after it was looked at: it is being looked at again.").arg(toQt(error.arguments.front()));
    case ErrorCode::FileMissing: return Inbox::tr("A file was taken away while it was looked at: the folder is being looked at again.");
    case ErrorCode::ImportFaulty:
        return Inbox::tr("Faulty rows: %1 of %2. Correct the list and save it again, or tick that faulty rows are left out.")
            .arg(toQt(error.arguments[0]), toQt(error.arguments[1]));
    case ErrorCode::DatesAmbiguous:
    case ErrorCode::DecimalAmbiguous:
        return Inbox::tr("%1 Import this list once with Ledger, Import a list, where that can be chosen.").arg(sentence(error));
    default: return sentence(error);
    }
}

QString inboxDoneText(const std::vector<app::ImportReport>& reports)
{
    std::map<app::ChangeGroup, std::int64_t> counts;
    for (const auto& report : reports)
        for (const auto& [group, sum] : report.sums)
            counts[group] += sum.count;
    QStringList parts;
    for (const auto& [group, count] : counts)
        parts.push_back(
            QStringLiteral("%1 %2").arg(displayCount(count), wordOr("change_group." + std::string{app::name(group)}, {}).toLower()));
    const QString lists = Inbox::tr("%Ln list(s) taken in", nullptr, static_cast<int>(reports.size()));
    return parts.isEmpty() ? Inbox::tr("%1: nothing changed").arg(lists)
                           : QStringLiteral("%1: %2").arg(lists, parts.join(QStringLiteral(", ")));
}

std::string inboxAmountText(const QString& typed)
{
    const auto hundredths = typedAmountHundredths(typed);
    if (!hundredths) return fromQt(typed); // The core says that it is no amount.
    return base::minorToString(*hundredths, 2);
}

} // namespace tegoed::ui
