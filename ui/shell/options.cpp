#include "ui/shell/options.h"

#include "ui/actions/action_table.h"
#include "ui/bridge/display.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kUsageExitCode = 2;

StartRequest wrong(const QString& message)
{
    return {{}, QStringLiteral("tegoed: %1\n").arg(message), kUsageExitCode};
}

/// In the order of the rail: an action that leads to a page has the page's name.
QStringList pageNames()
{
    QStringList withActions;
    for (const auto& info : actionTable())
        withActions += QString::fromLatin1(info.page).split(QChar{u' '}, Qt::SkipEmptyParts);
    QStringList names;
    for (const auto& info : actionTable())
        if (withActions.contains(QString::fromLatin1(info.id)) && *info.page == '\0') names.push_back(QString::fromLatin1(info.id));
    return names;
}

} // namespace

// The texts of the command line are English: it is read before there is a window with a language.
StartRequest readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The window of Tegoed: open items, today's list and reminders of one ledger."));
    parser.addPositionalArgument(QStringLiteral("LEDGER"), QStringLiteral("The ledger to open; without it, the start page."),
                                 QStringLiteral("[LEDGER]"));
    const auto help = parser.addHelpOption();
    const QCommandLineOption version{QStringLiteral("version"), QStringLiteral("Prints the version.")};
    const QCommandLineOption today{QStringLiteral("today"), QStringLiteral("The business date; default: the local date."),
                                   QStringLiteral("YYYY-MM-DD")};
    const QCommandLineOption language{QStringLiteral("lang"),
                                      QStringLiteral("Language of the window; default: as it was last, else the locale's."),
                                      QStringLiteral("nl|en")};
    const QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("Look of the window; default: as it was last."),
                                   QStringLiteral("light|dark|contrast|system")};
    const QCommandLineOption page{QStringLiteral("page"),
                                  QStringLiteral("The page to show first: %1.").arg(pageNames().join(QStringLiteral(", "))),
                                  QStringLiteral("PAGE")};
    const QCommandLineOption import{QStringLiteral("import"), QStringLiteral("Shows this list before it is taken in; may be repeated."),
                                    QStringLiteral("FILE")};
    const QCommandLineOption find{QStringLiteral("find"), QStringLiteral("Finds a customer, an invoice, an amount or an action."),
                                  QStringLiteral("TEXT")};
    const QCommandLineOption screenshot{QStringLiteral("screenshot"), QStringLiteral("Writes a picture of the window and ends."),
                                        QStringLiteral("FILE.png")};
    const QCommandLineOption size{QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WIDTHxHEIGHT")};
    const QCommandLineOption text{QStringLiteral("text"), QStringLiteral("Size of text; default: as it was last."),
                                  QStringLiteral("90|100|115|130|150")};
    parser.addOptions({version, today, language, theme, text, page, import, find, screenshot, size});

    if (!parser.parse(arguments)) return wrong(parser.errorText());
    if (parser.isSet(help)) return {{}, parser.helpText(), 0};
    if (parser.isSet(version)) return {{}, QStringLiteral("tegoed %1\n").arg(QStringLiteral(TEGOED_VERSION)), 0};
    if (parser.positionalArguments().size() > 1) return wrong(QStringLiteral("one ledger at a time"));

    StartRequest request;
    auto& options = request.options;
    if (!parser.positionalArguments().isEmpty()) options.ledger = parser.positionalArguments().front();
    if (parser.isSet(today)) {
        options.today = base::Date::parse(fromQt(parser.value(today)));
        if (!options.today) return wrong(QStringLiteral("\"%1\" is no date like 2026-11-22").arg(parser.value(today)));
    }
    if (parser.isSet(language)) {
        options.language = base::parseLanguage(fromQt(parser.value(language)));
        if (!options.language || *options.language == base::Language::German)
            return wrong(QStringLiteral("the window speaks nl and en, not \"%1\"").arg(parser.value(language)));
    }
    if (parser.isSet(theme)) {
        options.look = parseLookChoice(fromQt(parser.value(theme)));
        if (!options.look) return wrong(QStringLiteral("a theme is light, dark, contrast or system, not \"%1\"").arg(parser.value(theme)));
    }
    if (parser.isSet(text)) {
        const int percent = parser.value(text).toInt();
        if (std::find(kTextSizes.begin(), kTextSizes.end(), percent) == kTextSizes.end())
            return wrong(QStringLiteral("a size of text is 90, 100, 115, 130 or 150, not \"%1\"").arg(parser.value(text)));
        options.textSize = percent;
    }
    if (parser.isSet(size)) {
        static const QRegularExpression kShape{QStringLiteral(R"(^(\d{3,4})x(\d{3,4})$)")};
        const auto match = kShape.match(parser.value(size));
        if (!match.hasMatch()) return wrong(QStringLiteral("\"%1\" is no size like 1280x900").arg(parser.value(size)));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    if (const QString name = parser.value(page).section(QChar{u'/'}, 0, 0); parser.isSet(page) && !pageNames().contains(name))
        return wrong(QStringLiteral("there is no page \"%1\": pages are %2").arg(name, pageNames().join(QStringLiteral(", "))));
    options.page = parser.value(page);
    options.files = parser.values(import);
    options.find = parser.value(find);
    options.screenshot = parser.value(screenshot);
    return request;
}

} // namespace tegoed::ui
