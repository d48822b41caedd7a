#pragma once

#include "app/imports.h"
#include "app/ledger.h"

#include <string>
#include <vector>

namespace tegoed::app {

// What is kept of earlier imports, so that a file with the same headings asks nothing.

/// By name; one that can't be read (a newer program's) is left out.
[[nodiscard]] base::Result<std::vector<NamedProfile>> importProfiles(Ledger& ledger);
/// Errors: ProfileUnknown, ProfileExists, BadValue (no name, or one above 100 bytes).
[[nodiscard]] base::Result<void> renameImportProfile(Ledger& ledger, const std::string& name, const std::string& newName);
/// Errors: ProfileUnknown.
[[nodiscard]] base::Result<void> deleteImportProfile(Ledger& ledger, const std::string& name);

/// A name for what is kept of a file: the file's own without its end, dates and counts; one that no profile has.
[[nodiscard]] std::string profileNameFor(const std::filesystem::path& file, const std::vector<NamedProfile>& taken);

} // namespace tegoed::app
