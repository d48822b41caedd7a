#include "ui/shell/looks.h"

#include "support/catch.h"
#include "ui/desk.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>

namespace tegoed::ui {
namespace {

TEST_CASE("looks: each look is chosen by its action and remembered; the menu shows which", "[ui]")
{
    Desk desk;
    auto& actions = desk.window().actions();
    struct Row {
        const char* action;
        Look look;
        LookChoice choice;
    };
    for (const auto& [action, look, choice] :
         {Row{"look_dark", Look::Dark, LookChoice::Dark}, Row{"look_contrast", Look::Contrast, LookChoice::Contrast},
          Row{"look_light", Look::Light, LookChoice::Light}}) {
        CAPTURE(action);
        actions[QString::fromLatin1(action)]->trigger();
        CHECK(ui::look() == look);
        CHECK(desk.settings().look() == choice);
        CHECK(actions[QString::fromLatin1(action)]->isChecked());
        CHECK(QApplication::palette().color(QPalette::Window) == colorsOf(look).window);
    }
    applyLook(LookChoice::Light);
}

TEST_CASE("looks: as the desktop follows it while the window runs, and only then", "[ui]")
{
    applyLook(LookChoice::Light);
    followDesktop(Look::Dark);
    CHECK(look() == Look::Light);
    applyLook(LookChoice::System);
    CHECK(look() == Look::Dark);
    followDesktop(Look::Light);
    CHECK(look() == Look::Light);
    followDesktop(Look::Contrast);
    CHECK(look() == Look::Contrast);
    followDesktop(Look::Light);
    applyLook(LookChoice::Light);
}

TEST_CASE("looks: what the desktop's portal says", "[ui]")
{
    CHECK(lookOfDesktop(1, 0) == Look::Dark);
    CHECK(lookOfDesktop(2, 0) == Look::Light);
    CHECK(lookOfDesktop(1, 1) == Look::Contrast);
    CHECK(lookOfDesktop(0, 1) == Look::Contrast);
    CHECK_FALSE(lookOfDesktop(0, 0));
    CHECK_FALSE(lookOfDesktop(7, 0));
}

TEST_CASE("looks: text grows and shrinks in the whole window, rows with it, and is remembered", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto& actions = desk.window().actions();
    const auto* const list = named<TableView>(desk.window(), QStringLiteral("Today's list"));
    REQUIRE(list != nullptr);
    const int row = list->verticalHeader()->defaultSectionSize();
    const auto* const title = desk.window().findChild<PageHead*>()->findChild<Label*>();
    const int titleHeight = title->sizeHint().height();
    for (int i = 0; i < 10; ++i)
        actions[QStringLiteral("text_larger")]->trigger();
    desk.waitQuiet();
    CHECK(textSize() == 150);
    CHECK(desk.settings().textSize() == 150);
    CHECK_FALSE(actions[QStringLiteral("text_larger")]->isEnabled());
    CHECK(list->verticalHeader()->defaultSectionSize() > row * 13 / 10);
    CHECK(title->sizeHint().height() > titleHeight * 14 / 10);
    CHECK(desk.window().findChild<StatusLine*>()->height() > controlHeight());
    actions[QStringLiteral("text_normal")]->trigger();
    desk.waitQuiet();
    CHECK(list->verticalHeader()->defaultSectionSize() == row);
    CHECK(title->sizeHint().height() == titleHeight);
    actions[QStringLiteral("text_smaller")]->trigger();
    CHECK(textSize() == 90);
    actions[QStringLiteral("text_normal")]->trigger();
}

} // namespace
} // namespace tegoed::ui
