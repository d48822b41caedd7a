#include "app/ledger.h"

#include "persistence/calendar_settings.h"
#include "persistence/queries.h"

#include <algorithm>
#include <utility>

namespace tegoed::app {

Ledger::Ledger(persistence::LedgerFile file, Environment environment) : m_file(std::move(file)), m_environment(std::move(environment)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

base::Result<Ledger> Ledger::create(const std::filesystem::path& path, const persistence::NewLedger& what, Environment environment)
{
    return persistence::LedgerFile::create(path, what).map([&](persistence::LedgerFile file) {
        return Ledger(std::move(file), std::move(environment));
    });
}

base::Result<Ledger> Ledger::open(const std::filesystem::path& path, Environment environment)
{
    return persistence::LedgerFile::open(path).map(
        [&](persistence::LedgerFile file) { return Ledger(std::move(file), std::move(environment)); });
}

persistence::CommandContext Ledger::context() const
{
    // The name that this ledger knows the user by, if it knows one.
    const auto own = m_settings.find("user." + m_environment.user + ".name");
    return {own == m_settings.end() || own->second.empty() ? m_environment.user : own->second, m_environment.today, m_environment.now};
}

persistence::Transaction Ledger::begin()
{
    readSettings();
    if (m_backedUpOn != m_environment.today) {
        m_file.backupDaily(m_environment.today);
        m_backedUpOn = m_environment.today;
    }
    return m_file.begin(context());
}

const ledger::Book& Ledger::book()
{
    if (!m_book) m_book = std::make_unique<ledger::Book>(m_file.load());
    return *m_book;
}

std::string Ledger::userName()
{
    readSettings();
    return context().user;
}

persistence::LedgerFile::Refreshed Ledger::refresh()
{
    forgetSettings();
    if (!m_book) return {};
    return m_file.refresh(*m_book);
}

void Ledger::forgetSettings()
{
    m_settingsRead = false;
}

void Ledger::readSettings()
{
    if (m_settingsRead) return;
    m_settings = persistence::settings(m_file.connection());
    m_calendar = std::make_unique<base::BusinessCalendar>(persistence::calendarSettings(m_settings));
    m_policies = dunning::shippedPolicies();
    for (const auto& [name, json] : persistence::policies(m_file.connection())) {
        auto own = dunning::parsePolicy(json);
        if (!own) throw base::Failure(own.error());
        const auto place =
            std::find_if(m_policies.begin(), m_policies.end(), [&](const auto& shipped) { return shipped.name == own->name; });
        if (place == m_policies.end())
            m_policies.push_back(*std::move(own));
        else
            *place = *std::move(own);
    }
    m_letterTexts = persistence::letterTemplates(m_file.connection());
    m_settingsRead = true;
}

const std::string& Ledger::setting(std::string_view key)
{
    static const std::string kNone;
    readSettings();
    const auto found = m_settings.find(std::string(key));
    return found == m_settings.end() ? kNone : found->second;
}

base::Currency Ledger::currency()
{
    return base::Currency::parse(setting("currency")).value_or(base::Currency::euro());
}

ledger::Settlement Ledger::settlement()
{
    return ledger::parseSettlement(setting("settlement")).value_or(ledger::Settlement::Package);
}

const base::BusinessCalendar& Ledger::calendar()
{
    readSettings();
    return *m_calendar;
}

std::optional<base::Date> Ledger::moneyUntil()
{
    return base::Date::parse(setting("money_until"));
}

const letters::TemplateTexts& Ledger::letterTexts()
{
    readSettings();
    return m_letterTexts;
}

const std::vector<dunning::Policy>& Ledger::policies()
{
    readSettings();
    return m_policies;
}

} // namespace tegoed::app
