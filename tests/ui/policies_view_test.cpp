#include "ui/pages/settings/policies_view.h"

#include "app/customers.h"
#include "base/file.h"
#include "support/catch.h"
#include "ui/desk.h"
#include "ui/dialogs/policy_dialogs.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include <algorithm>

namespace tegoed::ui {
namespace {

/// The schedules of a small ledger: Jansen is 7 days overdue, Bakker 40 and 3; nobody had a letter yet.
class PolicyDesk : public Desk {
public:
    PolicyDesk() : m_view({service(), m_actions, settings(), m_navigator})
    {
        openSmallLedger();
        m_view.setParent(&window());
        m_view.setGeometry(0, 0, 1000, 700);
        m_view.refresh();
        m_view.show();
        m_view.raise();
        waitQuiet();
    }
    [[nodiscard]] PoliciesView& view() { return m_view; }
    [[nodiscard]] PolicyTimeLine& line() { return *named<PolicyTimeLine>(m_view, QStringLiteral("Steps on the time line")); }
    [[nodiscard]] QSpinBox& day() { return *named<QSpinBox>(m_view, QStringLiteral("Days after the due date")); }
    [[nodiscard]] TableView& list() { return *named<TableView>(m_view, QStringLiteral("Dunning schedules")); }
    [[nodiscard]] QPushButton& button(const char* name) { return *named<QPushButton>(m_view, QString::fromLatin1(name)); }
    [[nodiscard]] bool says(const QString& text)
    {
        const auto labels = m_view.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
    /// The effect is worked out a moment after the last edit.
    void settle()
    {
        QTest::qWait(250);
        waitQuiet();
    }
    [[nodiscard]] dunning::Policy saved(const std::string& name)
    {
        auto ledger = app::Ledger::open(ledgerPath(), environment());
        REQUIRE(ledger);
        for (const auto& policy : ledger->policies())
            if (policy.name == name) return policy;
        return {};
    }

private:
    ActionSet m_actions{};
    Navigator m_navigator{};
    PoliciesView m_view;
};

TEST_CASE("policies view: a step is moved by key and by mouse, the effect is shown, and nothing is saved before Save", "[ui]")
{
    PolicyDesk desk;
    CHECK(desk.list().model()->rowCount() == 3);
    CHECK(desk.list().model()->index(0, 2).data().toString() == QStringLiteral("everybody without another"));
    CHECK_FALSE(desk.button("Save").isEnabled());
    CHECK(desk.says(QStringLiteral("Move a step or change a field")));

    desk.line().setFocus();
    QTest::keyClick(&desk.line(), Qt::Key_Right);
    CHECK(desk.day().value() == 1);
    QTest::keyClick(&desk.line(), Qt::Key_Right, Qt::ShiftModifier);
    CHECK(desk.day().value() == 6); // One day before the step behind it.
    QTest::keyClick(&desk.line(), Qt::Key_Left);
    CHECK(desk.day().value() == 5);
    desk.settle();
    CHECK(desk.list().model()->index(0, 1).data().toString() == QStringLiteral("edited, not saved"));
    // Bakker's second invoice, 3 days overdue, waits: the letter asks for less.
    CHECK(desk.says(QStringLiteral("the same customers get a letter. Proposals that change: 1.")));
    CHECK(desk.saved("standard").steps[0].offsetDays == 0);
    CHECK(desk.button("Save").isEnabled());

    QTest::keyClick(&desk.line(), Qt::Key_Down);
    CHECK(desk.day().value() == 7);
    const QPointF from = desk.line().markOf(1);
    const QPointF to{desk.line().markOf(2).x() - 1, from.y()};
    QTest::mousePress(&desk.line(), Qt::LeftButton, {}, from.toPoint());
    QMouseEvent move{QEvent::MouseMove, to, desk.line().mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&desk.line(), &move);
    QTest::mouseRelease(&desk.line(), Qt::LeftButton, {}, to.toPoint());
    CHECK(desk.day().value() == 13); // Never onto the step behind it.

    desk.button("Save").click();
    desk.waitQuiet();
    CHECK(desk.saved("standard").steps[0].offsetDays == 5);
    CHECK(desk.saved("standard").steps[1].offsetDays == 13);
    CHECK(desk.heard().contains(QStringLiteral("Schedule standard saved")));
    desk.view().refresh();
    desk.waitQuiet();
    CHECK(desk.list().model()->index(0, 1).data().toString() == QStringLiteral("shipped, changed"));
    CHECK_FALSE(desk.button("Save").isEnabled());
    desk.service().undo();
    desk.waitQuiet();
    CHECK(desk.saved("standard") == dunning::shippedPolicies().front());
}

TEST_CASE("policies view: a fault is said at once and keeps the schedule from being saved", "[ui]")
{
    PolicyDesk desk;
    desk.line().setFocus();
    QTest::keyClick(&desk.line(), Qt::Key_Down);
    desk.day().setValue(0);
    desk.settle();
    CHECK(desk.says(QStringLiteral("Reminder 2 comes on the day of the step before it")));
    CHECK(desk.says(QStringLiteral("The effect is shown once the schedule has no fault.")));
    CHECK_FALSE(desk.button("Save").isEnabled());
    CHECK_FALSE(desk.button("Duplicate").isEnabled());
    desk.button("Drop the edits").click();
    desk.settle();
    CHECK(desk.day().value() == 7);
    CHECK_FALSE(desk.says(QStringLiteral("Reminder 2 comes on the day")));
}

TEST_CASE("policies view: steps are added and taken away, and what has no effect cannot be set", "[ui]")
{
    PolicyDesk desk;
    desk.line().setFocus();
    QTest::keyClick(&desk.line(), Qt::Key_End);
    auto* const tone = named<QComboBox>(desk.view(), QStringLiteral("Tone"));
    auto* const approval = named<QCheckBox>(desk.view(), QStringLiteral("Only after somebody approved it by name"));
    CHECK_FALSE(tone->isEnabled()); // A hand-over has no letter.
    CHECK(approval->isChecked());
    CHECK_FALSE(approval->isEnabled());
    QTest::keyClick(&desk.line(), Qt::Key_Delete);
    QTest::keyClick(&desk.line(), Qt::Key_Home);
    CHECK(tone->isEnabled());
    CHECK(approval->isEnabled());
    QTest::keyClick(&desk.line(), Qt::Key_Insert);
    desk.settle();
    CHECK(desk.line().chosen() == 3); // The call after reminder 3.
    CHECK(desk.line().accessibleDescription().startsWith(QStringLiteral("Call: ")));
    desk.button("Save").click();
    desk.waitQuiet();
    const auto saved = desk.saved("standard");
    REQUIRE(saved.steps.size() == 6);
    CHECK(saved.steps[3].stage == ledger::Stage::Call);
    CHECK(saved.steps.back().stage == ledger::Stage::FormalNotice);
}

TEST_CASE("policies view: channels are tried in the order in which they were ticked", "[ui]")
{
    PolicyDesk desk;
    auto* const letter = named<QCheckBox>(desk.view(), QStringLiteral("Channel: letter"));
    auto* const sms = named<QCheckBox>(desk.view(), QStringLiteral("Channel: text message"));
    sms->click();
    letter->click();
    CHECK(sms->text() == QStringLiteral("1. text message"));
    CHECK(letter->text() == QStringLiteral("2. letter"));
    desk.button("Save").click();
    desk.waitQuiet();
    CHECK(desk.saved("standard").steps[0].channels == std::vector{ledger::Channel::Sms, ledger::Channel::Letter});
}

TEST_CASE("policies view: a copy gets a name, is followed by customers, and goes again", "[ui]")
{
    PolicyDesk desk;
    desk.button("Duplicate").click();
    auto* const copy = desk.dialog<CopyPolicyDialog>();
    REQUIRE(copy != nullptr);
    auto* const name = named<QLineEdit>(*copy, QStringLiteral("Name"));
    name->setText(QStringLiteral("compact"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(copy->isVisible()); // That name is taken.
    name->setText(toQt(kLongName));
    QTest::keyClick(name, Qt::Key_Return);
    desk.waitQuiet();
    CHECK(desk.saved(kLongName).steps.size() == 6);
    desk.view().refresh();
    desk.waitQuiet();
    REQUIRE(desk.list().model()->rowCount() == 4);

    desk.view().choosePolicy(toQt(kLongName));
    desk.button("Who follows it").click();
    auto* const assign = desk.dialog<AssignPolicyDialog>();
    REQUIRE(assign != nullptr);
    auto* const who = named<QComboBox>(*assign, QStringLiteral("Who"));
    who->setCurrentIndex(who->count() - 1);
    auto* const numbers = named<QPlainTextEdit>(*assign, QStringLiteral("Numbers"));
    numbers->setPlainText(QStringLiteral("1001\n1002;77"));
    CHECK(named<Label>(*assign, QStringLiteral("Result"))->text() ==
          QStringLiteral("2 customers get this schedule as their own; 1 number is not known"));
    numbers->setPlainText(QStringLiteral("1001, 1002"));
    for (auto* const button : assign->findChildren<QPushButton*>())
        if (button->isDefault()) button->click();
    desk.waitQuiet();
    desk.view().refresh();
    desk.waitQuiet();
    CHECK(desk.list().model()->index(3, 3).data().toString() == QStringLiteral("2"));
    CHECK(desk.list().model()->index(3, 2).data().toString() == QStringLiteral("2 customers by name"));
}

TEST_CASE("policies view: copied as JSON and written as a document", "[ui]")
{
    PolicyDesk desk;
    desk.button("As JSON").click();
    const auto parsed = dunning::parsePolicy(fromQt(QGuiApplication::clipboard()->text()));
    REQUIRE(parsed);
    CHECK(*parsed == dunning::shippedPolicies().front());
    desk.button("As PDF").click();
    auto* const files = desk.dialog<QFileDialog>();
    REQUIRE(files != nullptr);
    const auto path = desk.folder() / "schedule.pdf";
    emit files->fileSelected(pathToQt(path));
    files->reject();
    desk.waitQuiet();
    const auto pdf = base::readFile(path, 1 << 20);
    REQUIRE(pdf);
    CHECK(pdf->starts_with("%PDF"));
}

TEST_CASE("policies view: an edit that goes on while it is being saved stays", "[ui]")
{
    PolicyDesk desk;
    desk.line().setFocus();
    QTest::keyClick(&desk.line(), Qt::Key_Right);
    CHECK(desk.view().hasDrafts());
    desk.view().save();
    QTest::keyClick(&desk.line(), Qt::Key_Right);
    desk.waitQuiet();
    CHECK(desk.saved("standard").steps[0].offsetDays == 1);
    CHECK(desk.view().hasDrafts());
    CHECK(desk.day().value() == 2);
    desk.view().save();
    desk.waitQuiet();
    CHECK_FALSE(desk.view().hasDrafts());
}

} // namespace
} // namespace tegoed::ui
