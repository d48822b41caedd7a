#include "render/qt_document_renderer.h"

#include "render/letter_painter.h"
#include "render/page.h"
#include "render/pdf_file.h"
#include "render/report_painter.h"
#include "render/table_painter.h"
#include "render/text_lines.h"

#include <QPainter>

namespace tegoed::render {

base::Result<std::string> QtDocumentRenderer::letterPdf(const letters::Letter& letter) const
{
    TEGOED_TRY(const auto letterPainter, LetterPainter::of(letter));
    PdfFile file{toQt(letterPainter.text().subject), PdfFile::Orientation::Upright};
    QPainter painter{&file.writer()};
    for (int page = 0; page < letterPainter.pageCount(); ++page) {
        if (page > 0) file.writer().newPage();
        letterPainter.paint(painter, page, mm(LetterPainter::pageSizeMm().width()));
    }
    painter.end();
    return file.bytes();
}

base::Result<std::string> QtDocumentRenderer::tablePdf(const base::Table& table, base::Language language) const
{
    TEGOED_CHECK(loadFonts());
    return render::reportPdf(table, language);
}

base::Result<std::string> QtDocumentRenderer::reportPdf(const base::Report& report, base::Language language) const
{
    TEGOED_CHECK(loadFonts());
    return render::reportPdf(report, language);
}

} // namespace tegoed::render
