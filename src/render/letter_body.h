#pragma once

#include "letters/compose.h"
#include "render/flow.h"

#include <vector>

namespace tegoed::render {

/// A letter from its subject to what stands there for information, as strips of `width` units, in reading order.
[[nodiscard]] std::vector<Strip> letterBody(const letters::LetterText& text, const Faces& faces, double width);

} // namespace tegoed::render
