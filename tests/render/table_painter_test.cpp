#include "render/table_painter.h"

#include "render/qt_document_renderer.h"
#include "render/read_pdf.h"
#include "support/table.h"

#include "support/catch.h"

#include <limits>
#include <string>

namespace tegoed::render {
namespace {

using Catch::Matchers::ContainsSubstring;

base::Money cents(std::int64_t amount)
{
    return base::Money::ofMinor(amount, base::Currency::euro());
}

base::Table report(int rowCount, int columnCount)
{
    base::Table table;
    table.title = "Ouderdomsanalyse per 22-11-2026";
    table.columns.push_back({"name", "Klant"});
    for (int i = 1; i < columnCount; ++i)
        table.columns.push_back({"c" + std::to_string(i), "Kolom " + std::to_string(i), base::Align::Number});
    for (int row = 0; row < rowCount; ++row) {
        table.rows.push_back({"Klant " + std::to_string(row)});
        for (int i = 1; i < columnCount; ++i)
            table.rows.back().emplace_back(cents(row * 100 + i));
    }
    table.totals = {std::string{"Totaal"}};
    for (int i = 1; i < columnCount; ++i)
        table.totals.emplace_back(cents(999'999));
    return table;
}

std::string pdfOf(const base::Table& table)
{
    const auto pdf = QtDocumentRenderer{}.tablePdf(table, base::Language::Dutch);
    REQUIRE(pdf);
    return *pdf;
}

TEST_CASE("cells in the reader's language", "[render]")
{
    using base::Language;
    CHECK(cellText({}, Language::Dutch).isEmpty());
    CHECK(cellText(std::string{"tekst\n"}, Language::Dutch) == "tekst ");
    CHECK(cellText(std::int64_t{-1234567}, Language::Dutch) == "-1234567");
    CHECK(cellText(1234.5, Language::Dutch) == "1.234,50");
    CHECK(cellText(1234.5, Language::English) == "1,234.50");
    CHECK(cellText(std::numeric_limits<double>::quiet_NaN(), Language::English).isEmpty());
    CHECK(cellText(cents(-123456), Language::German) == "-1.234,56");
    CHECK(cellText(base::Date::of(2026, 11, 22).value(), Language::German) == "22.11.2026");
}

TEST_CASE("a report repeats its heading, ends in its totals and counts its pages", "[render]")
{
    const auto pdf = pdfOf(report(200, 5));
    const auto text = textOf(pdf);
    const int pages = pageCountOf(pdf);
    CHECK(readPdf(pdf, "qpdf --check {}").status == 0);
    CHECK(pages == 5); // 49 rows of 4.8 mm fit between heading and footer; 200 and the totals are 201.
    int headings = 0;
    for (auto at = text.find("Kolom 1"); at != std::string::npos; at = text.find("Kolom 1", at + 1))
        ++headings;
    CHECK(headings == pages);
    CHECK_THAT(text, ContainsSubstring("Klant 199"));
    CHECK_THAT(text, ContainsSubstring("Pagina 5 van 5"));
    CHECK(text.find("Totaal") > text.find("Klant 199"));
    CHECK_THAT(text, ContainsSubstring("9.999,99"));
    CHECK_THAT(readPdf(pdf, "pdffonts {}").output, ContainsSubstring("NotoSans"));
}

TEST_CASE("a report is upright where it fits and across where it doesn't", "[render]")
{
    const auto size = [](const base::Table& table) { return readPdf(pdfOf(table), "pdfinfo {} | sed -n 's/^Page size: *//p'").output; };
    CHECK_THAT(size(report(3, 4)), ContainsSubstring("595 x 842"));
    CHECK_THAT(size(report(3, 9)), ContainsSubstring("842 x 595"));
}

TEST_CASE("reports of any shape are drawn", "[render]")
{
    base::Table table;
    CHECK(pageCountOf(pdfOf(table)) == 1); // No column at all.
    table = report(1, 60);                 // More than a page can hold.
    table.rows[0][0] = std::string(5000, 'W');
    CHECK(pageCountOf(pdfOf(table)) == 1);
    table = report(2, 3);
    table.rows[0].resize(1); // A short row.
    table.totals.clear();
    CHECK_THAT(textOf(pdfOf(table)), ContainsSubstring("Klant 1"));
    table.rows[0][0] = std::string(300, 'W');
    CHECK_THAT(textOf(pdfOf(table)), ContainsSubstring("…"));
}

TEST_CASE("a hundred thousand rows are a report like any other", "[render]")
{
    const auto pdf = pdfOf(report(100'000, 6));
    CHECK(pageCountOf(pdf) > 1500);
    CHECK_THAT(readPdf(pdf, "pdftotext -f 1500 -l 1500 {} -").output, ContainsSubstring("Pagina 1500 van"));
}

} // namespace
} // namespace tegoed::render
