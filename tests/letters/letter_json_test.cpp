#include "letters/letter.h"

#include "letters/compose.h"
#include "letters/letter_email.h"
#include "letters/sample_letter.h"
#include "support/table.h"

#include <nlohmann/json.hpp>

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

Letter fullLetter()
{
    auto letter = sampleLetter(base::Language::German, ledger::Stage::Reminder3, 24);
    letter.tone = 2;
    letter.company.id = base::CompanyId{3};
    letter.company.bic = "ABNANL2A";
    letter.company.vatNumber = "NL001234567B01";
    letter.company.letterhead = "/srv/head.png";
    letter.company.paymentLink = "https://pay.example/{reference}";
    letter.company.invoiceFiles = "/srv/{number}.pdf";
    letter.recipient.attention = "M. de Vries";
    letter.recipient.salutation = "mevrouw";
    letter.copies = {"a@b.example", "Jan"};
    letter.items[0].reference = "PO \"1\"\n\\";
    letter.items[0].paymentReference = "RF18539007547034";
    letter.items[0].customer = "1008 Dochter B.V.";
    letter.items[0].claimed = euro(100000);
    letter.otherItems = {sampleItem("O", onDay(2026, 12, 1), -8, 5, ledger::Stage::PreDue)};
    letter.credits = {sampleItem("C", onDay(2026, 11, 1), 22, -250, ledger::Stage::Reminder1)};
    letter.creditsTotal = euro(-250);
    letter.unallocated = euro(-7);
    letter.setOff = euro(-257);
    letter.collectionCosts = euro(4000);
    letter.byEmail = true;
    letter.endedStop = "plan";
    letter.nextStage = ledger::Stage::FormalNotice;
    letter.texts = {{"de/reminder_3", "[subject]\nx\n[opening]\nx.\n[demand]\n[closing]\nx.\n\nx.\n"}};
    addUp(letter);
    return letter;
}

TEST_CASE("a stored letter reads back as the same letter", "[letters]")
{
    const auto letter = fullLetter();
    const auto stored = toJson(letter);
    const auto read = letterFromJson(stored);
    REQUIRE(read);
    CHECK(toJson(*read) == stored);
    CHECK(plainBody(compose(*read).value()) == plainBody(compose(letter).value()));
    CHECK(read->items[0].reference == letter.items[0].reference);
    CHECK(read->items[0].claimed == euro(100000));
    CHECK(read->company == letter.company);
    CHECK(read->collectionCosts == letter.collectionCosts);
    CHECK(read->nextStage == ledger::Stage::FormalNotice);
    CHECK(read->payBy == letter.payBy);
    CHECK(read->texts == letter.texts);
    CHECK(read->copies == letter.copies);

    auto dollars = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 1);
    const auto usd = base::Currency::parse("USD").value();
    dollars.toPay = base::Money::ofMinor(5, usd);
    const auto again = letterFromJson(toJson(dollars)).value();
    CHECK(again.toPay == dollars.toPay);
    CHECK(again.itemsTotal == dollars.itemsTotal); // In its own currency, whatever the letter's.
}

TEST_CASE("what is at its default takes no room", "[letters]")
{
    const auto stored = toJson(Letter{});
    CHECK(stored.size() < 150);
    CHECK(letterFromJson(stored));
}

TEST_CASE("a damaged letter is refused with the member that is wrong", "[letters]")
{
    const auto table = support::rows(R"(
        # change (JSON pointer)      value                 what
        /kind                        "poem"                kind
        /stage                       "reminder_9"          stage
        /language                    "fr"                  language
        /currency                    "XXQ"                 currency
        /currency                    5                     currency
        /written                     "2026-02-30"          written
        /tone                        "loud"                tone
        /tone                        4000000000            tone
        /to_pay                      12.5                  to_pay
        /to_pay                      9223372036854775807   to_pay
        /set_off                     [1]                   set_off
        /set_off                     [1,"??"]              set_off
        /items                       {}                    items
        /items/0                     7                     items
        /items/0/due                 null                  due
        /items/0/number              []                    number
        /company                     []                    company
        /recipient                   "x"                   recipient
        /copies                      [1]                   copies
        /texts                       []                    texts
        /by_email                    "yes"                 by_email
        /next_stage                  "moon"                next_stage
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[1]);
        auto json = nlohmann::json::parse(toJson(fullLetter()));
        json[nlohmann::json::json_pointer{row[0]}] = nlohmann::json::parse(row[1]);
        const auto read = letterFromJson(json.dump());
        REQUIRE_FALSE(read);
        CHECK(read.error().code == base::ErrorCode::TemplateInvalid);
        CHECK(read.error().arguments == std::vector<std::string>{"letter", row[2]});
    }
    for (const std::string text : {"", "{", "[]", "null", "\xff", "{}"})
        CHECK_FALSE(letterFromJson(text));
    CHECK_FALSE(letterFromJson(std::string(100'000, '[')));
}

} // namespace
} // namespace tegoed::letters
