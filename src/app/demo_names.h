#pragma once

#include "app/demo_profile.h"
#include "app/demo_random.h"

#include <cstdint>
#include <string>

namespace tegoed::app {

/// A made-up person, with the form of address in his language.
struct DemoPerson {
    std::string salutation{};
    std::string name{};
};

/// Who and where a made-up customer is. Post codes belong to their cities; streets, names and numbers are invented.
struct DemoIdentity {
    std::string name{};
    std::string domain{}; ///< Below example.com, .org or .net, which are reserved for this.
    std::string street{};
    std::string postcode{};
    std::string city{};
    std::string phone{}; ///< From ranges kept free for films, or of an exchange that cannot exist.
};

[[nodiscard]] DemoIdentity demoIdentity(const DemoProfile& profile, DemoRandom& random);
[[nodiscard]] DemoPerson demoPerson(DemoCountry country, DemoRandom& random);
/// Right check digits, a bank that does not exist.
[[nodiscard]] std::string demoIban(DemoCountry country, std::int64_t account);
[[nodiscard]] std::string demoVatNumber(DemoCountry country, int index);
[[nodiscard]] std::string demoCountryCode(DemoCountry country);

} // namespace tegoed::app
