#include "ui/settings/users.h"

#include "base/assert.h"
#include "ui/bridge/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kLongestName = 60;

struct UserTexts {
    Q_DECLARE_TR_FUNCTIONS(Users)
};

} // namespace

QString Users::present() const
{
    return toQt(m_service.user());
}

QStringList Users::all() const
{
    QStringList names = m_settings.users();
    if (!names.contains(present())) names.push_back(present());
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return names;
}

std::optional<QString> Users::faultOf(const QString& name, const QString& own) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty()) return UserTexts::tr("Type a name.");
    if (wanted.size() > kLongestName) return UserTexts::tr("A name has at most %1 letters.").arg(displayCount(kLongestName));
    const auto names = all();
    const bool isTaken = std::any_of(names.begin(), names.end(),
                                     [&](const QString& other) { return other != own && other.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (isTaken) return UserTexts::tr("%1 is in the list already.").arg(wanted);
    return std::nullopt;
}

void Users::add(const QString& name)
{
    m_settings.setUsers(all() << name.simplified());
}

void Users::rename(const QString& from, const QString& to)
{
    QStringList names = all();
    names.replace(names.indexOf(from), to.simplified());
    m_settings.setUsers(names);
    if (from == present()) choose(to.simplified());
}

void Users::remove(const QString& name)
{
    TEGOED_ASSERT(name != present());
    QStringList names = all();
    names.removeAll(name);
    m_settings.setUsers(names);
}

void Users::choose(const QString& name)
{
    m_settings.setUser(name);
    m_service.setUser(fromQt(name));
}

} // namespace tegoed::ui
