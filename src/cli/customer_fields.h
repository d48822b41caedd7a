#pragma once

#include "base/money.h"
#include "cli/json_writer.h"
#include "ledger/customer.h"

namespace tegoed::cli {

/// The members of a customer inside an object that is open: all fields of the contract; limits and terms that are not set are null.
void writeCustomerFields(JsonWriter& json, const ledger::Customer& customer, base::Currency currency);

} // namespace tegoed::cli
