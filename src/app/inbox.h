#pragma once

#include "app/imports.h"
#include "exchange/recognise.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::app {

/// A file that lies in the folder where lists are put, and what can be done with it.
struct InboxFile {
    enum class State {
        Ready,       ///< A list that can be taken in.
        Writing,     ///< Changed a moment ago: whoever writes it may not be done.
        TakenBefore, ///< The ledger has the very same file already: it only has to be put away.
        NotTaken,    ///< `why` says what is wrong.
    };
    std::filesystem::path path{};
    State state = State::NotTaken;
    std::optional<base::Error> why{};
    exchange::ListKind list = exchange::ListKind::Items;
    std::string profile{};            ///< The kept layout that its headings name; empty if none does.
    std::optional<ImportMode> mode{}; ///< What that layout remembers, in place of what is asked for all files.
    std::optional<Opening> opening{}; ///< The same.
    base::Date listOn{};              ///< Of the list; of the file's last change where the list doesn't say.
    bool listOnIsOfFile = false;
    std::string sha256{};
    bool isPutAway = false; ///< Was taken in and put away, and taken back since: it is offered again from there.

    // Whether it is still the same file: nothing is read again that didn't change.
    std::uint64_t byteCount = 0;
    std::int64_t changedAtNs = 0;
};

/// Where files are put that were taken in, within the folder.
inline constexpr const char* kDoneFolder = "done";

/// More files than these are not looked at: neither lists, by the ends of their names, nor others.
inline constexpr std::size_t kInboxListLimitCount = 500;
inline constexpr std::size_t kInboxOtherLimitCount = 500;

/// Where to look, and what is known from before.
struct InboxLook {
    std::filesystem::path folder{};
    ImportMode mode = ImportMode::Snapshot;       ///< What a list of items is.
    std::vector<InboxFile> seen{};                ///< Of the look before.
    std::vector<std::filesystem::path> putAway{}; ///< Files that were put away: those that were taken back are offered again.
};

/// What lies in a folder.
struct InboxContents {
    std::vector<InboxFile> files{};
    std::size_t notLookedAtCount = 0; ///< So many files more lie there.
};

/// Looks at the files of a folder: what each is by its content, in the order in which they are to be taken in (customers, contacts, items
/// by their date), then those that can't be taken. Hidden and temporary files are left out, folders, links and devices never opened.
/// Errors: FileMissing, FileUnreadable of the folder.
[[nodiscard]] base::Result<InboxContents> lookIntoInbox(Ledger& ledger, const InboxLook& look);

/// What a user asks of the files of an inbox.
struct InboxRequest {
    std::vector<InboxFile> files{}; ///< In the order of lookIntoInbox; those that are not ready are left out.
    ImportMode mode = ImportMode::Snapshot;
    Opening opening = Opening::Review;
    bool skipFaulty = false;
    bool acceptVanished = false;
    std::optional<std::string> controlTotal{};
    bool dryRun = false;
    base::Work work{};
};

/// Takes all files in as one command: one transaction, one journal entry, one undo. Lists of items of the same day and mode are one list
/// together; those of different days follow each other. A file that changed since it was looked at refuses all (ChangedMeanwhile).
/// `reports` are in the order of the files that are ready.
[[nodiscard]] ImportOutcome importInbox(Ledger& ledger, const InboxRequest& request);

/// What became of a file that was to be put away.
struct PutAway {
    std::filesystem::path from{};
    std::filesystem::path to{}; ///< Where it is now; empty if it couldn't be moved.
    std::optional<base::Error> why{};
};

/// Moves files into the folder `done` beside them, which is made there and no link: never over another file, and only if they are still
/// what was looked at. A file that can't be moved stays, and is known as taken by its SHA-256.
[[nodiscard]] std::vector<PutAway> putAway(const std::vector<InboxFile>& files);

} // namespace tegoed::app
