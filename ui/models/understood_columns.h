#pragma once

#include "ui/models/preview_model.h"

#include <vector>

namespace tegoed::ui {

/// The columns in which a file's rows are shown as they were understood: those that the file gives, and what follows from them.
[[nodiscard]] std::vector<PreviewModel::Understood> understoodColumns(const exchange::ListPreview& preview);

} // namespace tegoed::ui
