#pragma once

#include "ui/widgets/labels.h"

#include <QFrame>
#include <QPushButton>
#include <QTimer>

namespace tegoed::ui {

/// Says what was done, or why not, over the foot of the page; goes by itself, later for a refusal. Undo takes back what it tells of.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);
    void showDone(const QString& text, bool canUndo);
    void showRefusal(const QString& text);
    [[nodiscard]] QString text() const { return m_text->text(); }
    void retranslate();

signals:
    void undoWanted();
    /// More than the newest change is to be taken back.
    void historyWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void appear(const QString& text, bool isRefusal, bool canUndo);
    void place();
    Label* m_text;
    QPushButton* m_undo;
    QPushButton* m_history;
    QPushButton* m_close;
    QTimer m_life{};
    bool m_isRefusal = false;
};

} // namespace tegoed::ui
