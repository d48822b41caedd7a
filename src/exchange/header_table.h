#pragma once

#include "exchange/header_words.h"

#include <span>
#include <string_view>

namespace tegoed::exchange {

/// Headings, normalised and separated by spaces, that stand for one field.
struct HeaderWords {
    Field field;
    int rank;
    Content content;
    std::string_view words;
};

/// Words of this rank name columns that look like a field and are none; they are never guessed.
inline constexpr int kSkippedRank = 1000;

/// The fields of the contract for a kind of list, without the helping columns.
[[nodiscard]] std::span<const Field> fieldsOf(ListKind list);
/// The word list: what accounting packages print above their columns (docs/domain/imports.md).
[[nodiscard]] std::span<const HeaderWords> headerTable(ListKind list);

} // namespace tegoed::exchange
