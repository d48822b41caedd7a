#pragma once

#include "app/journal.h"
#include "persistence/journal_queries.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/filter_edit.h"

#include <QComboBox>
#include <QTimer>
#include <QWidget>

namespace tegoed::ui {

/// What somebody looks for in the journal: words, a person, a kind of change, a customer, days.
class JournalFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit JournalFilterBar(QWidget* list, QWidget* parent = nullptr);
    [[nodiscard]] app::JournalRequest request() const;
    [[nodiscard]] bool isEmpty() const { return request() == app::JournalRequest{}; }
    /// The people and commands that there are to choose from.
    void setNames(const persistence::JournalNames& names);
    void setToday(base::Date today);
    void setCustomer(const QString& number) { m_customer->setText(number); }
    void clear();
    void focusWords() { m_words->setFocus(); }
    void retranslate();

signals:
    void requestChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitFields();
    void fill(QComboBox* box, const QString& all, const std::vector<std::string>& values, QString (*name)(const std::string&));
    void startWaiting();
    persistence::JournalNames m_names{};
    FilterEdit* m_words;
    QComboBox* m_user;
    QComboBox* m_command;
    QLineEdit* m_customer;
    DayEdit* m_from;
    DayEdit* m_to;
    QTimer m_typed{};
    app::JournalRequest m_told{};
};

} // namespace tegoed::ui
