#include "ui/models/proposals_model.h"

#include "app/money.h"
#include "app/notes.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/pages/dunning/dunning_dialogs.h"
#include "ui/pages/dunning/dunning_page.h"
#include "ui/pages/dunning/left_out.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>
#include <chrono>
#include <thread>

namespace tegoed::ui {
namespace {

/// Four customers: first reminders of 1,000.00, 40.00 and 300.00 (10, 5 and 20 days late), and one not due.
constexpr auto kProposalItems = "customer;customer_name;kind;number;issued;due;amount;open;currency\n"
                                "1001;Adriaans;invoice;F1;2026-10-10;2026-11-10;1000,00;1000,00;EUR\n"
                                "1002;Bos;invoice;F2;2026-10-15;2026-11-15;40,00;40,00;EUR\n"
                                "1003;Cornelis;invoice;F3;2026-10-01;2026-10-31;300,00;300,00;EUR\n"
                                "1004;Drost;invoice;F4;2026-11-10;2026-12-10;75,00;75,00;EUR\n";

/// The page with its list, on a ledger of a few proposals.
struct ProposalsDesk {
    explicit ProposalsDesk(const std::string& items = kProposalItems)
    {
        desk.openLedger(items);
        desk.window().showPage(QStringLiteral("dunning"));
        desk.waitQuiet();
        view = named<ProposalsView>(desk.window(), QStringLiteral("Proposals"));
        REQUIRE(view != nullptr);
        model = &desk.window().findChild<ProposalsTab*>()->model();
        view->setFocus();
    }
    void trigger(const char* action) { desk.window().actions()[QString::fromLatin1(action)]->trigger(); }
    template <class Action>
    void change(Action action)
    {
        desk.service().change(
            &desk.window(), {}, [action](app::Ledger& ledger, const base::Work&) { return action(ledger); }, [](const auto&) {});
        desk.waitQuiet();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (int head = 0; head < model->rowCount(); ++head) {
            const auto parent = model->index(head, 0);
            for (int row = 0; row < model->rowCount(parent); ++row)
                found.push_back(model->index(row, 0, parent).data().toString());
        }
        return found;
    }
    [[nodiscard]] QLineEdit* filter() { return named<QLineEdit>(desk.window(), QStringLiteral("Filter the proposals")); }
    void type(const QString& text)
    {
        filter()->setText(text);
        desk.waitQuiet();
    }
    Desk desk{};
    ProposalsView* view = nullptr;
    ProposalsModel* model = nullptr;
};

TEST_CASE("proposals: a filter finds by customer, number, amount, days, stage, channel and remark", "[ui]")
{
    ProposalsDesk page;
    const QAbstractItemModelTester tester{page.model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const auto found = [&](const char* typed) {
        page.type(QString::fromUtf8(typed));
        return page.names().join(u' ');
    };
    CHECK(found("") == QStringLiteral("Adriaans Bos Cornelis"));
    CHECK(found("bos") == QStringLiteral("Bos"));
    CHECK(found("F3") == QStringLiteral("Cornelis"));
    CHECK(found("amount>200") == QStringLiteral("Adriaans Cornelis"));
    CHECK(found("bedrag<=40,00") == QStringLiteral("Bos"));
    CHECK(found("days>=10") == QStringLiteral("Adriaans Cornelis"));
    CHECK(found("stage:reminder amount>500") == QStringLiteral("Adriaans"));
    CHECK(found("stage:formal").isEmpty());
    CHECK(found("channel:letter") == QStringLiteral("Adriaans Bos Cornelis"));
    CHECK(found("remark:postal") == QStringLiteral("Adriaans Bos Cornelis")); // None of them has an address.
    CHECK(found("remark:called").isEmpty());
    CHECK(found("items>1").isEmpty());
    // What is hidden is not approved.
    page.type(QStringLiteral("amount>200"));
    page.trigger("approve_all");
    CHECK(page.model->approvedCount() == 2);
    CHECK(page.model->approvedMinor() == 130'000);
    CHECK(page.model->shownMinor() == 130'000);
}

TEST_CASE("proposals: sorted within their stage by any column", "[ui]")
{
    ProposalsDesk page;
    const auto by = [&](int column, Qt::SortOrder order) {
        page.view->sortByColumn(column, order);
        page.desk.waitQuiet();
        return page.names().join(u' ');
    };
    CHECK(by(ProposalsModel::ToPay, Qt::DescendingOrder) == QStringLiteral("Adriaans Cornelis Bos"));
    CHECK(by(ProposalsModel::Days, Qt::DescendingOrder) == QStringLiteral("Cornelis Adriaans Bos"));
    CHECK(by(ProposalsModel::Customer, Qt::AscendingOrder) == QStringLiteral("Adriaans Bos Cornelis"));
}

TEST_CASE("proposals: the first ones by amount or urgency are approved, and all are withdrawn again", "[ui]")
{
    ProposalsDesk page;
    const auto approveFirst = [&](int order, int count) {
        page.trigger("approve_none");
        page.trigger("approve_first");
        auto* const dialog = page.desk.dialog<ApproveFirstDialog>();
        REQUIRE(dialog != nullptr);
        dialog->findChild<QSpinBox*>()->setValue(count);
        dialog->findChild<QComboBox*>()->setCurrentIndex(order);
        named<QPushButton>(*dialog, QStringLiteral("Approve"))->click();
        page.desk.waitQuiet();
        QStringList approved;
        const auto& book = page.model->snapshot()->book;
        for (const auto& proposal : page.model->chosen(Choice::Approved))
            approved.push_back(toQt(book.nameOf(book.customers[*book.find(proposal.customer)])));
        return approved.join(u' ');
    };
    CHECK(approveFirst(1, 1) == QStringLiteral("Adriaans")); // The largest amount.
    CHECK(approveFirst(2, 2) == QStringLiteral("Adriaans Cornelis"));
    CHECK(approveFirst(2, 1) == QStringLiteral("Cornelis")); // The longest overdue.
    // As today's list has them.
    const auto& snapshot = *page.desk.service().snapshot();
    CHECK(approveFirst(0, 1) == toQt(snapshot.book.nameOf(snapshot.book.customers[snapshot.worklist.front().customer])));
    page.trigger("approve_none");
    CHECK(page.model->approvedCount() == 0);
}

TEST_CASE("proposals: what is left out comes back by the same key, and is remembered for the day", "[ui]")
{
    ProposalsDesk page;
    page.view->setCurrentIndex(page.model->index(1, 0, page.model->index(0, 0)));
    QTest::keyClick(page.view, Qt::Key_X);
    CHECK(page.model->countOf(Choice::LeftOut) == 1);
    // Closed and opened again on the same day.
    page.desk.service().close();
    page.desk.waitQuiet();
    page.desk.service().open(page.desk.ledgerPath());
    REQUIRE(waitFor([&] { return page.desk.service().isOpen(); }));
    page.desk.window().showPage(QStringLiteral("dunning"));
    page.desk.waitQuiet();
    CHECK(page.model->countOf(Choice::LeftOut) == 1);
    page.trigger("approve_all");
    CHECK(page.model->approvedCount() == 2);
    page.view->setCurrentIndex(page.model->index(1, 0, page.model->index(0, 0)));
    page.view->setFocus();
    QTest::keyClick(page.view, Qt::Key_X);
    CHECK(page.model->countOf(Choice::LeftOut) == 0);
}

TEST_CASE("proposals: what was left out on another day is proposed again", "[ui]")
{
    const auto day = *base::Date::parse("2026-11-20");
    const std::set<app::ApprovedProposal> some{{"1 001", 0, 0, dunning::Group::Reminder, ledger::Stage::Reminder2, 12100},
                                               {"7", 1, 2, dunning::Group::FormalNotice, ledger::Stage::FormalNotice, 5}};
    const auto text = leftOutText(day, some);
    CHECK(leftOutOn(text, day) == some);
    CHECK(leftOutOn(text, day + base::Days{1}).empty());
    CHECK(leftOutOn({}, day).empty());
    CHECK(leftOutOn("2026-11-20\n1 2 9 1 5 x", day).empty());
    CHECK(leftOutOn("2026-11-20\nnonsense", day).empty());
}

TEST_CASE("proposals: several are held until a day by one command, and one undo brings them back", "[ui]")
{
    ProposalsDesk page;
    const auto head = page.model->index(0, 0);
    auto* const selection = page.view->selectionModel();
    page.view->setCurrentIndex(page.model->index(0, 0, head));
    selection->select(page.model->index(2, 0, head), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(page.view, Qt::Key_H);
    auto* const dialog = page.desk.dialog<HoldProposalsDialog>();
    REQUIRE(dialog != nullptr);
    named<QLineEdit>(*dialog, QStringLiteral("Reason"))->setText(QStringLiteral("holidays"));
    named<QPushButton>(*dialog, QStringLiteral("Hold"))->click();
    REQUIRE(waitFor([&] { return page.desk.heard().contains(QStringLiteral("2 proposals held until 04/12/2026")); }));
    page.desk.waitQuiet();
    CHECK(page.names().join(u' ') == QStringLiteral("Bos"));
    CHECK(page.model->changes().empty()); // Whoever did it needs not be told.
    page.desk.service().undo();
    page.desk.waitQuiet();
    CHECK(page.names().join(u' ') == QStringLiteral("Adriaans Bos Cornelis"));
}

TEST_CASE("proposals: what changes while somebody approves loses its approval and is told", "[ui]")
{
    ProposalsDesk page;
    auto* const strip = page.desk.window().actions()[QStringLiteral("plan_changes")];
    page.trigger("approve_all");
    REQUIRE(page.model->approvedCount() == 3);
    page.change([](app::Ledger& ledger) { return app::pay(ledger, "1001", "400.00", *base::Date::parse("2026-11-20"), {"F1"}); });
    page.change([](app::Ledger& ledger) { return app::setHold(ledger, "1003", {}, *base::Date::parse("2026-12-31"), "asked"); });
    CHECK(page.model->approvedCount() == 1);
    REQUIRE(page.model->changes().size() == 2);
    CHECK(strip->isEnabled());
    auto* const changes = page.desk.window().findChild<ChangesTab*>();
    REQUIRE(changes != nullptr);
    CHECK(changes->summary() == QStringLiteral("1 changed, 1 gone; 2 approvals lapsed"));
    strip->trigger();
    auto* const list = named<TableView>(page.desk.window(), QStringLiteral("What changed since you started to approve"));
    REQUIRE(list != nullptr);
    CHECK(list->hasFocus());
    const auto cell = [&](int row, int column) { return list->model()->index(row, column).data().toString(); };
    CHECK(cell(0, 0) == QStringLiteral("changed"));
    CHECK(cell(0, 3) == QStringLiteral("€\u00a01,000.00"));
    CHECK(cell(0, 4) == QStringLiteral("€\u00a0600.00"));
    CHECK(cell(1, 0) == QStringLiteral("gone"));
    CHECK(cell(1, 5) == word(dunning::Verdict::OnHold));
    CHECK(cell(1, 6) == QStringLiteral("lapsed"));
    // Return leads to the proposal.
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(page.view->hasFocus());
    CHECK(page.view->currentIndex().data().toString() == QStringLiteral("Adriaans"));
    page.trigger("changes_known");
    page.desk.waitQuiet();
    CHECK(page.model->changes().empty());
    CHECK(page.model->approvedCount() == 1);
    CHECK_FALSE(strip->isEnabled());
}

TEST_CASE("proposals: the letter and its e-mail are one key apart, and those chosen come one after another", "[ui]")
{
    ProposalsDesk page{"customer;customer_name;kind;number;issued;due;amount;open;currency;email\n"
                       "1001;Adriaans;invoice;F1;2026-10-10;2026-11-10;1000,00;1000,00;EUR;adriaans@example.org\n"
                       "1002;Bos;invoice;F2;2026-10-15;2026-11-15;40,00;40,00;EUR;\n"
                       "1003;Cornelis;invoice;F3;2026-10-01;2026-10-31;300,00;300,00;EUR;\n"};
    auto* const preview = page.desk.window().findChild<PreviewPane*>();
    REQUIRE(preview != nullptr);
    const auto head = page.model->index(0, 0);
    page.view->setCurrentIndex(page.model->index(0, 0, head));
    page.view->selectionModel()->select(page.model->index(2, 0, head), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page.desk.waitQuiet();
    CHECK(preview->letter().pageCount() == 1);
    QTest::keyClick(page.view, Qt::Key_M);
    CHECK(preview->isMailShown());
    CHECK(preview->mail().isVisible());
    QTest::keyClick(page.view, Qt::Key_N);
    CHECK(page.view->currentIndex().data().toString() == QStringLiteral("Cornelis"));
    CHECK(page.view->selectionModel()->selectedRows().size() == 2);
    CHECK(waitFor([&] { return preview->mail().text().contains(QStringLiteral("goes by post")); }));
    QTest::keyClick(page.view, Qt::Key_N); // Round again.
    CHECK(page.view->currentIndex().data().toString() == QStringLiteral("Adriaans"));
    QTest::keyClick(page.view, Qt::Key_M);
    CHECK_FALSE(preview->isMailShown());
    const int width = preview->letter().zoomPercent();
    QTest::keyClick(page.view, Qt::Key_Plus);
    CHECK(preview->letter().zoomPercent() > width);
    QTest::keyClick(page.view, Qt::Key_0);
    CHECK(preview->letter().zoomPercent() == width);
}

TEST_CASE("proposals: several that are chosen stay chosen while something else changes", "[ui]")
{
    ProposalsDesk page;
    const auto head = page.model->index(0, 0);
    REQUIRE(page.model->rowCount(head) == 3);
    page.view->setCurrentIndex(page.model->index(0, 0, head));
    page.view->selectionModel()->select(page.model->index(2, 0, head), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page.change([](app::Ledger& ledger) { return app::logContact(ledger, {"1002", ledger::ContactKind::Note, {}, "calls back", {}, {}}); });
    QStringList chosen;
    for (const auto& index : page.view->selectionModel()->selectedRows())
        chosen.push_back(index.data().toString());
    chosen.sort();
    CHECK(chosen == QStringList{QStringLiteral("Adriaans"), QStringLiteral("Cornelis")});
    CHECK(page.view->currentIndex().data().toString() == QStringLiteral("Adriaans"));
}

TEST_CASE("proposals: while the ledger is busy no letter of another proposal stands beside the row", "[ui]")
{
    ProposalsDesk page;
    auto* const preview = page.desk.window().findChild<PreviewPane*>();
    REQUIRE(preview != nullptr);
    const auto head = page.model->index(0, 0);
    page.view->setCurrentIndex(page.model->index(0, 0, head));
    REQUIRE(waitFor([&] { return preview->letter().pageCount() == 1; }));
    page.desk.service().ask(
        &page.desk.window(), Newest{},
        [](app::Ledger&) {
            std::this_thread::sleep_for(std::chrono::milliseconds{900});
            return 0;
        },
        [](int) {});
    page.view->setCurrentIndex(page.model->index(1, 0, head));
    CHECK(QTest::qWaitFor([&] { return preview->letter().pageCount() == 0; }, 800));
    CHECK(waitFor([&] { return preview->letter().pageCount() == 1; }));
}

} // namespace
} // namespace tegoed::ui
