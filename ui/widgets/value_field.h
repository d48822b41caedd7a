#pragma once

#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QWidget>

class QHBoxLayout;

namespace tegoed::ui {

/// A line that is edited where it stands: Return or leaving it wants it kept, Escape brings back what is kept. While it is refused the
/// sentence stands below it and nothing that was typed is lost.
class ValueField : public QWidget {
    Q_OBJECT
public:
    explicit ValueField(QWidget* parent = nullptr);

    /// What is kept. Does not touch what somebody is typing.
    void setValue(const QString& value);
    /// Another thing's value: what was typed for the one before is gone.
    void reset(const QString& value);
    [[nodiscard]] const QString& value() const { return m_value; }
    /// What stands in the line.
    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// Puts a text in and wants it kept, as if somebody had typed it.
    void enter(const QString& text);
    /// What was wanted is kept.
    void accept();
    /// The text was refused: it stays, with the reason.
    void refuse(const QString& why);
    /// Words below the line that help to fill it in; a refusal takes their place.
    void setHint(const QString& hint);
    void setName(const QString& name);
    /// A button behind the line.
    void addBeside(QWidget* widget);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

signals:
    /// A key was typed: for previews.
    void typed();
    /// What was typed is to be kept.
    void entered(const QString& text);

private:
    void commit();
    void showNote();

    QLineEdit* m_edit;
    QHBoxLayout* m_line;
    Label* m_note;
    QString m_value{};
    QString m_hint{};
    QString m_refusal{};
    QString m_asked{}; ///< What was last wanted kept and not yet answered.
    bool m_isAsked = false;
};

} // namespace tegoed::ui
