#include "cli/text_table.h"

#include "support/catch.h"

#include <sstream>

namespace tegoed::cli {
namespace {

using base::Align;
using base::Language;

base::Money euro(std::int64_t minor)
{
    return base::Money::ofMinor(minor, base::Currency::euro());
}

base::Table sample()
{
    base::Table table;
    table.columns = {{"name", "Name", Align::Text}, {"open", "Open", Align::Number}, {"stage", "Stage", Align::Text}};
    table.rows = {{std::string{"Béta"}, euro(123450), std::string{"reminder_1"}}, {std::string{"漢字"}, euro(-5), base::Cell{}}};
    return table;
}

std::string aligned(const base::Table& table, Language language)
{
    std::ostringstream out;
    writeAligned(out, table, language);
    return out.str();
}

TEST_CASE("text table: texts to the left, numbers to the right, by columns of the terminal", "[table]")
{
    CHECK(aligned(sample(), Language::English) == "Name      Open  Stage\n"
                                                  "----  --------  ----------\n"
                                                  "Béta  1,234.50  reminder 1\n"
                                                  "漢字     -0.05\n");
    CHECK(aligned(sample(), Language::Dutch) == "Name      Open  Stage\n"
                                                "----  --------  --------------------\n"
                                                "Béta  1.234,50  betalingsherinnering\n"
                                                "漢字     -0,05\n");
}

TEST_CASE("text table: totals stand below a rule", "[table]")
{
    auto table = sample();
    table.totals = {std::string{"Total"}, euro(123445), base::Cell{}};
    CHECK_THAT(aligned(table, Language::English), Catch::Matchers::ContainsSubstring("-----  --------  ----------\nTotal  1,234.45\n"));
}

TEST_CASE("text table: a column in which nothing stands is left out", "[table]")
{
    auto table = sample();
    table.rows.front()[2] = base::Cell{};
    CHECK(aligned(table, Language::English) == "Name      Open\n----  --------\nBéta  1,234.50\n漢字     -0.05\n");
    table.rows.clear();
    CHECK(aligned(table, Language::English) == "Name  Open  Stage\n----  ----  -----\n");
}

TEST_CASE("text table: on a terminal lines fit, with texts in several lines or below their row", "[table]")
{
    base::Table table;
    table.columns = {{"name", "Name", Align::Text},
                     {"days", "Days overdue", Align::Number},
                     {"open", "Open", Align::Number},
                     {"do", "Next action", Align::Text},
                     {"why", "Reasons", Align::Text}};
    table.rows = {{std::string{"A customer with a long name"}, std::int64_t{41}, euro(123450), std::string{"approve the hand-over"},
                   std::string{"EUR 1,234.50 overdue; 41 days overdue; pays late"}},
                  {std::string{"B"}, std::int64_t{1}, euro(100), base::Cell{}, base::Cell{}}};
    const auto fitted = [&](std::size_t width) {
        std::ostringstream out;
        writeAligned(out, table, Language::English, width);
        return out.str();
    };
    CHECK(fitted(200) == fitted(0));
    CHECK(fitted(100) == "                                Days\n"
                         "Name                         overdue      Open  Next action            Reasons\n"
                         "---------------------------  -------  --------  ---------------------  -----------------------------\n"
                         "A customer with a long name       41  1,234.50  approve the hand-over  EUR 1,234.50 overdue; 41 days\n"
                         "                                                                       overdue; pays late\n"
                         "B                                  1      1.00\n");
    CHECK(fitted(72) == "                                Days\n"
                        "Name                         overdue      Open  Next action\n"
                        "---------------------------  -------  --------  ---------------------\n"
                        "A customer with a long name       41  1,234.50  approve the hand-over\n"
                        "        Reasons: EUR 1,234.50 overdue; 41 days overdue; pays late\n"
                        "B                                  1      1.00\n");
    table.rows.push_back({std::string{"C"}, std::int64_t{2}, euro(100), std::string{"wait"}, std::string{"late"}});
    CHECK(fitted(60) == "                                Days\n"
                        "Name                         overdue      Open\n"
                        "---------------------------  -------  --------\n"
                        "A customer with a long name       41  1,234.50\n"
                        "        Next action: approve the hand-over\n"
                        "        Reasons: EUR 1,234.50 overdue; 41 days overdue; pays\n"
                        "        late\n"
                        "B                                  1      1.00\n"
                        "C                                  2      1.00\n"
                        "        Next action: wait   Reasons: late\n");
    std::ostringstream out;
    writeFields(out, {table.columns[0], table.columns[4]}, {table.rows[0][0], table.rows[0][4]}, Language::English, 60);
    CHECK(out.str() == "Name     A customer with a long name\n"
                       "Reasons  EUR 1,234.50 overdue; 41 days overdue; pays late\n");
}

TEST_CASE("text table: codes are words, names that look like codes of other columns stay", "[table]")
{
    const auto in = [](const char* column, const char* code) {
        return readable({column, "", Align::Text}, std::string{code}, Language::English);
    };
    CHECK(in("kind", "credit_note") == "credit note");
    CHECK(in("kind", "consumer") == "consumer");
    CHECK(in("reason", "not_due") == "next step's day has not come");
    CHECK(in("warnings", "no_address not_called") == "no postal address, the call was not made");
    CHECK(in("name", "reminder_1") == "reminder_1");
    CHECK(in("stage", "no such stage") == "no such stage");
    CHECK(in("name", "red\x1b[31m") == "red\xEF\xBF\xBD[31m");
}

TEST_CASE("text table: one record is a line for each field that has a value", "[table]")
{
    std::ostringstream out;
    writeFields(out, sample().columns, {std::string{"Alfa"}, euro(100), base::Cell{}}, Language::English);
    CHECK(out.str() == "Name  Alfa\nOpen  1.00\n");
}

} // namespace
} // namespace tegoed::cli
