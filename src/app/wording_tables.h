#pragma once

#include "app/wording.h"

#include <span>

namespace tegoed::app::wording {

// The tables of texts, one for each subject.
[[nodiscard]] std::span<const Wording> usageErrors();   ///< `error.…` of usage, files and the ledger.
[[nodiscard]] std::span<const Wording> importErrors();  ///< `error.…` of reading a file.
[[nodiscard]] std::span<const Wording> commandErrors(); ///< `error.…` of what a user asks of the books.
[[nodiscard]] std::span<const Wording> vocabulary();    ///< The contract's closed word lists: `stage.…`, `channel.…`, …
[[nodiscard]] std::span<const Wording> reasons();       ///< `verdict.…`, `warning.…`, `group.…`, `worklist.…`.
[[nodiscard]] std::span<const Wording> importRemarks(); ///< `import.…`.
[[nodiscard]] std::span<const Wording> commands();      ///< `journal.…`, `whynot.…`, `check.…`, `timeline.…`.
[[nodiscard]] std::span<const Wording> columns();       ///< `column.…`.
[[nodiscard]] std::span<const Wording> settingTexts();  ///< `setting.…`.
[[nodiscard]] std::span<const Wording> letterTexts();   ///< `template.…`, `template_part.…`, `template_fault.…`, `placeholder.…`.
[[nodiscard]] std::span<const Wording> policies();      ///< `policy.…`: dunning schedules in sentences.
[[nodiscard]] std::span<const Wording> errorDetails();  ///< `system.…`, `allowed.…`, `damage.…`, `found.…`: what stands inside a sentence.

} // namespace tegoed::app::wording
