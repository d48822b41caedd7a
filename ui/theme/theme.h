#pragma once

#include "ui/theme/colors.h"

#include <QFont>
#include <QString>

#include <optional>
#include <string_view>

class QApplication;

namespace tegoed::ui {

/// What a user chose: one look, or that of the desktop.
enum class LookChoice { System, Light, Dark };
[[nodiscard]] std::string_view name(LookChoice choice); ///< `system`, `light`, `dark`.
[[nodiscard]] std::optional<LookChoice> parseLookChoice(std::string_view name);

/// Sizes of text. One scale for all pages.
enum class Type { Small, Body, Strong, Heading, Title };
[[nodiscard]] QFont font(Type type);

/// Gaps between things, in device-independent pixels.
inline constexpr int kGapTight = 4;
inline constexpr int kGap = 8;
inline constexpr int kGapWide = 12;
inline constexpr int kMargin = 16;
inline constexpr int kMarginWide = 24;
/// Height of a row of a table, and of a field or button.
[[nodiscard]] int tableRowHeight();
[[nodiscard]] int controlHeight();

/// Loads the font, sets style, font and the look of the desktop. Once, right after the QApplication.
/// False if Noto Sans is not installed: the window then has the desktop's font.
bool setUpTheme(QApplication& application);
/// Recolours everything; widgets get a PaletteChange.
void applyLook(LookChoice choice);
[[nodiscard]] Look look();            ///< The one in force.
[[nodiscard]] const Colors& colors(); ///< Those of the look in force.

} // namespace tegoed::ui
