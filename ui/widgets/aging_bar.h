#pragma once

#include "reporting/aging.h"

#include <QPushButton>
#include <QWidget>

#include <optional>
#include <vector>

namespace tegoed::ui {

/// What is open by age: the buckets drawn to scale, each with a pattern of its own so that it reads without colour, and below them a button
/// for each with its amount. A pressed button is the bucket that a list is filtered by.
class AgingBar : public QWidget {
    Q_OBJECT
public:
    explicit AgingBar(QWidget* parent = nullptr);
    /// The row's buckets are those of a default `AgingBuckets` by due date.
    void show(const reporting::AgingRow& row);
    void clear();
    void retranslate();
    [[nodiscard]] std::optional<std::size_t> chosen() const { return m_chosen; }
    void choose(std::optional<std::size_t> bucket);
    /// What a bucket is called: `1–30 days`.
    [[nodiscard]] static QString bucketText(std::size_t bucket);

signals:
    /// Nothing: all buckets.
    void bucketChosen(std::optional<std::size_t> bucket);
    void unallocatedChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    class Strip;
    void write();
    void drawSwatches();
    Strip* m_strip;
    std::vector<QPushButton*> m_buttons{};
    QPushButton* m_unallocated;
    reporting::AgingRow m_row{};
    std::optional<std::size_t> m_chosen{};
};

} // namespace tegoed::ui
