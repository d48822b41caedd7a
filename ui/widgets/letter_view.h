#pragma once

#include "render/letter_painter.h"

#include <QScrollArea>

#include <optional>

namespace tegoed::ui {

/// A letter as it will leave, page under page, drawn by the painter that makes its PDF.
class LetterView : public QScrollArea {
    Q_OBJECT
public:
    explicit LetterView(QWidget* parent = nullptr);
    void show(render::LetterPainter letter);
    /// Words in place of a letter: nothing chosen, a task, a letter that cannot be made.
    void showText(const QString& text);
    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Sheet;
    void layOut();
    Sheet* m_sheet;
};

} // namespace tegoed::ui
