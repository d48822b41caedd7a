#include "ui/actions/action_table.h"

#include "support/catch.h"
#include "ui/actions/action_set.h"
#include "ui/shell/language.h"

#include <QFile>
#include <QKeySequence>
#include <QSet>

#include <map>

namespace tegoed::ui {
namespace {

TEST_CASE("actions: no id twice, no key twice where both could be meant", "[ui]")
{
    QSet<QString> ids;
    std::map<QString, QSet<QString>> keysOfPage;
    for (const auto& info : actionTable()) {
        CAPTURE(info.id);
        CHECK_FALSE(ids.contains(QString::fromLatin1(info.id)));
        ids.insert(QString::fromLatin1(info.id));
        const QString key = QKeySequence{QString::fromLatin1(info.shortcut)}.toString();
        if (key.isEmpty()) continue;
        for (const auto& page : QString::fromLatin1(info.page).split(QChar{u' '})) {
            // A key of everywhere is a key of each page, too.
            CHECK_FALSE(keysOfPage[page].contains(key));
            CHECK_FALSE(keysOfPage[{}].contains(key));
            keysOfPage[page].insert(key);
        }
    }
    for (const auto& [page, keys] : keysOfPage) {
        if (!page.isEmpty()) CHECK_FALSE(keysOfPage[{}].intersects(keys));
    }
}

TEST_CASE("actions: each has a shortcut that Qt can read if it has one, an icon, and a text in both languages", "[ui]")
{
    for (const auto& info : actionTable()) {
        CAPTURE(info.id);
        CHECK(QKeySequence{QString::fromLatin1(info.shortcut)}.isEmpty() == (*info.shortcut == '\0'));
        CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(info.icon))));
        applyLanguage(base::Language::English);
        const QString english = actionText(info);
        applyLanguage(base::Language::Dutch);
        const QString dutch = actionText(info);
        applyLanguage(base::Language::English);
        CHECK_FALSE(english.isEmpty());
        CHECK_FALSE(dutch.isEmpty());
        CHECK(english != dutch);
    }
}

TEST_CASE("actions: the tool tip names the key", "[ui]")
{
    const ActionSet actions;
    CHECK(actions[QStringLiteral("undo")]->toolTip() == QStringLiteral("Undo (Ctrl+Z)"));
    CHECK(actions[QStringLiteral("call")]->toolTip() == QStringLiteral("Log a call (C)"));
}

} // namespace
} // namespace tegoed::ui
