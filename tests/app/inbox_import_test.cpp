#include "app/inbox_folder.h"
#include "persistence/queries.h"

namespace tegoed::app {
namespace {

namespace fs = std::filesystem;

TEST_CASE("inbox: all files are one command, and one undo takes them back and offers them again", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    put(folder, "1.csv", "number,name,city\n1007,Jansen BV,Utrecht\n");
    put(folder, "2.csv", "customer,role,name,email\n1007,manager,P. Baas,baas@example.org\n");
    put(folder, "3.csv", kInboxItems);
    const std::string before = ledger.dump();
    const auto files = look(ledger, folder);

    InboxRequest trial;
    trial.dryRun = true;
    const auto tried = take(ledger, files, trial);
    REQUIRE_FALSE(tried.refused);
    CHECK(tried.reports.size() == 3);
    CHECK(ledger.dump() == before);
    CHECK(toString(tried.reports[2].balanceAfter) == "100.00");

    REQUIRE_FALSE(take(ledger, files).refused);
    CHECK(ledger.balance() == "100.00");
    CHECK(ledger.faults().empty());
    CHECK(told(look(ledger, folder)) == "1.csv taken\n2.csv taken\n3.csv taken\n");
    const auto moved = putAway(files);
    std::vector<fs::path> away;
    for (const auto& one : moved) {
        REQUIRE_FALSE(one.why);
        CHECK(one.to.parent_path() == folder / "done");
        away.push_back(one.to);
    }
    CHECK(look(ledger, folder, ImportMode::Snapshot, away).empty());

    const auto entry = ledger->file().undoable();
    REQUIRE(entry);
    CHECK(entry->command == "import_inbox");
    REQUIRE(ledger->file().undo(*entry, ledger->context()));
    CHECK(ledger.dump() == before);
    const auto again = look(ledger, folder, ImportMode::Snapshot, away);
    CHECK(told(again) == "1.csv ready\n2.csv ready\n3.csv ready\n");
    CHECK(again.front().isPutAway);
    CHECK(putAway(again).front().to == again.front().path);
}

TEST_CASE("inbox: lists of two days follow each other, those of one day are one list", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    const std::string head = "customer;customer_name;number;issued;due;amount;open\n";
    put(folder, "b.csv",
        "Lijst per 27-02-2026\n\n" + head + "1;A;F1;13-02-2026;15-03-2026;50,00;50,00\n1;A;F2;13-02-2026;15-03-2026;9,00;9,00\n");
    put(folder, "a.csv", "Lijst per 02-03-2026\n\n" + head + "1;A;F1;13-02-2026;15-03-2026;50,00;20,00\n");
    put(folder, "c.csv", "Lijst per 02-03-2026\n\n" + head + "2;B;F3;13-02-2026;15-03-2026;7,00;7,00\n");
    InboxRequest request;
    request.acceptVanished = true;
    REQUIRE_FALSE(take(ledger, look(ledger, folder), request).refused);
    CHECK(ledger.open("1", "F1") == "20.00");
    CHECK(ledger.open("1", "F2") == "0.00");
    CHECK(ledger.open("2", "F3") == "7.00");
    CHECK(ledger->moneyUntil() == day("2026-03-02"));
    CHECK(ledger.faults().empty());
}

TEST_CASE("inbox: what is remembered of a layout comes before what is asked for all files", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    auto first = completeListOf("2026-02-23");
    exchange::ImportProfile profile;
    profile.headings = "customer|number|issued|due|amount";
    profile.kind = "items";
    profile.mode = "add";
    profile.opening = "new";
    first.keep = {{"new invoices", profile}};
    ledger.items(kInboxItems, first);

    // By itself it would settle F1 as a complete list that no longer shows it.
    putOn(folder, "a.csv", "customer,number,issued,due,amount\n1008,F2,2025-10-01,2025-10-31,7.00\n", "2026-02-24");
    putOn(folder, "b.csv", std::string(kInboxItems) + "1009,Bakker,F3,2025-10-01,2025-10-31,9.00\n", "2026-02-24");
    const auto files = look(ledger, folder);
    CHECK(told(files) == "b.csv ready\na.csv ready\n"); // The complete one first: it must not settle what the other one adds.
    REQUIRE(files[1].mode == ImportMode::Add);
    CHECK(files[1].opening == Opening::New);
    CHECK_FALSE(files[0].mode);
    REQUIRE_FALSE(take(ledger, files).refused);
    CHECK(ledger.open("1007", "F1") == "100.00");
    CHECK(ledger.open("1008", "F2") == "7.00");
    CHECK(ledger.open("1009", "F3") == "9.00");
    CHECK_FALSE(ledger.item("1008", "F2").document.openingReview);
    CHECK(ledger.item("1009", "F3").document.openingReview);
    const auto imports = persistence::imports(ledger->connection());
    CHECK(imports.at(0).mode == "add");
    CHECK(imports.at(1).mode == "snapshot");
    CHECK(ledger.faults().empty());
}

TEST_CASE("inbox: one faulty row refuses all files, and says file and line", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    put(folder, "1.csv", "number,name\n1007,Jansen BV\n");
    put(folder, "2.csv", std::string(kInboxItems) + "1008,De Vries,F2,2026-02-01,2026-03-03,abc\n");
    const std::string before = ledger.dump();
    const auto files = look(ledger, folder);
    auto outcome = take(ledger, files);
    REQUIRE(outcome.refused);
    CHECK(outcome.refused->code == base::ErrorCode::ImportFaulty);
    REQUIRE(outcome.reports.size() == 2);
    REQUIRE(outcome.reports[1].faults.size() == 1);
    CHECK(outcome.reports[1].faults[0].line == 3);
    CHECK(ledger.dump() == before);

    InboxRequest request;
    request.skipFaulty = true;
    request.controlTotal = "99.00";
    CHECK(take(ledger, files, request).refused->code == base::ErrorCode::ControlTotalDiffers);
    CHECK(ledger.dump() == before);
    request.controlTotal = "100.00";
    CHECK_FALSE(take(ledger, files, request).refused);
}

TEST_CASE("inbox: a file that changes or goes away between the look and the import refuses it", "[inbox]")
{
    TestLedger ledger{ledger::Settlement::Package};
    const auto folder = ledger.folder() / "inbox";
    const auto file = put(folder, "list.csv", kInboxItems);
    const auto files = look(ledger, folder);
    const std::string before = ledger.dump();
    put(folder, "list.csv", std::string(kInboxItems) + "1008,De Vries,F2,2026-02-01,2026-03-03,7.00\n");
    CHECK(take(ledger, files).refused->code == base::ErrorCode::ChangedMeanwhile);
    CHECK(putAway(files).front().why->code == base::ErrorCode::ChangedMeanwhile);
    CHECK(fs::exists(file));
    fs::remove(file);
    CHECK(take(ledger, files).refused->code == base::ErrorCode::FileMissing);
    CHECK(ledger.dump() == before);
}

} // namespace
} // namespace tegoed::app
