#include "command_line.h"

#include "support/catch.h"

#include <set>

namespace tegoed::cli {
namespace {

TEST_CASE("worklist: ranked customers with reasons, points and the next action", "[cli][worklist]")
{
    CommandLine line;
    line.makeBooks();
    line("customer set 1001 controller=Sanne");
    const auto list = line.json("worklist");
    REQUIRE(list.size() >= 2);
    int rank = 0;
    int lastPriority = 100;
    for (const auto& row : list) {
        CHECK(row.at("rank") == ++rank);
        CHECK(row.at("priority") <= lastPriority);
        lastPriority = row.at("priority");
        CHECK(row.at("action").is_string());
        REQUIRE_FALSE(row.at("reasons").empty());
        for (const auto& reason : row.at("reasons")) {
            CHECK(reason.at("points") > 0);
            CHECK_FALSE(reason.at("text").get<std::string>().empty());
        }
    }
    CHECK(line.json("worklist --limit 1").size() == 1);
    CHECK(line.json("worklist --limit 1").at(0) == list.at(0));
    const auto own = line.json("worklist --controller Sanne");
    REQUIRE(own.size() == 1);
    CHECK(own.at(0).at("customer") == "1001");
    CHECK(own.at(0).at("open") == "151.00");
    CHECK(own.at(0).at("overdue") == "121.00");
    CHECK(own.at(0).at("days_overdue") == 11);
    CHECK(line.json("worklist --controller Nobody").empty());
    CHECK_THAT(line("worklist --lang nl").out, Catch::Matchers::ContainsSubstring("vervallen"));
}

TEST_CASE("dossier: every imported field of an item is visible", "[cli][worklist]")
{
    CommandLine line;
    line.makeLedger();
    line.json(
        "import items --opening level " +
        line.write(
            "all.csv",
            "customer,customer_name,number,kind,issued,due,amount,open,currency,reference,order,disputed,dunning_level,dunned_on,"
            "formal_notice_on,dunning_block,payment_method,sent,received,discount,discount_until,file,email,country,language,terms_days\n"
            "9,Delta B.V.,F9,invoice,2026-01-10,2026-01-24,100.00,60.00,EUR,REF-1,PO-2,yes,2,2026-02-10,2026-02-20,yes,card,2026-01-11,"
            "2026-01-12,2.00,2026-01-20,F9.pdf,ap@example.org,BE,en,14\n"));
    const auto dossier = line.json("dossier 9");
    const auto& customer = dossier.at("customer");
    CHECK(customer.at("name") == "Delta B.V.");
    CHECK(customer.at("kind") == "business");
    CHECK(customer.at("country") == "BE");
    CHECK(customer.at("language") == "en");
    CHECK(customer.at("terms_days") == 14);
    const auto& item = dossier.at("items").at(0);
    for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{{"number", "F9"},
                                                                                     {"kind", "invoice"},
                                                                                     {"issued", "2026-01-10"},
                                                                                     {"due", "2026-01-24"},
                                                                                     {"amount", "100.00"},
                                                                                     {"open", "60.00"},
                                                                                     {"currency", "EUR"},
                                                                                     {"reference", "REF-1"},
                                                                                     {"order", "PO-2"},
                                                                                     {"sent", "2026-01-11"},
                                                                                     {"received", "2026-01-12"},
                                                                                     {"discount", "2.00"},
                                                                                     {"discount_until", "2026-01-20"},
                                                                                     {"file", "F9.pdf"},
                                                                                     {"email", "ap@example.org"},
                                                                                     {"payment_method", "card"}}) {
        CAPTURE(key);
        CHECK(item.at(key) == value);
    }
    CHECK(item.at("disputed") == true);
    CHECK(item.at("dunning_block") == true);
    CHECK(item.at("days_overdue") == 37);
    std::set<std::string> steps;
    for (const auto& step : item.at("steps"))
        steps.insert(step.at("stage").get<std::string>() + ' ' + step.at("taken_on").get<std::string>());
    CHECK(steps == std::set<std::string>{"formal_notice 2026-02-20", "reminder_1 2026-02-10", "reminder_2 2026-02-10"});
    REQUIRE(item.at("allocations").size() == 1);
    CHECK(item.at("allocations").at(0).at("amount") == "40.00");
    CHECK(item.at("allocations").at(0).at("date_unknown") == true);
}

TEST_CASE("dossier: sections for people, items as csv", "[cli][worklist]")
{
    CommandLine line;
    line.makeBooks();
    line("log note 1001 --text hello");
    const auto text = line("dossier 1001 --lang nl").out;
    for (const auto* word : {"Alfa B.V.", "Posten", "factuur", "creditnota", "Tijdlijn", "hello"})
        CHECK_THAT(text, Catch::Matchers::ContainsSubstring(word));
    CHECK(line("dossier 1001 --format csv").out.starts_with("number,kind,issued,due,"));
}

} // namespace
} // namespace tegoed::cli
