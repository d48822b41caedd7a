#include "ui/models/items_model.h"

#include "support/catch.h"
#include "ui/made_up_book.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <algorithm>
#include <random>

namespace tegoed::ui {
namespace {

constexpr std::uint32_t kCustomerCount = 100'000;
constexpr std::uint32_t kItemsOfEach = 10;

/// A million items whose numbers, days and amounts are drawn with a fixed seed.
SnapshotPtr millionItems(base::Date today)
{
    std::mt19937 draw{20261120};
    std::vector<std::string> names;
    std::vector<MadeUpItem> items;
    items.reserve(static_cast<std::size_t>(kCustomerCount) * kItemsOfEach);
    for (std::uint32_t customer = 0; customer < kCustomerCount; ++customer) {
        names.push_back("Customer " + std::to_string(draw() % 1'000'000));
        std::vector<std::int32_t> dues;
        for (std::uint32_t i = 0; i < kItemsOfEach; ++i)
            dues.push_back(today.dayNumber() - 200 + static_cast<std::int32_t>(draw() % 260));
        std::sort(dues.begin(), dues.end());
        for (const auto due : dues) {
            const auto amount = static_cast<std::int64_t>(draw() % 1'000'000) - 50'000;
            items.push_back({customer, "INV-2026-" + std::to_string(draw() % 10'000'000), due - 30, due, amount, amount, 0, 0});
        }
    }
    return madeUpSnapshot(names, items, today);
}

/// Works out what the model wants, as the page does beside the window.
void answer(ItemsModel& model)
{
    model.show(itemRows(model.wanted()));
}

TEST_CASE("items model: a million rows filtered and sorted without copies", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    const auto snapshot = millionItems(today);
    const auto items = snapshot->book.items.all();
    REQUIRE(items.size() == 1'000'000);
    ItemsModel model;
    model.setSnapshot(snapshot);
    answer(model);
    const auto openCount = std::count_if(items.begin(), items.end(), [](const auto& item) { return item.openMinor != 0; });
    CHECK(model.rowCount() == openCount);

    const auto number = [&](int row) { return snapshot->book.items.number(items[model.itemAt(row)]); };
    for (const auto column : {ItemColumn::Customer, ItemColumn::CustomerNumber, ItemColumn::Number, ItemColumn::Due,
                              ItemColumn::DaysOverdue, ItemColumn::Open}) {
        CAPTURE(static_cast<int>(column));
        QElapsedTimer clock;
        clock.start();
        model.sort(static_cast<int>(column), Qt::DescendingOrder);
        answer(model);
        INFO("sorted in " << clock.elapsed() << " ms");
        bool ordered = true;
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto& before = items[model.itemAt(row - 1)];
            const auto& here = items[model.itemAt(row)];
            switch (column) {
            case ItemColumn::Customer:
                ordered = ordered && snapshot->book.nameOf(snapshot->book.customers[before.customer]) >=
                                         snapshot->book.nameOf(snapshot->book.customers[here.customer]);
                break;
            case ItemColumn::CustomerNumber:
                ordered = ordered && snapshot->book.number(snapshot->book.customers[before.customer]) >=
                                         snapshot->book.number(snapshot->book.customers[here.customer]);
                break;
            case ItemColumn::Number: ordered = ordered && number(row - 1) >= number(row); break;
            case ItemColumn::Due: ordered = ordered && before.dueOn >= here.dueOn; break;
            case ItemColumn::DaysOverdue: ordered = ordered && before.dueOn <= here.dueOn; break;
            default: ordered = ordered && before.openMinor >= here.openMinor; break;
            }
        }
        CHECK(ordered);
    }

    // The same answer as a plain look at every number and name.
    const std::string wanted = "777";
    std::int64_t expected = 0;
    for (const auto& item : items) {
        const auto& customer = snapshot->book.customers[item.customer];
        const bool holds = snapshot->book.items.number(item).find(wanted) != std::string_view::npos ||
                           snapshot->book.nameOf(customer).find(wanted) != std::string_view::npos ||
                           snapshot->book.number(customer).find(wanted) != std::string_view::npos || item.openMinor == 77'700 ||
                           item.amountMinor == 77'700;
        if (holds && item.openMinor != 0) ++expected;
    }
    QElapsedTimer clock;
    clock.start();
    model.setFilter(QStringLiteral("777"));
    CHECK(model.wanted().order); // The order is not made again.
    answer(model);
    INFO("filtered in " << clock.elapsed() << " ms");
    CHECK(model.rowCount() == expected);
    CHECK(clock.elapsed() < 2'000);
}

TEST_CASE("items model: cells, totals and the rules of Qt", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    const auto day = today.dayNumber();
    ItemsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setSnapshot(madeUpSnapshot({"Bakker", "Jansen"},
                                     {{0, "A-1", day - 40, day - 10, 123'450, 100'000, 0, 0},
                                      {0, "A-2", day - 20, day, 5'000, 5'000, 0, 0},
                                      {1, "B-1", day - 9, day + 21, 700, 700, 0, 1}},
                                     today));
    model.sort(static_cast<int>(ItemColumn::Due), Qt::AscendingOrder);
    CHECK(model.rowCount() == 0); // Nothing is shown before it is worked out.
    answer(model);
    REQUIRE(model.rowCount() == 3);
    const auto cell = [&](int row, ItemColumn column) { return model.index(row, static_cast<int>(column)).data().toString(); };
    CHECK(cell(0, ItemColumn::Customer) == QStringLiteral("Bakker"));
    CHECK(cell(0, ItemColumn::Amount) == QStringLiteral("1,234.50"));
    CHECK(cell(0, ItemColumn::DaysOverdue) == QStringLiteral("10"));
    CHECK(cell(0, ItemColumn::Due) == QStringLiteral("10/11/2026"));
    CHECK(cell(2, ItemColumn::Open) == QStringLiteral("USD") + QChar{QChar::Nbsp} + QStringLiteral("7.00"));

    const auto totals = model.shown().totals;
    CHECK(totals.count == 3);
    CHECK(totals.openMinor == 105'000);
    CHECK(totals.overdueMinor == 100'000); // Due today is not overdue.
    CHECK(totals.otherCurrencyCount == 1);

    const QItemSelection lastTwo{model.index(1, 0), model.index(2, 0)};
    CHECK(model.totals(lastTwo).count == 2);
    const auto ids = model.idsOf(lastTwo);
    CHECK(model.rowsOf(ids) == std::vector<int>{1, 2});
    model.setFilter(QStringLiteral("b-1"));
    answer(model);
    CHECK(model.rowCount() == 1);
    CHECK(model.rowsOf(ids) == std::vector<int>{0});
    model.setFilter({});
    answer(model);
    CHECK(model.rowCount() == 3);
    model.setSnapshot(nullptr);
    answer(model);
    CHECK(model.rowCount() == 0);
}

} // namespace
} // namespace tegoed::ui
