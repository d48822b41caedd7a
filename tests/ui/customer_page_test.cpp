#include "ui/pages/customer/customer_page.h"

#include "app/customers.h"
#include "app/money.h"
#include "app/notes.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/allocate_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/pages/today/today_page.h"
#include "ui/widgets/value_field.h"

#include <QCheckBox>
#include <QTableWidget>

#include <algorithm>

namespace tegoed::ui {
namespace {

const std::string kItems = "customer;customer_name;kind;number;issued;due;amount;open;currency;settled\n"
                           "1001;Jansen;invoice;2026-0042;2026-10-14;2026-11-13;121,00;121,00;EUR;\n"
                           "1002;Bakker B.V.;invoice;2026-0007;2026-09-11;2026-10-11;1000,00;1000,00;EUR;\n"
                           "1002;Bakker B.V.;invoice;2026-0051;2026-10-18;2026-11-17;250,50;250,50;EUR;\n"
                           "1002;Bakker B.V.;invoice;2026-0061;2026-11-10;2026-12-10;75,00;75,00;EUR;\n"
                           "1002;Bakker B.V.;invoice;2026-0001;2026-07-01;2026-07-31;400,00;0;EUR;2026-08-20\n";

/// Shows customer 1002 of the list above.
CustomerPage& showCustomer(Desk& desk, const char* number = "1002")
{
    desk.window().showPage(QStringLiteral("customer"));
    auto& page = desk.page<CustomerPage>();
    page.visit(QString::fromLatin1(number));
    desk.waitQuiet();
    return page;
}

void press(Desk& desk, const char* action)
{
    desk.window().actions()[QString::fromLatin1(action)]->trigger();
    desk.waitQuiet();
}

QStringList column(const TableView& table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts.push_back(table.model()->index(row, column).data().toString());
    return texts;
}

/// Customer 1002 as the ledger's file has it.
ledger::Customer storedCustomer(Desk& desk)
{
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    return *app::customer(*ledger, "1002");
}

template <class Widget>
Widget& need(const QWidget& parent, const char* name)
{
    auto* const found = named<Widget>(parent, QString::fromUtf8(name));
    CAPTURE(name);
    REQUIRE(found != nullptr);
    return *found;
}

TEST_CASE("customer: Enter on Today opens the customer, and keys go on to the next one of the list", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    desk.window().showPage(QStringLiteral("today"));
    desk.waitQuiet();
    auto& list = need<TableView>(desk.window(), "Today's list");
    REQUIRE(list.model()->rowCount() == 2);
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(desk.window().currentPage()->id() == QStringLiteral("customer"));
    auto& page = desk.page<CustomerPage>();
    const auto number = page.number();
    press(desk, "next_customer");
    CHECK(page.number() != number);
    press(desk, "previous_customer");
    CHECK(page.number() == number);
    CHECK_FALSE(desk.window().actions()[QStringLiteral("previous_customer")]->isEnabled());
}

TEST_CASE("customer: items open and settled, filtered by age, with what comes next", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    auto& page = showCustomer(desk);
    auto& items = need<TableView>(page, "Items of the customer");
    CHECK(column(items, 0) == QStringList{QStringLiteral("2026-0007"), QStringLiteral("2026-0051"), QStringLiteral("2026-0061")});
    for (const auto& next : column(items, 8))
        CHECK_FALSE(next.isEmpty());
    press(desk, "settled");
    CHECK(items.model()->rowCount() == 4);
    press(desk, "settled");

    const auto amount = [](std::int64_t minor) { return displayWithCurrency(base::Money::ofMinor(minor, base::Currency::euro())); };
    auto& bucket = need<QPushButton>(page, ("31–60 days: " + fromQt(amount(100'000)) + " open").c_str());
    bucket.click();
    CHECK(column(items, 0) == QStringList{QStringLiteral("2026-0007")});
    bucket.click();
    CHECK(items.model()->rowCount() == 3);
}

TEST_CASE("customer: what was settled says how he pays, in words, as dots and as a table", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    auto& page = showCustomer(desk);
    page.visit(QStringLiteral("1002/behaviour"));
    desk.waitQuiet();
    CHECK(page.number() == "1002");
    auto& table = need<TableView>(page, "Settled invoices with their days late");
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 4).data().toString() == QStringLiteral("20"));
    const auto figures = page.figures();
    CHECK(
        std::any_of(figures.begin(), figures.end(), [](const Figure& figure) { return figure.value == QStringLiteral("20.0 days late"); }));
    // The picture can be drawn, chosen in and drawn again.
    table.selectRow(0);
    CHECK_FALSE(page.grab().isNull());
}

TEST_CASE("customer: a field is changed in place with one undo, and a refused value keeps what was typed", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    auto& page = showCustomer(desk);
    press(desk, "part_details");
    const auto stored = [&](const char* key) {
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger);
        for (const auto& [name, value] : app::fieldsOf(*app::customer(*ledger, "1002"), ledger->currency()))
            if (name == key) return value;
        return std::string{"?"};
    };
    auto& phone = need<QLineEdit>(page, "Phone");
    phone.setFocus();
    phone.setText(QStringLiteral("020 1234567"));
    QTest::keyClick(&phone, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(stored("phone") == "020 1234567");
    CHECK(desk.heard().contains(QStringLiteral("Phone of Bakker B.V. changed")));
    desk.service().undo();
    desk.waitQuiet();
    CHECK(stored("phone").empty());

    auto& limit = need<QLineEdit>(page, "Credit limit");
    limit.setText(QStringLiteral("1,500.00"));
    QTest::keyClick(&limit, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(stored("limit") == "1500.00");

    auto& email = need<QLineEdit>(page, "E-mail");
    email.setFocus();
    email.setText(QStringLiteral("nowhere"));
    QTest::keyClick(&email, Qt::Key_Return);
    desk.waitQuiet();
    auto* const field = dynamic_cast<ValueField*>(email.parentWidget());
    REQUIRE(field != nullptr);
    CHECK(field->isRefused());
    CHECK(email.text() == QStringLiteral("nowhere"));
    // Another change brings new values: what is typed here stays.
    auto& street = need<QLineEdit>(page, "Street");
    street.setText(QStringLiteral("Plein 1"));
    QTest::keyClick(&street, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(email.text() == QStringLiteral("nowhere"));
    CHECK(stored("street") == "Plein 1");
    QTest::keyClick(&email, Qt::Key_Escape);
    CHECK(email.text().isEmpty());
    CHECK_FALSE(field->isRefused());
}

TEST_CASE("customer: contacts are added, changed and deleted", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    auto& page = showCustomer(desk);
    press(desk, "part_contacts");
    auto& table = need<TableView>(page, "Contacts");
    CHECK(table.model()->rowCount() == 0);
    press(desk, "contact_new");
    auto* form = desk.dialog<PersonDialog>();
    REQUIRE(form != nullptr);
    form->accept();
    desk.waitQuiet();
    press(desk, "contact_new");
    form = desk.dialog<PersonDialog>();
    REQUIRE(form != nullptr);
    need<QLineEdit>(*form, "Name").setText(QStringLiteral("P. Baas"));
    need<QLineEdit>(*form, "E-mail").setText(QStringLiteral("baas@example.org"));
    need<QPushButton>(*form, "Add the contact").click();
    desk.waitQuiet();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("P. Baas"));
    press(desk, "contact_edit");
    form = desk.dialog<PersonDialog>();
    REQUIRE(form != nullptr);
    need<QLineEdit>(*form, "Phone").setText(QStringLiteral("020 1"));
    need<QPushButton>(*form, "Save the contact").click();
    desk.waitQuiet();
    CHECK(table.model()->index(0, 3).data().toString() == QStringLiteral("020 1"));
    press(desk, "contact_delete");
    CHECK(table.model()->rowCount() == 0);
    desk.service().undo();
    desk.waitQuiet();
    CHECK(table.model()->rowCount() == 1);
}

TEST_CASE("customer: unallocated money is allocated and taken back", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) { return app::pay(ledger, "1002", "300,00", *base::Date::parse("2026-11-18"), {}); },
        [](const base::Result<app::PaidResult>& result) { REQUIRE(result); });
    auto& page = showCustomer(desk);
    press(desk, "part_payments");
    auto& table = need<TableView>(page, "Payments and credit notes of the customer");
    auto& uses = need<TableView>(page, "What the payment settled");
    const auto choose = [&](const QString& amount) {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 3).data().toString() == amount) table.setCurrentIndex(table.model()->index(row, 0));
    };
    choose(QStringLiteral("300.00"));
    press(desk, "allocate");
    auto* const form = desk.dialog<AllocateDialog>();
    REQUIRE(form != nullptr);
    auto* const items = form->findChild<QTableWidget*>();
    REQUIRE(items != nullptr);
    REQUIRE(items->rowCount() == 3);
    // Oldest first; what is ticked takes what is left.
    items->item(1, 0)->setCheckState(Qt::Checked);
    CHECK(items->item(1, 3)->text() == QStringLiteral("250.50"));
    items->item(2, 0)->setCheckState(Qt::Checked);
    CHECK(items->item(2, 3)->text() == QStringLiteral("49.50"));
    items->item(2, 3)->setText(QStringLiteral("40"));
    need<QPushButton>(*form, "Allocate").click();
    desk.waitQuiet();
    choose(QStringLiteral("300.00"));
    CHECK(uses.model()->rowCount() == 2);
    CHECK(table.model()->index(table.currentIndex().row(), 4).data().toString() == QStringLiteral("9.50"));
    press(desk, "unallocate");
    CHECK(table.model()->index(table.currentIndex().row(), 4).data().toString() == QStringLiteral("300.00"));
}

TEST_CASE("customer: the timeline is filtered by kind and by words", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    for (const char* text : {"wacht op bestelnummer", "belt vrijdag terug"}) {
        desk.service().change(
            &desk.window(), {},
            [text](app::Ledger& ledger, const base::Work&) {
                return app::logContact(ledger, {"1002", ledger::ContactKind::Note, {}, text, {}, {}});
            },
            [](const base::Result<void>& result) { REQUIRE(result); });
    }
    auto& page = showCustomer(desk);
    press(desk, "part_timeline");
    auto& table = need<TableView>(page, "Timeline of the customer");
    const int all = table.model()->rowCount();
    CHECK(all > 2);
    auto& kind = need<QComboBox>(page, "Kind of event");
    kind.setCurrentIndex(2);
    CHECK(table.model()->rowCount() == 2);
    auto& filter = need<QLineEdit>(page, "Filter the timeline");
    filter.setText(QStringLiteral("VRIJDAG"));
    CHECK(column(table, 2) == QStringList{QStringLiteral("belt vrijdag terug")});
    filter.setText(QStringLiteral("nothing like it"));
    CHECK_FALSE(table.isVisible());
    filter.clear();
    kind.setCurrentIndex(0);
    CHECK(table.model()->rowCount() == all);
}

TEST_CASE("customer: a stop of reminders is seen, and ended by a key", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    auto& page = showCustomer(desk);
    auto* const lift = desk.window().actions()[QStringLiteral("hold_lift")];
    CHECK_FALSE(lift->isEnabled());
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) {
            return app::setHold(ledger, "1002", {}, *base::Date::parse("2026-11-27"), "overleg");
        },
        [](const base::Result<void>& result) { REQUIRE(result); });
    desk.waitQuiet();
    const auto says = [&](const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    };
    CHECK(says(QStringLiteral("No reminders until 27/11/2026: overleg")));
    REQUIRE(lift->isEnabled());
    press(desk, "hold_lift");
    CHECK_FALSE(says(QStringLiteral("No reminders until 27/11/2026: overleg")));
    CHECK_FALSE(lift->isEnabled());
}

