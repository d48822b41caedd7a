#pragma once

#include "ui/models/item_rows.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <vector>

namespace tegoed::ui {

/// A way to look at the items that has a name: filter, order, groups, and which columns where.
struct ItemView {
    /// The columns from left to right, those that are not shown left out.
    using Columns = std::vector<ItemColumn>;

    QString name{};
    QString filter{};
    ItemSorts sorts{ItemSort{}};
    ItemGrouping grouping = ItemGrouping::None;
    Columns columns{}; ///< Empty: as they are.

    bool operator==(const ItemView&) const = default;
};

/// Those that the program brings along, in the language of the window.
[[nodiscard]] std::vector<ItemView> shippedItemViews();

/// Views as the window remembers them. What cannot be read is left out.
[[nodiscard]] QByteArray toJson(const std::vector<ItemView>& views);
[[nodiscard]] std::vector<ItemView> itemViewsFromJson(const QByteArray& json);

} // namespace tegoed::ui
