#include "app/wording.h"

#include "app/command_table.h"
#include "base/snake_name.h"
#include "exchange/import_result.h"
#include "persistence/ledger_file.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>

namespace tegoed::app {
namespace {

using base::Language;

constexpr std::array kLanguages{Language::Dutch, Language::English};

std::string contents(const std::string& path)
{
    std::ifstream file{std::string{TEGOED_SOURCE_DIR} + path};
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::set<std::string> placeholders(std::string_view pattern)
{
    static const std::regex kPlaceholder{R"(\{\d+\})"};
    const std::string text{pattern};
    return {std::sregex_token_iterator{text.begin(), text.end(), kPlaceholder}, std::sregex_token_iterator{}};
}

/// The names of an error's arguments, as the comment of the closed list gives them.
std::map<std::string, int> argumentCounts()
{
    static const std::regex kRow{R"(X\((\w+), \w+\)\s*/\*([^*]*)\*/)"};
    const auto header = contents("/src/base/error.h");
    std::map<std::string, int> counts;
    for (auto at = std::sregex_iterator{header.begin(), header.end(), kRow}; at != std::sregex_iterator{}; ++at) {
        const std::string names = (*at)[2];
        const bool none = names.find_first_not_of(' ') == std::string::npos;
        counts[std::string{base::SnakeName{(*at)[1].str()}.view()}] =
            none ? 0 : 1 + static_cast<int>(std::count(names.begin(), names.end(), ','));
    }
    return counts;
}

TEST_CASE("wording: every key stands once and has both texts with the same placeholders", "[wording]")
{
    std::set<std::string_view> keys;
    for (const auto table : allWordings()) {
        for (const auto& wording : table) {
            CAPTURE(wording.key);
            CHECK(keys.insert(wording.key).second);
            CHECK_FALSE(wording.english.empty());
            CHECK_FALSE(wording.dutch.empty());
            CHECK(placeholders(wording.english) == placeholders(wording.dutch));
            for (const auto text : {wording.english, wording.dutch}) {
                CHECK(text.find('\n') == std::string_view::npos);
                CHECK(text.find("  ") == std::string_view::npos);
                CHECK(text.back() != ' ');
            }
        }
    }
}

TEST_CASE("wording: an error's sentence uses no argument that the error does not have", "[wording]")
{
    const auto counts = argumentCounts();
    for (const auto code : base::allErrorCodes()) {
        const std::string name{base::name(code)};
        CAPTURE(name);
        REQUIRE(hasText("error." + name));
        REQUIRE(counts.contains(name));
        for (const auto language : kLanguages) {
            const auto bare = text("error." + name, language, {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}"});
            for (const auto& placeholder : placeholders(bare))
                CHECK(std::stoi(placeholder.substr(1)) < counts.at(name));
        }
    }
}

TEST_CASE("wording: the sentences of all errors are those of the golden file", "[wording]")
{
    std::string sentences;
    for (const auto code : base::allErrorCodes()) {
        base::Error error{code, {"A", "B", "C", "D"}};
        for (const auto language : {Language::English, Language::Dutch})
            sentences += std::string{base::name(code)} + ' ' + std::string{base::code(language)} + ": " + sentence(error, language) + '\n';
    }
    CHECK(sentences == contents("/tests/app/wording_golden.txt"));
}

TEST_CASE("wording: errors are sentences: a capital in front, a point behind", "[wording]")
{
    for (const auto code : base::allErrorCodes()) {
        for (const auto language : kLanguages) {
            const auto line = sentence({code, {"A", "B", "C", "D"}}, language);
            CAPTURE(line);
            const bool startsWell = (line[0] >= 'A' && line[0] <= 'Z') || line[0] == '"';
            CHECK(startsWell);
            CHECK(line.back() == '.');
        }
    }
}

TEST_CASE("wording: codes in an error's arguments are put in words", "[wording]")
{
    using base::ErrorCode;
    CHECK(sentence({ErrorCode::UndoBlocked, {"pay", "dunning_run", "2026-11-22"}}, Language::English) ==
          "\"payment\" can't be undone because \"dunning run\" of 2026-11-22 was built on it: undo that first.");
    CHECK(sentence({ErrorCode::PolicyInvalid, {"steps[2].stage", "not_rising"}}, Language::Dutch) ==
          "Het aanmaanschema is fout bij steps[2].stage: stappen moeten oplopen in strengheid en in dagen. Verbeter het bestand en stel "
          "het opnieuw in.");
    CHECK(sentence({ErrorCode::FileTooLarge, {"list.csv", "1073741824"}}, Language::English) ==
          "The file list.csv is larger than 1 GiB: split it, or check that it is the right one.");
    CHECK(sentence({ErrorCode::FileEmpty, {""}, "list.csv"}, Language::English) == "The file list.csv is empty: export it again.");
    CHECK(sentence({ErrorCode::FileTooLarge, {"list.csv", "1000"}}, Language::English) ==
          "The file list.csv is larger than 1000 bytes: split it, or check that it is the right one.");
    CHECK(sentence({ErrorCode::NoTable, {"customers"}}, Language::Dutch) ==
          "In het bestand is geen tabel gevonden (gezocht naar klanten): controleer of dit de juiste export is.");
}

TEST_CASE("wording: amounts in an error's sentence are written as the reader writes them", "[wording]")
{
    struct Row {
        base::ErrorCode code;
        std::vector<std::string> arguments, english, dutch;
    };
    using base::ErrorCode;
    const std::vector<Row> table{
        {ErrorCode::MoreThanOpen, {"2026-0001", "1234567.50", "999.00"}, {"1,234,567.50", "999.00"}, {"1.234.567,50", "999,00"}},
        {ErrorCode::MoreThanUnallocated, {"P-1", "1000", "5.125"}, {"1,000", "5.125"}, {"1.000", "5,125"}},
        {ErrorCode::ControlTotalDiffers, {"-1234.50", "-0.01"}, {"-1,234.50", "-0.01"}, {"-1.234,50", "-0,01"}},
        {ErrorCode::RowOpenOutOfRange, {"100.00", "12345678.00"}, {"100.00", "12,345,678.00"}, {"100,00", "12.345.678,00"}},
        {ErrorCode::RowPaidAboveAmount, {"1234.00", "123.00"}, {"1,234.00", "123.00"}, {"1.234,00", "123,00"}},
        {ErrorCode::RowSettledButOpen, {"2026-01-02", "1234.00"}, {"2026-01-02", "1,234.00"}, {"2026-01-02", "1.234,00"}},
        {ErrorCode::RowNegativeInvoice, {"-1000.00"}, {"-1,000.00"}, {"-1.000,00"}},
        {ErrorCode::RowOtherAmount, {"1000.00", "2000.00", "3000.00"}, {"2,000.00", "3,000.00"}, {"2.000,00", "3.000,00"}},
        {ErrorCode::VanishedTooMany, {"1000", "2000", "3000.00", "4000.00"}, {"3,000.00", "4,000.00"}, {"3.000,00", "4.000,00"}},
        {ErrorCode::ItemUnknown, {"1000.00"}, {"1000.00"}, {"1000.00"}},
        {ErrorCode::RowNegativeInvoice, {"A12345"}, {"A12345"}, {"A12345"}},
    };
    for (const auto& row : table) {
        const base::Error error{row.code, row.arguments};
        for (const auto& amount : row.english) {
            CAPTURE(amount, sentence(error, Language::English));
            CHECK(sentence(error, Language::English).find(amount) != std::string::npos);
        }
        for (const auto& amount : row.dutch) {
            CAPTURE(amount, sentence(error, Language::Dutch));
            CHECK(sentence(error, Language::Dutch).find(amount) != std::string::npos);
        }
    }
}

TEST_CASE("wording: no code stands inside a sentence", "[wording]")
{
    using base::ErrorCode;
    struct Case {
        base::Error error;
        const char* english;
        const char* dutch;
    };
    const std::vector<Case> cases{
        {{ErrorCode::LettersNotWritten, {"53", "disk_full", "out/a.pdf"}},
         "53 letters could not be written. The disk is full and nothing was changed in out/a.pdf: free some space and try again. The next "
         "run writes them first.",
         "53 brieven konden niet worden geschreven. De schijf is vol en er is niets gewijzigd in out/a.pdf: maak ruimte en probeer het "
         "opnieuw. De volgende ronde schrijft ze als eerste."},
        {{ErrorCode::LettersNotWritten, {"1", "file_not_writable", "out/a.pdf", "Permission denied"}},
         "1 letter could not be written. out/a.pdf can't be written (no rights): choose another folder, or change its rights. The next run "
         "writes it first.",
         "1 brief kon niet worden geschreven. out/a.pdf kan niet worden geschreven (geen rechten): kies een andere map, of wijzig de "
         "rechten. De volgende ronde schrijft hem als eerste."},
        {{ErrorCode::LettersNotWritten, {"2"}},
         "2 letters could not be written. The next run writes them first.",
         "2 brieven konden niet worden geschreven. De volgende ronde schrijft ze als eerste."},
        {{ErrorCode::NoOutFolder, {"ro", "Read-only file system"}},
         "The folder ro for the letters can't be used (the disk can only be read): choose another one.",
         "De map ro voor de brieven kan niet worden gebruikt (de schijf is alleen leesbaar): kies een andere."},
        {{ErrorCode::LedgerDamaged, {"l.tegoed", "header"}},
         "The ledger l.tegoed is damaged (its beginning): put a backup back with tegoedctl restore.",
         "De administratie l.tegoed is beschadigd (het begin van het bestand): zet een reservekopie terug met tegoedctl restore."},
        {{ErrorCode::CheckFailed, {"open_amounts", "document 7"}},
         "The books would not add up (open amounts are what the postings leave: document 7), so nothing was changed: report this with the "
         "log file.",
         "De boeken zouden niet kloppen (openstaande bedragen volgen uit de boekingen: document 7), daarom is er niets gewijzigd: meld "
         "dit met het logbestand."},
        {{ErrorCode::FieldValueBad, {"until", "2026-11-01", "today_or_later"}},
         "Until can't be \"2026-11-01\": allowed is today or a later day.",
         "Tot en met kan niet \"2026-11-01\" zijn: toegestaan is vandaag of een latere dag."},
    };
    for (const auto& row : cases) {
        CAPTURE(row.english);
        CHECK(sentence(row.error, Language::English) == row.english);
        CHECK(sentence(row.error, Language::Dutch) == row.dutch);
    }
}

TEST_CASE("wording: what a check found is told in words, however many there are", "[wording]")
{
    CHECK(checkDetails("", Language::Dutch).empty());
    CHECK(checkDetails("2: payment 5; entry 17", Language::Dutch) == "2: betaling 5; post 17");
    CHECK(checkDetails("2: row 3 missing from index x; ledger_damaged", Language::English) == "2: row 3 missing from index x; damaged");
    CHECK(checkDetails("1: application_id", Language::English) == "1: the mark of a ledger is missing");
}

TEST_CASE("wording: an error's place is its file and line, where there are any", "[wording]")
{
    using base::ErrorCode;
    const std::vector<std::string> none;
    CHECK(sentenceWithPlace({ErrorCode::RowWithoutNumber, none, "items.csv", 12}, Language::English)
              .starts_with("items.csv:12: The row has no number"));
    CHECK(sentenceWithPlace({ErrorCode::NulByte, none, "items.csv", 0}, Language::English).starts_with("items.csv: The row holds"));
    CHECK(sentenceWithPlace({ErrorCode::NothingToUndo, none, {}, 0}, Language::English).starts_with("There is nothing to undo"));
}

TEST_CASE("wording: a reason of the worklist says its measure", "[wording]")
{
    using worklist::ReasonCode;
    const auto euro = base::Currency::euro();
    const auto in = [&](ReasonCode code, std::int64_t measure, Language language) {
        return text(worklist::Reason{code, 1, measure}, euro, language);
    };

    CHECK(in(ReasonCode::OverdueAmount, 123450, Language::English) == "EUR 1,234.50 overdue");
    CHECK(in(ReasonCode::OverdueAmount, 123450, Language::Dutch) == "EUR 1.234,50 vervallen");
    CHECK(in(ReasonCode::DaysOverdue, 1, Language::English) == "1 day overdue");
    CHECK(in(ReasonCode::DaysOverdue, 41, Language::Dutch) == "41 dagen vervallen");
    CHECK(in(ReasonCode::PaysLate, 123, Language::Dutch) == "betaalt gemiddeld 12,3 dagen te laat");
    CHECK(in(ReasonCode::NextAction, base::Date::of(2026, 11, 22)->dayNumber(), Language::English) == "agreed to act on 22/11/2026");
    for (const auto code : worklist::allReasonCodes()) {
        CHECK_FALSE(in(code, 2, Language::Dutch).empty());
    }
    for (const auto action : worklist::allActions())
        CHECK_FALSE(text(action, Language::English).empty());
}

TEST_CASE("wording: German readers get English", "[wording]")
{
    CHECK(text(ledger::Stage::PreDue, Language::German) == "pre-due notice");
    CHECK(text(ledger::Stage::PreDue, Language::Dutch) == "vooraankondiging");
}

TEST_CASE("wording: every word of the closed lists has its text", "[wording]")
{
    const auto all = [](const char* subject, const auto& values) {
        for (const auto value : values) {
            const auto key = std::string{subject} + std::string{name(value)};
            CAPTURE(key);
            CHECK(hasText(key));
        }
    };
    all("stage.", ledger::allStages());
    all("customer_kind.", ledger::allCustomerKinds());
    all("document_kind.", ledger::allDocumentKinds());
    all("channel.", ledger::allChannels());
    all("payment_method.", ledger::allPaymentMethods());
    all("contact_role.", ledger::allContactRoles());
    all("contact_kind.", ledger::allContactKinds());
    all("outcome.", ledger::allCallOutcomes());
    all("insolvency.", ledger::allInsolvencyKinds());
    all("settlement.", ledger::allSettlements());
    all("payment_source.", ledger::allPaymentSources());
    all("allocation_kind.", ledger::allAllocationKinds());
    all("verdict.", dunning::allVerdicts());
    for (const auto stage : ledger::allStages())
        CHECK(hasText("group." + std::string{name(dunning::groupOf(stage))}));
    for (const auto warning :
         {dunning::Warning::NoAddress, dunning::Warning::NoCompany, dunning::Warning::NotCalled, dunning::Warning::NoEmail})
        CHECK_FALSE(text(warning, Language::Dutch).empty());
    for (const auto copy : {dunning::CopyTo::AccountManager, dunning::CopyTo::CustomerManager})
        CHECK(hasText("copy." + std::string{name(copy)}));
    for (const auto fault : dunning::policyFaults())
        CHECK(hasText("policy_fault." + std::string{fault}));
}

TEST_CASE("wording: every command of the table has its words, and its reason where it cannot be undone", "[wording]")
{
    for (const auto& command : commandTable()) {
        CAPTURE(command.name);
        CHECK(hasText("journal." + std::string{command.name}));
        if (!command.whyNot.empty()) CHECK(hasText("whynot." + std::string{command.whyNot}));
    }
}

TEST_CASE("wording: every remark of an import has its sentence", "[wording]")
{
    for (const auto code : {
#define TEGOED_X(name) exchange::WarningCode::name,
             TEGOED_IMPORT_WARNINGS(TEGOED_X)
#undef TEGOED_X
         }) {
        const auto key = "import.warning." + std::string{exchange::name(code)};
        CAPTURE(key);
        CHECK(hasText(key));
    }
}

} // namespace
} // namespace tegoed::app
