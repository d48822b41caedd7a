#include "ui/shell/layout_memory.h"

#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/settings/settings.h"

#include <QSplitter>

namespace tegoed::ui {
namespace {

TEST_CASE("layout memory: splitters with a name come back as they were left", "[ui]")
{
    const support::TempFolder folder;
    Settings settings{pathToQt(folder / "window.ini")};
    const auto make = [&](QWidget& root) {
        auto* const splitter = new QSplitter{&root};
        splitter->setObjectName(QStringLiteral("parts"));
        splitter->addWidget(new QWidget);
        splitter->addWidget(new QWidget);
        splitter->resize(600, 100);
        rememberLayouts(root, settings);
        return splitter;
    };
    QList<int> left;
    {
        QWidget root;
        auto* const splitter = make(root);
        splitter->setSizes({150, 443});
        left = splitter->sizes();
        emit splitter->splitterMoved(150, 1);
    }
    QWidget root;
    CHECK(make(root)->sizes() == left);
}

TEST_CASE("layout memory: the page that was shown last is shown first", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().showPage(QStringLiteral("items"));
    CHECK(desk.settings().page() == QStringLiteral("items"));
    desk.window().actions()[QStringLiteral("close")]->trigger();
    desk.window().desk().openPath(pathToQt(desk.ledgerPath()));
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    CHECK(desk.window().currentPage()->id() == QStringLiteral("items"));

    // Back and forward lead over the pages of this ledger.
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("items"));
    CHECK_FALSE(desk.window().actions()[QStringLiteral("back")]->isEnabled());
    QTest::keyClick(&desk.window(), Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.window().currentPage()->id() == QStringLiteral("today"));
    CHECK_FALSE(desk.window().actions()[QStringLiteral("forward")]->isEnabled());
}

TEST_CASE("layout memory: the lists and splitters of the pages have names to be remembered by", "[ui]")
{
    Desk desk;
    for (const char* const name : {"proposals",
                                   "proposals_parts",
                                   "journal",
                                   "journal_parts",
                                   "runs_parts",
                                   "customer_items",
                                   "customer_payments",
                                   "customer_payments_parts",
                                   "customer_letters",
                                   "customer_contacts",
                                   "customer_behaviour",
                                   "customer_timeline",
                                   "inbox_files",
                                   "inbox_changes",
                                   "inbox_parts",
                                   "faults",
                                   "vanished",
                                   "seen",
                                   "missing",
                                   "opening"}) {
        CAPTURE(name);
        CHECK(desk.window().findChild<QWidget*>(QString::fromLatin1(name)) != nullptr);
    }
}

} // namespace
} // namespace tegoed::ui
