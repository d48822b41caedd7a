#pragma once

#include "app/dunning_run.h"
#include "app/overview.h"
#include "reporting/aging.h"
#include "reporting/payment_behaviour.h"

#include <map>
#include <string>
#include <vector>

namespace tegoed::app {

/// What dunning does next with an open item.
struct NextStep {
    dunning::Verdict verdict;
    ledger::Stage stage;                ///< What `Takes` takes; says nothing for credits and where none is left.
    std::optional<base::Date> nextOn{}; ///< The day it is looked at again.
};

/// Everything about one customer with what follows from it: how he pays, how old his items are, what comes next.
struct CustomerView {
    Dossier dossier{};
    std::vector<ledger::SettledInvoice> settled{}; ///< What the behaviour is counted from, in the order of their days.
    reporting::PaymentBehaviour behaviour{};
    reporting::AgingRow aging{}; ///< In the ledger's currency, by due date, as of today, with the buckets of `AgingBuckets`.
    std::map<base::DocumentId, NextStep> next{}; ///< Of the open items.
    std::string policy{};                        ///< Name of the schedule in force.
    bool toConsumer = false;                     ///< The formal notice is the 14-day letter.
    base::Date asOf{};
};

/// `plan` is today's, if the caller has one: made anew where it is of an older book. Errors: CustomerUnknown.
[[nodiscard]] base::Result<CustomerView> customerView(Ledger& ledger, const std::string& customer, const PlanView* plan = nullptr);

/// The name of a customer's schedule: his own, else his segment's, else the ledger's, else `standard`.
[[nodiscard]] std::string policyInForce(Ledger& ledger, const ledger::Customer& customer);

} // namespace tegoed::app
