#include "command_line.h"

#include "support/catch.h"

namespace tegoed::cli {
namespace {

TEST_CASE("customer: every field of the contract can be set and is listed", "[cli][customer]")
{
    CommandLine line;
    line.makeBooks();
    const std::vector<std::pair<std::string, std::string>> fields{{"name", "Alfa Groep B.V."},
                                                                  {"kind", "government"},
                                                                  {"street", "Plein 1"},
                                                                  {"postcode", "2511 CR"},
                                                                  {"city", "Den Haag"},
                                                                  {"country", "BE"},
                                                                  {"language", "en"},
                                                                  {"email", "inkoop@example.org"},
                                                                  {"phone", "070 1234567"},
                                                                  {"vat_number", "NL123456789B01"},
                                                                  {"registration", "12345678"},
                                                                  {"iban", "NL91ABNA0417164300"},
                                                                  {"limit", "5000.00"},
                                                                  {"insured_limit", "2500.00"},
                                                                  {"terms_days", "14"},
                                                                  {"payment_method", "direct_debit"},
                                                                  {"controller", "Sanne"},
                                                                  {"account_manager", "Piet"},
                                                                  {"account_manager_email", "piet@example.org"},
                                                                  {"channel", "letter"},
                                                                  {"parent", "1002"},
                                                                  {"payer", "1003"},
                                                                  {"segment", "key"},
                                                                  {"policy", "relationship"},
                                                                  {"po_required", "yes"}};
    std::vector<std::string> arguments{"customer", "set", "1001"};
    for (const auto& [key, value] : fields)
        arguments.push_back(key + "=" + value);
    const auto set = line(arguments);
    INFO(set.err);
    REQUIRE(set.exitCode == 0);
    const auto customers = line.json("customer list");
    REQUIRE(customers.size() == 3);
    const auto& alfa = customers.at(0);
    CHECK(alfa.at("number") == "1001");
    for (const auto& [key, value] : fields) {
        CAPTURE(key);
        if (key == "terms_days")
            CHECK(alfa.at(key) == 14);
        else if (key == "po_required")
            CHECK(alfa.at(key) == true);
        else
            CHECK(alfa.at(key) == value);
    }
    CHECK(customers.at(1).at("limit").is_null());
    CHECK(line.json("dossier 1001").at("customer") == alfa);
}

TEST_CASE("customer list: the csv can be imported again", "[cli][customer]")
{
    CommandLine line;
    line.makeBooks();
    const auto csv = line("customer list --format csv").out;
    const auto again = line.json("import customers " + line.write("again.csv", csv));
    CHECK(again.at("read") == 3);
    CHECK(again.at("customers_new") == 0);
    CHECK(again.at("customers_changed") == 0);
    CHECK_THAT(line("customer list").out, Catch::Matchers::ContainsSubstring("Béta GmbH"));
}

TEST_CASE("opening decide: old items take their steps again a week later", "[cli][customer]")
{
    CommandLine line;
    line.makeBooks();
    const auto reason = [&] {
        const auto answer = line.json("dunning plan");
        for (const auto& row : answer.at("skipped"))
            if (row.at("number") == "F3") return row.at("reason").get<std::string>();
        return std::string{};
    };
    CHECK(reason() == "opening_review");
    CHECK(line.json("opening decide 1002").at("items") == 1);
    CHECK(reason() == "resting");
    line.today = "2026-03-09";
    CHECK(reason().empty());
}

TEST_CASE("contact: added, changed, listed and deleted; what nobody could reach is refused", "[cli][customer]")
{
    CommandLine line;
    line.makeBooks();
    const auto added =
        line({"--format", "json", "contact", "add", "1001", "role=manager", "name=P. Baas", "salutation=Geachte heer Baas", "language=nl"})
            .json();
    const auto id = std::to_string(added.at("id").get<std::int64_t>());
    CHECK(line({"contact", "set", "1001", id, "email=baas@example.org", "phone=020 1234567"}).exitCode == 0);
    const auto contacts = line.json("dossier 1001").at("contacts");
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.at(0).at("email") == "baas@example.org");
    CHECK(contacts.at(0).at("role") == "manager");
    CHECK_THAT(line("contact list 1001").out, Catch::Matchers::ContainsSubstring("P. Baas"));
    CHECK(line({"contact", "set", "1001", id, "email=nowhere"}).exitCode == 3);
    CHECK(line({"contact", "set", "1001", id, "role=boss"}).exitCode == 3);
    CHECK(line({"contact", "set", "1001", id, "name=", "email=", "phone="}).exitCode == 3);
    CHECK(line({"contact", "add", "1001", "role=manager"}).exitCode == 3);
    CHECK(line({"contact", "set", "1002", id, "name=X"}).exitCode == 3);
    CHECK(line({"contact", "delete", "1001", "x"}).exitCode == 2);
    CHECK(line({"contact", "delete", "1001", id}).exitCode == 0);
    CHECK(line({"contact", "delete", "1001", id}).exitCode == 3);
    CHECK(line.json("dossier 1001").at("contacts").empty());
    REQUIRE(line("undo").exitCode == 0);
    CHECK(line.json("dossier 1001").at("contacts").size() == 1);
}

} // namespace
} // namespace tegoed::cli
