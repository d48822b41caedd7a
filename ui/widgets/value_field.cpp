#include "ui/widgets/value_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <functional>

namespace tegoed::ui {

namespace {

/// Gives Escape and, once there is nothing of its own to take back, the keys of undo to the window.
class ValueEdit : public QLineEdit {
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

} // namespace

ValueField::ValueField(QWidget* parent) : QWidget(parent), m_line(new QHBoxLayout), m_note(new Label{Type::Small, Tint::Muted})
{
    auto* const edit = new ValueEdit;
    m_edit = edit;
    edit->escape = [this] {
        if (m_edit->text() == m_value && m_refusal.isEmpty()) return false;
        m_refusal.clear();
        m_isAsked = false;
        m_edit->setText(m_value);
        showNote();
        emit typed();
        return true;
    };
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_line->setSpacing(kGap);
    m_line->addWidget(m_edit, 1);
    layout->addLayout(m_line);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->addWidget(m_note);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &ValueField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &ValueField::commit);
}

void ValueField::commit()
{
    const QString text = m_edit->text().trimmed();
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
    emit entered(text);
}

void ValueField::enter(const QString& text)
{
    m_edit->setText(text);
    emit typed();
    commit();
}

void ValueField::setValue(const QString& value)
{
    // What was asked for has come if the value is another one; else the answer says what becomes of it.
    const bool isTyping = m_edit->text() != m_value && !(m_isAsked && value != m_value);
    m_value = value;
    if (isTyping) return;
    m_isAsked = false;
    m_refusal.clear();
    // Also the line's own undo is at its end: from here on the window's takes the change back.
    if (m_edit->text() != value || m_edit->isUndoAvailable()) {
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
    m_edit->setText(value);
    m_edit->setCursorPosition(0);
    showNote();
}

void ValueField::accept()
{
    // The same value in another form.
    if (m_isAsked && m_edit->text().trimmed() == m_asked) reset(m_value);
}

void ValueField::refuse(const QString& why)
{
    m_refusal = why;
    showNote();
}

void ValueField::setHint(const QString& hint)
{
    m_hint = hint;
    showNote();
}

void ValueField::setName(const QString& name)
{
    m_edit->setAccessibleName(name);
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
    m_edit->setAccessibleDescription(m_note->text());
}

} // namespace tegoed::ui
