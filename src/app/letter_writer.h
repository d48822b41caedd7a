#pragma once

#include "app/dunning_run.h"
#include "app/ledger.h"
#include "persistence/transaction.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tegoed::app {

/// Makes the files of letters that were decided: PDF, and the e-mail where it goes by e-mail. Bytes are made on two threads; each letter is
/// written under a temporary name, synced, renamed, and marked with its SHA-256 in a small transaction of its own.
class LetterWriter {
public:
    LetterWriter(Ledger& ledger, std::filesystem::path folder, const base::Work& work);

    /// What became of each letter, in their order. A letter that cannot be written stays decided and is written by the next run.
    /// `checksFirst`: the letters were decided by an earlier run and lapse if they are no longer true.
    [[nodiscard]] std::vector<RunLetter> write(const std::vector<persistence::LetterRow>& letters, bool checksFirst);
    /// The first reason for a letter that could not be written.
    [[nodiscard]] const std::optional<base::Error>& failure() const { return m_failure; }

private:
    [[nodiscard]] std::string lapseReason(const persistence::LetterRow& letter);
    void lapse(const persistence::LetterRow& letter, const std::string& reason);
    void mark(const persistence::LetterRow& letter, const std::string& filesJson);

    Ledger& m_ledger;
    std::filesystem::path m_folder;
    const base::Work& m_work;
    std::optional<base::Error> m_failure{};
};

} // namespace tegoed::app
