#pragma once

#include "app/ledger.h"
#include "base/progress.h"
#include "cli/run.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::cli {

enum class Format { Text, Json, Csv };

/// What an action ends with when nothing failed.
enum class Exit { Done = 0, Found = 1, Partly = 5 };

/// The options that stand before or after every command.
struct Globals {
    std::filesystem::path ledger{};
    Format format = Format::Text;
    bool quiet = false;
    app::Environment environment;
};

/// What a command gets: the global options, the streams, and the ledger when it asks for it.
class Context {
public:
    Context(Globals globals, Streams streams);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    [[nodiscard]] const Globals& globals() const { return m_globals; }
    [[nodiscard]] const app::Environment& environment() const { return m_globals.environment; }
    [[nodiscard]] base::Language language() const { return m_globals.environment.language; }
    [[nodiscard]] Format format() const { return m_globals.format; }
    [[nodiscard]] std::ostream& out() const { return m_streams.out; }
    /// Columns of the terminal that `out` is; 0 where it is none.
    [[nodiscard]] std::size_t lineWidth() const { return m_streams.lineWidth; }

    [[nodiscard]] base::Result<app::Ledger> open();
    /// The same with what draws letters: only commands that write documents start Qt.
    [[nodiscard]] base::Result<app::Ledger> openWithRenderer();

    /// A text of app/wording or of the command line's own.
    [[nodiscard]] std::string text(std::string_view key, const std::vector<std::string>& arguments = {}) const;

    /// A remark on stderr, unless `--quiet`.
    void warn(const std::string& sentence);
    /// An error's line on stderr.
    void report(const base::Error& error);
    /// The errors of bad input files: the first 20, then their number.
    void report(const std::vector<base::Error>& faults, std::int64_t faultCount);

    /// For long work: progress on stderr if that is a terminal.
    [[nodiscard]] base::Work work();

private:
    void line(const std::string& text);
    void clearProgress();

    Globals m_globals;
    Streams m_streams;
    std::unique_ptr<app::DocumentRenderer> m_renderer{};
    bool m_progressShown = false;
};

} // namespace tegoed::cli
