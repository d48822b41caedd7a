#include "dunning/collection_costs.h"

#include <algorithm>
#include <array>

namespace tegoed::dunning {

namespace {

/// A slice of the principal and the part of it that may be asked.
struct Slice {
    std::int64_t upToMinor; ///< Of the whole principal.
    std::int64_t perMille;
};
constexpr std::array kScale{Slice{250'000, 150}, Slice{500'000, 100}, Slice{1'000'000, 50}, Slice{20'000'000, 10}, Slice{100'000'000, 5}};
constexpr std::int64_t kLeastMinor = 4'000;
constexpr std::int64_t kMostMinor = 677'500;

constexpr int kDaysToPay = 14;
constexpr int kDeliveryDays = 2;
constexpr unsigned kMonday = 1, kSunday = 7;

} // namespace

std::int64_t collectionCostsMinor(std::int64_t principalMinor)
{
    if (principalMinor <= 0) return 0;
    std::int64_t thousandths = 0; // Of a cent, so that the half cent rounds up once, at the end.
    std::int64_t from = 0;
    for (const auto& slice : kScale) {
        if (principalMinor <= from) break;
        thousandths += (std::min(principalMinor, slice.upToMinor) - from) * slice.perMille;
        from = slice.upToMinor;
    }
    return std::clamp((thousandths + 500) / 1000, kLeastMinor, kMostMinor);
}

FourteenDayTerm fourteenDayTerm(base::Date postedOn, const base::BusinessCalendar& calendar)
{
    auto received = postedOn;
    for (int counted = 0; counted < kDeliveryDays;) {
        received = received + base::Days{1};
        const auto weekday = received.isoWeekday();
        if (weekday != kSunday && weekday != kMonday && !calendar.isHoliday(received)) ++counted;
    }
    const auto last = received + base::Days{kDaysToPay};
    const auto safeLast = calendar.onOrAfter(last);
    return {received, last, last + base::Days{1}, safeLast, safeLast + base::Days{1}};
}

} // namespace tegoed::dunning
