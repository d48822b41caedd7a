#include "persistence/connection.h"
#include "persistence/ledger_fixture.h"

#include "support/catch.h"

#include <functional>

namespace tegoed::persistence {
namespace {

/// A ledger with something in every table, so that undo has something to miss.
struct Everything {
    LedgerFixture books{};
    base::CustomerId customer = books.addCustomer("1001");
    base::CustomerId other = books.addCustomer("1002", "Müller & Zn.");
    base::DocumentId invoice = books.addDocument(customer, "2026-1", 121'00, march(10));
    base::DocumentId second = books.addDocument(customer, "2026-2", 50'00, march(20));
    base::DocumentId credit = books.addDocument(customer, "C-1", -30'00, march(12));
    base::PaymentId payment = books.addPayment(customer, 100'00, march(11));
    base::ContactId contact{};
    base::LetterId letter{};

    Everything()
    {
        auto transaction = books.file().begin(contextOn(march(14)));
        ledger::Contact added;
        added.customer = customer;
        added.name = "Jansen";
        contact = transaction.insert(added);
        transaction.setHold(customer, std::nullopt, march(20), "asked", march(14));
        transaction.setInsolvency(other, {ledger::InsolvencyKind::Suspension, march(2), "mr. X", "F.1"});
        transaction.setSetting("money_until", "2026-03-13");
        transaction.setPolicy("mild", "{}");
        ledger::SeenPayment seen;
        seen.customer = customer;
        seen.document = second;
        seen.paidOn = march(13);
        seen.amount = euros(10'00);
        transaction.insertSeen(seen);
        letter = addLetter(transaction);
        transaction.insertSteps(std::vector<StepRow>{{second, ledger::Stage::Call, march(14), std::nullopt, true}});
        transaction.commit("setup", std::nullopt, "{}", true);
    }

    base::LetterId addLetter(Transaction& transaction) const
    {
        LetterRow row;
        row.run = transaction.insertRun(march(14), "letters", "");
        row.customer = customer;
        row.company = base::CompanyId{1};
        row.letterOn = march(14);
        row.group = "reminder";
        row.state = "approved";
        row.files = "[]";
        row.items = {{invoice, ledger::Stage::Reminder1, 121'00}};
        const std::vector<std::vector<StepRow>> steps{{{invoice, ledger::Stage::Reminder1, march(14)}}};
        return transaction.insertLetters(std::vector{row}, steps);
    }
};

struct Write {
    const char* name;
    std::function<void(Everything&, Transaction&)> run;
};

std::vector<Write> allWrites()
{
    return {
        {"insert customer", [](Everything&, Transaction& t) { t.insert(customer("1003", "New")); }},
        {"update customer",
         [](Everything& e, Transaction& t) {
             auto changed = *customerById(e.books.connection(), e.customer);
             changed.name = "Changed";
             changed.limitMinor = 5'000'00;
             t.update(changed);
         }},
        {"insert many customers",
         [](Everything&, Transaction& t) {
             const std::vector<ledger::Customer> many{customer("1003", "a"), customer("1004", "b")};
             const auto ids = t.insertMany(many);
             const auto added = document(ids[1], "2026-9", 10'00, march(9));
             t.insertMany(std::span{&added, 1});
         }},
        {"contact",
         [](Everything& e, Transaction& t) {
             ledger::Contact added;
             added.customer = e.other;
             t.insert(added);
         }},
        {"change contact",
         [](Everything& e, Transaction& t) {
             auto changed = contactsOf(e.books.connection(), e.customer).at(0);
             changed.email = "a@b.nl";
             t.update(changed);
         }},
        {"remove contact", [](Everything& e, Transaction& t) { t.remove(e.contact); }},
        {"company",
         [](Everything&, Transaction& t) {
             ledger::Company company;
             company.name = "Second";
             t.insert(company);
             company.id = base::CompanyId{1};
             company.name = "First";
             t.update(company);
         }},
        {"documents with texts, paid in part and wholly",
         [](Everything& e, Transaction& t) {
             std::vector<NewDocument> many;
             for (int i = 0; i < 30; ++i) {
                 many.push_back(document(e.other, "H-" + std::to_string(i), 10'00 + i, march(i)));
                 if (i % 2 == 0) many.back().texts.reference = "ref";
             }
             const auto first = t.insertMany(many);
             const std::vector<ledger::Payment> payments(10, payment(e.other, 10'00, march(5)));
             const auto firstPayment = t.insertMany(payments, {});
             std::vector<ledger::Allocation> postings;
             for (int i = 0; i < 10; ++i) {
                 postings.push_back(
                     allocation(base::PaymentId{firstPayment.value() + i}, base::DocumentId{first.value() + i}, 10'00, march(6)));
             }
             t.postMany(postings);
             t.post(allocation(base::PaymentId{firstPayment.value()}, base::DocumentId{first.value()}, -4'00, march(7)));
         }},
        {"post many on what is known",
         [](Everything& e, Transaction& t) {
             t.postMany(std::vector{allocation(e.payment, e.invoice, 60'00, march(11)), allocation(e.payment, e.second, 40'00, march(11))});
         }},
        {"facts and texts",
         [](Everything& e, Transaction& t) {
             auto stored = *documentById(e.books.connection(), e.invoice);
             stored.document.dueOn = march(25);
             stored.document.openingReview = true;
             stored.document.paymentMethod = ledger::PaymentMethod::DirectDebit;
             t.updateFacts(stored.document, 77);
             stored.texts.text = "changed";
             t.updateTexts(e.invoice, stored.texts);
             t.updateFacts(e.payment, 78, "text");
         }},
        {"pay",
         [](Everything& e, Transaction& t) {
             const auto paid = t.insert(payment(e.customer, 200'00, march(14)));
             t.post(allocation(paid, e.invoice, 121'00, march(14)));
             t.post(allocation(paid, e.second, 50'00, march(14)));
         }},
        {"allocate and take back",
         [](Everything& e, Transaction& t) {
             t.post(allocation(e.payment, e.second, 50'00, march(15)));
             t.post(allocation(e.payment, e.second, -50'00, march(16)));
         }},
        {"set off a credit note",
         [](Everything& e, Transaction& t) {
             ledger::Allocation posting;
             posting.kind = ledger::AllocationKind::Credit;
             posting.document = e.invoice;
             posting.credit = e.credit;
             posting.amountMinor = 30'00;
             posting.effectiveOn = march(14);
             t.post(posting);
             posting.document = e.credit;
             posting.credit.reset();
             posting.amountMinor = -30'00;
             t.post(posting);
         }},
        {"write off",
         [](Everything& e, Transaction& t) {
             ledger::Allocation posting;
             posting.kind = ledger::AllocationKind::WriteOff;
             posting.document = e.second;
             posting.amountMinor = 50'00;
             posting.effectiveOn = march(14);
             posting.reason = "bankrupt";
             t.post(posting);
         }},
        {"money on account goes", [](Everything& e, Transaction& t) { t.adjustUnallocated(e.payment, -100'00, march(15), "list"); }},
        {"seen",
         [](Everything& e, Transaction& t) {
             ledger::SeenPayment seen;
             seen.customer = e.customer;
             seen.document = e.invoice;
             seen.paidOn = march(14);
             seen.amount = euros(121'00);
             t.insertSeen(seen);
             t.removeSeen(e.second);
         }},
        {"run", [](Everything& e, Transaction& t) { e.addLetter(t); }},
        {"letter lapses",
         [](Everything& e, Transaction& t) {
             t.updateLetter(e.letter, "lapsed", "[]");
             t.removeStepsOf(e.letter);
         }},
        {"call",
         [](Everything& e, Transaction& t) {
             ContactEvent event;
             event.customer = e.customer;
             event.happenedOn = march(15);
             event.kind = ledger::ContactKind::Call;
             event.outcome = ledger::CallOutcome::PaidAlready;
             event.items = {e.second};
             event.nextOn = march(20);
             t.insert(event);
             t.closeCallTask(e.second, march(15));
         }},
        {"holds",
         [](Everything& e, Transaction& t) {
             t.setHold(e.customer, std::nullopt, march(30), "longer", march(15));
             t.setHold(e.customer, e.invoice, march(31), "item", march(15));
         }},
        {"lift hold", [](Everything& e, Transaction& t) { CHECK(t.liftHold(e.customer, std::nullopt, march(15))); }},
        {"insolvency",
         [](Everything& e, Transaction& t) {
             t.setInsolvency(e.customer, {ledger::InsolvencyKind::Bankruptcy, march(15), "mr. Y", ""});
             t.setInsolvency(e.other, {ledger::InsolvencyKind::Bankruptcy, march(15), "mr. Y", ""});
         }},
        {"item rests", [](Everything& e, Transaction& t) { t.insertRest(e.second, march(22), "opening_review"); }},
        {"insolvency ends", [](Everything& e, Transaction& t) { CHECK(t.liftInsolvency(e.other, march(15))); }},
        {"settings",
         [](Everything&, Transaction& t) {
             t.setSetting("money_until", "2026-03-14");
             t.setSetting("calendar.good_friday", "no");
             t.setPolicy("mild", R"({"a":1})");
             t.setPolicy("hard", "{}");
             t.setImportProfile("exact", "f", "{}");
         }},
        {"import",
         [](Everything&, Transaction& t) {
             ImportRow import;
             import.what = "items";
             import.faults = {{3, "row_not_a_date", {"due", "x"}, "2026-7"}};
             t.insert(import);
         }},
    };
}

TEST_CASE("undo: every kind of write is taken back wholly", "[persistence]")
{
    for (const Write& write : allWrites()) {
        for (const bool isReopened : {false, true}) {
            CAPTURE(write.name, isReopened);
            Everything e;
            const auto before = e.books.rowsOfAllTables();
            {
                auto transaction = e.books.file().begin(contextOn(march(15)));
                write.run(e, transaction);
                transaction.commit(write.name, e.customer, R"({"a":1})", true);
            }
            CHECK(e.books.faults() == "");
            CHECK(e.books.rowsOfAllTables() != before);
            std::optional<LedgerFile> again;
            if (isReopened) again = *LedgerFile::open(e.books.path());
            LedgerFile& file = again ? *again : e.books.file();

            const auto entry = file.undoable();
            REQUIRE(entry);
            CHECK(entry->command == write.name);
            const auto undone = file.undo(*entry, contextOn(march(16)));

            REQUIRE(undone.has_value());
            CHECK(e.books.rowsOfAllTables() == before);
            CHECK(e.books.faults() == "");
            CHECK(file.undoable()->command == "setup");
            CHECK(file.undo(*entry, contextOn(march(16))).error().code == base::ErrorCode::NothingToUndo);
            CHECK(file.journal(std::nullopt, std::nullopt).back().command == "undo");
        }
    }
}

TEST_CASE("undo: what something later was built on stays, and the later command is named", "[persistence]")
{
    struct Case {
        const char* later;
        std::function<void(Everything&, Transaction&)> run;
    };
    const std::vector<Case> cases{
        {"allocate", [](Everything& e, Transaction& t) { t.post(allocation(e.payment, e.second, 1'00, march(15))); }},
        {"lift", [](Everything& e, Transaction& t) { t.liftHold(e.customer, std::nullopt, march(15)); }},
        {"change",
         [](Everything& e, Transaction& t) {
             auto stored = *documentById(e.books.connection(), e.second);
             stored.document.dueOn = march(28);
             t.updateFacts(stored.document, 5);
         }},
        {"money", [](Everything&, Transaction& t) { t.setSetting("money_until", "2026-03-15"); }},
    };
    for (const Case& row : cases) {
        CAPTURE(row.later);
        Everything e;
        const auto entries = e.books.file().undoList(10);
        auto transaction = e.books.file().begin(contextOn(march(17)));
        row.run(e, transaction);
        transaction.commit(row.later, e.customer, "{}", true);
        const auto before = e.books.rowsOfAllTables();

        // The setup has the hold and the setting; the document `second` came in the entry with its number.
        const bool isSetup = std::string{row.later} == "lift" || std::string{row.later} == "money";
        const auto& entry = isSetup ? entries.at(0) : entries.at(3);
        const auto undone = e.books.file().undo(entry, contextOn(march(18)));

        REQUIRE_FALSE(undone.has_value());
        CHECK(undone.error().code == base::ErrorCode::UndoBlocked);
        CHECK(undone.error().arguments == std::vector<std::string>{entry.command, row.later, "2026-03-17"});
        CHECK(e.books.rowsOfAllTables() == before);

        // Newest first, all of it can go.
        while (const auto newest = e.books.file().undoable()) {
            REQUIRE(e.books.file().undo(*newest, contextOn(march(18))).has_value());
        }
        CHECK(e.books.faults() == "");
        CHECK(documentCount(e.books.connection()) == 0);
        CHECK(allCustomers(e.books.connection()).empty());
    }
}

TEST_CASE("undo: ids that stand on paper are not given again", "[persistence]")
{
    Everything e;
    auto first = e.books.file().begin(contextOn(march(15)));
    const auto letter = e.addLetter(first);
    const auto paid = first.insert(payment(e.customer, 1'00, march(15)));
    first.commit("run", std::nullopt, "{}", true);
    REQUIRE(e.books.file().undo(*e.books.file().undoable(), contextOn(march(15))).has_value());

    auto second = e.books.file().begin(contextOn(march(15)));
    const auto next = second.nextLetterId();
    CHECK(next > letter);
    CHECK(e.addLetter(second) == next);
    CHECK(second.insert(payment(e.customer, 1'00, march(15))) > paid);
}

} // namespace
} // namespace tegoed::persistence
