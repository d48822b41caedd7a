#pragma once

#include "support/temp_folder.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace tegoed::cli {

/// What one command line gave.
struct Outcome {
    int exitCode = 0;
    std::string out{};
    std::string err{};
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
    [[nodiscard]] int errLineCount() const;
};

/// Runs command lines on a ledger of its own, on a business date of its own.
class CommandLine {
public:
    /// `words` are split at spaces; what holds spaces itself is given as a list.
    Outcome operator()(const std::string& words);
    Outcome operator()(std::vector<std::string> arguments);
    /// The same that must end with exit code 0, and its JSON.
    nlohmann::json json(const std::string& words);

    /// Makes an empty ledger, settled by bank.
    void makeLedger();
    /// Makes one with three customers and six items, in the middle of things on 2 March 2026 (command_line.cpp has the lists).
    void makeBooks();

    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    std::string write(const std::string& name, std::string_view bytes) const { return m_folder.write(name, bytes).string(); }
    [[nodiscard]] std::string ledger() const { return path("ledger.tegoed"); }
    std::string today = "2026-03-02";

private:
    support::TempFolder m_folder;
};

} // namespace tegoed::cli
