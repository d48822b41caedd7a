#pragma once

#include "ui/theme/colors.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace tegoed::ui {

/// Which look a user's desktop wants. Qt 6.4 has no question for it: the desktop's portal (`org.freedesktop.appearance` over D-Bus) has,
/// and tells when it changes. Asks without waiting; a desktop without a portal says nothing.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(QObject* parent = nullptr);

signals:
    void changed(tegoed::ui::Look look);

private slots:
    void take(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);
    void tell(const QString& key, const QVariant& value);
    uint m_scheme = 0;
    uint m_contrast = 0;
};

/// What the portal's numbers mean: `scheme` 1 is dark, 2 light, 0 no wish; `contrast` 1 is high. Nothing: no wish.
[[nodiscard]] std::optional<Look> lookOfDesktop(uint scheme, uint contrast);

} // namespace tegoed::ui
