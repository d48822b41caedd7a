#include "ui/pages/journal/journal_page.h"

#include "app/money.h"
#include "app/notes.h"
#include "base/file.h"
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/pages/customer/customer_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>

#include <algorithm>

namespace tegoed::ui {
namespace {

/// A small ledger with a payment and a note, on the page of its journal.
class JournalDesk : public Desk {
public:
    JournalDesk()
    {
        openSmallLedger();
        service().change(
            &window(), {},
            [](app::Ledger& ledger, const base::Work&) { return app::pay(ledger, "1001", "21,00", *base::Date::parse("2026-11-20"), {}); },
            [](const base::Result<app::PaidResult>& result) { REQUIRE(result); });
        service().change(
            &window(), {},
            [](app::Ledger& ledger, const base::Work&) {
                return app::logContact(ledger, {"1002", ledger::ContactKind::Note, {}, "calls back on Friday", {}, {}});
            },
            [](const base::Result<void>& result) { REQUIRE(result); });
        waitQuiet();
        window().showPage(QStringLiteral("journal"));
        waitQuiet();
        m_table = named<TableView>(window(), QStringLiteral("Entries of the journal"));
        REQUIRE(m_table != nullptr);
    }
    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] QString cell(int row, JournalModel::Column column) { return m_table->model()->index(row, column).data().toString(); }
    [[nodiscard]] bool says(const QString& text)
    {
        const auto labels = window().currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] bool canTakeBack()
    {
        const QWidget& page = *window().currentPage();
        const auto actions = page.actions();
        return std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
            return action->objectName() == QStringLiteral("take_back") && action->isEnabled();
        });
    }
    void choose(int row)
    {
        m_table->setCurrentIndex(m_table->model()->index(row, 0));
        QTest::qWait(100);
        waitQuiet();
    }

private:
    TableView* m_table = nullptr;
};

TEST_CASE("journal page: entries newest first in words, with what changed of the chosen one", "[ui]")
{
    JournalDesk desk;
    REQUIRE(desk.table().model()->rowCount() == 5);
    CHECK(desk.cell(0, JournalModel::What) == QStringLiteral("Note"));
    CHECK(desk.cell(0, JournalModel::Customer) == QStringLiteral("Bakker B.V."));
    CHECK(desk.cell(1, JournalModel::What) == QStringLiteral("Payment"));
    CHECK(desk.cell(2, JournalModel::What) == QStringLiteral("Change of a customer"));
    CHECK(desk.says(QStringLiteral("Nothing was done after it")));
    CHECK(desk.canTakeBack());

    desk.choose(2);
    auto* const facts = named<TableView>(desk.window(), QStringLiteral("What the entry changed"));
    REQUIRE(facts != nullptr);
    REQUIRE(facts->model()->columnCount() == 3);
    CHECK(facts->model()->index(0, 0).data().toString() == QStringLiteral("Kind"));
    CHECK(facts->model()->index(0, 1).data().toString() == QStringLiteral("unknown"));
    CHECK(facts->model()->index(0, 2).data().toString() == QStringLiteral("consumer"));
    CHECK(desk.says(QStringLiteral("Take back 2 later changes first")));
    CHECK_FALSE(desk.canTakeBack());
}

TEST_CASE("journal page: the filter finds words, kinds, customers and days", "[ui]")
{
    JournalDesk desk;
    auto* const model = desk.table().model();
    auto* const words = named<QLineEdit>(desk.window(), QStringLiteral("Filter the journal"));
    QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
    CHECK(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("friday"));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(model->rowCount() == 1);
    QTest::keyClicks(words, QStringLiteral(" nothing"));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(model->rowCount() == 0);
    CHECK(desk.says(QStringLiteral("No entry fits")));
    QTest::keyClick(words, Qt::Key_Escape);
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(model->rowCount() == 5);

    auto* const kinds = named<QComboBox>(desk.window(), QStringLiteral("Kind of change"));
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Payment")));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(model->rowCount() == 1);
    kinds->setCurrentIndex(0);

    auto* const customer = named<QLineEdit>(desk.window(), QStringLiteral("Number of the customer"));
    customer->setText(QStringLiteral("1001"));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(model->rowCount() == 3); // The import brought his item.
    customer->setText(QStringLiteral("77"));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(desk.says(QStringLiteral("77")));
    customer->clear();

    auto* const from = named<DayEdit>(desk.window(), QStringLiteral("From day"));
    from->setText(QStringLiteral("21-11"));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(model->rowCount() == 0);
    from->setText(QStringLiteral("20-11"));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(model->rowCount() == 5);

    desk.window().currentPage()->visit(QStringLiteral("1002"));
    QTest::qWait(200);
    desk.waitQuiet();
    CHECK(customer->text() == QStringLiteral("1002"));
    CHECK(model->rowCount() == 2);
}

TEST_CASE("journal page: the newest change is taken back after a question, and the next one can be", "[ui]")
{
    JournalDesk desk;
    QTest::keyClick(&desk.table(), Qt::Key_U);
    auto* const question = desk.dialog<QDialog>();
    REQUIRE(question != nullptr);
    CHECK(question->findChild<QDialogButtonBox*>() != nullptr);
    question->accept();
    desk.waitQuiet();
    QTest::qWait(100);
    desk.waitQuiet();
    CHECK(desk.heard().contains(QStringLiteral("Taken back: note")));
    REQUIRE(desk.table().model()->rowCount() == 6);
    CHECK(desk.cell(0, JournalModel::What) == QStringLiteral("Undo"));
    CHECK(desk.cell(1, JournalModel::What) == QStringLiteral("Note (taken back)"));
    CHECK(desk.says(QStringLiteral("It can't be taken back: it took something back")));
    desk.choose(1);
    CHECK(desk.says(QStringLiteral("Taken back on ")));
    desk.choose(2);
    CHECK(desk.says(QStringLiteral("Nothing was done after it")));
}

