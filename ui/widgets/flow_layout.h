#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace tegoed::ui {

/// Widgets side by side, each as wide as it wants to be, in as many lines as that takes: fields whose words are longer in another language
/// or in larger text go to the next line instead of being cut.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// `across` stands between two of one line, `down` between two lines.
    FlowLayout(int across, int down, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    void insertWidget(int index, QWidget* widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;    ///< All in one line.
    [[nodiscard]] QSize minimumSize() const override; ///< The widest and the highest by itself.
    void setGeometry(const QRect& rect) override;

private:
    /// Gives each its place in `rect`, or only finds out how high that is.
    int arrange(const QRect& rect, bool isTrial) const;

    int m_across;
    int m_down;
    std::vector<std::unique_ptr<QLayoutItem>> m_items{};
};

} // namespace tegoed::ui
