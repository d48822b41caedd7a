#pragma once

#include "ui/pages/settings/settings_section.h"
#include "ui/widgets/labels.h"

#include <QListWidget>
#include <QStackedWidget>

#include <vector>

namespace tegoed::ui {

/// How the ledger and the window are set up: a list of sections at the left, the chosen one beside it.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// A section's id, and after a slash what it is to show.
    void visit(const QString& what) override;
    void focusStart() override;
    void focusFilter() override;
    [[nodiscard]] bool hasDrafts() const override;

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    /// The list is as wide and its rows are as high as its words need.
    void fitList();
    void showSection(int row);
    void moveBy(int step);
    [[nodiscard]] SettingsSection* current() const;

    QListWidget* m_list;
    Label* m_title;
    Label* m_about;
    QStackedWidget* m_stack;
    std::vector<SettingsSection*> m_sections; ///< By row of the table; null until it was looked at.
};

} // namespace tegoed::ui
