#pragma once

#include "app/ledger.h"
#include "base/ids.h"

#include <filesystem>

namespace tegoed::app {

/// A letter's PDF on disk.
struct LetterPdf {
    std::filesystem::path path;
    bool isMadeAgain = false;  ///< The run's own file was gone.
    bool isOnlyToRead = false; ///< Lapsed, or not looked at again yet: not for the post.
};

/// The PDF of a letter that was decided. Where the file that the run wrote is gone it is made again from the values that the ledger keeps,
/// in the run's folder. Of a letter that was never written, or where that folder can't be written, there is a copy in a folder of this
/// program's own, until it ends. Changes nothing in the ledger.
/// Errors: LetterUnknown, TemplateInvalid, FileUnreadable (letterhead), and those of base::writeFileAtomically.
[[nodiscard]] base::Result<LetterPdf> letterPdf(Ledger& ledger, base::LetterId letter);

} // namespace tegoed::app
