#include "ui/shell/palette/palette.h"

#include "app/customers.h"
#include "app/money.h"
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/pages/items/items_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/keys_dialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>

namespace tegoed::ui {
namespace {

/// The palette as a user sees it: what stands in its list.
class PaletteUser {
public:
    explicit PaletteUser(Desk& desk) : m_desk(desk), m_palette(desk.window().findChild<Palette*>())
    {
        m_edit = m_palette->findChild<QLineEdit*>();
        m_list = m_palette->findChild<QListView*>();
    }
    void open() { QTest::keyClick(&m_desk.window(), Qt::Key_K, Qt::ControlModifier); }
    void type(const QString& text)
    {
        m_edit->setText(text);
        m_desk.waitQuiet();
    }
    void press(Qt::Key key) { QTest::keyClick(m_edit, key); }
    [[nodiscard]] bool isOpen() const { return m_palette->isVisible(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            rows.push_back(m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }
    [[nodiscard]] QString chosen() const { return m_list->currentIndex().data().toString(); }
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }

private:
    Desk& m_desk;
    Palette* m_palette;
    QLineEdit* m_edit;
    QListView* m_list;
};

TEST_CASE("palette: a customer is found by name, number, city and address, an invoice by its number", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    {
        auto other = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(other);
        REQUIRE(app::setCustomer(*other, "1002", {{"city", "Zwolle"}}));
    }
    REQUIRE(waitFor([&] { return desk.service().snapshot()->book.word(desk.service().snapshot()->book.customers[1].city) == "Zwolle"; }));
    desk.waitQuiet();
    PaletteUser user{desk};
    user.open();
    REQUIRE(user.isOpen());
    CHECK(user.edit().hasFocus());

    struct Row {
        const char* typed;
        const char* chosen;
    };
    for (const auto& [typed, chosen] : {
             Row{"bakker", "Bakker B.V."},
             Row{"BAKKER b", "Bakker B.V."},
             Row{"b.v. bak", "Bakker B.V."},
             Row{"1001", "Jansen"},
             Row{"zwolle", "Bakker B.V."},
             Row{"jansen@example", "Jansen"},
             Row{"example.org", "Jansen"},
             Row{"zwolle bakker", "Bakker B.V."},
             Row{"2026-0051", "2026-0051"},
             Row{"0051", "2026-0051"},
         }) {
        CAPTURE(typed);
        user.type(QString::fromLatin1(typed));
        CHECK(user.chosen().toStdString() == chosen);
    }
    user.type(QStringLiteral("zwolle jansen"));
    CHECK(user.rows().filter(QStringLiteral("Customer")).isEmpty());
    user.press(Qt::Key_Escape);
    CHECK_FALSE(user.isOpen());
}

TEST_CASE("palette: an amount finds items and payments, and what is settled is found by its number", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    {
        auto other = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(other);
        REQUIRE(app::pay(*other, "1001", "121.00", *base::Date::parse("2026-11-19"), {"2026-0042"}));
    }
    REQUIRE(waitFor([&] { return desk.service().snapshot()->status.openCount == 3; }));
    desk.waitQuiet();
    PaletteUser user{desk};
    user.open();
    for (const auto* const typed : {"1000", "1.000,00", "1,000.00", "1000,00"}) {
        CAPTURE(typed);
        user.type(QString::fromLatin1(typed));
        CHECK(user.chosen() == QStringLiteral("2026-0007"));
        CHECK(user.rows().front() == QStringLiteral("Open items of this amount"));
    }
    user.type(QStringLiteral("121"));
    CHECK_FALSE(user.rows().filter(QStringLiteral("Payment")).filter(QStringLiteral("Jansen")).isEmpty());
    user.type(QStringLiteral("2026-0042"));
    CHECK_FALSE(user.rows().filter(QStringLiteral("Settled document")).filter(QStringLiteral("2026-0042")).isEmpty());
    user.type(QStringLiteral("12345"));
    CHECK(user.rows().size() == 2); // The filter alone, under its heading.
}

TEST_CASE("palette: actions are found with their keys, and run; those of another page lead there", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    PaletteUser user{desk};
    user.open();
    user.type(QStringLiteral("about"));
    CHECK(user.chosen() == QStringLiteral("About Tegoed"));
    user.press(Qt::Key_Return);
    CHECK_FALSE(user.isOpen());
    auto* const about = desk.dialog<AboutDialog>();
    REQUIRE(about != nullptr);
    about->close();
    desk.waitQuiet();

    user.open();
    user.type(QStringLiteral("dunning"));
    CHECK_FALSE(user.rows().filter(QStringLiteral("Dunning, Ctrl+5")).isEmpty());
    user.type(QStringLiteral("show what"));
    CHECK(user.chosen() == QStringLiteral("Show what is skipped"));
    user.press(Qt::Key_Return);
    desk.waitQuiet();
    CHECK(desk.window().currentPage()->id() == QStringLiteral("dunning"));

    // A colleague's key: the palette names it at once.
    desk.window().actions().setKeys(QStringLiteral("about"), QKeySequence{QStringLiteral("Ctrl+J")});
    user.open();
    user.type(QStringLiteral("about"));
    CHECK_FALSE(user.rows().filter(QStringLiteral("Ctrl+J")).isEmpty());
}

TEST_CASE("palette: Enter goes to the items, Escape gives the keyboard back, and the customer is offered again", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    PaletteUser user{desk};
    desk.window().currentPage()->focusStart();
    const auto* const before = QApplication::focusWidget();
    user.open();
    user.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == before);

