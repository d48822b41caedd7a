#include "ui/pages/settings/companies_section.h"

#include "app/overview.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/settings/add_company_dialog.h"
#include "ui/pages/settings/settings_page.h"

#include <QLineEdit>

namespace tegoed::ui {
namespace {

void openCompanies(Desk& desk)
{
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    desk.page<SettingsPage>().visit(QStringLiteral("companies"));
    desk.waitQuiet();
}

QLineEdit& line(Desk& desk, const char* name)
{
    auto* const found = named<QLineEdit>(desk.page<SettingsPage>(), QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// A field in which somebody is typing: nothing is said yet.
QLineEdit& typing(Desk& desk, const char* name, const char* text)
{
    auto& edit = line(desk, name);
    edit.setFocus();
    QTest::keyClicks(&edit, QString::fromLatin1(text));
    return edit;
}

void type(QLineEdit& edit, const char* text)
{
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QString::fromLatin1(text));
    QTest::keyClick(&edit, Qt::Key_Return);
}

const ledger::Company& company(Desk& desk, std::size_t place = 0)
{
    return desk.service().snapshot()->book.companies.at(place);
}

std::int64_t journalCount(Desk& desk)
{
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    const auto info = app::info(*ledger);
    REQUIRE(info);
    return info->journal;
}

TEST_CASE("companies: a field is kept by Return, once, and Ctrl+Z in the field takes it back", "[ui]")
{
    Desk desk;
    openCompanies(desk);
    const auto before = journalCount(desk);
    auto& city = line(desk, "City");
    type(city, "Utrecht");
    desk.waitQuiet();
    CHECK(company(desk).city == "Utrecht");
    CHECK(desk.heard().last() == QStringLiteral("City is changed"));
    line(desk, "Street").setFocus(); // Leaving what is kept already keeps nothing again.
    desk.waitQuiet();
    CHECK(journalCount(desk) == before + 1);

    city.setFocus();
    QTest::keyClick(&city, Qt::Key_Z, Qt::ControlModifier);
    desk.waitQuiet();
    CHECK(company(desk).city.empty());
    CHECK(city.text().isEmpty());
}

TEST_CASE("companies: leaving a field keeps it, Escape brings back what was kept", "[ui]")
{
    Desk desk;
    openCompanies(desk);
    auto& street = typing(desk, "Street", "Kade 4");
    line(desk, "City").setFocus();
    desk.waitQuiet();
    CHECK(company(desk).street == "Kade 4");
    typing(desk, "Street", " bis");
    QTest::keyClick(&street, Qt::Key_Escape);
    CHECK(street.text() == QStringLiteral("Kade 4"));
    line(desk, "City").setFocus();
    desk.waitQuiet();
    CHECK(company(desk).street == "Kade 4");
}

TEST_CASE("companies: what is refused stays, with its sentence at the field, until it is right", "[ui]")
{
    Desk desk;
    openCompanies(desk);
    auto& iban = line(desk, "IBAN");
    type(iban, "NL91ABNA0417164301");
    desk.waitQuiet();
    CHECK(iban.text() == QStringLiteral("NL91ABNA0417164301"));
    CHECK(iban.accessibleDescription() == QStringLiteral("This is no IBAN: a character is wrong or missing."));
    CHECK(company(desk).iban == "NL91ABNA0417164300");
    // Another field's change does not touch it.
    type(line(desk, "City"), "Utrecht");
    desk.waitQuiet();
    CHECK(iban.text() == QStringLiteral("NL91ABNA0417164301"));
    type(iban, "nl20 ingb 0001 2345 67");
    desk.waitQuiet();
    CHECK(company(desk).iban == "NL20INGB0001234567");
    CHECK(iban.text() == QStringLiteral("NL20INGB0001234567"));
    CHECK(iban.accessibleDescription().isEmpty());
}

TEST_CASE("companies: the letter shows what is typed before it is kept, and says if a picture can't be read", "[ui]")
{
    Desk desk;
    openCompanies(desk);
    auto* const view = named<LetterView>(desk.window(), QStringLiteral("Letter with this letterhead"));
    REQUIRE(view != nullptr);
    REQUIRE(view->pageCount() == 1);
    const auto shot = [&] { return view->viewport()->grab().toImage(); };
    const auto before = shot();
    auto& name = line(desk, "Name");
    name.setFocus();
    QTest::keyClicks(&name, QStringLiteral("X"));
    desk.waitQuiet();
    CHECK(company(desk).name == "Voorbeeld Groothandel B.V.");
    CHECK(shot() != before);
    QTest::keyClick(&name, Qt::Key_Escape);
    desk.waitQuiet();
    CHECK(shot() == before);

    auto& picture = line(desk, "Letterhead");
    type(picture, "/nowhere/picture.png");
    desk.waitQuiet();
    CHECK(picture.accessibleDescription().startsWith(QStringLiteral("This picture can't be read")));
}

TEST_CASE("companies: a company is added and shown, a name that is taken is refused in the form", "[ui]")
{
    Desk desk;
    openCompanies(desk);
    auto* const chooser = named<QComboBox>(desk.window(), QStringLiteral("Company"));
    REQUIRE(chooser != nullptr);
    CHECK_FALSE(chooser->isEnabled());
    auto* const add = named<QPushButton>(desk.window(), QStringLiteral("Add a company"));
    REQUIRE(add != nullptr);
    add->click();
    auto* const dialog = desk.dialog<AddCompanyDialog>();
    REQUIRE(dialog != nullptr);
    auto* const name = named<QLineEdit>(*dialog, QStringLiteral("Name"));
    REQUIRE(name != nullptr);
    QTest::keyClicks(name, QStringLiteral("Voorbeeld Groothandel B.V."));
    QTest::keyClick(name, Qt::Key_Return);
    desk.waitQuiet();
    REQUIRE(desk.hasOpenDialog());
    name->selectAll();
    QTest::keyClicks(name, QString::fromStdString(kLongName));
    QTest::keyClick(name, Qt::Key_Return);
    desk.waitQuiet();
    REQUIRE_FALSE(desk.hasOpenDialog());
    CHECK(chooser->isEnabled());
    CHECK(chooser->currentText() == QString::fromStdString(kLongName));
    CHECK(line(desk, "IBAN").text().isEmpty());
    type(line(desk, "City"), "Leiden");
    desk.waitQuiet();
    CHECK(company(desk, 0).city.empty());
    CHECK(company(desk, 1).city == "Leiden");
    chooser->setCurrentIndex(0);
    CHECK(line(desk, "IBAN").text() == QStringLiteral("NL91ABNA0417164300"));
    desk.waitQuiet();
}

TEST_CASE("companies: leaving the ledger keeps what stands in the field, asks about what was refused, and shows none of it again", "[ui]")
{
    Desk desk;
    openCompanies(desk);
    typing(desk, "City", "Utrecht");
    type(line(desk, "IBAN"), "NL91ABNA0417164301");
    desk.waitQuiet();
    typing(desk, "Street", "Kade 4");
    auto& close = *desk.window().actions()[QStringLiteral("close")];
    close.trigger();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(desk.service().isOpen());
    CHECK(company(desk).city == "Utrecht");
    CHECK(company(desk).street == "Kade 4");
    question->accept();
    REQUIRE(waitFor([&] { return !desk.service().isOpen(); }));
    desk.window().desk().openPath(pathToQt(desk.ledgerPath()));
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    desk.window().showPage(QStringLiteral("settings"));
    desk.waitQuiet();
    CHECK(line(desk, "IBAN").text() == QStringLiteral("NL91ABNA0417164300"));
    CHECK(line(desk, "IBAN").accessibleDescription().isEmpty());
    close.trigger();
    CHECK(waitFor([&] { return !desk.service().isOpen(); })); // Nothing is left to ask about.
}

} // namespace
} // namespace tegoed::ui
