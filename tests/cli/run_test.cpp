#include "cli/run.h"

#include "command_line.h"

#include "support/catch.h"
#include "support/table.h"

#include <sstream>

namespace tegoed::cli {
namespace {

TEST_CASE("run: exit codes are those of the contract, with one line of error", "[cli]")
{
    CommandLine line;
    line.makeBooks();
    const auto table = support::rows(R"(
        # exit  words
        0  info
        0  check
        2  -
        2  no-such-command
        2  import
        2  import nothing
        2  pay 1001 --amount 1.00
        2  pay 1001 --amount 1.00 --date 2026-02-30
        2  pay 1001 --amount eleven --date 2026-03-02
        2  pay 1001 --amount 99999999999999999 --date 2026-03-02
        2  pay 1001 --amount 1.00 --date 2026-03-02 --no-such-option
        2  pay 1001 --amount 1.00 --amount 2.00 --date 2026-03-02
        2  pay 1001 --amount 1.00 --date
        2  info extra
        2  info --format yaml
        2  info --lang de
        2  info --today yesterday
        2  worklist --limit -1
        2  worklist --limit many
        2  aging --by colour
        2  aging --buckets 30,20
        2  aging --basis paid
        2  log call 1001 --outcome maybe
        2  hold set --until 2026-03-05 --reason check
        2  insolvency set 1001 --kind broke --on 2026-03-01
        2  customer set 1001 nothing
        2  new other.tegoed --currency XYZ
        2  new other.tegoed --settles nobody
        2  dunning run
        3  pay 999999 --amount 1.00 --date 2026-03-02
        3  pay 1001 --amount 1.00 --date 2026-03-03
        3  pay 1001 --amount 0.00 --date 2026-03-02
        3  pay 1001 --amount 1.00 --date 2026-03-02 --items F3
        3  writeoff F1 --amount 122.00 --date 2026-03-02 --reason small
        3  allocate P-99 F1=1.00
        3  dossier 999999
        3  policy show nobody
        3  policy set missing.json
        3  setting set no.such=1
        3  customer set 1001 colour=blue
        3  customer set 1001 kind=robot
        3  hold lift 1001
        3  import items missing.csv
        3  restore missing.tegoed
    )");
    for (const auto& row : table) {
        const auto words = support::optionalText(row[1]);
        CAPTURE(words);
        const auto before = line.json("info");
        const auto outcome = line(words);
        CAPTURE(outcome.err);
        CHECK(std::to_string(outcome.exitCode) == row[0]);
        CHECK(outcome.errLineCount() == (row[0] == "0" ? 0 : 1));
        if (row[0] != "0") {
            CHECK(outcome.err.starts_with("tegoedctl: "));
            CHECK(outcome.out.empty());
        }
        CHECK(line.json("info") == before);
    }
}

TEST_CASE("run: a ledger that cannot be opened is exit code 4 and stays as it was", "[cli]")
{
    CommandLine line;
    CHECK(line("info").exitCode == 4);
    line.write("ledger.tegoed", "hello");
    const auto outcome = line("info");
    CHECK(outcome.exitCode == 4);
    CHECK_THAT(outcome.err, Catch::Matchers::ContainsSubstring("not a ledger"));
}

TEST_CASE("run: global options stand before or after the command", "[cli]")
{
    CommandLine line;
    line.makeBooks();
    const auto before = line("--format json aging");
    const auto after = line("aging --format json");
    const auto between = line("aging --by customer --format json --basis due");
    CHECK(before.exitCode == 0);
    CHECK(before.out == after.out);
    CHECK(before.out == between.out);
    CHECK(line("import --format json items missing.csv").exitCode == 3);
}

TEST_CASE("run: texts speak the language asked for, codes never change", "[cli]")
{
    CommandLine line;
    line.makeBooks();
    CHECK_THAT(line("pay 7 --amount 1 --date 2026-03-02 --lang nl").err, Catch::Matchers::ContainsSubstring("De klant 7 bestaat niet"));
    CHECK_THAT(line("pay 7 --amount 1 --date 2026-03-02").err, Catch::Matchers::ContainsSubstring("There is no customer 7"));
    CHECK_THAT(line("pay 7 --lang nl").err, Catch::Matchers::ContainsSubstring("ontbreekt"));
    CHECK_THAT(line("nonsens --lang=nl").err, Catch::Matchers::ContainsSubstring("De opdracht \"nonsens\" bestaat niet"));
    CHECK_THAT(line("aging --lang nl").out, Catch::Matchers::ContainsSubstring("Niet vervallen"));
    CHECK(line("aging --format csv --lang nl").out == line("aging --format csv").out);
}

TEST_CASE("run: usage errors name what is wrong", "[cli]")
{
    CommandLine line;
    CHECK_THAT(line("pay 1").err, Catch::Matchers::ContainsSubstring("--amount is missing"));
    CHECK_THAT(line("pay").err, Catch::Matchers::ContainsSubstring("CUSTOMER is missing"));
    CHECK_THAT(line("import nothing").err, Catch::Matchers::ContainsSubstring("\"import nothing\""));
    CHECK_THAT(line("import").err, Catch::Matchers::ContainsSubstring("\"import\" needs a second word"));
    CHECK_THAT(line("info --colour").err, Catch::Matchers::ContainsSubstring("no option --colour"));
    CHECK_THAT(line("info --ledger").err, Catch::Matchers::ContainsSubstring("--ledger needs a value"));
    CHECK_THAT(line("--ledger").err, Catch::Matchers::ContainsSubstring("--ledger needs a value"));
    CHECK_THAT(line("import --format").err, Catch::Matchers::ContainsSubstring("--format needs a value"));
}

TEST_CASE("run: version and help need no ledger", "[cli]")
{
    CommandLine line;
    const auto version = line("--version");
    CHECK(version.exitCode == 0);
    CHECK(version.out.starts_with("tegoedctl 0."));
    const auto help = line("--help");
    CHECK(help.exitCode == 0);
    CHECK_THAT(help.out, Catch::Matchers::ContainsSubstring("dunning"));
    CHECK_THAT(line("--lang nl --help").out, Catch::Matchers::ContainsSubstring("Opdrachten"));
    CHECK_THAT(line("import items --help").out, Catch::Matchers::ContainsSubstring("--control-total"));
}

TEST_CASE("run: a result that cannot be written is told", "[cli]")
{
    CommandLine line;
    line.makeBooks();
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    CHECK(run({"--ledger", line.ledger(), "info"}, {out, err}) == 5);
    CHECK_THAT(err.str(), Catch::Matchers::ContainsSubstring("stdout"));
}

} // namespace
} // namespace tegoed::cli
