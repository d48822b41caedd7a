#pragma once

#include "app/imports.h"
#include "render/qt_document_renderer.h"
#include "support/temp_folder.h"
#include "ui/bridge/ledger_service.h"
#include "ui/settings/settings.h"
#include "ui/shell/main_window.h"

#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>
#include <string>

namespace tegoed::ui {

/// Waits, with events, until `condition` holds. False after ten seconds.
[[nodiscard]] inline bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

/// A window on a folder of its own, on Friday 20 November 2026. Goes with all its dialogs.
class Desk {
public:
    Desk();
    ~Desk();

    /// A ledger, on today's page, of three customers: Jansen (a consumer, one item of 121.00 seven days overdue), Bakker B.V. (1,000.00 and
    /// 250.50, 40 and 3 days overdue) and one with a name of sixty letters (not due).
    void openSmallLedger();
    /// The same with these open items, a CSV list.
    void openLedger(const std::string& items, ledger::Settlement settlement = ledger::Settlement::Bank,
                    app::Opening opening = app::Opening::New);
    void waitQuiet();

    [[nodiscard]] LedgerService& service() { return *m_service; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Settings& settings() { return *m_settings; }
    [[nodiscard]] const support::TempFolder& folder() const { return m_folder; }
    [[nodiscard]] std::filesystem::path ledgerPath() const { return m_folder / "books.tegoed"; }
    /// Sentences and announcements so far.
    [[nodiscard]] const QStringList& heard() const { return m_heard; }
    [[nodiscard]] app::Environment environment() const { return m_environment; }

    template <class PageType>
    [[nodiscard]] PageType& page()
    {
        for (auto* const page : m_window->pages()) {
            if (auto* const found = dynamic_cast<PageType*>(page)) return *found;
        }
        throw std::runtime_error("no such page");
    }
    /// The open dialog of a kind; null if there is none after a while.
    template <class DialogType>
    [[nodiscard]] DialogType* dialog()
    {
        DialogType* found = nullptr;
        (void)waitFor([&] {
            found = m_window->findChild<DialogType*>();
            return found != nullptr && found->isVisible();
        });
        return found;
    }
    [[nodiscard]] bool hasOpenDialog() const;

private:
    [[nodiscard]] app::Ledger makeLedger(const std::string& items, ledger::Settlement settlement = ledger::Settlement::Bank,
                                         app::Opening opening = app::Opening::New);
    void open();

    support::TempFolder m_folder{};
    render::QtDocumentRenderer m_renderer{};
    app::Environment m_environment;
    std::unique_ptr<Settings> m_settings{};
    std::unique_ptr<LedgerService> m_service{};
    std::unique_ptr<MainWindow> m_window{};
    QStringList m_heard{};
};

inline const std::string kLongName = "Koninklijke Vereniging tot Behoud van Historische Bruggen NV"; // Sixty letters.

/// A child by its class and accessible name; null if there is none.
template <class Widget>
[[nodiscard]] Widget* named(const QWidget& parent, const QString& name)
{
    for (auto* const widget : parent.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) return widget;
    }
    return nullptr;
}

} // namespace tegoed::ui
