#pragma once

#include "base/date.h"
#include "base/error.h"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace tegoed::cli {

/// What was wrong with a command line, from what the parser says. Errors: UnknownCommand, BadUsage.
[[nodiscard]] base::Error usageError(const CLI::ParseError& error, const CLI::App& root, base::Language language);

} // namespace tegoed::cli
