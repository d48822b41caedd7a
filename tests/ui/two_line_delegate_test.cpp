#include "ui/widgets/two_line_delegate.h"

#include "support/catch.h"
#include "ui/desk.h"
#include "ui/shell/language.h"
#include "ui/widgets/table_view.h"

namespace tegoed::ui {
namespace {

TEST_CASE("two lines: a text is broken between words, and cut only where the last line ends", "[ui]")
{
    const QFont font = ui::font(Type::Small);
    const QFontMetrics metrics{font};
    const QString text = QStringLiteral("promised action on 20/11/2026 · pays 22.2 days late on average");
    const int whole = metrics.horizontalAdvance(text);
    CHECK(brokenIntoLines({}, font, 100, 2).isEmpty());
    CHECK(brokenIntoLines(text, font, whole, 2) == QStringList{text});
    const auto two = brokenIntoLines(text, font, whole * 6 / 10, 2);
    REQUIRE(two.size() == 2);
    CHECK(two.join(QChar{u' '}) == text);
    const auto cut = brokenIntoLines(text, font, whole / 3, 2);
    REQUIRE(cut.size() == 2);
    CHECK_FALSE(cut[0].endsWith(QChar{u'…'}));
    CHECK(cut[1].endsWith(QChar{u'…'}));
    const auto one = brokenIntoLines(text, font, whole / 2, 1);
    REQUIRE(one.size() == 1);
    CHECK(one[0].endsWith(QChar{u'…'}));
    for (const auto& lines : {two, cut, one}) {
        for (const auto& line : lines)
            CHECK(metrics.horizontalAdvance(line) <= whole * 6 / 10);
    }
}

TEST_CASE("two lines: today's list has room for two usual reasons in a window of 1280 by 860, in Dutch", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().resize(1280, 860);
    desk.window().actions()[QStringLiteral("language")]->trigger();
    desk.waitQuiet();
    auto* const list = named<TableView>(desk.window(), QStringLiteral("Lijst van vandaag"));
    REQUIRE(list != nullptr);
    const int width = list->columnWidth(1) - 2 * kGap;
    for (const auto* const reasons :
         {"Afgesproken actie op 20-11-2026 · betaalt gemiddeld 22,2 dagen te laat",
          "Betaalt gemiddeld 62,4 dagen te laat · € 17.358,01 vervallen", "€ 17.358,01 vervallen · 78 dagen vervallen"}) {
        CAPTURE(reasons, width);
        const auto lines = brokenIntoLines(QString::fromUtf8(reasons), ui::font(Type::Small), width, 2);
        CHECK_FALSE(lines.isEmpty());
        CHECK_FALSE(lines.join(QChar{u' '}).contains(QChar{u'…'}));
    }
    const int needed = QFontMetrics{ui::font(Type::Strong)}.height() + 2 * QFontMetrics{ui::font(Type::Small)}.height();
    CHECK(list->rowHeight(0) >= needed);
}

} // namespace
} // namespace tegoed::ui
