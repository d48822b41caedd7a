#include "ui/models/item_filter.h"

#include "base/text.h"
#include "ui/bridge/display.h"
#include "ui/models/item_stage.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

/// Amounts of more digits than this are none: they would not fit.
constexpr qsizetype kDigitLimit = 14;

/// `hundredths` in the smallest units of each currency of the book.
std::vector<std::int64_t> minorsPerCurrency(const ledger::Book& book, std::int64_t hundredths)
{
    std::vector<std::int64_t> minors;
    for (const auto& currency : book.currencies) {
        std::int64_t minor = hundredths;
        for (int decimals = currency.decimals(); decimals > 2; --decimals)
            minor *= 10;
        for (int decimals = currency.decimals(); decimals < 2; ++decimals)
            minor /= 10;
        minors.push_back(minor);
    }
    return minors;
}

/// Names are compared without what stands between their words: nobody types a space in a word of a filter.
QString lettersOf(const QString& name)
{
    QString letters;
    for (const auto& c : toQt(base::fold(fromQt(name)))) {
        if (c.isLetterOrNumber()) letters.push_back(c);
    }
    return letters;
}

} // namespace

std::optional<std::int64_t> typedAmountHundredths(const QString& typed)
{
    static const QRegularExpression kPlain{QStringLiteral(R"(^(-?)(\d+)(?:[.,](\d{1,2}))?$)")};
    static const QRegularExpression kGrouped{QStringLiteral(R"(^(-?)(\d{1,3}(?:([.,])\d{3})+)(?:(?!\3)[.,](\d{1,2}))?$)")};
    QString sign;
    QString whole;
    QString fraction;
    if (const auto grouped = kGrouped.match(typed); grouped.hasMatch()) {
        sign = grouped.captured(1);
        whole = grouped.captured(2);
        whole.remove(grouped.captured(3));
        fraction = grouped.captured(4);
    } else if (const auto plain = kPlain.match(typed); plain.hasMatch()) {
        sign = plain.captured(1);
        whole = plain.captured(2);
        fraction = plain.captured(3);
    } else {
        return std::nullopt;
    }
    if (whole.size() > kDigitLimit || whole.contains(u'.') || whole.contains(u',')) return std::nullopt;
    const auto hundredths = whole.toLongLong() * 100 + fraction.leftJustified(2, u'0').toLongLong();
    return sign.isEmpty() ? hundredths : -hundredths;
}

std::optional<ItemFilter::Condition> ItemFilter::parseCondition(const QString& word)
{
    static const QRegularExpression kShape{QStringLiteral(R"(^([a-z]+)(<=|>=|<|>|=)(.+)$)")};
    const auto match = kShape.match(word);
    if (!match.hasMatch()) return std::nullopt;

    struct Name {
        const char* word;
        Field field;
    };
    static constexpr std::array kNames{
        Name{"overdue", Field::DaysOverdue}, Name{"days", Field::DaysOverdue}, Name{"vervallen", Field::DaysOverdue},
        Name{"dagen", Field::DaysOverdue},   Name{"open", Field::Open},        Name{"amount", Field::Amount},
        Name{"bedrag", Field::Amount}};
    const auto* const name =
        std::find_if(kNames.begin(), kNames.end(), [&](const Name& row) { return match.captured(1) == QLatin1String(row.word); });
    if (name == kNames.end()) return std::nullopt;

    const QString sign = match.captured(2);
    const auto comparison = sign == u"<"    ? Comparison::Less
                            : sign == u"<=" ? Comparison::AtMost
                            : sign == u">"  ? Comparison::More
                            : sign == u">=" ? Comparison::AtLeast
                                            : Comparison::Equal;
    if (name->field == Field::DaysOverdue) {
        bool isNumber = false;
        const int days = match.captured(3).toInt(&isNumber);
        if (!isNumber) return std::nullopt;
        return Condition{name->field, comparison, days};
    }
    const auto amount = typedAmountHundredths(match.captured(3));
    if (!amount) return std::nullopt;
    return Condition{name->field, comparison, *amount};
}

