#include "render/pdf_file.h"

#include "render/fonts.h"

#include <QPageLayout>
#include <QPageSize>

namespace tegoed::render {

PdfFile::PdfFile(const QString& title, Orientation orientation) : m_writer((m_buffer.open(QIODevice::WriteOnly), &m_buffer))
{
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(kUnitsPerInch);
    m_writer.setPageLayout(
        {QPageSize{QPageSize::A4}, orientation == Orientation::Upright ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF{}});
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Tegoed"));
}

} // namespace tegoed::render
