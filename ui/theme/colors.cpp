#include "ui/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace tegoed::ui {

namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto mix = [shareOfB](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * shareOfB)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double luminance(const QColor& color)
{
    const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

const Colors& colorsOf(Look look)
{
    static const Colors kLight{
        .window = QColor{0xf5, 0xf6, 0xf8},
        .surface = QColor{0xff, 0xff, 0xff},
        .rail = QColor{0xeb, 0xee, 0xf2},
        .hairline = QColor{0xe1, 0xe5, 0xea},
        .border = QColor{0x8a, 0x95, 0xa3},
        .text = QColor{0x1a, 0x23, 0x2e},
        .muted = QColor{0x56, 0x61, 0x70},
        .accent = QColor{0x0a, 0x66, 0x6b},
        .onAccent = QColor{0xff, 0xff, 0xff},
        .selection = QColor{0xd5, 0xea, 0xea},
        .danger = QColor{0xb0, 0x26, 0x1e},
        .warning = QColor{0x85, 0x55, 0x00},
        .success = QColor{0x1c, 0x6f, 0x38},
    };
    static const Colors kDark{
        .window = QColor{0x16, 0x1a, 0x20},
        .surface = QColor{0x1d, 0x23, 0x2b},
        .rail = QColor{0x12, 0x16, 0x1b},
        .hairline = QColor{0x2d, 0x35, 0x40},
        .border = QColor{0x6c, 0x78, 0x87},
        .text = QColor{0xe6, 0xea, 0xf0},
        .muted = QColor{0xa6, 0xb1, 0xbf},
        .accent = QColor{0x57, 0xbf, 0xba},
        .onAccent = QColor{0x06, 0x20, 0x20},
        .selection = QColor{0x21, 0x45, 0x48},
        .danger = QColor{0xff, 0x8f, 0x85},
        .warning = QColor{0xf0, 0xb9, 0x55},
        .success = QColor{0x73, 0xd0, 0x93},
    };
    // White on black, lines as strong as words: for eyes that see little.
    static const Colors kContrast{
        .window = QColor{0x00, 0x00, 0x00},
        .surface = QColor{0x00, 0x00, 0x00},
        .rail = QColor{0x00, 0x00, 0x00},
        .hairline = QColor{0x70, 0x70, 0x70},
        .border = QColor{0xff, 0xff, 0xff},
        .text = QColor{0xff, 0xff, 0xff},
        .muted = QColor{0xe6, 0xe6, 0xe6},
        .accent = QColor{0xff, 0xd8, 0x00},
        .onAccent = QColor{0x00, 0x00, 0x00},
        .selection = QColor{0x00, 0x34, 0x70},
        .danger = QColor{0xff, 0xa4, 0x9c},
        .warning = QColor{0xff, 0xc8, 0x6b},
        .success = QColor{0x8d, 0xf0, 0xa6},
    };
    switch (look) {
    case Look::Light: return kLight;
    case Look::Dark: return kDark;
    case Look::Contrast: return kContrast;
    }
    return kLight;
}

QPalette paletteOf(Look look)
{
    const Colors& c = colorsOf(look);
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, mixed(c.surface, c.window, 0.6));
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.surface);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    // Bevels of the base style: hairlines, so that nothing looks raised.
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    const QColor disabled = mixed(c.text, c.surface, 0.5);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    return palette;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace tegoed::ui
