#include "app/overview.h"
#include "app/wording.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/dossier_output.h"
#include "cli/output.h"
#include "cli/values.h"

#include <array>
#include <limits>
#include <memory>

namespace tegoed::cli {

namespace {

void writeRanked(JsonWriter& json, const Context& context, app::Ledger& ledger, const std::vector<worklist::Ranked>& list)
{
    const auto& book = ledger.book();
    json.beginArray();
    int rank = 0;
    for (const auto& row : list) {
        const auto& customer = book.customers[row.customer];
        json.beginObject().member("rank", ++rank).member("customer", book.number(customer)).member("name", book.nameOf(customer));
        json.member("priority", row.priority).member("open", base::Money::ofMinor(row.openMinor, book.currency));
        json.member("overdue", base::Money::ofMinor(row.overdueMinor, book.currency)).member("days_overdue", row.daysOverdue);
        json.member("action", name(row.action)).key("reasons").beginArray();
        for (const auto& reason : row.reasons) {
            json.beginObject().member("code", name(reason.code)).member("text", app::text(reason, book.currency, context.language()));
            json.member("points", reason.points).endObject();
        }
        json.endArray().endObject();
    }
    json.endArray();
}

base::Table tableOf(const Context& context, app::Ledger& ledger, const std::vector<worklist::Ranked>& list)
{
    const auto& book = ledger.book();
    base::Table table;
    table.columns = columnsOf("#rank customer name #priority #open #overdue #days_overdue action reasons", context.language());
    std::int64_t rank = 0;
    for (const auto& row : list) {
        const auto& customer = book.customers[row.customer];
        std::vector<std::string> reasons;
        for (const auto& reason : row.reasons) {
            const bool forPeople = context.format() == Format::Text;
            reasons.push_back(forPeople ? app::text(reason, book.currency, context.language()) : std::string{name(reason.code)});
        }
        table.rows.push_back({++rank, std::string{book.number(customer)}, std::string{book.nameOf(customer)}, countCell(row.priority),
                              base::Money::ofMinor(row.openMinor, book.currency), base::Money::ofMinor(row.overdueMinor, book.currency),
                              countCell(row.daysOverdue), std::string{name(row.action)},
                              base::join(reasons, context.format() == Format::Text ? "; " : " ")});
    }
    return table;
}

Action setUpWorklist(Arguments& arguments)
{
    struct Options {
        std::string limit = "0";
        std::string controller{};
    };
    const auto options = std::make_shared<Options>();
    arguments.optional("--limit", options->limit, "N");
    arguments.optional("--controller", options->controller, "NAME");
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto limit, readNumber("--limit", options->limit, 0, std::numeric_limits<int>::max()));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto list, app::worklist(ledger, static_cast<int>(limit), options->controller));
        if (context.format() == Format::Json) {
            JsonWriter json{context.out()};
            writeRanked(json, context, ledger, list);
        } else {
            show(context, tableOf(context, ledger, list));
        }
        return Exit::Done;
    };
}

Action setUpDossier(Arguments& arguments)
{
    const auto customer = std::make_shared<std::string>();
    arguments.required("CUSTOMER", *customer);
    return [customer](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto dossier, app::dossier(ledger, *customer));
        showDossier(context, ledger, dossier);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> worklistCommands()
{
    static constexpr std::array kTable{CommandRow{"worklist", setUpWorklist}, CommandRow{"dossier", setUpDossier}};
    return kTable;
}

} // namespace tegoed::cli
