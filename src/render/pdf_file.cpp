#include "render/pdf_file.h"

#include "render/fonts.h"

#include <QPageLayout>
#include <QPageSize>

namespace tegoed::render {

void setUpPdf(QPdfWriter& writer, const QString& title, Orientation orientation)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kUnitsPerInch);
    writer.setPageLayout(
        {QPageSize{QPageSize::A4}, orientation == Orientation::Upright ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF{}});
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tegoed"));
}

PdfFile::PdfFile(const QString& title, Orientation orientation) : m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
{
    setUpPdf(m_writer, title, orientation);
}

} // namespace tegoed::render
