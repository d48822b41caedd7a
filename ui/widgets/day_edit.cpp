#include "ui/widgets/day_edit.h"

#include "ui/bridge/display.h"
#include "ui/theme/icon.h"

#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>

namespace tegoed::ui {

std::optional<base::Date> parseDay(const QString& typed, base::Date today)
{
    static const QRegularExpression kSeparator{QStringLiteral("[-/.\\s]+")};
    QStringList parts = typed.trimmed().split(kSeparator, Qt::SkipEmptyParts);
    if (parts.size() == 3 && parts.front().size() == 4) std::swap(parts[0], parts[2]);
    if (parts.size() == 2) parts.append(QString::number(today.year()));
    if (parts.size() != 3) return std::nullopt;
    bool areNumbers = true;
    int numbers[3] = {};
    for (int part = 0; part < 3; ++part) {
        bool isNumber = false;
        numbers[part] = parts[part].toInt(&isNumber);
        areNumbers = areNumbers && isNumber && numbers[part] > 0;
    }
    if (!areNumbers) return std::nullopt;
    constexpr int kCentury = 2000;
    if (parts[2].size() == 2) numbers[2] += kCentury;
    if (numbers[2] < 1900 || numbers[2] > 2999) return std::nullopt;
    return base::Date::of(numbers[2], static_cast<unsigned>(numbers[1]), static_cast<unsigned>(numbers[0]));
}

DayEdit::DayEdit(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this] {
        showFault();
        if (day() == m_day) return;
        m_day = day();
        emit dayChanged();
    });
}

std::optional<base::Date> DayEdit::day() const
{
    return parseDay(text(), m_today);
}

void DayEdit::setDay(std::optional<base::Date> day)
{
    setText(day ? display(*day) : QString{});
}

void DayEdit::showFault()
{
    // While one types it is not yet a day: only what is left so is a fault.
    const bool isFault = isFaulty() && !hasFocus();
    QPalette own = palette();
    own.setColor(QPalette::Text, isFault ? colorOf(Tint::Danger) : colorOf(Tint::Text));
    setPalette(own);
    const QString why = isFault ? tr("This is no day: type day, month and year, such as %1.").arg(display(m_today)) : QString{};
    setToolTip(why);
    setAccessibleDescription(why);
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // What was read is written as this language writes days.
    if (const auto read = day()) setDay(read);
    showFault();
}

void DayEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) showFault();
}

} // namespace tegoed::ui
