#include "letters/compose.h"

#include "letters/letter_email.h"
#include "letters/sample_letter.h"
#include "letters/template.h"
#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

using ledger::Stage;

std::string words(const Letter& letter)
{
    const auto text = compose(letter);
    REQUIRE(text);
    return plainBody(*text);
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

Letter formalLetter(LetterKind kind, base::Language language)
{
    auto letter = sampleLetter(language, Stage::FormalNotice, 34);
    letter.kind = kind;
    letter.tone = 2;
    if (kind == LetterKind::FourteenDayLetter) {
        letter.payBy.reset();
        letter.collectionCosts = euro(18150); // 15 % of 1,210.00.
    }
    return letter;
}

TEST_CASE("subjects name the stage in the words of the glossary", "[letters]")
{
    const auto table = support::rows(R"(
        # stage           language  subject
        pre_due           nl        Vooraankondiging: factuur 2026-0042 vervalt op 28 november 2026
        reminder_1        nl        Betalingsherinnering: factuur 2026-0042
        reminder_2        nl        Tweede herinnering: factuur 2026-0042
        reminder_3        nl        Aanmaning: factuur 2026-0042
        reminder_4        nl        Laatste aanmaning: factuur 2026-0042
        reminder_1        en        Payment reminder: invoice 2026-0042
        reminder_4        en        Final reminder: invoice 2026-0042
        reminder_1        de        Zahlungserinnerung: Rechnung 2026-0042
        reminder_3        de        Mahnung: Rechnung 2026-0042
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[1]);
        const auto stage = ledger::parseStage(row[0]).value();
        const auto text = compose(sampleLetter(base::parseLanguage(row[1]).value(), stage, stage == Stage::PreDue ? -5 : 9));
        REQUIRE(text);
        CHECK(text->subject == row[2]);
    }
}

TEST_CASE("a first letter asks for amount and date in its second paragraph, after relation and fact", "[letters]")
{
    const auto text = compose(sampleLetter(base::Language::Dutch, Stage::Reminder1, 7)).value();

    REQUIRE(text.opening.size() == 2);
    CHECK(plainText(text.opening[0]) ==
          "U ontving van Voorbeeld Handel B.V. factuur 2026-0042 van 17 oktober 2026. De betalingstermijn is op 16 november 2026 "
          "verstreken. Wij hebben uw betaling nog niet (volledig) ontvangen. Misschien is het aan uw aandacht ontsnapt.");
    CHECK(plainText(text.opening[1]) == "Wilt u €\u00a01.210,00 uiterlijk 30 november 2026 aan ons overmaken?");
    CHECK(text.opening[1].spans[1] == Span{"€\u00a01.210,00", true});
    CHECK(text.paymentsUntil == "Betalingen zijn verwerkt tot en met 20 november 2026.");
}

TEST_CASE("more than 14 days overdue nothing falls due today and nothing escaped anybody", "[letters]")
{
    // Phrases of the shipped texts that only an early letter may have.
    const std::vector<std::string> early{"vandaag",       "aan uw aandacht ontsnapt", "today", "escaped your notice", "heute fällig",
                                         "Aufmerksamkeit"};
    const auto table = support::rows(R"(
        # days overdue  tone  said at all
          0             0     yes
          1             0     yes
          14            0     yes
          14            1     no
          15            0     no
          40            0     no
          400           2     no
    )");
    for (const auto& row : table) {
        for (const auto language : kLanguages) {
            CAPTURE(row[0], row[1], base::code(language));
            auto letter = sampleLetter(language, Stage::Reminder1, std::stoi(row[0]));
            letter.tone = std::stoi(row[1]);
            const auto text = words(letter);
            bool found = false;
            for (const auto& phrase : early)
                found = found || contains(text, phrase);
            CHECK(found == (row[2] == "yes"));
        }
    }
    for (const auto stage : {Stage::PreDue, Stage::Reminder2, Stage::Reminder3, Stage::Reminder4}) {
        for (const auto language : kLanguages) {
            const auto text = words(sampleLetter(language, stage, 15));
            for (const auto& phrase : early)
                CHECK_FALSE(contains(text, phrase));
        }
    }
}

