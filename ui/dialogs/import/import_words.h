#pragma once

#include "app/imports.h"
#include "ui/dialogs/import/import_file.h"
#include "ui/theme/icon.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <vector>

class QMimeData;

namespace tegoed::ui {

/// Where a file stands, in the list of files.
struct FileState {
    QString icon{};
    Tint tint = Tint::Muted;
    QString text{};
};
/// `next`: the kind that is taken in next.
[[nodiscard]] FileState stateOf(const ImportFile& file, std::optional<exchange::ListKind> next);

/// What a trial or an import did to a file, in one line.
[[nodiscard]] QString countsOf(const app::ImportReport& report);
[[nodiscard]] QString kindWord(exchange::ListKind kind);
/// `Take in the customers`.
[[nodiscard]] QString takeInWord(exchange::ListKind kind);
/// `review`, `level`, `new`.
[[nodiscard]] std::string openingCode(app::Opening opening);

/// The files of this computer among what is dragged.
[[nodiscard]] std::vector<std::filesystem::path> droppedFiles(const QMimeData& data);

} // namespace tegoed::ui
