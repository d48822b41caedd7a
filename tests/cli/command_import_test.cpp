#include "command_line.h"

#include "support/catch.h"
#include "support/table.h"

namespace tegoed::cli {
namespace {

constexpr std::string_view kHead = "customer,number,issued,due,amount\n";

std::string rows(std::string_view text)
{
    return std::string{kHead} + std::string{text};
}

/// What an import may change: the first command of a day makes a backup, whatever it does.
nlohmann::json stateOf(CommandLine& line)
{
    auto info = line.json("info");
    info.erase("last_backup");
    return info;
}

TEST_CASE("import: one object for one file, an array for several", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto first = line.write("a.csv", rows("1,F1,2026-01-01,2026-02-01,10.00\n1,F2,2026-01-01,2026-02-01,20.00\n"));
    const auto second = line.write("b.csv", rows("2,F3,2026-01-01,2026-02-01,30.00\n"));
    const auto one = line.json("import items " + first);
    CHECK(one.at("file") == first);
    CHECK(one.at("format") == "csv");
    CHECK(one.at("read") == 2);
    CHECK(one.at("new") == 2);
    CHECK(one.at("customers_new") == 1);
    CHECK(one.at("refused") == 0);
    CHECK(one.at("warnings") == nlohmann::json::array());
    CHECK(one.at("columns").at("amount") == "amount");
    CHECK(one.at("balance_after") == "30.00");

    const auto both = line.json("import items " + first + " " + second);
    REQUIRE(both.size() == 2);
    CHECK(both.at(0).at("unchanged") == 2);
    CHECK(both.at(1).at("new") == 1);
}

TEST_CASE("import: faulty rows refuse the file: the first 20, then their number", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    std::string text;
    for (int at = 0; at < 25; ++at)
        text += "1,F" + std::to_string(at) + ",2026-01-01,2026-02-01,abc\n";
    text += "1,F99,2026-01-01,2026-02-01,10.00\n";
    const auto file = line.write("bad.csv", rows(text));
    const auto before = stateOf(line);

    const auto refused = line("import items " + file);
    CHECK(refused.exitCode == 3);
    CHECK(refused.out.empty());
    CHECK(refused.err.starts_with("tegoedctl: " + file + ":2: amount: \"abc\" is not a number"));
    CHECK(refused.errLineCount() == 22);
    CHECK_THAT(refused.err, Catch::Matchers::ContainsSubstring("25 faulty rows in all"));
    CHECK_THAT(refused.err, Catch::Matchers::ContainsSubstring("Faulty rows: 25 of 26."));
    CHECK(stateOf(line) == before);

    const auto taken = line("import items --skip-faulty --format json " + file);
    CHECK(taken.exitCode == 5);
    CHECK(taken.json().at("new") == 1);
    CHECK(taken.json().at("refused") == 25);
    const auto faults = line.json("import faults");
    REQUIRE(faults.size() == 25);
    CHECK(faults.at(0).at("line") == 2);
    CHECK(faults.at(0).at("fault") == "row_not_a_number");
    CHECK_THAT(faults.at(0).at("text").get<std::string>(), Catch::Matchers::ContainsSubstring("is not a number"));
}

TEST_CASE("import: the ledger itself is no list, and is not read as one", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto refused = line("import items " + line.ledger());
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.err, Catch::Matchers::ContainsSubstring("is the ledger itself"));
}

TEST_CASE("import: a dry run says what would change and changes nothing", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto file = line.write("a.csv", rows("1,F1,2026-01-01,2026-02-01,10.00\n"));
    const auto before = stateOf(line);
    const auto text = line("import items --dry-run " + file);
    CHECK(text.exitCode == 0);
    CHECK_THAT(text.out, Catch::Matchers::ContainsSubstring("nothing was changed"));
    CHECK_THAT(text.out, Catch::Matchers::ContainsSubstring("F1"));
    CHECK(line.json("import items --dry-run " + file).at("new") == 1);
    CHECK(stateOf(line) == before);
}

TEST_CASE("import: a dry run of customers says which field becomes what", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    line("import customers " + line.write("c.csv", "number,name,city\n7,Jansen,Utrecht\n"));
    const auto file = line.write("d.csv", "number,name,city\n7,Jansen,Zeist\n8,Bos,Houten\n");
    const auto text = line("import customers --dry-run " + file);
    CHECK_THAT(text.out, Catch::Matchers::ContainsSubstring("City: Utrecht \xE2\x86\x92 Zeist"));
    CHECK_THAT(text.out, Catch::Matchers::ContainsSubstring("Bos"));
    const auto changes = line.json("import customers --dry-run " + file).at("changes");
    REQUIRE(changes.size() == 2);
    CHECK(changes.at(0) ==
          nlohmann::json::parse(R"({"kind":"changed","customer":"7","fields":[{"field":"city","before":"Utrecht","after":"Zeist"}]})"));
    CHECK(changes.at(1).at("kind") == "new");
    CHECK(changes.at(1).at("customer") == "8");

    const auto contacts = line.write("e.csv", "customer,role,name,email\n7,manager,Eva,e@b.example\n");
    CHECK(line.json("import contacts --dry-run " + contacts).at("changes").at(0).at("contact") == "Eva");
    CHECK_THAT(line("import contacts --dry-run " + contacts).out, Catch::Matchers::ContainsSubstring("e@b.example"));
}

TEST_CASE("import: what is left out is counted, and listed only if it was kept", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto file = line.write("a.csv", rows("1,F1,2026-01-01,2026-02-01,10.00\n1,F2,2026-01-01,2026-02-01,abc\n"));
    const auto tried = line("import items --dry-run --skip-faulty " + file);
    CHECK(tried.exitCode == 5);
    CHECK_THAT(tried.err, Catch::Matchers::ContainsSubstring("would be left out: 1"));
    CHECK_THAT(tried.err, !Catch::Matchers::ContainsSubstring("import faults"));
    const auto taken = line("import items --skip-faulty " + file);
    CHECK(taken.exitCode == 5);
    CHECK_THAT(taken.err, Catch::Matchers::ContainsSubstring("were left out: 1. List them with tegoedctl import faults"));
}

TEST_CASE("import: what can't be an input says why", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto file = line.write("a.csv", rows("1,F1,2026-01-01,2026-02-01,10.00\n"));
    const auto table = support::rows(R"(
        # words                             -> exit  sentence
        items --map foo=amount FILE            2     There is no field "foo"
        items --map amount=Nope FILE           3     has no column "Nope"
        items -                                3     is a pipe or a device
        items /dev/null                        3     is a pipe or a device
        customers FILE                         3     check that it is the right export
        contacts FILE                          3     check that it is the right export
    )");
    for (const auto& row : table) {
        CAPTURE(row);
        std::string words = row[0];
        if (const auto at = words.find("FILE"); at != std::string::npos) words.replace(at, 4, file);
        const auto outcome = line("import " + words);
        CHECK(std::to_string(outcome.exitCode) == row[1]);
        CHECK_THAT(outcome.err, Catch::Matchers::ContainsSubstring(row[2]));
    }
}

TEST_CASE("import: a remark about the whole file has no line", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto warnings =
        line.json("import items " + line.write("a.csv", "customer,number,amount,Gemaakt op\n1,F1,10.00,2026-01-13\n")).at("warnings");
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.at(0).at("line").is_null());
    CHECK(warnings.at(0).at("code") == "issued_missing");
    CHECK_THAT(warnings.at(0).at("text").get<std::string>(), Catch::Matchers::ContainsSubstring("Gemaakt op"));
}

