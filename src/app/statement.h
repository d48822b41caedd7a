#pragma once

#include "app/document_renderer.h"
#include "app/ledger.h"
#include "base/progress.h"
#include "base/staged_files.h"
#include "letters/letter.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tegoed::app {

/// A statement of account: what was open of a customer at the end of a day, rebuilt from dated postings, so that nothing that came later
/// changes it. Goes to who pays, and has the items of those he pays for, too.
struct Statement {
    std::string customer{}; ///< Number of whose items they are.
    std::string name{};
    base::Date asOf{};
    base::Language language = base::Language::Dutch;
    /// One for each of our companies and each currency, none of them mixed; a single empty one where nothing was open.
    std::vector<letters::Letter> accounts{};
    std::vector<base::Money> balances{}; ///< One for each currency, the ledger's first: nothing is added across currencies.
    std::size_t itemCount = 0;           ///< Documents, credits among them.
    bool byEmail = false;
};
/// Of today, or of an earlier day. Errors: CustomerUnknown, DateInFuture.
[[nodiscard]] base::Result<Statement> statementOf(Ledger& ledger, const std::string& customer, std::optional<base::Date> asOf = {});

/// Who gets a statement when everybody does: whose account had something open or unallocated at the end of the day, in the order of the
/// numbers. Whose items another customer pays are on the payer's. Errors: DateInFuture.
[[nodiscard]] base::Result<std::vector<std::string>> statementCustomers(Ledger& ledger, std::optional<base::Date> asOf = {});

/// `1007_Jansen-BV_STATEMENT-2026-11-22.pdf`, in the statement's language.
[[nodiscard]] std::string statementFileName(const Statement& statement, std::string_view extension);

/// A statement that was written.
struct StatementFile {
    std::string customer{};
    std::string name{};
    std::string file{}; ///< Within the folder, or the path that was named.
    std::string mail{}; ///< The e-mail's draft; empty without one.
    base::Date asOf{};
    std::size_t itemCount = 0;
    std::vector<base::Money> balances{};
};
/// Writes it as a PDF where somebody says. Errors: FileIsLedger, those of the renderer, DiskFull,
/// FileNotWritable.
[[nodiscard]] base::Result<StatementFile> writeStatement(Ledger& ledger, const Statement& statement, const std::filesystem::path& file);

/// Makes the files of many statements, to come into a folder together: a PDF each and, on demand, the draft of the e-mail for those who get
/// their letters by e-mail.
class StatementBatch {
public:
    enum class Mails { With, Without };
    /// Errors: NoOutFolder.
    [[nodiscard]] static base::Result<StatementBatch> in(const std::filesystem::path& folder, Mails mails);
    /// Errors: FileIsLedger, those of the renderer, DiskFull, FileNotWritable.
    [[nodiscard]] base::Result<void> add(Ledger& ledger, const Statement& statement);
    [[nodiscard]] const std::vector<StatementFile>& files() const { return m_files; }
    [[nodiscard]] base::StagedFiles& staged() { return m_staged; }

private:
    StatementBatch(base::StagedFiles staged, Mails mails) : m_staged(std::move(staged)), m_mails(mails) {}
    base::StagedFiles m_staged;
    Mails m_mails;
    std::vector<StatementFile> m_files{};
    std::set<std::string> m_names{}; ///< Lower case: file systems that do not tell case apart.
};

/// Statements of many customers in a folder, all of them or none. Errors: those above, Cancelled.
[[nodiscard]] base::Result<std::vector<StatementFile>> writeStatements(Ledger& ledger, const std::vector<std::string>& customers,
                                                                       const std::filesystem::path& folder, std::optional<base::Date> asOf,
                                                                       const base::Work& work);

} // namespace tegoed::app
