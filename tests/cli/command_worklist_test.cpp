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
    CHECK(item.at("allocations").at(0).at("date_estimated") == false);

    // For people, too, and in CSV.
    const auto text = line("dossier 9").out;
    for (const auto* shown : {"REF-1", "PO-2", "formal notice (2026-02-20)",
                              "F9    Steps           reminder 1 (2026-02-10), reminder 2 (2026-02-10), formal notice (2026-02-20)\n"
                              "      Sent            2026-01-11\n"
                              "      Received        2026-01-12\n"
                              "      Discount        2.00\n"
                              "      Discount until  2026-01-20\n"
                              "      File            F9.pdf\n"
                              "      E-mail          ap@example.org\n"
                              "      Disputed        yes\n"
                              "      Dunning block   yes\n"
                              "      Payment method  card\n"}) {
        CAPTURE(shown);
        CHECK_THAT(text, Catch::Matchers::ContainsSubstring(shown));
    }
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("2026-03-01 (day unknown)  F9    EUR        40.00  opening posting"));
    const auto csv = line("dossier 9 --format csv").out;
    CHECK_THAT(csv,
               Catch::Matchers::ContainsSubstring(",,,2026-01-11,2026-01-12,2.00,2026-01-20,F9.pdf,ap@example.org,yes,yes,,card,,\r\n"));
}

TEST_CASE("dossier: money seen at the bank, and what left the list, is told with its marks", "[cli][worklist]")
{
    CommandLine line;
    REQUIRE(line("new " + line.ledger() + " --settles package").exitCode == 0);
    const auto list = [&](const std::string& day, const std::string& rows) {
        const auto file = line.write(day + ".csv", "customer,number,issued,due,amount,open\n" + rows);
        line.json("import items " + file + " --mode snapshot --accept-vanished --as-of " + day);
    };
    list("2026-02-25", "1,A1,2026-01-02,2026-02-01,100.00,100.00\n1,A2,2026-01-02,2026-02-01,50.00,50.00\n"
                       "1,A3,2026-01-02,2026-02-01,30.00,30.00\n");
    line.json("pay 1 --amount 20.00 --date 2026-02-26 --items A2");
    CHECK_THAT(line("dossier 1").out, Catch::Matchers::ContainsSubstring("At the bank, not yet in the books\n"
                                                                         "Date        Item  Currency  Amount\n"
                                                                         "----------  ----  --------  ------\n"
                                                                         "2026-02-26  A2    EUR        20.00\n"));
    CHECK_THAT(line("dossier 1 --lang nl").out, Catch::Matchers::ContainsSubstring("Bij de bank, nog niet in de boeken\n"));

    list("2026-03-02", "1,A3,2026-01-02,2026-02-01,30.00,30.00\n");
    const auto items = line.json("dossier 1").at("items");
    for (const auto& item : items) {
        const auto number = item.at("number").get<std::string>();
        CAPTURE(number);
        const bool isGone = number != "A3";
        // The business day before the list's Monday.
        CHECK(item.at("settled") == (isGone ? nlohmann::json("2026-02-27") : nlohmann::json()));
        CHECK(item.at("settled_date_estimated") == isGone);
        CHECK(item.at("settled_date_unknown") == false);
        for (const auto& booking : item.at("allocations")) {
            CHECK(booking.at("date_unknown") == false);
            CHECK(booking.at("date_estimated") == (booking.at("kind") == "unknown"));
        }
    }
    CHECK_THAT(line("dossier 1").out, Catch::Matchers::ContainsSubstring("2026-02-27 (estimated)"));
    CHECK_THAT(line("dossier 1 --lang nl").out, Catch::Matchers::ContainsSubstring("2026-02-27 (geschat)"));
}

TEST_CASE("dossier: our own company is named where there are several", "[cli][worklist]")
{
    CommandLine line;
    line.makeBooks();
    CHECK_THAT(line("dossier 1001").out, !Catch::Matchers::ContainsSubstring("Own company"));
    REQUIRE(line({"company", "add", "Tweede B.V."}).exitCode == 0);
    CHECK_THAT(line("dossier 1001").out, Catch::Matchers::ContainsSubstring("Own company            Voorbeeld Handel B.V.\n"));
    line.json("import items " + line.write("second.csv", "company,customer,number,issued,due,amount,open\n"
                                                         "Tweede B.V.,1001,T1,2026-02-01,2026-03-01,10.00,10.00\n"));
    const auto text = line("dossier 1001").out;
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("Own company\n"));
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("  Tweede B.V.\n"));
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("  Voorbeeld Handel B.V.\n"));
    CHECK_THAT(line("dossier 1001 --format csv").out, Catch::Matchers::ContainsSubstring("Tweede B.V."));
}

TEST_CASE("dossier: contacts with salutation and language, blocks with their day", "[cli][worklist]")
{
    CommandLine line;
    line.makeBooks();
    line.json("import contacts " + line.write("contacts.csv", "customer,role,name,salutation,email,phone,language\n"
                                                              "1001,reminders,P. Jansen,mevrouw,p@example.org,020-1,en\n"));
    line("hold set --item F1 --until 2026-03-10 --reason disputed");
    const auto text = line("dossier 1001").out;
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("reminders  P. Jansen  mevrouw     p@example.org  020-1  en\n"));
    CHECK_THAT(text, Catch::Matchers::ContainsSubstring("F1    2026-03-02  2026-03-10  disputed\n"));
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
