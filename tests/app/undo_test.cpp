#include "app/command_table.h"
#include "app/customers.h"
#include "app/dunning_run.h"
#include "app/import_profiles.h"
#include "app/inbox.h"
#include "app/ledger_fixture.h"
#include "app/letter_texts.h"
#include "app/money.h"
#include "app/notes.h"
#include "app/opening.h"
#include "app/paste.h"
#include "app/policies.h"
#include "app/questions.h"
#include "base/sha256.h"

#include <functional>
#include <set>

namespace tegoed::app {
namespace {

constexpr std::string_view kUndoBook = "customer,customer_name,number,kind,issued,due,amount\n"
                                       "1007,Jansen BV,F1,invoice,2026-01-02,2026-02-01,100.00\n"
                                       "1007,Jansen BV,F2,invoice,2026-01-05,2026-02-24,50.00\n"
                                       "1007,Jansen BV,C1,credit_note,2026-01-20,2026-01-20,-5.00\n"
                                       "1008,De Vries,F3,invoice,2026-01-05,2026-02-20,70.00\n";

ImportRequest namedProfile(std::string name)
{
    ImportRequest request;
    request.profile = std::move(name);
    return request;
}

/// For every command of the table that can be undone, something that makes one entry of it.
std::map<std::string, std::function<void(TestLedger&)>> examples()
{
    const auto paidOnAccount = [](TestLedger& ledger) { return pay(*ledger, "1007", "10.00", day("2026-02-20"), {}); };
    return {
        {"import_items",
         [](TestLedger& ledger) {
             ledger.items("customer,number,issued,due,amount,settled\n1009,F9,2026-02-01,2026-02-08,9.00,\n1009,F8,2026-01-01,2026-02-08,9."
                          "00,2026-02-12\n");
         }},
        {"import_customers",
         [](TestLedger& ledger) { ledger.customers("number,name,city\n1007,Jansen BV,Utrecht\n2000,Nieuw BV,Breda\n"); }},
        {"import_contacts",
         [](TestLedger& ledger) {
             ImportRequest request;
             request.files = {ledger.folder().write("contacts.csv", "customer,role,name,email\n1007,manager,P. Baas,baas@example.org\n")};
             REQUIRE_FALSE(importContacts(*ledger, request).refused);
         }},
        {"import_inbox",
         [](TestLedger& ledger) {
             const auto file =
                 ledger.folder().write("inbox.csv", "customer,number,issued,due,amount\n1009,F9,2026-02-01,2026-03-08,9.00\n");
             InboxFile list;
             list.path = file;
             list.state = InboxFile::State::Ready;
             list.listOn = day("2026-03-02");
             list.sha256 = base::sha256Hex("customer,number,issued,due,amount\n1009,F9,2026-02-01,2026-03-08,9.00\n");
             InboxRequest request;
             request.files = {list};
             REQUIRE_FALSE(importInbox(*ledger, request).refused);
         }},
        {"import_paste",
         [](TestLedger& ledger) {
             const auto pasted = pasteCustomers(*ledger, "1007\tjansen@example.org\n", false);
             REQUIRE_FALSE(pasted.refused);
             CHECK(pasted.reports.front().customersChanged == 1);
         }},
        {"faults_dismiss",
         [](TestLedger& ledger) {
             ImportRequest request;
             request.skipFaulty = true;
             (void)ledger.tryItems("customer,number,issued,due,amount\n1009,F9,2026-02-01,2026-03-08,nine\n", request);
             const auto faults = openFaults(*ledger);
             REQUIRE(faults);
             REQUIRE(faults->size() == 1);
             REQUIRE(dismissFaults(*ledger, faults->front().import));
         }},
        {"profile_rename",
         [](TestLedger& ledger) {
             ledger.items("customer,number,issued,due,amount\n1009,F7,2026-02-01,2026-02-08,9.00\n", namedProfile("monthly"));
             REQUIRE(renameImportProfile(*ledger, "monthly", "weekly"));
         }},
        {"profile_delete",
         [](TestLedger& ledger) {
             ledger.items("customer,number,issued,due,amount\n1009,F7,2026-02-01,2026-02-08,9.00\n", namedProfile("monthly"));
             REQUIRE(deleteImportProfile(*ledger, "monthly"));
         }},
        {"customer_set", [](TestLedger& ledger) { REQUIRE(setCustomer(*ledger, "1007", {{"city", "Zwolle"}, {"limit", "5000.00"}})); }},
        {"contact_add", [](TestLedger& ledger) { REQUIRE(addContact(*ledger, "1007", {{"role", "manager"}, {"name", "P. Baas"}})); }},
        {"contact_set",
         [](TestLedger& ledger) {
             const auto contact = addContact(*ledger, "1007", {{"name", "P. Baas"}});
             REQUIRE(contact);
             REQUIRE(setContact(*ledger, "1007", *contact, {{"email", "baas@example.org"}}));
         }},
        {"contact_delete",
         [](TestLedger& ledger) {
             const auto contact = addContact(*ledger, "1007", {{"name", "P. Baas"}});
             REQUIRE(contact);
             REQUIRE(deleteContact(*ledger, "1007", *contact));
         }},
        {"snooze", [](TestLedger& ledger) { REQUIRE(snooze(*ledger, "1007", day("2026-03-06"), "wacht op bestelnummer")); }},
        {"company_add", [](TestLedger& ledger) { REQUIRE(addCompany(*ledger, "Tweede B.V.")); }},
        {"company_set", [](TestLedger& ledger) { REQUIRE(setCompany(*ledger, {}, {{"city", "Amsterdam"}})); }},
        {"setting_set", [](TestLedger& ledger) { REQUIRE(setSettings(*ledger, {{"calendar.good_friday", "no"}})); }},
        {"policy_set",
         [](TestLedger& ledger) {
             dunning::Policy own = dunning::shippedPolicies().front();
             own.name = "own";
             REQUIRE(setPolicy(*ledger, dunning::toJson(own)));
         }},
        {"template_set",
         [](TestLedger& ledger) {
             REQUIRE(setLetterTemplate(*ledger, "nl/common", letterTemplate(*ledger, "nl/common")->text + "\nGroet\n"));
         }},
        {"template_reset",
         [](TestLedger& ledger) {
             REQUIRE(setLetterTemplate(*ledger, "nl/common", letterTemplate(*ledger, "nl/common")->text + "\nGroet\n"));
             REQUIRE(resetLetterTemplate(*ledger, "nl/common"));
         }},
        {"policy_remove",
         [](TestLedger& ledger) {
             dunning::Policy own = dunning::shippedPolicies().front();
             own.name = "own";
             REQUIRE(setPolicy(*ledger, dunning::toJson(own)));
             REQUIRE(removePolicy(*ledger, "own"));
         }},
        {"policy_assign", [](TestLedger& ledger) { REQUIRE(assignPolicy(*ledger, "compact", {"1007", "1008"}) == 2); }},
        {"pay", [](TestLedger& ledger) { REQUIRE(pay(*ledger, "1007", "120.00", day("2026-02-20"), {"F1", "F2"})); }},
        {"allocate",
         [=](TestLedger& ledger) {
             const auto paid = paidOnAccount(ledger);
             REQUIRE(allocate(*ledger, paid->payment, {{"F1", "4.00"}}));
         }},
        {"unallocate",
         [](TestLedger& ledger) {
             const auto paid = pay(*ledger, "1007", "10.00", day("2026-02-20"), {"F1"});
             REQUIRE(unallocate(*ledger, paid->payment, {}));
         }},
        {"write_off", [](TestLedger& ledger) { REQUIRE(writeOff(*ledger, "F2", "50.00", day("2026-02-10"), "oninbaar")); }},
        {"log_call",
         [](TestLedger& ledger) {
             REQUIRE(logContact(*ledger, {"1007", ledger::ContactKind::Call, ledger::CallOutcome::NoAnswer, "", {}, {"F1"}}));
         }},
        {"log_email",
         [](TestLedger& ledger) { REQUIRE(logContact(*ledger, {"1007", ledger::ContactKind::Email, {}, "gevraagd om kopie", {}, {}})); }},
        {"log_note",
         [](TestLedger& ledger) {
             REQUIRE(logContact(*ledger, {"1007", ledger::ContactKind::Note, {}, "belt vrijdag", day("2026-03-06"), {}}));
         }},
        {"hold_set", [](TestLedger& ledger) { REQUIRE(setHold(*ledger, "1007", {}, day("2026-03-20"), "overleg")); }},
        {"hold_lift",
         [](TestLedger& ledger) {
             REQUIRE(setHold(*ledger, {}, "F1", day("2026-03-20"), "overleg"));
             REQUIRE(liftHold(*ledger, {}, "F1"));
         }},
        {"insolvency_set",
         [](TestLedger& ledger) {
             REQUIRE(setInsolvency(*ledger, "1007", {ledger::InsolvencyKind::Bankruptcy, day("2026-02-27"), "mr. X", "C/16/1"}));
         }},
        {"insolvency_lift",
         [](TestLedger& ledger) {
             REQUIRE(setInsolvency(*ledger, "1007", {ledger::InsolvencyKind::Suspension, day("2026-02-27"), {}, {}}));
             REQUIRE(liftInsolvency(*ledger, "1007"));
         }},
        {"opening_decide",
         [](TestLedger& ledger) {
             ledger.items("customer,number,issued,due,amount\n1007,OLD,2025-10-01,2025-11-01,33.00\n");
             const auto decided = decideOpeningReview(*ledger, "1007");
             REQUIRE(decided);
             CHECK(*decided == 1);
         }},
        {"dunning_run",
         [](TestLedger& ledger) {
             RunRequest request;
             request.folder = ledger.folder() / "letters";
             const auto run = runDunning(*ledger, request);
             REQUIRE(run);
             REQUIRE(run->runId != 0);
             ledger->refresh();
         }},
    };
}

TEST_CASE("undo: every command of the table can be taken back, or says why not", "[undo]")
{
    const auto all = examples();
    for (const CommandInfo& command : commandTable()) {
        CAPTURE(command.name);
        if (!command.changesLedger) continue;
        CHECK(command.undoable == command.whyNot.empty());
        if (!command.undoable) continue;
        // Cases of their own, below and in questions_test.cpp: they need a ledger settled by the package.
        if (command.name == "pay_seen" || command.name == "vanished_settle") continue;
        const auto example = all.find(std::string(command.name));
        REQUIRE(example != all.end());

        TestLedger ledger;
        ledger.items(kUndoBook, [] {
            ImportRequest request;
            request.opening = Opening::Level;
            return request;
        }());
        const std::string balanceBefore = ledger.balance();
        (void)ledger->book();
        std::string before = ledger.dump();
        // Some examples need an earlier command: what counts is the state just before the last entry.
        example->second(ledger);
        const auto entry = ledger->file().undoable();
        REQUIRE(entry);
        CHECK(entry->command == command.name);
        const std::string after = ledger.dump();
        // What goes must have been added before: both together leave nothing.
        const std::set<std::string> kLeavesNothing{"contact_delete", "template_reset", "policy_remove"};
        CHECK((after == before) == kLeavesNothing.contains(std::string(command.name)));

        ledger.reopen();
        const auto undone = ledger->file().undo(*entry, ledger->context());
        REQUIRE(undone);
        CHECK(undone->command == "undo");
        CHECK(ledger.faults().empty());
        const std::set<std::string> kTwoSteps{"contact_set",    "contact_delete",  "allocate",       "unallocate",
                                              "hold_lift",      "insolvency_lift", "opening_decide", "faults_dismiss",
                                              "template_reset", "policy_remove",   "profile_rename", "profile_delete"};
        if (!kTwoSteps.contains(std::string(command.name))) {
            CHECK(ledger.dump() == before);
            CHECK(ledger.balance() == balanceBefore);
            continue;
        }
        const auto first = ledger->file().undoable();
        REQUIRE(first);
        REQUIRE(ledger->file().undo(*first, ledger->context()));
        CHECK(ledger.dump() == before);
        CHECK(ledger.faults().empty());
    }
}

TEST_CASE("undo: money that was noted as seen is seen no more", "[undo]")
{
    TestLedger ledger(ledger::Settlement::Package);
    ledger.items(kUndoBook);
    const std::string before = ledger.dump();
    REQUIRE(pay(*ledger, "1007", "100.00", day("2026-02-20"), {"F1"}));
    CHECK(ledger.dump() != before);
    const auto entry = ledger->file().undoable();
    REQUIRE(entry);
    CHECK(entry->command == "pay_seen");
    REQUIRE(ledger->file().undo(*entry, ledger->context()));
    CHECK(ledger.dump() == before);
}

TEST_CASE("undo: an older command on which a later one was built is refused and the later one is named", "[undo]")
{
    TestLedger ledger;
    ledger.items(kUndoBook);
    const auto import = ledger->file().undoable();
    REQUIRE(import);
    REQUIRE(pay(*ledger, "1007", "100.00", day("2026-02-20"), {"F1"}));
    const std::string before = ledger.dump();
    const auto refused = ledger->file().undo(*import, ledger->context());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::UndoBlocked);
    REQUIRE(refused.error().arguments.size() == 3);
    CHECK(refused.error().arguments[0] == "import_items");
    CHECK(refused.error().arguments[1] == "pay");
    CHECK(ledger.dump() == before);
}

TEST_CASE("undo: the journal keeps what was undone", "[undo]")
{
    TestLedger ledger;
    ledger.items(kUndoBook);
    const auto count = ledger->file().journalCount();
    REQUIRE(pay(*ledger, "1007", "100.00", day("2026-02-20"), {"F1"}));
    REQUIRE(ledger->file().undo(*ledger->file().undoable(), ledger->context()));
    CHECK(ledger->file().journalCount() == count + 2);
    const auto entries = ledger->file().journal(std::nullopt, std::nullopt);
    CHECK(entries.back().command == "undo");
    CHECK(entries[entries.size() - 2].undoneBy == entries.back().id);
    CHECK(ledger.faults().empty());
}

} // namespace
} // namespace tegoed::app
