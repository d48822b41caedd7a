#pragma once

#include "ledger/customer.h"
#include "ui/pages/settings/settings_section.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/value_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QTimer>

#include <vector>

namespace tegoed::ui {

/// Our own companies, one at a time: every field edited where it stands, beside a letter that shows what becomes of it.
class CompaniesSection : public SettingsSection {
    Q_OBJECT
public:
    explicit CompaniesSection(const PageContext& context, QWidget* parent = nullptr);

    void focusStart() override;

protected:
    void refresh() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct FieldRow {
        const char* key; ///< Of the contract.
        ValueField* field;
    };
    void build();
    QWidget* buildForm();
    void addHead(QFormLayout* form);
    ValueField* addField(QFormLayout* form, const char* key);
    void addPostcodeAndCity(QFormLayout* form);
    [[nodiscard]] ValueField& field(std::string_view key) const;
    /// The company that is shown; null while there is none.
    [[nodiscard]] const ledger::Company* company() const;
    void showCompany(bool isOther);
    void keep(const char* key, const QString& text);
    void addCompany();
    void choosePicture();
    void chooseFolder();
    void showPreview();

    QComboBox* m_chooser;
    QPushButton* m_add;
    QPushButton* m_picture;
    QPushButton* m_folder;
    std::vector<Label*> m_heads{};
    std::vector<std::pair<Label*, std::vector<const char*>>> m_captions{};
    std::vector<FieldRow> m_fields{};
    QWidget* m_paper = nullptr; ///< The letter with its caption.
    LetterView* m_letter;
    Label* m_sample;
    QTimer m_typed{};
    Newest m_newestPreview{};
    base::CompanyId m_company{};
    QString m_wanted{}; ///< Name of a company that was added and is to be shown.
};

} // namespace tegoed::ui
