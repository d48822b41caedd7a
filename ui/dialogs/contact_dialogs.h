#pragma once

#include "ui/dialogs/form_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <string>

namespace tegoed::ui {

/// The customer that a form is about.
struct CustomerName {
    std::string number;
    std::string name;
};

/// A note about a customer.
class NoteDialog : public FormDialog {
    Q_OBJECT
public:
    NoteDialog(LedgerService& service, CustomerName customer, QWidget* parent);

private:
    void submit() override;
    CustomerName m_customer;
    QPlainTextEdit* m_text;
    QCheckBox* m_hasNext;
    QDateEdit* m_nextOn;
};

/// A call: what came of it, in words, and when to act again.
class CallDialog : public FormDialog {
    Q_OBJECT
public:
    CallDialog(LedgerService& service, CustomerName customer, QWidget* parent);

private:
    void submit() override;
    CustomerName m_customer;
    QComboBox* m_outcome;
    QPlainTextEdit* m_text;
    QCheckBox* m_hasNext;
    QDateEdit* m_nextOn;
};

/// Sets a customer aside until a day: off today's list, and back on it then.
class SnoozeDialog : public FormDialog {
    Q_OBJECT
public:
    SnoozeDialog(LedgerService& service, CustomerName customer, QWidget* parent);

private:
    void submit() override;
    CustomerName m_customer;
    QDateEdit* m_until;
    QLineEdit* m_reason;
};

/// A dunning block for a customer, up to and including a day.
class HoldDialog : public FormDialog {
    Q_OBJECT
public:
    HoldDialog(LedgerService& service, CustomerName customer, QWidget* parent);

private:
    void submit() override;
    CustomerName m_customer;
    QDateEdit* m_until;
    QLineEdit* m_reason;
};

} // namespace tegoed::ui
