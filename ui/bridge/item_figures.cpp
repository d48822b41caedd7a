#include "ui/bridge/item_figures.h"

namespace tegoed::ui {

ItemFigures::ItemFigures(const ledger::Book& book)
{
    const auto items = book.items.all();
    openMinor.reserve(items.size());
    amountMinor.reserve(items.size());
    dueOn.reserve(items.size());
    currency.reserve(items.size());
    for (const auto& item : items) {
        openMinor.push_back(item.openMinor);
        amountMinor.push_back(item.amountMinor);
        dueOn.push_back(item.dueOn);
        currency.push_back(item.currency);
    }
}

} // namespace tegoed::ui
