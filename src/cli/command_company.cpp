#include "app/customers.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"

#include <array>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

Action setUpAdd(Arguments& arguments)
{
    const auto name = std::make_shared<std::string>();
    arguments.required("NAME", *name);
    return [name](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::addCompany(ledger, *name));
        showDone(context, "company_add");
        return Exit::Done;
    };
}

Action setUpCompanySet(Arguments& arguments)
{
    struct Options {
        std::string company{};
        std::vector<std::string> values{};
    };
    const auto options = std::make_shared<Options>();
    arguments.optional("--company", options->company, "NAME");
    arguments.requiredList("KEY=VALUE", options->values);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto values, readKeyValues(options->values));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::setCompany(ledger, options->company, values));
        showDone(context, "company_set");
        return Exit::Done;
    };
}

/// A block of lines for each company: side by side their fields fit no screen.
void showForPeople(const Context& context, const std::vector<ledger::Company>& companies)
{
    for (const auto& company : companies) {
        base::Table one;
        auto& row = one.rows.emplace_back();
        for (const auto& [key, value] : app::fieldsOf(company)) {
            one.columns.push_back(columnsOf(key, context.language()).front());
            row.push_back(textCell(key == "name" && value.empty() ? "–" : value));
        }
        if (&company != &companies.front()) context.out() << '\n';
        showRecord(context, one);
    }
}

Action setUpCompanyList(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto companies, app::companies(ledger));
        if (context.format() == Format::Text) {
            showForPeople(context, companies);
            return Exit::Done;
        }
        base::Table table;
        for (const auto& company : companies) {
            const auto fields = app::fieldsOf(company);
            auto& row = table.rows.emplace_back();
            const bool isFirst = table.columns.empty();
            for (const auto& [key, value] : fields) {
                if (isFirst) table.columns.push_back(columnsOf(key, context.language()).front());
                row.emplace_back(value);
            }
        }
        show(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> companyCommands()
{
    static constexpr std::array kTable{CommandRow{"company add", setUpAdd}, CommandRow{"company set", setUpCompanySet},
                                       CommandRow{"company list", setUpCompanyList}};
    return kTable;
}

} // namespace tegoed::cli
