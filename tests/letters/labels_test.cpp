#include "letters/labels.h"

#include "support/table.h"

#include "support/catch.h"

#include <cstring>
#include <string>

namespace tegoed::letters {
namespace {

TEST_CASE("amounts as a sentence writes them", "[letters]")
{
    const auto table = support::rows(R"(
        # minor    currency  language  text
          121000   EUR       nl        €~1.210,00
          121000   EUR       en        €1,210.00
          121000   EUR       de        1.210,00~€
          -5000    EUR       nl        €~-50,00
          -5000    EUR       en        -€50.00
          -5000    EUR       de        -50,00~€
          121000   USD       nl        USD~1.210,00
          121000   USD       en        USD~1,210.00
          1210     JPY       de        1.210~JPY
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[1], row[2]);
        auto expected = row[3];
        if (const auto at = expected.find('~'); at != std::string::npos) expected.replace(at, 1, "\u00a0");
        const auto amount = base::Money::ofMinor(std::stoll(row[0]), base::Currency::parse(row[1]).value());
        CHECK(amountText(amount, base::parseLanguage(row[2]).value()) == expected);
    }
}

TEST_CASE("lists of words", "[letters]")
{
    CHECK(listed({}, "en").empty());
    CHECK(listed({"A"}, "en") == "A");
    CHECK(listed({"A", "B"}, "en") == "A en B");
    CHECK(listed({"A", "B", "C"}, "und") == "A, B und C");
}

TEST_CASE("every label exists in every language", "[letters]")
{
    static_assert(sizeof(Labels) % sizeof(std::string_view) == 0);
    for (const auto language : {base::Language::Dutch, base::Language::English, base::Language::German}) {
        const auto& labels = labelsOf(language);
        // The struct holds nothing but texts.
        for (std::size_t i = 0; i < sizeof(Labels) / sizeof(std::string_view); ++i) {
            std::string_view text;
            std::memcpy(&text, reinterpret_cast<const char*>(&labels) + i * sizeof text, sizeof text);
            CAPTURE(i);
            CHECK_FALSE(text.empty());
        }
        for (const auto stage : ledger::allStages())
            CHECK_FALSE(stageHeading(stage, language).empty());
    }
}

} // namespace
} // namespace tegoed::letters
