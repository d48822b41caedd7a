#pragma once

#include "ui/shell/page.h"

#include <QWidget>

namespace tegoed::ui {

/// A part of the settings page: what is set in it. Its name and icon stand in the table of sections; the page shows it and knows no more.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    explicit SettingsSection(const PageContext& context, QWidget* parent = nullptr);

    /// There is a new snapshot: it is shown at once if the section is seen, else when it is seen next.
    void snapshotChanged();
    /// Whether something was typed here that is not saved: in fields that the ledger refused, unless the section knows more.
    [[nodiscard]] virtual bool hasDrafts() const;
    /// Whether what is typed here is a draft that its key saves.
    [[nodiscard]] virtual bool savesByKey() const { return false; }
    virtual void save() {}
    /// Shows what another page asked for: what follows the section's id and a slash.
    virtual void visit(const QString& what) { (void)what; }
    /// Puts the keyboard where work starts.
    virtual void focusStart() = 0;

protected:
    /// Shows the service's snapshot; there is one.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] LedgerService& service() const { return m_context.service; }
    [[nodiscard]] ActionSet& actions() const { return m_context.actions; }
    [[nodiscard]] Settings& settings() const { return m_context.settings; }
    [[nodiscard]] Navigator& navigator() const { return m_context.navigator; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_context.service.snapshot(); }

private:
    PageContext m_context;
    bool m_isStale = true;
};

} // namespace tegoed::ui
