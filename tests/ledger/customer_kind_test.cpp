#include "ledger/customer_kind.h"

#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::ledger {
namespace {

TEST_CASE("customer kind: a legal form, a public body's word or a number says what a new customer is", "[ledger]")
{
    const auto table = support::rows(R"(
        # name                           vat             registration  -> kind
        Jansen Bouw B.V.                 -               -                business
        Jansen Bouw bv                   -               -                business
        Müller & Söhne GmbH              -               -                business
        Acme Ltd.                        -               -                business
        Stichting De Brug                -               -                business
        Gemeente Utrecht                 -               -                government
        Ministerie van Financiën         -               -                government
        VOF De Bakker                    -               -                business
        V.O.F. Jansen                    -               -                business
        N.V. Nuts                        -               -                business
        P. de Vries                      -               -                unknown
        P. de Vries                      NL001234567B01  -                business
        P. de Vries                      -               12345678         business
        Ab de Boer                       -               -                unknown
        Bovenkamp                        -               -                unknown
        -                                -               -                unknown
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        CHECK(name(guessKind(support::optionalText(row[0]), support::optionalText(row[1]), support::optionalText(row[2]))) == row[3]);
    }
}

} // namespace
} // namespace tegoed::ledger
