#pragma once

#include "ui/widgets/labels.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>

namespace tegoed::ui {

/// Asks for the name of a view, and says when that name replaces one. Opened with open(), gone after use.
class ViewNameDialog : public QDialog {
    Q_OBJECT
public:
    ViewNameDialog(const QStringList& taken, QWidget* parent);

signals:
    void named(const QString& name);

private:
    void look();
    QStringList m_taken;
    QLineEdit* m_name;
    Label* m_remark;
    QPushButton* m_save;
};

} // namespace tegoed::ui
