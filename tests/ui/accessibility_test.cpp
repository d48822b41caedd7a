#include "support/catch.h"
#include "ui/desk.h"
#include "ui/dialogs/bulk_dialog.h"
#include "ui/dialogs/contact_dialogs.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_ledger_dialog.h"
#include "ui/dialogs/payment_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/undo_dialog.h"
#include "ui/dialogs/user_dialogs.h"
#include "ui/pages/settings/section_table.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/widgets/letter_view.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace tegoed::ui {
namespace {

/// Parts of a larger widget that has the name.
bool isInner(const QWidget& widget)
{
    if (dynamic_cast<const QScrollBar*>(&widget) != nullptr || dynamic_cast<const QHeaderView*>(&widget) != nullptr ||
        dynamic_cast<const QTabBar*>(&widget) != nullptr || dynamic_cast<const QMenuBar*>(&widget) != nullptr ||
        dynamic_cast<const QMenu*>(&widget) != nullptr) {
        return true;
    }
    for (const auto* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (dynamic_cast<const QAbstractSpinBox*>(above) != nullptr || dynamic_cast<const QComboBox*>(above) != nullptr) return true;
    }
    // Qt's own dialogs and pop-ups name their parts themselves.
    return widget.objectName().startsWith(QStringLiteral("qt_"));
}

void checkNames(const QWidget& root)
{
    int checked = 0;
    for (auto* const widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || isInner(*widget)) continue;
        if (dynamic_cast<const QLabel*>(widget) != nullptr) continue; // Its text is its name.
        CAPTURE(widget->metaObject()->className(), widget->parentWidget()->metaObject()->className());
        const QString name = widget->accessibleName();
        CHECK_FALSE(name.isEmpty());
        CHECK(name != QString::fromLatin1(widget->metaObject()->className()));
        ++checked;
    }
    CHECK(checked > 0);
}

TEST_CASE("accessibility: everything that takes the keyboard has a name", "[ui]")
{
    Desk desk;
    SECTION("start page")
    {
        checkNames(desk.window());
    }
    SECTION("pages")
    {
        desk.openSmallLedger();
        desk.window().showPage(QStringLiteral("settings"));
        for (const auto& section : sectionTable()) // Made when they are looked at first.
            desk.page<SettingsPage>().visit(QString::fromLatin1(section.id));
        checkNames(desk.window());
    }
    SECTION("dialogs")
    {
        desk.openSmallLedger();
        const CustomerName customer{"1002", "Bakker B.V."};
        auto* const window = &desk.window();
        const std::vector<QDialog*> dialogs{
            new NoteDialog{desk.service(), customer, window},
            new CallDialog{desk.service(), customer, window},
            new HoldDialog{desk.service(), customer, window},
            new SnoozeDialog{desk.service(), customer, window},
            new BulkDialog{desk.service(), {base::DocumentId(1), base::DocumentId(2)}, window},
            new PersonDialog{desk.service(), customer, {}, window},
            new PaymentDialog{desk.service(), customer, window},
            new ImportDialog{desk.service(), desk.settings(), window},
            new NewLedgerDialog{QStringLiteral("."), window},
            new QuestionDialog{QStringLiteral("?"), QStringLiteral("text"), QStringLiteral("Do it"), window},
            new UndoDialog{desk.service(), desk.settings(), window},
            new UserDialog{desk.service(), desk.settings(), {}, window},
            new SwitchUserDialog{desk.service(), desk.settings(), window},
            new ShortcutsDialog{desk.window().actions(), desk.settings(), window},
            new AboutDialog{window},
            new KeysDialog{desk.window().actions(), QStringLiteral("today"), QStringLiteral("Today"), window},
        };
        for (auto* const dialog : dialogs) {
            CAPTURE(dialog->metaObject()->className());
            dialog->open();
            checkNames(*dialog);
            dialog->close();
        }
    }
}

TEST_CASE("accessibility: Tab reaches everything that takes the keyboard", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    std::vector<const char*> places{"morning", "today", "items", "dunning", "skipped", "result", "journal", "check", "settings"};
    for (const auto& section : sectionTable())
        places.push_back(section.id);
    for (const auto* id : places) {
        CAPTURE(id);
        if (desk.window().currentPage() == &desk.page<SettingsPage>())
            desk.page<SettingsPage>().visit(QString::fromLatin1(id));
        else
            desk.window().actions()[QString::fromLatin1(id)]->trigger();
        desk.waitQuiet();
        QSet<const QWidget*> reached;
        for (int press = 0; press < 100; ++press) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            REQUIRE(QApplication::focusWidget() != nullptr);
            reached.insert(QApplication::focusWidget());
        }
        for (const auto* const widget : desk.window().findChildren<QWidget*>()) {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (!takesTab || !widget->isVisible() || !widget->isEnabled() || isInner(*widget)) continue;
            if (widget->focusProxy() != nullptr) continue; // A part of it takes the keyboard.
            CAPTURE(widget->metaObject()->className(), widget->accessibleName().toStdString());
            CHECK(reached.contains(widget));
        }
    }
}

