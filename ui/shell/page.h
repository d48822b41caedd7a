#pragma once

#include "ui/actions/action_set.h"
#include "ui/bridge/ledger_service.h"
#include "ui/settings/settings.h"
#include "ui/shell/navigator.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace tegoed::ui {

/// What every page works with. Outlives the pages.
struct PageContext {
    LedgerService& service;
    ActionSet& actions;
    Settings& settings;
    Navigator& navigator;
};

/// A number of a page's title line.
struct Figure {
    QString caption{};
    QString value{};
};

/// A page of the window: it knows its name, its numbers and its actions, and shows a snapshot. The shell shows it and knows no more.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(QString id, PageContext context, QWidget* parent = nullptr);

    /// Also the action that leads to it, and its icon's name.
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] virtual QString title() const = 0;
    /// The number beside the name in the rail: what waits there. Nothing: no number.
    [[nodiscard]] virtual std::optional<std::int64_t> count() const { return std::nullopt; }
    [[nodiscard]] virtual std::vector<Figure> figures() const { return {}; }
    /// There is a new snapshot: it is shown at once if the page is seen, else when the page is seen next.
    void snapshotChanged();
    /// Whether something was typed or chosen here that is not saved, and is lost when the ledger is left.
    [[nodiscard]] virtual bool hasDrafts() const { return false; }
    /// Shows what another page asked for: see Navigator.
    virtual void visit(const QString& what) { (void)what; }
    /// Puts the keyboard where work on this page starts, or into its filter.
    virtual void focusStart() = 0;
    virtual void focusFilter() { focusStart(); }

signals:
    /// Title, count or figures changed.
    void headChanged();

protected:
    /// Shows the service's snapshot.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] LedgerService& service() const { return m_context.service; }
    [[nodiscard]] ActionSet& actions() const { return m_context.actions; }
    [[nodiscard]] Settings& settings() const { return m_context.settings; }
    [[nodiscard]] Navigator& navigator() const { return m_context.navigator; }
    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_context.service.snapshot(); }

private:
    QString m_id;
    PageContext m_context;
    bool m_isStale = false;
};

} // namespace tegoed::ui
