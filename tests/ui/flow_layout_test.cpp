#include "ui/widgets/flow_layout.h"

#include "support/catch.h"

#include <QLabel>
#include <QWidget>

#include <array>

namespace tegoed::ui {
namespace {

constexpr QSize kFlowSize{100, 20};

/// Four of a hundred pixels, eight apart, lines four apart.
struct FlowWidgets {
    FlowWidgets()
    {
        for (auto*& label : labels) {
            label = new QLabel{&parent};
            label->setFixedSize(kFlowSize);
            flow->addWidget(label);
        }
    }
    QWidget parent{};
    FlowLayout* flow = new FlowLayout{8, 4, &parent};
    std::array<QLabel*, 4> labels{};
};

TEST_CASE("flow layout: what does not fit goes on in the next line", "[ui]")
{
    FlowWidgets row;
    CHECK(row.flow->sizeHint() == QSize{424, 20});
    CHECK(row.flow->minimumSize() == kFlowSize);
    CHECK(row.flow->heightForWidth(424) == 20);
    CHECK(row.flow->heightForWidth(423) == 44);
    CHECK(row.flow->heightForWidth(207) == 92);
    CHECK(row.flow->heightForWidth(50) == 92); // Each by itself, however narrow.

    row.flow->setGeometry({0, 0, 220, 100});
    CHECK(row.labels[1]->pos() == QPoint{108, 0});
    CHECK(row.labels[2]->pos() == QPoint{0, 24});
}

TEST_CASE("flow layout: hidden ones take no room, new ones stand where they are put, and those that go leave none", "[ui]")
{
    FlowWidgets row;
    row.labels[0]->hide();
    CHECK(row.flow->sizeHint() == QSize{316, 20});
    CHECK(row.flow->heightForWidth(316) == 20);
    row.flow->setGeometry({0, 0, 500, 20});
    CHECK(row.labels[1]->pos() == QPoint{0, 0});

    auto* const first = new QLabel;
    first->setFixedSize(kFlowSize);
    row.flow->insertWidget(0, first);
    CHECK(row.flow->itemAt(0)->widget() == first);
    CHECK(first->parentWidget() == &row.parent);
    CHECK(row.flow->count() == 5);
    delete row.labels[2];
    CHECK(row.flow->count() == 4);
    CHECK(row.flow->itemAt(4) == nullptr);
    CHECK(row.flow->takeAt(-1) == nullptr);

    FlowLayout empty{8, 4};
    CHECK(empty.sizeHint() == QSize{0, 0});
    CHECK(empty.heightForWidth(100) == 0);
}

} // namespace
} // namespace tegoed::ui
