#include "app/policy_text.h"

#include "support/catch.h"

#include <algorithm>

namespace tegoed::app {
namespace {

using base::Language;
using ledger::Stage;

dunning::Step step(Stage stage, int offsetDays, int gapDays)
{
    dunning::Step one;
    one.stage = stage;
    one.offsetDays = offsetDays;
    one.gapDays = gapDays;
    one.needsApproval = !dunning::choosesApproval(stage);
    return one;
}

TEST_CASE("policy text: each step in a sentence", "[app][policy]")
{
    auto copied = step(Stage::Reminder3, 14, 5);
    copied.tone = dunning::Tone::Neutral;
    copied.copies = {dunning::CopyTo::AccountManager, dunning::CopyTo::CustomerManager};
    auto texted = step(Stage::Reminder1, 1, 1);
    texted.channels = {ledger::Channel::Sms, ledger::Channel::Email};
    texted.needsApproval = true;
    struct Case {
        dunning::Step step;
        const char* english;
        const char* dutch;
    };
    const Case cases[]{
        {step(Stage::Reminder1, 0, 0),
         "Reminder 1: on the due date. As the customer prefers, else by e-mail, else by letter; friendly in tone.",
         "Betalingsherinnering: op de vervaldatum. Zoals de klant het wil, anders per e-mail, anders per brief; vriendelijk van toon."},
        {step(Stage::PreDue, -5, 5),
         "Pre-due notice: 5 days before the due date, at the earliest 5 days after the step before. As the customer prefers, else by "
         "e-mail, "
         "else by letter.",
         "Vooraankondiging: 5 dagen vóór de vervaldatum, ten vroegste 5 dagen na de vorige stap. Zoals de klant het wil, anders per "
         "e-mail, "
         "anders per brief."},
        {copied,
         "Reminder 3: 14 days after the due date, at the earliest 5 days after the step before. As the customer prefers, else by e-mail, "
         "else "
         "by letter; neutral in tone; a copy to account manager and the customer's manager.",
         "Aanmaning: 14 dagen na de vervaldatum, ten vroegste 5 dagen na de vorige stap. Zoals de klant het wil, anders per e-mail, anders "
         "per "
         "brief; zakelijk van toon; een kopie naar accountmanager en leidinggevende bij de klant."},
        {texted,
         "Reminder 1: 1 day after the due date, at the earliest 1 day after the step before. As the customer prefers among these, else the "
         "first that can reach the customer: text message, e-mail; friendly in tone; only after somebody approved it by name.",
         "Betalingsherinnering: 1 dag na de vervaldatum, ten vroegste 1 dag na de vorige stap. Zoals de klant het wil uit deze, anders de "
         "eerste die de klant kan bereiken: sms, e-mail; vriendelijk van toon; alleen nadat iemand het op naam heeft vrijgegeven."},
        {step(Stage::Call, 14, 5), "Call: 14 days after the due date, at the earliest 5 days after the step before. A task to call.",
         "Telefonisch contact: 14 dagen na de vervaldatum, ten vroegste 5 dagen na de vorige stap. Een taak om te bellen."},
        {step(Stage::FormalNotice, 30, 7),
         "Formal notice: 30 days after the due date, at the earliest 7 days after the step before. By letter and by e-mail; only after "
         "somebody approved it by name.",
         "Ingebrekestelling of 14-dagenbrief: 30 dagen na de vervaldatum, ten vroegste 7 dagen na de vorige stap. Per brief en per e-mail; "
         "alleen nadat iemand het op naam heeft vrijgegeven."},
    };
    for (const auto& row : cases) {
        CHECK(stepSentence(row.step, Language::English) == row.english);
        CHECK(stepSentence(row.step, Language::Dutch) == row.dutch);
    }
}

TEST_CASE("policy text: what holds for the whole schedule", "[app][policy]")
{
    auto policy = dunning::shippedPolicies()[2];
    policy.startsOn = base::Date::parse("2026-01-01").value();
    policy.minimumMinor[static_cast<std::size_t>(dunning::Group::Call)] = 5000;
    const auto sentences = policySentences(policy, base::Currency::euro(), Language::English);
    const auto says = [&](const std::string& sentence) { return std::count(sentences.begin(), sentences.end(), sentence) == 1; };
    CHECK(says("Reminders are sent for €\u00a05.00 or more, formal notices for €\u00a025.00 or more; items are handed over from "
               "€\u00a0100.00 on."));
    CHECK(says("Calls are made for €\u00a050.00 or more."));
    CHECK(says("A reminder asks to pay within 5 days, reminder 4 within 7. A notice of default to a business gives 14 days, the 14-day "
               "letter to a consumer the term of the law."));
    CHECK(says("Items due before 01/01/2026 take no step."));
    CHECK(says("The pre-due notice is not made up for once the due date has come."));
    CHECK(policySentences(dunning::shippedPolicies()[0], base::Currency::euro(), Language::Dutch).size() == sentences.size() - 3);
}

TEST_CASE("policy text: each fault has a sentence that names its step", "[app][policy]")
{
    auto policy = dunning::shippedPolicies().front();
    policy.name.clear();
    policy.steps[1].offsetDays = 0;
    policy.steps[2].gapDays = -1;
    policy.steps[4].needsApproval = false;
    policy.payDays = 0;
    policy.minimumMinor[0] = -1;
    std::string all;
    for (const auto& fault : dunning::faultsOf(policy))
        all += faultSentence(policy, fault, Language::English) + '\n';
    CHECK(all == "A name has 1 to 60 letters and no blanks around it.\n"
                 "Reminder 2 comes on the day of the step before it, or earlier: give it a later day.\n"
                 "Reminder 3: the gap is 0 to 365 days.\n"
                 "Formal notice always needs approval.\n"
                 "A term is 1 to 90 days.\n"
                 "A minimum is not negative.\n");
    policy.steps.erase(policy.steps.begin() + 4);
    CHECK(faultSentence(policy, {4, "stage", "no_formal_notice"}, Language::Dutch) ==
          "Uit handen geven heeft vlak ervoor een ingebrekestelling of 14-dagenbrief nodig.");
}

TEST_CASE("policy text: the document has the steps on a line, in a table and in words", "[app][policy]")
{
    const auto& policy = dunning::shippedPolicies().front();
    const auto report =
        policyReport(policy, "Voorbeeld B.V.", base::Date::parse("2026-11-20").value(), base::Currency::euro(), Language::Dutch);
    CHECK(report.title == "Aanmaanschema standard");
    CHECK(report.subtitle == "Voorbeeld B.V., stand op 20-11-2026");
    const auto& line = std::get<base::ReportTimeLine>(report.parts.at(0));
    REQUIRE(line.marks.size() == 6);
    CHECK(line.marks[1].day == 7);
    CHECK(line.marks[1].caption == "7 dagen na de vervaldatum");
    const auto& table = std::get<base::Table>(report.parts.at(1));
    CHECK(table.rows.size() == 6);
    CHECK(std::get<std::string>(table.rows[5][4]).empty()); // A hand-over has no tone.
    const auto paragraphs = std::count_if(report.parts.begin(), report.parts.end(),
                                          [](const base::ReportPart& part) { return std::holds_alternative<base::ReportParagraph>(part); });
    CHECK(paragraphs == 6 + 5);
}

} // namespace
} // namespace tegoed::app
