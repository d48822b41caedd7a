#include "app/demo_customers.h"

#include "app/demo_names.h"
#include "app/demo_random.h"
#include "base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace tegoed::app {

namespace {

constexpr std::string_view kKeySegment = "Sleutelklant", kBusinessSegment = "Zakelijk", kSmallSegment = "Kleinzakelijk",
                           kPrivateSegment = "Particulier", kPublicSegment = "Overheid";
constexpr std::array<std::string_view, 3> kControllers{"Anouk Smeets", "Bram Willemsen", "Yusuf Demirkan"};
struct Representative {
    std::string_view name;
    std::string_view email;
};
constexpr std::array kRepresentatives{
    Representative{"Ingrid Zoutendijk", "i.zoutendijk@example.org"}, Representative{"Ruben Kattouw", "r.kattouw@example.org"},
    Representative{"Sanne Holtrop", "s.holtrop@example.org"}, Representative{"Piotr Wiśniak", "p.wisniak@example.org"}};

ledger::CustomerKind kindOf(const DemoProfile& profile)
{
    switch (profile.habit) {
    case DemoHabit::Consumer: return ledger::CustomerKind::Consumer;
    case DemoHabit::Government: return ledger::CustomerKind::Government;
    case DemoHabit::Intercompany: return ledger::CustomerKind::Intercompany;
    // A list says nothing about some of the small ones.
    default:
        return profile.index % 97 == 30 && profile.size == DemoSize::Small ? ledger::CustomerKind::Unknown : ledger::CustomerKind::Business;
    }
}

std::string_view segmentOf(const DemoProfile& profile)
{
    if (profile.habit == DemoHabit::Consumer) return kPrivateSegment;
    if (profile.habit == DemoHabit::Government) return kPublicSegment;
    switch (profile.size) {
    case DemoSize::Key: return kKeySegment;
    case DemoSize::Small: return profile.index % 3 == 0 ? kSmallSegment : kBusinessSegment;
    case DemoSize::Medium:
    case DemoSize::Large: break;
    }
    return kBusinessSegment;
}

base::Language languageOf(DemoCountry country)
{
    switch (country) {
    case DemoCountry::Germany: return base::Language::German;
    case DemoCountry::UnitedKingdom: return base::Language::English;
    case DemoCountry::Netherlands:
    case DemoCountry::Belgium: break;
    }
    return base::Language::Dutch;
}

std::int64_t limitOf(DemoSize size, DemoRandom& random)
{
    constexpr std::array<std::int64_t, 4> kUnits{250'000, 1'000'000, 4'000'000, 15'000'000};
    return kUnits[static_cast<std::size_t>(size)] * random.between(1, 6);
}

std::string mailName(std::string_view person)
{
    std::string text;
    for (const char c : base::fold(person)) {
        if (c >= 'a' && c <= 'z') text += c;
    }
    return text;
}

} // namespace

std::vector<ledger::Company> demoCompanies()
{
    std::vector<ledger::Company> companies(2);
    ledger::Company& trade = companies[0];
    trade.name = "Voorbeeld Handel B.V.";
    trade.street = "Voorbeeldkade 12";
    trade.postcode = "3011 XX";
    trade.city = "Rotterdam";
    trade.country = "NL";
    trade.iban = "NL91ABNA0417164300"; // The example account of the IBAN registry.
    trade.bic = "ABNANL2A";
    trade.vatNumber = "NL000099998B57";
    trade.registration = "00000001";
    trade.email = "administratie@example.org";
    trade.phone = "+31 10 000 00 12";
    trade.paymentLink = "https://betalen.example.org/{reference}?bedrag={amount}";
    ledger::Company& service = companies[1];
    service = trade;
    service.name = "Voorbeeld Service B.V.";
    service.iban = "NL02ABNA0123456789"; // Another one that only examples have.
    service.vatNumber = "NL000099999B33";
    service.registration = "00000002";
    service.email = "service@example.org";
    service.phone = "+31 10 000 00 13";
    return companies;
}

std::vector<DemoSegment> demoSegments()
{
    return {{kKeySegment, "relationship"}, {kBusinessSegment, ""}, {kSmallSegment, "compact"}, {kPrivateSegment, ""}, {kPublicSegment, ""}};
}

ledger::Customer demoCustomer(std::uint64_t seed, const DemoProfile& profile, const DemoCustomerNumbers& numbers)
{
    DemoRandom random{seed, static_cast<std::uint64_t>(profile.index), 2};
    const DemoIdentity identity = demoIdentity(profile, random);
    const bool isPerson = profile.habit == DemoHabit::Consumer;
    ledger::Customer customer;
    customer.number = numbers.of(profile.index);
    customer.name = identity.name;
    customer.kind = kindOf(profile);
    customer.street = identity.street;
    customer.postcode = identity.postcode;
    customer.city = identity.city;
    customer.country = demoCountryCode(profile.country);
    customer.language = languageOf(profile.country);
    if (isPerson) {
        customer.email = fmt::format("{}{}@{}", mailName(identity.name), profile.index, identity.domain);
    } else {
        customer.email = fmt::format("{}@{}", random.chance(500) ? "administratie" : "crediteuren", identity.domain);
    }
    if (random.chance(60)) customer.email.clear();
    if (random.chance(20)) customer.street.clear();
    if (!random.chance(80)) customer.phone = identity.phone;
    customer.iban = demoIban(profile.country, 1'000'000 + profile.index);
    const bool isKnownBusiness = customer.kind == ledger::CustomerKind::Business || customer.kind == ledger::CustomerKind::Intercompany;
    if (isKnownBusiness) {
        customer.vatNumber = demoVatNumber(profile.country, profile.index);
        customer.registration = fmt::format("00{:06}", (profile.index + 100) % 1'000'000);
    }
    if (!isPerson && random.chance(700)) customer.limitMinor = limitOf(profile.size, random);
    if (customer.limitMinor && random.chance(300)) customer.insuredLimitMinor = *customer.limitMinor / 2;
    customer.termsDays = profile.termsDays;
    if (profile.habit == DemoHabit::DirectDebit) customer.paymentMethod = ledger::PaymentMethod::DirectDebit;
    if (isPerson && random.chance(150)) customer.paymentMethod = ledger::PaymentMethod::Card;
    customer.controller = kControllers[static_cast<std::size_t>(profile.index / 7) % kControllers.size()];
    if (!isPerson) {
        const auto& accountManager = random.pick(std::span{kRepresentatives});
        customer.accountManager = accountManager.name;
        customer.accountManagerEmail = accountManager.email;
    }
    if (random.chance(120))
        customer.channel = ledger::Channel::Letter;
    else if (random.chance(200))
        customer.channel = ledger::Channel::Email;
    else if (isPerson && random.chance(200))
        customer.channel = random.chance(500) ? ledger::Channel::Sms : ledger::Channel::Whatsapp;
    if (profile.headIndex >= 0) {
        customer.parent = numbers.of(profile.headIndex);
        if (profile.habit == DemoHabit::GroupMember) customer.payer = customer.parent;
    }
    customer.segment = segmentOf(profile);
    customer.policy = profile.policy;
    customer.poRequired = !isPerson && (profile.size == DemoSize::Key || random.chance(100));
    return customer;
}

std::vector<ledger::Contact> demoContacts(std::uint64_t seed, const DemoProfile& profile, const ledger::Customer& customer)
{
    DemoRandom random{seed, static_cast<std::uint64_t>(profile.index), 3};
    std::vector<ledger::Contact> contacts;
    if (customer.kind == ledger::CustomerKind::Consumer) return contacts;
    const auto domain = customer.email.empty() ? std::string{"example.org"} : customer.email.substr(customer.email.find('@') + 1);
    const auto add = [&](ledger::ContactRole role) {
        const DemoPerson person = demoPerson(profile.country, random);
        ledger::Contact contact;
        contact.role = role;
        contact.name = person.name;
        contact.salutation = person.salutation;
        contact.email = fmt::format("{}@{}", mailName(person.name), domain);
        contact.phone = customer.phone;
        contact.language = customer.language;
        contacts.push_back(std::move(contact));
    };
    if (random.chance(450)) add(ledger::ContactRole::Invoices);
    if (random.chance(300)) add(ledger::ContactRole::Reminders);
    const bool isLarge = profile.size == DemoSize::Large || profile.size == DemoSize::Key;
    if (isLarge || random.chance(100)) add(ledger::ContactRole::Manager);
    if (customer.poRequired) add(ledger::ContactRole::Approver);
    if (profile.size == DemoSize::Key) add(ledger::ContactRole::FinanceManager);
    if (profile.size == DemoSize::Key && random.chance(500)) add(ledger::ContactRole::Director);
    if (profile.habit == DemoHabit::Insolvent) add(ledger::ContactRole::Trustee);
    return contacts;
}

} // namespace tegoed::app
