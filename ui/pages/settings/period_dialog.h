#pragma once

#include "app/calendar_periods.h"
#include "ui/dialogs/form_dialog.h"

#include <QComboBox>
#include <QLineEdit>

namespace tegoed::ui {

/// Asks for days of our own in the calendar.
class PeriodDialog : public FormDialog {
    Q_OBJECT
public:
    PeriodDialog(LedgerService& service, QWidget* parent);

protected:
    void submit() override;

private:
    QComboBox* m_kind;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLineEdit* m_name;
};

} // namespace tegoed::ui
