#pragma once

#include "ui/pages/settings/settings_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/value_field.h"

#include <utility>
#include <vector>

namespace tegoed::ui {

/// What holds for the whole ledger: who signs its letters, what the journal calls its user, and the facts that were settled when it was
/// made.
class LedgerSection : public SettingsSection {
    Q_OBJECT
public:
    explicit LedgerSection(const PageContext& context, QWidget* parent = nullptr);

    void focusStart() override;

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent* event) override;

private:
    /// What is shown of a ledger, read on its thread.
    struct Facts {
        std::string signedBy;
        std::string login;
        std::string shownName;
    };
    void keep(ValueField* field, const std::string& key, const QString& text, const QString& announcement);
    void showFacts();

    QWidget* m_whole = new QWidget;
    Label* m_signedByCaption;
    ValueField* m_signedBy;
    Label* m_shownNameCaption;
    ValueField* m_shownName;
    std::vector<std::pair<Label*, Label*>> m_facts{}; ///< Caption and value of file, currency, settlement.
    std::string m_login{};
    Newest m_newest{};
};

} // namespace tegoed::ui
