#pragma once

#include "ui/bridge/display.h"
#include "ui/bridge/ledger_service.h"
#include "ui/widgets/labels.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace tegoed::ui {

/// A small form about one customer that changes the ledger. It stays open, with the sentence, while the ledger refuses what was typed;
/// nothing that somebody typed is lost. Opened with open(), gone after use.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    FormDialog(LedgerService& service, const QString& title, const QString& about, const QString& doIt, QWidget* parent);

signals:
    /// It is done; the words for the toast.
    void done(const QString& announcement);

protected:
    void showEvent(QShowEvent* event) override;
    virtual void submit() = 0;
    /// Adds a row, and names its field for a screen reader.
    void addField(const QString& label, QWidget* field);
    void setFieldLabel(QWidget* field, const QString& label);
    /// The same over the whole width, below its label.
    void addWideField(const QString& label, QWidget* field);
    /// Shows or hides a field with its label.
    void setFieldVisible(QWidget* field, bool isVisible) { m_form->setRowVisible(field, isVisible); }
    [[nodiscard]] QPushButton* submitButton() const { return m_submit; }
    [[nodiscard]] QDateEdit* dateField(base::Date start);
    [[nodiscard]] LedgerService& service() const { return m_service; }
    void refuse(const QString& why);
    /// Runs a command on the ledger and closes the form if it was done. `work` names one that takes long in the status bar.
    template <class Value>
    void carryOut(std::function<base::Result<Value>(app::Ledger&)> action, std::function<QString(const base::Result<Value>&)> announcement,
                  BackgroundWork work = {});

private:
    void setBusy(bool busy);
    LedgerService& m_service;
    QFormLayout* m_form;
    Label* m_refusal;
    QDialogButtonBox* m_buttons;
    QPushButton* m_submit;
};

[[nodiscard]] QDate toQDate(base::Date date);
[[nodiscard]] base::Date fromQDate(const QDate& date);

template <class Value>
void FormDialog::carryOut(std::function<base::Result<Value>(app::Ledger&)> action,
                          std::function<QString(const base::Result<Value>&)> announcement, BackgroundWork work)
{
    setBusy(true);
    m_service.change(
        this, std::move(work), [action = std::move(action)](app::Ledger& ledger, const base::Work&) { return action(ledger); },
        [this, announcement = std::move(announcement)](const base::Result<Value>& result) {
            setBusy(false);
            if (!result) {
                refuse(sentence(result.error()));
                return;
            }
            emit done(announcement(result));
            accept();
        });
}

} // namespace tegoed::ui
