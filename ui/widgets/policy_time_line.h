#pragma once

#include "dunning/policy.h"
#include "dunning/policy_check.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tegoed::ui {

/// A dunning schedule on a line of days around the due date: a mark for each step, its waiting time as a bar from the step before it. A
/// step is dragged, or moved by the keyboard: left and right by a day, with Shift by a week; up and down choose a step, Insert adds one,
/// Delete takes one away.
class PolicyTimeLine : public QWidget {
    Q_OBJECT
public:
    explicit PolicyTimeLine(QWidget* parent = nullptr);
    void show(const dunning::Policy& policy, const std::vector<dunning::PolicyFault>& faults);
    void choose(std::size_t step);
    [[nodiscard]] std::size_t chosen() const { return m_chosen; }
    /// Where a step's mark is, in the widget; for tests and the mouse alike.
    [[nodiscard]] QPointF markOf(std::size_t step) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void stepChosen(std::size_t step);
    /// The step shall come on that day: between the days of its neighbours.
    void stepMoved(std::size_t step, int offsetDays);
    void addWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Range {
        int first = -7;
        int last = 45;
    };
    struct Label {
        QRectF area{};
        QString what{};
        QString day{};
    };
    [[nodiscard]] Range rangeOfDays() const;
    [[nodiscard]] double xOf(int day) const;
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] double axisY() const;
    [[nodiscard]] std::vector<Label> labels() const;
    [[nodiscard]] bool isFaulty(std::size_t step) const;
    /// The day nearest to the wish that lies between the neighbours' days.
    [[nodiscard]] int allowedDay(std::size_t step, int wanted) const;
    [[nodiscard]] std::optional<std::size_t> stepAt(QPointF place) const;
    void drawAxis(QPainter& painter) const;
    void drawWaits(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void describe();

    dunning::Policy m_policy{};
    std::vector<dunning::PolicyFault> m_faults{};
    std::size_t m_chosen = 0;
    bool m_isDragging = false;
    Range m_range{}; ///< Does not change while a step is dragged: the line would run away under the hand.
};

/// `+7`, `0`, `−5`.
[[nodiscard]] QString signedDays(int days);

} // namespace tegoed::ui
