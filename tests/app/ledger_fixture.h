#pragma once

#include "app/dunning_run.h"
#include "app/imports.h"
#include "app/ledger.h"
#include "app/overview.h"
#include "base/file.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tegoed::app {

/// A renderer that writes the letter's number instead of a page: what commands do around a document is tested without drawing one.
class PlainRenderer : public DocumentRenderer {
public:
    [[nodiscard]] base::Result<std::string> letterPdf(const letters::Letter& letter) const override
    {
        return "%PDF-test " + letter.letterNumber;
    }
    [[nodiscard]] base::Result<std::string> statementPdf(std::span<const letters::Letter> accounts) const override
    {
        return "%PDF-test " + letters::toJson(accounts.front());
    }
    [[nodiscard]] base::Result<int> lettersPdf(const std::filesystem::path& file, const std::string& title,
                                               const LetterSource& next) const override
    {
        std::string bytes = "%PDF-test " + title;
        int pages = 0;
        for (;;) {
            TEGOED_TRY(const auto letter, next());
            if (!letter) break;
            bytes += "\n" + letter->letterNumber;
            ++pages;
        }
        TEGOED_CHECK(base::writeFileAtomically(file, bytes));
        return pages;
    }
    [[nodiscard]] base::Result<std::string> tablePdf(const base::Table& table, base::Language) const override
    {
        return "%PDF-test " + table.title;
    }
    [[nodiscard]] base::Result<std::string> reportPdf(const base::Report& report, base::Language) const override
    {
        return "%PDF-test " + report.title;
    }
};

inline base::Date day(std::string_view iso)
{
    return base::Date::parse(iso).value();
}

/// A ledger in a temporary folder, with a company that can be paid, on a business day that the test chooses.
class TestLedger {
public:
    explicit TestLedger(ledger::Settlement settlement = ledger::Settlement::Bank, std::string_view today = "2026-03-02");

    [[nodiscard]] Ledger& operator*() { return *m_ledger; }
    [[nodiscard]] Ledger* operator->() { return &*m_ledger; }
    [[nodiscard]] const support::TempFolder& folder() const { return m_folder; }
    void setToday(std::string_view iso) { m_ledger->setToday(day(iso)); }
    /// Closes the file and opens it again, as after a restart.
    void reopen();

    /// Imports `csv` as items and requires that it was taken.
    ImportReport items(std::string_view csv, ImportRequest request = {});
    ImportReport customers(std::string_view csv);
    /// The same without requiring anything.
    ImportOutcome tryItems(std::string_view csv, ImportRequest request = {});

    /// A run into a folder of this name that takes every proposal that needs no approval of its own.
    [[nodiscard]] RunRequest approvingAll(std::string_view name) const;

    /// The open amount of a document by its number and customer, `-` if there is none.
    [[nodiscard]] std::string open(const std::string& customer, const std::string& number);
    [[nodiscard]] DossierItem item(const std::string& customer, const std::string& number);
    [[nodiscard]] std::string balance();
    /// The names of the checks that are faulty: empty for books that tie out.
    [[nodiscard]] std::string faults();
    /// Every row of every domain table as text: two ledgers with the same dump are the same books.
    [[nodiscard]] std::string dump();

private:
    [[nodiscard]] Environment environment() const;
    support::TempFolder m_folder{};
    PlainRenderer m_renderer{};
    std::optional<Ledger> m_ledger{};
    int m_fileCount = 0;
    std::string m_today;
};

} // namespace tegoed::app
