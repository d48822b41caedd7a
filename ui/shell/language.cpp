#include "ui/shell/language.h"

#include "base/log.h"
#include "ui/bridge/display.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace tegoed::ui {

namespace {

/// The translators in force: the application refers to them, so they live as long as it.
struct Translators {
    QTranslator* ours = nullptr;
    QTranslator* qt = nullptr;
};

} // namespace

void applyLanguage(base::Language language)
{
    static Translators installed;
    setDisplayLanguage(language);
    const bool dutch = language == base::Language::Dutch;
    const QLocale locale = dutch ? QLocale{QLocale::Dutch, QLocale::Netherlands} : QLocale{QLocale::English, QLocale::UnitedKingdom};
    QLocale::setDefault(locale);
    delete installed.ours;
    delete installed.qt;
    installed = {new QTranslator{QCoreApplication::instance()}, new QTranslator{QCoreApplication::instance()}};
    if (!installed.ours->load(dutch ? QStringLiteral(":/i18n/tegoed_nl.qm") : QStringLiteral(":/i18n/tegoed_en.qm"))) {
        base::logWarning("the translation is missing");
    }
    // Qt's own words ("Cancel") stand in the program in English.
    if (dutch &&
        !installed.qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        base::logWarning("Qt's translation is missing");
    }
    QCoreApplication::installTranslator(installed.qt);
    QCoreApplication::installTranslator(installed.ours);
}

} // namespace tegoed::ui
