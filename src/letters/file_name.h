#pragma once

#include <string>
#include <string_view>

namespace tegoed::letters {

inline constexpr std::size_t kLongestFileNameBytes = 120;

/// A file name for a letter: `1007_Jansen-Bouw_L-1042.pdf`. ASCII letters, digits, `-`, `_` and one `.` only, so that every file system and
/// mail program takes it: no separator, no leading dot or dash, none of the names that Windows keeps for devices, at most 120 bytes. Two
/// letter numbers never give the same name, also where case is not told apart.
/// @pre `extension` is one to ten lower-case ASCII letters or digits, without a dot.
[[nodiscard]] std::string letterFileName(std::string_view customerNumber, std::string_view customerName, std::string_view letterNumber,
                                         std::string_view extension);

/// `text` as one safe component of such a name, at most `longestBytes`; empty if nothing of it is left.
[[nodiscard]] std::string safeNamePart(std::string_view text, std::size_t longestBytes);

} // namespace tegoed::letters
