#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace tegoed::ui {

/// The looks the window can have. A further one is a further row of colours.
enum class Look { Light, Dark, Contrast };
inline constexpr std::array kLooks{Look::Light, Look::Dark, Look::Contrast};

/// Every colour of the window, by what it is for. Nothing else in `ui` names a colour.
struct Colors {
    QColor window;   ///< Behind everything.
    QColor surface;  ///< Tables, fields, cards.
    QColor rail;     ///< The rail of pages and heads of tables.
    QColor hairline; ///< Lines between things.
    QColor border;   ///< Around fields and buttons: 3:1 against the surface.
    QColor text;
    QColor muted;     ///< Words that help, but are not the matter.
    QColor accent;    ///< What is chosen or has the keyboard.
    QColor onAccent;  ///< Text on `accent`.
    QColor selection; ///< Chosen rows; `text` is read on it.
    QColor danger;
    QColor warning;
    QColor success;
};

[[nodiscard]] const Colors& colorsOf(Look look);
[[nodiscard]] QPalette paletteOf(Look look);
/// Contrast of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace tegoed::ui
