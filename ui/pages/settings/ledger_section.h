#pragma once

#include "ui/pages/settings/settings_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/value_field.h"

#include <utility>
#include <vector>

namespace tegoed::ui {

/// What holds for the whole ledger: who signs its letters, and the facts that were settled when it was made.
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
    void keepSignedBy(const QString& text);
    void showFacts();

    QWidget* m_whole = new QWidget;
    Label* m_signedByCaption;
    ValueField* m_signedBy;
    std::vector<std::pair<Label*, Label*>> m_facts{}; ///< Caption and value of file, currency, settlement.
    Newest m_newest{};
};

} // namespace tegoed::ui
