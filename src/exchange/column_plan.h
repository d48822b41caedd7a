#pragma once

#include "base/error.h"
#include "exchange/header_words.h"
#include "exchange/import_options.h"
#include "exchange/import_result.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// The first rows below the headings, to look at when a heading alone doesn't say what its column is.
using SampleRows = std::vector<std::vector<std::string>>;

/// How the columns of a file are read.
struct ColumnPlan {
    static constexpr int kNoColumn = -1;

    std::array<int, kFieldCount> columns{}; ///< Index of the field's column, or `kNoColumn`.
    std::array<bool, kFieldCount> strict{}; ///< The heading is the contract's own name or `--map` named it: a wrong code is a fault.
    std::array<int, kFieldCount> ranks{};   ///< How sure the heading was (Meaning::rank); 0 for `strict` fields.
    bool nameIsNumber = false;              ///< The file knows its customers by name only.
    bool amountIsOpen = false;              ///< The only amount of a row is what is open.

    ColumnPlan();
    [[nodiscard]] int column(Field field) const { return columns[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(Field field) const { return column(field) != kNoColumn; }
    [[nodiscard]] bool isStrict(Field field) const { return strict[static_cast<std::size_t>(field)]; }
    [[nodiscard]] int rank(Field field) const { return ranks[static_cast<std::size_t>(field)]; }
    void set(Field field, int column);
    /// Moves the column of `from` to `to`, whatever `to` was.
    void move(Field from, Field to);
};

/// How many different fields the cells of a row could head; 0 for a row that cannot be headings.
[[nodiscard]] int headingScore(ListKind list, std::span<const std::string_view> cells);

/// Finds the column of a `--map` entry: a heading or `#3`; `kNoColumn` if there is none.
[[nodiscard]] int findColumn(const std::vector<std::string>& headings, std::string_view wanted);

/// Gives each field its column: by `map`, then by the word list, then by what the cells hold. Errors: FieldUnknown, ColumnUnknown.
[[nodiscard]] base::Result<ColumnPlan> planColumns(ListKind list, const std::vector<std::string>& headings, const SampleRows& sample,
                                                   const std::vector<FieldMapping>& map);

/// The headings that no field uses: those above nothing but dates if there are any, else all.
[[nodiscard]] std::vector<std::string> unusedHeadings(const ColumnPlan& plan, const std::vector<std::string>& headings,
                                                      const SampleRows& sample);

/// The field that a helping column is read for; any other field is its own.
[[nodiscard]] Field shownAs(Field field);

/// The plan for the reader of the result.
[[nodiscard]] std::vector<ColumnUse> usesOf(const ColumnPlan& plan, const std::vector<std::string>& headings);

} // namespace tegoed::exchange
