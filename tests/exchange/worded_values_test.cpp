#include "exchange/worded_values.h"

#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::exchange {
namespace {

TEST_CASE("payment terms in words are days", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # cell                             -> days
        30                                    30
        30.0                                  30
        0                                     0
        Net 14                                14
        NET30                                 30
        N30                                   30
        14 dagen                              14
        14 dagen netto                        14
        14 Tage netto                         14
        30 days                               30
        30 days net                           30
        30D                                   30
        binnen 8 dgn na factuurdatum          8
        60 jours                              60
        2 weken                               14
        1 week                                7
        2/10 net 30                           30
        2% 10, net 30                         30
        14 Tage 2% Skonto, 30 Tage netto      30
        8 Tage 3,5 %, 30 Tage                 30
        30 dagen, 2% binnen 8 dagen           30
        Contant                               0
        Due on receipt                        0
        sofort                                0
        B2: 14 dagen                          14
        30 dagen einde maand                  -
        30 days EOM                           -
        1 maand                               -
        B2                                    -
        Code 30                               -
        zie contract                          -
        99999                                 -
    )")) {
        CAPTURE(row[0]);
        const auto days = parseTermsDays(row[0]);
        CHECK((days ? std::to_string(*days) : "-") == row[1]);
    }
    CHECK_FALSE(parseTermsDays(""));
    CHECK_FALSE(parseTermsDays(std::string(1'000, '1')));
}

TEST_CASE("the first address of a cell", "[exchange]")
{
    for (const auto& row : support::rows(R"(
        # cell                            -> address          alone
        a@b.example                          a@b.example      yes
        a@b.example; c@d.example             a@b.example      no
        a@b.example,c@d.example              a@b.example      no
        Jansen <a@b.example>                 a@b.example      no
        mailto:a@b.example                   a@b.example      no
        n.v.t.                               -                no
        zzz                                  -                no
        a@b                                  -                no
        @                                    -                no
    )")) {
        CAPTURE(row[0]);
        const EmailCell email = readEmail(row[0]);
        CHECK(email.address == support::optionalText(row[1]));
        CHECK(email.isComplete == (row[2] == "yes"));
    }
    CHECK(readEmail("").isComplete);
}

} // namespace
} // namespace tegoed::exchange
