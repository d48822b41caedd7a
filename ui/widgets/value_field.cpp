#include "ui/widgets/value_field.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

namespace tegoed::ui {

/// Gives Escape and, once there is nothing of its own to take back, the keys of undo to the window.
class ValueField::Edit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    std::function<bool()> escape{};

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo) &&
            !isUndoAvailable()) {
            event->ignore();
            return false;
        }
        return QLineEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape && escape()) return;
        QLineEdit::keyPressEvent(event);
    }
};

/// A choice that neither the wheel nor the arrows keep: somebody who scrolls or looks through the words has chosen nothing yet.
class ValueField::Choice : public QComboBox {
public:
    Choice()
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(kLeastCharacters);
        connect(this, &QComboBox::activated, this, [this] {
            if (std::exchange(m_isFromList, false)) made();
        });
    }
    std::function<bool()> escape{};
    std::function<void()> made{}; ///< Something was chosen.
    void showPopup() override
    {
        m_isFromList = true;
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape && escape()) return;
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            made();
        else
            QComboBox::keyPressEvent(event);
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QComboBox::focusOutEvent(event);
        if (!view()->isVisible()) made();
    }

private:
    static constexpr int kLeastCharacters = 12;
    bool m_isFromList = false; ///< Whether the next choice is made in the list that drops down.
};

ValueField::ValueField(const ValueChoices& choices, QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout), m_note(new Label{Type::Small, Tint::Muted})
{
    if (choices.empty()) {
        m_edit = new Edit;
        m_edit->escape = [this] { return putBack(); };
        connect(m_edit, &QLineEdit::textEdited, this, &ValueField::typed);
        connect(m_edit, &QLineEdit::editingFinished, this, &ValueField::commit);
    } else {
        m_choice = new Choice;
        m_choice->escape = [this] { return putBack(); };
        m_choice->made = [this] { commit(); };
        setChoices(choices);
    }
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_line->setSpacing(kGap);
    m_line->addWidget(editor(), 1);
    layout->addLayout(m_line);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    setFocusProxy(editor());
}

QWidget* ValueField::editor() const
{
    return m_edit != nullptr ? static_cast<QWidget*>(m_edit) : m_choice;
}

QString ValueField::text() const
{
    return m_edit != nullptr ? m_edit->text() : m_choice->currentData().toString();
}

void ValueField::write(const QString& value)
{
    if (m_edit != nullptr) {
        m_edit->setText(value);
        return;
    }
    // What is kept is shown, even if nobody could choose it any more: another word would be kept by leaving the field.
    if (m_choice->findData(value) < 0) m_choice->addItem(value, value);
    m_choice->setCurrentIndex(m_choice->findData(value));
}

void ValueField::setChoices(const ValueChoices& choices)
{
    const QSignalBlocker blocker{m_choice};
    const bool hadSome = m_choice->count() > 0;
    const QString kept = text();
    m_choice->clear();
    for (const auto& [value, word] : choices)
        m_choice->addItem(word, value);
    if (hadSome) write(kept);
}

void ValueField::setSuggestions(const QStringList& words)
{
    auto* const completer = new QCompleter{words, m_edit};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
}

bool ValueField::putBack()
{
    if (text() == m_value && m_refusal.isEmpty()) return false;
    m_refusal.clear();
    m_isAsked = false;
    write(m_value);
    showNote();
    emit typed();
    return true;
}

void ValueField::commit()
{
    const QString text = this->text().trimmed();
    // Leaving a line and Return both come here, and a refused text is asked for once.
    if (m_isAsked && text == m_asked) return;
    if (text == m_value) {
        m_isAsked = false;
        m_refusal.clear();
        showNote();
        return;
    }
    m_asked = text;
    m_isAsked = true;
    m_refusal.clear(); // It was about another text.
    showNote();
    emit entered(text);
}

void ValueField::enter(const QString& text)
{
    write(text);
    emit typed();
    commit();
}

void ValueField::setValue(const QString& value)
{
    // What was asked for has come if the value is another one; else the answer says what becomes of it.
    const bool isAnswer = m_isAsked && text().trimmed() == m_asked && value != m_value;
    const bool isTyping = text() != m_value && !isAnswer;
    m_value = value;
    if (isTyping) return;
    m_isAsked = false;
    m_refusal.clear();
    if (m_edit == nullptr) {
        write(value);
    } else if (m_edit->text() != value || m_edit->isUndoAvailable()) {
        // Also the line's own undo is at its end: from here on the window's takes the change back.
        const int cursor = m_edit->cursorPosition();
        m_edit->setText(value);
        m_edit->setCursorPosition(m_edit->hasFocus() ? cursor : 0);
    }
    showNote();
}

void ValueField::reset(const QString& value)
{
    m_value = value;
    m_isAsked = false;
    m_refusal.clear();
    write(value);
    if (m_edit != nullptr) m_edit->setCursorPosition(0);
    showNote();
}

void ValueField::accept()
{
    // The same value in another form.
    if (m_isAsked && text().trimmed() == m_asked) reset(m_value);
}

void ValueField::refuse(const QString& why)
{
    m_refusal = why;
    showNote();
}

bool ValueField::hasDraft() const
{
    const QString typed = text().trimmed();
    const bool isBeingKept = m_isAsked && m_refusal.isEmpty() && typed == m_asked;
    return typed != m_value.trimmed() && !isBeingKept;
}

bool hasFieldDrafts(const QWidget& whole)
{
    const auto fields = whole.findChildren<const ValueField*>();
    return std::any_of(fields.begin(), fields.end(), [](const ValueField* field) { return field->hasDraft(); });
}

void ValueField::setHint(const QString& hint)
{
    m_hint = hint;
    showNote();
}

void ValueField::setName(const QString& name)
{
    editor()->setAccessibleName(name);
}

void ValueField::addBeside(QWidget* widget)
{
    m_line->addWidget(widget);
}

void ValueField::showNote()
{
    const bool isRefused = !m_refusal.isEmpty();
    m_note->setTint(isRefused ? Tint::Danger : Tint::Muted);
    m_note->setText(isRefused ? m_refusal : m_hint);
    m_note->setVisible(!m_note->text().isEmpty());
    // A screen reader reads it with the line.
    editor()->setAccessibleDescription(m_note->text());
}

} // namespace tegoed::ui
