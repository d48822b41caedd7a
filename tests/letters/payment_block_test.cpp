#include "letters/payment_block.h"

#include "letters/sample_letter.h"
#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

TEST_CASE("how to pay, with the code that a bank's app reads", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
    const auto block = paymentBlock(letter);
    REQUIRE(block);
    CHECK(block->lines == std::vector<LabelledText>{{"Te betalen", "€\u00a01.210,00", true},
                                                    {"Uiterlijk", "30 november 2026", false},
                                                    {"IBAN", "NL91 ABNA 0417 1643 00", false},
                                                    {"Ten name van", "Voorbeeld Handel B.V.", false},
                                                    {"Kenmerk", "2026-0042", false}});
    CHECK(block->qrPayload == "BCD\n002\n1\nSCT\n\nVoorbeeld Handel B.V.\nNL91ABNA0417164300\nEUR1210.00\n\n\n2026-0042");
    letter.reference = "RF18539007547034";
    CHECK(paymentBlock(letter)->qrPayload.ends_with("EUR1210.00\n\nRF18539007547034"));
    letter.recipient.country = "DE";
    letter.company.bic = "ABNANL2A";
    CHECK(paymentBlock(letter)->lines.at(3) == LabelledText{"BIC", "ABNANL2A", false});
}

TEST_CASE("no code, or no way to pay at all, where there is none", "[letters]")
{
    const auto table = support::rows(R"(
        # case              block  code
        whole               yes    yes
        no company          no     no
        no iban             no     no
        wrong iban          no     no
        nothing to pay      no     no
        dollars             yes    no
        above the code      yes    no
        claim sheet         no     no
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
        if (row[0] == "no company") letter.company.name = "  ";
        if (row[0] == "no iban") letter.company.iban.clear();
        if (row[0] == "wrong iban") letter.company.iban = "NL91ABNA0417164301";
        if (row[0] == "nothing to pay") letter.toPay = euro(0);
        if (row[0] == "dollars") letter.toPay = base::Money::ofMinor(100, base::Currency::parse("USD").value());
        if (row[0] == "above the code") letter.toPay = euro(100'000'000'000);
        if (row[0] == "claim sheet") letter.kind = LetterKind::ClaimSheet;
        const auto block = paymentBlock(letter);
        CHECK(block.has_value() == (row[1] == "yes"));
        if (block) CHECK(!block->qrPayload.empty() == (row[2] == "yes"));
    }
}

TEST_CASE("a long or wild name still makes a code", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
    letter.company.name.assign(90, 'N').append("\n");
    CHECK(paymentBlock(letter)->qrPayload.find("\n" + std::string(70, 'N') + "\nNL91") != std::string::npos);
    letter.reference.assign(200, 'x').append("\n");
    CHECK(paymentBlock(letter)->qrPayload.ends_with("\n" + std::string(140, 'x')));
}

TEST_CASE("until when: the date asked for, the due date before it, never a date in a 14-day letter", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::PreDue, -5);
    CHECK(payByText(letter) == "28 november 2026");
    letter.items.push_back(sampleItem("B", onDay(2026, 11, 29), -6, 1, ledger::Stage::PreDue));
    CHECK(payByText(letter) == "op de vervaldatum");
    letter.stage = ledger::Stage::Reminder1;
    CHECK(payByText(letter) == "30 november 2026");
    letter.kind = LetterKind::FourteenDayLetter;
    CHECK(payByText(letter).empty());
}

TEST_CASE("payment pages: filled in, encoded, http alone", "[letters]")
{
    const auto table = support::rows(R"(
        # pattern                                  reference   link
        https://p.example/{reference}/{amount}     A/1 &é      https://p.example/A%2F1%20%26%C3%A9/12.50
        http://p.example                           x           http://p.example
        https://p.example/{reference}              {amount}    https://p.example/%7Bamount%7D
        javascript:alert(1)                        x           -
        https://p.example/"><script>               x           -
        -                                          x           -
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        CHECK(filledPaymentLink(support::optionalText(row[0]), row[1], euro(1250)) == support::optionalText(row[2]));
    }
}

} // namespace
} // namespace tegoed::letters
