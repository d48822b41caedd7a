#include "ui/models/item_view.h"

#include "support/catch.h"
#include "ui/bridge/display.h"
#include "ui/made_up_book.h"
#include "ui/models/item_copy.h"

namespace tegoed::ui {
namespace {

TEST_CASE("item views: remembered as they were, whatever else stands in the file", "[ui]")
{
    const std::vector<ItemView> views{
        {QStringLiteral("Mine & \"yours\""),
         QStringLiteral("overdue>30 customer:\"de boer\""),
         {{ItemColumn::Open, false}, {ItemColumn::Due, true}},
         ItemGrouping::Controller,
         {ItemColumn::Open, ItemColumn::Customer}},
        {QStringLiteral("Plain"), {}, {ItemSort{}}, ItemGrouping::None, {}},
    };
    CHECK(itemViewsFromJson(toJson(views)) == views);
    CHECK(itemViewsFromJson({}).empty());
    CHECK(itemViewsFromJson("not json").empty());
    CHECK(itemViewsFromJson(R"([{"filter":"x"},7,{"name":"n","sorts":[{"column":"gone"}],"groups":"gone","columns":["gone","open"]}])") ==
          std::vector<ItemView>{{QStringLiteral("n"), {}, {ItemSort{}}, ItemGrouping::None, {ItemColumn::Open}}});
}

TEST_CASE("item views: those of the program can be read by the filter, in both languages", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    for (const auto language : {base::Language::Dutch, base::Language::English}) {
        setDisplayLanguage(language);
        for (const auto& view : shippedItemViews()) {
            CAPTURE(view.filter.toStdString());
            const auto filter = ItemFilter::parse(view.filter, today);
            CHECK(filter.problems().empty());
            CHECK(filter.isEmpty() == view.filter.isEmpty());
            CHECK_FALSE(view.name.isEmpty());
        }
    }
}

TEST_CASE("items for a spreadsheet: headings, numbers that are numbers, no formulas", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    const auto day = today.dayNumber();
    ItemQuery query;
    query.snapshot =
        madeUpSnapshot({"=HYPERLINK(\"x\")", "Jansen\t& Zn"},
                       {{0, "-1", day - 40, day - 10, 123'450, 123'450, 0, 0}, {1, "B-1", day - 9, day + 21, -700, -700, 0, 1}}, today);
    const std::vector<ItemColumn> columns{ItemColumn::Number, ItemColumn::Customer, ItemColumn::Due, ItemColumn::DaysOverdue,
                                          ItemColumn::Open};
    const auto text = [&](const ItemQuery& asked, base::Language language) {
        setDisplayLanguage(language);
        const auto shown = itemRows(asked);
        std::vector<ItemRow> rows;
        for (std::size_t i = 0; i < shown.rowCount(); ++i)
            rows.push_back(shown.row(i));
        const auto copied = itemsAsText(shown, rows, columns);
        setDisplayLanguage(base::Language::English);
        return copied;
    };
    CHECK(text(query, base::Language::English) == QStringLiteral("Number\tCustomer\tDue\tDays\tOpen\n"
                                                                 "'-1\t'=HYPERLINK(\"x\")\t10/11/2026\t10\t1,234.50\n"
                                                                 "B-1\tJansen & Zn\t11/12/2026\t-21\t-7.00\n"));
    CHECK(text(query, base::Language::Dutch).section(u'\n', 1, 1) == QStringLiteral("'-1\t'=HYPERLINK(\"x\")\t10-11-2026\t10\t1.234,50"));
    query.grouping = ItemGrouping::Customer;
    CHECK(text(query, base::Language::English).section(u'\n', 1, 1) ==
          QStringLiteral("1 item\t'=HYPERLINK(\"x\")\t10/11/2026\t10\t1,234.50"));
}

TEST_CASE("item filter: numbers of a spreadsheet's column, those that are missing and those that several have", "[ui]")
{
    CHECK(filterOfNumbers(QStringLiteral("A-1\nB-2\r\n\n \"C 3\" \n")) == QStringLiteral("number:\"A-1,B-2,C 3\""));
    CHECK(filterOfNumbers(QStringLiteral(" A-1\t")) == QStringLiteral("number:A-1,"));
    CHECK(filterOfNumbers(QStringLiteral(" \n ")).isEmpty());

    const auto today = *base::Date::parse("2026-11-20");
    const auto day = today.dayNumber();
    ItemQuery query;
    query.snapshot = madeUpSnapshot({"Bakker", "Jansen"},
                                    {{0, "A-1", day, day, 100, 100, 0, 0},
                                     {0, "A-10", day, day, 100, 100, 0, 0},
                                     {0, "Long-number-2026-0001", day, day, 100, 100, 0, 0},
                                     {1, "a-1", day, day, 100, 100, 0, 0},
                                     {1, "B-2", day, day, 100, 0, 0, 0}},
                                    today);
    query.filter = ItemFilter::parse(filterOfNumbers(QStringLiteral("A-1\nB-2\nlong-NUMBER-2026-0001\nLong-number\n")), today);
    CHECK(query.filter.problems().empty());
    const auto rows = itemRows(query);
    CHECK(rows.items == std::vector<ledger::ItemIndex>{0, 2, 3});
    std::vector<std::pair<std::string, int>> counts;
    for (const auto& number : rows.numbers)
        counts.emplace_back(number.number, number.count);
    CHECK(counts == std::vector<std::pair<std::string, int>>{{"a-1", 2}, {"b-2", 0}, {"long-number", 0}, {"long-number-2026-0001", 1}});
}

} // namespace
} // namespace tegoed::ui