TEST_CASE("no reminder threatens before its time", "[letters]")
{
    const std::vector<std::string> threats{"genoodzaakt", "uit handen geven", "incassokosten", "handelsrente",
                                           "collection",  "Inkasso",          "zum Einzug",    "in gebreke"};
    for (const auto stage : {Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3}) {
        for (const auto language : kLanguages) {
            for (const auto next : {Stage::Reminder4, Stage::Call, Stage::FormalNotice, Stage::Collections}) {
                auto letter = sampleLetter(language, stage, 21);
                letter.nextStage = next;
                const auto text = words(letter);
                for (const auto& threat : threats) {
                    CAPTURE(name(stage), base::code(language), threat);
                    CHECK_FALSE(contains(text, threat));
                }
            }
        }
    }
}

TEST_CASE("the last sentence says what comes next", "[letters]")
{
    const auto table = support::rows(R"(
        # stage       next           language  ending
        reminder_1    reminder_2     nl        dan sturen wij u daarna een nieuwe herinnering.
        reminder_1    call           nl        dan bellen wij u daarna.
        reminder_1    formal_notice  nl        dan ontvangt u daarna van ons een formele aanmaning.
        reminder_1    -              nl        dan nemen wij daarna opnieuw contact met u op.
        reminder_2    collections    nl        dan nemen wij daarna opnieuw contact met u op.
        reminder_3    reminder_4     nl        dan ontvangt u daarna onze laatste aanmaning.
        reminder_4    formal_notice  en        a formal notice will follow, setting out the legal consequences of not paying.
        reminder_3    reminder_4     de        erhalten Sie danach unsere letzte Mahnung.
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[1]);
        auto letter = sampleLetter(base::parseLanguage(row[2]).value(), ledger::parseStage(row[0]).value(), 9);
        if (row[1] != "-") letter.nextStage = ledger::parseStage(row[1]).value();
        const auto text = compose(letter).value();
        const auto last = plainText(text.closing.back());
        CHECK(last.ends_with(row[3]));
    }
}

TEST_CASE("what ended before the letter stands behind its first paragraph", "[letters]")
{
    const auto table = support::rows(R"(
        # ended         language  sentence
        dispute         nl        Het dispuut over deze factuur is afgesloten.
        plan            nl        De betalingsregeling die wij met u troffen, is beëindigd.
        promise         nl        Op de datum die u ons toezegde, hebben wij het toegezegde bedrag niet (volledig) ontvangen.
        insolvency      en        The proceedings for which we had suspended our reminders have ended.
        opening_review  en        We have reviewed your older open items.
        dispute         de        Die Klärung Ihrer Beanstandung zu dieser Rechnung ist abgeschlossen.
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        auto letter = sampleLetter(base::parseLanguage(row[1]).value(), Stage::Reminder3, 24);
        letter.endedStop = row[0];
        const auto text = compose(letter).value();
        REQUIRE(text.opening.size() == 3);
        CHECK(plainText(text.opening[1]).starts_with(row[2]));
    }
}

