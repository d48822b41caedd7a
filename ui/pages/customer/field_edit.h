#pragma once

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

namespace tegoed::ui {

/// A field of a record that is changed in place: what is typed is saved by Enter or by leaving the field, Escape puts back what was stored.
/// A value that is refused stays as it was typed, with the sentence below it.
class FieldEdit : public QWidget {
    Q_OBJECT
public:
    /// `choices`: values with their words; empty: any text.
    FieldEdit(std::string key, std::vector<std::pair<QString, QString>> choices, QWidget* parent = nullptr);

    [[nodiscard]] const std::string& key() const { return m_key; }
    /// What the ledger has. Typed text that waits or was refused stays, unless `isOther`: another record is shown.
    void setStored(const QString& value, bool isOther);
    void setChoices(const std::vector<std::pair<QString, QString>>& choices);
    void setSuggestions(const QStringList& words);
    void setName(const QString& name);
    /// The value now, as typed or chosen.
    [[nodiscard]] QString value() const;
    void refuse(const QString& why);
    [[nodiscard]] bool isRefused() const { return !m_refusal->isHidden(); }
    /// What takes the keyboard.
    [[nodiscard]] QWidget* editor() const;

signals:
    /// Somebody wants this to be stored.
    void submitted(const QString& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Choice;
    void submit();
    void write(const QString& value);
    std::string m_key;
    QString m_stored{};
    QString m_sent{}; ///< Submitted and not yet stored or refused.
    bool m_isSent = false;
    QLineEdit* m_line = nullptr;
    Choice* m_choice = nullptr;
    Label* m_refusal;
};

} // namespace tegoed::ui
