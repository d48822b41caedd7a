#include "app/demo_names.h"

#include "base/assert.h"
#include "base/text.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace tegoed::app {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 24> kStarts{"Brand", "Dael", "Eem",  "Fles",  "Grun", "Hazel", "IJs",  "Kol",
                                        "Linde", "Meer", "Nes",  "Oever", "Pol",  "Quir",  "Rost", "Schel",
                                        "Tol",   "Ul",   "Vaar", "Wolf",  "Zand", "Zuid",  "Velt", "Elzen"};
constexpr std::array<Words, 18> kEnds{"mare",  "kamp", "stra",   "vink", "horst", "loo",   "berghe", "wijck",  "zicht",
                                      "donck", "veld", "brugge", "rade", "stede", "waard", "mond",   "gaarde", "sluys"};
constexpr std::array<Words, 20> kTradesDutch{"Techniek", "Bouw", "Installaties", "Groothandel",  "Logistiek",  "Verpakkingen", "Interieur",
                                             "Metaal",   "Agro", "Zuivel",       "Horeca",       "Drukwerken", "Schilders",    "Textiel",
                                             "Optiek",   "Zorg", "Advies",       "Kunststoffen", "Hovenier",   "Maritiem"};
constexpr std::array<Words, 10> kTradesGerman{"Maschinenbau", "Logistik", "Werkzeuge",  "Gebäudetechnik", "Lebensmittel",
                                              "Verpackungen", "Möbelbau", "Anlagenbau", "Großhandel",     "Präzisionsteile"};
constexpr std::array<Words, 10> kTradesEnglish{"Tools",  "Engineering", "Packaging", "Foods",     "Interiors",
                                               "Marine", "Textiles",    "Supplies",  "Logistics", "Joinery"};
constexpr std::array<Words, 8> kStemsGerman{"Falkenrath", "Brüggenau", "Steinmühl", "Weißenhorst",
                                            "Ährenfeld",  "Tannrode",  "Grünbaum",  "Rothenkamp"};
constexpr std::array<Words, 8> kStemsEnglish{"Harrowgate", "Millbeck", "Ashenford", "Thornwick",
                                             "Larkmere",   "Oakhaven", "Pennmoor",  "Wyeholme"};
constexpr std::array<Words, 20> kFamilies{"de Wildt",  "Bułgak",   "Çelik",       "Müller",  "van Zandhorst", "Eemstra",   "Yıldırım",
                                          "Kowalczyk", "Núñez",    "Søndergaard", "Tolsma",  "van den Oever", "Öztürk",    "Lindeboom",
                                          "Nguyen",    "'t Veldt", "Achterberg",  "Février", "El Idrissi",    "Poldermans"};
constexpr std::array<Words, 14> kFirstNames{"Anneke", "Bas", "Carlijn", "Daan", "Esra",  "Femke",   "Gijs",
                                            "Hülya",  "Ivo", "Jolanda", "Kees", "Łucja", "Maarten", "Noor"};
constexpr std::array<Words, 18> kStreets{"Molenweg",    "Havenkade",     "Nijverheidsweg", "Industrieweg", "Dorpsstraat",   "Singel",
                                         "Parallelweg", "Ambachtstraat", "Energieweg",     "Kanaaldijk",   "Handelskade",   "Spoorlaan",
                                         "Lindelaan",   "Kerkpad",       "Marktplein",     "Oude Haven",   "Zuiderzeelaan", "Tuinbouwweg"};
constexpr std::array<Words, 8> kStreetsGerman{"Hafenstraße",   "Industriestraße", "Gartenweg",    "Mühlenallee",
                                              "Bahnhofstraße", "Lindenstraße",    "Am Stadtpark", "Werkstraße"};
constexpr std::array<Words, 8> kStreetsEnglish{"Mill Lane",   "Station Road",  "Harbour Street", "Foundry Way",
                                               "Church Walk", "Orchard Close", "Canal Street",   "Victoria Road"};

/// The first part of a post code and the city it belongs to.
struct Place {
    Words code;
    Words city;
};
constexpr std::array kDutch{Place{"1013", "Amsterdam"},  Place{"3011", "Rotterdam"},  Place{"2512", "Den Haag"},
                            Place{"3511", "Utrecht"},    Place{"5611", "Eindhoven"},  Place{"9711", "Groningen"},
                            Place{"5038", "Tilburg"},    Place{"7511", "Enschede"},   Place{"8011", "Zwolle"},
                            Place{"6811", "Arnhem"},     Place{"4811", "Breda"},      Place{"6511", "Nijmegen"},
                            Place{"2011", "Haarlem"},    Place{"7311", "Apeldoorn"},  Place{"5211", "'s-Hertogenbosch"},
                            Place{"8911", "Leeuwarden"}, Place{"4331", "Middelburg"}, Place{"6211", "Maastricht"},
                            Place{"1811", "Alkmaar"},    Place{"2801", "Gouda"}};
