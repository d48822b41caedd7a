#pragma once

#include "ledger/document.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <vector>

namespace tegoed::ui {

/// Days late over time: a dot for each settled invoice, larger for larger amounts, filled where it was late and hollow where it was in
/// time, and the moving average as a line. It reads without colour. A table beside it says the same; the row chosen there is marked here.
class DaysLateChart : public QWidget {
    Q_OBJECT
public:
    explicit DaysLateChart(QWidget* parent = nullptr);
    /// In the order of their days, with the average up to each.
    void show(std::vector<ledger::SettledInvoice> invoices, std::vector<int> averageTenths);
    void mark(std::optional<std::size_t> invoice);
    /// `3 days late`, `on the due date`, `2 days early`.
    [[nodiscard]] static QString lateText(int daysLate);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void invoiceClicked(std::size_t invoice);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] std::optional<std::size_t> nearest(QPoint point) const;
    void draw();
    std::vector<ledger::SettledInvoice> m_invoices{};
    std::vector<int> m_averageTenths{};
    std::optional<std::size_t> m_marked{};
    QPixmap m_drawn{}; ///< Thousands of dots are drawn once.
};

} // namespace tegoed::ui
