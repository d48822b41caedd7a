#include "app/letter_references.h"

#include "app/ledger_fixture.h"
#include "persistence/queries.h"

namespace tegoed::app {
namespace {

TEST_CASE("letter references: the order before the reference, read one by one and all at once alike", "[letters]")
{
    TestLedger ledger;
    ledger.items("customer,number,issued,due,amount,reference,order\n"
                 "1,F1,2026-01-02,2026-02-10,100.00,R-1,PO-1\n"
                 "1,F2,2026-01-02,2026-02-10,100.00,R-2,\n"
                 "1,F3,2026-01-02,2026-02-10,100.00,,\n"
                 "2,F4,2026-01-02,2026-02-10,100.00,,PO-4\n");
    const std::vector<std::pair<std::string, std::string>> wanted{{"F1", "PO-1"}, {"F2", "R-2"}, {"F3", ""}, {"F4", "PO-4"}};
    // Four texts: for one letter all of them are as near as one.
    const LetterReferences all(ledger->connection(), 1);
    const LetterReferences single(ledger->connection(), 0);
    CHECK(all.hasAll());
    CHECK_FALSE(single.hasAll());
    for (const auto& [number, reference] : wanted) {
        CAPTURE(number);
        const auto found = persistence::documentsByNumber(ledger->connection(), number);
        REQUIRE(found.size() == 1);
        CHECK(all.of(found[0].document.id) == reference);
        CHECK(single.of(found[0].document.id) == reference);
    }
    CHECK(all.of(base::DocumentId(99)).empty());
}

} // namespace
} // namespace tegoed::app
