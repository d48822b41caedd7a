#include "app/letter_copy.h"

#include "app/document_renderer.h"
#include "base/assert.h"
#include "base/file.h"
#include "base/work_folder.h"
#include "letters/file_name.h"
#include "letters/letter.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

#include <mutex>
#include <optional>

namespace tegoed::app {

namespace {

/// A folder of this user and this program alone, for copies that lie nowhere else; it goes with the program. Made again where somebody
/// cleaned up meanwhile.
std::filesystem::path folderOfCopies()
{
    static std::mutex mutex;
    static std::optional<base::WorkFolder> folder;
    const std::scoped_lock lock(mutex);
    std::error_code ignored;
    if (!folder || !std::filesystem::is_directory(folder->path(), ignored)) folder.emplace();
    return folder->path();
}

/// The name of the PDF among a letter's files; empty if none was written.
std::string pdfName(const std::string& filesJson)
{
    const auto files = nlohmann::json::parse(filesJson, nullptr, false);
    if (!files.is_array()) return {};
    for (const auto& file : files) {
        const auto name = file.is_object() ? file.value("name", std::string{}) : std::string{};
        // A name, never a way out of the folder.
        if (name.ends_with(".pdf") && std::filesystem::path(name).filename() == name) return name;
    }
    return {};
}

} // namespace

base::Result<LetterPdf> letterPdf(Ledger& ledger, base::LetterId id)
{
    return guarded([&]() -> base::Result<LetterPdf> {
        const auto row = persistence::letterById(ledger.connection(), id);
        const std::string number = "L-" + std::to_string(id.value());
        if (!row || row->state == "task") return base::fail(base::ErrorCode::LetterUnknown, {number});
        // What lapsed or waits to be looked at again (rule 10) never lies beside the letters that go to the post.
        const bool isWritten = row->state == "written";
        const auto run = isWritten ? persistence::runById(ledger.connection(), row->run) : std::nullopt;
        const std::filesystem::path folder = run ? std::filesystem::path{run->folder} : std::filesystem::path{};
        std::string name = pdfName(row->files);
        std::error_code ignored;
        if (!folder.empty() && !name.empty() && std::filesystem::is_regular_file(folder / name, ignored)) return LetterPdf{folder / name};

        TEGOED_ASSERT(ledger.environment().renderer != nullptr);
        TEGOED_TRY(const letters::Letter letter, letters::letterFromJson(row->document));
        TEGOED_TRY(const std::string pdf, ledger.environment().renderer->letterPdf(letter));
        if (name.empty()) name = letters::letterFileName(letter.recipient.number, letter.recipient.name, number, "pdf");
        if (!folder.empty() && std::filesystem::is_directory(folder, ignored) && base::writeFileAtomically(folder / name, pdf))
            return LetterPdf{folder / name, true};
        const auto other = folderOfCopies();
        if (other.empty()) return base::fail(base::ErrorCode::FileNotWritable, {name, ""});
        TEGOED_CHECK(base::writeFileAtomically(other / name, pdf));
        return LetterPdf{other / name, isWritten, !isWritten};
    });
}

} // namespace tegoed::app
