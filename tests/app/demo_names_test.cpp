#include "app/demo_names.h"

#include "base/identifiers.h"
#include "base/text.h"

#include "support/catch.h"

#include <array>
#include <regex>

namespace tegoed::app {
namespace {

constexpr std::array kCountries{DemoCountry::Netherlands, DemoCountry::Belgium, DemoCountry::Germany, DemoCountry::UnitedKingdom};

TEST_CASE("demo names: account numbers have right check digits", "[app]")
{
    for (const DemoCountry country : kCountries) {
        for (const std::int64_t account : {0LL, 1LL, 96LL, 97LL, 1'000'399LL, 9'999'999LL}) {
            const auto iban = demoIban(country, account);
            CAPTURE(iban);
            CHECK(base::parseIban(iban) == iban);
        }
    }
}

// Nothing of the demo may reach anybody: domains of RFC 2606, telephone numbers of Ofcom's and the Bundesnetzagentur's ranges for films,
// and Dutch and Belgian numbers of an exchange 000, which no subscriber can have.
TEST_CASE("demo names: nobody can be reached", "[app]")
{
    const std::regex domain{"([a-z0-9]+\\.)?example\\.(com|org|net)"};
    const std::array phones{std::regex{"\\+31 \\d\\d 000 \\d\\d \\d\\d"}, std::regex{"\\+32 3 000 \\d\\d \\d\\d"},
                            std::regex{"\\+49 30 23125 \\d{3}"}, std::regex{"\\+44 1632 960\\d{3}"}};
    const std::array postcodes{std::regex{"\\d{4} [A-Z]{2}"}, std::regex{"\\d{4}"}, std::regex{"\\d{5}"},
                               std::regex{"[A-Z]{1,2}\\d [1-9][A-Z]{2}"}};
    for (int index = 0; index < 400; ++index) {
        DemoProfile profile;
        profile.index = index;
        profile.country = kCountries[static_cast<std::size_t>(index) % kCountries.size()];
        profile.habit = index % 5 == 0 ? DemoHabit::Consumer : DemoHabit::Prompt;
        profile.size = index % 2 == 0 ? DemoSize::Small : DemoSize::Large;
        DemoRandom random{7, static_cast<std::uint64_t>(index), 2};
        const auto identity = demoIdentity(profile, random);
        CAPTURE(identity.name, identity.domain, identity.phone, identity.postcode, identity.city);
        const auto country = static_cast<std::size_t>(profile.country);
        CHECK(std::regex_match(identity.domain, domain));
        CHECK(std::regex_match(identity.phone, phones[country]));
        CHECK(std::regex_match(identity.postcode, postcodes[country]));
        CHECK(base::isValidUtf8(identity.name));
        CHECK(!identity.city.empty());
        CHECK(!identity.street.empty());
    }
}

} // namespace
} // namespace tegoed::app
