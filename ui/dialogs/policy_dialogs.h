#pragma once

#include "app/policies.h"
#include "ui/bridge/snapshot.h"
#include "ui/dialogs/form_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <vector>

namespace tegoed::ui {

/// Saves a schedule under a new name, as an own one.
class CopyPolicyDialog : public FormDialog {
    Q_OBJECT
public:
    CopyPolicyDialog(LedgerService& service, dunning::Policy policy, QStringList taken, QWidget* parent);
    [[nodiscard]] QString name() const { return m_name->text().trimmed(); }

protected:
    void submit() override;

private:
    dunning::Policy m_policy;
    QStringList m_taken;
    QLineEdit* m_name;
};

/// Gives a schedule to everybody without another one, to a segment, or to customers by their numbers. Says how many that are before it is
/// done.
class AssignPolicyDialog : public FormDialog {
    Q_OBJECT
public:
    AssignPolicyDialog(LedgerService& service, const QString& policy, const std::vector<std::string>& segments, QWidget* parent);

protected:
    void submit() override;

private:
    enum class Target { Everybody, Segment, Customers };
    [[nodiscard]] Target target() const;
    [[nodiscard]] std::vector<std::string> numbers() const;
    void showCount();
    QString m_policy;
    SnapshotPtr m_snapshot;
    QComboBox* m_target;
    QPlainTextEdit* m_numbers;
    Label* m_count;
};

} // namespace tegoed::ui
