#include "ui/models/filter_offers.h"

#include "base/text.h"
#include "ui/bridge/display.h"
#include "ui/models/filter_grammar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace tegoed::ui {

namespace {

constexpr std::size_t kMostOffers = 12;

QString quoted(const QString& value)
{
    return value.contains(u' ') ? u'"' + value + u'"' : value;
}

/// Words of one field of the customers, in order.
QStringList wordsOf(const ledger::Book& book, std::uint16_t ledger::CustomerRecord::* field)
{
    std::set<std::uint16_t> used;
    for (const auto& customer : book.customers)
        used.insert(customer.*field);
    QStringList words;
    for (const auto index : used) {
        if (!book.word(index).empty()) words.push_back(toQt(book.word(index)));
    }
    words.sort(Qt::CaseInsensitive);
    if (used.contains(0)) words.push_back(filterWord(kFilterNone));
    return words;
}

QStringList customersLike(const Snapshot& snapshot, const QString& typed)
{
    if (typed.isEmpty()) return {};
    std::vector<std::uint8_t> found;
    snapshot.texts.findCustomers(base::fold(fromQt(typed)), found);
    std::vector<ledger::CustomerIndex> customers;
    for (ledger::CustomerIndex i = 0; i < found.size(); ++i) {
        if (found[i] != 0) customers.push_back(i);
    }
    const auto count = std::min(customers.size(), kMostOffers);
    std::partial_sort(customers.begin(), customers.begin() + static_cast<std::ptrdiff_t>(count), customers.end(),
                      [&](auto a, auto b) { return snapshot.texts.rankOf(a) < snapshot.texts.rankOf(b); });
    QStringList names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(toQt(snapshot.book.nameOf(snapshot.book.customers[customers[i]])));
    return names;
}

template <class Value>
QStringList namesOf(std::span<const Value> values)
{
    QStringList names;
    for (const auto value : values)
        names.push_back(word(value));
    return names;
}

QStringList textsOf(const Snapshot* snapshot, FilterField field, const QString& typed)
{
    if (snapshot == nullptr) return {};
    const auto& book = snapshot->book;
    QStringList texts;
    switch (field) {
    case FilterField::Customer: return customersLike(*snapshot, typed);
    case FilterField::Controller: return wordsOf(book, &ledger::CustomerRecord::controller);
    case FilterField::Segment: return wordsOf(book, &ledger::CustomerRecord::segment);
    case FilterField::Policy: return wordsOf(book, &ledger::CustomerRecord::policy);
    case FilterField::Currency:
        for (const auto& currency : book.currencies)
            texts.push_back(toQt(currency.code()));
        return texts;
    case FilterField::Company:
        for (const auto& company : book.companies)
            texts.push_back(toQt(company.name));
        return texts;
    case FilterField::Number:
    case FilterField::Overdue:
    case FilterField::Open:
    case FilterField::Amount:
    case FilterField::Due:
    case FilterField::Issued:
    case FilterField::Stage:
    case FilterField::Kind:
    case FilterField::Hold:
    case FilterField::Disputed: break;
    }
    return texts;
}

QStringList valuesOf(const Snapshot* snapshot, const FilterFieldInfo& info, const QString& typed)
{
    switch (info.values) {
    case FilterValues::Days: return {QStringLiteral("1..30"), QStringLiteral("31..60"), QStringLiteral("61..90"), QStringLiteral("91..")};
    case FilterValues::Amount: return {QStringLiteral("..100"), QStringLiteral("100..1000"), QStringLiteral("1000..")};
    case FilterValues::Day: return {filterWord(kFilterToday), filterWord(kFilterWeek), filterWord(kFilterMonth)};
    case FilterValues::Stage: return namesOf(ledger::allStages()) << filterWord(kFilterNone);
    case FilterValues::Kind: return namesOf(ledger::allDocumentKinds());
    case FilterValues::YesNo: return {filterWord(kFilterYes), filterWord(kFilterNo)};
    case FilterValues::Text: return textsOf(snapshot, info.field, typed);
    }
    return {};
}

/// What stands behind a field's name once it is chosen.
QString signOf(FilterValues values)
{
    return values == FilterValues::Days || values == FilterValues::Amount ? QStringLiteral(">") : QStringLiteral(":");
}

} // namespace

std::vector<FilterOffer> filterOffers(const Snapshot* snapshot, const QString& part)
{
    std::vector<FilterOffer> offers;
    static const QRegularExpression kValue{QStringLiteral("^(\\p{L}[\\p{L}_]*)(:|=)\"?([^\"]*)\"?$")};
    if (const auto match = kValue.match(part); match.hasMatch()) {
        const auto* const info = filterField(match.captured(1).toLower());
        if (info == nullptr) return {};
        const QString typed = match.captured(3);
        for (const auto& value : valuesOf(snapshot, *info, typed)) {
            const bool fits = value.contains(typed, Qt::CaseInsensitive) || info->field == FilterField::Customer;
            if (fits && value != typed) offers.push_back({match.captured(1) + match.captured(2) + quoted(value), {}});
        }
    } else {
        for (const auto& info : filterFields()) {
            const QString name = filterFieldName(info);
            if (name.startsWith(part, Qt::CaseInsensitive)) offers.push_back({name + signOf(info.values), filterFieldMeaning(info)});
        }
        return offers;
    }
    if (offers.size() > kMostOffers) offers.resize(kMostOffers);
    return offers;
}

FilterPart filterPartAt(const QString& typed, qsizetype place)
{
    FilterPart part{0, typed.size()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] == u'"') isQuoted = !isQuoted;
        if (isQuoted || !typed[i].isSpace()) continue;
        if (i < place) {
            part.start = i + 1;
        } else {
            part.end = i;
            break;
        }
    }
    return part;
}

} // namespace tegoed::ui
