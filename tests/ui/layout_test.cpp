#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/desk.h"
#include "ui/dialogs/contact_dialogs.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_ledger_dialog.h"
#include "ui/dialogs/payment_dialog.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/undo_dialog.h"
#include "ui/dialogs/user_dialogs.h"
#include "ui/pages/customer/customer_page.h"
#include "ui/pages/settings/section_table.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/language.h"
#include "ui/shell/rail.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QListWidget>
#include <QRadioButton>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace tegoed::ui {
namespace {

/// A label that is cut short on purpose has all of its text in its tool tip.
bool isElided(const QLabel& label)
{
    return label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

bool isCutOff(const QLabel& label)
{
    if (label.text().isEmpty() || isElided(label)) return false;
    const QRect space = label.contentsRect();
    if (label.wordWrap()) {
        const QRect wide{0, 0, space.width(), 10'000};
        return label.fontMetrics().boundingRect(wide, Qt::TextWordWrap, label.text()).height() > space.height() + 1;
    }
    return label.fontMetrics().size(0, label.text()).width() > space.width() + 1;
}

bool isCutOff(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > field.width();
}

bool isCutOff(const QHeaderView& header, int section)
{
    const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
    const bool isSorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
    return header.fontMetrics().horizontalAdvance(text) + (isSorted ? 14 : 0) > header.sectionSize(section) - 8;
}

/// What cannot be read in full, each in a few words.
std::string cutOff(const QWidget& root)
{
    QStringList found;
    const auto note = [&](const char* what, const QString& text) {
        found.push_back(QStringLiteral("%1 %2").arg(QLatin1String(what), text));
    };
    for (const auto* const label : root.findChildren<QLabel*>()) {
        if (label->isVisible() && isCutOff(*label)) note("label", label->text());
    }
    for (const auto* const button : root.findChildren<QAbstractButton*>()) {
        const bool hasText = dynamic_cast<const QPushButton*>(button) != nullptr || dynamic_cast<const QCheckBox*>(button) != nullptr ||
                             dynamic_cast<const QRadioButton*>(button) != nullptr;
        if (button->isVisible() && hasText && button->sizeHint().width() > button->width() + 1) note("button", button->text());
    }
    for (const auto* const box : root.findChildren<QComboBox*>()) {
        if (box->isVisible() && isCutOff(*box)) note("choice", box->currentText());
    }
    for (const auto* const edit : root.findChildren<QLineEdit*>()) {
        const int wanted = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        if (edit->isVisible() && wanted > 0 && wanted > edit->width() - 2 * kMargin) note("field", edit->placeholderText());
    }
    for (const auto* const header : root.findChildren<QHeaderView*>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal) continue;
        for (int section = 0; section < header->count(); ++section) {
            if (!header->isSectionHidden(section) && isCutOff(*header, section))
                note("head", header->model()->headerData(section, Qt::Horizontal).toString());
        }
    }
    for (const auto* const widget : root.findChildren<QWidget*>()) {
        const auto* const parent = widget->parentWidget();
        const bool isScrolled = dynamic_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
        if (!widget->isVisible() || widget->isWindow() || isScrolled || widget->size().isEmpty()) continue;
        if (!parent->rect().contains(widget->geometry())) note(widget->metaObject()->className(), widget->accessibleName());
    }
    return found.join(u'\n').toStdString();
}

const std::string kLongItems =
    "customer;customer_name;kind;number;issued;due;amount;open;currency\n"
    "DEBITEUR-100001;Koninklijke Internationale Handelsmaatschappij van Wassenaar B;invoice;2026-FACT-0000000001;2026-07-14;2026-08-13;"
    "987.654.321.987,65;987.654.321.987,65;EUR\n"
    "DEBITEUR-100001;Koninklijke Internationale Handelsmaatschappij van Wassenaar B;invoice;2026-FACT-0000000002;2026-07-14;2026-08-14;"
    "12.345.678.901,23;12.345.678.901,23;USD\n"
    "DEBITEUR-100002;Gemeenschappelijke Regeling Samenwerkingsverband Zuidoost-Dr;invoice;2026-FACT-0000000003;2026-09-14;2026-10-20;"
    "987.654.321.987,65;987.654.321.987,65;EUR\n"
    "DEBITEUR-100003;Müller & Söhne Großhandelsgesellschaft mbH & Co. Kommanditges;invoice;2026-FACT-0000000004;2026-09-14;2026-11-10;"
    "987.654.321.987,65;987.654.321.987,65;EUR\n";

TEST_CASE("layout: nothing on the pages is cut off, in either language, narrow or wide, with long names and large amounts", "[ui]")
{
    Desk desk;
    const bool isLong = GENERATE(false, true);
    CAPTURE(isLong);
    if (isLong)
        desk.openLedger(kLongItems);
    else
        desk.openSmallLedger();
    for (int round = 0; round < 2; ++round) {
        for (const QSize size : {QSize{1024, 700}, QSize{1280, 860}, QSize{1920, 1080}}) {
            desk.window().resize(size);
            for (const auto& section : sectionTable()) {
                CAPTURE(section.id, round, size.width());
                desk.window().showPage(QStringLiteral("settings"));
                desk.page<SettingsPage>().visit(QString::fromLatin1(section.id));
                desk.waitQuiet();
                CHECK(cutOff(desk.window()) == "");
            }
            for (const auto* id : {"morning", "today", "items", "customer", "dunning", "journal"}) {
                CAPTURE(id, round, size.width());
                desk.window().showPage(QString::fromLatin1(id));
                desk.waitQuiet();
                CHECK(cutOff(desk.window()) == "");
                if (QLatin1String(id) == QLatin1String("customer") && size.width() < 1280) {
                    desk.window().resize(980, 620); // As small as the window gets.
                    desk.page<CustomerPage>().visit(isLong ? QStringLiteral("DEBITEUR-100001") : QStringLiteral("1002"));
                    desk.waitQuiet();
                    for (const auto* part : {"part_payments", "part_letters", "part_contacts", "part_behaviour", "part_timeline",
                                             "part_details", "part_items"}) {
                        CAPTURE(part);
                        desk.window().actions()[QString::fromLatin1(part)]->trigger();
                        QTest::qWait(30);
                        CHECK(cutOff(desk.window()) == "");
                    }
                    desk.window().resize(size);
                }
                if (desk.window().currentPage()->id() != QStringLiteral("dunning")) continue;
                for (const auto* part : {"approve_all", "letter", "skipped", "result", "proposals", "letter"}) {
                    CAPTURE(part);
                    desk.window().actions()[QString::fromLatin1(part)]->trigger();
                    desk.waitQuiet();
                    CHECK(cutOff(desk.window()) == "");
                }
            }
        }
        desk.window().actions()[QStringLiteral("language")]->trigger();
        desk.waitQuiet();
    }
}

TEST_CASE("layout: with the largest text nothing is cut off either", "[ui]")
{
    const bool isDutch = GENERATE(false, true);
    CAPTURE(isDutch);
    Desk desk;
    desk.openSmallLedger();
    if (isDutch) desk.window().actions()[QStringLiteral("language")]->trigger();
    applyTextSize(kTextSizes.back());
    desk.window().resize(1600, 1000);
    desk.waitQuiet();
    std::vector<const char*> places{"morning", "today", "items", "customer", "dunning", "journal", "settings"};
    for (const auto* id : places) {
        CAPTURE(id);
        desk.window().showPage(QString::fromLatin1(id));
        desk.waitQuiet();
        CHECK(cutOff(desk.window()) == "");
    }
    for (const auto& section : sectionTable()) {
        CAPTURE(section.id);
        desk.page<SettingsPage>().visit(QString::fromLatin1(section.id));
        desk.waitQuiet();
        CHECK(cutOff(desk.window()) == "");
    }
    applyTextSize(kNormalTextSize);
}

TEST_CASE("layout: nothing in a dialog is cut off, and each fits the smallest window", "[ui]")
{
    Desk desk;
    desk.openLedger(kLongItems);
    desk.window().resize(1024, 700);
    for (int round = 0; round < 2; ++round) {
        const CustomerName customer{"DEBITEUR-100001", "Koninklijke Internationale Handelsmaatschappij van Wassenaar B"};
        auto* const window = &desk.window();
        auto* const import = new ImportDialog{desk.service(), desk.settings(), window};
        import->addFiles({desk.folder() / "items.csv"});
        const std::vector<QDialog*> dialogs{
            new NoteDialog{desk.service(), customer, window},
            new CallDialog{desk.service(), customer, window},
            new HoldDialog{desk.service(), customer, window},
            new SnoozeDialog{desk.service(), customer, window},
            new PersonDialog{desk.service(), customer, {}, window},
            new PaymentDialog{desk.service(), customer, window},
            new NewLedgerDialog{QStringLiteral("."), window},
            new UndoDialog{desk.service(), desk.settings(), window},
            new UserDialog{desk.service(), desk.settings(), QStringLiteral("M. Visser"), window},
            new SwitchUserDialog{desk.service(), desk.settings(), window},
            new ShortcutsDialog{desk.window().actions(), desk.settings(), window},
            new AboutDialog{window},
            new KeysDialog{desk.window().actions(), QStringLiteral("dunning"), QStringLiteral("Dunning"), window},
            import,
        };
        for (auto* const dialog : dialogs) {
            CAPTURE(dialog->metaObject()->className(), round);
            dialog->open();
            desk.waitQuiet();
            CHECK(cutOff(*dialog) == "");
            CHECK(dialog->width() <= 1024);
            CHECK(dialog->height() <= 700);
            dialog->close();
        }
        desk.waitQuiet();
        desk.window().actions()[QStringLiteral("language")]->trigger();
        desk.waitQuiet();
    }
}

TEST_CASE("layout: the import fits a low screen, in either language and with the largest text, also while it asks", "[ui]")
{
    const bool isDutch = GENERATE(false, true);
    const int textSize = GENERATE(kNormalTextSize, kTextSizes.back());
    CAPTURE(isDutch, textSize);
    Desk desk;
    desk.openSmallLedger();
    if (isDutch) desk.window().actions()[QStringLiteral("language")]->trigger();
    applyTextSize(textSize);
    desk.window().resize(1024, 700);
    auto* const import = new ImportDialog{desk.service(), desk.settings(), &desk.window()};
    import->open();
    import->addFiles({desk.folder().write("long.csv", kLongItems)});
    desk.waitQuiet();
    // As small as it gets: a screen of 1280 by 720 at 125 % has 1024 by 576, less its bars.
    const QSize most{1024, textSize == kNormalTextSize ? 540 : 700};
    const auto checkSize = [&] {
        const QSize least = import->minimumSizeHint();
        CHECK(least.width() <= most.width());
        CHECK(least.height() <= most.height());
        for (const QSize size : {most, QSize{1024, 700}}) {
            CAPTURE(size.height());
            import->resize(size);
            desk.waitQuiet();
            CHECK(import->size() == size);
            CHECK(cutOff(*import) == "");
            // A row of the list can be seen all the same.
            const auto& table = *import->findChild<PreviewView*>()->findChildren<TableView*>().front();
            if (table.isVisible()) CHECK(table.viewport()->height() >= tableRowHeight());
        }
    };
    checkSize();
    // Days that could be months are asked for, two files stand in a list beside, and rows are faulty.
    import->addFiles({desk.folder().write("doubt.csv", "customer;number;issued;due;amount\n1001;F1;03-04-2026;05-06-2026;1,00\n")});
    desk.waitQuiet();
    checkSize();
    import->findChild<QListWidget*>()->setCurrentRow(1);
    desk.waitQuiet();
    checkSize();
    const auto* const question = import->findChild<ImportQuestion*>();
    REQUIRE(question != nullptr);
    CHECK(question->isVisible());
    CHECK(question->visibleRegion().boundingRect() == question->rect()); // It is never scrolled out of sight.
    import->reject();
    desk.waitQuiet();
    applyTextSize(kNormalTextSize);
    if (isDutch) desk.window().actions()[QStringLiteral("language")]->trigger();
}

TEST_CASE("layout: without a ledger nothing is cut off either", "[ui]")
{
    Desk desk;
    desk.window().resize(1024, 700);
    for (int round = 0; round < 2; ++round) {
        CAPTURE(round);
        desk.waitQuiet();
        CHECK(cutOff(desk.window()) == "");
        desk.window().desk().openPath(
            QStringLiteral("/nowhere/at/all/a-ledger-with-a-long-name-that-does-not-exist-on-this-machine.tegoed"));
        desk.waitQuiet();
        CHECK(cutOff(desk.window()) == "");
        desk.window().actions()[QStringLiteral("language")]->trigger();
    }
}

TEST_CASE("layout: the rail shows its names whole beside a million items", "[ui]")
{
    QAction action{QStringLiteral("Aanmanen")};
    Rail rail;
    rail.add(QStringLiteral("dunning"), &action);
    const int usual = rail.sizeHint().width();
    rail.setCount(QStringLiteral("dunning"), 7);
    CHECK(rail.sizeHint().width() == usual); // The window does not move with every count.
    rail.setCount(QStringLiteral("dunning"), 1'000'000);
    rail.resize(rail.sizeHint());
    rail.show();
    const auto* const button = rail.findChild<RailButton*>();
    REQUIRE(button != nullptr);
    const int needed = QFontMetrics{font(Type::Strong)}.horizontalAdvance(action.text()) +
                       QFontMetrics{font(Type::Small)}.horizontalAdvance(displayCount(1'000'000));
    constexpr int kIconAndGaps = 20 + 4 * kGap;
    CHECK(button->width() >= needed + kIconAndGaps);
}

/// What of the rail cannot be read in full: names as they are when chosen, keys, counts.
std::string cutOffIn(const Rail& rail)
{
    QStringList found;
    const QFontMetrics strong{font(Type::Strong)};
    const QFontMetrics small{font(Type::Small)};
    for (const auto* const button : rail.findChildren<RailButton*>()) {
        const auto places = button->places();
        const auto note = [&](bool isWhole, const char* what) {
            if (!isWhole) found.push_back(QStringLiteral("%1 of %2").arg(QLatin1String(what), button->text()));
        };
        const bool hasKey = !button->keyShown().isEmpty();
        note(places.name.width() >= strong.horizontalAdvance(button->text()) && places.name.height() >= strong.height(), "name");
        note(button->rect().contains(places.name) && button->rect().contains(places.icon), "place");
        note(!places.name.intersects(places.count) && !places.key.intersects(places.count), "count");
        note(hasKey != places.key.isEmpty(), "no key");
        note(!hasKey || (places.key.width() >= small.horizontalAdvance(button->keyShown()) && places.key.height() >= small.height()),
             "key");
        note(!hasKey || (button->rect().contains(places.key) && !places.key.intersects(places.name)), "place of the key");
        note(button->mapTo(&rail, QPoint{0, button->height()}).y() <= rail.height(), "bottom");
    }
    return found.join(u'\n').toStdString();
}

TEST_CASE("layout: the rail shows each key whole below the name, in both languages and at any size of text", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const rail = desk.window().findChild<Rail*>();
    REQUIRE(rail != nullptr);
    for (int round = 0; round < 2; ++round) {
        for (const int size : kTextSizes) {
            CAPTURE(round, size);
            applyTextSize(size);
            desk.window().resize(desk.window().minimumSize());
            rail->setCount(QStringLiteral("items"), 1'000'000);
            rail->setCount(QStringLiteral("dunning"), 1'000'000);
            QTest::qWait(20);
            CHECK(cutOffIn(*rail) == "");
        }
        desk.window().actions()[QStringLiteral("language")]->trigger();
        desk.waitQuiet();
    }
    applyTextSize(kNormalTextSize);
}

TEST_CASE("layout: the rail follows a key that is changed, and shows nothing for one that is taken away", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    auto* const rail = desk.window().findChild<Rail*>();
    REQUIRE(rail != nullptr);
    const auto button = [&](const QString& text) {
        const auto buttons = rail->findChildren<RailButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const RailButton* one) { return one->text() == text; });
        REQUIRE(found != buttons.end());
        return *found;
    };
    CHECK(button(QStringLiteral("Journal"))->keyShown() == QStringLiteral("Ctrl+6"));
    CHECK(button(QStringLiteral("Journal"))->accessibleDescription() == QStringLiteral("Key Ctrl+6"));
    CHECK_FALSE(button(QStringLiteral("Journal"))->accessibleName().contains(QStringLiteral("Ctrl")));
    desk.window().actions().setKeys(QStringLiteral("journal"), QKeySequence{QStringLiteral("Ctrl+Alt+Shift+F12")});
    desk.window().actions().setKeys(QStringLiteral("customer"), QKeySequence{});
    QTest::qWait(20);
    CHECK(button(QStringLiteral("Journal"))->keyShown() == QStringLiteral("Ctrl+Alt+Shift+F12"));
    CHECK(button(QStringLiteral("Journal"))->accessibleDescription() == QStringLiteral("Key Ctrl+Alt+Shift+F12"));
    CHECK(button(QStringLiteral("Customer"))->keyShown().isEmpty());
    CHECK(button(QStringLiteral("Customer"))->accessibleDescription().isEmpty());
    CHECK(button(QStringLiteral("Customer"))->height() == button(QStringLiteral("Today"))->height());
    CHECK(cutOffIn(*rail) == "");
}

TEST_CASE("layout: each group of keys stands right under its heading", "[ui]")
{
    Desk desk;
    desk.openSmallLedger();
    desk.window().actions()[QStringLiteral("keys")]->trigger();
    const auto* const dialog = desk.dialog<KeysDialog>();
    REQUIRE(dialog != nullptr);
    QTest::qWait(100);
    const auto labels = dialog->findChildren<QLabel*>();
    const auto label = [&](const QString& text) {
        const auto found = std::find_if(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text() == text; });
        REQUIRE(found != labels.end());
        return (*found)->geometry();
    };
    CHECK(label(QStringLiteral("Ctrl+N")).top() - label(QStringLiteral("Everywhere")).bottom() < kMargin);
    CHECK(label(QStringLiteral("Tick the row")).top() > label(QStringLiteral("Sort rising, falling")).bottom());
}

} // namespace
} // namespace tegoed::ui
