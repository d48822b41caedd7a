#include "render/qt_document_renderer.h"

#include "base/assert.h"
#include "base/text.h"
#include "render/fonts.h"
#include "render/letter_painter.h"
#include "render/page.h"
#include "render/pdf_file.h"
#include "render/report_painter.h"
#include "render/table_painter.h"
#include "render/text_lines.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <utility>
#include <vector>

namespace tegoed::render {

base::Result<std::string> QtDocumentRenderer::letterPdf(const letters::Letter& letter) const
{
    return statementPdf({&letter, 1});
}

base::Result<std::string> QtDocumentRenderer::statementPdf(std::span<const letters::Letter> accounts) const
{
    TEGOED_ASSERT(!accounts.empty());
    std::vector<LetterPainter> painters;
    for (const auto& account : accounts) {
        TEGOED_TRY(auto one, LetterPainter::of(account));
        painters.push_back(std::move(one));
    }
    PdfFile file{toQt(painters.front().text().subject), PdfFile::Orientation::Upright};
    QPainter painter{&file.writer()};
    bool isFirst = true;
    for (const auto& letterPainter : painters) {
        for (int page = 0; page < letterPainter.pageCount(); ++page) {
            if (!std::exchange(isFirst, false)) file.writer().newPage();
            letterPainter.paint(painter, page, mm(LetterPainter::pageSizeMm().width()));
        }
    }
    painter.end();
    return file.bytes();
}

base::Result<int> QtDocumentRenderer::lettersPdf(const std::filesystem::path& path, const std::string& title,
                                                 const app::LetterSource& next) const
{
    TEGOED_CHECK(loadFonts());
    // Renamed when it is whole; taken away by its destructor else.
    QSaveFile file{QString::fromStdString(path.native())};
    const auto unwritable = [&] {
        return base::fail(base::ErrorCode::FileNotWritable, {base::withValidUtf8(path.native()), file.errorString().toStdString()});
    };
    if (!file.open(QIODevice::WriteOnly)) return unwritable();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // As each letter's own file.
    int pages = 0;
    {
        QPdfWriter writer{&file};
        setUpPdf(writer, toQt(title), Orientation::Upright);
        QPainter painter{&writer};
        for (;;) {
            auto letter = next();
            if (!letter) {
                file.cancelWriting();
                painter.end();
                return base::fail(letter.error());
            }
            if (!*letter) break;
            auto letterPainter = LetterPainter::of(**letter);
            if (!letterPainter) {
                file.cancelWriting();
                painter.end();
                return base::fail(letterPainter.error());
            }
            if (pages % 2 == 1) {
                writer.newPage();
                ++pages;
            }
            for (int page = 0; page < letterPainter->pageCount(); ++page, ++pages) {
                if (pages > 0) writer.newPage();
                letterPainter->paint(painter, page, mm(LetterPainter::pageSizeMm().width()));
            }
        }
        painter.end();
    }
    if (!file.commit()) return unwritable();
    return pages;
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
