#include "app/letter_texts.h"

#include "app/dunning_run.h"
#include "app/ledger_fixture.h"
#include "app/letter_preview.h"
#include "app/wording.h"
#include "letters/compose.h"
#include "letters/template.h"
#include "persistence/letter_queries.h"
#include "support/catch.h"

namespace tegoed::app {
namespace {

constexpr std::string_view kTextsBook = "customer,customer_name,number,kind,issued,due,amount\n"
                                        "1007,Jansen BV,F1,invoice,2026-01-02,2026-02-01,100.00\n";

const std::string kOwn = "[subject]\nOwn: {{invoices}}\n[opening]\nPlease pay **{{to_pay}}**.\n[demand]\nD\n[closing]\nC\n";

TEST_CASE("letter texts: a text of the ledger's own is kept, shown, journalled and taken back", "[app]")
{
    TestLedger ledger;
    CHECK_FALSE(letterTemplate(*ledger, "nl/reminder_1")->isOwn());
    REQUIRE(setLetterTemplate(*ledger, "nl/reminder_1", kOwn));
    const auto own = *letterTemplate(*ledger, "nl/reminder_1");
    CHECK(own.isOwn());
    CHECK(own.text == kOwn);
    CHECK(own.shipped == *letters::templateText("nl/reminder_1", {}));
    // The other languages and letters stay.
    const auto all = *letterTemplates(*ledger);
    for (const auto& one : all)
        CHECK(one.isOwn() == (one.name == "nl/reminder_1"));

    const auto entry = ledger->file().undoable();
    REQUIRE(entry);
    CHECK(entry->command == "template_set");
    REQUIRE(ledger->file().undo(*entry, ledger->context()));
    (void)ledger->refresh();
    CHECK_FALSE(letterTemplate(*ledger, "nl/reminder_1")->isOwn());
}

TEST_CASE("letter texts: line ends are plain, the shipped text is no own text, the same text is no change", "[app]")
{
    TestLedger ledger;
    REQUIRE(setLetterTemplate(*ledger, "nl/reminder_1", "[subject]\r\nA\r\n[opening]\r\nB\r\n[demand]\r\n[closing]"));
    CHECK(letterTemplate(*ledger, "nl/reminder_1")->text == "[subject]\nA\n[opening]\nB\n[demand]\n[closing]\n");
    const auto entry = ledger->file().undoable()->id;
    REQUIRE(setLetterTemplate(*ledger, "nl/reminder_1", "[subject]\nA\n[opening]\nB\n[demand]\n[closing]\n"));
    CHECK(ledger->file().undoable()->id == entry);
    REQUIRE(setLetterTemplate(*ledger, "nl/reminder_1", letterTemplate(*ledger, "nl/reminder_1")->shipped));
    CHECK_FALSE(letterTemplate(*ledger, "nl/reminder_1")->isOwn());
    REQUIRE(setLetterTemplate(*ledger, "nl/reminder_1", kOwn));
    REQUIRE(resetLetterTemplate(*ledger, "nl/reminder_1"));
    CHECK_FALSE(letterTemplate(*ledger, "nl/reminder_1")->isOwn());
    CHECK(ledger->file().undoable()->command == "template_reset");
}

TEST_CASE("letter texts: a wrong text is refused with its line, and nothing is changed", "[app]")
{
    TestLedger ledger;
    const auto refused = setLetterTemplate(*ledger, "nl/reminder_1", "[subject]\nA\n[opening]\n{{topay}}\n[demand]\n[closing]\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::TemplateInvalid);
    CHECK(refused.error().line == 4);
    CHECK_FALSE(letterTemplate(*ledger, "nl/reminder_1")->isOwn());
    for (const auto* name : {"nl/reminder_9", "fr/reminder_1", "nl/claim_sheet", ""}) {
        CHECK(setLetterTemplate(*ledger, name, kOwn).error().code == base::ErrorCode::FieldValueBad);
        CHECK(resetLetterTemplate(*ledger, name).error().code == base::ErrorCode::FieldValueBad);
        CHECK(letterTemplate(*ledger, name).error().code == base::ErrorCode::FieldValueBad);
    }
}

TEST_CASE("letter texts: the preview and the run speak with them, and a letter keeps the words it was decided with", "[app]")
{
    TestLedger ledger;
    ledger.items(kTextsBook);
    ledger->setToday(*base::Date::parse("2026-02-02"));
    REQUIRE(setLetterTemplate(*ledger, "nl/reminder_1", kOwn));
    const auto view = dunningPlan(*ledger);
    REQUIRE(view);
    REQUIRE(view->plan.proposals.size() == 1);
    const auto preview = previewLetter(*ledger, *view, view->plan.proposals.front());
    REQUIRE(preview);
    CHECK(letters::compose(preview->letter)->subject == "Own: factuur F1");
    CHECK(preview->letter.textVersion.empty());

    RunRequest request;
    request.folder = ledger.folder() / "letters";
    request.staleMoney = true;
    const auto report = runDunning(*ledger, request);
    REQUIRE(report);
    REQUIRE(report->letters.size() == 1);
    REQUIRE(resetLetterTemplate(*ledger, "nl/reminder_1"));
    const auto row = persistence::letterById(ledger->connection(), base::LetterId{1});
    REQUIRE(row);
    const auto letter = letters::letterFromJson(row->document);
    REQUIRE(letter);
    CHECK(letters::compose(*letter)->subject == "Own: factuur F1");
    CHECK(letter->textVersion == *letters::templateVersion("nl/reminder_1", {{"nl/reminder_1", kOwn}}));
    CHECK(letter->textVersion == letters::compose(*letter)->templateVersion);
    CHECK(letter->textVersion != *letters::templateVersion("nl/reminder_1", {}));
}

TEST_CASE("letter texts: every placeholder, part and fault has its words", "[app]")
{
    for (const auto* part : {"opening", "demand"}) {
        for (const auto& placeholder : letters::placeholdersOf(part)) {
            CAPTURE(placeholder.name);
            CHECK(hasText("placeholder." + placeholder.name));
        }
    }
    TestLedger ledger;
    const auto all = *letterTemplates(*ledger);
    for (const auto& one : all) {
        CHECK(hasText("template." + one.name.substr(3)));
        for (const auto& part : letters::templatePartNames(one.name))
            CHECK(hasText("template_part." + part));
    }
    for (int kind = 0; kind <= static_cast<int>(letters::TemplateFaultKind::TooDeep); ++kind)
        CHECK(hasText("template_fault." + std::string{letters::name(static_cast<letters::TemplateFaultKind>(kind))}));
}

} // namespace
} // namespace tegoed::app
