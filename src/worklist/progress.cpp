#include "worklist/progress.h"

#include <unordered_set>

namespace tegoed::worklist {

Progress progressOf(const ledger::Book& book, std::span<const Ranked> list, std::span<const ledger::CustomerIndex> acted,
                    std::optional<std::uint16_t> controller)
{
    std::unordered_set<ledger::CustomerIndex> listed;
    for (const Ranked& ranked : list)
        listed.insert(ranked.customer);
    Progress progress;
    for (const ledger::CustomerIndex customer : acted) {
        if (controller && book.customers[customer].controller != *controller) continue;
        if (!listed.contains(customer)) ++progress.doneCount;
    }
    progress.totalCount = progress.doneCount + list.size();
    return progress;
}

} // namespace tegoed::worklist
