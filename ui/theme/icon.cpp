#include "ui/theme/icon.h"

#include "base/assert.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace tegoed::ui {

namespace {

QByteArray svgOf(const QString& name)
{
    QFile file{QStringLiteral(":/icons/%1.svg").arg(name)};
    const bool opened = file.open(QIODevice::ReadOnly);
    TEGOED_ASSERT(opened);
    return file.readAll();
}

/// Draws one of our single-colour drawings in a colour of the look.
class Engine : public QIconEngine {
public:
    Engine(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint), m_svg(svgOf(m_name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = colorOf(m_tint);
        if (mode == QIcon::Disabled) color = colors().border;
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer{svg};
        renderer.render(painter, QRectF{rect});
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, QRect{QPoint{0, 0}, size}, mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }

    [[nodiscard]] QIconEngine* clone() const override { return new Engine{*this}; }
    bool isNull() override { return false; }

private:
    QString m_name;
    Tint m_tint;
    QByteArray m_svg;
};

} // namespace

QColor colorOf(Tint tint)
{
    const Colors& c = colors();
    switch (tint) {
    case Tint::Text: return c.text;
    case Tint::Muted: return c.muted;
    case Tint::Accent: return c.accent;
    case Tint::OnAccent: return c.onAccent;
    case Tint::Danger: return c.danger;
    case Tint::Warning: return c.warning;
    case Tint::Success: return c.success;
    }
    return c.text;
}

QIcon icon(const QString& name, Tint tint)
{
    return QIcon{new Engine{name, tint}};
}

} // namespace tegoed::ui
