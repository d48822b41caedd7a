#pragma once

#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QHBoxLayout;

namespace tegoed::ui {

/// What a value is chosen from: values with their words.
using ValueChoices = std::vector<std::pair<QString, QString>>;

/// A line, or a choice, that is edited where it stands: Return or leaving it wants it kept, Escape brings back what is kept. While it is
/// refused the sentence stands below it and nothing that was typed is lost.
class ValueField : public QWidget {
    Q_OBJECT
public:
    explicit ValueField(QWidget* parent = nullptr) : ValueField(ValueChoices{}, parent) {}
    /// Without choices any text is a value.
    explicit ValueField(const ValueChoices& choices, QWidget* parent = nullptr);

    /// What is kept. Does not touch what somebody is typing.
    void setValue(const QString& value);
    /// Another thing's value: what was typed for the one before is gone.
    void reset(const QString& value);
    [[nodiscard]] const QString& value() const { return m_value; }
    /// What stands in the line, or the value that is chosen.
    [[nodiscard]] QString text() const;
    /// Other choices, or other words for them.
    void setChoices(const ValueChoices& choices);
    /// Words that are offered while one types.
    void setSuggestions(const QStringList& words);
    /// Puts a text in and wants it kept, as if somebody had typed it.
    void enter(const QString& text);
    /// What was wanted is kept.
    void accept();
    /// The text was refused: it stays, with the reason.
    void refuse(const QString& why);
    [[nodiscard]] bool isRefused() const { return !m_refusal.isEmpty(); }
    /// Whether something stands there that is neither kept nor about to be: it is lost if the field goes.
    [[nodiscard]] bool hasDraft() const;
    /// Words below the line that help to fill it in; a refusal takes their place.
    void setHint(const QString& hint);
    void setName(const QString& name);
    /// A button behind the line.
    void addBeside(QWidget* widget);
    /// What takes the keyboard.
    [[nodiscard]] QWidget* editor() const;

signals:
    /// A key was typed: for previews.
    void typed();
    /// What was typed is to be kept.
    void entered(const QString& text);

private:
    class Edit;
    class Choice;
    void commit();
    /// Puts back what is kept; false if nothing else stands there.
    bool putBack();
    void write(const QString& value);
    void showNote();

    Edit* m_edit = nullptr;     ///< Of the two one is there.
    Choice* m_choice = nullptr; ///< A text is chosen in place of typed.
    QHBoxLayout* m_line;
    Label* m_note;
    QString m_value{};
    QString m_hint{};
    QString m_refusal{};
    QString m_asked{}; ///< What was last wanted kept and not yet answered.
    bool m_isAsked = false;
};

/// Whether a field in here has a draft.
[[nodiscard]] bool hasFieldDrafts(const QWidget& whole);

} // namespace tegoed::ui
