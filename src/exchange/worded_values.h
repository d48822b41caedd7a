#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tegoed::exchange {

/// The days of a payment term as packages word it: `30`, `Net 14`, `14 dagen netto`, `2% 10, net 30`, `30 Tage`, `2 weken`, `contant`. Of
/// several numbers the one that is net, else the largest: the others belong to a discount. Nothing for what is no number of days from the
/// invoice on (`30 dagen einde maand`, `1 maand`, a code).
[[nodiscard]] std::optional<int> parseTermsDays(std::string_view cell);

/// The address in a cell for e-mail.
struct EmailCell {
    std::string address{};  ///< The first that is one; empty if none is.
    bool isComplete = true; ///< The cell holds this address and nothing else, or nothing at all.
};
/// Packages keep several addresses in one cell (`a@b.nl; c@d.nl`) and names before them (`Jansen <a@b.nl>`).
[[nodiscard]] EmailCell readEmail(std::string_view cell);

} // namespace tegoed::exchange
