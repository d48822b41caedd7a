#pragma once

#include "app/letter_texts.h"
#include "letters/letter.h"
#include "ui/pages/settings/settings_section.h"
#include "ui/pages/settings/template_editor.h"
#include "ui/pages/settings/template_preview.h"

#include <QComboBox>
#include <QHash>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <vector>

namespace tegoed::ui {

/// The words of letters: a text for each letter and language, beside the letter and e-mail that it makes. What is typed is a draft until it
/// is saved, also while another text is looked at; one with faults can't be saved.
class TemplatesSection : public SettingsSection {
    Q_OBJECT
public:
    explicit TemplatesSection(const PageContext& context, QWidget* parent = nullptr);

    /// A template's name: `nl/reminder_1`.
    void visit(const QString& what) override;
    void focusStart() override;
    [[nodiscard]] bool hasDrafts() const override;
    [[nodiscard]] bool savesByKey() const override { return true; }
    void save() override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void take(std::vector<app::LetterTemplate> templates);
    void choose();
    [[nodiscard]] const app::LetterTemplate* find(const QString& name) const;
    [[nodiscard]] const app::LetterTemplate* chosen() const { return find(chosenName()); }
    [[nodiscard]] QString chosenName() const;
    /// What stands in the editor becomes the draft of the text that is shown there, or ends it.
    void noteDraft();
    void check();
    void showState();
    /// Nothing of a ledger that is closed is left.
    void clear();
    void askToReset();
    void reset();
    void fillNames();

    QComboBox* m_name;
    QComboBox* m_language;
    Label* m_state;
    QPushButton* m_save;
    QPushButton* m_reset;
    TemplateEditor* m_editor;
    Label* m_explanation;
    QListWidget* m_faultList;
    TemplatePreview* m_preview;
    QTimer m_typed{};
    Newest m_newestTexts{};
    std::vector<app::LetterTemplate> m_templates{};
    QHash<QString, QString> m_drafts{}; ///< By name; texts that were typed and not saved.
    QString m_shown{};                  ///< Name of the text in the editor.
    std::vector<letters::TemplateFault> m_faults{};
};

} // namespace tegoed::ui
