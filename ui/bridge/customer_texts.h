#pragma once

#include "app/ledger.h"
#include "base/ids.h"
#include "ui/bridge/text_pool.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace tegoed::ui {

/// By what a customer is looked for: name, number, city and every e-mail address, folded. Made on the ledger's thread, because the
/// addresses stand in the file alone; never changed.
class CustomerTexts {
public:
    explicit CustomerTexts(app::Ledger& ledger);

    /// The customers in whose texts all these folded words stand, the best first: what begins with `whole` goes before what holds it, names
    /// and numbers before cities and addresses.
    [[nodiscard]] std::vector<base::CustomerId> find(std::string_view whole, std::size_t limitCount) const;
    /// The change of the ledger that it was made after.
    [[nodiscard]] std::int64_t changeNumber() const { return m_changeNumber; }

private:
    TextPool m_texts{}; ///< Name, number, city and addresses of a customer, with tabs between them.
    std::vector<std::int64_t> m_ids{};
    std::int64_t m_changeNumber = 0;
};
using CustomerTextsPtr = std::shared_ptr<const CustomerTexts>;

/// How well a text answers what was typed: 0 is the same, then it begins so, one of its words does, it holds it; kNoMatch: not at all.
inline constexpr int kNoMatch = 100;
[[nodiscard]] int matchOf(std::string_view text, std::string_view typed);

} // namespace tegoed::ui
