#include "ui/bridge/display.h"

#include "base/assert.h"
#include "ui/bridge/window_sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

struct Heading {
    std::string_view key;
    const char* text;
};

/// Columns that only the window has.
constexpr std::array kHeadings{
    Heading{"gone_since", QT_TRANSLATE_NOOP("Columns", "Gone since")},
    Heading{"address", QT_TRANSLATE_NOOP("Columns", "Address")},
    Heading{"customer_kind", QT_TRANSLATE_NOOP("Columns", "Business or not")},
    Heading{"what_happens", QT_TRANSLATE_NOOP("Columns", "What happens")},
    Heading{"todays_plan", QT_TRANSLATE_NOOP("Columns", "Today's plan")},
    Heading{"what_changed", QT_TRANSLATE_NOOP("Columns", "What changed")},
    Heading{"before", QT_TRANSLATE_NOOP("Columns", "Before")},
    Heading{"after", QT_TRANSLATE_NOOP("Columns", "After")},
    Heading{"difference", QT_TRANSLATE_NOOP("Columns", "Difference")},
    Heading{"customer_number", QT_TRANSLATE_NOOP("Columns", "Customer no.")},
    Heading{"next_step", QT_TRANSLATE_NOOP("Columns", "Next step")},
    Heading{"days", QT_TRANSLATE_NOOP("Columns", "Days")},
    Heading{"last_stage", QT_TRANSLATE_NOOP("Columns", "Last step")},
    Heading{"last_step_on", QT_TRANSLATE_NOOP("Columns", "Last step on")},
    Heading{"hold", QT_TRANSLATE_NOOP("Columns", "Dunning block")},
    Heading{"disputed_amount", QT_TRANSLATE_NOOP("Columns", "Disputed amount")},
    Heading{"person", QT_TRANSLATE_NOOP("Columns", "Person")},
    Heading{"reach", QT_TRANSLATE_NOOP("Columns", "Phone and e-mail")},
    Heading{"change", QT_TRANSLATE_NOOP("Columns", "Change")},
    Heading{"from", QT_TRANSLATE_NOOP("Columns", "From")},
    Heading{"to", QT_TRANSLATE_NOOP("Columns", "To")},
    Heading{"remark", QT_TRANSLATE_NOOP("Columns", "Remark")},
    Heading{"who", QT_TRANSLATE_NOOP("Columns", "Who")},
    Heading{"event", QT_TRANSLATE_NOOP("Columns", "Event")},
    Heading{"days_late", QT_TRANSLATE_NOOP("Columns", "Days late")},
    Heading{"moving_average", QT_TRANSLATE_NOOP("Columns", "Average")},
    Heading{"when", QT_TRANSLATE_NOOP("Columns", "When")},
    Heading{"action", QT_TRANSLATE_NOOP("Columns", "Action")},
    Heading{"works", QT_TRANSLATE_NOOP("Columns", "Works")},
    Heading{"key", QT_TRANSLATE_NOOP("Columns", "Key")},
};

/// Fields of an import that are no columns of a list; in angle brackets those that only help to find another.
constexpr std::array kFields{
    Heading{"customer_name", QT_TRANSLATE_NOOP("Fields", "Customer's name")},
    Heading{"dunning_level", QT_TRANSLATE_NOOP("Fields", "Dunning level")},
    Heading{"dunned_on", QT_TRANSLATE_NOOP("Fields", "Last reminder on")},
    Heading{"formal_notice_on", QT_TRANSLATE_NOOP("Fields", "Formal notice on")},
    Heading{"collections_on", QT_TRANSLATE_NOOP("Fields", "Handed over on")},
    Heading{"paid", QT_TRANSLATE_NOOP("Fields", "Paid")},
    Heading{"<debit>", QT_TRANSLATE_NOOP("Fields", "Debit amount")},
    Heading{"<credit>", QT_TRANSLATE_NOOP("Fields", "Credit amount")},
    Heading{"<debit_or_credit>", QT_TRANSLATE_NOOP("Fields", "Debit or credit")},
    Heading{"<amount_local>", QT_TRANSLATE_NOOP("Fields", "Amount in own currency")},
    Heading{"<open_local>", QT_TRANSLATE_NOOP("Fields", "Open in own currency")},
    Heading{"<local_currency>", QT_TRANSLATE_NOOP("Fields", "Own currency")},
    Heading{"<is_open>", QT_TRANSLATE_NOOP("Fields", "Still open")},
    Heading{"<status>", QT_TRANSLATE_NOOP("Fields", "Document status")},
    Heading{"<voucher>", QT_TRANSLATE_NOOP("Fields", "Voucher")},
    Heading{"<text>", QT_TRANSLATE_NOOP("Fields", "Description")},
    Heading{"<house_number>", QT_TRANSLATE_NOOP("Fields", "House number")},
};

