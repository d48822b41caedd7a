#pragma once

#include <QDialog>
#include <QString>

namespace tegoed::ui {

/// Asks before something large happens, in words that say what. Opened with open(), gone after use.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    /// What Return answers.
    enum class Standing { DoIt, Cancel };
    QuestionDialog(const QString& title, const QString& text, const QString& doIt, QWidget* parent, Standing standing = Standing::DoIt);
};

} // namespace tegoed::ui
