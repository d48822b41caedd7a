#pragma once

#include "app/document_renderer.h"
#include "base/calendar.h"
#include "base/date.h"
#include "base/error.h"
#include "dunning/policy.h"
#include "ledger/book.h"
#include "letters/template.h"
#include "persistence/ledger_file.h"
#include "persistence/transaction.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tegoed::app {

/// Where a program runs: who, which day it is, and what makes documents. The only place that knows a clock.
struct Environment {
    std::string user;                                  ///< For the journal.
    base::Date today;                                  ///< The business date (`--today`, else the local date).
    std::function<std::string()> now;                  ///< UTC instant, `2026-11-22T08:15:30.123Z`.
    const DocumentRenderer* renderer = nullptr;        ///< Needed by commands that write letters or reports.
    base::Language language = base::Language::English; ///< Of sentences: Dutch or English.
};

/// The environment of this process: login name, local date, system clock, language of the locale.
[[nodiscard]] Environment systemEnvironment();

/// An open ledger: the file, and from the first question on the book in memory. For one thread at a time.
///
/// What a user can do are the functions of this folder (`money.h`, `customers.h`, `notes.h`, `imports.h`, `dunning_run.h` …). Each that
/// changes something is one transaction with a journal entry, and takes its own change into the book.
class Ledger {
public:
    [[nodiscard]] static base::Result<Ledger> create(const std::filesystem::path& path, const persistence::NewLedger& what,
                                                     Environment environment);
    [[nodiscard]] static base::Result<Ledger> open(const std::filesystem::path& path, Environment environment);
    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    ~Ledger();

    [[nodiscard]] const Environment& environment() const { return m_environment; }
    void setToday(base::Date today) { m_environment.today = today; }
    void setLanguage(base::Language language) { m_environment.language = language; }
    void setUser(std::string user) { m_environment.user = std::move(user); }
    [[nodiscard]] persistence::LedgerFile& file() { return m_file; }
    [[nodiscard]] persistence::Connection& connection() { return m_file.connection(); }
    [[nodiscard]] persistence::CommandContext context() const;
    /// The transaction of a command. The first one of a day makes the day's backup before anything changes.
    [[nodiscard]] persistence::Transaction begin();

    /// The book, loaded on the first call. Throws base::Failure.
    [[nodiscard]] const ledger::Book& book();
    [[nodiscard]] bool isLoaded() const { return m_book != nullptr; }
    /// Takes in what was committed since, here or by another program. Does nothing while no book is loaded.
    persistence::LedgerFile::Refreshed refresh();
    [[nodiscard]] bool changedElsewhere() { return m_file.changedElsewhere(); }

    // Settings, read once and again after they changed.
    [[nodiscard]] base::Currency currency();
    [[nodiscard]] ledger::Settlement settlement();
    [[nodiscard]] const base::BusinessCalendar& calendar();
    [[nodiscard]] std::optional<base::Date> moneyUntil();
    /// A setting's value, empty if it was never set.
    [[nodiscard]] const std::string& setting(std::string_view key);
    /// What the journal of this ledger calls the user: the name it knows him by, else that of the environment.
    [[nodiscard]] std::string userName();
    /// Shipped dunning schedules with this ledger's own in their place or behind them.
    [[nodiscard]] const std::vector<dunning::Policy>& policies();
    /// Words of letters that this ledger has in place of shipped ones.
    [[nodiscard]] const letters::TemplateTexts& letterTexts();
    void forgetSettings();

private:
    Ledger(persistence::LedgerFile file, Environment environment);
    void readSettings();
    persistence::LedgerFile m_file;
    Environment m_environment;
    std::unique_ptr<ledger::Book> m_book{};
    std::optional<base::Date> m_backedUpOn{};
    bool m_settingsRead = false;
    std::unordered_map<std::string, std::string> m_settings{};
    std::unique_ptr<base::BusinessCalendar> m_calendar{};
    std::vector<dunning::Policy> m_policies{};
    letters::TemplateTexts m_letterTexts{};
};

/// The one place where storage failures become errors: runs `action` and turns a thrown base::Failure into its Error.
template <class Action>
[[nodiscard]] auto guarded(Action&& action) -> decltype(action())
{
    try {
        return action();
    } catch (const base::Failure& failure) {
        return base::fail(failure.error());
    }
}

} // namespace tegoed::app
