#pragma once

#include <QDialog>
#include <QGridLayout>
#include <QString>

namespace tegoed::ui {

/// Asks before something large happens, in words that say what. Opened with open(), gone after use.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    /// What Return answers.
    enum class Standing { DoIt, Cancel };
    QuestionDialog(const QString& title, const QString& text, const QString& doIt, QWidget* parent, Standing standing = Standing::DoIt);
    /// A line of a small table below the text: what, and how much of it.
    void addFact(const QString& caption, const QString& value);

private:
    QGridLayout* m_facts;
};

} // namespace tegoed::ui
