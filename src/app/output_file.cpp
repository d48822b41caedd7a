#include "app/output_file.h"

#include "base/file.h"
#include "persistence/backup.h"

namespace tegoed::app {

base::Result<void> checkOutput(const std::filesystem::path& file, const std::filesystem::path& ledger)
{
    if (persistence::isPartOf(file, ledger)) return base::fail(base::ErrorCode::FileIsLedger, {file.string()});
    return {};
}

base::Result<void> writeOutput(const std::filesystem::path& file, std::string_view bytes, const std::filesystem::path& ledger,
                               unsigned mode)
{
    TEGOED_CHECK(checkOutput(file, ledger));
    return base::writeFileAtomically(file, bytes, mode);
}

} // namespace tegoed::app
