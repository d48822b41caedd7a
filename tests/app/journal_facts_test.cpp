#include "app/journal.h"

#include "support/catch.h"

namespace tegoed::app {
namespace {

/// `what=value` or `what: before > after`, one a line.
std::string said(const std::string& command, const std::string& details, base::Language language = base::Language::English)
{
    persistence::JournalEntry entry;
    entry.command = command;
    entry.details = details;
    std::string lines;
    for (const auto& fact : factsOf(entry, language, 2).facts)
        lines += (lines.empty() ? "" : "; ") + fact.what + (fact.isChange ? " | " + fact.before + " > " + fact.after : " = " + fact.after);
    return lines;
}

TEST_CASE("journal facts: what an entry says, in words and as the reader writes values", "[app][journal]")
{
    struct Case {
        const char* command;
        const char* details;
        const char* english;
    };
    const Case cases[]{
        {"customer_set",
         R"({"customer":"1","changes":{"limit":{"before":"","after":"5000.00"},"kind":{"before":"unknown","after":"business"}}})",
         "Credit limit | – > 5,000.00; Kind | unknown > business"},
        {"customer_set", R"({"customer":"1","changes":{"po_required":{"before":"no","after":"yes"}}})", "Order number required | no > yes"},
        {"setting_set", R"({"calendar.good_friday":{"before":"yes","after":"no"}})", "Good Friday is a day off | yes > no"},
        {"setting_set", R"({"segment.retail.policy":{"before":"","after":"compact"}})",
         "Dunning schedule of the customers of a segment: retail | – > compact"},
        {"hold_set", R"({"customer":"1","item":"","until":"2026-11-30","reason":"asked"})", "Until = 30/11/2026; Reason = asked"},
        {"pay",
         R"({"customer":"1","currency":"EUR","amount":"21.00","paid_on":"2026-11-20","payment":"P-1","items":[{"item":"F1","open_before":"121.00","amount":"21.00"}]})",
         "Amount = €\u00a021.00; Paid on = 20/11/2026; Payment = P-1; F1: Open | €\u00a0121.00 > €\u00a0100.00"},
        {"write_off", R"({"item":"F2","amount":"50.00","currency":"EUR","open_before":"50.00","on":"2026-02-10","reason":"x"})",
         "Item = F2; Open | €\u00a050.00 > €\u00a00.00; On = 10/02/2026; Reason = x"},
        {"unallocate", R"({"source":"P-1","currency":"EUR","items":[{"item":"F1","amount":"10.00"}]})", "Source = P-1; F1 = €\u00a010.00"},
        {"insolvency_set", R"({"customer":"1","kind":"bankruptcy","on":"2026-02-27","trustee":"mr. X","reference":""})",
         "Kind = bankruptcy; On = 27/02/2026; Trustee = mr. X"},
        {"import_items",
         R"({"files":[{"file":"a.csv","read":3,"new":0}],"changes":[{"number":"F1","field":"due","before":"2026-01-01","after":"2026-02-01"},{"number":"F}2","field":"order","before":"a\"{","after":"b"},{"number":"F3","field":"order","before":"a","after":"b"}]})",
         "File = a.csv; Read = 3; F1: Due | 01/01/2026 > 01/02/2026; F}2: Order | a\"{ > b"},
        {"undo", R"({"undoes":4,"command":"pay"})", "Takes back entry = 4; What was taken back = payment"},
        {"opening_decide",
         R"({"items":["A","D"],"decided":[{"customer":"1","list":"go_on","stage":"reminder_3","rest_until":"2026-03-09"},{"customer":"2","list":"call_first","hold_until":"2026-03-16","held_longer":["D"],"rest_until":"2026-03-09"}]})",
         "Items = A, D; 1 = goes on, reminder 3, no step before 09/03/2026; 2 = Opening review: call first, then agree or write "
         "off, no step before 09/03/2026, dunning block up to 16/03/2026, held for longer already: D"},
        {"opening_decide",
         R"({"items":["A"],"folder":"/out","decided":[{"customer":"1","list":"statement","file":"1.pdf","rest_until":"2026-03-09"},{"customer":"2","list":"write_off","written_off":["EUR 3.50"],"reason":"old"}]})",
         "Items = A; Folder = /out; 1 = account statement, starts again, 1.pdf, no step before 09/03/2026; 2 = written off, EUR 3.50, old"},
        {"letter_written", R"({"letter":"L-1","files":[{"name":"L-1.pdf","sha256":"ab"}]})", "Letter = L-1; File = L-1.pdf; SHA-256 = ab"},
        {"pay", "", ""},
        {"pay", "not json", ""},
        {"policy_set", R"({"policy":"own","before":null,"after":{"name":"own","customer_gap":7}})",
         "Dunning schedule = own; Days between two reminders | – > 7"},
        {"policy_set",
         R"({"policy":"own","before":{"name":"own","minimum":{"reminder":"5.00"},"steps":[{"stage":"reminder_1","offset":0,"tone":"friendly"},{"stage":"call","offset":9}]},"after":{"name":"own","minimum":{"reminder":"5.00"},"steps":[{"stage":"reminder_1","offset":3,"tone":"firm"}]}})",
         "Dunning schedule = own; reminder 1: Day | 0 > 3; reminder 1: Tone | friendly > firm; call: Day | 9 > –"},
    };
    for (const auto& row : cases) {
        CAPTURE(row.command, row.details);
        CHECK(said(row.command, row.details) == row.english);
    }
    CHECK(said("setting_set", R"({"calendar.good_friday":{"before":"yes","after":"no"}})", base::Language::Dutch) ==
          "Goede Vrijdag is een vrije dag | ja > nee");
}

TEST_CASE("journal facts: of an import's thousands of rows the first are shown and the rest is counted", "[app][journal]")
{
    persistence::JournalEntry entry;
    entry.command = "import_items";
    entry.details = R"({"files":[],"changes":[)";
    for (int row = 0; row < 9; ++row)
        entry.details += std::string{row == 0 ? "" : ","} + R"({"number":"F","field":"order","before":"a","after":"b"})";
    entry.details += "]}";
    const auto facts = factsOf(entry, base::Language::English, 4);
    CHECK(facts.facts.size() == 4);
    CHECK(facts.leftOutCount == 5);
}

} // namespace
} // namespace tegoed::app
