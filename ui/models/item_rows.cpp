#include "ui/models/item_rows.h"

#include <utility>

namespace tegoed::ui {

void ItemTotals::add(const ledger::OpenItem& item, base::Date today)
{
    ++count;
    if (item.currency != 0) {
        ++otherCurrencyCount;
        return;
    }
    openMinor += item.openMinor;
    if (item.dueOn < today.dayNumber()) overdueMinor += item.openMinor;
}

ItemRows itemRows(ItemQuery query)
{
    ItemRows answer;
    if (query.snapshot) {
        const auto& snapshot = *query.snapshot;
        if (!query.order) query.order = std::make_shared<const ItemOrder>(itemsInOrder(snapshot, query.column, query.ascending));
        std::vector<std::uint8_t> fits;
        query.filter.apply(snapshot, fits);
        const auto items = snapshot.book.items.all();
        answer.rows.reserve(items.size());
        for (const auto item : *query.order) {
            if (fits[item] != 0) answer.rows.push_back(item);
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (fits[i] != 0) answer.totals.add(items[i], snapshot.today);
        }
    }
    answer.query = std::move(query);
    return answer;
}

} // namespace tegoed::ui
