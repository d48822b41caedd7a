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

TEST_CASE("item filter: hundredths are so many units of a currency", "[ui]")
{
    const auto minor = [](std::int64_t hundredths, const char* currency) {
        return minorOf(hundredths, *base::Currency::parse(currency)).value_or(-1);
    };
    CHECK(minor(1050, "EUR") == 1050);
    CHECK(minor(1050, "KWD") == 10'500);
    CHECK(minor(1000, "JPY") == 10);
    CHECK(minor(1050, "JPY") == -1);
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
        # typed                     found  problems
        f-                          abce   0
        F-1                         ab     0
        f-100                       a      0
        -10                         ab     0
        MULLER                      ab     0
        strassenbau                 ab     0
        jan                         c      0
        1001                        c      0
        muller_101                  b      0
        1210                        a      0
        1.210,00                    a      0
        250,50                      b      0
        -50                         e      0
        overdue>30                  ae     0
        overdue>=30                 abe    0
        vervallen<0                 c      0
        dagen:30..31                ab     0
        overdue:..30                bc     0
        overdue:31..                ae     0
        open>250                    ab     0
        open<=250,50                bce    0
        open<250,50                 ce     0
        open:125..250.50            bc     0
        bedrag=1210                 a      0
        amount>400_muller           ab     0
        due:2026-10-20              a      0
        due:2026-10                 ab     0
        due<2026-10-21              ae     0
        due<=21-10-2026             abe    0
        vervaldatum>2026-11         c      0
        due>=today                  c      0
        due:week                    -      0
        due:2026-10-01..2026-10-20  a      0
        issued:2026-09              a      0
        factuurdatum:2026-10-11     b      0
        stage:reminder_2            a      0
        stage:reminder-2            a      0
        stap:tweede                 a      0
        stap:herinnering            a      0
        stap:betalingsherinnering   -      0
        stap:aanmaning              -      0
        stap:reminder_1             -      0
        stage:none                  bce    0
        stap:geen                   bce    0
        kind:invoice                abce   0
        soort:creditnota            -      0
        customer:jansen_            c      0
        klant:"jansen_&"            c      0
        "jansen_&_zn"               c      0
        customer:f-                 -      0
        number:1001                 -      0
        nummer:f-2                  c      0
        controller:none             abce   0
        controller:ank              -      0
        currency:usd                e      0
        valuta:eur                  abc    0
        hold:no                     abce   0
        aanmaanstop:ja              -      0
        betwist:nee                 abce   0
        bakker_overdue>30           e      0
        overdue>soon                abce   1
        due:31-02-2026              abce   1
        open:lots                   abce   1
        stage:nonsense              abce   1
        hold:perhaps                abce   1
        customer>jansen             abce   1
        colour:red_jansen           c      1
        overdue>                    abce   0
        stage:                      abce   0
        "colour:red"                -      0
        nobody                      -      0
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        std::vector<std::uint8_t> fits;
        const auto filter =
            ItemFilter::parse(toQt(row[0]).replace(u'_', u' ').replace(QStringLiteral("reminder "), QStringLiteral("reminder_")), today);
        filter.apply(*snapshot, fits);
        std::string found;
        for (std::size_t i = 0; i < fits.size(); ++i) {
            if (fits[i] != 0) found += static_cast<char>('a' + i);
        }
        CHECK((found.empty() ? "-" : found) == row[1]);
        CHECK(std::to_string(filter.problems().size()) == row[2]);
    }
    std::vector<std::uint8_t> fits;
    ItemFilter{}.apply(*snapshot, fits);
    CHECK(fits == std::vector<std::uint8_t>{1, 1, 1, 0, 1});
}

} // namespace
} // namespace tegoed::ui
