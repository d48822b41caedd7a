#pragma once

#include "app/demo_profile.h"
#include "ledger/customer.h"

#include <cstdint>
#include <vector>

namespace tegoed::app {

/// Where a made-up customer's number stands in the list of numbers.
class DemoCustomerNumbers {
public:
    explicit DemoCustomerNumbers(int customerCount)
        : m_first(customerCount < 90'000    ? 10'001
                  : customerCount < 900'000 ? 100'001
                                            : 1'000'001)
    {
    }
    [[nodiscard]] std::string of(int index) const { return std::to_string(m_first + index); }

private:
    int m_first;
};

/// Our own companies; the first takes the place of the one that every new ledger has.
[[nodiscard]] std::vector<ledger::Company> demoCompanies();
/// The customer as his profile says, with everything a list of customers may hold. He gets no id here.
[[nodiscard]] ledger::Customer demoCustomer(std::uint64_t seed, const DemoProfile& profile, const DemoCustomerNumbers& numbers);
/// The people at a customer, without ids; some have none.
[[nodiscard]] std::vector<ledger::Contact> demoContacts(std::uint64_t seed, const DemoProfile& profile, const ledger::Customer& customer);

/// The dunning schedule that a segment of the demo follows, for the ledger's settings.
struct DemoSegment {
    std::string_view name;
    std::string_view policy; ///< Empty: the standard one.
};
[[nodiscard]] std::vector<DemoSegment> demoSegments();

} // namespace tegoed::app
