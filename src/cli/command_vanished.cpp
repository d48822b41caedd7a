#include "app/item_lookup.h"
#include "app/questions.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <array>
#include <memory>

namespace tegoed::cli {

namespace {

struct SettleOptions {
    std::string customer{};
    std::string as{};
    std::vector<std::string> items{};
};

Action setUpVanishedList(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto items, app::vanishedItems(ledger));
        base::Table table;
        table.columns = columnsOf("customer name number #amount currency settled", context.language());
        for (const auto& item : items)
            table.rows.push_back({item.customer, item.customerName, item.number, item.amount, item.amount.currency().code(), item.on});
        show(context, table);
        return Exit::Done;
    };
}

/// Those of a customer, all or the named ones.
base::Result<std::vector<base::DocumentId>> chosen(app::Ledger& ledger, const SettleOptions& options)
{
    TEGOED_TRY(const auto customer, app::findCustomer(ledger, options.customer));
    TEGOED_TRY(const auto vanished, app::vanishedItems(ledger));
    std::vector<base::DocumentId> documents;
    for (const auto& wanted : readList(options.items)) {
        bool isFound = false;
        for (const auto& item : vanished) {
            if (item.customer != customer.number || item.number != wanted) continue;
            documents.push_back(item.document);
            isFound = true;
        }
        if (!isFound) return base::fail(base::ErrorCode::ItemUnknown, {wanted});
    }
    for (const auto& item : vanished)
        if (options.items.empty() && item.customer == customer.number) documents.push_back(item.document);
    return documents;
}

Action setUpSettle(Arguments& arguments)
{
    const auto options = std::make_shared<SettleOptions>();
    arguments.required("CUSTOMER", options->customer);
    arguments.optional("--as", options->as, "paid|credited|written_off");
    arguments.optionalList("--items", options->items, "N,...");
    return [options](Context& context) -> base::Result<Exit> {
        const auto as = app::parseVanishedAs(options->as);
        if (!as) return base::fail(base::ErrorCode::BadValue, {"--as", options->as, "paid, credited, written_off"});
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto documents, chosen(ledger, *options));
        TEGOED_TRY(const int count, app::settleVanished(ledger, documents, *as));
        base::Table table;
        table.columns = columnsOf("#items", context.language());
        table.rows.push_back({std::int64_t{count}});
        showRecord(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> vanishedCommands()
{
    static constexpr std::array kTable{CommandRow{"vanished list", setUpVanishedList}, CommandRow{"vanished settle", setUpSettle}};
    return kTable;
}

} // namespace tegoed::cli
