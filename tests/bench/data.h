#pragma once

#include "app/ledger.h"
#include "base/date.h"

#include <filesystem>
#include <string>

namespace tegoed::bench {

/// Ends the program with the error's code if there is one: a benchmark that failed measures nothing.
template <class Value>
Value orDie(base::Result<Value> result, const std::string& what);
[[noreturn]] void die(const std::string& what, const base::Error& error);
[[noreturn]] void die(const std::string& what);

template <class Value>
Value orDie(base::Result<Value> result, const std::string& what)
{
    if (!result) die(what, result.error());
    if constexpr (!std::is_void_v<Value>) return *std::move(result);
}

/// What the jobs work on: made once below a folder, the same on every machine, and left as it is: jobs that write get copies.
class Data {
public:
    Data(std::filesystem::path folder, int itemCount);

    [[nodiscard]] int itemCount() const { return m_itemCount; }
    [[nodiscard]] int customerCount() const { return m_itemCount / 10; }
    [[nodiscard]] base::Date today() const;
    [[nodiscard]] app::Environment environment(const app::DocumentRenderer* renderer = nullptr) const;

    /// A ledger of the made-up wholesaler: steps taken, calls, holds, part payments, foreign customers.
    [[nodiscard]] std::filesystem::path demoLedger();
    /// A list of open items in the order of their numbers: every customer has an overdue one, a few have thousands.
    [[nodiscard]] std::filesystem::path itemsFile();
    /// A ledger into which that list was imported.
    [[nodiscard]] std::filesystem::path importedLedger();

    /// A path for a file or folder that is not there yet.
    [[nodiscard]] std::filesystem::path fresh(const std::string& name) const;
    /// A copy, on disk before this returns, so that its writing disturbs no measurement.
    [[nodiscard]] std::filesystem::path copyOf(const std::filesystem::path& ledger, const std::string& name) const;
    [[nodiscard]] app::Ledger open(const std::filesystem::path& ledger, const app::DocumentRenderer* renderer = nullptr) const;
    [[nodiscard]] app::Ledger newLedger(const std::filesystem::path& path) const;

private:
    [[nodiscard]] std::filesystem::path made(const std::string& name) const;
    std::filesystem::path m_folder;
    int m_itemCount;
};

/// Removes a ledger with what SQLite keeps beside it.
void removeLedger(const std::filesystem::path& ledger);

} // namespace tegoed::bench
