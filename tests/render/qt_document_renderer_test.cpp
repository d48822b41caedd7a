#include "render/qt_document_renderer.h"

#include "letters/sample_letter.h"
#include "render/read_pdf.h"

#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace tegoed::render {
namespace {

using Catch::Matchers::ContainsSubstring;
using letters::sampleLetter;

std::string pdfOf(const letters::Letter& letter)
{
    const auto pdf = QtDocumentRenderer{}.letterPdf(letter);
    REQUIRE(pdf);
    return *pdf;
}

TEST_CASE("a letter is a sound PDF/A-1b whose text can be selected", "[render]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder2, 9);
    letter.recipient.name = "Café Zoë & Søn Überbau B.V.";
    const auto pdf = pdfOf(letter);

    CHECK(readPdf(pdf, "qpdf --check {}").status == 0);
    CHECK_THAT(pdf, ContainsSubstring("pdfaid:part=\"1\""));
    CHECK_THAT(pdf, ContainsSubstring("pdfaid:conformance=\"B\""));
    CHECK_THAT(pdf, ContainsSubstring("OutputIntent"));
    const auto info = readPdf(pdf, "pdfinfo {}").output;
    CHECK_THAT(info, ContainsSubstring("Tweede herinnering: factuur 2026-0042"));
    CHECK_THAT(info, ContainsSubstring("Tegoed"));
    CHECK_THAT(info, ContainsSubstring("A4"));

    const auto text = textOf(pdf);
    for (const auto* part :
         {"Café Zoë & Søn Überbau B.V.", "Industrieweg 12", "L-1042", "€ 1.210,00", "30 november 2026", "NL91 ABNA 0417 1643 00",
          "Betalingen zijn verwerkt tot en met 20 november 2026.", "Pagina 1 van 1", "KvK 12345678"}) {
        CHECK_THAT(text, ContainsSubstring(part));
    }
}

/// 1,210.00 of which 210.00 was paid, and a credit of 100.00.
letters::Letter statementOf(base::Language language)
{
    auto letter = sampleLetter(language, ledger::Stage::Reminder1, 24);
    letter.kind = letters::LetterKind::Statement;
    letter.letterNumber.clear();
    letter.payBy.reset();
    letter.items[0].open = letter.items[0].claimed = letter.itemsTotal = letters::euro(100'000);
    letter.credits = {letters::sampleItem("C-7", letters::onDay(2026, 11, 10), 13, -10'000, ledger::Stage::Reminder1)};
    letter.creditsTotal = letters::euro(-10'000);
    letter.toPay = letters::euro(90'000);
    letter.statement.asOf = letter.writtenOn;
    letter.statement.aging = {letters::euro(0), letters::euro(90'000), letters::euro(0), letters::euro(0), letters::euro(0)};
    return letter;
}

TEST_CASE("a statement of account is one PDF: each account on pages of its own, with table, ages and payment", "[render]")
{
    auto other = statementOf(base::Language::Dutch);
    other.company.name = "Voorbeeld Verhuur B.V.";
    other.credits.clear();
    other.creditsTotal = letters::euro(0);
    other.toPay = letters::euro(100'000);
    const std::vector<letters::Letter> accounts{statementOf(base::Language::Dutch), other};
    const auto pdf = QtDocumentRenderer{}.statementPdf(accounts);
    REQUIRE(pdf);
    CHECK(readPdf(*pdf, "qpdf --check {}").status == 0);
    CHECK_THAT(readPdf(*pdf, "pdfinfo {}").output, ContainsSubstring("Rekeningoverzicht per 23 november 2026"));
    CHECK_THAT(readPdf(*pdf, "qpdf --show-npages {}").output, ContainsSubstring("2"));
    const auto text = textOf(*pdf);
    for (const auto* part :
         {"Document", "Betaald (€)", "210,00", "1.000,00", "Openstaande creditnota's", "-100,00", "Niet vervallen", "1–30 dagen",
          "91+ dagen", "Te betalen", "€ 900,00", "NL91 ABNA 0417 1643 00", "Voorbeeld Verhuur B.V.", "€ 1.000,00"})
        CHECK_THAT(text, ContainsSubstring(part));
}

TEST_CASE("a statement on which nothing is open is a page that says so", "[render]")
{
    auto letter = statementOf(base::Language::English);
    letter.items.clear();
    letter.credits.clear();
    letter.itemsTotal = letter.creditsTotal = letter.toPay = letters::euro(0);
    const auto pdf = QtDocumentRenderer{}.statementPdf({&letter, 1});
    REQUIRE(pdf);
    const auto text = textOf(*pdf);
    CHECK_THAT(text, ContainsSubstring("nothing is open"));
    CHECK_THAT(text, ContainsSubstring("Balance"));
    CHECK_THAT(text, !ContainsSubstring("91+"));
}

TEST_CASE("letters are set in Noto Sans, embedded, and in no other font", "[render]")
{
    for (const auto language : letters::kLanguages) {
        const auto fonts = readPdf(pdfOf(sampleLetter(language, ledger::Stage::Reminder1, 3)), "pdffonts {} | tail -n +3").output;
        int count = 0;
        std::istringstream lines{fonts};
        for (std::string line; std::getline(lines, line); ++count) {
            CAPTURE(line);
            CHECK_THAT(line, ContainsSubstring("NotoSans"));
            CHECK_THAT(line, Catch::Matchers::Matches(".* yes +(yes|no) +yes .*")); // Embedded, a subset, with Unicode.
        }
        CHECK(count == 2);
    }
}

TEST_CASE("the payment code on a letter scans as the payment", "[render]")
{
    auto letter = sampleLetter(base::Language::German, ledger::Stage::Reminder1, 3);
    const auto scan = [](const std::string& pdf) {
        return readPdf(pdf, "pdftoppm -r 110 -png {} page && zbarimg --quiet --raw page-*.png 2>/dev/null").output;
    };
    CHECK(scan(pdfOf(letter)) == "BCD\n002\n1\nSCT\n\nVoorbeeld Handel B.V.\nNL91ABNA0417164300\nEUR1210.00\n\n\n2026-0042\n");
    letter.company.iban.clear();
    CHECK(scan(pdfOf(letter)).empty());
}

TEST_CASE("200 items run over pages with their heading on each", "[render]")
{
    auto letter = sampleLetter(base::Language::English, ledger::Stage::Reminder3, 21);
    letter.items.clear();
    for (int i = 0; i < 200; ++i) {
        letter.items.push_back(letters::sampleItem("2026-" + std::to_string(1000 + i), letters::onDay(2026, 11, 1), 22,
                                                   i == 7 ? 123'456'789'012 : 100, letter.stage));
    }
    addUp(letter);
    const auto pdf = pdfOf(letter);
    const auto text = textOf(pdf);

    const int pages = pageCountOf(pdf);
    CHECK(pages >= 5);
    int headings = 0;
    for (auto at = text.find("Due date"); at != std::string::npos; at = text.find("Due date", at + 1))
        ++headings;
    CHECK(headings >= pages - 1); // The last page may have no row.
    for (int i = 0; i < 200; ++i)
        CHECK_THAT(text, ContainsSubstring("2026-" + std::to_string(1000 + i)));
    CHECK_THAT(text, ContainsSubstring("1,234,567,890.12"));
    CHECK_THAT(text, ContainsSubstring("Page " + std::to_string(pages) + " of " + std::to_string(pages)));
}

TEST_CASE("letters of any shape are drawn whole", "[render]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
    SECTION("a name of 60 letters")
    {
        letter.recipient.name = "Internationale Handelsmaatschappij voor Bouwmaterialen en Zn";
        letter.recipient.attention = "Mr. drs. A.B.C. van der Wetering-Hogenboom";
        letter.recipient.country = "DE";
        const auto text = textOf(pdfOf(letter));
        CHECK_THAT(text, ContainsSubstring("Bouwmaterialen en Zn"));
        CHECK_THAT(text, ContainsSubstring("3542 AD Utrecht") || ContainsSubstring("3542 AD  Utrecht"));
        CHECK_THAT(text, ContainsSubstring("GERMANY"));
    }
    SECTION("no address, no company")
    {
        letter.recipient = {};
        letter.company = {};
        CHECK_THAT(textOf(pdfOf(letter)), ContainsSubstring("U ontving van ons factuur 2026-0042"));
    }
    SECTION("a number and a reference without any break")
    {
        letter.items[0].number = std::string(400, 'N');
        letter.items[0].reference = std::string(4000, 'R');
        letter.items[0].amount = letter.items[0].open = letter.items[0].claimed = letters::euro(10'000'000'000'000);
        addUp(letter);
        CHECK_THAT(textOf(pdfOf(letter)), ContainsSubstring("100.000.000.000,00"));
    }
    SECTION("control characters and other scripts")
    {
        letter.recipient.name = std::string{"a\0b\x01\x7f\u2028", 8} + "日本 العربية \xf0\x9f\x98\x80";
        CHECK(readPdf(pdfOf(letter), "qpdf --check {}").status == 0);
    }
    SECTION("a text that fills pages")
    {
        letter.texts["nl/reminder_1"] =
            "[subject]\nx\n[opening]\n" + std::string(12'000, 'w') + " " + std::string(20'000, 'v') + "\n[demand]\n[closing]\nslot.\n";
        CHECK(pageCountOf(pdfOf(letter)) > 4);
    }
}

TEST_CASE("what can't be composed is an error, not a letter", "[render]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3);
    letter.items.clear();
    const auto pdf = QtDocumentRenderer{}.letterPdf(letter);
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == base::ErrorCode::TemplateInvalid);
}

// In a process of its own (as ctest runs it) the first thread here makes Qt's application and ends.
TEST_CASE("the first document may come from any thread, the others from several at once", "[render]")
{
    std::string first;
    std::thread{[&first] {
        first = QtDocumentRenderer{}.letterPdf(sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3)).value();
    }}.join();
    const auto expected = textOf(first);

    std::vector<std::string> pdfs(16);
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < 4; ++t) {
            threads.emplace_back([&pdfs, t] {
                for (std::size_t i = t; i < pdfs.size(); i += 4) {
                    pdfs[i] = QtDocumentRenderer{}.letterPdf(sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 3)).value();
                }
            });
        }
    }
    for (const auto& pdf : pdfs)
        CHECK(textOf(pdf) == expected);
}

TEST_CASE("all letters of a run are one PDF in which each begins on an odd page", "[render]")
{
    // Pages of their own: one, three (many items) and one.
    const std::vector<int> itemCounts{2, 90, 3};
    std::vector<letters::Letter> all;
    std::vector<int> pageCounts;
    for (std::size_t i = 0; i < itemCounts.size(); ++i) {
        all.push_back(sampleLetter(base::Language::Dutch, ledger::Stage::Reminder2, 20));
        all.back().items.resize(static_cast<std::size_t>(itemCounts[i]), all.back().items.front());
        addUp(all.back());
        all.back().letterNumber = "L-200" + std::to_string(i);
        pageCounts.push_back(pageCountOf(pdfOf(all.back())));
    }
    REQUIRE(pageCounts.front() == 1);
    REQUIRE(pageCounts[1] > 1);
    const support::TempFolder folder;
    const auto file = folder / "all.pdf";
    std::size_t next = 0;
    const auto pages = QtDocumentRenderer{}.lettersPdf(file, "Aanmaanronde", [&]() -> base::Result<std::optional<letters::Letter>> {
        if (next == all.size()) return std::optional<letters::Letter>{};
        return std::optional{all[next++]};
    });
    REQUIRE(pages);
    std::ostringstream bytes;
    bytes << std::ifstream{file}.rdbuf();
    const auto pdf = bytes.str();
    CHECK(readPdf(pdf, "qpdf --check {}").status == 0);
    CHECK(pageCountOf(pdf) == *pages);
    int page = 1;
    for (std::size_t i = 0; i < all.size(); ++i) {
        CAPTURE(i, page);
        CHECK(page % 2 == 1);
        const auto range = [&](int first) { return "pdftotext -f " + std::to_string(first) + " -l " + std::to_string(first) + " {} -"; };
        CHECK_THAT(readPdf(pdf, range(page)).output, ContainsSubstring(all[i].letterNumber));
        page += pageCounts[i];
        const bool isLast = i + 1 == all.size();
        if (page % 2 == 0 && !isLast) {
            // The empty page: nothing but the form feed that ends it.
            CHECK(readPdf(pdf, range(page)).output == "\f");
            ++page;
        }
    }
    CHECK(page == *pages + 1);
}

TEST_CASE("a letter that cannot be made leaves no file of all letters", "[render]")
{
    const support::TempFolder folder;
    const auto file = folder / "all.pdf";
    auto broken = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder2, 1);
    broken.items.clear();
    bool given = false;
    const auto pages = QtDocumentRenderer{}.lettersPdf(file, "x", [&]() -> base::Result<std::optional<letters::Letter>> {
        if (std::exchange(given, true)) return std::optional<letters::Letter>{};
        return std::optional{broken};
    });
    REQUIRE_FALSE(pages);
    CHECK(pages.error().code == base::ErrorCode::TemplateInvalid);
    CHECK_FALSE(std::filesystem::exists(file));
}

} // namespace
} // namespace tegoed::render