std::optional<ItemFilter::Stages> ItemFilter::parseStages(const QString& word)
{
    QString typed;
    for (const auto* prefix : {"stage:", "stap:"}) {
        if (word.startsWith(QLatin1String(prefix))) typed = word.mid(QLatin1String(prefix).size());
    }
    const QString wanted = lettersOf(typed);
    if (wanted.isEmpty()) return std::nullopt;
    Stages exact = 0;
    Stages part = 0;
    const auto look = [&](const QString& name, Stages stage) {
        const QString letters = lettersOf(name);
        if (letters == wanted) exact |= stage;
        if (letters.contains(wanted)) part |= stage;
    };
    for (const auto stage : ledger::allStages()) {
        const auto bit = static_cast<Stages>(1U << static_cast<unsigned>(stage));
        look(toQt(ledger::name(stage)), bit);
        for (const auto spoken : {base::Language::English, base::Language::Dutch})
            look(toQt(app::text(stage, spoken)), bit);
    }
    look(QStringLiteral("none"), kNoStage);
    look(QStringLiteral("geen"), kNoStage);
    if (exact != 0) return exact;
    return part != 0 ? std::optional{part} : std::nullopt;
}

ItemFilter ItemFilter::parse(const QString& typed)
{
    ItemFilter filter;
    filter.m_typed = typed;
    const auto words = typed.split(QRegularExpression{QStringLiteral("\\s+")}, Qt::SkipEmptyParts);
    for (const auto& word : words) {
        const QString lower = word.toLower();
        if (const auto condition = parseCondition(lower))
            filter.m_conditions.push_back(*condition);
        else if (const auto stages = parseStages(lower))
            filter.m_stages.push_back(*stages);
        else
            filter.m_words.push_back({base::fold(fromQt(word)), typedAmountHundredths(word)});
    }
    return filter;
}

bool ItemFilter::holds(const Condition& condition, std::int64_t value, std::int64_t wanted)
{
    switch (condition.comparison) {
    case Comparison::Less: return value < wanted;
    case Comparison::AtMost: return value <= wanted;
    case Comparison::Equal: return value == wanted;
    case Comparison::AtLeast: return value >= wanted;
    case Comparison::More: return value > wanted;
    }
    return false;
}

void ItemFilter::apply(const Snapshot& snapshot, std::vector<std::uint8_t>& fits) const
{
    const auto& book = snapshot.book;
    const auto items = book.items.all();
    fits.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        fits[i] = items[i].openMinor != 0 ? 1 : 0;

    std::vector<std::uint8_t> found;
    for (const auto& word : m_words) {
        snapshot.texts.find(book, word.folded, found);
        if (word.hundredths) {
            const auto minors = minorsPerCurrency(book, *word.hundredths);
            for (std::size_t i = 0; i < items.size(); ++i) {
                const auto minor = minors[items[i].currency];
                if (items[i].openMinor == minor || items[i].amountMinor == minor) found[i] = 1;
            }
        }
        for (std::size_t i = 0; i < items.size(); ++i)
            fits[i] = fits[i] & found[i];
    }
    for (const auto& condition : m_conditions) {
        const auto minors = minorsPerCurrency(book, condition.value);
        const auto today = snapshot.today.dayNumber();
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto& item = items[i];
            switch (condition.field) {
            case Field::DaysOverdue: fits[i] = fits[i] & (holds(condition, today - item.dueOn, condition.value) ? 1 : 0); break;
            case Field::Open: fits[i] = fits[i] & (holds(condition, item.openMinor, minors[item.currency]) ? 1 : 0); break;
            case Field::Amount: fits[i] = fits[i] & (holds(condition, item.amountMinor, minors[item.currency]) ? 1 : 0); break;
            }
        }
    }
    for (const auto stages : m_stages) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto stage = stageOf(items[i]);
            const auto bit = stage ? static_cast<Stages>(1U << static_cast<unsigned>(*stage)) : kNoStage;
            fits[i] = fits[i] & ((stages & bit) != 0 ? 1 : 0);
        }
    }
}

} // namespace tegoed::ui
