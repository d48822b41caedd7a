#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace tegoed::exchange {

/// Whether a row's first text says that the row is a total, a balance or another line that lists print below or between their rows
/// (`Totaal`, `**`, `Partner ending balance`, `Turnover`).
[[nodiscard]] bool isTotalLabel(std::string_view firstText);
/// A row of dashes, as screen lists print them.
[[nodiscard]] bool isRule(std::span<const std::string_view> cells);

/// A customer in a title line above its rows.
struct GroupTitle {
    std::string_view number{};
    std::string_view name{};
};
/// Reads `Debiteur: 1007 - Jansen BV`, `A/C: ABS001 | Name: ABS Garages`, `1007 | Jansen BV`, `Jansen BV`. With `labelled`, only a line
/// that begins with a word for customer.
[[nodiscard]] std::optional<GroupTitle> groupTitle(std::span<const std::string_view> cells, bool labelled);

/// A customer's number and name in one cell: `1007 - Jansen BV`, `1007: Jansen BV`, `Jansen BV (1007)`; nothing if it is only one of them.
[[nodiscard]] std::optional<GroupTitle> splitNumberAndName(std::string_view cell);

/// Whether a text looks like a number of ours (`1007`, `K-1007`, `ABS001`) rather than like a name.
[[nodiscard]] bool looksLikeCode(std::string_view text);

} // namespace tegoed::exchange
