#include "ui/widgets/column_fitter.h"

#include "support/catch.h"
#include "support/temp_folder.h"
#include "ui/bridge/display.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

namespace tegoed::ui {
namespace {

std::unique_ptr<TableView> makeView(QStandardItemModel& model, Settings& settings, const char* name = "list")
{
    auto view = std::make_unique<TableView>();
    view->setModel(&model);
    view->setWidths({10, 0, 12, 8});
    view->columns().remember(settings, QString::fromLatin1(name));
    view->resize(800, 300);
    view->show();
    (void)QTest::qWaitForWindowExposed(view.get());
    return view;
}

void waitSaved()
{
    QTest::qWait(400);
}

TEST_CASE("columns: order, widths and columns that were taken out come back with the next start", "[ui]")
{
    const support::TempFolder folder;
    Settings settings{pathToQt(folder / "window.ini")};
    QStandardItemModel model{3, 4};
    int width = 0;
    {
        const auto view = makeView(model, settings);
        auto* const header = view->horizontalHeader();
        width = header->sectionSize(0) + 70;
        header->resizeSection(0, width);
        header->moveSection(2, 0);
        view->columns().setShown(3, false);
        waitSaved();
    }
    {
        const auto view = makeView(model, settings);
        const auto* const header = view->horizontalHeader();
        CHECK(std::abs(header->sectionSize(0) - width) <= 1);
        CHECK(header->visualIndex(2) == 0);
        CHECK(header->isSectionHidden(3));
        CHECK_FALSE(view->columns().isShown(3));
        // The column that takes the rest does so still.
        CHECK(header->length() == view->viewport()->width());
        CHECK(header->visualIndex(1) == 2);

        const auto other = makeView(model, settings, "another");
        CHECK(other->horizontalHeader()->visualIndex(2) == 2);
    }
}

TEST_CASE("columns: a list that nobody touched fits itself, and one with other columns begins anew", "[ui]")
{
    const support::TempFolder folder;
    Settings settings{pathToQt(folder / "window.ini")};
    QStandardItemModel model{3, 4};
    {
        const auto view = makeView(model, settings);
        view->resize(500, 300);
        waitSaved();
    }
    CHECK(settings.layout(QStringLiteral("list")).isEmpty());
    settings.setLayout(QStringLiteral("list"), R"({"order":[1,0],"widths":[50,50],"away":[]})");
    CHECK(makeView(model, settings)->horizontalHeader()->visualIndex(0) == 0);
    settings.setLayout(QStringLiteral("list"), "no json at all");
    CHECK(makeView(model, settings)->horizontalHeader()->visualIndex(0) == 0);
    settings.setLayout(QStringLiteral("list"), R"({"order":[9,-1,"x",2],"widths":[-5,0,1e9,3],"away":[77,-2]})");
    CHECK(makeView(model, settings)->horizontalHeader()->count() == 4);
}

TEST_CASE("columns: a person's widths grow with the text", "[ui]")
{
    const support::TempFolder folder;
    Settings settings{pathToQt(folder / "window.ini")};
    QStandardItemModel model{3, 4};
    const auto view = makeView(model, settings);
    view->horizontalHeader()->resizeSection(0, 200);
    waitSaved();
    // Widgets hear of another font with the next events.
    applyTextSize(150);
    CHECK(QTest::qWaitFor([&] { return view->horizontalHeader()->sectionSize(0) > 270; }));
    applyTextSize(kNormalTextSize);
    CHECK(QTest::qWaitFor([&] { return std::abs(view->horizontalHeader()->sectionSize(0) - 200) <= 2; }));
}

} // namespace
} // namespace tegoed::ui
