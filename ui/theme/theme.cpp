#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QWidget>

namespace tegoed::ui {

namespace {

constexpr double kNormalPoints = 10.0;

/// The look is the application's as its palette is: one for the process, changed in one place.
struct State {
    LookChoice choice = LookChoice::System;
    Look look = Look::Light;
    Look ofDesktop = Look::Light;
    int textSize = kNormalTextSize;
};

State& state()
{
    static State instance;
    return instance;
}

bool loadFonts()
{
    bool found = false;
    for (const auto* face : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const auto path = QStringLiteral("/usr/share/fonts/truetype/noto/NotoSans-%1.ttf").arg(QLatin1String(face));
        if (QFile::exists(path) && QFontDatabase::addApplicationFont(path) >= 0) found = true;
    }
    return found || QFontDatabase::families().contains(QStringLiteral("Noto Sans")); // Elsewhere than in Debian.
}

} // namespace

std::string_view name(LookChoice choice)
{
    switch (choice) {
    case LookChoice::System: return "system";
    case LookChoice::Light: return "light";
    case LookChoice::Dark: return "dark";
    case LookChoice::Contrast: return "contrast";
    }
    return {};
}

std::optional<LookChoice> parseLookChoice(std::string_view text)
{
    for (const auto choice : kLookChoices) {
        if (name(choice) == text) return choice;
    }
    return std::nullopt;
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF();
    switch (type) {
    case Type::Small: font.setPointSizeF(size * 0.9); break;
    case Type::Body: break;
    case Type::Strong: font.setBold(true); break;
    case Type::Heading:
        font.setPointSizeF(size * 1.15);
        font.setBold(true);
        break;
    case Type::Title:
        font.setPointSizeF(size * 1.6);
        font.setBold(true);
        break;
    }
    return font;
}

int tableRowHeight()
{
    return QFontMetrics{QApplication::font()}.height() + kGapWide;
}

int controlHeight()
{
    return QFontMetrics{QApplication::font()}.height() + kGapWide;
}

bool setUpTheme(QApplication& application)
{
    // Qt 6.4 has no question for the desktop's colour scheme: its palette, before ours is set, is what there is.
    state().ofDesktop = QApplication::palette().color(QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
    const bool found = loadFonts();
    QFont base = QApplication::font();
    if (found) base.setFamily(QStringLiteral("Noto Sans"));
    base.setPointSizeF(kNormalPoints);
    QApplication::setFont(base);
    application.setStyle(new Style);
    return found;
}

void applyLook(LookChoice choice)
{
    state().choice = choice;
    switch (choice) {
    case LookChoice::System: state().look = state().ofDesktop; break;
    case LookChoice::Light: state().look = Look::Light; break;
    case LookChoice::Dark: state().look = Look::Dark; break;
    case LookChoice::Contrast: state().look = Look::Contrast; break;
    }
    QApplication::setPalette(paletteOf(state().look));
}

void applyTextSize(int percent)
{
    if (percent == state().textSize) return;
    state().textSize = percent;
    QFont base = QApplication::font();
    base.setPointSizeF(kNormalPoints * percent / kNormalTextSize);
    QApplication::setFont(base);
    // Qt tells those that have its font; the others follow it by our own scale.
    for (auto* const widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_SetFont)) continue;
        QEvent event{QEvent::FontChange};
        QCoreApplication::sendEvent(widget, &event);
    }
}

int textSize()
{
    return state().textSize;
}

int scaled(int pixels)
{
    return pixels * state().textSize / kNormalTextSize;
}

int iconSize(IconUse use)
{
    switch (use) {
    case IconUse::Words: return scaled(18);
    case IconUse::Place: return scaled(20);
    case IconUse::Choice: return scaled(24);
    case IconUse::Empty: return scaled(40);
    }
    return scaled(18);
}

void followDesktop(Look look)
{
    state().ofDesktop = look;
    if (state().choice == LookChoice::System && state().look != look) applyLook(LookChoice::System);
}

LookChoice chosenLook()
{
    return state().choice;
}

Look look()
{
    return state().look;
}

const Colors& colors()
{
    return colorsOf(state().look);
}

} // namespace tegoed::ui