TEST_CASE("import: warnings are remarks on stderr, and silent with --quiet", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto file = line.write("a.csv", rows("1,F1,2026-01-10,2026-01-01,10.00\n"));
    const auto loud = line("import items --dry-run --format json " + file);
    CHECK(loud.exitCode == 0);
    CHECK_THAT(loud.err, Catch::Matchers::ContainsSubstring(file + ":2: warning: due on 2026-01-01"));
    CHECK(loud.json().at("warnings").at(0).at("line") == 2);
    CHECK(loud.json().at("warnings").at(0).at("code") == "due_before_issued");
    CHECK(line("import items --dry-run --quiet " + file).err.empty());
}

TEST_CASE("import: options reach the import", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const auto file = line.write("a.csv", "Debiteur;Nr;Datum;Verval;Bedrag\n7;F1;03-02-2026;04-02-2026;1.234,50\n");
    CHECK(line("import items " + file).exitCode == 3); // Day and month can't be told apart.
    CHECK(line("import items --dates dmy --control-total 1.00 " + file).exitCode == 3);
    const auto taken = line.json(
        "import items --dates dmy --decimal , --map number=Nr --profile weekly --control-total 1234.50 --as-of 2026-03-01 " + file);
    CHECK(taken.at("new") == 1);
    const auto item = line.json("dossier 7").at("items").at(0);
    CHECK(item.at("issued") == "2026-02-03");
    CHECK(item.at("amount") == "1234.50");
    const auto profiles = line.json("import profiles");
    REQUIRE(profiles.size() == 1);
    CHECK(profiles.at(0).at("name") == "weekly");
    CHECK(line.json("import profiles --rename weekly --to monthly").at(0).at("name") == "monthly");
    CHECK(line("import profiles --rename weekly --to yearly").exitCode == 3);
    CHECK(line("import profiles --rename monthly").exitCode == 2);
    CHECK(line("import profiles --to yearly").exitCode == 2);
    CHECK(line.json("import profiles --delete monthly").empty());
    CHECK(line("import items --map nonsense " + file).exitCode == 2);
    CHECK(line("import items --dates ydm " + file).exitCode == 2);
    CHECK(line("import items --complete-from 2026 " + file).exitCode == 2);
}

