#include "ui/theme/desktop_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QStandardPaths>

namespace tegoed::ui {

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kSpace = QStringLiteral("org.freedesktop.appearance");
const auto kScheme = QStringLiteral("color-scheme");
const auto kContrast = QStringLiteral("contrast");

/// The portal packs the value into a variant in a variant.
QVariant unpacked(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

std::optional<Look> lookOfDesktop(uint scheme, uint contrast)
{
    if (contrast == 1) return Look::Contrast;
    if (scheme == 1) return Look::Dark;
    if (scheme == 2) return Look::Light;
    return std::nullopt;
}

DesktopScheme::DesktopScheme(QObject* parent) : QObject(parent)
{
    // Where no bus runs, asking for one would start it.
    const QDir runtime{QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)};
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !runtime.exists(QStringLiteral("bus"))) return;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this, SLOT(take(QString, QString, QDBusVariant)));
    ask(kScheme);
    ask(kContrast);
}

void DesktopScheme::ask(const QString& key)
{
    auto question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kSpace << key;
    auto* const answer = new QDBusPendingCallWatcher{QDBusConnection::sessionBus().asyncCall(question), this};
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* watcher) {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) tell(key, reply.value().variant());
        watcher->deleteLater();
    });
}

void DesktopScheme::take(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == kSpace) tell(key, value.variant());
}

void DesktopScheme::tell(const QString& key, const QVariant& value)
{
    if (key != kScheme && key != kContrast) return;
    (key == kScheme ? m_scheme : m_contrast) = unpacked(value).toUInt();
    if (const auto look = lookOfDesktop(m_scheme, m_contrast)) emit changed(*look);
}

} // namespace tegoed::ui
