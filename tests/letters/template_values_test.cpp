#include "letters/template_values.h"

#include "letters/sample_letter.h"
#include "support/table.h"

#include "support/catch.h"

#include <string>

namespace tegoed::letters {
namespace {

TEST_CASE("ages are of the oldest item, in days of the language", "[letters]")
{
    const auto table = support::rows(R"(
        # days  upcoming  today  overdue  long  slipped  dutch     german    dative
          -5    yes       no     no       no    no       0 dagen   0 Tage    0 Tagen
          0     no        yes    no       no    no       0 dagen   0 Tage    0 Tagen
          1     no        no     yes      no    yes      1 dag     1 Tag     einem Tag
          14    no        no     yes      no    yes      14 dagen  14 Tage   14 Tagen
          15    no        no     yes      yes   no       15 dagen  15 Tage   15 Tagen
    )");
    for (const auto& row : table) {
        CAPTURE(row[0]);
        auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, std::stoi(row[0]));
        letter.items.push_back(sampleItem("younger", onDay(2026, 12, 31), -38, 100, ledger::Stage::Reminder1));
        auto values = templateValues(letter);
        CHECK(values.flags.at("upcoming") == (row[1] == "yes"));
        CHECK(values.flags.at("due_today") == (row[2] == "yes"));
        CHECK(values.flags.at("overdue") == (row[3] == "yes"));
        CHECK(values.flags.at("long_overdue") == (row[4] == "yes"));
        CHECK(values.flags.at("slipped") == (row[5] == "yes"));
        CHECK(values.values.at("oldest_days") == row[6]);
        letter.language = base::Language::German;
        values = templateValues(letter);
        CHECK(values.values.at("oldest_days") == row[7]);
        CHECK(values.values.at("oldest_days_dative") == row[8]);
    }
}

TEST_CASE("invoices are named up to three, counted from four on", "[letters]")
{
    auto letter = sampleLetter(base::Language::Dutch, ledger::Stage::Reminder1, 1);
    const auto invoices = [&letter] { return templateValues(letter).values.at("invoices"); };
    CHECK(invoices() == "factuur 2026-0042");
    letter.items.push_back(letter.items[0]); // A second instalment of the same invoice.
    CHECK(invoices() == "factuur 2026-0042");
    letter.items[1].number = "B";
    CHECK(invoices() == "facturen 2026-0042 en B");
    letter.items.push_back(sampleItem("C", onDay(2026, 11, 1), 1, 1, ledger::Stage::Reminder1));
    CHECK(invoices() == "facturen 2026-0042, B en C");
    letter.items.push_back(sampleItem("D", onDay(2026, 11, 1), 1, 1, ledger::Stage::Reminder1));
    CHECK(invoices() == "4 facturen");
    letter.items.resize(2);
    letter.items[1].number = std::string(41, 'x');
    CHECK(invoices() == "2 facturen");
}

TEST_CASE("a group's values are of its own items", "[letters]")
{
    const auto letter = sampleLetter(base::Language::English, ledger::Stage::Reminder2, 9);
    const std::vector<LetterItem> items{sampleItem("A", onDay(2026, 11, 1), 22, 150, ledger::Stage::Reminder1),
                                        sampleItem("B", onDay(2026, 11, 3), 20, 250, ledger::Stage::Reminder1)};
    const auto values = withGroup(templateValues(letter), items, letter.language);
    CHECK(values.values.at("group_total") == "€4.00");
    CHECK(values.values.at("group_due") == "1 November 2026");
    CHECK(values.values.at("group_days") == "22 days");
    CHECK(values.flags.at("group_many"));
    CHECK(values.values.at("to_pay") == "€1,210.00");
}

} // namespace
} // namespace tegoed::letters
