#include "ui/shell/page_history.h"

#include "support/catch.h"

namespace tegoed::ui {
namespace {

using Place = PageHistory::Place;

TEST_CASE("page history: back and forward, and what is ahead is forgotten once one goes elsewhere", "[ui]")
{
    const Place today{QStringLiteral("today"), {}};
    const Place items{QStringLiteral("items"), QStringLiteral("overdue>30")};
    const Place customer{QStringLiteral("customer"), QStringLiteral("1001")};
    PageHistory history;
    CHECK_FALSE(history.canGoBack());
    history.show(today);
    history.show(today); // The same again is no step.
    CHECK_FALSE(history.canGoBack());
    history.show(items);
    history.show(customer);
    CHECK(history.back() == items);
    CHECK(history.back() == today);
    CHECK_FALSE(history.canGoBack());
    CHECK(history.forward() == items);
    history.show(items); // What back and forward show is shown again.
    CHECK(history.canGoForward());
    history.show(today);
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back() == items);
    history.clear();
    CHECK_FALSE(history.canGoBack());
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("page history: a long day keeps the newest hundred places", "[ui]")
{
    PageHistory history;
    for (int i = 0; i < 250; ++i)
        history.show({QStringLiteral("customer"), QString::number(i)});
    int steps = 0;
    while (history.canGoBack()) {
        (void)history.back();
        ++steps;
    }
    CHECK(steps == 99);
}

} // namespace
} // namespace tegoed::ui
