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
                                                  "漢字     -0.05  \n");
    CHECK(aligned(sample(), Language::Dutch) == "Name      Open  Stage\n"
                                                "----  --------  --------------------\n"
                                                "Béta  1.234,50  betalingsherinnering\n"
                                                "漢字     -0,05  \n");
}

TEST_CASE("text table: totals stand below a rule", "[table]")
{
    auto table = sample();
    table.totals = {std::string{"Total"}, euro(123445), base::Cell{}};
    CHECK_THAT(aligned(table, Language::English), Catch::Matchers::ContainsSubstring("-----  --------  ----------\nTotal  1,234.45  \n"));
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
    CHECK(out.str() == "Name   Alfa\nOpen   1.00\n");
}

} // namespace
} // namespace tegoed::cli
