#include "ui/models/item_filter.h"

#include "base/text.h"
#include "ui/bridge/display.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace tegoed::ui {

namespace {

/// Amounts of more digits than this are none: they would not fit.
constexpr qsizetype kDigitLimit = 14;

/// Names are compared without what stands between their words: nobody types a space in a word of a filter.
QString lettersOf(const QString& name)
{
    QString letters;
    for (const auto& c : toQt(base::fold(fromQt(name)))) {
        if (c.isLetterOrNumber()) letters.push_back(c);
    }
    return letters;
}

/// Parts between spaces; spaces between quotation marks are part of them.
QStringList partsOf(const QString& typed)
{
    QStringList parts;
    QString part;
    bool isQuoted = false;
    for (const auto& c : typed) {
        if (c == u'"') isQuoted = !isQuoted;
        if (!isQuoted && c.isSpace()) {
            if (!part.isEmpty()) parts.push_back(std::exchange(part, {}));
        } else {
            part.push_back(c);
        }
    }
    if (!part.isEmpty()) parts.push_back(part);
    return parts;
}

QString unquoted(QString text)
{
    return text.remove(u'"').trimmed();
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

std::optional<std::int64_t> minorOf(std::int64_t hundredths, base::Currency currency)
{
    for (int decimals = currency.decimals(); decimals > 2; --decimals)
        hundredths *= 10;
    for (int decimals = currency.decimals(); decimals < 2; ++decimals) {
        if (hundredths % 10 != 0) return std::nullopt;
        hundredths /= 10;
    }
    return hundredths;
}

/// Reads a filter part by part.
class FilterParser {
public:
    explicit FilterParser(base::Date today) : m_today(today) {}
    ItemFilter parse(const QString& typed)
    {
        m_filter.m_typed = typed;
        for (const auto& part : partsOf(typed))
            read(part);
        return std::move(m_filter);
    }

private:
    struct Days {
        std::int64_t first;
        std::int64_t last;
    };

    void read(const QString& part)
    {
        static const QRegularExpression kCondition{QStringLiteral(R"(^(\p{L}[\p{L}_]*)(<=|>=|<|>|=|:)(.*)$)"),
                                                   QRegularExpression::DotMatchesEverythingOption};
        const auto match = kCondition.match(part);
        if (!match.hasMatch()) {
            const QString word = unquoted(part);
            if (!word.isEmpty()) m_filter.m_words.push_back({base::fold(fromQt(word)), typedAmountHundredths(word)});
            return;
        }
        const auto* const info = filterField(match.captured(1).toLower());
        if (info == nullptr) {
            m_filter.m_problems.push_back({part, {}});
            return;
        }
        const QString value = unquoted(match.captured(3));
        if (value.isEmpty()) return; // Still being typed.
        if (!readValue(*info, match.captured(2), value)) m_filter.m_problems.push_back({part, info->field});
    }

    bool readValue(const FilterFieldInfo& info, const QString& sign, const QString& value)
    {
        const bool isEqual = sign == u":" || sign == u"=";
        switch (info.values) {
        case FilterValues::Days:
        case FilterValues::Amount:
        case FilterValues::Day: return isEqual ? readSpan(info, value.toLower()) : readBound(info, sign, value.toLower());
        case FilterValues::Stage: return isEqual && readStages(info.field, value);
        case FilterValues::Kind: return isEqual && readKinds(info.field, value);
        case FilterValues::YesNo: return isEqual && readYesNo(info.field, value.toLower());
        case FilterValues::Text:
            if (!isEqual) return false;
            if (info.field == FilterField::Number && value.contains(u',')) {
                readNumbers(value);
                return true;
            }
            m_filter.m_texts.push_back(
                {info.field, isFilterWord(value.toLower(), kFilterNone) ? std::string{} : base::fold(fromQt(value))});
            return true;
        }
        return false;
    }

    void readNumbers(const QString& value)
    {
        ItemFilter::Numbers numbers;
        for (const auto& number : value.split(u',', Qt::SkipEmptyParts)) {
            if (!number.trimmed().isEmpty()) numbers.folded.push_back(base::fold(fromQt(number.trimmed())));
        }
        std::sort(numbers.folded.begin(), numbers.folded.end());
        numbers.folded.erase(std::unique(numbers.folded.begin(), numbers.folded.end()), numbers.folded.end());
        m_filter.m_numbers.push_back(std::move(numbers));
    }

    /// A value as the first and the last number that it stands for: `2026-12` is a month, `week` seven days.
    std::optional<Days> number(const FilterFieldInfo& info, const QString& value) const
    {
        const auto single = [](std::optional<std::int64_t> it) { return it ? std::optional{Days{*it, *it}} : std::nullopt; };
        if (info.values == FilterValues::Amount) return single(typedAmountHundredths(value));
        if (info.values == FilterValues::Day) return days(value);
        bool isNumber = false;
        const int days = value.toInt(&isNumber);
        return isNumber ? std::optional{Days{days, days}} : std::nullopt;
    }

    std::optional<Days> days(const QString& value) const
    {
        const std::int64_t today = m_today.dayNumber();
        const std::int64_t monday = today - static_cast<std::int64_t>(m_today.isoWeekday()) + 1;
        if (isFilterWord(value, kFilterToday)) return Days{today, today};
        if (isFilterWord(value, kFilterWeek)) return Days{monday, monday + 6};
        if (isFilterWord(value, kFilterMonth)) return month(m_today);
        static const QRegularExpression kMonth{QStringLiteral(R"(^(\d{4})-(\d{1,2})$)")};
        static const QRegularExpression kIso{QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)")};
        static const QRegularExpression kSpoken{QStringLiteral(R"(^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$)")};
        if (const auto match = kMonth.match(value); match.hasMatch()) return month(dayOf(match, 1, 2, 0));
        std::optional<base::Date> day;
        if (const auto match = kIso.match(value); match.hasMatch())
            day = dayOf(match, 1, 2, 3);
        else if (const auto spoken = kSpoken.match(value); spoken.hasMatch())
            day = dayOf(spoken, 3, 2, 1);
        return day ? std::optional{Days{day->dayNumber(), day->dayNumber()}} : std::nullopt;
    }

    /// The captured year, month and day; the first of the month without a day.
    static std::optional<base::Date> dayOf(const QRegularExpressionMatch& match, int year, int month, int day)
    {
        return base::Date::of(match.captured(year).toInt(), match.captured(month).toUInt(), day == 0 ? 1U : match.captured(day).toUInt());
    }

    static std::optional<Days> month(std::optional<base::Date> of)
    {
        if (!of) return std::nullopt;
        return Days{of->firstOfMonth().dayNumber(), of->lastOfMonth().dayNumber()};
    }

    bool readBound(const FilterFieldInfo& info, const QString& sign, const QString& value)
    {
        const auto bound = number(info, value);
        if (!bound) return false;
        ItemFilter::Range range{.field = info.field};
        if (sign.startsWith(u'<')) {
            range.isBelowHigh = sign == u"<";
            range.high = range.isBelowHigh ? bound->first : bound->last;
        } else {
            range.isAboveLow = sign == u">";
            range.low = range.isAboveLow ? bound->last : bound->first;
        }
        m_filter.m_ranges.push_back(range);
        return true;
    }

    bool readSpan(const FilterFieldInfo& info, const QString& value)
    {
        ItemFilter::Range range{.field = info.field};
        const auto dots = value.indexOf(QStringLiteral(".."));
        const QString from = dots < 0 ? value : value.left(dots);
        const QString to = dots < 0 ? value : value.mid(dots + 2);
        if (from.isEmpty() && to.isEmpty()) return false;
        if (!from.isEmpty()) {
            const auto low = number(info, from);
            if (!low) return false;
            range.low = low->first;
        }
        if (!to.isEmpty()) {
            const auto high = number(info, to);
            if (!high) return false;
            range.high = high->last;
        }
        m_filter.m_ranges.push_back(range);
        return true;
    }

    /// The values whose name is `typed`, else those whose name has it.
    class Chooser {
    public:
        explicit Chooser(const QString& typed) : m_wanted(lettersOf(typed)) {}
        void look(const QString& name, std::uint16_t bit)
        {
            const QString letters = lettersOf(name);
            if (letters == m_wanted) m_exact |= bit;
            if (letters.contains(m_wanted)) m_part |= bit;
        }
        [[nodiscard]] std::uint16_t bits() const { return m_wanted.isEmpty() ? 0 : m_exact != 0 ? m_exact : m_part; }

    private:
        QString m_wanted;
        std::uint16_t m_exact = 0;
        std::uint16_t m_part = 0;
    };

    template <class Value>
    static void lookAtAll(Chooser& chooser, std::span<const Value> values)
    {
        for (const auto value : values) {
            const auto bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(value));
            chooser.look(toQt(ledger::name(value)), bit);
            for (const auto spoken : {base::Language::English, base::Language::Dutch})
                chooser.look(toQt(app::text(value, spoken)), bit);
        }
    }

    bool choose(FilterField field, std::uint16_t bits)
    {
        if (bits != 0) m_filter.m_choices.push_back({field, bits});
        return bits != 0;
    }

    bool readStages(FilterField field, const QString& value)
    {
        Chooser chooser{value};
        lookAtAll(chooser, ledger::allStages());
        chooser.look(QString::fromLatin1(kFilterNone.english), kNoStageBit);
        chooser.look(QString::fromLatin1(kFilterNone.dutch), kNoStageBit);
        return choose(field, chooser.bits());
    }

    bool readKinds(FilterField field, const QString& value)
    {
        Chooser chooser{value};
        lookAtAll(chooser, ledger::allDocumentKinds());
        return choose(field, chooser.bits());
    }

    bool readYesNo(FilterField field, const QString& value)
    {
        std::uint16_t bits = 0;
        if (isFilterWord(value, kFilterYes)) bits = kYesBit;
        if (isFilterWord(value, kFilterNo)) bits = kNoBit;
        return choose(field, bits);
    }

    base::Date m_today;
    ItemFilter m_filter{};
};

ItemFilter ItemFilter::parse(const QString& typed, base::Date today)
{
    return FilterParser{today}.parse(typed);
}

bool ItemFilter::isEmpty() const
{
    return m_words.empty() && m_ranges.empty() && m_texts.empty() && m_choices.empty() && m_numbers.empty();
}

QString filterOfNumbers(const QString& pasted)
{
    constexpr qsizetype kMostNumbers = 20'000;
    static const QRegularExpression kBetween{QStringLiteral("[\\r\\n\\t;,]+")};
    QStringList numbers;
    for (auto number : pasted.split(kBetween, Qt::SkipEmptyParts)) {
        number = unquoted(number);
        if (!number.isEmpty() && numbers.size() < kMostNumbers) numbers.push_back(number);
    }
    if (numbers.isEmpty()) return {};
    const QString list = numbers.join(u',') + (numbers.size() == 1 ? QStringLiteral(",") : QString{});
    const QString value = list.contains(u' ') ? u'"' + list + u'"' : list;
    return filterFieldName(filterField(FilterField::Number)) + u':' + value;
}

} // namespace tegoed::ui
