#pragma once

#ifndef Q_MOC_RUN // It stumbles over <compare> of g++ 12.
#include "base/ids.h"
#endif
#include "ui/widgets/labels.h"

#include <QFrame>
#include <QPushButton>
#include <QTimer>

#include <optional>

namespace tegoed::ui {

/// Says what was done, or why not, over the foot of the page; goes by itself, later for a refusal. Undo takes back what it tells of.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);
    /// `undoes`: the command that Undo takes back; none: there is nothing to take back.
    void showDone(const QString& text, std::optional<base::JournalId> undoes);
    /// The same, of a file or folder that can be opened.
    void showWritten(const QString& text, const QString& path, std::optional<base::JournalId> undoes);
    void showRefusal(const QString& text);
    [[nodiscard]] QString text() const { return m_text->text(); }
    void retranslate();

signals:
    void undoWanted(tegoed::base::JournalId entry);
    void openWanted(const QString& path);
    /// More than the newest change is to be taken back.
    void historyWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void appear(const QString& text, bool isRefusal);
    void place();
    Label* m_text;
    QPushButton* m_open;
    QPushButton* m_undo;
    QPushButton* m_history;
    QPushButton* m_close;
    QTimer m_life{};
    std::optional<base::JournalId> m_undoes{};
    QString m_path{}; ///< What can be opened; empty: nothing.
    bool m_isRefusal = false;
};

} // namespace tegoed::ui
