#include "app/paste.h"

#include "app/import_customers.h"
#include "app/import_record.h"
#include "app/item_lookup.h"
#include "base/sha256.h"
#include "exchange/customer_rows.h"
#include "exchange/pasted_block.h"
#include "persistence/queries.h"

#include <set>

namespace tegoed::app {

namespace {

base::Result<void> paste(Ledger& ledger, const std::string& block, bool dryRun, ImportReport& report)
{
    auto transaction = ledger.begin();
    std::set<std::string, std::less<>> numbers;
    for (const auto& customer : persistence::allCustomers(ledger.connection()))
        numbers.insert(customer.number);
    TEGOED_TRY(std::string list, exchange::customersOfBlock(block, [&](std::string_view cell) { return numbers.contains(cell); }));
    ImportRequest request;
    request.skipFaulty = true;
    CustomerImport import{ledger, transaction, request};
    report.balanceBefore = import.balanceBefore();
    report.balanceAfter = report.balanceBefore;
    exchange::ImportOptions options;
    options.ledgerCurrency = ledger.currency();
    TEGOED_TRY(exchange::CustomerTable table, exchange::readCustomersFromBytes(std::move(list), options, {}));
    import.takeKnownCustomers(std::move(table), report);
    std::vector<ImportReport> reports{report};
    TEGOED_CHECK(import.finish(reports));
    report = std::move(reports.front());
    if (dryRun || report.customersChanged == 0) {
        transaction.rollback();
        return {};
    }
    report.sha256 = base::sha256Hex(block);
    const nlohmann::ordered_json details{{"rows", report.read}, {"customers_changed", report.customersChanged}};
    std::string text = details.dump();
    text.pop_back();
    text += ",\"changes\":" + import.changesJson() + "}";
    commit(ledger, transaction, "import_paste", std::nullopt, text);
    return {};
}

} // namespace

ImportOutcome pasteCustomers(Ledger& ledger, const std::string& block, bool dryRun)
{
    ImportOutcome outcome;
    outcome.reports.emplace_back();
    const auto done = guarded([&] { return paste(ledger, block, dryRun, outcome.reports.front()); });
    if (!done) outcome.refused = done.error();
    return outcome;
}

} // namespace tegoed::app
