#pragma once

#include "ui/pages/settings/policies_view.h"
#include "ui/pages/settings/settings_section.h"

namespace tegoed::ui {

/// The dunning schedules as a part of the settings page. Asked for by `policies`, or `policies/NAME` for one of them.
class PoliciesSection : public SettingsSection {
    Q_OBJECT
public:
    explicit PoliciesSection(const PageContext& context, QWidget* parent = nullptr);
    void visit(const QString& what) override { m_view->choosePolicy(what); }
    void focusStart() override { m_view->focusStart(); }
    [[nodiscard]] bool hasDrafts() const override { return m_view->hasDrafts(); }
    [[nodiscard]] bool savesByKey() const override { return true; }
    void save() override { m_view->save(); }

protected:
    void refresh() override { m_view->refresh(); }
    void retranslate() override { m_view->retranslate(); }

private:
    PoliciesView* m_view;
};

} // namespace tegoed::ui