TEST_CASE("the notice of default puts in default, with term, interest, costs and the right to performance", "[letters]")
{
    const auto table = support::rows(R"(
        # language  sentence
        nl          Met deze brief stellen wij u in gebreke.
        nl          Wij sommeren u € 1.210,00 uiterlijk 30 november 2026 te betalen
        nl          de wettelijke handelsrente (artikel 6:119a van het Burgerlijk Wetboek; voor overheidsinstanties artikel 6:119b)
        nl          de buitengerechtelijke incassokosten volgens de wettelijke staffel
        nl          Wij behouden ons ondubbelzinnig het recht op nakoming voor
        nl          artikel 3:317 van het Burgerlijk Wetboek en stuit de verjaring
        en          we give you notice of default (ingebrekestelling)
        en          We demand that you pay €1,210.00 by 30 November 2026 at the latest
        en          article 6:119a of the Dutch Civil Code
        en          We unambiguously reserve our right to performance
        en          interrupts the limitation period of our claims
        de          setzen wir Sie in Verzug (ingebrekestelling)
        de          Artikel 6:119a des niederländischen Bürgerlichen Gesetzbuchs
        de          Wir behalten uns unser Recht auf Erfüllung unmissverständlich vor
        de          unterbricht die Verjährung unserer Forderungen
    )");
    for (const auto& row : table) {
        CAPTURE(row[0], row[1]);
        auto text = words(formalLetter(LetterKind::NoticeOfDefault, base::parseLanguage(row[0]).value()));
        for (auto at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0"))
            text.replace(at, 2, " ");
        CHECK(contains(text, row[1]));
    }
}

TEST_CASE("the 14-day letter has the safe wording of its way, the exact costs, and no last day", "[letters]")
{
    // Wording of the Hoge Raad, 25 November 2016 (ECLI:NL:HR:2016:2704): the term starts the day after delivery.
    const std::string byPost = "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd";
    const std::string byEmail = "binnen veertien dagen vanaf de dag nadat u dit bericht heeft ontvangen";
    auto letter = formalLetter(LetterKind::FourteenDayLetter, base::Language::Dutch);

    auto text = words(letter);
    CHECK(contains(text, "U kunt €\u00a01.210,00 zonder extra kosten betalen " + byPost +
                             ", op rekening NL91 ABNA 0417 1643 00 t.n.v. Voorbeeld Handel B.V., onder vermelding van 2026-0042."));
    CHECK(contains(
        text,
        "Betaalt u niet (volledig) binnen deze termijn, dan bent u €\u00a0181,50 aan buitengerechtelijke incassokosten verschuldigd."));
    CHECK(contains(text, "Betaalt u een deel op tijd, dan worden de kosten berekend over het deel dat niet op tijd is betaald."));
    CHECK_FALSE(contains(text, "per e-mail"));
    CHECK_FALSE(contains(text, "btw"));

    SECTION("by post and by e-mail there is one term: that of the post")
    {
        letter.byEmail = true;
        text = words(letter);
        CHECK(contains(text, byPost));
        CHECK(contains(text, "de veertien dagen beginnen op de dag nadat hij per post bij u is bezorgd"));
        CHECK_FALSE(contains(text, byEmail));
    }
    SECTION("by e-mail alone it starts with the message")
    {
        letter.byEmail = true;
        letter.recipient.street.clear();
        letter.recipient.city.clear();
        text = words(letter);
        CHECK(contains(text, byEmail));
        CHECK_FALSE(contains(text, byPost));
    }
    SECTION("a date to pay by is not printed, not even if somebody set one")
    {
        letter.payBy = onDay(2026, 12, 9);
        for (const auto language : kLanguages) {
            letter.language = language;
            text = words(letter);
            for (const auto* date : {"9 december", "9 December", "9. Dezember", "09-12", "09/12", "09.12"})
                CHECK_FALSE(contains(text, date));
            for (const auto* wrong : {"na heden", "na dagtekening", "na verzending", "from today", "ab heute"})
                CHECK_FALSE(contains(text, wrong));
        }
    }
    SECTION("the translations say the same")
    {
        letter.language = base::Language::English;
        CHECK(contains(words(letter), "within fourteen days from the day after this letter has been delivered to you"));
        letter.language = base::Language::German;
        CHECK(contains(words(letter), "innerhalb von vierzehn Tagen ab dem Tag, nachdem Ihnen dieser Brief zugestellt worden ist"));
    }
}

TEST_CASE("items stand in groups by stage, each asked for in its own words", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, Stage::Reminder3, 24);
    letter.items.push_back(sampleItem("2026-0050", letter.writtenOn, 0, 5000, Stage::Reminder1));
    letter.items.push_back(sampleItem("2026-0041", onDay(2026, 10, 25), 29, 30000, Stage::Reminder3));
    addUp(letter);

    const auto text = compose(letter).value();

    REQUIRE(text.groups.size() == 2);
    CHECK(text.groups[0].heading == "Aanmaning");
    CHECK(text.groups[0].table.rows.size() == 2);
    CHECK(text.groups[0].total.text == "€\u00a01.510,00");
    CHECK(plainText(text.groups[0].demand.at(0)) == "Voor deze facturen, de oudste vervallen op 25 oktober 2026, hebben wij u al eerder "
                                                    "herinnerd. Wij verzoeken u €\u00a01.510,00 uiterlijk 30 "
                                                    "november 2026 te betalen.");
    CHECK(text.groups[1].heading == "Betalingsherinnering");
    CHECK(plainText(text.groups[1].demand.at(0)) ==
          "Deze factuur vervalt vandaag. Wilt u €\u00a050,00 uiterlijk 30 november 2026 overmaken?");
    CHECK(text.groups[0].table.columns == text.groups[1].table.columns);
    CHECK(text.subject == "Aanmaning: facturen 2026-0042, 2026-0050 en 2026-0041");
    CHECK(compose(sampleLetter(base::Language::Dutch, Stage::Reminder3, 24))->groups.at(0).heading.empty());
}