/// The way of the keyboard: widgets that Tab stops at, from the first one of `root` on.
std::vector<const QWidget*> tabOrder(const QWidget& root)
{
    std::vector<const QWidget*> order;
    const auto* widget = root.nextInFocusChain();
    for (; widget != &root && order.size() < 500; widget = widget->nextInFocusChain()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (!root.isAncestorOf(widget) || widget->window() != root.window() || !takesTab || !widget->isVisible() || isInner(*widget))
            continue;
        if (widget->focusProxy() == nullptr) order.push_back(widget);
    }
    // It goes round: what stands on top is the first.
    const auto place = [&](const QWidget* one) {
        const QPoint corner = one->mapTo(&root, QPoint{});
        return std::pair{corner.y(), corner.x()};
    };
    std::rotate(order.begin(), std::min_element(order.begin(), order.end(), [&](auto* a, auto* b) { return place(a) < place(b); }),
                order.end());
    return order;
}

/// Where Tab jumps back up without going on to a next column.
void checkFollowsTheEye(const QWidget& root)
{
    const auto order = tabOrder(root);
    for (std::size_t i = 1; i < order.size(); ++i) {
        const auto place = [&](const QWidget& widget) { return QRect{widget.mapTo(&root, QPoint{}), widget.size()}; };
        const QRect before = place(*order[i - 1]);
        const QRect after = place(*order[i]);
        CAPTURE(order[i - 1]->accessibleName().toStdString(), order[i]->accessibleName().toStdString());
        const bool isBack = after.bottom() <= before.top() ? after.left() < before.right()
                                                           : after.top() < before.bottom() && after.right() <= before.left();
        CHECK_FALSE(isBack);
    }
}

TEST_CASE("accessibility: Tab goes as the eye does", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().resize(1400, 900);
    for (const auto* id : {"morning", "today", "items", "customer", "dunning", "journal", "settings"}) {
        CAPTURE(id);
        desk.window().showPage(QString::fromLatin1(id));
        desk.waitQuiet();
        checkFollowsTheEye(*desk.window().currentPage());
    }
    for (const auto& section : sectionTable()) {
        CAPTURE(section.id);
        desk.page<SettingsPage>().visit(QString::fromLatin1(section.id));
        desk.waitQuiet();
        checkFollowsTheEye(*desk.window().currentPage());
    }
    const CustomerName customer{"1002", "Bakker B.V."};
    auto* const window = &desk.window();
    auto* const import = new ImportDialog{desk.service(), desk.settings(), window};
    import->addFiles({desk.folder() / "items.csv"});
    for (QDialog* const dialog : std::initializer_list<QDialog*>{
             new CallDialog{desk.service(), customer, window}, new HoldDialog{desk.service(), customer, window},
             new SnoozeDialog{desk.service(), customer, window}, new PersonDialog{desk.service(), customer, {}, window},
             new PaymentDialog{desk.service(), customer, window}, new NewLedgerDialog{QStringLiteral("."), window},
             new SwitchUserDialog{desk.service(), desk.settings(), window}, import}) {
        CAPTURE(dialog->metaObject()->className());
        dialog->open();
        desk.waitQuiet();
        checkFollowsTheEye(*dialog);
        dialog->close();
    }
}

/// Every part of what a screen reader sees. Tables, trees and tabs make up a part for any number, which is harmless.
void checkBeyondTheLast(QAccessibleInterface& whole, int& checked)
{
    const auto role = whole.role();
    if (role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::PageTabList) return;
    const int count = whole.childCount();
    CAPTURE(whole.object() != nullptr ? whole.object()->metaObject()->className() : "a part", count);
    for (const int none : {count, count + 1, count + 1000})
        CHECK(whole.child(none) == nullptr);
    ++checked;
    for (int i = 0; i < count; ++i)
        if (auto* const part = whole.child(i)) checkBeyondTheLast(*part, checked);
}

TEST_CASE("accessibility: a screen reader may ask for a part that has just gone", "[ui]")
{
    // Qt's own answer for a scroll area read beyond the end of its list once a scroll bar had been hidden, and the program ended.
    Desk desk;
    desk.openSmallLedger();
    desk.window().actions()[QStringLiteral("dunning")]->trigger();
    desk.waitQuiet();
    int checked = 0;
    auto* const window = QAccessible::queryAccessibleInterface(&desk.window());
    REQUIRE(window != nullptr);
    checkBeyondTheLast(*window, checked);
    CHECK(checked > 50);
    REQUIRE(!desk.window().findChildren<LetterView*>().isEmpty());
}

} // namespace
} // namespace tegoed::ui
