#include "app/customers.h"
#include "app/overview.h"
#include "app/timeline.h"
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/customer/customer_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <future>
#include <utility>

namespace tegoed::ui {
namespace {

/// A window that closes does not end the tests.
struct StaysRunning {
    StaysRunning() { QApplication::setQuitOnLastWindowClosed(false); }
    ~StaysRunning() { QApplication::setQuitOnLastWindowClosed(true); }
};

/// The line of the ledger's settings that is kept where it stands.
QLineEdit& signedBy(Desk& desk)
{
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("settings"));
    desk.page<SettingsPage>().visit(QStringLiteral("ledger"));
    desk.waitQuiet();
    auto* const line = named<QLineEdit>(desk.window(), QStringLiteral("Name under letters"));
    REQUIRE(line != nullptr);
    line->setFocus();
    return *line;
}

std::string signedByInFile(Desk& desk)
{
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    return ledger->setting("letters.signed_by");
}

/// A change that takes until it is let go on.
struct SlowChange {
    explicit SlowChange(Desk& desk, BackgroundWork work = {})
    {
        desk.service().change(
            &desk.window(), std::move(work),
            [gate = m_gate.get_future().share()](app::Ledger& ledger, const base::Work&) {
                gate.wait();
                return app::setCustomer(ledger, "1002", {{"city", "Zwolle"}});
            },
            [](const base::Result<void>& result) { REQUIRE(result); });
    }
    ~SlowChange() { letGo(); }
    void letGo()
    {
        if (!std::exchange(m_isGone, true)) m_gate.set_value();
    }

private:
    std::promise<void> m_gate{};
    bool m_isGone = false;
};

bool footSays(Desk& desk, const QString& text)
{
    const auto* const foot = desk.window().findChild<StatusLine*>();
    const auto labels = foot->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

TEST_CASE("leaving: what Return just gave to the ledger is kept although the window is closed at once", "[ui]")
{
    const StaysRunning running;
    Desk desk;
    auto& line = signedBy(desk);
    QTest::keyClicks(&line, QStringLiteral("J. de Boer"));
    QTest::keyClick(&line, Qt::Key_Return);
    desk.window().actions()[QStringLiteral("quit")]->trigger();
    CHECK(desk.window().isVisible()); // The ledger is at work.
    REQUIRE(waitFor([&] { return !desk.window().isVisible(); }));
    CHECK_FALSE(desk.hasOpenDialog());
    CHECK(signedByInFile(desk) == "J. de Boer");
}

TEST_CASE("leaving: what was typed and not yet left is kept, too", "[ui]")
{
    const StaysRunning running;
    Desk desk;
    auto& line = signedBy(desk);
    QTest::keyClicks(&line, QStringLiteral("M. Visser"));
    desk.window().close();
    REQUIRE(waitFor([&] { return !desk.window().isVisible(); }));
    CHECK(signedByInFile(desk) == "M. Visser");
}

TEST_CASE("leaving: a window without changes closes at once", "[ui]")
{
    const StaysRunning running;
    Desk desk;
    (void)signedBy(desk);
    desk.window().close();
    CHECK_FALSE(desk.window().isVisible());
}

TEST_CASE("leaving: the foot says what is waited for, and the ledger is closed once it is done", "[ui]")
{
    const StaysRunning running;
    Desk desk;
    desk.openSmallLedger();
    SlowChange change{desk};
    desk.window().actions()[QStringLiteral("close")]->trigger();
    CHECK(desk.service().isOpen());
    CHECK(footSays(desk, QStringLiteral("Leaving once your changes are saved")));
    change.letGo();
    REQUIRE(waitFor([&] { return !desk.service().isOpen(); }));
    CHECK_FALSE(footSays(desk, QStringLiteral("Leaving once your changes are saved")));
    auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
    REQUIRE(ledger);
    const auto dossier = app::dossier(*ledger, "1002", app::TimelineStyle::Reader);
    REQUIRE(dossier);
    CHECK(dossier->customer.city == "Zwolle");
}

TEST_CASE("leaving: after a while the window asks whether to go without what takes so long", "[ui]")
{
    const StaysRunning running;
    Desk desk;
    desk.openSmallLedger();
    auto* const patience = desk.window().findChild<QTimer*>(QStringLiteral("leave_patience"));
    REQUIRE(patience != nullptr);
    patience->setInterval(10);
    SECTION("done meanwhile: it leaves by itself")
    {
        SlowChange change{desk};
        desk.window().close();
        REQUIRE(desk.dialog<QuestionDialog>() != nullptr);
        change.letGo();
        CHECK(waitFor([&] { return !desk.window().isVisible(); }));
    }
    SECTION("stay: nothing is left when it is done")
    {
        SlowChange change{desk};
        desk.window().close();
        auto* const question = desk.dialog<QuestionDialog>();
        REQUIRE(question != nullptr);
        QTest::keyClick(question, Qt::Key_Escape);
        change.letGo();
        desk.waitQuiet();
        CHECK(desk.window().isVisible());
        CHECK(desk.service().isOpen());
        CHECK_FALSE(footSays(desk, QStringLiteral("Leaving once your changes are saved")));
    }
    SECTION("go")
    {
        SlowChange change{desk, {.title = QStringLiteral("Counting")}};
        desk.window().close();
        CHECK(waitFor([&] { return footSays(desk, QStringLiteral("Leaving after: Counting")); }));
        auto* const question = desk.dialog<QuestionDialog>();
        REQUIRE(question != nullptr);
        question->accept();
        CHECK(waitFor([&] { return !desk.window().isVisible(); }));
    }
}

TEST_CASE("leaving: what the ledger refused on the customer's page is asked about", "[ui]")
{
    const StaysRunning running;
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("customer"));
    desk.page<CustomerPage>().visit(QStringLiteral("1002"));
    desk.waitQuiet();
    desk.window().actions()[QStringLiteral("part_details")]->trigger();
    desk.waitQuiet();
    CHECK_FALSE(desk.page<CustomerPage>().hasDrafts());
    auto* const email = named<QLineEdit>(*desk.window().currentPage(), QStringLiteral("E-mail"));
    REQUIRE(email != nullptr);
    email->setFocus();
    QTest::keyClicks(email, QStringLiteral("nobody at all"));
    desk.window().close();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK(waitFor([&] { return !desk.hasOpenDialog(); }));
    CHECK(desk.window().isVisible());
    CHECK(email->text() == QStringLiteral("nobody at all"));

    // What is kept is no draft, although it is shown only once the page has read it again.
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    email->setFocus();
    email->selectAll();
    QTest::keyClicks(email, QStringLiteral("bakker@example.org"));
    desk.window().close();
    CHECK(waitFor([&] { return !desk.window().isVisible(); }));
    CHECK_FALSE(desk.hasOpenDialog());
}

} // namespace
} // namespace tegoed::ui
