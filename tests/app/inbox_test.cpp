#include "app/inbox.h"

#include "app/inbox_folder.h"

#include <sys/stat.h>
#include <unistd.h>

namespace tegoed::app {
namespace {

namespace fs = std::filesystem;

TEST_CASE("inbox: each file is what its content says, in the order in which they are taken in", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    put(folder, "b.csv", "Openstaande posten per 01-03-2026\n\ncustomer;number;issued;due;amount\n1007;F2;13-02-2026;15-03-2026;5,00\n");
    put(folder, "a.csv", "Openstaande posten per 02-03-2026\n\ncustomer;number;issued;due;amount\n1007;F2;13-02-2026;15-03-2026;5,00\n");
    put(folder, "x.txt", "customer,role,name\n1007,manager,P. Baas\n");
    put(folder, "y.csv", "number,name,city\n1007,Jansen BV,Utrecht\n");
    put(folder, "letter.txt", "Beste heer,\nhierbij de lijst.\n");
    put(folder, "empty.csv", "");
    put(folder, ".hidden.csv", kInboxItems);
    put(folder, "list.csv.part", kInboxItems);
    put(folder, "~$list.csv", kInboxItems);
    put(folder, "list.csv~", kInboxItems);
    fs::create_directory(folder / "sub");
    REQUIRE(::mkfifo((folder / "pipe.csv").c_str(), 0600) == 0);
    fs::create_symlink(folder / "a.csv", folder / "link.csv");
    std::ofstream{folder / "now.csv"} << kInboxItems;
    const auto files = look(ledger, folder);
    CHECK(told(files) == "y.csv ready\nx.txt ready\nb.csv ready\na.csv ready\nnow.csv writing\n"
                         "empty.csv file_empty\nletter.txt no_table\nlink.csv file_is_stream\npipe.csv file_is_stream\n");
    CHECK(files[0].list == exchange::ListKind::Customers);
    CHECK(files[1].list == exchange::ListKind::Contacts);
    CHECK(toString(files[2].listOn) == "2026-03-01");
    CHECK_FALSE(files[2].listOnIsOfFile);
}

TEST_CASE("inbox: a list without a date is of the day of its file, and never of a later day than today", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    put(folder, "list.csv", kInboxItems);
    const auto files = look(ledger, folder);
    REQUIRE(files.size() == 1);
    CHECK(files[0].listOnIsOfFile);
    CHECK(files[0].listOn <= ledger->environment().today);
}

TEST_CASE("inbox: a folder that is not there or cannot be read says so", "[inbox]")
{
    TestLedger ledger;
    CHECK(lookIntoInbox(*ledger, {ledger.folder() / "nowhere"}).error().code == base::ErrorCode::FileMissing);
    if (::geteuid() == 0) return; // Root reads everything.
    const auto folder = ledger.folder() / "closed";
    fs::create_directory(folder);
    fs::permissions(folder, fs::perms::none);
    CHECK(lookIntoInbox(*ledger, {folder}).error().code == base::ErrorCode::FileUnreadable);
    fs::permissions(folder, fs::perms::owner_all);
}

TEST_CASE("inbox: a complete list that is older than the newest one is left lying, with the reason", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    ledger.items(kInboxItems, completeListOf("2026-03-02"));
    put(folder, "old.csv", "Lijst per 27-02-2026\n\ncustomer;number;issued;due;amount\n1;F9;13-02-2026;15-03-2026;9,00\n");
    CHECK(told(look(ledger, folder)) == "old.csv list_older_than_last\n");
    CHECK(told(look(ledger, folder, ImportMode::Add)) == "old.csv ready\n");
}

/// The list of a day under one name, as a package writes it every time; gives its state before it is taken in.
std::string takeListOf(TestLedger& ledger, const fs::path& folder, std::string_view bytes, std::string_view on)
{
    ledger->setToday(day(on));
    putOn(folder, "list.csv", bytes, on);
    const auto files = look(ledger, folder);
    REQUIRE_FALSE(take(ledger, files).refused);
    return stateOf(files.back());
}

TEST_CASE("inbox: a complete list is taken again when it comes back on a later day, or after another one of its day", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    const std::string open(kInboxItems);
    const std::string paid = "customer,customer_name,number,issued,due,amount,open\n1007,Jansen BV,F1,2026-02-01,2026-03-03,100.00,40.00\n";
    CHECK(takeListOf(ledger, folder, open, "2026-02-23") == "ready");
    CHECK(stateOf(look(ledger, folder).back()) == "taken"); // It lies there still.
    CHECK(takeListOf(ledger, folder, paid, "2026-02-24") == "ready");
    CHECK(ledger.open("1007", "F1") == "40.00");
    CHECK(takeListOf(ledger, folder, open, "2026-02-25") == "ready"); // The payment came back.
    CHECK(ledger.open("1007", "F1") == "100.00");
    CHECK(takeListOf(ledger, folder, paid, "2026-02-25") == "ready");
    CHECK(takeListOf(ledger, folder, open, "2026-02-25") == "ready");
    CHECK(ledger.open("1007", "F1") == "100.00");
    CHECK(takeListOf(ledger, folder, open, "2026-02-26") == "ready"); // A day without any change.
    CHECK(ledger->moneyUntil() == day("2026-02-26"));
    CHECK(ledger.faults().empty());
}

TEST_CASE("inbox: parts of one list that were taken in together stay taken", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    putOn(folder, "a.csv", kInboxItems, "2026-02-23");
    putOn(folder, "b.csv", "customer,number,issued,due,amount\n1008,F2,2026-02-01,2026-03-03,7.00\n", "2026-02-23");
    REQUIRE_FALSE(take(ledger, look(ledger, folder)).refused);
    CHECK(told(look(ledger, folder)) == "a.csv taken\nb.csv taken\n");
}

TEST_CASE("inbox: what else lies there keeps no list from being looked at, and what is left is counted", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    for (std::size_t i = 0; i < kInboxOtherLimitCount + 3; ++i)
        put(folder, "a" + std::to_string(i) + ".pdf", "%PDF");
    put(folder, "z.csv", kInboxItems);
    const auto contents = lookIntoInbox(*ledger, {folder});
    REQUIRE(contents);
    CHECK(contents->notLookedAtCount == 3);
    CHECK(contents->files.size() == kInboxOtherLimitCount + 1);
    CHECK(contents->files.front().path.filename() == "z.csv");
}

TEST_CASE("inbox: a file is put away under a number where its name is taken, and stays where it cannot be moved", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    put(folder / "done", "list.csv", "of yesterday");
    put(folder, "list.csv", kInboxItems);
    const auto moved = putAway(look(ledger, folder));
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].to == folder / "done" / "list (2).csv");
    std::ifstream old{folder / "done" / "list.csv"};
    CHECK(std::string(std::istreambuf_iterator<char>(old), {}) == "of yesterday");

    put(folder, "list.csv", std::string(kInboxItems) + "1008,De Vries,F2,2026-02-01,2026-03-03,7.00\n");
    const auto files = look(ledger, folder);
    REQUIRE_FALSE(take(ledger, files).refused);
    fs::remove_all(folder / "done");
    std::ofstream{folder / "done"} << "a file where the folder should be";
    const auto stuck = putAway(files);
    REQUIRE(stuck.front().why);
    CHECK(stuck.front().why->code == base::ErrorCode::FileNotWritable);
    CHECK(stuck.front().to.empty());
    CHECK(stateOf(look(ledger, folder).back()) == "taken");

    fs::remove(folder / "done");
    fs::create_directory(ledger.folder() / "elsewhere");
    fs::create_directory_symlink(ledger.folder() / "elsewhere", folder / "done");
    const auto linked = putAway(files);
    REQUIRE(linked.front().why);
    CHECK(linked.front().why->code == base::ErrorCode::FileNotWritable);
    CHECK(fs::is_empty(ledger.folder() / "elsewhere"));
}

} // namespace
} // namespace tegoed::app
