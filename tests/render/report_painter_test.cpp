#include "render/report_painter.h"

#include "render/qt_document_renderer.h"
#include "render/read_pdf.h"

#include "support/catch.h"

namespace tegoed::render {
namespace {

using Catch::Matchers::ContainsSubstring;

base::Report schedule()
{
    base::Report report;
    report.title = "Aanmaanschema standaard";
    report.subtitle = "Voorbeeld B.V., stand op 22-11-2026";
    base::ReportTimeLine line;
    line.zero = "vervaldatum";
    line.marks = {{-5, "Vooraankondiging", "5 dagen ervoor"}, {0, "Herinnering", "op de dag"}, {3, "Tweede herinnering", "3 dagen erna"}};
    report.parts.emplace_back(line);
    base::Table table;
    table.columns = {{"step", "Stap"}, {"day", "Dag", base::Align::Number}, {"how", "Hoe"}};
    table.rows.push_back({std::string{"Herinnering"}, std::int64_t{0},
                          std::string{"zoals de klant het wil, anders per e-mail, anders per "
                                      "brief, en als dat niet kan dan per telefoon of bode"}});
    table.totals = {std::string{"Totaal"}, std::int64_t{1}};
    report.parts.emplace_back(table);
    report.parts.emplace_back(base::ReportHeading{"In woorden"});
    report.parts.emplace_back(base::ReportParagraph{"Een zin die op één regel past."});
    return report;
}

std::string pdfOf(const base::Report& report)
{
    const auto pdf = QtDocumentRenderer{}.reportPdf(report, base::Language::Dutch);
    REQUIRE(pdf);
    return *pdf;
}

TEST_CASE("a report has its title, time line, table and paragraphs, and counts its pages", "[render]")
{
    const auto text = textOf(pdfOf(schedule()));
    for (const char* const part : {"Aanmaanschema standaard", "Voorbeeld B.V., stand op 22-11-2026", "Vooraankondiging", "3 dagen erna",
                                   "vervaldatum", "In woorden", "Een zin die op één regel past.", "Totaal", "Pagina 1 van 1"})
        CHECK_THAT(text, ContainsSubstring(part));
    CHECK_THAT(text, ContainsSubstring("bode")); // A long cell goes on in the next line.
    CHECK(readPdf(pdfOf(schedule()), "qpdf --check {}").status == 0);
}

TEST_CASE("a report that is longer than a page repeats the heading of its table", "[render]")
{
    auto report = schedule();
    auto& table = std::get<base::Table>(report.parts[1]);
    for (int row = 0; row < 120; ++row)
        table.rows.push_back({std::string{"Stap"}, std::int64_t{row}, std::string{"kort"}});
    const auto text = textOf(pdfOf(report));
    CHECK_THAT(text, ContainsSubstring("Pagina 3 van "));
    std::size_t headings = 0;
    for (auto at = text.find("Hoe"); at != std::string::npos; at = text.find("Hoe", at + 1))
        ++headings;
    CHECK(headings >= 3);
}

TEST_CASE("nothing of a report stands beside its page, whatever is in it", "[render]")
{
    ensureApplication();
    REQUIRE(loadFonts());
    const Faces faces;
    auto report = schedule();
    report.title = std::string(400, 'W');
    auto& line = std::get<base::ReportTimeLine>(report.parts[0]);
    line.marks.push_back({3650, std::string(80, 'M'), "ver weg"});
    std::get<base::Table>(report.parts[1]).rows.push_back({std::string(300, 'x'), std::int64_t{1}, std::string(300, 'y')});
    const double width = mm(170);
    for (const auto& strip : reportStrips(report, faces, width, base::Language::Dutch)) {
        for (const auto& text : strip.marks.texts) {
            CAPTURE(text.text.toStdString());
            CHECK(text.at.x() >= -0.01);
            CHECK(text.at.x() + faces[text.face].width(text.text) <= width + 1);
            CHECK(text.at.y() <= strip.height + 1);
        }
    }
    CHECK(reportStrips({}, faces, width, base::Language::English).size() == 2);
}

} // namespace
} // namespace tegoed::render
