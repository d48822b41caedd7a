#include "letters/payment_reference.h"

#include "letters/sample_letter.h"
#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

// The RF references are the computed and published ones of docs/domain/payment_references.md.
TEST_CASE("one item keeps its own reference, several get one of the letter's number", "[letters]")
{
    const auto table = support::rows(R"(
        # items  own reference        letter number           reference
          1      -                    20260042                2026-1
          1      RF18539007547034     20260042                RF18539007547034
          2      -                    20260042                RF8820260042
          2      RF18539007547034     INV-2026/0001           RF16INV20260001
          2      -                    f2026000123             RF86F2026000123
          2      -                    999X2HU4TC28XTYLHASYWT91  RF14X2HU4TC28XTYLHASYWT91
          2      -                    -                       -
          2      -                    ...                     -
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[2]);
        std::vector<LetterItem> items(std::stoul(row[0]), sampleItem("2026-1", onDay(2026, 1, 1), 1, 100, ledger::Stage::Reminder1));
        items[0].paymentReference = support::optionalText(row[1]);
        CHECK(paymentReference(items, support::optionalText(row[2])) == support::optionalText(row[3]));
    }
}

TEST_CASE("a creditor reference is shown in groups, another reference as it is", "[letters]")
{
    CHECK(displayReference("RF18539007547034") == "RF18 5390 0754 7034");
    CHECK(displayReference("2026-0042") == "2026-0042");
    CHECK(displayReference("RF19539007547034") == "RF19539007547034"); // Wrong check digits: not one.
}

} // namespace
} // namespace tegoed::letters
