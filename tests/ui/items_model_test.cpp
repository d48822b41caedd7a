#include "ui/models/items_model.h"

#include "support/catch.h"
#include "ui/made_up_book.h"

#include <QAbstractItemModelTester>

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
        model.sort(static_cast<int>(column), Qt::DescendingOrder);
        answer(model);
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
    model.setFilter(QStringLiteral("777"));
    answer(model);
    CHECK(model.rowCount() == expected);
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

    // Due today is not overdue.
    CHECK(model.shown().totals == std::vector<CurrencyTotals>{{0, 2, 105'000, 100'000}, {1, 1, 700, 0}});

    const QItemSelection lastTwo{model.index(1, 0), model.index(2, 0)};
    CHECK(model.itemsOf(lastTwo) == std::vector<ledger::ItemIndex>{1, 2});
    const auto places = model.placesOf(lastTwo);
    CHECK(model.rowsOf(places, true) == std::vector<int>{1, 2});
    CHECK(model.rowsOf(places, false) == std::vector<int>{1, 2});
    model.setFilter(QStringLiteral("b-1"));
    answer(model);
    CHECK(model.rowCount() == 1);
    CHECK(model.rowsOf(places, true) == std::vector<int>{0});
    CHECK(model.rowsOf(places, false) == std::vector<int>{0});
    model.setFilter({});
    answer(model);
    CHECK(model.rowCount() == 3);
    model.setSnapshot(nullptr);
    answer(model);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("items model: sorted by one column and then another", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    const auto day = today.dayNumber();
    ItemsModel model;
    model.setSnapshot(madeUpSnapshot({"Bakker", "Jansen"},
                                     {{0, "A-1", day - 40, day - 10, 300, 300, 0, 0},
                                      {0, "A-2", day - 20, day, 100, 100, 0, 0},
                                      {0, "A-3", day - 19, day, 200, 200, 0, 0},
                                      {1, "B-1", day - 41, day - 10, 100, 100, 0, 0},
                                      {1, "B-2", day - 20, day, 300, 300, 0, 0}},
                                     today));
    const auto numbers = [&](ItemColumn column, Qt::SortOrder order) {
        model.sort(static_cast<int>(column), order);
        answer(model);
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, static_cast<int>(ItemColumn::Number)).data().toString() + u' ';
        return all.trimmed();
    };
    CHECK(numbers(ItemColumn::Open, Qt::DescendingOrder) == QStringLiteral("A-1 B-2 A-3 B-1 A-2"));
    CHECK(numbers(ItemColumn::Due, Qt::AscendingOrder) == QStringLiteral("A-1 B-1 B-2 A-3 A-2"));
    CHECK(model.headerData(static_cast<int>(ItemColumn::Open), Qt::Horizontal).toString() == QStringLiteral("Open ↓2"));
    CHECK(numbers(ItemColumn::Due, Qt::DescendingOrder) == QStringLiteral("B-2 A-3 A-2 A-1 B-1")); // The second key stays.
    CHECK(numbers(ItemColumn::Customer, Qt::AscendingOrder) == QStringLiteral("A-2 A-3 A-1 B-2 B-1"));
    CHECK(model.headerData(static_cast<int>(ItemColumn::Open), Qt::Horizontal).toString() == QStringLiteral("Open"));
    for (int column = 0; column < kItemColumnCount; ++column)
        CHECK(numbers(static_cast<ItemColumn>(column), Qt::DescendingOrder).count(u'-') == 5);
}

TEST_CASE("items model: groups have the sums of their items, and open and close", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20"); // A Friday.
    const auto day = today.dayNumber();
    const auto reminded = static_cast<std::uint8_t>(1U << static_cast<unsigned>(ledger::Stage::Reminder1));
    ItemsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setSnapshot(madeUpSnapshot({"Zwart", "Bakker", "Smith"},
                                     {{0, "A-1", day - 40, day - 10, 123'450, 100'000, reminded, 0},
                                      {0, "A-2", day - 20, day, 5'000, 5'000, 0, 0},
                                      {0, "A-3", day - 20, day + 3, 900, 900, 0, 1},
                                      {1, "B-1", day - 9, day + 21, 700, 700, 0, 0},
                                      {2, "C-1", day - 9, day - 1, 400, 400, 0, 1}},
                                     today));
    model.setGrouping(ItemGrouping::Customer);
    answer(model);
    const auto cell = [&](int row, ItemColumn column) { return model.index(row, static_cast<int>(column)).data().toString(); };
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(cell(row, model.isGroup(row) ? ItemColumn::Customer : ItemColumn::Number));
        return all.join(u'|');
    };
    CHECK(names() == QStringLiteral("Bakker|Smith|Zwart"));
    CHECK(cell(2, ItemColumn::Number) == QStringLiteral("3 items"));
    CHECK(cell(2, ItemColumn::Open) == QStringLiteral("1,050.00"));
    CHECK(cell(2, ItemColumn::Stage) == QStringLiteral("1,000.00 overdue"));
    CHECK(cell(2, ItemColumn::Next) == QStringLiteral("without 1 in another currency"));
    CHECK(cell(2, ItemColumn::DaysOverdue) == QStringLiteral("10"));
    CHECK(cell(1, ItemColumn::Open) == QStringLiteral("USD") + QChar{QChar::Nbsp} + QStringLiteral("4.00"));

    model.toggle(2);
    answer(model);
    CHECK(names() == QStringLiteral("Bakker|Smith|Zwart|A-1|A-2|A-3"));
    CHECK(model.headingOf(5) == 2);
    // A heading stands for all its items, and no item counts twice.
    CHECK(model.itemsOf(QItemSelection{model.index(2, 0), model.index(3, 0)}) == std::vector<ledger::ItemIndex>{0, 1, 2});
    CHECK(model.itemsOf(QItemSelection{model.index(0, 0), model.index(0, 0)}) == std::vector<ledger::ItemIndex>{3});
    const auto places = model.placesOf(QItemSelection{model.index(2, 0), model.index(4, 0)});
    CHECK(model.rowsOf(places, true) == std::vector<int>{2, 3, 4});
    model.toggle(2);
    answer(model);
    CHECK(model.rowsOf(places, false) == std::vector<int>{2});

    model.setCollapsed(false);
    answer(model);
    CHECK(names() == QStringLiteral("Bakker|B-1|Smith|C-1|Zwart|A-1|A-2|A-3"));
    model.sort(static_cast<int>(ItemColumn::Open), Qt::DescendingOrder);
    answer(model);
    CHECK(names() == QStringLiteral("Zwart|A-1|A-2|A-3|Bakker|B-1|Smith|C-1"));
    model.setFilter(QStringLiteral("overdue>0"));
    answer(model);
    CHECK(names() == QStringLiteral("Zwart|A-1|Smith|C-1"));
    model.setFilter({});
    model.setSorts({ItemSort{}});
    model.setGrouping(ItemGrouping::Stage);
    answer(model);
    CHECK(names() == QStringLiteral("No step yet|reminder 1"));
    model.setGrouping(ItemGrouping::DueWeek);
    answer(model);
    CHECK(names() == QStringLiteral("Due 09/11/2026 to 15/11/2026|Due 16/11/2026 to 22/11/2026|Due 23/11/2026 to 29/11/2026|"
                                    "Due 07/12/2026 to 13/12/2026"));
    model.setGrouping(ItemGrouping::Controller);
    answer(model);
    CHECK(names() == QStringLiteral("No credit controller"));
    model.setGrouping(ItemGrouping::None);
    answer(model);
    CHECK(model.rowCount() == 5);
}

} // namespace
} // namespace tegoed::ui
