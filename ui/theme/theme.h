#pragma once

#include "ui/theme/colors.h"

#include <QFont>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

class QApplication;

namespace tegoed::ui {

/// What a user chose: one look, or that of the desktop.
enum class LookChoice { System, Light, Dark, Contrast };
inline constexpr std::array kLookChoices{LookChoice::Light, LookChoice::Dark, LookChoice::Contrast, LookChoice::System};
[[nodiscard]] std::string_view name(LookChoice choice); ///< `system`, `light`, `dark`, `contrast`.
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

/// Sizes of text that can be chosen, in percent.
inline constexpr std::array kTextSizes{90, 100, 115, 130, 150};
inline constexpr int kNormalTextSize = 100;
[[nodiscard]] int textSize(); ///< The one in force.
/// A length in pixels that belongs to text, at the size of text in force.
[[nodiscard]] int scaled(int pixels);

/// What an icon stands beside. Icons grow with the text, here and nowhere else.
enum class IconUse {
    Words,  ///< Of a button, a menu, a tool bar, a row.
    Place,  ///< Of a list of places, as the rail is.
    Choice, ///< Of a large choice with a line that explains it.
    Empty,  ///< Of a page that has nothing to show.
};
/// The side of an icon's square, at the size of text in force.
[[nodiscard]] int iconSize(IconUse use = IconUse::Words);

/// So long nothing is typed before a filter, a preview or an effect follows, in milliseconds.
inline constexpr int kTypingRestMs = 150;

/// Loads the font, sets style, font and the look of the desktop. Once, right after the QApplication.
/// False if Noto Sans is not installed: the window then has the desktop's font.
bool setUpTheme(QApplication& application);
/// Recolours everything; widgets get a PaletteChange.
void applyLook(LookChoice choice);
/// Text of everything in so many percent; one of kTextSizes. Widgets get a FontChange.
void applyTextSize(int percent);
/// The desktop changed its look: followed if that was chosen.
void followDesktop(Look look);
[[nodiscard]] Look look(); ///< The one in force.
[[nodiscard]] LookChoice chosenLook();
[[nodiscard]] const Colors& colors(); ///< Those of the look in force.

} // namespace tegoed::ui
