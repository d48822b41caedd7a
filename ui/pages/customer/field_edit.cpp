#include "ui/pages/customer/field_edit.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace tegoed::ui {

/// A choice that neither the wheel nor the arrows save: somebody who scrolls or looks through the words has chosen nothing yet.
class FieldEdit::Choice : public QComboBox {
public:
    explicit Choice(QWidget* parent) : QComboBox(parent)
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(kLeastCharacters);
    }
    /// Whether the last choice was made in the list that drops down.
    [[nodiscard]] bool takeFromList() { return std::exchange(m_isFromList, false); }
    void showPopup() override
    {
        m_isFromList = true;
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    static constexpr int kLeastCharacters = 12;
    bool m_isFromList = false;
};

FieldEdit::FieldEdit(std::string key, std::vector<std::pair<QString, QString>> choices, QWidget* parent)
    : QWidget(parent), m_key(std::move(key)), m_refusal(new Label{Type::Small, Tint::Danger, this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (choices.empty()) {
        m_line = new QLineEdit{this};
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEdit::submit);
    } else {
        m_choice = new Choice{this};
        setChoices(choices);
        connect(m_choice, &QComboBox::activated, this, [this] {
            if (m_choice->takeFromList()) submit();
        });
    }
    editor()->installEventFilter(this);
    setFocusProxy(editor());
    layout->addWidget(editor());
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    layout->addWidget(m_refusal);
}

QWidget* FieldEdit::editor() const
{
    return m_line != nullptr ? static_cast<QWidget*>(m_line) : m_choice;
}

void FieldEdit::setChoices(const std::vector<std::pair<QString, QString>>& choices)
{
    const QSignalBlocker blocker{m_choice};
    const bool hadSome = m_choice->count() > 0;
    const QString kept = value();
    m_choice->clear();
    for (const auto& [value, text] : choices)
        m_choice->addItem(text, value);
    if (hadSome) write(kept);
}

void FieldEdit::setSuggestions(const QStringList& words)
{
    auto* const completer = new QCompleter{words, m_line};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_line->setCompleter(completer);
}

void FieldEdit::setName(const QString& name)
{
    editor()->setAccessibleName(name);
}

QString FieldEdit::value() const
{
    return m_line != nullptr ? m_line->text().trimmed() : m_choice->currentData().toString();
}

void FieldEdit::write(const QString& value)
{
    if (m_line != nullptr) {
        m_line->setText(value);
        return;
    }
    // What is stored is shown, even if nobody could choose it any more: another word would be saved by leaving the field.
    if (m_choice->findData(value) < 0) m_choice->addItem(value, value);
    m_choice->setCurrentIndex(m_choice->findData(value));
}

void FieldEdit::setStored(const QString& value, bool isOther)
{
    const bool isTyping = this->value() != m_stored && (isRefused() || (editor()->hasFocus() && !m_isSent));
    m_stored = value;
    if (isTyping && !isOther) return;
    m_isSent = false;
    m_refusal->hide();
    editor()->setAccessibleDescription({});
    write(value);
}

void FieldEdit::refuse(const QString& why)
{
    m_isSent = false;
    m_refusal->setText(why);
    m_refusal->show();
    editor()->setAccessibleDescription(why);
}

void FieldEdit::submit()
{
    const QString value = this->value();
    if (value == m_stored) {
        m_refusal->hide();
        return;
    }
    if (m_isSent && value == m_sent) return;
    // What was refused is asked again only when it was changed.
    if (isRefused() && value == m_sent) return;
    m_sent = value;
    m_isSent = true;
    m_refusal->hide();
    emit submitted(value);
}

bool FieldEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_choice != nullptr && !m_choice->view()->isVisible()) submit();
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && value() != m_stored) {
            write(m_stored);
            m_isSent = false;
            m_refusal->hide();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_choice != nullptr) {
            submit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tegoed::ui
