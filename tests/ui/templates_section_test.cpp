#include "ui/pages/settings/templates_section.h"

#include "app/letter_texts.h"
#include "letters/template.h"
#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/pages/settings/settings_page.h"

#include <QAbstractItemView>
#include <QApplication>

namespace tegoed::ui {
namespace {

const auto kShipped = std::string{*letters::templateText("en/reminder_1", {})};

struct Texts {
    explicit Texts(Desk& onDesk) : desk(onDesk)
    {
        desk.openSmallLedger();
        desk.window().showPage(QStringLiteral("settings"));
        desk.page<SettingsPage>().visit(QStringLiteral("templates/en/reminder_1"));
        desk.waitQuiet();
        editor = named<TemplateEditor>(desk.window(), QStringLiteral("Text of the letter"));
        name = named<QComboBox>(desk.window(), QStringLiteral("Letter"));
        save = named<QPushButton>(desk.window(), QStringLiteral("Save the text"));
        reset = named<QPushButton>(desk.window(), QStringLiteral("Back to the shipped text"));
        faults = named<QListWidget>(desk.window(), QStringLiteral("Faults of the text"));
        mail = named<QPlainTextEdit>(desk.window(), QStringLiteral("The e-mail with this text"));
        changes = named<QTextEdit>(desk.window(), QStringLiteral("Difference to the shipped text"));
        REQUIRE((editor && name && save && reset && faults && mail && changes));
    }
    void typeAtEnd(const char* text) const
    {
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor, QString::fromLatin1(text));
        desk.waitQuiet();
    }
    [[nodiscard]] std::string kept() const
    {
        auto ledger = app::Ledger::open(desk.ledgerPath(), desk.environment());
        REQUIRE(ledger);
        return app::letterTemplate(*ledger, "en/reminder_1")->text;
    }

    Desk& desk;
    TemplateEditor* editor = nullptr;
    QComboBox* name = nullptr;
    QPushButton* save = nullptr;
    QPushButton* reset = nullptr;
    QListWidget* faults = nullptr;
    QPlainTextEdit* mail = nullptr;
    QTextEdit* changes = nullptr;
};

TEST_CASE("letter texts: the shipped text is shown, with the e-mail it makes", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    CHECK(texts.name->currentText() == QStringLiteral("Reminder 1"));
    CHECK(fromQt(texts.editor->toPlainText()) == kShipped);
    CHECK_FALSE(texts.save->isEnabled());
    CHECK_FALSE(texts.reset->isEnabled());
    CHECK(texts.faults->isHidden());
    CHECK(texts.mail->toPlainText().contains(QStringLiteral("2026-0412")));
    CHECK(texts.changes->toPlainText().startsWith(QStringLiteral("This is the text as it was shipped.")));
}

TEST_CASE("letter texts: a change shows at once, is saved by its key, taken back by undo, and reset", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    texts.typeAtEnd("Goodbye.");
    CHECK(texts.mail->toPlainText().contains(QStringLiteral("Goodbye.")));
    CHECK(texts.changes->toPlainText().contains(QStringLiteral("+  Goodbye.")));
    CHECK(texts.name->currentText() == QStringLiteral("Reminder 1 (not saved)"));
    CHECK(texts.kept() == kShipped);

    QTest::keyClick(texts.editor, Qt::Key_S, Qt::ControlModifier);
    desk.waitQuiet();
    CHECK(texts.kept() == kShipped + "Goodbye.\n");
    CHECK(texts.name->currentText() == QStringLiteral("Reminder 1 (own)"));
    CHECK_FALSE(texts.save->isEnabled());

    desk.service().undo();
    desk.waitQuiet();
    CHECK(texts.kept() == kShipped);
    CHECK(fromQt(texts.editor->toPlainText()) == kShipped);

    texts.typeAtEnd("Goodbye.");
    texts.save->click();
    desk.waitQuiet();
    texts.reset->click();
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    question->accept();
    desk.waitQuiet();
    CHECK(texts.kept() == kShipped);
    CHECK(fromQt(texts.editor->toPlainText()) == kShipped);
}

TEST_CASE("letter texts: a fault is named with its line and its place, and can't be saved", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    texts.typeAtEnd("You owe ");
    texts.typeAtEnd("{{topay}}");
    REQUIRE(texts.faults->count() == 1);
    CHECK(texts.faults->isVisible());
    const auto line = QStringLiteral("Line %1: ").arg(std::count(kShipped.begin(), kShipped.end(), '\n') + 1);
    CHECK(texts.faults->item(0)->text() == line + QStringLiteral("letters have no value \"topay\""));
    CHECK_FALSE(texts.save->isEnabled());
    QTest::keyClick(texts.editor, Qt::Key_S, Qt::ControlModifier);
    desk.waitQuiet();
    CHECK(texts.kept() == kShipped);
    // The letter stays as it was when the text was last right.
    CHECK(texts.mail->toPlainText().contains(QStringLiteral("You owe")));
    CHECK_FALSE(texts.mail->toPlainText().contains(QStringLiteral("topay")));
    texts.faults->setCurrentRow(0);
    emit texts.faults->itemActivated(texts.faults->item(0));
    CHECK(texts.editor->textCursor().selectedText() == QStringLiteral("{{topay}}"));
}

TEST_CASE("letter texts: {{ offers names with their meaning; a condition is closed behind the cursor", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    texts.editor->setFocus();
    texts.editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(texts.editor, QStringLiteral("{{to_p"));
    QAbstractItemView* popup = nullptr;
    for (auto* const widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QStringLiteral("qt_placeholders")) popup = qobject_cast<QAbstractItemView*>(widget);
    }
    REQUIRE(popup != nullptr);
    REQUIRE(popup->isVisible());
    CHECK(popup->currentIndex().data().toString() == QStringLiteral("to_pay   what is to be paid, credits set off"));
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(texts.editor->toPlainText().endsWith(QStringLiteral("{{to_pay}}")));
    QTest::keyClicks(texts.editor, QStringLiteral(" {{#man"));
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(texts.editor->toPlainText().endsWith(QStringLiteral("{{#many}}{{/many}}")));
    QTest::keyClicks(texts.editor, QStringLiteral("all"));
    CHECK(texts.editor->toPlainText().endsWith(QStringLiteral("{{#many}}all{{/many}}")));
    desk.waitQuiet();
    CHECK(texts.faults->count() == 0);
}

