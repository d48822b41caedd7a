#include "exchange/row_labels.h"

#include "support/catch.h"

#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {
namespace {

TEST_CASE("title lines name a customer", "[exchange]")
{
    struct Title {
        std::string_view cell;
        std::string_view number;
        std::string_view name;
    };
    for (const Title& title : {Title{"Debiteur: 1007 - Jansen BV", "1007", "Jansen BV"},
                               Title{"A/C: ABS001  Name: ABS Garages  Contact: Joe", "ABS001", "ABS Garages"},
                               Title{"A/C: ABS001 | Name: ABS Garages | Tel: 030", "ABS001", "ABS Garages"},
                               Title{"Debiteur: 1007 Naam:Jansen: de beste", "1007", "Jansen: de beste"}}) {
        CAPTURE(title.cell);
        const std::vector<std::string_view> cells{title.cell};
        const auto found = groupTitle(cells, true);
        REQUIRE(found);
        CHECK(found->number == title.number);
        CHECK(found->name == title.name);
    }
}

TEST_CASE("a cell full of colons is no title that takes its time", "[exchange]")
{
    const std::size_t count = 60'000;
    std::string pairs;
    while (pairs.size() < count)
        pairs += "Tel: 1 ";
    for (const std::string& cell : {std::string(count, ':'), "x " + std::string(count, ':'), std::string(count, ' ') + pairs, pairs}) {
        const std::vector<std::string_view> cells{cell};
        CHECK_FALSE(groupTitle(cells, true));
    }
    // What stands before and behind is read all the same.
    const std::string marked = "Debiteur: 1007 " + std::string(count, ':') + " Naam: Jansen BV";
    const std::vector<std::string_view> cells{marked};
    const auto title = groupTitle(cells, true);
    REQUIRE(title);
    CHECK(title->name == "Jansen BV");
}

} // namespace
} // namespace tegoed::exchange