TEST_CASE("printed totals add up", "[letters]")
{
    auto letter = sampleLetter(base::Language::English, Stage::Reminder1, 3);
    CHECK(compose(letter)->totals == std::vector<LabelledText>{{"To pay", "€1,210.00", true}});

    letter.credits = {sampleItem("C-7", onDay(2026, 11, 1), 22, -25000, Stage::Reminder1)};
    letter.creditsTotal = euro(-25000);
    letter.unallocated = euro(-5000);
    letter.setOff = euro(-30000);
    addUp(letter);
    const auto text = compose(letter).value();
    CHECK(text.totals == std::vector<LabelledText>{{"Total of these invoices", "€1,210.00", false},
                                                   {"Less credit notes and payments", "-€300.00", false},
                                                   {"To pay", "€910.00", true}});
    REQUIRE(text.information.size() == 1);
    CHECK(text.information[0].heading == "Open credit notes");
    CHECK(text.informationLines == std::vector<LabelledText>{{"Received, not yet allocated", "-€50.00", false}});
}

TEST_CASE("without a company a letter has no place to pay to and still reads well", "[letters]")
{
    for (const auto language : kLanguages) {
        auto letter = sampleLetter(language, Stage::Reminder2, 9);
        letter.company = {};
        const auto text = compose(letter).value();
        CHECK_FALSE(text.payment);
        CHECK(text.senderLines.empty());
        CHECK(text.returnAddress.empty());
        const auto body = plainBody(text);
        CHECK_FALSE(contains(body, "  "));
        CHECK(contains(body, language == base::Language::Dutch     ? "van ons factuur"
                             : language == base::Language::English ? "from us"
                                                                   : "von uns"));
    }
}

TEST_CASE("a name is never markup and never a placeholder", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, Stage::Reminder1, 3);
    letter.company.name = "**Vet** {{to_pay}} <b>\n- B.V.";
    const auto text = compose(letter).value();
    CHECK(plainText(text.opening[0]).starts_with("U ontving van **Vet** {{to_pay}} <b> - B.V. factuur"));
    CHECK(text.opening[0].spans.size() == 1);
}

TEST_CASE("what a letter cannot be made of is refused by name", "[letters]")
{
    const auto what = [](const Letter& letter) {
        const auto text = compose(letter);
        REQUIRE_FALSE(text);
        CHECK(text.error().code == base::ErrorCode::TemplateInvalid);
        return text.error().arguments.at(0) + ": " + text.error().arguments.at(1);
    };
    auto letter = sampleLetter(base::Language::Dutch, Stage::Reminder1, 3);
    SECTION("no items")
    {
        letter.items.clear();
        CHECK(what(letter) == "nl/reminder_1: items");
    }
    SECTION("no date to pay by")
    {
        letter.payBy.reset();
        CHECK(what(letter) == "nl/reminder_1: pay_by");
    }
    SECTION("a 14-day letter without its costs")
    {
        letter.kind = LetterKind::FourteenDayLetter;
        CHECK(what(letter) == "nl/fourteen_day_letter: collection_costs");
    }
    SECTION("two currencies")
    {
        letter.items[0].open = base::Money::ofMinor(1, base::Currency::parse("USD").value());
        CHECK(what(letter) == "nl/reminder_1: currency");
    }
    SECTION("a stage that writes no letter")
    {
        letter.stage = Stage::Collections;
        CHECK(what(letter) == "nl/collections: stage");
    }
    SECTION("an end that nobody has words for")
    {
        letter.endedStop = "flood";
        CHECK(what(letter) == "nl/common: [ended_flood]");
    }
    SECTION("a text of the ledger with an unknown placeholder")
    {
        letter.texts["nl/reminder_1"] = "[subject]\nx\n[opening]\n{{amount}}\n[demand]\n[closing]\n";
        CHECK(what(letter) == "nl/reminder_1: {{amount}}");
    }
}

