#include "ui/dialogs/import/import_file.h"

#include <algorithm>

namespace tegoed::ui {

using exchange::kUnusedField;

exchange::ListKind ImportFile::kind() const
{
    if (chosenKind) return *chosenKind;
    return preview ? preview->kind : exchange::ListKind::Items;
}

app::FileReading ImportFile::reading() const
{
    app::FileReading said;
    said.map = map;
    if (dates) said.dates = code(*dates);
    if (decimal) said.decimal = std::string(1, *decimal);
    if (encoding) said.encoding = code(*encoding);
    if (delimiter) said.delimiter = exchange::delimiterCode(*delimiter);
    if (preview) said.sha256 = preview->sha256;
    return said;
}

exchange::ImportProfile ImportFile::toKeep(base::Date today) const
{
    auto kept = preview->profile;
    kept.map = map;
    kept.kind = code(preview->kind);
    kept.usedOn = toString(today);
    return kept;
}

std::string columnName(const exchange::ListPreview& preview, std::size_t column)
{
    const std::string& heading = preview.columns[column].heading;
    const auto alike =
        std::count_if(preview.columns.begin(), preview.columns.end(), [&](const auto& other) { return other.heading == heading; });
    return heading.empty() || alike > 1 ? "#" + std::to_string(column + 1) : heading;
}

void ImportFile::mapColumn(std::size_t column, const std::string& field)
{
    const std::string name = columnName(*preview, column);
    std::erase_if(map,
                  [&](const exchange::FieldMapping& entry) { return entry.column == name || (!field.empty() && entry.field == field); });
    map.push_back({field.empty() ? std::string{kUnusedField} : field, name});
}

void ImportFile::forget()
{
    map.clear();
    dates.reset();
    decimal.reset();
    encoding.reset();
    delimiter.reset();
    profile.reset();
    chosenKind.reset();
    asksProfiles = false;
}

} // namespace tegoed::ui