TEST_CASE("customer: nobody chosen yet, then the customers looked at last", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    desk.window().showPage(QStringLiteral("customer"));
    desk.waitQuiet();
    auto& recent = need<TableView>(desk.window(), "Customers looked at last");
    CHECK_FALSE(recent.isVisible());
    (void)showCustomer(desk, "1002");
    (void)showCustomer(desk, "1001");
    desk.service().close();
    (void)waitFor([&] { return !desk.service().isOpen(); });
    desk.service().open(desk.ledgerPath());
    (void)waitFor([&] { return desk.service().isOpen(); });
    desk.window().showPage(QStringLiteral("customer"));
    desk.waitQuiet();
    REQUIRE(recent.isVisible());
    CHECK(column(recent, 0) == QStringList{QStringLiteral("1001"), QStringLiteral("1002")});
    recent.setFocus();
    QTest::keyClick(&recent, Qt::Key_Down);
    QTest::keyClick(&recent, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(desk.page<CustomerPage>().number() == "1002");
}

TEST_CASE("customer: Ctrl+Z in a field that is saved takes the window's change back", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    auto& page = showCustomer(desk);
    press(desk, "part_details");
    auto& phone = need<QLineEdit>(page, "Phone");
    phone.setFocus();
    QTest::keyClicks(&phone, QStringLiteral("020 1"));
    QTest::keyClick(&phone, Qt::Key_Return);
    desk.waitQuiet();
    REQUIRE(phone.text() == QStringLiteral("020 1"));
    QTest::keyClick(&phone, Qt::Key_Z, Qt::ControlModifier);
    desk.waitQuiet();
    CHECK(phone.text().isEmpty());
    CHECK(storedCustomer(desk).phone.empty());
}

TEST_CASE("customer: what is being typed is kept when the next customer is shown", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    auto& page = showCustomer(desk);
    CustomerTrail trail;
    trail.neighbour = [](const std::string&, int direction) { return direction > 0 ? std::string{"1001"} : std::string{}; };
    desk.window().navigator().goToCustomer(QStringLiteral("1002"), trail);
    desk.waitQuiet();
    press(desk, "part_details");
    auto& street = need<QLineEdit>(page, "Street");
    street.setFocus();
    QTest::keyClicks(&street, QStringLiteral("Plein 1"));
    QTest::keyClick(&street, Qt::Key_PageDown, Qt::AltModifier);
    desk.waitQuiet();
    CHECK(page.number() == "1001");
    CHECK(street.text().isEmpty());
    CHECK(storedCustomer(desk).street == "Plein 1");
}

TEST_CASE("customer: the answer takes no keyboard from the palette", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    desk.window().navigator().go(QStringLiteral("customer"), QStringLiteral("1002"));
    desk.window().actions()[QStringLiteral("palette")]->trigger();
    REQUIRE(desk.window().commands().isVisible());
    desk.waitQuiet();
    CHECK(desk.page<CustomerPage>().number() == "1002");
    CHECK(desk.window().commands().isVisible());
    CHECK(desk.window().commands().isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("customer: what is chosen in the timeline stays chosen while something else happens", "[ui]")
{
    Desk desk;
    desk.openLedger(kItems);
    const auto note = [&](const char* text) {
        desk.service().change(
            &desk.window(), {},
            [text](app::Ledger& ledger, const base::Work&) {
                return app::logContact(ledger, {"1002", ledger::ContactKind::Note, {}, text, {}, {}});
            },
            [](const base::Result<void>& result) { REQUIRE(result); });
        desk.waitQuiet();
    };
    note("first");
    note("second");
    auto& page = showCustomer(desk);
    press(desk, "part_timeline");
    auto& table = need<TableView>(page, "Timeline of the customer");
    const auto row = column(table, 2).indexOf(QStringLiteral("first"));
    REQUIRE(row >= 0);
    table.setCurrentIndex(table.model()->index(static_cast<int>(row), 0));
    note("third");
    CHECK(column(table, 2).contains(QStringLiteral("third")));
    CHECK(table.currentIndex().siblingAtColumn(2).data().toString() == QStringLiteral("first"));
}

} // namespace
} // namespace tegoed::ui
