#pragma once

#include "ui/theme/colors.h"

#include <QIcon>
#include <QString>

namespace tegoed::ui {

/// Which of the colours an icon is drawn in.
enum class Tint { Text, Muted, Accent, OnAccent, Danger, Warning, Success };
[[nodiscard]] QColor colorOf(Tint tint);

/// An icon of resources/icons by its file's name without `.svg`. It is drawn in the colours of the look in force each time it is
/// painted, so that it follows the look by itself. An assertion if there is no such file.
[[nodiscard]] QIcon icon(const QString& name, Tint tint = Tint::Text);

} // namespace tegoed::ui
