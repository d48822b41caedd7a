#include "ui/widgets/fitting_scroll_area.h"

#include "support/catch.h"
#include "ui/desk.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tegoed::ui {
namespace {

TEST_CASE("fitting scroll area: is as high as its content where there is room, and gives way after what stands below it", "[ui]")
{
    QWidget window;
    auto* const layout = new QVBoxLayout{&window};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* const area = new FittingScrollArea{&window};
    auto* const content = new QWidget;
    auto* const flow = new FlowLayout{0, 0, content};
    for (int i = 0; i < 4; ++i) {
        auto* const label = new QLabel{content};
        label->setFixedSize(100, 50);
        flow->addWidget(label);
    }
    area->setWidget(content);
    area->setLeastHeight(60);
    auto* const table = new QWidget{&window};
    table->setMinimumHeight(40);
    layout->addWidget(area);
    layout->addWidget(table, 1);

    window.resize(450, 400);
    window.show();
    REQUIRE(waitFor([&] { return area->height() == 50; })); // All in one line, and no more than that.
    CHECK(table->height() == 350);
    window.resize(250, 400);
    REQUIRE(waitFor([&] { return area->height() == 100; })); // Two lines.
    CHECK(waitFor([&] { return !area->verticalScrollBar()->isVisible(); }));
    window.resize(250, 140);
    REQUIRE(waitFor([&] { return table->height() == 40; })); // The rest has given way first.
    CHECK(area->height() == 100);
    window.resize(250, 110);
    REQUIRE(waitFor([&] { return area->height() == 70; }));
    CHECK(waitFor([&] { return area->verticalScrollBar()->isVisible(); }));
    CHECK(window.minimumSizeHint().height() == 100);

    // What comes in makes it higher, what goes lower.
    window.resize(450, 400);
    auto* const more = new QLabel{content};
    more->setFixedSize(100, 50);
    flow->addWidget(more);
    more->show();
    REQUIRE(waitFor([&] { return area->height() == 100; }));
    more->hide();
    REQUIRE(waitFor([&] { return area->height() == 50; }));
}

} // namespace
} // namespace tegoed::ui
