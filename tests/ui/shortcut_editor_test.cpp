#include "ui/actions/shortcut_editor.h"

#include "support/catch.h"
#include "ui/desk.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/widgets/action_button.h"

#include <QKeySequenceEdit>

namespace tegoed::ui {
namespace {

QStringList labelsOf(const QWidget& widget)
{
    QStringList texts;
    for (const auto* const label : widget.findChildren<QLabel*>())
        texts.push_back(label->text());
    return texts;
}

TEST_CASE("shortcuts: another key works at once everywhere, is remembered, and can be given back", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto& actions = desk.window().actions();
    desk.window().actions()[QStringLiteral("shortcuts")]->trigger();
    auto* const dialog = desk.dialog<ShortcutsDialog>();
    REQUIRE(dialog != nullptr);
    auto* const filter = named<QLineEdit>(*dialog, QStringLiteral("Find an action or a key"));
    auto* const keys = named<QKeySequenceEdit>(*dialog, QStringLiteral("Press the new key"));
    auto* const list = named<TableView>(*dialog, QStringLiteral("Actions and their keys"));
    auto* const use = named<QPushButton>(*dialog, QStringLiteral("Use this key"));
    REQUIRE((filter && keys && list && use));
    filter->setText(QStringLiteral("log a call"));
    CHECK(list->model()->rowCount() == 1);
    CHECK_FALSE(use->isEnabled());

    keys->setKeySequence(QKeySequence{QStringLiteral("Y")});
    CHECK(labelsOf(*dialog).filter(QStringLiteral("belongs to")).isEmpty());
    use->click();
    CHECK(actions[QStringLiteral("call")]->shortcut() == QKeySequence{QStringLiteral("Y")});
    CHECK(actions[QStringLiteral("call")]->toolTip() == QStringLiteral("Log a call (Y)"));
    CHECK(desk.settings().keys(QStringLiteral("call")) == QStringLiteral("Y"));
    bool isOnButton = false;
    for (const auto* const button : desk.window().findChildren<ActionButton*>())
        isOnButton = isOnButton || button->toolTip() == QStringLiteral("Log a call (Y)");
    CHECK(isOnButton);
    const KeysDialog overlay{actions, QStringLiteral("today"), QStringLiteral("Today"), nullptr};
    CHECK(labelsOf(overlay).contains(QStringLiteral("Y")));

    ActionSet nextStart;
    applyKeys(nextStart, desk.settings());
    CHECK(nextStart[QStringLiteral("call")]->shortcut() == QKeySequence{QStringLiteral("Y")});

    named<QPushButton>(*dialog, QStringLiteral("Its own key"))->click();
    CHECK(actions[QStringLiteral("call")]->shortcut() == QKeySequence{QStringLiteral("C")});
    CHECK_FALSE(desk.settings().keys(QStringLiteral("call")));
}

TEST_CASE("shortcuts: a key that another action has is shown before it is taken from there", "[ui]")
{
    Desk desk;
    ActionSet actions;
    ShortcutEditor editor{actions, desk.settings()};
    editor.resize(700, 500);
    editor.show();
    auto* const filter = named<QLineEdit>(editor, QStringLiteral("Find an action or a key"));
    auto* const keys = named<QKeySequenceEdit>(editor, QStringLiteral("Press the new key"));
    filter->setText(QStringLiteral("undo history"));
    keys->setKeySequence(QKeySequence{QStringLiteral("Ctrl+I")});
    CHECK_FALSE(labelsOf(editor).filter(QStringLiteral("Ctrl+I belongs to \"Import a list\"")).isEmpty());
    CHECK(actions[QStringLiteral("import")]->shortcut() == QKeySequence{QStringLiteral("Ctrl+I")}); // Nothing is saved yet.
    named<QPushButton>(editor, QStringLiteral("Use this key"))->click();
    CHECK(actions[QStringLiteral("import")]->shortcut().isEmpty());
    CHECK(actions[QStringLiteral("undo_list")]->shortcut() == QKeySequence{QStringLiteral("Ctrl+I")});
    CHECK(desk.settings().keys(QStringLiteral("import")) == QString{});

    named<QPushButton>(editor, QStringLiteral("All their own keys"))->click();
    for (const auto& info : actionTable()) {
        CAPTURE(info.id);
        CHECK(actions[QString::fromLatin1(info.id)]->shortcut() == ActionSet::tableKeys(QString::fromLatin1(info.id)));
        CHECK_FALSE(desk.settings().keys(QString::fromLatin1(info.id)));
    }
}

TEST_CASE("shortcuts: a key meets another only where both actions work", "[ui]")
{
    ActionSet actions;
    const auto taker = [&](const char* id, const char* keys) {
        return takenBy(actions, QString::fromLatin1(id), QKeySequence{QString::fromLatin1(keys)});
    };
    CHECK(taker("call", "P") == QStringLiteral("pay"));          // Both of today.
    CHECK(taker("approve", "C").isEmpty());                      // A call is of today, approving of dunning.
    CHECK(taker("approve", "Ctrl+Z") == QStringLiteral("undo")); // A key of everywhere.
    CHECK(taker("undo", "X") == QStringLiteral("set_aside"));
    CHECK(taker("undo", "Ctrl+Z").isEmpty()); // Its own.
    CHECK(taker("undo", "").isEmpty());
}

TEST_CASE("shortcuts: the settings show a key that was changed elsewhere", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    ShortcutEditor editor{desk.window().actions(), desk.settings()};
    named<QLineEdit>(editor, QStringLiteral("Find an action or a key"))->setText(QStringLiteral("log a call"));
    auto* const list = named<TableView>(editor, QStringLiteral("Actions and their keys"));
    REQUIRE(list->model()->rowCount() == 1);
    const auto shows = [&](const QString& key) {
        for (int column = 0; column < list->model()->columnCount(); ++column)
            if (list->model()->index(0, column).data().toString() == key) return true;
        return false;
    };
    CHECK(shows(QStringLiteral("C")));
    desk.window().actions().setKeys(QStringLiteral("call"), QKeySequence{QStringLiteral("Y")});
    CHECK(waitFor([&] { return shows(QStringLiteral("Y")); }));
}

} // namespace
} // namespace tegoed::ui
