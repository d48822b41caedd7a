#include "letters/example_letter.h"

#include "letters/compose.h"
#include "letters/template.h"
#include "support/catch.h"

namespace tegoed::letters {
namespace {

const base::Date kToday = *base::Date::parse("2026-11-20");

TEST_CASE("example letters: each shipped template has one that can be composed, and it is that template's", "[letters]")
{
    for (const auto& name : templateNames()) {
        CAPTURE(name);
        auto request = exampleRequest(name);
        REQUIRE(request);
        request->writtenOn = kToday;
        for (const int itemCount : {1, 2, 4}) {
            request->itemCount = itemCount;
            const auto letter = exampleLetter(*request);
            CHECK(letter.items.size() == static_cast<std::size_t>(itemCount));
            const auto text = compose(letter);
            REQUIRE(text);
            if (!name.ends_with("/common")) CHECK(text->templateName == name);
        }
    }
    CHECK_FALSE(exampleRequest("nl/call"));
    CHECK_FALSE(exampleRequest("fr/reminder_1"));
    CHECK_FALSE(exampleRequest("reminder_1"));
}

TEST_CASE("example letters: as late as their stage is in the standard schedule", "[letters]")
{
    struct Row {
        const char* name;
        int daysOverdue;
        const char* payBy;
    };
    for (const Row& row :
         {Row{"nl/pre_due", -5, "2026-11-25"}, Row{"en/reminder_1", 1, "2026-11-25"}, Row{"de/reminder_3", 14, "2026-11-25"},
          Row{"nl/reminder_4", 21, "2026-11-27"}, Row{"nl/notice_of_default", 30, "2026-12-04"}}) {
        CAPTURE(row.name);
        auto request = *exampleRequest(row.name);
        request.writtenOn = kToday;
        const auto letter = exampleLetter(request);
        CHECK(letter.items.front().daysOverdue == row.daysOverdue);
        CHECK(letter.payBy == base::Date::parse(row.payBy));
    }
}

TEST_CASE("example letters: amounts are the ledger's, but the costs of a 14-day letter are in euro", "[letters]")
{
    ExampleRequest request;
    request.currency = *base::Currency::parse("USD");
    CHECK(exampleLetter(request).toPay == base::Money::ofMinor(169'400, request.currency)); // 1,210.00 and 484.00.
    request.kind = LetterKind::FourteenDayLetter;
    const auto letter = exampleLetter(request);
    // 15 % of 1,694.00, docs/domain/collection_costs.md.
    CHECK(letter.collectionCosts == base::Money::ofMinor(25'410, base::Currency::euro()));
    CHECK(compose(letter));
}

} // namespace
} // namespace tegoed::letters
