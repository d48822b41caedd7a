#pragma once

#include "letters/template_faults.h"
#include "ui/pages/settings/template_highlighter.h"

#include <QCompleter>
#include <QPlainTextEdit>
#include <QStandardItemModel>

#include <string>
#include <vector>

namespace tegoed::ui {

/// Where the text of a letter is written: values and conditions marked, completed with what they mean after `{{`, faults underlined at
/// their place. Tab leaves it, as it leaves any other field.
class TemplateEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TemplateEditor(QWidget* parent = nullptr);

    /// Another text: what was typed before can't be brought back in it.
    void setTemplate(const QString& text);
    /// The same text changed by the program, which Ctrl+Z takes back.
    void replaceText(const QString& text);
    void showFaults(const std::vector<letters::TemplateFault>& faults);
    void goTo(const letters::TemplateFault& fault);
    /// What stands at the cursor, in words: the part, or what a placeholder means.
    [[nodiscard]] QString explanation() const;

signals:
    void explanationChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// The part that the cursor stands in; empty above the first.
    [[nodiscard]] std::string partAtCursor() const;
    /// What was typed of a placeholder's name before the cursor; null if none was begun.
    [[nodiscard]] QString begunName() const;
    void offerNames(bool asked);
    void complete(const QModelIndex& chosen);
    [[nodiscard]] int placeOf(std::size_t offset) const;

    TemplateHighlighter* m_highlighter;
    QStandardItemModel m_names{};
    QCompleter* m_completer;
};

} // namespace tegoed::ui
