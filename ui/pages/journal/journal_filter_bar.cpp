#include "ui/pages/journal/journal_filter_bar.h"

#include "ui/bridge/display.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kWordsWidth = 140;
constexpr int kDayWidth = 104;
constexpr int kNumberWidth = 124;
constexpr int kBoxCharacters = 11;

QString asTyped(const std::string& user)
{
    return toQt(user);
}

} // namespace

JournalFilterBar::JournalFilterBar(QWidget* list, QWidget* parent)
    : QWidget(parent), m_words(new FilterEdit{list, this}), m_user(new QComboBox{this}), m_command(new QComboBox{this}),
      m_customer(new QLineEdit{this}), m_from(new DayEdit{this}), m_to(new DayEdit{this})
{
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    m_words->setMinimumWidth(kWordsWidth);
    layout->addWidget(m_words, 1);
    for (auto* const box : {m_command, m_user}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kBoxCharacters);
        layout->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
            box->setToolTip(box->currentText()); // A long one does not fit into the field.
            startWaiting();
        });
    }
    setTabOrder(m_command, m_user);
    layout->addWidget(m_customer);
    for (auto* const field : {m_from, m_to}) {
        layout->addWidget(field);
        connect(field, &DayEdit::dayChanged, this, &JournalFilterBar::startWaiting);
    }
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingRestMs);
    connect(m_words, &QLineEdit::textChanged, this, &JournalFilterBar::startWaiting);
    connect(m_customer, &QLineEdit::textChanged, this, &JournalFilterBar::startWaiting);
    connect(&m_typed, &QTimer::timeout, this, [this] {
        if (request() == m_told) return;
        m_told = request();
        emit requestChanged();
    });
    fitFields();
    retranslate();
}

void JournalFilterBar::fitFields()
{
    m_customer->setFixedWidth(scaled(kNumberWidth));
    for (auto* const field : {m_from, m_to})
        field->setFixedWidth(scaled(kDayWidth));
}

void JournalFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitFields();
}

void JournalFilterBar::startWaiting()
{
    m_typed.start();
}

app::JournalRequest JournalFilterBar::request() const
{
    return {fromQt(m_words->text().trimmed()),
            fromQt(m_customer->text().trimmed()),
            fromQt(m_user->currentData().toString()),
            fromQt(m_command->currentData().toString()),
            m_from->day(),
            m_to->day()};
}

void JournalFilterBar::fill(QComboBox* box, const QString& all, const std::vector<std::string>& values, QString (*name)(const std::string&))
{
    const QSignalBlocker blocker{box};
    const auto chosen = box->currentData().toString();
    std::vector<std::pair<QString, QString>> entries;
    for (const auto& value : values)
        entries.emplace_back(name(value), toQt(value));
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    box->clear();
    box->addItem(all, QString{});
    for (const auto& [text, value] : entries)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void JournalFilterBar::setNames(const persistence::JournalNames& names)
{
    m_names = names;
    fill(m_command, tr("All changes"), m_names.commands, [](const std::string& name) { return withCapital(commandText(name)); });
    fill(m_user, tr("Everybody"), m_names.users, asTyped);
    startWaiting();
}

void JournalFilterBar::setToday(base::Date today)
{
    m_from->setToday(today);
    m_to->setToday(today);
}

void JournalFilterBar::clear()
{
    m_words->clear();
    m_customer->clear();
    m_from->clear();
    m_to->clear();
    m_user->setCurrentIndex(0);
    m_command->setCurrentIndex(0);
}

void JournalFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Words, amount"));
    m_words->setAccessibleName(tr("Filter the journal"));
    m_command->setAccessibleName(tr("Kind of change"));
    m_user->setAccessibleName(tr("Who made the change"));
    m_customer->setPlaceholderText(tr("Customer no."));
    m_customer->setAccessibleName(tr("Number of the customer"));
    m_from->setPlaceholderText(tr("From day"));
    m_from->setAccessibleName(tr("From day"));
    m_to->setPlaceholderText(tr("Up to day"));
    m_to->setAccessibleName(tr("Up to day"));
    setNames(m_names);
}

} // namespace tegoed::ui
