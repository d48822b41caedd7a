#include "ui/pages/start/first_steps.h"

#include "app/imports.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_ledger_dialog.h"

#include <QFile>

namespace tegoed::ui {
namespace {

QStringList textsOf(const QWidget& widget)
{
    QStringList texts;
    for (const auto* const label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) texts.push_back(label->text());
    }
    return texts;
}

TEST_CASE("first steps: the form names what is wrong, and the ledger has the company", "[ui]")
{
    Desk desk;
    desk.window().desk().askForNew();
    auto* const dialog = desk.dialog<NewLedgerDialog>();
    REQUIRE(dialog != nullptr);
    auto* const make = named<QPushButton>(*dialog, QStringLiteral("Make the ledger"));
    auto* const iban = named<QLineEdit>(*dialog, QStringLiteral("IBAN"));
    auto* const file = named<QLineEdit>(*dialog, QStringLiteral("File"));
    const auto taken = desk.folder().write("taken.tegoed", "x");
    file->setText(pathToQt(taken));
    CHECK_FALSE(make->isEnabled());
    CHECK_FALSE(textsOf(*dialog).filter(QStringLiteral("There is a file of this name already")).isEmpty());
    file->setText(pathToQt(desk.folder() / "mine.tegoed"));
    CHECK(make->isEnabled());
    iban->setText(QStringLiteral("NL91 ABNA 0417 1643 01"));
    CHECK_FALSE(make->isEnabled());
    CHECK_FALSE(textsOf(*dialog).filter(QStringLiteral("The IBAN is not right")).isEmpty());
    iban->setText(QStringLiteral("NL91 ABNA 0417 1643 00"));
    CHECK(make->isEnabled());
    named<QLineEdit>(*dialog, QStringLiteral("Your company"))->setText(QStringLiteral("Voorbeeld Groothandel B.V."));
    make->click();
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    desk.waitQuiet();
    const auto& company = desk.service().snapshot()->book.companies.front();
    CHECK(company.name == "Voorbeeld Groothandel B.V.");
    CHECK(company.iban == "NL91ABNA0417164300");
}

TEST_CASE("first steps: a new ledger asks for its list, says what came in, and leads on", "[ui]")
{
    Desk desk;
    desk.window().desk().askForNew();
    auto* const dialog = desk.dialog<NewLedgerDialog>();
    REQUIRE(dialog != nullptr);
    named<QLineEdit>(*dialog, QStringLiteral("File"))->setText(pathToQt(desk.folder() / "mine.tegoed"));
    named<QPushButton>(*dialog, QStringLiteral("Make the ledger"))->click();
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    desk.waitQuiet();
    auto* const steps = desk.window().findChild<FirstSteps*>();
    REQUIRE(steps->isVisible());
    CHECK(desk.window().currentPage() == nullptr);
    CHECK(textsOf(*steps).contains(QStringLiteral("Step 2 of 3: your list")));

    named<QPushButton>(*steps, QStringLiteral("Choose the list"))->click();
    auto* const import = desk.dialog<ImportDialog>();
    REQUIRE(import != nullptr);
    import->close();
    const auto list = desk.folder().write("items.csv", "customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                                                       "1001;Jansen;invoice;2026-0042;2026-10-14;2026-11-13;121,00;121,00;EUR\n");
    desk.service().change(
        &desk.window(), {},
        [list](app::Ledger& ledger, const base::Work&) {
            app::ImportRequest request;
            request.files = {list};
            request.opening = app::Opening::New;
            return app::importItems(ledger, request).refused.has_value();
        },
        [](bool refused) { CHECK_FALSE(refused); });
    REQUIRE(waitFor([&] { return textsOf(*steps).contains(QStringLiteral("Step 3 of 3: done")); }));
    CHECK_FALSE(textsOf(*steps).filter(QStringLiteral("1 open item, €")).isEmpty());
    named<QPushButton>(*steps, QStringLiteral("Look through the open items"))->click();
    REQUIRE(desk.window().currentPage() != nullptr);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("items"));
}

TEST_CASE("start page: ledgers opened last say what is known of them, and one that is gone can be forgotten", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    const QString path = pathToQt(desk.ledgerPath());
    desk.window().actions()[QStringLiteral("close")]->trigger();
    desk.waitQuiet();
    const auto* const known = named<QPushButton>(desk.window(), QStringLiteral("Open ") + path);
    REQUIRE(known != nullptr);
    CHECK(known->accessibleDescription().contains(QStringLiteral("1,446.50")));

    QFile::rename(path, path + QStringLiteral(".away"));
    desk.window().desk().openPath(path);
    REQUIRE(waitFor([&] { return !textsOf(desk.window()).filter(QStringLiteral("is not there any more")).isEmpty(); }));
    desk.waitQuiet(); // While it is tried, nothing can be pressed.
    named<QPushButton>(desk.window(), QStringLiteral("Forget ") + path)->click();
    desk.waitQuiet();
    CHECK(textsOf(desk.window()).filter(QStringLiteral("is not there any more")).isEmpty());
    CHECK(desk.settings().knownLedgers().isEmpty());
}

} // namespace
} // namespace tegoed::ui
