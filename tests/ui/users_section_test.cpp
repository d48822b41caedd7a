#include "ui/pages/settings/users_section.h"

#include "app/customers.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/user_dialogs.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/status_line.h"

#include <QListWidget>

namespace tegoed::ui {
namespace {

void openUsers(Desk& desk)
{
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    desk.page<SettingsPage>().visit(QStringLiteral("users"));
    desk.waitQuiet();
}

TableView& usersTable(Desk& desk)
{
    auto* const found = named<TableView>(desk.window(), QStringLiteral("Users of this computer"));
    REQUIRE(found != nullptr);
    return *found;
}

QStringList userNames(Desk& desk)
{
    QStringList found;
    const auto* const model = usersTable(desk).model();
    for (int row = 0; row < model->rowCount(); ++row)
        found.push_back(model->index(row, 0).data().toString());
    return found;
}

void pressInUsers(Desk& desk, const char* button)
{
    auto* const found = named<QPushButton>(desk.window(), QString::fromLatin1(button));
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->click();
}

void chooseUser(Desk& desk, const QString& name)
{
    const auto row = static_cast<int>(userNames(desk).indexOf(name));
    REQUIRE(row >= 0);
    usersTable(desk).setCurrentIndex(usersTable(desk).model()->index(row, 0));
}

/// Types a name into the open form and carries it out.
UserDialog& giveName(Desk& desk, const QString& name)
{
    auto* const form = desk.dialog<UserDialog>();
    REQUIRE(form != nullptr);
    auto* const line = named<QLineEdit>(*form, QStringLiteral("Name"));
    line->selectAll();
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
    return *form;
}

std::string journalUser(Desk& desk)
{
    desk.service().change(
        &desk.window(), {}, [](app::Ledger& ledger, const base::Work&) { return app::setSettings(ledger, {{"letters.signed_by", "X"}}); },
        [](const base::Result<void>& result) { REQUIRE(result); });
    desk.waitQuiet();
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    return ledger->file().journal({}, {}).back().user;
}

QString footUser(Desk& desk)
{
    for (const auto* const label : desk.window().findChild<StatusLine*>()->findChildren<QLabel*>())
        if (label->toolTip().startsWith(QStringLiteral("Works here now"))) return label->text();
    return {};
}

TEST_CASE("users: until somebody is named the login works here; who is added and switched to stands in the journal", "[ui]")
{
    Desk desk;
    openUsers(desk);
    const QString login = toQt(desk.environment().user);
    CHECK(userNames(desk) == QStringList{login});
    CHECK(usersTable(desk).hasFocus());
    CHECK_FALSE(named<QPushButton>(desk.window(), QStringLiteral("Take the chosen user out of the list"))->isEnabled());

    pressInUsers(desk, "Add a user");
    (void)giveName(desk, QStringLiteral("  Marieke   Visser "));
    desk.waitQuiet();
    CHECK(userNames(desk).contains(QStringLiteral("Marieke Visser")));
    CHECK(desk.service().user() == desk.environment().user);

    chooseUser(desk, QStringLiteral("Marieke Visser"));
    QTest::keyClick(&usersTable(desk), Qt::Key_Return);
    desk.waitQuiet();
    CHECK(desk.settings().user() == QStringLiteral("Marieke Visser"));
    CHECK(footUser(desk) == QStringLiteral("Marieke Visser"));
    CHECK(desk.heard().contains(QStringLiteral("Marieke Visser goes on working here")));
    CHECK(journalUser(desk) == "Marieke Visser");

    // Now the other one may go.
    chooseUser(desk, login);
    pressInUsers(desk, "Take the chosen user out of the list");
    desk.waitQuiet();
    CHECK(userNames(desk) == QStringList{QStringLiteral("Marieke Visser")});
}

TEST_CASE("users: another name counts from the next change on; no name is given twice", "[ui]")
{
    Desk desk;
    openUsers(desk);
    pressInUsers(desk, "Change the name of the chosen user");
    (void)giveName(desk, QStringLiteral("Jan de Boer"));
    desk.waitQuiet();
    CHECK(userNames(desk) == QStringList{QStringLiteral("Jan de Boer")});
    CHECK(journalUser(desk) == "Jan de Boer");

    for (const auto* const refused : {"jan DE boer", "   ", "Somebody with a name that is longer than any that stands on a letter"}) {
        CAPTURE(refused);
        pressInUsers(desk, "Add a user");
        auto& form = giveName(desk, QString::fromLatin1(refused));
        CHECK(form.isVisible());
        form.reject();
        CHECK(waitFor([&] { return !desk.hasOpenDialog(); }));
    }
    CHECK(userNames(desk).size() == 1);
}

TEST_CASE("users: a ledger that knows the login by another name says so", "[ui]")
{
    Desk desk;
    openUsers(desk);
    desk.service().change(
        &desk.window(), {},
        [login = desk.environment().user](app::Ledger& ledger, const base::Work&) {
            return app::setSettings(ledger, {{"user." + login + ".name", "J. de Boer"}});
        },
        [](const base::Result<void>& result) { REQUIRE(result); });
    desk.waitQuiet();
    CHECK(usersTable(desk).model()->index(0, 0).data(kSecondLineRole).toString().contains(QStringLiteral("J. de Boer")));
    CHECK(footUser(desk) == QStringLiteral("J. de Boer"));
    CHECK(journalUser(desk) == "J. de Boer");
}

TEST_CASE("users: the menu switches to one of them, or to somebody new; the next start begins with whoever was last", "[ui]")
{
    Desk desk;
    openUsers(desk);
    auto* const action = desk.window().actions()[QStringLiteral("switch_user")];
    action->trigger();
    auto* form = desk.dialog<SwitchUserDialog>();
    REQUIRE(form != nullptr);
    CHECK(named<QListWidget>(*form, QStringLiteral("Users of this computer"))->hasFocus());
    QTest::keyClicks(named<QLineEdit>(*form, QStringLiteral("Somebody else")), QStringLiteral("Fatma Yildiz"));
    QTest::keyClick(form, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !desk.hasOpenDialog(); }));
    desk.waitQuiet();
    CHECK(desk.service().user() == "Fatma Yildiz");
    CHECK(userNames(desk).size() == 2);
    CHECK(Settings{pathToQt(desk.folder() / "window.ini")}.user() == QStringLiteral("Fatma Yildiz"));

    action->trigger();
    form = desk.dialog<SwitchUserDialog>();
    REQUIRE(form != nullptr);
    auto* const list = named<QListWidget>(*form, QStringLiteral("Users of this computer"));
    CHECK(list->currentItem()->text() == QStringLiteral("Fatma Yildiz"));
    list->setCurrentRow(1 - list->currentRow());
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(waitFor([&] { return !desk.hasOpenDialog(); }));
    desk.waitQuiet();
    CHECK(desk.service().user() == desk.environment().user);
}

TEST_CASE("users: a change that waits is made in the name of whoever wanted it", "[ui]")
{
    Desk desk;
    openUsers(desk);
    desk.service().change(
        &desk.window(), {}, [](app::Ledger& ledger, const base::Work&) { return app::setSettings(ledger, {{"letters.signed_by", "Y"}}); },
        [](const base::Result<void>& result) { REQUIRE(result); });
    desk.service().setUser("Somebody else");
    desk.waitQuiet();
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    CHECK(ledger->file().journal({}, {}).back().user == desk.environment().user);
}

} // namespace
} // namespace tegoed::ui
