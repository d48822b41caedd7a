#include "persistence/ledger_fixture.h"

#include "support/catch.h"

#include <functional>
#include <random>

namespace tegoed::persistence {
namespace {

/// All that a book says, customer by customer, without the positions that loading anew may change.
std::string told(const ledger::Book& book)
{
    std::string text = "changes " + std::to_string(book.changeNumber) + " posted " + base::toString(book.newestPostingOn) + " money " +
                       (book.moneyUntil ? base::toString(*book.moneyUntil) : "-") + " companies " + std::to_string(book.companies.size()) +
                       "\n";
    for (std::size_t i = 0; i < book.customers.size(); ++i) {
        const auto& c = book.customers[i];
        const auto index = static_cast<ledger::CustomerIndex>(i);
        text.append(book.number(c)).append(" ").append(book.nameOf(c));
        for (const std::int64_t value :
             {c.id, c.limitMinor, std::int64_t{c.holdUntil}, std::int64_t{c.contactedUntil}, std::int64_t{c.reachedUntil},
              std::int64_t{c.lastContactOn}, std::int64_t{c.nextActionOn}, std::int64_t{c.restingUntil}, std::int64_t{c.paidCount},
              std::int64_t{c.lateCount}, std::int64_t{c.daysLateTenths}, std::int64_t{c.hasEmail}, std::int64_t{c.hasAddress},
              std::int64_t{c.hasPhone}, std::int64_t{c.insolvent}, std::int64_t{c.formalNoticeAgain}, static_cast<std::int64_t>(c.kind)}) {
            text += " " + std::to_string(value);
        }
        text += " " + book.word(c.city) + " " + book.word(c.segment);
        text += " payer " + (c.payer == ledger::kNoIndex ? std::string{"-"} : std::string{book.number(book.customers[c.payer])});
        CHECK(book.find(book.number(c)) == index);
        CHECK(book.find(base::CustomerId{c.id}) == index);
        for (const auto& item : book.items.of(index)) {
            const auto& s = book.items.state(item);
            text += "\n  ";
            text.append(book.items.number(item));
            CHECK(item.customer == index);
            for (const std::int64_t value :
                 {item.id, item.amountMinor, item.openMinor, std::int64_t{item.issuedOn}, std::int64_t{item.dueOn},
                  std::int64_t{item.lastStepOn}, std::int64_t{item.formalNoticeOn}, std::int64_t{item.steps}, std::int64_t{item.kind},
                  std::int64_t{item.flags}, std::int64_t{s.holdUntil}, s.seenMinor, std::int64_t{s.seenOn}, std::int64_t{s.callTaskOn},
                  std::int64_t{s.contactedUntil}}) {
                text += " " + std::to_string(value);
            }
            text += " " + book.currencies[item.currency].code();
        }
        for (const auto& money : book.onAccountOf(index)) {
            text += "\n  on account " + std::to_string(money.minor);
        }
        for (const auto& letter : book.lastLettersTo(index)) {
            text += "\n  letter " + std::to_string(letter.on);
        }
        text += "\n";
    }
    return text;
}

TEST_CASE("refresh: random writes by another program give the same book as loading anew", "[persistence]")
{
    LedgerFixture books;
    std::mt19937 random{20261122};
    const auto upTo = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    std::vector<base::CustomerId> customers;
    std::vector<base::DocumentId> documents;
    for (int i = 0; i < 12; ++i) {
        customers.push_back(books.addCustomer("10" + std::to_string(i)));
        documents.push_back(books.addDocument(customers.back(), "F-" + std::to_string(i), 100'00 + i, march(i)));
    }
    ledger::Book book = books.file().load();
    LedgerFile other = *LedgerFile::open(books.path());

    const std::vector<std::function<void(Transaction&)>> writes{
        [&](Transaction& t) {
            auto changed = *customerById(other.connection(), customers[random() % customers.size()]);
            changed.name = "Name " + std::to_string(upTo(1000));
            changed.city = upTo(2) == 0 ? "Delft" : "";
            changed.payer = "10" + std::to_string(upTo(20));
            t.update(changed);
        },
        [&](Transaction& t) { customers.push_back(t.insert(customer("10" + std::to_string(customers.size()), "New"))); },
        [&](Transaction& t) {
            const auto added =
                document(customers[random() % customers.size()], "N-" + std::to_string(upTo(1000)), 50'00 + upTo(100), march(upTo(40)));
            documents.push_back(t.insertMany(std::span{&added, 1}));
        },
        [&](Transaction& t) {
            const auto stored = documentById(other.connection(), documents[random() % documents.size()]);
            const auto minor = stored->document.open.minor();
            const auto paid = t.insert(payment(stored->document.customer, minor + 5'00, march(upTo(30) + 1)));
            if (minor > 0) t.post(allocation(paid, stored->document.id, upTo(2) == 0 ? minor : minor / 2, march(1)));
        },
        [&](Transaction& t) {
            ContactEvent event;
            event.customer = customers[random() % customers.size()];
            event.happenedOn = march(upTo(30) + 1);
            event.kind = upTo(3) == 0 ? ledger::ContactKind::Email : ledger::ContactKind::Call;
            if (event.kind == ledger::ContactKind::Call)
                event.outcome = upTo(2) == 0 ? ledger::CallOutcome::AsksCopy : ledger::CallOutcome::NoAnswer;
            if (upTo(2) == 0) event.items = {documents[random() % documents.size()]};
            if (upTo(3) == 0) event.nextOn = event.happenedOn + base::Days{upTo(9)};
            t.insert(event);
        },
        [&](Transaction& t) {
            const auto document = documents[random() % documents.size()];
            t.insertSteps(std::vector<StepRow>{{document, static_cast<ledger::Stage>(upTo(8)), march(upTo(30) + 1)}});
            t.insertSteps(std::vector<StepRow>{{document, ledger::Stage::Call, march(upTo(30) + 1), std::nullopt, true}});
            if (upTo(2) == 0) t.closeCallTask(document, march(31));
        },
        [&](Transaction& t) {
            const auto document = documents[random() % documents.size()];
            const auto owner = documentById(other.connection(), document)->document.customer;
            t.setHold(owner, upTo(2) == 0 ? std::optional{document} : std::nullopt, march(upTo(60)), "r", march(1));
            if (upTo(2) == 0) t.setInsolvency(owner, {ledger::InsolvencyKind::Wsnp, march(2), "", ""});
            if (upTo(2) == 0) t.liftInsolvency(owner, march(upTo(20) + 1));
        },
        [&](Transaction& t) {
            ledger::SeenPayment seen;
            seen.document = documents[random() % documents.size()];
            seen.customer = documentById(other.connection(), *seen.document)->document.customer;
            seen.paidOn = march(upTo(30) + 1);
            seen.amount = euros(upTo(100) + 1);
            t.insertSeen(seen);
        },
        [&](Transaction& t) {
            LetterRow row;
            row.run = t.insertRun(march(14), "", "");
            row.customer = customers[random() % customers.size()];
            row.company = base::CompanyId{1};
            row.letterOn = march(upTo(30) + 1);
            row.group = upTo(2) == 0 ? "reminder" : "formal_notice";
            row.state = upTo(3) == 0 ? "lapsed" : "written";
            t.insertLetters(std::vector{row}, std::vector<std::vector<StepRow>>(1));
            t.setSetting("money_until", base::toString(row.letterOn));
        },
        [&](Transaction& t) {
            ledger::Contact contact;
            contact.customer = customers[random() % customers.size()];
            contact.role = ledger::ContactRole::Reminders;
            contact.email = "a@b.nl";
            t.insert(contact);
        },
    };
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        if (upTo(12) == 0) {
            const auto entry = other.undoable();
            if (entry->command == "write" && !other.undo(*entry, contextOn(march(30)))) FAIL("the newest command is not blocked");
        } else {
            auto transaction = other.begin(contextOn(march(30)));
            writes[random() % writes.size()](transaction);
            transaction.commit("write", std::nullopt, "{}", upTo(5) != 0);
        }
        // Undo may have taken customers and documents back.
        std::erase_if(customers, [&](auto id) { return !customerById(other.connection(), id); });
        std::erase_if(documents, [&](auto id) { return !documentById(other.connection(), id); });
        CHECK(books.file().changedElsewhere());
        CHECK_FALSE(books.file().changedElsewhere());
        if (upTo(3) == 0) continue; // Sometimes several commands are taken in at once.
        books.file().refresh(book);
        REQUIRE(told(book) == told(books.file().load(1)));
    }
    CHECK(books.faults() == "");
    const auto nothing = books.file().refresh(book);
    CHECK(nothing.customers.empty());
    CHECK_FALSE(nothing.everything);
}

TEST_CASE("load: one thread and two read the same, also where most documents are settled", "[persistence]")
{
    LedgerFixture books;
    std::mt19937 random{7};
    const bool isMostlySettled = GENERATE(false, true);
    auto transaction = books.file().begin(contextOn(march(1)));
    std::vector<ledger::Customer> customers;
    for (int i = 0; i < 500; ++i) {
        customers.push_back(customer("K" + std::to_string(i), "Name " + std::to_string(i)));
    }
    const auto ids = transaction.insertMany(customers);
    std::vector<NewDocument> documents;
    for (int i = 0; i < 30'000; ++i) {
        documents.push_back(document(ids[random() % ids.size()], "F" + std::to_string(i), 1 + static_cast<int>(random() % 100'000),
                                     march(static_cast<int>(random() % 90))));
    }
    const auto first = transaction.insertMany(documents);
    std::vector<ledger::Allocation> postings;
    std::int64_t openSum = 0;
    std::size_t openCount = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const bool isPaid = isMostlySettled ? i % 20 != 3 : i % 20 == 3;
        const auto amount = documents[i].document.amount.minor();
        if (!isPaid) {
            openSum += amount;
            ++openCount;
            continue;
        }
        ledger::Allocation posting;
        posting.document = base::DocumentId{first.value() + static_cast<std::int64_t>(i)};
        posting.amountMinor = amount;
        posting.effectiveOn = documents[i].document.dueOn;
        postings.push_back(posting);
    }
    transaction.postMany(postings);
    transaction.commit("import items", std::nullopt, "{}", true);
    CHECK(books.faults() == "");

    const ledger::Book one = books.file().load(1);
    const ledger::Book two = books.file().load(2);

    CHECK(one.items.all().size() == openCount);
    CHECK(one.balance() == euros(openSum));
    CHECK(told(one) == told(two));
    for (std::size_t i = 0; i < 500; ++i) {
        const auto items = two.items.of(static_cast<ledger::CustomerIndex>(i));
        CHECK(std::is_sorted(items.begin(), items.end(),
                             [](const auto& a, const auto& b) { return std::pair{a.dueOn, a.id} < std::pair{b.dueOn, b.id}; }));
    }
}

TEST_CASE("load: what people noted stands in the records", "[persistence]")
{
    LedgerFixture books;
    const auto customer = books.addCustomer("1001");
    const auto first = books.addDocument(customer, "F1", 100'00, march(2));
    const auto second = books.addDocument(customer, "F2", 50'00, march(3));
    auto transaction = books.file().begin(contextOn(march(2)));
    ContactEvent event;
    event.customer = customer;
    event.kind = ledger::ContactKind::Call;
    event.outcome = ledger::CallOutcome::PaidAlready;
    event.happenedOn = march(2); // A Monday.
    event.items = {first};
    event.nextOn = march(12);
    transaction.insert(event);
    transaction.setHold(customer, second, march(20), "r", march(2));
    transaction.insertSteps(std::vector<StepRow>{{first, ledger::Stage::Reminder1, march(2)},
                                                 {first, ledger::Stage::FormalNotice, march(9)},
                                                 {second, ledger::Stage::Call, march(5), std::nullopt, true}});
    transaction.setInsolvency(customer, {ledger::InsolvencyKind::Bankruptcy, march(3), "", ""});
    transaction.liftInsolvency(customer, march(10));
    transaction.commit("log call", customer, "{}", true);

    ledger::Book book = books.file().load();
    const auto& record = book.customers[0];
    CHECK(record.reachedUntil == march(4).dayNumber());
    CHECK(record.contactedUntil == ledger::kNoDay);
    CHECK(record.lastContactOn == march(2).dayNumber());
    CHECK(record.nextActionOn == march(12).dayNumber());
    CHECK(record.restingUntil == march(17).dayNumber());
    CHECK(record.formalNoticeAgain);
    CHECK_FALSE(record.insolvent);
    const auto items = book.items.of(0);
    CHECK(book.items.state(items[0]).contactedUntil == march(9).dayNumber());
    CHECK(items[0].steps == (1U << 1U | 1U << 6U));
    CHECK(items[0].lastStepOn == march(9).dayNumber());
    CHECK(items[0].formalNoticeOn == march(9).dayNumber());
    CHECK(items[1].steps == 0);
    CHECK(items[1].lastStepOn == ledger::kNoDay);
    CHECK(book.items.state(items[1]).callTaskOn == march(5).dayNumber());
    CHECK(book.items.state(items[1]).holdUntil == march(20).dayNumber());

    // A contact on the day of the next action is that action; one before it is not.
    for (const auto& [day, next] : {std::pair{march(5), march(12).dayNumber()}, std::pair{march(12), ledger::kNoDay}}) {
        auto later = books.file().begin(contextOn(day));
        ContactEvent email;
        email.customer = customer;
        email.kind = ledger::ContactKind::Email;
        email.happenedOn = day;
        later.insert(email);
        later.commit("log email", customer, "{}", true);
        const auto refreshed = books.file().refresh(book);
        CHECK(refreshed.customers == std::vector<ledger::CustomerIndex>{0});
        CHECK(book.customers[0].nextActionOn == next);
    }
}

} // namespace
} // namespace tegoed::persistence
