#pragma once

#include "app/imports.h"
#include "exchange/list_preview.h"
#include "ui/bridge/ledger_service.h"

#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tegoed::ui {

/// A file in the import: how it was understood, and what a person said about it.
struct ImportFile {
    std::filesystem::path path{};
    std::optional<exchange::ListKind> chosenKind{};
    std::vector<exchange::FieldMapping> map{};
    std::optional<exchange::DateOrder> dates{};
    std::optional<char> decimal{};
    std::optional<exchange::Encoding> encoding{};
    std::optional<char> delimiter{};
    std::optional<app::NamedProfile> profile{}; ///< What is remembered of a file with these headings.
    bool asksProfiles = true;                   ///< What is remembered counts when it is read next.
    bool isTaken = false;

    std::shared_ptr<const exchange::ListPreview> preview{}; ///< Null until it is read.
    std::optional<base::Error> error{};                     ///< It can't be read at all.
    bool isReading = false;
    Newest newest{};
    std::stop_source stop{};

    [[nodiscard]] exchange::ListKind kind() const;
    /// Nothing stands in the way of a trial.
    [[nodiscard]] bool isReady() const { return preview && !preview->flaw && !error; }
    [[nodiscard]] app::FileReading reading() const;
    /// What is kept of it, so that the next file with these headings asks nothing.
    [[nodiscard]] exchange::ImportProfile toKeep(base::Date today) const;
    /// Lets a column give a field, and no other column; empty: it gives none.
    void mapColumn(std::size_t column, const std::string& field);
    void forget(); ///< As if nobody had said anything of it.
};
using ImportFilePtr = std::shared_ptr<ImportFile>;

/// How a mapping names a column: by its heading where that is clear.
[[nodiscard]] std::string columnName(const exchange::ListPreview& preview, std::size_t column);

} // namespace tegoed::ui
