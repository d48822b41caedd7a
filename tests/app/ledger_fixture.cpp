#include "app/ledger_fixture.h"

#include "app/customers.h"

#include <sqlite3.h>

#include <algorithm>

namespace tegoed::app {

TestLedger::TestLedger(ledger::Settlement settlement, std::string_view today) : m_today(today)
{
    auto made = Ledger::create(m_folder / "test.tegoed", {base::Currency::euro(), settlement}, environment());
    REQUIRE(made);
    m_ledger.emplace(*std::move(made));
    REQUIRE(setCompany(*m_ledger, {},
                       {{"name", "Voorbeeld Handel B.V."}, {"iban", "NL91ABNA0417164300"}, {"email", "administratie@example.org"}}));
}

Environment TestLedger::environment() const
{
    return {"tester", day(m_today), [] { return std::string("2026-03-02T08:00:00.000Z"); }, &m_renderer, base::Language::English};
}

void TestLedger::reopen()
{
    const base::Date today = m_ledger->environment().today;
    m_ledger.reset();
    auto opened = Ledger::open(m_folder / "test.tegoed", environment());
    REQUIRE(opened);
    m_ledger.emplace(*std::move(opened));
    m_ledger->setToday(today);
}

ImportOutcome TestLedger::tryItems(std::string_view csv, ImportRequest request)
{
    request.files = {m_folder.write("items-" + std::to_string(++m_fileCount) + ".csv", csv)};
    return importItems(*m_ledger, request);
}

ImportReport TestLedger::items(std::string_view csv, ImportRequest request)
{
    auto outcome = tryItems(csv, std::move(request));
    if (outcome.refused) FAIL("import refused: " << name(outcome.refused->code));
    REQUIRE(outcome.reports.size() == 1);
    return std::move(outcome.reports.front());
}

ImportReport TestLedger::customers(std::string_view csv)
{
    ImportRequest request;
    request.files = {m_folder.write("customers-" + std::to_string(++m_fileCount) + ".csv", csv)};
    auto outcome = importCustomers(*m_ledger, request);
    if (outcome.refused) FAIL("import refused: " << name(outcome.refused->code));
    return std::move(outcome.reports.front());
}

DossierItem TestLedger::item(const std::string& customer, const std::string& number)
{
    const auto all = dossier(*m_ledger, customer);
    REQUIRE(all);
    const auto found =
        std::find_if(all->items.begin(), all->items.end(), [&](const DossierItem& item) { return item.document.number == number; });
    REQUIRE(found != all->items.end());
    return *found;
}

RunRequest TestLedger::approvingAll(std::string_view name) const
{
    RunRequest request;
    request.folder = m_folder / std::string{name};
    request.approveAll = true;
    return request;
}

std::string TestLedger::open(const std::string& customer, const std::string& number)
{
    const auto all = dossier(*m_ledger, customer);
    if (!all) return "-";
    for (const DossierItem& item : all->items) {
        if (item.document.number == number) return toString(item.document.open);
    }
    return "-";
}

std::string TestLedger::balance()
{
    const auto known = info(*m_ledger);
    REQUIRE(known);
    return toString(known->balance);
}

std::string TestLedger::faults()
{
    std::string faults;
    for (const auto& result : m_ledger->file().check()) {
        if (!result.ok) faults += result.name + " " + result.details + ";";
    }
    return faults;
}

std::string TestLedger::dump()
{
    // What the domain is, told apart from what remembers it: an undone command leaves its journal entry.
    static const std::string kOutside = "'journal', 'journal_customers', 'undo_changesets', 'undo_ranges', 'marks'";
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open_v2((m_folder / "test.tegoed").c_str(), &file, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    const auto rowsOf = [&](const std::string& sql) {
        std::string text;
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(file, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto* value = sqlite3_column_text(statement, i);
                text += value == nullptr ? "NULL" : reinterpret_cast<const char*>(value);
                text += '|';
            }
            text += '\n';
        }
        sqlite3_finalize(statement);
        return text;
    };
    std::string all;
    const std::string tables = rowsOf("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN (" +
                                      kOutside + ") ORDER BY name");
    for (std::size_t from = 0; from < tables.size();) {
        const auto end = tables.find('|', from);
        const std::string table = tables.substr(from, end - from);
        all += table + "\n" + rowsOf("SELECT * FROM " + table + " ORDER BY 1");
        from = tables.find('\n', end) + 1;
    }
    sqlite3_close(file);
    return all;
}

} // namespace tegoed::app
