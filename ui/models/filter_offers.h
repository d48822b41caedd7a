#pragma once

#include "ui/bridge/snapshot.h"

#include <QString>

#include <vector>

namespace tegoed::ui {

/// A way to go on with a part of the items' filter.
struct FilterOffer {
    QString text{};    ///< The whole part, as it is put into the filter.
    QString meaning{}; ///< Empty where the text says it.

    bool operator==(const FilterOffer&) const = default;
};

/// What a part may become: fields whose name begins so, with what they mean; behind a field its values, those that this ledger has.
/// Nothing for a part that is no beginning of a condition. `snapshot` may be null.
[[nodiscard]] std::vector<FilterOffer> filterOffers(const Snapshot* snapshot, const QString& part);

/// Where the part around a place of a filter begins and ends: between spaces that are not between quotation marks.
struct FilterPart {
    qsizetype start = 0;
    qsizetype end = 0;
};
[[nodiscard]] FilterPart filterPartAt(const QString& typed, qsizetype place);

} // namespace tegoed::ui
