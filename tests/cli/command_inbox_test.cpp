#include "command_line.h"

#include "support/catch.h"

#include <chrono>
#include <filesystem>
#include <fstream>

namespace tegoed::cli {
namespace {

namespace fs = std::filesystem;

void put(CommandLine& line, const std::string& name, const std::string& bytes)
{
    fs::create_directories(line.path("inbox"));
    const fs::path file = fs::path{line.path("inbox")} / name;
    std::ofstream{file, std::ios::binary} << bytes;
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::seconds{60});
}

TEST_CASE("inbox: lists what lies in a folder, takes it in at once and puts it away", "[cli][inbox]")
{
    CommandLine line;
    line.makeLedger();
    put(line, "items.csv", "Lijst per 27-02-2026\n\ncustomer;number;issued;due;amount\n1007;F1;13-02-2026;15-03-2026;50,00\n");
    put(line, "customers.csv", "number,name\n1007,Jansen BV\n");
    put(line, "letter.txt", "Beste heer,\nhierbij de lijst.\n");
    const auto listed = line.json("inbox list " + line.path("inbox"));
    REQUIRE(listed.size() == 3);
    CHECK(listed[0].at("kind") == "customers");
    CHECK(listed[1].at("kind") == "items");
    CHECK(listed[1].at("list_date") == "2026-02-27");
    CHECK(listed[1].at("state") == "ready");
    CHECK(listed[2].at("state") == "not_taken");

    const auto tried = line("--format json inbox take --dry-run " + line.path("inbox"));
    CHECK(tried.exitCode == 5); // The letter stays there.
    CHECK(tried.json().size() == 2);
    CHECK(line.json("info").at("documents") == 0);
    const auto taken = line("--format json inbox take " + line.path("inbox"));
    CHECK(taken.exitCode == 5);
    CHECK(taken.json().size() == 2);
    CHECK(taken.err.find("letter.txt: ") != std::string::npos);
    CHECK(line.json("info").at("balance") == "50.00");
    CHECK(fs::exists(line.path("inbox") + "/done/items.csv"));
    CHECK(fs::exists(line.path("inbox") + "/letter.txt"));
    CHECK(line("undo").exitCode == 0);
    CHECK(line.json("info").at("documents") == 0);
}

TEST_CASE("inbox: a file that is still being written to stays, and is named", "[cli][inbox]")
{
    CommandLine line;
    line.makeLedger();
    put(line, "items.csv", "customer,number,issued,due,amount\n1,F1,2026-01-01,2026-02-01,10.00\n");
    CHECK(line("inbox take " + line.path("inbox")).exitCode == 0);
    std::ofstream{line.path("inbox") + "/next.csv"} << "customer,number,issued,due,amount\n1,F2,2026-01-01,2026-02-01,10.00\n";
    const auto taken = line("inbox take " + line.path("inbox"));
    CHECK(taken.exitCode == 5);
    CHECK(taken.err.find("next.csv: ") != std::string::npos);
    CHECK(line.json("info").at("documents") == 1);
}

TEST_CASE("inbox: a faulty row refuses all, and a missing folder is said", "[cli][inbox]")
{
    CommandLine line;
    line.makeLedger();
    put(line, "items.csv", "customer,number,issued,due,amount\n1,F1,2026-01-01,2026-02-01,10.00\n1,F2,2026-01-01,2026-02-01,ten\n");
    const auto refused = line("inbox take " + line.path("inbox"));
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.find("items.csv:3: ") != std::string::npos);
    CHECK(fs::exists(line.path("inbox") + "/items.csv"));
    CHECK(line("inbox take --skip-faulty " + line.path("inbox")).exitCode == 5);
    CHECK(line.json("info").at("documents") == 1);
    CHECK(line("inbox list " + line.path("nowhere")).exitCode == 3);
    CHECK(line("inbox take --mode all " + line.path("inbox")).exitCode == 2);
}

} // namespace
} // namespace tegoed::cli
