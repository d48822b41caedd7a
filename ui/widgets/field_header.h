#pragma once

#include <QHeaderView>
#include <QPointer>
#include <QString>

#include <vector>

class QComboBox;

namespace tegoed::ui {

/// Heads of two lines: the column's heading, and below it a choice of what the column is. The choice is a combo box that is there while
/// somebody chooses.
class FieldHeader : public QHeaderView {
    Q_OBJECT
public:
    struct Choice {
        QString text{};
        QString value{};
    };
    struct Section {
        bool hasChoice = false;
        QString value{};
        QString shown{};     ///< What stands in the closed box: it may be none of the choices.
        bool isSure = false; ///< Somebody chose it; else it was recognised.
    };
    explicit FieldHeader(QWidget* parent = nullptr);
    void setChoices(std::vector<Choice> choices) { m_choices = std::move(choices); }
    void setSections(std::vector<Section> sections);
    /// What the box of a section is called, for a screen reader; %1 is the heading.
    void setChoiceName(const QString& name) { m_choiceName = name; }
    /// Lets the user choose for a column; false if it has no choice.
    bool choose(int column);
    [[nodiscard]] int choiceWidth(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int column, const QString& value);
    void closed();

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect boxOf(int column) const;
    [[nodiscard]] const Section* section(int column) const;
    std::vector<Choice> m_choices{};
    std::vector<Section> m_sections{};
    QString m_choiceName{};
    QPointer<QComboBox> m_box{};
    int m_pressed = -1;
};

} // namespace tegoed::ui
