#include "letters/letter_email.h"

#include "letters/sample_letter.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

using Catch::Matchers::ContainsSubstring;

TEST_CASE("the mail of a letter goes from us to the recipient, copies to addresses alone", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder3, 21);
    letter.copies = {"manager@jansenbouw.example", "P. de Groot", "am@voorbeeld.example"};
    const auto message =
        letterEmail(letter, compose(letter).value(), "L-1042@voorbeeld.example", {0, 0}, {{"a.pdf", "application/pdf", "x"}});

    CHECK(message.from.address == "debiteuren@voorbeeld.example");
    CHECK(message.from.name == "Voorbeeld Handel B.V.");
    REQUIRE(message.to.size() == 1);
    CHECK(message.to[0].address == "administratie@jansenbouw.example");
    CHECK(message.to[0].name == "Jansen Bouw B.V.");
    REQUIRE(message.cc.size() == 2);
    CHECK(message.cc[1].address == "am@voorbeeld.example");
    CHECK(message.subject == "Aanmaning: factuur 2026-0042");
    CHECK(message.attachments.size() == 1);
    CHECK_THAT(message.plain, ContainsSubstring("Kopie aan: manager@jansenbouw.example, P. de Groot, am@voorbeeld.example"));
    CHECK(toEml(message));

    letter.recipient.email = "geen adres";
    CHECK(letterEmail(letter, compose(letter).value(), "x@y", {0, 0}, {}).to.empty());
}

TEST_CASE("both bodies say what the letter says", "[letters]")
{
    auto letter = sampleLetter(base::Language::English, ledger::Stage::Reminder2, 9);
    letter.items.push_back(sampleItem("2026-0050", letter.writtenOn, 0, 5000, ledger::Stage::Reminder1));
    letter.items[0].reference = "PO-4711";
    letter.otherItems = {sampleItem("2026-0060", onDay(2026, 12, 10), -17, 35000, ledger::Stage::Reminder1)};
    letter.company.paymentLink = "https://pay.example/?r={reference}&a={amount}";
    addUp(letter);
    const auto text = compose(letter).value();
    const auto plain = plainBody(text);
    const auto html = htmlBody(text);

    CHECK_THAT(plain, ContainsSubstring(
                          "- 2026-0042 | Your reference PO-4711 | Date 15/10/2026 | Due date 14/11/2026 | Days 9 | Amount (€) 1,210.00 | "
                          "Open (€) 1,210.00\n"));
    CHECK_THAT(plain, ContainsSubstring("To pay: €1,260.00\n"));
    CHECK_THAT(plain, ContainsSubstring("Reference: RF38 L104 2\n"));
    CHECK_THAT(plain, ContainsSubstring("Pay online: https://pay.example/?r=RF38L1042&a=1260.00\n"));
    for (const auto* part :
         {"Second reminder", "Payment reminder", "2026-0042", "2026-0060", "RF38 L104 2", "For information", "Sanne Bakker"}) {
        CHECK_THAT(plain, ContainsSubstring(part));
        CHECK_THAT(html, ContainsSubstring(part));
    }
    CHECK_THAT(html, ContainsSubstring("<strong>€1,260.00</strong>"));
    CHECK_THAT(html, ContainsSubstring("href=\"https://pay.example/?r=RF38L1042&amp;a=1260.00\""));
}

TEST_CASE("no value is HTML in an e-mail", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
    const std::string evil = "<script>\"'&";
    letter.company.name = letter.company.phone = letter.recipient.salutation = letter.controllerName = evil;
    letter.items[0].number = letter.items[0].reference = letter.items[0].customer = letter.reference = evil;
    letter.copies = {evil};
    letter.company.paymentLink = "javascript:alert(1)";
    const auto html = htmlBody(compose(letter).value());
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("\"'&;") == std::string::npos);
    CHECK(html.find("javascript") == std::string::npos);
    CHECK_THAT(html, ContainsSubstring("&lt;script&gt;"));
}

} // namespace
} // namespace tegoed::letters
