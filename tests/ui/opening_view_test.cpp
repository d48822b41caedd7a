#include "ui/pages/morning/opening_view.h"

#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/morning/morning_page.h"

#include <QFileDialog>
#include <QLabel>

#include <filesystem>

namespace tegoed::ui {
namespace {

namespace fs = std::filesystem;

QAction& reviewAction(Desk& desk, const char* id)
{
    return *desk.window().actions()[QString::fromLatin1(id)];
}

/// The cells of each row, joined.
QStringList reviewRows(const QTableView& view)
{
    QStringList rows;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            texts.push_back(view.model()->index(row, column).data().toString());
        rows.push_back(texts.join(QStringLiteral(" | ")));
    }
    return rows;
}

QString wordsOf(const QWidget& widget)
{
    QStringList texts;
    for (const auto* const label : widget.findChildren<QLabel*>())
        texts.push_back(label->text());
    return texts.join(u'\n');
}

TEST_CASE("opening assistant: an account statement is written to the folder that is chosen, and what is written off is gone, with one undo",
          "[ui]")
{
    Desk desk;
    desk.settings().setPage(QStringLiteral("morning"));
    desk.openLedger("customer;customer_name;number;issued;due;amount\n5000;Jansen BV;R0;2025-08-01;2025-09-01;33,00\n5001;De Vries "
                    "BV;R1;2025-08-01;2025-09-01;2,50\n",
                    ledger::Settlement::Bank, app::Opening::Review);
    desk.window().showPage(QStringLiteral("morning"));
    auto& page = desk.page<MorningPage>();
    auto* const customers = named<TableView>(page, QStringLiteral("Customers of the opening review"));
    page.visit(QStringLiteral("opening"));
    REQUIRE(waitFor([&] { return customers->model()->rowCount() == 2; }));
    desk.waitQuiet();
    CHECK(reviewRows(*customers).filter(QStringLiteral("Write off")).size() == 1);
    CHECK(reviewRows(*customers).filter(QStringLiteral("a small rest of long ago")).size() == 1);
    customers->selectAll();
    reviewAction(desk, "opening_decide").trigger();
    auto* const files = desk.dialog<QFileDialog>();
    REQUIRE(files != nullptr);
    const auto folder = desk.folder() / "statements";
    fs::create_directories(folder);
    emit files->fileSelected(pathToQt(folder));
    files->close();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(wordsOf(*question).contains(QStringLiteral("33.00")));
    CHECK(wordsOf(*question).contains(QStringLiteral("2.50")));
    CHECK(wordsOf(*question).contains(pathToQt(folder)));
    CHECK(fs::is_empty(folder)); // Nothing is done before somebody agrees.
    question->accept();
    REQUIRE(waitFor([&] { return desk.service().snapshot()->status.reviewCount == 0; }));
    REQUIRE(waitFor([&] { return desk.window().toast().text().contains(QStringLiteral("1 account statement written")); }));
    CHECK(fs::exists(folder / "5000_Jansen-BV_REKENINGOVERZICHT-2026-11-20.pdf"));
    CHECK(desk.settings().folder(QStringLiteral("statements")) == pathToQt(folder));
    desk.service().undo();
    CHECK(waitFor([&] { return desk.service().snapshot()->status.reviewCount == 2; }));
    desk.waitQuiet();
}

TEST_CASE("opening assistant: a statement that cannot be written leaves the opening review as it is", "[ui]")
{
    Desk desk;
    desk.openLedger("customer;customer_name;number;issued;due;amount\n5000;Jansen BV;R0;2025-08-01;2025-09-01;33,00\n",
                    ledger::Settlement::Bank, app::Opening::Review);
    desk.window().showPage(QStringLiteral("morning"));
    auto& page = desk.page<MorningPage>();
    auto* const customers = named<TableView>(page, QStringLiteral("Customers of the opening review"));
    page.visit(QStringLiteral("opening"));
    REQUIRE(waitFor([&] { return customers->model()->rowCount() == 1; }));
    desk.waitQuiet();
    reviewAction(desk, "opening_statement").trigger();
    reviewAction(desk, "opening_decide").trigger();
    auto* const files = desk.dialog<QFileDialog>();
    REQUIRE(files != nullptr);
    emit files->fileSelected(pathToQt(desk.folder().write("file", "x"))); // No folder at all.
    files->close();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    question->accept();
    REQUIRE(waitFor([&] { return !desk.heard().isEmpty() && desk.service().isQuiet(); }));
    CHECK(desk.service().snapshot()->status.reviewCount == 1);
    CHECK(customers->model()->rowCount() == 1);
}

TEST_CASE("opening assistant: nothing is written off where the accounting package settles the ledger", "[ui]")
{
    Desk desk;
    desk.openLedger("customer;customer_name;number;issued;due;amount\n5000;Jansen BV;R0;2025-08-01;2025-09-01;2,50\n",
                    ledger::Settlement::Package, app::Opening::Review);
    desk.window().showPage(QStringLiteral("morning"));
    auto& page = desk.page<MorningPage>();
    auto* const customers = named<TableView>(page, QStringLiteral("Customers of the opening review"));
    page.visit(QStringLiteral("opening"));
    REQUIRE(waitFor([&] { return customers->model()->rowCount() == 1; }));
    desk.waitQuiet();
    CHECK_FALSE(reviewAction(desk, "opening_write_off").isEnabled());
    CHECK(reviewAction(desk, "opening_statement").isEnabled());
    CHECK(reviewRows(*customers).front().endsWith(QStringLiteral("Account statement, start again")));
}

} // namespace
} // namespace tegoed::ui