TEST_CASE("a ledger's own text takes the place of the shipped one, and the version tells", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, Stage::Reminder1, 3);
    const auto shipped = compose(letter).value();
    letter.texts["nl/reminder_1"] =
        "[subject]\nHerinnering {{letter_number}}\n[opening]\nBeste klant,\n\n- **een**\n- twee\n[demand]\n[closing]\nTot ziens.\n";

    const auto own = compose(letter).value();

    CHECK(own.subject == "Herinnering L-1042");
    REQUIRE(own.opening.size() == 3);
    CHECK(own.opening[1] == Paragraph{{{"een", true}}, true});
    CHECK(own.templateVersion != shipped.templateVersion);
    CHECK(own.templateVersion.size() == 12);
    CHECK(compose(sampleLetter(base::Language::Dutch, Stage::Reminder1, 8))->templateVersion == shipped.templateVersion);
}

TEST_CASE("every shipped text is sound and is used", "[letters]")
{
    const auto names = templateNames();
    CHECK(names.size() == 30); // Ten texts in three languages.
    for (const auto& name : names) {
        CAPTURE(name);
        CHECK(checkTemplate(name, std::string{templateText(name, {}).value()}));
    }
    CHECK_FALSE(checkTemplate("nl/reminder_9", "[subject]\n[opening]\n[demand]\n[closing]\n"));
    CHECK_FALSE(checkTemplate("reminder_1", "[subject]\n[opening]\n[demand]\n[closing]\n"));
    CHECK(checkTemplate("nl/reminder_1", "[subject]\n[opening]\n[demand]\n{{group_total}}\n[closing]\n"));
    // What belongs to a group exists only in the sentence of the group.
    CHECK_FALSE(checkTemplate("nl/reminder_1", "[subject]\n[opening]\n{{group_total}}\n[demand]\n[closing]\n"));
}

TEST_CASE("every letter in every language, tone and number of items is whole", "[letters]")
{
    for (const auto language : kLanguages) {
        for (const auto stage :
             {Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3, Stage::Reminder4, Stage::FormalNotice}) {
            for (int variant = 0; variant < 24; ++variant) {
                auto letter = stage == Stage::FormalNotice
                                  ? formalLetter(variant % 2 == 0 ? LetterKind::NoticeOfDefault : LetterKind::FourteenDayLetter, language)
                                  : sampleLetter(language, stage,
                                                 variant % 4 == 0   ? 0
                                                 : variant % 4 == 1 ? -3
                                                                    : 21);
                letter.tone = variant % 3;
                if (variant % 2 == 1) letter.items.push_back(sampleItem("2026-0043", onDay(2026, 11, 1), 22, 7, letter.stage));
                if (variant % 5 == 4) letter.company.email.clear();
                if (variant % 5 == 4) letter.company.phone.clear();
                addUp(letter);
                const auto text = compose(letter).value();
                CAPTURE(text.templateName, variant);
                const auto body = plainBody(text);
                // A placeholder that nothing filled, a sentence that a flag cut in two, an empty pair of brackets.
                for (const auto* trace : {"{{", "}}", "  ", " .", " ,", "..", "()", ",,", "via ,", "\n\n\n\n", "**"}) {
                    CAPTURE(trace, body);
                    CHECK_FALSE(contains(body, trace));
                }
                for (const auto& paragraph : text.opening)
                    CHECK(std::string{".?"}.find(plainText(paragraph).back()) != std::string::npos);
                CHECK_FALSE(text.subject.empty());
                CHECK(text.closing.size() >= 2);
            }
        }
    }
}

} // namespace
} // namespace tegoed::letters