    user.open();
    user.type(QStringLiteral("2026-0007"));
    user.press(Qt::Key_Return);
    desk.waitQuiet();
    CHECK(desk.window().currentPage()->id() == QStringLiteral("items"));

    user.open();
    user.type(QStringLiteral("bakker"));
    user.press(Qt::Key_Return);
    desk.waitQuiet();
    user.open();
    CHECK(user.rows().front() == QStringLiteral("Opened last"));
    CHECK(user.chosen() == QStringLiteral("Bakker B.V."));
    user.press(Qt::Key_Up); // The first stays the first.
    CHECK(user.chosen() == QStringLiteral("Bakker B.V."));
    user.press(Qt::Key_Down);
    CHECK(user.chosen() != QStringLiteral("Bakker B.V."));
}

TEST_CASE("palette: works without a ledger, too", "[ui]")
{
    Desk desk;
    PaletteUser user{desk};
    user.open();
    REQUIRE(user.isOpen());
    user.type(QStringLiteral("new led"));
    CHECK(user.chosen() == QStringLiteral("New ledger"));
    user.type(QStringLiteral("import"));
    CHECK(user.rows().isEmpty()); // There is nothing to import into.
}

TEST_CASE("palette: its list is a sound model, and headings cannot be chosen", "[ui]")
{
    PaletteModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    PaletteEntry a;
    a.title = QStringLiteral("a");
    PaletteEntry b;
    b.title = QStringLiteral("b");
    model.setGroups({{QStringLiteral("One"), {a}}, {QStringLiteral("Two"), {b}}});
    REQUIRE(model.rowCount() == 4);
    CHECK(model.entry(0) == nullptr);
    CHECK(model.beside(-1, 1) == 1);
    CHECK(model.beside(1, 1) == 3);
    CHECK(model.beside(3, 1) == 3);
    CHECK(model.beside(3, -8) == 1);
    CHECK_FALSE(model.flags(model.index(2)).testFlag(Qt::ItemIsSelectable));
    model.setGroups({});
    CHECK(model.beside(-1, 1) == -1);
}

TEST_CASE("palette: a payment that is taken back is not offered any more", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) { return app::pay(ledger, "1001", "21.00", *base::Date::parse("2026-11-19"), {}); },
        [](const base::Result<app::PaidResult>& result) { REQUIRE(result); });
    desk.waitQuiet();
    PaletteUser user{desk};
    user.open();
    user.type(QStringLiteral("21"));
    const auto payments = [&] { return user.rows().filter(QStringLiteral("Payment")).filter(QStringLiteral("Jansen")); };
    REQUIRE(payments().size() == 1);
    desk.service().undo();
    desk.waitQuiet();
    CHECK(user.isOpen());
    CHECK(payments().isEmpty());
}

} // namespace
} // namespace tegoed::ui
