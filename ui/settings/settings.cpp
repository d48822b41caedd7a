#include "ui/settings/settings.h"

#include "base/file.h"
#include "ui/bridge/display.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kRecentCount = 8;

/// A path has signs that mean something in a key.
QString keyOf(const QString& part, const QString& path)
{
    return part + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

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

QStringList Settings::users() const
{
    return m_file.value(QStringLiteral("users/names")).toStringList();
}

void Settings::setUsers(const QStringList& names)
{
    m_file.setValue(QStringLiteral("users/names"), names);
}

QString Settings::user() const
{
    return m_file.value(QStringLiteral("users/present")).toString();
}

void Settings::setUser(const QString& name)
{
    m_file.setValue(QStringLiteral("users/present"), name);
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

int Settings::textSize() const
{
    const int percent = m_file.value(QStringLiteral("text_size"), kNormalTextSize).toInt();
    return std::find(kTextSizes.begin(), kTextSizes.end(), percent) != kTextSizes.end() ? percent : kNormalTextSize;
}

void Settings::setTextSize(int percent)
{
    m_file.setValue(QStringLiteral("text_size"), percent);
}

QString Settings::page() const
{
    return m_file.value(QStringLiteral("page")).toString();
}

void Settings::setPage(const QString& id)
{
    m_file.setValue(QStringLiteral("page"), id);
}

std::optional<QString> Settings::keys(const QString& action) const
{
    const auto value = m_file.value(QStringLiteral("keys/") + action);
    return value.isValid() ? std::optional{value.toString()} : std::nullopt;
}

void Settings::setKeys(const QString& action, const std::optional<QString>& keys)
{
    if (keys)
        m_file.setValue(QStringLiteral("keys/") + action, *keys);
    else
        m_file.remove(QStringLiteral("keys/") + action);
}

QStringList Settings::knownLedgers() const
{
    return m_file.value(QStringLiteral("recent")).toStringList();
}

QStringList Settings::recent() const
{
    QStringList there = knownLedgers();
    there.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return there;
}

void Settings::forgetLedger(const QString& path)
{
    QStringList all = knownLedgers();
    all.removeAll(path);
    m_file.setValue(QStringLiteral("recent"), all);
    m_file.remove(keyOf(QStringLiteral("ledgers/"), path));
    m_file.remove(keyOf(QStringLiteral("customers/"), path));
}

Settings::LedgerNote Settings::ledgerNote(const QString& path) const
{
    const auto note = m_file.value(keyOf(QStringLiteral("ledgers/"), path)).toStringList();
    return note.size() == 2 ? LedgerNote{note[0], QDate::fromString(note[1], Qt::ISODate)} : LedgerNote{};
}

void Settings::setLedgerNote(const QString& path, const LedgerNote& note)
{
    m_file.setValue(keyOf(QStringLiteral("ledgers/"), path), QStringList{note.balance, note.usedOn.toString(Qt::ISODate)});
}

void Settings::addRecent(const QString& path)
{
    const QString absolute = QFileInfo{path}.absoluteFilePath();
    QStringList all = knownLedgers();
    all.removeAll(absolute);
    all.prepend(absolute);
    while (all.size() > kRecentCount)
        all.removeLast();
    m_file.setValue(QStringLiteral("recent"), all);
}

QStringList Settings::recentCustomers(const QString& ledger) const
{
    return m_file.value(keyOf(QStringLiteral("customers/"), ledger)).toStringList();
}

void Settings::addRecentCustomer(const QString& ledger, const QString& number)
{
    QStringList all = recentCustomers(ledger);
    all.removeAll(number);
    all.prepend(number);
    while (all.size() > kRecentCount)
        all.removeLast();
    m_file.setValue(keyOf(QStringLiteral("customers/"), ledger), all);
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

QStringList Settings::words(const QString& purpose) const
{
    return m_file.value(QStringLiteral("words/") + purpose).toStringList();
}

void Settings::setWords(const QString& purpose, const QStringList& words)
{
    m_file.setValue(QStringLiteral("words/") + purpose, words);
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
