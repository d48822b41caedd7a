#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPdfWriter>
#include <QString>

#include <string>

namespace tegoed::render {

enum class Orientation { Upright, Across };
/// Makes a writer one of PDF/A-1b on A4 without margins, whose painter has the units of pages (fonts.h).
void setUpPdf(QPdfWriter& writer, const QString& title, Orientation orientation);

/// A PDF/A-1b in memory, on A4 without margins, whose painter has the units of pages (fonts.h).
class PdfFile {
public:
    using Orientation = render::Orientation;
    PdfFile(const QString& title, Orientation orientation);
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    [[nodiscard]] QPdfWriter& writer() { return m_writer; }
    /// The file's bytes. To be called when the painter has ended.
    [[nodiscard]] std::string bytes() const { return m_bytes.toStdString(); }

private:
    QByteArray m_bytes{};
    QBuffer m_buffer{&m_bytes};
    QPdfWriter m_writer;
};

} // namespace tegoed::render
