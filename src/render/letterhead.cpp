#include "render/letterhead.h"

#include "render/text_lines.h"

#include <QBuffer>
#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <mutex>

namespace tegoed::render {
namespace {

constexpr double kDotsPerMm = 300.0 / 25.4;
constexpr int kLargestPixels = 20'000;

QImage read(const QString& path, QSizeF largestMm)
{
    QFile file{path};
    if (!QFileInfo{path}.isFile() || file.size() > kLargestLetterheadBytes || !file.open(QIODevice::ReadOnly)) return {};
    auto bytes = file.read(kLargestLetterheadBytes + 1);
    if (bytes.isEmpty() || bytes.size() > kLargestLetterheadBytes) return {};

    QBuffer buffer{&bytes};
    QImageReader reader{&buffer};
    const auto format = reader.format();
    if (format != "png" && format != "jpeg" && format != "svg") return {};
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (size.isEmpty() || size.width() > kLargestPixels || size.height() > kLargestPixels) return {};
    const QSizeF largest = largestMm * kDotsPerMm;
    const double factor = std::min(largest.width() / size.width(), largest.height() / size.height());
    if (factor < 1 || format == "svg") {
        reader.setScaledSize(
            QSize{std::max(1, static_cast<int>(size.width() * factor)), std::max(1, static_cast<int>(size.height() * factor))});
    }
    const auto picture = reader.read();
    if (picture.isNull()) return {};

    QImage opaque{picture.size(), QImage::Format_RGB32};
    opaque.fill(Qt::white);
    QPainter painter{&opaque};
    painter.drawImage(0, 0, picture);
    return opaque;
}

struct Kept {
    QString path;
    qint64 size = 0;
    QDateTime changedAt;
    QSizeF largestMm;
    QImage picture;
};

} // namespace

QImage letterheadPicture(const std::string& path, QSizeF largestMm)
{
    if (path.empty()) return {};
    const auto name = QFile::decodeName(QByteArray::fromStdString(path));
    const QFileInfo info{name};
    const auto size = info.size();
    const auto changedAt = info.lastModified();

    static std::mutex mutex;
    static Kept kept;
    const std::lock_guard lock{mutex};
    if (kept.path != name || kept.size != size || kept.changedAt != changedAt || kept.largestMm != largestMm) {
        kept = {name, size, changedAt, largestMm, read(name, largestMm)};
    }
    return kept.picture;
}

} // namespace tegoed::render
