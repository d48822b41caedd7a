#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace tegoed::base {

/// A row's identity in the ledger file. Ids of two kinds cannot be mixed, and no bare number becomes one by accident.
template <class Tag>
class Id {
public:
    Id() = default; ///< No row: `isSet()` is false.
    explicit constexpr Id(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isSet() const { return m_value != 0; }
    auto operator<=>(const Id&) const = default;

private:
    std::int64_t m_value = 0;
};

using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using CompanyId = Id<struct CompanyTag>;
using DocumentId = Id<struct DocumentTag>;
using PaymentId = Id<struct PaymentTag>;
using AllocationId = Id<struct AllocationTag>;
using LetterId = Id<struct LetterTag>;
using RunId = Id<struct RunTag>;
using JournalId = Id<struct JournalTag>;
using PromiseId = Id<struct PromiseTag>;
using DisputeId = Id<struct DisputeTag>;
using PlanId = Id<struct PlanTag>;

} // namespace tegoed::base

template <class Tag>
struct std::hash<tegoed::base::Id<Tag>> {
    std::size_t operator()(tegoed::base::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value()); }
};
