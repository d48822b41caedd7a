#pragma once

#include "render/letter_painter.h"

#include <QScrollArea>

#include <optional>

namespace tegoed::ui {

/// A letter as it will leave, page under page, drawn by the painter that makes its PDF. As wide as the view, or larger and smaller by
/// steps.
class LetterView : public QScrollArea {
    Q_OBJECT
public:
    explicit LetterView(QWidget* parent = nullptr);
    void show(render::LetterPainter letter);
    /// Words in place of a letter: nothing chosen, a task, a letter that cannot be made.
    void showText(const QString& text);
    [[nodiscard]] int pageCount() const;
    /// The words that stand in place of a letter; empty while there is one.
    [[nodiscard]] QString insteadText() const;
    void zoomIn() { setZoomStep(m_zoomStep + 1); }
    void zoomOut() { setZoomStep(m_zoomStep - 1); }
    /// As wide as the view.
    void zoomToWidth() { setZoomStep(0); }
    [[nodiscard]] int zoomPercent() const;

signals:
    void zoomChanged();

protected:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Sheet;
    void layOut();
    void setZoomStep(int step);
    Sheet* m_sheet;
    int m_zoomStep = 0; ///< 0: as wide as the view.
};

} // namespace tegoed::ui
