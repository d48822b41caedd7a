#pragma once

#include "app/document_renderer.h"

namespace tegoed::render {

/// Letters and reports as PDF/A-1b by QPainter. Makes an offscreen QGuiApplication at the first document if the program has none, so that a
/// program without a window pays for Qt only when it prints. In a program with a window, make this after its application. Errors beside
/// those of letters: FileMissing (font's file) where the letters' font isn't installed.
class QtDocumentRenderer final : public app::DocumentRenderer {
public:
    [[nodiscard]] base::Result<std::string> letterPdf(const letters::Letter& letter) const override;
    [[nodiscard]] base::Result<std::string> statementPdf(std::span<const letters::Letter> accounts) const override;
    [[nodiscard]] base::Result<int> lettersPdf(const std::filesystem::path& file, const std::string& title,
                                               const app::LetterSource& next) const override;
    [[nodiscard]] base::Result<std::string> tablePdf(const base::Table& table, base::Language language) const override;
    [[nodiscard]] base::Result<std::string> reportPdf(const base::Report& report, base::Language language) const override;
};

} // namespace tegoed::render
