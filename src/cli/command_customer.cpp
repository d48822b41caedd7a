#include "app/customers.h"
#include "cli/commands.h"
#include "cli/customer_fields.h"
#include "cli/output.h"
#include "cli/values.h"
#include "persistence/queries.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>

namespace tegoed::cli {

namespace {

Action setUpCustomerSet(Arguments& arguments)
{
    struct Options {
        std::string number{};
        std::vector<std::string> values{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("NUMBER", options->number);
    arguments.requiredList("KEY=VALUE", options->values);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto values, readKeyValues(options->values));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::setCustomer(ledger, options->number, values));
        showDone(context, "customer_set");
        return Exit::Done;
    };
}

/// Every field, for CSV: the file can be imported again.
base::Table tableOfAll(const std::vector<ledger::Customer>& customers, base::Currency currency, base::Language language)
{
    base::Table table;
    for (const auto& [key, value] : app::fieldsOf(ledger::Customer{}, currency))
        table.columns.push_back(columnsOf(key, language).front());
    for (const auto& customer : customers) {
        auto& row = table.rows.emplace_back();
        for (auto& [key, value] : app::fieldsOf(customer, currency))
            row.push_back(textCell(value));
    }
    return table;
}

base::Table tableForPeople(const std::vector<ledger::Customer>& customers, base::Language language)
{
    base::Table table;
    table.columns = columnsOf("number name kind city country payment_method controller policy email", language);
    for (const auto& customer : customers) {
        table.rows.push_back({customer.number, customer.name, std::string{name(customer.kind)}, textCell(customer.city),
                              textCell(customer.country), std::string{name(customer.paymentMethod)}, textCell(customer.controller),
                              textCell(customer.policy), textCell(customer.email)});
    }
    return table;
}

Action setUpCustomerList(Arguments&)
{
    return [](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        const auto customers = persistence::allCustomers(ledger.connection());
        if (context.format() == Format::Json) {
            JsonWriter json{context.out()};
            json.beginArray();
            for (const auto& customer : customers) {
                json.beginObject();
                writeCustomerFields(json, customer, ledger.currency());
                json.endObject();
            }
            json.endArray();
        } else if (context.format() == Format::Csv) {
            show(context, tableOfAll(customers, ledger.currency(), context.language()));
        } else {
            show(context, tableForPeople(customers, context.language()));
        }
        return Exit::Done;
    };
}

base::Result<base::ContactId> readContact(const std::string& number)
{
    TEGOED_TRY(const auto id, readNumber("NO", number, 1, std::numeric_limits<std::int64_t>::max()));
    return base::ContactId{id};
}

Action setUpContactAdd(Arguments& arguments)
{
    struct Options {
        std::string customer{};
        std::vector<std::string> values{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("CUSTOMER", options->customer);
    arguments.requiredList("KEY=VALUE", options->values);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto values, readKeyValues(options->values));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto id, app::addContact(ledger, options->customer, values));
        base::Table table;
        table.columns = columnsOf("customer #id", context.language());
        table.rows.push_back({options->customer, countCell(id.value())});
        showRecord(context, table);
        return Exit::Done;
    };
}

Action setUpContactSet(Arguments& arguments)
{
    struct Options {
        std::string customer{}, contact{};
        std::vector<std::string> values{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("CUSTOMER", options->customer);
    arguments.required("NO", options->contact);
    arguments.requiredList("KEY=VALUE", options->values);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto id, readContact(options->contact));
        TEGOED_TRY(const auto values, readKeyValues(options->values));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::setContact(ledger, options->customer, id, values));
        showDone(context, "contact_set");
        return Exit::Done;
    };
}

Action setUpContactDelete(Arguments& arguments)
{
    struct Options {
        std::string customer{}, contact{};
    };
    const auto options = std::make_shared<Options>();
    arguments.required("CUSTOMER", options->customer);
    arguments.required("NO", options->contact);
    return [options](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(const auto id, readContact(options->contact));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_CHECK(app::deleteContact(ledger, options->customer, id));
        showDone(context, "contact_delete");
        return Exit::Done;
    };
}

Action setUpContactList(Arguments& arguments)
{
    const auto customer = std::make_shared<std::string>();
    arguments.required("CUSTOMER", *customer);
    return [customer](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(const auto contacts, app::contacts(ledger, *customer));
        base::Table table;
        table.columns = columnsOf("#id role name salutation email phone language", context.language());
        for (const auto& contact : contacts) {
            auto& row = table.rows.emplace_back();
            row.push_back(countCell(contact.id.value()));
            for (auto& [key, value] : app::fieldsOf(contact))
                row.push_back(textCell(value));
        }
        show(context, table);
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> customerCommands()
{
    static constexpr std::array kTable{CommandRow{"customer set", setUpCustomerSet},     CommandRow{"customer list", setUpCustomerList},
                                       CommandRow{"contact add", setUpContactAdd},       CommandRow{"contact set", setUpContactSet},
                                       CommandRow{"contact delete", setUpContactDelete}, CommandRow{"contact list", setUpContactList}};
    return kTable;
}

} // namespace tegoed::cli
