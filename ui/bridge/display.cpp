#include "ui/bridge/display.h"

#include "base/assert.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tegoed::ui {

namespace {

struct Heading {
    std::string_view key;
    const char* text;
};

/// Columns that only the window has.
constexpr std::array kHeadings{
    Heading{"customer_number", QT_TRANSLATE_NOOP("Columns", "Customer no.")},
    Heading{"next_step", QT_TRANSLATE_NOOP("Columns", "Next step")},
    Heading{"days", QT_TRANSLATE_NOOP("Columns", "Days")},
    Heading{"last_stage", QT_TRANSLATE_NOOP("Columns", "Last step")},
    Heading{"person", QT_TRANSLATE_NOOP("Columns", "Person")},
    Heading{"event", QT_TRANSLATE_NOOP("Columns", "Event")},
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
    return toQt(app::sentenceWithPlace(error, language()));
}

QString wordOr(const std::string& key, const QString& fallback)
{
    return app::hasText(key) ? toQt(app::text(key, language())) : fallback;
}

QString heading(const std::string& key)
{
    if (app::hasText("column." + key)) return toQt(app::text("column." + key, language()));
    for (const auto& own : kHeadings) {
        if (own.key == key) return QCoreApplication::translate("Columns", own.text);
    }
    TEGOED_UNREACHABLE();
}

QString commandText(const std::string& command)
{
    return wordOr("journal." + command, toQt(command));
}

} // namespace tegoed::ui
