#include "app/letter_copy.h"

#include "app/document_renderer.h"
#include "base/assert.h"
#include "base/file.h"
#include "letters/file_name.h"
#include "letters/letter.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

namespace tegoed::app {

namespace {

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
        const auto run = persistence::runById(ledger.connection(), row->run);
        const std::filesystem::path folder = run ? std::filesystem::path{run->folder} : std::filesystem::path{};
        std::string name = pdfName(row->files);
        std::error_code ignored;
        if (!name.empty() && std::filesystem::is_regular_file(folder / name, ignored)) return LetterPdf{folder / name};

        TEGOED_ASSERT(ledger.environment().renderer != nullptr);
        TEGOED_TRY(const letters::Letter letter, letters::letterFromJson(row->document));
        TEGOED_TRY(const std::string pdf, ledger.environment().renderer->letterPdf(letter));
        if (name.empty()) name = letters::letterFileName(letter.recipient.number, letter.recipient.name, number, "pdf");
        if (!folder.empty() && std::filesystem::is_directory(folder, ignored) && base::writeFileAtomically(folder / name, pdf))
            return LetterPdf{folder / name, true};
        const auto other = std::filesystem::temp_directory_path() / "tegoed-letters";
        std::filesystem::create_directories(other, ignored);
        TEGOED_CHECK(base::writeFileAtomically(other / name, pdf));
        return LetterPdf{other / name, true};
    });
}

} // namespace tegoed::app