TEST_CASE("letter texts: a draft waits while another text is looked at", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    texts.typeAtEnd("Goodbye.");
    texts.name->setCurrentIndex(2);
    desk.waitQuiet();
    CHECK_FALSE(texts.editor->toPlainText().contains(QStringLiteral("Goodbye.")));
    texts.name->setCurrentIndex(1);
    desk.waitQuiet();
    CHECK(texts.editor->toPlainText().endsWith(QStringLiteral("Goodbye.")));
    CHECK(texts.save->isEnabled());
}

TEST_CASE("letter texts: today's proposals of the letter can be shown with the draft", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    auto* const subject = named<QComboBox>(desk.window(), QStringLiteral("Letter to show"));
    REQUIRE(subject != nullptr);
    REQUIRE(subject->count() > 2); // Bakker and Jansen get their first reminder today.
    subject->setCurrentIndex(2);
    texts.typeAtEnd("Goodbye.");
    CHECK_FALSE(texts.mail->toPlainText().contains(QStringLiteral("2026-0412")));
    CHECK(texts.mail->toPlainText().contains(QStringLiteral("Goodbye.")));
    CHECK(texts.mail->toPlainText().contains(QStringLiteral("Subject: Payment reminder")));
}

TEST_CASE("letter texts: what is typed while a text is being saved stays a draft", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    texts.typeAtEnd("Goodbye");
    texts.save->click();
    QTest::keyClicks(texts.editor, QStringLiteral(" now"));
    desk.waitQuiet();
    CHECK(texts.kept() == kShipped + "Goodbye\n");
    CHECK(texts.editor->toPlainText().endsWith(QStringLiteral("Goodbye now")));
    CHECK(texts.name->currentText() == QStringLiteral("Reminder 1 (not saved)"));
}

TEST_CASE("letter texts: a window with a draft asks before it closes", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    CHECK_FALSE(desk.page<SettingsPage>().hasDrafts());
    texts.editor->setFocus();
    texts.editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(texts.editor, QStringLiteral("Goodbye."));
    desk.window().close(); // Before the draft was looked at.
    auto* const question = desk.dialog<QuestionDialog>();
    REQUIRE(question != nullptr);
    CHECK(desk.window().isVisible());
    question->reject();
    REQUIRE(waitFor([&] { return !desk.hasOpenDialog(); }));
    CHECK(desk.window().isVisible());
    CHECK(texts.editor->toPlainText().endsWith(QStringLiteral("Goodbye.")));
    QApplication::setQuitOnLastWindowClosed(false);
    desk.window().closeNow();
    CHECK_FALSE(desk.window().isVisible());
    QApplication::setQuitOnLastWindowClosed(true);
}

TEST_CASE("letter texts: a draft goes with its ledger", "[ui]")
{
    Desk desk;
    const Texts texts{desk};
    texts.typeAtEnd("Goodbye.");
    desk.service().close();
    CHECK(texts.editor->toPlainText().isEmpty());
    desk.window().desk().openPath(pathToQt(desk.ledgerPath()));
    REQUIRE(waitFor([&] { return desk.service().isOpen(); }));
    desk.window().showPage(QStringLiteral("settings"));
    desk.waitQuiet();
    CHECK(fromQt(texts.editor->toPlainText()) == kShipped);
    CHECK_FALSE(texts.save->isEnabled());
}

} // namespace
} // namespace tegoed::ui