constexpr std::array kBelgian{Place{"2000", "Antwerpen"}, Place{"9000", "Gent"},    Place{"8000", "Brugge"},
                              Place{"3000", "Leuven"},    Place{"3500", "Hasselt"}, Place{"2800", "Mechelen"}};
constexpr std::array kGerman{Place{"40213", "Düsseldorf"}, Place{"50667", "Köln"},    Place{"48143", "Münster"},
                             Place{"20095", "Hamburg"},    Place{"80331", "München"}, Place{"10115", "Berlin"}};
constexpr std::array kBritish{Place{"LS1", "Leeds"},   Place{"M1", "Manchester"}, Place{"BS1", "Bristol"},
                              Place{"NR1", "Norwich"}, Place{"EH1", "Edinburgh"}, Place{"HU1", "Hull"}};

/// One long name, as every list of customers has: it must fit everywhere.
constexpr int kLongNameIndex = 12;
constexpr Words kLongName = "Coöperatieve Inkoopvereniging voor Verpakkingsmaterialen U.A.";

template <std::size_t Count>
Words pick(const std::array<Words, Count>& words, DemoRandom& random)
{
    return random.pick(std::span{words});
}

std::string stem(DemoRandom& random)
{
    const auto start = pick(kStarts, random);
    return fmt::format("{}{}", start, pick(kEnds, random));
}

std::string letters(DemoRandom& random, int count)
{
    constexpr Words kLetters = "ABCDEGHJKLNPRTVWXZ"; // No S: the pairs SA, SD and SS are not given out.
    std::string text;
    for (int i = 0; i < count; ++i)
        text += kLetters[static_cast<std::size_t>(random.below(static_cast<int>(kLetters.size())))];
    return text;
}

/// A name as a part of an address in the internet: letters and digits alone.
std::string slug(std::string_view name)
{
    std::string text;
    for (const char c : base::fold(name)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) text += c;
        if (text.size() == 24) break;
    }
    return text;
}

std::string dutchName(const DemoProfile& profile, DemoRandom& random)
{
    if (profile.size != DemoSize::Small) {
        const auto name = stem(random);
        const auto trade = pick(kTradesDutch, random);
        return random.chance(120) ? fmt::format("{} {} Nederland B.V.", name, trade) : fmt::format("{} {} B.V.", name, trade);
    }
    const auto family = pick(kFamilies, random);
    const auto trade = pick(kTradesDutch, random);
    const auto name = stem(random);
    const auto partner = stem(random);
    switch (random.below(4)) {
    case 0: return fmt::format("VOF {} {}", name, trade);
    case 1: return fmt::format("{} {}", trade, family); // A one-man business bears his name.
    case 2: return fmt::format("{} & {} {}", name, partner, trade);
    default: return fmt::format("{} {} B.V.", name, trade);
    }
}

std::string nameOf(const DemoProfile& profile, DemoRandom& random)
{
    if (profile.index == kLongNameIndex) return std::string{kLongName};
    // One draw a statement: the order in which a call's arguments are worked out is the compiler's.
    const auto name = stem(random);
    const int roll = random.below(1000);
    switch (profile.habit) {
    case DemoHabit::Consumer: return demoPerson(profile.country, random).name;
    case DemoHabit::Government: return fmt::format("{} {}", roll < 700 ? "Gemeente" : "Waterschap", name);
    case DemoHabit::Intercompany: return fmt::format("Voorbeeld {} B.V.", pick(kTradesDutch, random));
    case DemoHabit::GroupHead: return fmt::format("{} Groep N.V.", name);
    default: break;
    }
    switch (profile.country) {
    case DemoCountry::Netherlands: return dutchName(profile, random);
    case DemoCountry::Belgium: return fmt::format("{} {} {}", name, pick(kTradesDutch, random), roll < 500 ? "BVBA" : "NV");
    case DemoCountry::Germany: {
        const auto family = pick(kStemsGerman, random);
        return fmt::format("{} {} GmbH", family, pick(kTradesGerman, random));
    }
    case DemoCountry::UnitedKingdom: {
        const auto family = pick(kStemsEnglish, random);
        return fmt::format("{} {} Ltd", family, pick(kTradesEnglish, random));
    }
    }
    TEGOED_UNREACHABLE();
}

/// ISO 7064 MOD 97-10 of a text of digits and capitals.
int remainder97(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        value = c >= 'A' ? (value * 100 + (c - 'A' + 10)) % 97 : (value * 10 + (c - '0')) % 97;
    }
    return value;
}

} // namespace

