#include "ui/pages/settings/ledger_section.h"

#include "support/catch.h"
#include "ui/desk.h"
#include "ui/pages/settings/settings_page.h"

namespace tegoed::ui {
namespace {

TEST_CASE("this ledger: the name under letters is kept in place; what was settled at the start is told", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    desk.page<SettingsPage>().visit(QStringLiteral("ledger"));
    desk.waitQuiet();
    auto* const line = named<QLineEdit>(desk.window(), QStringLiteral("Name under letters"));
    REQUIRE(line != nullptr);
    CHECK(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("J. de Boer"));
    QTest::keyClick(line, Qt::Key_Return);
    desk.waitQuiet();
    {
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger);
        CHECK(ledger->setting("letters.signed_by") == "J. de Boer");
    }
    desk.service().undo();
    desk.waitQuiet();
    CHECK(line->text().isEmpty());

    QStringList texts;
    for (auto* const label : desk.window().findChildren<Label*>()) {
        if (label->isVisible()) texts.push_back(label->text());
    }
    CHECK(texts.contains(QStringLiteral("EUR")));
    CHECK(texts.contains(QStringLiteral("Bank statements and payments entered by hand")));
}

} // namespace
} // namespace tegoed::ui
