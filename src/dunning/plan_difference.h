#pragma once

#include "dunning/plan.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tegoed::dunning {

/// How many proposals of a stage two plans of one day have.
struct StageDifference {
    Group group;
    ledger::Stage stage;
    std::int64_t beforeCount = 0;
    std::int64_t afterCount = 0;

    bool operator==(const StageDifference&) const = default;
};

/// One proposal of a customer's account in each of two plans; nothing where a plan has none.
struct ProposalDifference {
    struct Side {
        ledger::Stage stage;
        std::int64_t toPayMinor;
        bool operator==(const Side&) const = default;
    };
    ledger::CustomerIndex customer;
    std::uint8_t company;
    std::uint8_t currency;
    Group group;
    std::optional<Side> before{};
    std::optional<Side> after{};
};

/// What another schedule changes in the plan of a day.
struct PlanDifference {
    std::vector<StageDifference> stages{};     ///< Of stages that at least one plan has, mildest group first, then by severity.
    std::vector<ProposalDifference> changes{}; ///< Proposals that only one plan has, or that ask for another stage or amount.
    std::int64_t newLetterCustomerCount = 0;   ///< Get a letter in the later plan alone.
    std::int64_t fewerLetterCustomerCount = 0; ///< Get a letter in the earlier plan alone.
};

/// Both plans are of the same book and day.
[[nodiscard]] PlanDifference differenceOf(const Plan& before, const Plan& after);

} // namespace tegoed::dunning
