#include "ui/pages/settings/settings_page.h"

#include "support/catch.h"
#include "ui/desk.h"
#include "ui/pages/settings/section_table.h"
#include "ui/shell/language.h"

#include <QListWidget>
#include <QSet>

namespace tegoed::ui {
namespace {

QListWidget& sections(Desk& desk)
{
    auto* const list = named<QListWidget>(desk.window(), QStringLiteral("Sections"));
    REQUIRE(list != nullptr);
    return *list;
}

TEST_CASE("settings: a row for each section, each with a name of its own and a sentence in both languages", "[ui]")
{
    QSet<QString> ids;
    for (const auto& info : sectionTable()) {
        CAPTURE(info.id);
        CHECK_FALSE(ids.contains(QString::fromLatin1(info.id)));
        ids.insert(QString::fromLatin1(info.id));
        applyLanguage(base::Language::Dutch);
        const QString dutch = sectionTitle(info) + sectionAbout(info);
        applyLanguage(base::Language::English);
        CHECK(dutch != sectionTitle(info) + sectionAbout(info));
        CHECK_FALSE(sectionAbout(info).isEmpty());
    }
}

TEST_CASE("settings: the keys of sections go round, Right goes into the chosen one", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().actions()[QStringLiteral("settings")]->trigger();
    desk.waitQuiet();
    auto& list = sections(desk);
    CHECK(list.hasFocus());
    CHECK(list.count() == static_cast<int>(sectionTable().size()));
    for (int row = 0; row < list.count(); ++row) {
        list.setCurrentRow(row);
        desk.waitQuiet();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Right);
        CAPTURE(sectionTable()[static_cast<std::size_t>(row)].id);
        CHECK_FALSE(list.hasFocus());
    }
    list.setCurrentRow(list.count() - 1);
    desk.window().actions()[QStringLiteral("next_section")]->trigger();
    CHECK(list.currentRow() == 0);
    desk.window().actions()[QStringLiteral("previous_section")]->trigger();
    CHECK(list.currentRow() == list.count() - 1);
    desk.waitQuiet();
}

TEST_CASE("settings: another page leads to a section by its id, and the last one looked at is remembered", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    for (std::size_t row = 0; row < sectionTable().size(); ++row) {
        desk.page<SettingsPage>().visit(QString::fromLatin1(sectionTable()[row].id));
        CHECK(sections(desk).currentRow() == static_cast<int>(row));
        CHECK(desk.settings().layout(QStringLiteral("settings.section")) == sectionTable()[row].id);
    }
    desk.page<SettingsPage>().visit(QStringLiteral("nothing of the kind"));
    CHECK(sections(desk).currentRow() == static_cast<int>(sectionTable().size()) - 1);
    desk.waitQuiet();
}

TEST_CASE("settings: the key that saves is on where something is saved by it", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    const auto* const save = desk.window().actions()[QStringLiteral("save_text")];
    for (const auto& info : sectionTable()) {
        CAPTURE(info.id);
        desk.page<SettingsPage>().visit(QString::fromLatin1(info.id));
        const QString id = QString::fromLatin1(info.id);
        CHECK(save->isEnabled() == (id == QStringLiteral("templates") || id == QStringLiteral("policies")));
    }
    desk.waitQuiet();
}

TEST_CASE("settings: the list of sections grows with the size of text", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    desk.waitQuiet();
    const int width = sections(desk).width();
    const int height = sections(desk).visualItemRect(sections(desk).item(0)).height();
    applyTextSize(kTextSizes.back());
    CHECK(waitFor([&] { return sections(desk).width() > width; }));
    CHECK(waitFor([&] { return sections(desk).visualItemRect(sections(desk).item(0)).height() > height; }));
    applyTextSize(kNormalTextSize);
    desk.waitQuiet();
}

} // namespace
} // namespace tegoed::ui
