#pragma once

#include "app/calendar_periods.h"
#include "ui/models/row_model.h"
#include "ui/pages/settings/settings_section.h"
#include "ui/pages/settings/year_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace tegoed::ui {

/// On which days nothing goes out: holidays, days off and quiet periods of our own, and the year they make.
class CalendarSection : public SettingsSection {
    Q_OBJECT
public:
    explicit CalendarSection(const PageContext& context, QWidget* parent = nullptr);

    void focusStart() override;

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void take(app::CalendarView calendar);
    void showYear();
    void showEffect();
    void setHoliday(const char* key, bool isOff);
    void add();
    void remove();

    QCheckBox* m_goodFriday;
    QCheckBox* m_liberationDay;
    Label* m_effect;
    Label* m_own;
    RowModel<app::CalendarPeriod> m_model;
    TableView* m_table;
    EmptyNote* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_add;
    QPushButton* m_remove;
    QWidget* m_right = nullptr; ///< The year.
    QSpinBox* m_year;
    YearView* m_view;
    Label* m_legend;
    app::CalendarView m_calendar{};
    Newest m_newest{};
};

} // namespace tegoed::ui