DemoPerson demoPerson(DemoCountry country, DemoRandom& random)
{
    const bool isWoman = random.chance(500);
    const auto family = pick(kFamilies, random);
    if (country == DemoCountry::Germany) return {isWoman ? "Frau" : "Herr", std::string{family}};
    if (country == DemoCountry::UnitedKingdom) return {isWoman ? "Ms" : "Mr", std::string{family}};
    return {isWoman ? "mevrouw" : "de heer", fmt::format("{}. {}", base::firstCodePoints(pick(kFirstNames, random), 1), family)};
}

DemoIdentity demoIdentity(const DemoProfile& profile, DemoRandom& random)
{
    constexpr std::array<Words, 3> kReserved{"example.com", "example.org", "example.net"};
    DemoIdentity identity;
    identity.name = nameOf(profile, random);
    const bool isPerson = profile.habit == DemoHabit::Consumer;
    const auto reserved = pick(kReserved, random);
    identity.domain = isPerson ? std::string{reserved} : fmt::format("{}.{}", slug(identity.name), reserved);
    const int house = random.between(1, 240);
    const int area = random.between(20, 79);
    const int line = random.below(10'000);
    const int walk = random.between(1, 9);
    switch (profile.country) {
    case DemoCountry::Netherlands: {
        const auto& place = random.pick(std::span{kDutch});
        identity.street = fmt::format("{} {}", pick(kStreets, random), house);
        identity.postcode = fmt::format("{} {}", place.code, letters(random, 2));
        identity.city = place.city;
        identity.phone = fmt::format("+31 {} 000 {:02} {:02}", area, line / 100, line % 100);
        break;
    }
    case DemoCountry::Belgium: {
        const auto& place = random.pick(std::span{kBelgian});
        identity.street = fmt::format("{} {}", pick(kStreets, random), house);
        identity.postcode = place.code;
        identity.city = place.city;
        identity.phone = fmt::format("+32 3 000 {:02} {:02}", line / 100, line % 100);
        break;
    }
    case DemoCountry::Germany: {
        const auto& place = random.pick(std::span{kGerman});
        identity.street = fmt::format("{} {}", pick(kStreetsGerman, random), house);
        identity.postcode = place.code;
        identity.city = place.city;
        identity.phone = fmt::format("+49 30 23125 {:03}", line % 1000);
        break;
    }
    case DemoCountry::UnitedKingdom: {
        const auto& place = random.pick(std::span{kBritish});
        identity.street = fmt::format("{} {}", house, pick(kStreetsEnglish, random));
        identity.postcode = fmt::format("{} {}{}", place.code, walk, letters(random, 2));
        identity.city = place.city;
        identity.phone = fmt::format("+44 1632 960{:03}", line % 1000);
        break;
    }
    }
    return identity;
}

std::string demoIban(DemoCountry country, std::int64_t account)
{
    std::string bank;
    switch (country) {
    case DemoCountry::Netherlands: bank = fmt::format("DEMO{:010}", account % 10'000'000'000); break;
    case DemoCountry::Belgium: {
        // The last two digits are the national check: the first ten modulo 97, 97 for none.
        const auto national = fmt::format("999{:07}", account % 10'000'000);
        const int check = remainder97(national);
        bank = fmt::format("{}{:02}", national, check == 0 ? 97 : check);
        break;
    }
    case DemoCountry::Germany: bank = fmt::format("99999999{:010}", account % 10'000'000'000); break;
    case DemoCountry::UnitedKingdom: bank = fmt::format("DEMO000000{:08}", account % 100'000'000); break;
    }
    const auto code = demoCountryCode(country);
    return fmt::format("{}{:02}{}", code, 98 - remainder97(bank + code + "00"), bank);
}

std::string demoVatNumber(DemoCountry country, int index)
{
    switch (country) {
    case DemoCountry::Netherlands: return fmt::format("NL000{:06}B01", index % 1'000'000);
    case DemoCountry::Belgium: return fmt::format("BE0000{:06}", index % 1'000'000);
    case DemoCountry::Germany: return fmt::format("DE000{:06}", index % 1'000'000);
    case DemoCountry::UnitedKingdom: return fmt::format("GB000{:06}", index % 1'000'000);
    }
    TEGOED_UNREACHABLE();
}

std::string demoCountryCode(DemoCountry country)
{
    switch (country) {
    case DemoCountry::Netherlands: return "NL";
    case DemoCountry::Belgium: return "BE";
    case DemoCountry::Germany: return "DE";
    case DemoCountry::UnitedKingdom: return "GB";
    }
    TEGOED_UNREACHABLE();
}

} // namespace tegoed::app
