#pragma once

#include <QLineEdit>

namespace tegoed::ui {

/// The filter of a page. Escape empties it; Down leads to the list below it.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget* list, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_list;
};

} // namespace tegoed::ui
