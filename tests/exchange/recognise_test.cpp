#include "exchange/recognise.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <array>
#include <string>

#include <sys/stat.h>

namespace tegoed::exchange {
namespace {

std::string kindOf(const std::string& head, std::span<const NamedProfile> profiles = {})
{
    const auto found = recognise(head, profiles);
    if (!found) return std::string(base::name(found.error().code));
    return found->list == ListKind::Items ? "items" : found->list == ListKind::Customers ? "customers" : "contacts";
}

TEST_CASE("recognise: a list is known by its headings", "[exchange]")
{
    struct Row {
        const char* head;
        const char* kind;
    };
    const std::array rows{
        Row{"customer,number,issued,due,amount\n1,F1,2026-01-01,2026-01-31,10.00\n", "items"},
        Row{"Debiteur;Naam;Factuurnummer;Factuurdatum;Vervaldatum;Openstaand\n1;A;F1;01-01-2026;31-01-2026;10,00\n", "items"},
        Row{"customer,number,due,amount\n1,F1,2026-01-31,10.00\n", "items"},
        Row{"Debiteur;Naam;Adres;Postcode;Plaats;Factuurnummer;Vervaldatum;Openstaand\n"
            "1;A;Weg 1;1234 AB;Utrecht;F1;31-01-2026;10,00\n",
            "items"},
        Row{"Debiteurnummer;Naam;Adres;Postcode;Plaats;Klant sinds;Saldo\n1;A;Weg 1;1234 AB;Utrecht;01-01-2026;10,00\n", "customers"},
        Row{"number,name,street,postcode,city\n1,A,Weg 1,1234 AB,Utrecht\n", "customers"},
        Row{"Debiteurnummer;Naam;Adres;Postcode;Plaats;Saldo\n1;A;Weg 1;1234 AB;Utrecht;10,00\n", "customers"},
        Row{"number,name,phone\n1,A,030-1\n", "customers"},
        Row{"number,kind\n1,business\n", "customers"},
        Row{"customer,role,name,email\n1,manager,P. Baas,baas@example.org\n", "contacts"},
        Row{"customer,name,salutation,email\n1,P. Baas,de heer Baas,baas@example.org\n", "contacts"},
        Row{"a,b,c\n1,2,3\n", "no_table"},
        Row{"Beste heer,\nhierbij de lijst.\n", "no_table"},
        Row{"", "file_empty"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.head);
        CHECK(kindOf(row.head) == row.kind);
    }
}

TEST_CASE("recognise: the date of a list of items stands above its headings", "[exchange]")
{
    const auto dated = recognise("Openstaande posten per 20-11-2026\n\ncustomer;number;issued;due;amount\n"
                                 "1;F1;01-10-2026;31-10-2026;10,00\n",
                                 {});
    REQUIRE(dated);
    CHECK(dated->listDate == base::Date::parse("2026-11-20").value());
    CHECK_FALSE(recognise("customer;number;issued;due;amount\n1;F1;13-10-2026;31-10-2026;10,00\n", {})->listDate);
}

TEST_CASE("recognise: a kept layout is found again by its headings, and no other", "[exchange]")
{
    NamedProfile named;
    named.name = "own package";
    named.profile.headings = "wie|wat|wanneer|hoeveel";
    named.profile.map = {{"customer", "Wie"}, {"number", "Wat"}, {"due", "Wanneer"}, {"amount", "Hoeveel"}};
    const std::array profiles{named};
    const auto found = recognise("Wie;Wat;Wanneer;Hoeveel\n1;F1;31-10-2026;10,00\n", profiles);
    REQUIRE(found);
    CHECK(found->profile == "own package");
    CHECK(found->list == ListKind::Items);
    const auto other = recognise("customer;number;due;amount\n1;F1;31-10-2026;10,00\n", profiles);
    REQUIRE(other);
    CHECK(other->profile.empty());
}

TEST_CASE("recognise: what a person said that a file with these headings is comes before what they look like", "[exchange]")
{
    NamedProfile named;
    named.name = "relations";
    named.profile.headings = "customer|role|name|email";
    named.profile.kind = "customers";
    const std::string list = "customer,role,name,email\n1,manager,P. Baas,baas@example.org\n";
    CHECK(kindOf(list) == "contacts");
    CHECK(kindOf(list, std::array{named}) == "customers");
    named.profile.kind.clear();
    CHECK(kindOf(list, std::array{named}) == "contacts");
}

TEST_CASE("recognise: only the beginning of a file is read, and nothing but a file", "[exchange]")
{
    const support::TempFolder folder;
    std::string large = "customer,number,issued,due,amount\n";
    while (large.size() < 3'000'000)
        large += "1007,F" + std::to_string(large.size()) + ",2026-01-01,2026-01-31,10.00\n";
    CHECK(recogniseFile(folder.write("large.csv", large), {}));
    CHECK(recogniseFile(folder / "gone.csv", {}).error().code == base::ErrorCode::FileMissing);
    CHECK(recogniseFile(folder.path(), {}).error().code == base::ErrorCode::FileIsStream);
    const auto pipe = folder / "pipe.csv";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(recogniseFile(pipe, {}).error().code == base::ErrorCode::FileIsStream);
    std::filesystem::create_symlink(folder / "large.csv", folder / "link.csv");
    CHECK(recogniseFile(folder / "link.csv", {}).error().code == base::ErrorCode::FileIsStream);
    CHECK(recogniseFile(folder.write("book.xlsx", std::string("PK\x03\x04\0\0\0\0\x14", 9) + std::string(200, '\0')), {}).error().code ==
          base::ErrorCode::FileIsBinary);
}

} // namespace
} // namespace tegoed::exchange
