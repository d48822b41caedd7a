#include "app/item_lookup.h"

#include "app/command_table.h"
#include "persistence/transaction.h"

#include <algorithm>

namespace tegoed::app {

using persistence::StoredDocument;

base::Result<ledger::Customer> findCustomer(Ledger& ledger, const std::string& number)
{
    auto found = persistence::customerByNumber(ledger.connection(), number);
    if (!found) return base::fail(base::ErrorCode::CustomerUnknown, {number});
    return *std::move(found);
}

namespace {

/// All documents with that number, of `customer` alone where it is set, open ones first, then by due date.
base::Result<std::vector<StoredDocument>> withNumber(Ledger& ledger, const std::string& number, std::optional<base::CustomerId> customer)
{
    auto found = persistence::documentsByNumber(ledger.connection(), number);
    if (found.empty()) return base::fail(base::ErrorCode::ItemUnknown, {number});
    if (customer) {
        const base::CustomerId owner = found.front().document.customer;
        std::erase_if(found, [&](const StoredDocument& stored) { return stored.document.customer != *customer; });
        if (found.empty()) {
            const auto other = persistence::customerById(ledger.connection(), owner);
            return base::fail(base::ErrorCode::ItemOfOtherCustomer, {number, other ? other->number : std::string{}});
        }
    } else if (std::any_of(found.begin(), found.end(),
                           [&](const StoredDocument& stored) { return stored.document.customer != found.front().document.customer; })) {
        return base::fail(base::ErrorCode::ItemAmbiguous, {number});
    }
    std::stable_sort(found.begin(), found.end(), [](const StoredDocument& a, const StoredDocument& b) {
        if (a.document.open.isZero() != b.document.open.isZero()) return b.document.open.isZero();
        return a.document.dueOn < b.document.dueOn;
    });
    return found;
}

} // namespace

base::Result<StoredDocument> findItem(Ledger& ledger, const std::string& number, std::optional<base::CustomerId> customer)
{
    TEGOED_TRY(auto found, withNumber(ledger, number, customer));
    return std::move(found.front());
}

base::Result<std::vector<StoredDocument>> findItems(Ledger& ledger, const std::vector<std::string>& numbers,
                                                    std::optional<base::CustomerId> customer)
{
    std::vector<StoredDocument> items;
    for (const std::string& number : numbers) {
        TEGOED_TRY(auto found, withNumber(ledger, number, customer));
        bool taken = false;
        for (StoredDocument& stored : found) {
            if (taken && stored.document.open.isZero()) continue;
            const auto same = [&](const StoredDocument& other) { return other.document.id == stored.document.id; };
            if (std::none_of(items.begin(), items.end(), same)) items.push_back(std::move(stored));
            taken = true;
        }
    }
    return items;
}

base::JournalId commit(Ledger& ledger, persistence::Transaction& transaction, std::string_view command,
                       std::optional<base::CustomerId> customer, const std::string& detailsJson)
{
    const auto id = transaction.commit(command, customer, detailsJson, app::command(command).undoable);
    ledger.refresh();
    return id;
}

} // namespace tegoed::app
