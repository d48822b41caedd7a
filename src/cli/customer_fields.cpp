#include "cli/customer_fields.h"

#include "app/customers.h"

namespace tegoed::cli {

void writeCustomerFields(JsonWriter& json, const ledger::Customer& customer, base::Currency currency)
{
    for (const auto& [key, value] : app::fieldsOf(customer, currency)) {
        json.key(key);
        if (key == "po_required")
            json.value(customer.poRequired);
        else if (key == "terms_days")
            json.value(customer.termsDays);
        else if (value.empty() && (key == "limit" || key == "insured_limit"))
            json.null();
        else
            json.value(value);
    }
}

} // namespace tegoed::cli