base::Language& currentLanguage()
{
    static base::Language language = base::Language::English;
    return language;
}

base::NumberStyle numberStyle()
{
    return language() == base::Language::Dutch ? base::NumberStyle::Dutch : base::NumberStyle::English;
}

} // namespace

base::Language language()
{
    return currentLanguage();
}

void setDisplayLanguage(base::Language language)
{
    currentLanguage() = language;
}

QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString pathToQt(const std::filesystem::path& path)
{
    return QString::fromLocal8Bit(path.native().data(), static_cast<qsizetype>(path.native().size()));
}

std::string fromQt(const QString& text)
{
    return text.toStdString();
}

std::filesystem::path pathFromQt(const QString& text)
{
    return text.toLocal8Bit().toStdString();
}

QString fileName(const std::filesystem::path& path)
{
    return pathToQt(path.filename());
}

QString display(base::Money amount)
{
    return toQt(base::display(amount, numberStyle()));
}

QString displayWithCurrency(base::Money amount)
{
    const auto code = amount.currency().code();
    return (code == "EUR" ? QStringLiteral("€") : toQt(code)) + QChar{QChar::Nbsp} + display(amount);
}

QString displayMinor(std::int64_t minor, base::Currency currency)
{
    return display(base::Money::ofMinor(minor, currency));
}

QString display(base::Date date)
{
    return toQt(base::displayShort(date, language()));
}

QString displayDay(std::int32_t dayNumber)
{
    return dayNumber == ledger::kNoDay ? QString{} : display(base::Date::ofDayNumber(dayNumber));
}

QString display(const std::optional<base::Date>& date)
{
    return date ? display(*date) : QString{};
}

QString displayCount(std::int64_t count)
{
    static const QLocale kDutch{QLocale::Dutch, QLocale::Netherlands};
    static const QLocale kEnglish{QLocale::English, QLocale::UnitedKingdom};
    return (language() == base::Language::Dutch ? kDutch : kEnglish).toString(static_cast<qlonglong>(count));
}

QString sentence(const base::Error& error)
{
    QString place;
    if (!error.file.empty())
        place =
            fileName(std::filesystem::path{error.file}) + (error.line > 0 ? QStringLiteral(":%1: ").arg(error.line) : QStringLiteral(": "));
    return place + windowSentence(error);
}

QString fieldWord(const std::string& field)
{
    const auto* const own = std::find_if(kFields.begin(), kFields.end(), [&](const Heading& row) { return row.key == field; });
    if (own != kFields.end()) return QCoreApplication::translate("Fields", own->text);
    return wordOr("column." + field, toQt(field));
}

QString wordOr(const std::string& key, const QString& fallback)
{
    return app::hasText(key) ? toQt(app::text(key, language())) : fallback;
}

QString stageWord(ledger::Stage stage, bool toConsumer)
{
    if (stage != ledger::Stage::FormalNotice) return word(stage);
    return toConsumer ? QCoreApplication::translate("Stages", "14-day letter") : QCoreApplication::translate("Stages", "notice of default");
}

QString heading(const std::string& key)
{
    if (app::hasText("column." + key)) return toQt(app::text("column." + key, language()));
    for (const auto& own : kHeadings) {
        if (own.key == key) return QCoreApplication::translate("Columns", own.text);
    }
    TEGOED_UNREACHABLE();
}

QString withCapital(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString commandText(const std::string& command)
{
    return wordOr("journal." + command, toQt(command));
}

} // namespace tegoed::ui
