#include "ui/theme/theme.h"

#include "support/catch.h"
#include "ui/theme/icon.h"

#include <QFontInfo>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

namespace tegoed::ui {
namespace {

TEST_CASE("theme: text can be read on everything it stands on", "[ui]")
{
    for (const auto look : kLooks) {
        CAPTURE(static_cast<int>(look));
        const Colors& c = colorsOf(look);
        for (const auto& ground : {c.window, c.surface, c.rail, c.selection}) {
            CAPTURE(ground.name().toStdString());
            CHECK(contrast(c.text, ground) >= 4.5);
            CHECK(contrast(c.muted, ground) >= 4.5);
            CHECK(contrast(c.danger, ground) >= 4.5);
            CHECK(contrast(c.warning, ground) >= 4.5);
            CHECK(contrast(c.success, ground) >= 4.5);
            CHECK(contrast(c.accent, ground) >= 4.5);
        }
        CHECK(contrast(c.onAccent, c.accent) >= 4.5);
        CHECK(contrast(c.border, c.surface) >= 3.0);
    }
}

TEST_CASE("theme: words below the pointer can be read, too", "[ui]")
{
    for (const auto look : kLooks)
        CHECK(contrast(colorsOf(look).text, colorsOf(look).hairline) >= 4.5);
}

TEST_CASE("theme: icons grow with the text wherever they stand beside words", "[ui]")
{
    applyTextSize(kNormalTextSize);
    QPushButton button{icon(QStringLiteral("note")), QStringLiteral("Note")};
    QMenu menu;
    CHECK(button.iconSize() == QSize{18, 18});
    const int wide = button.sizeHint().width();
    for (const int percent : kTextSizes) {
        CAPTURE(percent);
        applyTextSize(percent);
        const int side = 18 * percent / 100;
        CHECK(iconSize() == side);
        CHECK(button.iconSize() == QSize{side, side});
        for (const auto metric : {QStyle::PM_SmallIconSize, QStyle::PM_ButtonIconSize, QStyle::PM_ToolBarIconSize})
            CHECK(menu.style()->pixelMetric(metric, nullptr, &menu) == side);
        CHECK(iconSize(IconUse::Place) == 20 * percent / 100);
        CHECK(iconSize(IconUse::Choice) > iconSize(IconUse::Place));
    }
    // A new one: a button that nobody has seen yet keeps the size that it worked out first.
    CHECK((QPushButton{icon(QStringLiteral("note")), QStringLiteral("Note")}.sizeHint().width() > wide));
    applyTextSize(kNormalTextSize);
}

TEST_CASE("theme: black on white has the contrast that WCAG gives", "[ui]")
{
    CHECK(contrast(Qt::black, Qt::white) == Catch::Approx(21.0));
    CHECK(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) == Catch::Approx(4.48).margin(0.01));
}

TEST_CASE("theme: the font is there", "[ui]")
{
    CHECK(QFontInfo{font(Type::Body)}.family() == QStringLiteral("Noto Sans"));
}

TEST_CASE("theme: icons follow the look", "[ui]")
{
    const auto someInk = [] {
        const QImage image = icon(QStringLiteral("today")).pixmap(QSize{32, 32}).toImage();
        QColor darkest = Qt::white;
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                if (at.alpha() < 200) continue;
                ++inked;
                darkest = at;
            }
        }
        CHECK(inked > 20);
        return darkest.lightness();
    };
    applyLook(LookChoice::Light);
    const int onLight = someInk();
    applyLook(LookChoice::Dark);
    const int onDark = someInk();
    applyLook(LookChoice::Light);
    CHECK(onLight < 100);
    CHECK(onDark > 150);
}

} // namespace
} // namespace tegoed::ui
