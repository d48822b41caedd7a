#include "letters/compose.h"
#include "letters/letter_email.h"
#include "letters/payment_reference.h"
#include "letters/sample_letter.h"
#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

/// On 23 November 2026: 1,210.00 of which 210.00 was paid, 24 days overdue, 300.00 not due, and a credit of 100.00.
Letter sampleStatement(base::Language language)
{
    auto letter = sampleLetter(language, ledger::Stage::Reminder1, 24);
    letter.kind = LetterKind::Statement;
    letter.letterNumber.clear();
    letter.payBy.reset();
    letter.items[0].open = letter.items[0].claimed = euro(100'000);
    letter.items.push_back(sampleItem("2026-0050", onDay(2026, 12, 10), -17, 30'000, ledger::Stage::Reminder1));
    letter.credits = {sampleItem("C-7", onDay(2026, 11, 10), 13, -10'000, ledger::Stage::Reminder1)};
    letter.itemsTotal = euro(130'000);
    letter.creditsTotal = euro(-10'000);
    letter.unallocated = euro(-5'000);
    letter.toPay = euro(115'000);
    letter.statement.asOf = letter.writtenOn;
    letter.statement.aging = {euro(30'000), euro(90'000), euro(0), euro(0), euro(0)};
    letter.reference = customerReference("1007");
    return letter;
}

std::vector<std::string> lines(const std::vector<LabelledText>& texts)
{
    std::vector<std::string> all;
    for (const auto& text : texts)
        all.push_back((text.strong ? "*" : "") + text.label + ": " + text.text);
    return all;
}

TEST_CASE("a statement lists what is open with what was paid, credits below it, and what it comes to", "[letters]")
{
    const auto text = compose(sampleStatement(base::Language::English));
    REQUIRE(text);
    CHECK(text->templateName == "en/statement");
    CHECK(text->subject == "Account statement as of 23 November 2026");
    REQUIRE(text->groups.size() == 2);
    CHECK(text->groups[0].heading == "Open invoices");
    CHECK(text->groups[0].table.titles ==
          std::vector<std::string>{"Document", "Date", "Due date", "Days", "Amount (€)", "Paid (€)", "Open (€)"});
    CHECK(text->groups[0].table.rows[0].cells[4] == "1,210.00");
    CHECK(text->groups[0].table.rows[0].cells[5] == "210.00");
    CHECK(text->groups[0].table.rows[0].cells[6] == "1,000.00");
    CHECK(text->groups[0].total.text == "€1,300.00");
    CHECK(text->groups[1].heading == "Open credit notes");
    CHECK(text->groups[1].table.rows[0].cells.back() == "-100.00");
    CHECK(lines(text->totals) == std::vector<std::string>{"Received, not yet allocated: -€50.00", "*To pay: €1,150.00"});
    CHECK(lines(text->aging) ==
          std::vector<std::string>{"Not due: 300.00", "1–30 days: 900.00", "31–60 days: 0.00", "61–90 days: 0.00", "91+ days: 0.00"});
    CHECK(text->informationHeading.empty());
    REQUIRE(text->payment);
    CHECK(text->payment->qrPayload.find("EUR1150.00") != std::string::npos);
    // No day is asked for: each invoice has its own.
    for (const auto& line : text->payment->lines)
        CHECK(line.label != "By");
    const auto mail = plainBody(*text);
    CHECK(mail.find("1–30 days: 900.00") != std::string::npos);
    CHECK(htmlBody(*text).find("91+ days") != std::string::npos);
}

TEST_CASE("a statement does not ask for what an agency collects or the bank has seen", "[letters]")
{
    auto letter = sampleStatement(base::Language::Dutch);
    letter.items[0].stage = ledger::Stage::Collections;
    letter.statement.atAgency = euro(100'000);
    letter.statement.seen = euro(-5'000);
    letter.toPay = euro(10'000); // 1150.00 - 1000.00 - 50.00.
    const auto text = compose(letter).value();
    CHECK(text.groups[0].table.rows[0].notes == std::vector<std::string>{"bij het incassobureau: betaal dit bedrag daar"});
    CHECK(lines(text.totals) == std::vector<std::string>{"Ontvangen, nog niet afgeletterd: €\u00a0-50,00", "Saldo: €\u00a01.150,00",
                                                         "Waarvan bij het incassobureau: €\u00a0-1.000,00",
                                                         "Ontvangen op onze rekening, nog niet verwerkt: €\u00a0-50,00",
                                                         "*Te betalen: €\u00a0100,00"});
}

TEST_CASE("a statement on which nothing is open, or that is in the customer's favour, says so and asks for nothing", "[letters]")
{
    const auto table = support::rows(R"(
        # language  nothing open                 in favour
        nl          niets open                   Het saldo is in uw voordeel
        en          nothing is open              The balance is in your favour
        de          nichts offen                 Der Saldo steht zu Ihren Gunsten
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        auto letter = sampleStatement(base::parseLanguage(row[0]).value());
        letter.items.clear();
        letter.itemsTotal = letter.toPay = euro(0);
        const auto credit = compose(letter).value();
        CHECK(plainText(credit.opening.front()).find(row[2]) != std::string::npos);
        CHECK_FALSE(credit.payment);
        CHECK(credit.totals.back().strong);
        letter.credits.clear();
        letter.creditsTotal = letter.unallocated = euro(0);
        const auto nothing = compose(letter).value();
        CHECK(plainText(nothing.opening.front()).find(row[1]) != std::string::npos);
        CHECK(nothing.groups.empty());
        CHECK(nothing.aging.empty());
        CHECK(letterFromJson(toJson(letter)));
    }
}

TEST_CASE("a stored statement reads back as the same statement", "[letters]")
{
    auto letter = sampleStatement(base::Language::German);
    letter.statement.seen = euro(-100);
    const auto stored = toJson(letter);
    const auto read = letterFromJson(stored);
    REQUIRE(read);
    CHECK(toJson(*read) == stored);
    CHECK(read->statement.aging == letter.statement.aging);
    CHECK(read->statement.asOf == letter.statement.asOf);
    CHECK(plainBody(compose(*read).value()) == plainBody(compose(letter).value()));
    letter.statement.aging.pop_back();
    CHECK(compose(letter).error().code == base::ErrorCode::TemplateInvalid);
}

TEST_CASE("the reference of an account is made of the customer's number", "[letters]")
{
    // ISO 11649, worked out apart: C1007RF00 is 12 1007 2715 00; 98 less its rest of 97.
    CHECK(customerReference("1007") == "RF66C1007");
    CHECK(customerReference("10-07") == customerReference("1007"));
    CHECK(customerReference("") == "");
    CHECK(customerReference(std::string(40, '1')).size() == 25);
}

} // namespace
} // namespace tegoed::letters