TEST_CASE("journal page: the check names each result, and the head of the chain can be copied", "[ui]")
{
    JournalDesk desk;
    QTest::keyClick(&desk.table(), Qt::Key_K);
    desk.waitQuiet();
    auto* const checks = named<TableView>(desk.window(), QStringLiteral("Checks of the ledger"));
    REQUIRE(checks->model()->rowCount() > 8);
    for (int row = 0; row < checks->model()->rowCount(); ++row)
        CHECK(checks->model()->index(row, 1).data().toString() == QStringLiteral("in order"));
    CHECK(desk.says(QStringLiteral("Everything is in order")));
    named<QPushButton>(desk.window(), QStringLiteral("Copy the head of the journal's chain"))->click();
    CHECK(QGuiApplication::clipboard()->text().size() == 64);
    QTest::keyClick(checks, Qt::Key_J);
    CHECK(desk.table().hasFocus());
}

TEST_CASE("journal page: what is shown is exported as a file, with formulas kept from acting", "[ui]")
{
    JournalDesk desk;
    desk.service().change(
        &desk.window(), {},
        [](app::Ledger& ledger, const base::Work&) {
            return app::logContact(ledger, {"1002", ledger::ContactKind::Note, {}, "=1+1", {}, {}});
        },
        [](const base::Result<void>& result) { REQUIRE(result); });
    desk.waitQuiet();
    QTest::keyClick(&desk.table(), Qt::Key_E);
    auto* const files = desk.dialog<QFileDialog>();
    REQUIRE(files != nullptr);
    const auto path = desk.folder() / "journal.csv";
    emit files->fileSelected(pathToQt(path));
    files->reject();
    desk.waitQuiet();
    const auto csv = base::readFile(path, 1 << 20);
    REQUIRE(csv);
    CHECK_THAT(*csv, Catch::Matchers::ContainsSubstring("id,date,at,user,command,customer,undone_by,details"));
    CHECK_THAT(*csv, Catch::Matchers::ContainsSubstring("'=1+1"));
    CHECK(std::count(csv->begin(), csv->end(), '\n') == 7);
}

TEST_CASE("journal model: rows of a long journal are asked for as they are seen", "[ui]")
{
    JournalModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<base::JournalId> ids;
    constexpr int kCount = 200'000;
    for (int id = kCount; id > 0; --id)
        ids.emplace_back(id);
    model.setIds(ids);
    CHECK(model.rowCount() == kCount);
    CHECK(model.rowOf(base::JournalId{1}) == kCount - 1);
    CHECK(model.rowOf(base::JournalId{kCount + 1}) == -1);
    CHECK(model.unknown(-5, 4).size() == 5);
    CHECK(model.unknown(kCount - 2, kCount + 9).size() == 2);
    app::JournalLine line;
    line.entry.id = base::JournalId{kCount};
    line.what = "payment";
    model.setLines({line});
    CHECK(model.index(0, JournalModel::What).data().toString() == QStringLiteral("Payment"));
    CHECK(model.unknown(0, 4).size() == 4);
    model.setIds(ids); // After a change the line is shown and asked for again.
    CHECK(model.index(0, JournalModel::What).data().toString() == QStringLiteral("Payment"));
    CHECK(model.unknown(0, 4).size() == 5);
    model.forgetLines();
    CHECK(model.knownCount() == 0);
}

TEST_CASE("day field: a day is read as people type it", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    const std::pair<const char*, const char*> cases[]{
        {"20-11-2026", "2026-11-20"},
        {"20/11/2026", "2026-11-20"},
        {"1.2.26", "2026-02-01"},
        {"5-3", "2026-03-05"},
        {"2026-11-20", "2026-11-20"},
        {" 20-11 ", "2026-11-20"},
        {"", ""},
        {"20", ""},
        {"31-2", ""},
        {"20-13-2026", ""},
        {"a-b-c", ""},
        {"20-11-202", ""},
        {"-1-2-2026", "2026-02-01"},
        {"1-2-3-4", ""},
    };
    for (const auto& [typed, day] : cases) {
        CAPTURE(typed);
        const auto read = parseDay(QString::fromLatin1(typed), today);
        CHECK((read ? base::toString(*read) : std::string{}) == day);
    }
}

TEST_CASE("journal page: Return opens the customer of the row that is chosen, not of the one before", "[ui]")
{
    JournalDesk desk;
    desk.choose(0);
    auto* const customer = desk.window().actions()[QStringLiteral("entry_customer")];
    REQUIRE(customer->isEnabled());
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Down);
    CHECK_FALSE(customer->isEnabled());
    CHECK_FALSE(desk.canTakeBack());
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    QTest::qWait(100);
    desk.waitQuiet();
    CHECK(desk.window().currentPage()->id() == QStringLiteral("customer"));
    CHECK(desk.page<CustomerPage>().number() == "1001");
}

} // namespace
} // namespace tegoed::ui
