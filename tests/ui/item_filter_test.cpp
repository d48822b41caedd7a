#include "ui/models/item_filter.h"

#include "support/catch.h"
#include "support/table.h"
#include "ui/bridge/display.h"
#include "ui/made_up_book.h"

#include <bit>

namespace tegoed::ui {
namespace {

TEST_CASE("item filter: amounts as people type them", "[ui]")
{
    const auto table = support::rows(R"(
        # typed            hundredths
        1210               121000
        1.210,00           121000
        1,210.00           121000
        1210.5             121050
        12,5               1250
        -20                -2000
        1.234.567,89       123456789
        1,234,567          123456700
        0,05               5
        1.2.3              -
        12a                -
        2026-0042          -
        ,5                 -
        123456789012345    -
        1.21               121
        1.210              121000
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        const auto amount = typedAmountHundredths(toQt(row[0]));
        CHECK((amount ? std::to_string(*amount) : "-") == row[1]);
    }
}

TEST_CASE("item filter: words, amounts and conditions all have to fit", "[ui]")
{
    const auto today = *base::Date::parse("2026-11-20");
    const auto day = today.dayNumber();
    const auto reminded = static_cast<std::uint8_t>(1U << static_cast<unsigned>(ledger::Stage::Reminder1) |
                                                    1U << static_cast<unsigned>(ledger::Stage::Reminder2));
    const auto snapshot = madeUpSnapshot({"Müller Straßenbau", "Jansen & Zn", "Bakker B.V."},
                                         {
                                             {0, "F-100", day - 60, day - 31, 121'000, 121'000, reminded, 0}, // a
                                             {0, "F-101", day - 40, day - 30, 50'000, 25'050, 0, 0},          // b
                                             {1, "f-200", day - 10, day + 20, 12'500, 12'500, 0, 0},          // c
                                             {2, "JAN-7", day - 90, day - 60, 9'900, 0, 0, 0},                // d: settled, never shown
                                             {2, "F-300", day - 90, day - 60, -5'000, -5'000, 0, 1},          // e: a credit in dollars
                                         },
                                         today);
    const auto table = support::rows(R"(
        # typed                 found
        f-                      abce
        F-1                     ab
        MULLER                  ab
        strassenbau             ab
        jan                     c
        1001                    c
        muller 101              b
        1210                    a
        1.210,00                a
        250,50                  b
        -50                     e
        overdue>30              ae
        overdue>=30             abe
        vervallen<0             c
        open>250                ab
        open<=250,50            bce
        bedrag=1210             a
        amount>400 muller       ab
        stage:reminder_2        a
        stage:reminder-2        a
        stap:tweede             a
        stap:herinnering        a
        stap:betalingsherinnering  -
        stap:aanmaning          -
        stap:reminder_1         -
        stage:none              bce
        stap:geen               bce
        stage:nonsense          -
        bakker overdue>30       e
        overdue>soon            -
        nobody                  -
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        std::vector<std::uint8_t> fits;
        ItemFilter::parse(toQt(row[0])).apply(*snapshot, fits);
        std::string found;
        for (std::size_t i = 0; i < fits.size(); ++i) {
            if (fits[i] != 0) found += static_cast<char>('a' + i);
        }
        CHECK((found.empty() ? "-" : found) == row[1]);
    }
    std::vector<std::uint8_t> fits;
    ItemFilter{}.apply(*snapshot, fits);
    CHECK(fits == std::vector<std::uint8_t>{1, 1, 1, 0, 1});
}

} // namespace
} // namespace tegoed::ui
