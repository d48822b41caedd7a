#include "dunning/set_off.h"

#include "dunning/small_book.h"
#include "support/catch.h"
#include "support/table.h"

#include <string>

namespace tegoed::dunning {
namespace {

// Invoices of 100.00 each: A and C are due on 1 March, B on 2 March; `A` comes before `C` by its number, though it is the younger document.
// `note` is the credit note's amount, `names` the invoice it refers to.
TEST_CASE("set-off: the named invoice first, then the oldest due date, then the number", "[dunning]")
{
    const auto table = support::rows(R"(
        # note   names  account  ->  A      B      C
        0        -      0            10000  10000  10000
        4000     -      0            6000   10000  10000
        4000     B      0            10000  6000   10000
        15000    B      0            5000   0      10000
        0        -      10000        0      10000  10000
        0        -      10001        0      10000  9999
        5000     -      10000        0      10000  5000
        5000     C      10000        0      10000  5000
        12000    C      10000        0      8000   0
        99999    -      0            0      0      0
        0        -      -5000        10000  10000  10000
        8000     -      -5000        7000   10000  10000
        4000     X      0            6000   10000  10000
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        SmallBook small;
        const auto customer = small.customer("1");
        small.item(customer, "C", "2026-03-01", 10000);
        small.item(customer, "B", "2026-03-02", 10000);
        small.item(customer, "A", "2026-03-01", 10000);
        const auto& book = small.build();
        std::vector<SetOffInvoice> invoices;
        for (ledger::ItemIndex at = 0; at < 3; ++at)
            invoices.push_back({at, 10000});
        std::vector<SetOffCredit> credits;
        if (row[0] != "0") credits.push_back({77, std::stoll(row[0])});
        std::vector<CreditLink> links;
        if (row[1] != "-") links.push_back({77, row[1] == "X" ? 4711 : book.items.all()[small.indexOf(row[1])].id});
        std::vector<std::uint32_t> order;

        setOff(book.items, invoices, credits, std::stoll(row[2]), links, order);

        for (std::size_t at = 0; at < 3; ++at) {
            const auto column = std::string{"ABC"}.find(book.items.number(book.items.all()[invoices[at].item]));
            CHECK(invoices[at].leftMinor == std::stoll(row[3 + column]));
        }
    }
}

} // namespace
} // namespace tegoed::dunning
