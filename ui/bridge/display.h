#pragma once

#include "app/wording.h"
#include "base/date.h"
#include "base/error.h"
#include "base/money.h"
#include "ledger/open_items.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tegoed::ui {

// How values are written on screen, in the language of the window.

[[nodiscard]] base::Language language(); ///< Of the window: Dutch or English.
void setDisplayLanguage(base::Language language);

[[nodiscard]] QString toQt(std::string_view utf8);
[[nodiscard]] QString pathToQt(const std::filesystem::path& path);
[[nodiscard]] std::string fromQt(const QString& text);
[[nodiscard]] std::filesystem::path pathFromQt(const QString& text);
[[nodiscard]] QString fileName(const std::filesystem::path& path);

[[nodiscard]] QString display(base::Money amount);
/// With the currency in front: `€ 1.234,50`, `USD 20,00`.
[[nodiscard]] QString displayWithCurrency(base::Money amount);
[[nodiscard]] QString displayMinor(std::int64_t minor, base::Currency currency);
[[nodiscard]] QString display(base::Date date);
/// Empty for ledger::kNoDay.
[[nodiscard]] QString displayDay(std::int32_t dayNumber);
[[nodiscard]] QString display(const std::optional<base::Date>& date);
[[nodiscard]] QString displayCount(std::int64_t count);
/// Days late that are shown in the colour of what needs attention.
inline constexpr int kLongOverdueDays = 30;

/// What is wrong and what to do in the window, with file and line where there are any.
[[nodiscard]] QString sentence(const base::Error& error);
/// What an import's field is called.
[[nodiscard]] QString fieldWord(const std::string& field);
/// A text of `app/wording` by its key; the key's last part if there is no such text.
[[nodiscard]] QString wordOr(const std::string& key, const QString& fallback);
/// What a step is called where it is known to whom it goes: the formal notice is one of two letters.
[[nodiscard]] QString stageWord(ledger::Stage stage, bool toConsumer);
/// The heading of a column: of `app/wording` where it has one, so that lists on screen and on the command line speak alike.
[[nodiscard]] QString heading(const std::string& key);
/// A text that begins with a large letter: a word of a list as a heading.
[[nodiscard]] QString withCapital(QString text);
/// What a command of the journal is called.
[[nodiscard]] QString commandText(const std::string& command);

template <class Value>
[[nodiscard]] QString word(Value value)
{
    return toQt(app::text(value, language()));
}

} // namespace tegoed::ui
