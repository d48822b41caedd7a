#pragma once

#include "letters/compose.h"
#include "render/flow.h"

#include <vector>

namespace tegoed::render {

/// How much air a letter has: a close one saves a second page with two lines on it.
enum class Spacing { Open, Close };

/// A letter from its subject to what stands there for information, as strips of `width` units, in reading order.
[[nodiscard]] std::vector<Strip> letterBody(const letters::LetterText& text, const Faces& faces, double width, Spacing spacing);

} // namespace tegoed::render
