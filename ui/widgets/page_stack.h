#pragma once

#include <QStackedWidget>

namespace tegoed::ui {

/// The pages of a window whose least size is set by hand. A QStackedWidget asks each of its pages, hidden ones too, how high it would be at
/// which width, each time another one is shown; wrapped texts make that slow (40 ms for all pages), and here the answer changes nothing.
class PageStack : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override { return {}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace tegoed::ui
