#pragma once

#include "ui/shell/page.h"

#include <vector>

namespace tegoed::ui {

/// The pages of the window in the order of the rail: a new page is a line here and an action of the same id.
[[nodiscard]] std::vector<Page*> makePages(const PageContext& context);

} // namespace tegoed::ui
