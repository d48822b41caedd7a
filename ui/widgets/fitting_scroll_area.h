#pragma once

#include <QScrollArea>

namespace tegoed::ui {

/// Shows its content whole where there is room, and never takes more room than that; where there is less it gives way, down to
/// `leastHeight`, and is scrolled. Its content is as wide as it is.
class FittingScrollArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FittingScrollArea(QWidget* parent = nullptr);
    /// The height that is kept, in pixels of normal text.
    void setLeastHeight(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The height of the content in the width that there is.
    [[nodiscard]] int contentHeight() const;
    void followContent();
    int m_leastHeight = 0;
    int m_knownHeight = -1;
};

} // namespace tegoed::ui
