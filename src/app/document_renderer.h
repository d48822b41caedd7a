#pragma once

#include "base/error.h"
#include "base/report.h"
#include "base/table.h"
#include "letters/letter.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace tegoed::app {

/// Gives one letter after the other, so that a thousand of them need no memory.
using LetterSource = std::function<base::Result<std::optional<letters::Letter>>()>;

/// Turns letters and reports into bytes. `app` declares it, `render` implements it with Qt, the two programs hand it in at start: so the
/// core stays without Qt. Implementations are safe to call from several threads at once.
class DocumentRenderer {
public:
    DocumentRenderer() = default;
    DocumentRenderer(const DocumentRenderer&) = delete;
    DocumentRenderer& operator=(const DocumentRenderer&) = delete;
    virtual ~DocumentRenderer() = default;

    /// A PDF/A-1b of the letter. Errors: TemplateInvalid, FileUnreadable (letterhead).
    [[nodiscard]] virtual base::Result<std::string> letterPdf(const letters::Letter& letter) const = 0;
    /// A PDF/A-1b of a statement of account: its accounts one after the other, each on pages of its own. Errors: as of a letter.
    [[nodiscard]] virtual base::Result<std::string> statementPdf(std::span<const letters::Letter> accounts) const = 0;
    /// Letters one after the other in one PDF, for the printer: each begins on an odd page, so an empty page follows where the one before
    /// ends on an odd one. `file` is written whole or not at all. `next` gives the letters, nothing after the last one. Gives the number of
    /// pages. Errors: those of `next` and of letters; FileNotWritable.
    [[nodiscard]] virtual base::Result<int> lettersPdf(const std::filesystem::path& file, const std::string& title,
                                                       const LetterSource& next) const = 0;
    /// A PDF of a report, on A4 upright or across as its columns need.
    [[nodiscard]] virtual base::Result<std::string> tablePdf(const base::Table& table, base::Language language) const = 0;
    /// A PDF of a document with headings, paragraphs, time lines and tables, on A4 upright.
    [[nodiscard]] virtual base::Result<std::string> reportPdf(const base::Report& report, base::Language language) const = 0;
};

} // namespace tegoed::app
