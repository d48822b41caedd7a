#include "ui/settings/settings.h"

#include "base/file.h"
#include "ui/bridge/display.h"

#include <QFileInfo>
#include <QUrl>

namespace tegoed::ui {

namespace {

constexpr int kRecentCount = 8;

/// A path as the name of a group: it would be many groups with its slashes.
QString inboxKey(const QString& ledger, const QString& what)
{
    return QStringLiteral("inbox/%1/%2").arg(QString::fromLatin1(QUrl::toPercentEncoding(ledger)), what);
}

} // namespace

Settings::Settings(const QString& file) : m_file(file, QSettings::IniFormat) {}

QString Settings::defaultFile()
{
    return pathToQt(base::configFolder() / "window.ini");
}

std::optional<base::Language> Settings::language() const
{
    const auto language = base::parseLanguage(fromQt(m_file.value(QStringLiteral("language")).toString()));
    return language == base::Language::German ? std::nullopt : language;
}

void Settings::setLanguage(base::Language language)
{
    m_file.setValue(QStringLiteral("language"), toQt(base::code(language)));
}

LookChoice Settings::look() const
{
    return parseLookChoice(fromQt(m_file.value(QStringLiteral("look")).toString())).value_or(LookChoice::System);
}

void Settings::setLook(LookChoice look)
{
    m_file.setValue(QStringLiteral("look"), toQt(name(look)));
}

QStringList Settings::recent() const
{
    QStringList there;
    for (const auto& path : m_file.value(QStringLiteral("recent")).toStringList()) {
        if (QFileInfo::exists(path)) there.push_back(path);
    }
    return there;
}

void Settings::addRecent(const QString& path)
{
    const QString absolute = QFileInfo{path}.absoluteFilePath();
    QStringList all = recent();
    all.removeAll(absolute);
    all.prepend(absolute);
    while (all.size() > kRecentCount)
        all.removeLast();
    m_file.setValue(QStringLiteral("recent"), all);
}

bool Settings::hasLargeLetter() const
{
    return m_file.value(QStringLiteral("large_letter"), false).toBool();
}

void Settings::setLargeLetter(bool isLarge)
{
    m_file.setValue(QStringLiteral("large_letter"), isLarge);
}

QByteArray Settings::layout(const QString& part) const
{
    return m_file.value(QStringLiteral("layouts/") + part).toByteArray();
}

void Settings::setLayout(const QString& part, const QByteArray& layout)
{
    m_file.setValue(QStringLiteral("layouts/") + part, layout);
}

QByteArray Settings::geometry() const
{
    return m_file.value(QStringLiteral("geometry")).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_file.setValue(QStringLiteral("geometry"), geometry);
}

QString Settings::folder(const QString& purpose) const
{
    return m_file.value(QStringLiteral("folders/") + purpose).toString();
}

void Settings::setFolder(const QString& purpose, const QString& folder)
{
    m_file.setValue(QStringLiteral("folders/") + purpose, folder);
}

QString Settings::inboxFolder(const QString& ledger) const
{
    return m_file.value(inboxKey(ledger, QStringLiteral("folder"))).toString();
}

void Settings::setInboxFolder(const QString& ledger, const QString& folder)
{
    m_file.setValue(inboxKey(ledger, QStringLiteral("folder")), folder);
}

bool Settings::isInboxComplete(const QString& ledger) const
{
    return m_file.value(inboxKey(ledger, QStringLiteral("complete")), true).toBool();
}

void Settings::setInboxComplete(const QString& ledger, bool isComplete)
{
    m_file.setValue(inboxKey(ledger, QStringLiteral("complete")), isComplete);
}

QStringList Settings::putAwayFiles(const QString& ledger) const
{
    return m_file.value(inboxKey(ledger, QStringLiteral("put_away"))).toStringList();
}

void Settings::setPutAwayFiles(const QString& ledger, const QStringList& files)
{
    m_file.setValue(inboxKey(ledger, QStringLiteral("put_away")), files);
}

} // namespace tegoed::ui
