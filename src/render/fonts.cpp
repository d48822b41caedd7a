#include "render/fonts.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QTransform>

#include <mutex>

namespace tegoed::render {
namespace {

// Where Debian, Fedora, Arch and openSUSE put the font; the first folder that has both files is taken.
constexpr std::array kFontFolders{"/usr/share/fonts/truetype/noto/", "/usr/share/fonts/google-noto/", "/usr/share/fonts/noto/",
                                  "/usr/share/fonts/truetype/", "/usr/local/share/fonts/"};
constexpr double kDrawnPoints = 10.0;
constexpr const char* kRegularFile = "NotoSans-Regular.ttf";
constexpr const char* kBoldFile = "NotoSans-Bold.ttf";

base::Result<void> loadFontsOnce()
{
    ensureApplication();
    for (const auto* folder : kFontFolders) {
        const auto regular = QString::fromLatin1(folder) + QString::fromLatin1(kRegularFile);
        const auto bold = QString::fromLatin1(folder) + QString::fromLatin1(kBoldFile);
        if (!QFileInfo::exists(regular) || !QFileInfo::exists(bold)) continue;
        if (QFontDatabase::addApplicationFont(regular) >= 0 && QFontDatabase::addApplicationFont(bold) >= 0) return {};
    }
    return base::fail(base::ErrorCode::FileMissing, {std::string{kFontFolders.front()} + kRegularFile});
}

} // namespace

void ensureApplication()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (QCoreApplication::instance() != nullptr) return;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argumentCount = 1;
        static char name[] = "tegoed";
        static char* arguments[] = {name, nullptr};
        // Qt complains on stderr that a nightly job has no XDG_RUNTIME_DIR; nothing here needs one.
        const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        // Never deleted: what Qt makes while it draws is gone before our statics are, and its end would ask for it.
        static const auto* const application = new QGuiApplication(argumentCount, arguments);
        qInstallMessageHandler(before);
        Q_UNUSED(application)
    });
}

base::Result<void> loadFonts()
{
    static const auto loaded = loadFontsOnce();
    return loaded;
}

const char* documentFontFamily()
{
    return "Noto Sans";
}

Typeface::Typeface(double points, bool bold)
    : m_font([bold] {
          QFont font{QString::fromLatin1(documentFontFamily())};
          font.setPixelSize(static_cast<int>(kDrawnPoints * kUnitsPerPoint));
          font.setWeight(bold ? QFont::Bold : QFont::Normal);
          font.setHintingPreference(QFont::PreferNoHinting);
          return font;
      }()),
      m_metrics(m_font), m_scale(points / kDrawnPoints)
{
}

void drawText(QPainter& painter, const Typeface& typeface, QPointF at, const QString& text)
{
    if (painter.font() != typeface.font()) painter.setFont(typeface.font());
    const auto before = painter.worldTransform();
    painter.setWorldTransform(QTransform{typeface.scale(), 0, 0, typeface.scale(), at.x(), at.y()} * before);
    painter.drawText(QPointF{}, text);
    painter.setWorldTransform(before);
}

} // namespace tegoed::render