TEST_CASE("import: encoding and delimiter are said where the file looks otherwise, and kept with the profile", "[cli][import]")
{
    CommandLine line;
    line.makeLedger();
    const std::string text = "7,F1,2026-02-03,100.00,Caf\xE9; a; b; c; d; e\n";
    const auto file = line.write("a.csv", "\xEF\xBB\xBF" + text);
    const std::string map = " --map customer=#1,number=#2,due=#3,amount=#4,customer_name=#5 ";
    CHECK(line("import items" + map + file).exitCode == 3);
    const auto taken = line.json("import items --encoding windows-1252 --delimiter comma --profile raw" + map + file);
    CHECK(taken.at("new") == 1);
    CHECK(line.json("dossier 7").at("customer").at("name") == "Caf\xC3\xA9; a; b; c; d; e");
    const auto kept = line.json("import profiles").at(0).at("profile");
    CHECK(kept.at("encoding") == "Windows-1252");
    CHECK(kept.at("delimiter") == "comma");
    const auto next = line.write("b.csv", "\xEF\xBB\xBF"
                                          "7,F2,2026-02-03,100.00,Caf\xE9; a; b; c; d; e\n");
    CHECK(line.json("import items --profile raw " + next).at("new") == 1);

    for (const auto* list : {"items", "customers", "contacts"}) {
        CAPTURE(list);
        const std::string import = "import " + std::string{list};
        CHECK(line(import + " --encoding ebcdic " + file).exitCode == 2);
        CHECK(line(import + " --delimiter x " + file).exitCode == 2);
    }
    CHECK_THAT(line("import items --encoding ebcdic " + file).err, Catch::Matchers::ContainsSubstring("UTF-16BE"));
}

TEST_CASE("import: customers and contacts show in the dossier", "[cli][import]")
{
    CommandLine line;
    line.makeBooks();
    const auto contacts = line.write("contacts.csv", "customer,role,name,email,language\n1001,manager,Anna de Boer,anna@example.org,nl\n");
    CHECK(line.json("import contacts " + contacts).at("new") == 1);
    const auto contact = line.json("dossier 1001").at("contacts").at(0);
    CHECK(contact.at("role") == "manager");
    CHECK(contact.at("name") == "Anna de Boer");
    CHECK(contact.at("language") == "nl");
}

} // namespace
} // namespace tegoed::cli
