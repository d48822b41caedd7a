#include "app/demo.h"

#include "app/dunning_run.h"
#include "app/overview.h"
#include "base/sha256.h"

#include "support/catch.h"
#include "support/temp_folder.h"

#include <sqlite3.h>

#include <array>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace tegoed::app {
namespace {

constexpr const char* kWednesday = "2026-11-18";

Environment environmentOn(const char* today)
{
    Environment environment;
    environment.user = "tester";
    environment.today = *base::Date::parse(today);
    environment.now = [] { return std::string{"2026-11-18T08:00:00.000Z"}; };
    return environment;
}

Ledger demo(const std::filesystem::path& path, const DemoRequest& request, const char* today = kWednesday)
{
    auto made = makeDemo(path, request, environmentOn(today));
    REQUIRE(made);
    return *std::move(made);
}

/// Rows of a question to the file, read past our own code.
class Rows {
public:
    explicit Rows(const std::filesystem::path& path)
    {
        REQUIRE(sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    ~Rows() { sqlite3_close(m_database); }

    std::vector<std::vector<std::string>> of(const std::string& sql) const
    {
        sqlite3_stmt* statement = nullptr;
        INFO(sql);
        REQUIRE(sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
        std::vector<std::vector<std::string>> rows;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            auto& row = rows.emplace_back();
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const auto* text = sqlite3_column_text(statement, column);
                row.emplace_back(text == nullptr ? "NULL" : reinterpret_cast<const char*>(text));
            }
        }
        sqlite3_finalize(statement);
        return rows;
    }
    int count(const std::string& sql) const { return std::stoi(of(sql).at(0).at(0)); }

private:
    sqlite3* m_database = nullptr;
};

/// What the demo is made of. Columns are named, so that a new one of the schema changes nothing here. Journals hold instants, which differ,
/// and the letters' values as JSON have a test of their own.
constexpr std::array kDomain{
    "SELECT key, value FROM settings WHERE key = 'money_until' OR key LIKE 'segment.%' ORDER BY key",
    "SELECT id, name, street, postcode, city, country, iban, bic, vat_number, registration, email, phone, payment_link FROM companies "
    "ORDER BY id",
    "SELECT id, number, name, kind, street, postcode, city, country, language, email, phone, vat_number, registration, iban, limit_minor, "
    "insured_limit_minor, terms_days, payment_method, controller, account_manager, account_manager_email, channel, parent, payer, segment, "
    "policy, "
    "po_required FROM customers ORDER BY id",
    "SELECT id, customer_id, role, name, salutation, email, phone, language FROM contacts ORDER BY id",
    "SELECT id, company_id, customer_id, kind, number, issued_on, due_on, currency, amount_minor, open_minor, flags, settled_on FROM "
    "documents ORDER BY id",
    "SELECT id, reference, order_number, sent_on FROM document_texts ORDER BY id",
    "SELECT id, company_id, customer_id, paid_on, currency, amount_minor, unallocated_minor, source, text FROM payments ORDER BY id",
    "SELECT id, document_id, payment_id, credit_id, kind, effective_on, amount_minor, reason FROM allocations ORDER BY id",
    "SELECT id, run_on FROM runs ORDER BY id",
    "SELECT id, run_id, customer_id, company_id, currency, letter_on, grp, stage, channel, language, to_pay_minor, pay_by, reference, "
    "message_id, state "
    "FROM letters ORDER BY id",
    "SELECT letter_id, position, document_id, stage, claimed_minor FROM letter_items ORDER BY letter_id, position",
    "SELECT id, document_id, stage, taken_on, letter_id, task_open FROM steps ORDER BY id",
    "SELECT customer_id, document_id, set_on, until_on, reason FROM holds ORDER BY id",
    "SELECT customer_id, kind, declared_on, trustee, reference FROM insolvencies ORDER BY id",
    "SELECT id, customer_id, happened_on, kind, outcome, text, next_on, user FROM contact_events ORDER BY id",
    "SELECT event_id, document_id FROM contact_event_items ORDER BY id",
    "SELECT customer_id, paid_count, late_count, days_late_tenths FROM behaviours ORDER BY customer_id",
};

std::string fingerprint(const std::filesystem::path& path)
{
    const Rows rows{path};
    base::Sha256 sum;
    for (const char* sql : kDomain) {
        for (const auto& row : rows.of(sql)) {
            for (const auto& cell : row)
                sum.add(cell + "\x1f");
            sum.add("\n");
        }
    }
    return sum.hex();
}

TEST_CASE("demo: the same request makes the same ledger", "[app]")
{
    const support::TempFolder folder;
    DemoRequest request;
    request.customers = 80;
    request.items = 300;
    {
        const auto ledger = demo(folder / "a", request);
    }
    const auto first = fingerprint(folder / "a");
    // No known answer: it pins what one machine made, so that another machine or compiler that makes something else is found. A wanted
    // change of the demo changes it.
    CHECK(first == "1e1d1c9d18970d51dfcd61584f6d744c03a4c70b8153a98474ca5a65f429b770");

    {
        const auto again = demo(folder / "b", request);
    }
    CHECK(fingerprint(folder / "b") == first);
    request.seed = 2;
    {
        const auto other = demo(folder / "c", request);
    }
    CHECK(fingerprint(folder / "c") != first);
    request.seed = 1;
    {
        const auto later = demo(folder / "d", request, "2026-11-19");
    }
    CHECK(fingerprint(folder / "d") != first);
}

TEST_CASE("demo: sizes are the ones asked for", "[app]")
{
    struct Row {
        int customers, items, history;
    };
    for (const Row& row : {Row{1, 0, 0}, Row{1, 7, 0}, Row{7, 3, 11}, Row{41, 200, 0}, Row{150, 1000, 500}}) {
        CAPTURE(row.customers, row.items, row.history);
        const support::TempFolder folder;
        DemoRequest request;
        request.customers = row.customers;
        request.items = row.items;
        request.history = row.history;
        auto ledger = demo(folder / "demo", request);
        const auto facts = info(ledger);
        REQUIRE(facts);
        CHECK(facts->customers == row.customers);
        CHECK(facts->openItems == row.items);
        CHECK(Rows{folder / "demo"}.count("SELECT count(*) FROM documents WHERE kind = 0 AND open_minor = 0") ==
              16 * row.items + row.history);
        for (const auto& check : ledger.file().check()) {
            CAPTURE(check.name, check.details);
            CHECK(check.ok);
        }
    }
}

TEST_CASE("demo: the books tie out, on whatever weekday, settled either way", "[app]")
{
    for (const char* today : {"2026-11-16", "2026-11-20", "2026-11-22", "2027-01-01", "2028-02-29"}) {
        for (const auto settlement : {ledger::Settlement::Bank, ledger::Settlement::Package}) {
            CAPTURE(today, name(settlement));
            const support::TempFolder folder;
            DemoRequest request;
            request.customers = 80;
            request.items = 400;
            request.settlement = settlement;
            auto ledger = demo(folder / "demo", request, today);
            for (const auto& check : ledger.file().check()) {
                CAPTURE(check.name, check.details);
                CHECK(check.ok);
            }
            CHECK(ledger.book().settlement == settlement);
            CHECK(ledger.moneyUntil() == ledger.calendar().before(ledger.environment().today));
            const Rows rows{folder / "demo"};
            const auto newest = std::to_string(ledger.moneyUntil()->dayNumber());
            CHECK(rows.count("SELECT max(paid_on) <= " + newest + " FROM payments") == 1);
            CHECK(rows.count("SELECT max(issued_on) <= " + newest + " FROM documents") == 1);
        }
    }
}

/// The ledger of `tools/run`, made once for the cases below.
struct FullDemo {
    support::TempFolder folder{};
    Ledger ledger{demo(folder / "demo", {})};

    static FullDemo& instance()
    {
        static const auto full = std::make_unique<FullDemo>();
        return *full;
    }
};

TEST_CASE("demo: every situation is there", "[app]")
{
    auto& full = FullDemo::instance();
    const Rows rows{full.folder / "demo"};
    struct Row {
        const char* what;
        const char* sql;
        int least;
    };
    for (const Row& row : {
             Row{"paid early", "SELECT count(*) FROM behaviours WHERE days_late_tenths < -10", 50},
             Row{"pays late", "SELECT count(*) FROM behaviours WHERE days_late_tenths > 100", 50},
             Row{"never late before", "SELECT count(*) FROM behaviours WHERE late_count = 0 AND paid_count > 20", 20},
             Row{"disputed", "SELECT count(*) FROM documents WHERE open_minor <> 0 AND flags & 2", 10},
             Row{"blocked", "SELECT count(*) FROM documents WHERE open_minor <> 0 AND flags & 4", 2},
             Row{"opening review", "SELECT count(*) FROM documents WHERE open_minor <> 0 AND flags & 1", 2},
             Row{"open credit notes", "SELECT count(*) FROM documents WHERE kind = 1 AND open_minor < 0", 50},
             Row{"credit notes that name an invoice",
                 "SELECT count(*) FROM documents d JOIN document_texts t ON t.id = d.id JOIN documents i ON i.number = t.reference AND "
                 "i.customer_id = d.customer_id "
                 "WHERE d.kind = 1 AND d.open_minor < 0",
                 20},
             Row{"part payments", "SELECT count(*) FROM documents WHERE kind = 0 AND open_minor <> 0 AND open_minor <> amount_minor", 50},
             Row{"money on account", "SELECT count(*) FROM payments WHERE unallocated_minor > 0", 10},
             Row{"returned debits", "SELECT count(*) FROM documents WHERE open_minor = amount_minor AND flags & 256", 3},
             Row{"small differences written off", "SELECT count(*) FROM allocations WHERE kind = 'write_off'", 50},
             Row{"foreign customers", "SELECT count(*) FROM customers WHERE country IN ('BE', 'DE', 'GB')", 40},
             Row{"pounds", "SELECT count(*) FROM documents WHERE currency = 'GBP' AND open_minor <> 0", 20},
             Row{"consumers", "SELECT count(*) FROM customers WHERE kind = 'consumer'", 20},
             Row{"direct debit", "SELECT count(*) FROM customers WHERE payment_method = 'direct_debit'", 15},
             Row{"intercompany", "SELECT count(*) FROM customers WHERE kind = 'intercompany'", 2},
             Row{"government", "SELECT count(*) FROM customers WHERE kind = 'government'", 10},
             Row{"paid for by another", "SELECT count(*) FROM customers c JOIN customers p ON p.number = c.payer", 8},
             Row{"groups", "SELECT count(*) FROM customers c JOIN customers p ON p.number = c.parent", 16},
             Row{"second company", "SELECT count(*) FROM documents WHERE company_id = 2 AND open_minor <> 0", 50},
             Row{"insolvent", "SELECT count(*) FROM insolvencies WHERE lifted_on IS NULL", 1},
             Row{"customers on hold", "SELECT count(*) FROM holds WHERE document_id IS NULL", 4},
             Row{"items on hold", "SELECT count(*) FROM holds WHERE document_id IS NOT NULL", 4},
             Row{"handed over", "SELECT count(*) FROM steps WHERE stage = 7", 3},
             Row{"formal notices", "SELECT count(*) FROM steps WHERE stage = 6", 50},
             Row{"notices to consumers",
                 "SELECT count(*) FROM letters l JOIN customers c ON c.id = l.customer_id WHERE l.grp = 'formal_notice' AND c.kind = "
                 "'consumer'",
                 5},
             Row{"open call tasks", "SELECT count(*) FROM steps WHERE task_open = 1", 3},
             Row{"calls with their outcome", "SELECT count(*) FROM contact_events WHERE kind = 'call' AND outcome <> ''", 50},
             Row{"outcomes", "SELECT count(DISTINCT outcome) FROM contact_events WHERE kind = 'call'", 11},
             Row{"a name of sixty letters", "SELECT count(*) FROM customers WHERE length(name) >= 60", 1},
             Row{"controllers", "SELECT count(DISTINCT controller) FROM customers", 3},
             Row{"languages", "SELECT count(DISTINCT language) FROM customers", 3},
         }) {
        CAPTURE(row.what);
        CHECK(rows.count(row.sql) >= row.least);
    }
    CHECK(rows.count("SELECT count(*) FROM contact_events WHERE next_on = " +
                     std::to_string(full.ledger.environment().today.dayNumber())) >= 5);
}

TEST_CASE("demo: today is a lively day and a manageable one", "[app]")
{
    auto& full = FullDemo::instance();
    const auto facts = info(full.ledger);
    REQUIRE(facts);
    CHECK(facts->balance.minor() > 800'000'000);
    CHECK(facts->balance.minor() < 1'500'000'000);

    const auto view = dunningPlan(full.ledger);
    REQUIRE(view);
    std::map<dunning::Group, int> groups;
    for (const auto& proposal : view->plan.proposals)
        ++groups[proposal.group];
    for (const auto group : {dunning::Group::Reminder, dunning::Group::Call, dunning::Group::FormalNotice, dunning::Group::Collections}) {
        CAPTURE(dunning::name(group));
        CHECK(groups[group] >= 8);
        CHECK(groups[group] <= 120);
    }
    std::map<dunning::Verdict, int> verdicts;
    for (const auto verdict : view->plan.verdicts)
        ++verdicts[verdict];
    using enum dunning::Verdict;
    for (const auto verdict : {Credit, InCollections, Insolvent, Intercompany, OnHold, OpeningReview, Disputed, DirectDebit, Contacted,
                               NotDue, TooSoon, ConsumerTerm, CustomerRecent, CreditBalance}) {
        CAPTURE(dunning::name(verdict));
        CHECK(verdicts[verdict] > 0);
    }

    const auto ranked = worklist(full.ledger, 0, {});
    REQUIRE(ranked);
    CHECK(ranked->size() > 80);
    CHECK(ranked->size() < 320);
    CHECK(ranked->front().priority == 100);
}

// The schedules as the contract has them, read here a second time: offset and least gap in days, by severity.
struct Asked {
    int offset, gap;
};
const std::map<std::string, std::map<int, Asked>> kAsked{
    {"standard", {{1, {0, 5}}, {2, {7, 5}}, {3, {14, 5}}, {5, {21, 5}}, {6, {30, 7}}, {7, {45, 15}}}},
    {"compact", {{1, {0, 5}}, {2, {7, 5}}, {3, {14, 5}}, {6, {21, 7}}, {7, {36, 15}}}},
    {"relationship", {{0, {-5, 5}}, {1, {5, 5}}, {4, {14, 5}}, {6, {30, 7}}, {7, {45, 15}}}},
};

TEST_CASE("demo: the steps taken are those that the schedules ask for", "[app]")
{
    auto& full = FullDemo::instance();
    const Rows rows{full.folder / "demo"};
    const base::BusinessCalendar calendar;
    const auto steps =
        rows.of("SELECT s.document_id, s.stage, s.taken_on, d.due_on, d.issued_on, CASE WHEN c.policy <> '' THEN c.policy "
                "WHEN c.segment = 'Sleutelklant' THEN 'relationship' WHEN c.segment = 'Kleinzakelijk' THEN 'compact' ELSE 'standard' END, "
                "s.task_open FROM steps s JOIN documents d ON d.id = s.document_id JOIN customers c ON c.id = d.customer_id "
                "ORDER BY s.document_id, s.taken_on, s.id");
    REQUIRE(steps.size() > 1000);
    std::string document;
    int lastStage = -1, lastOn = 0;
    for (const auto& row : steps) {
        CAPTURE(row);
        const int stage = std::stoi(row[1]), on = std::stoi(row[2]), dueOn = std::stoi(row[3]);
        const auto& policy = kAsked.at(row[5]);
        if (row[0] != document) lastStage = -1;
        REQUIRE(policy.contains(stage));
        CHECK(on >= dueOn + policy.at(stage).offset);
        CHECK(on >= std::stoi(row[4]));
        CHECK(on < full.ledger.environment().today.dayNumber());
        CHECK(calendar.isBusinessDay(base::Date::ofDayNumber(on)));
        if (lastStage >= 0) {
            CHECK(on >= lastOn + policy.at(stage).gap);
            CHECK(stage >= lastStage);
            // No step is skipped but the notice before the due date.
            int expected = lastStage + 1;
            while (!policy.contains(expected))
                ++expected;
            CHECK(stage == expected);
        } else {
            CHECK((stage == 0 || stage == 1));
        }
        if (stage == 0) CHECK(on < dueOn);
        document = row[0];
        lastStage = stage;
        lastOn = on;
    }
    CHECK(rows.count("SELECT count(*) FROM letters a JOIN letters b ON b.customer_id = a.customer_id AND b.company_id = a.company_id AND "
                     "b.currency = a.currency "
                     "AND b.id <> a.id AND b.grp = 'reminder' WHERE a.grp = 'reminder' AND abs(b.letter_on - a.letter_on) < 7") == 0);
}

TEST_CASE("demo: letters of the past can be read again", "[app]")
{
    auto& full = FullDemo::instance();
    const Rows rows{full.folder / "demo"};
    const auto letters =
        rows.of("SELECT l.id, t.document, l.to_pay_minor, (SELECT sum(claimed_minor) FROM letter_items i WHERE i.letter_id = l.id) "
                "FROM letters l JOIN letter_texts t ON t.id = l.id");
    REQUIRE(letters.size() > 300);
    for (const auto& row : letters) {
        CAPTURE(row[0]);
        const auto letter = letters::letterFromJson(row[1]);
        REQUIRE(letter);
        CHECK(letter->letterNumber == "L-" + row[0]);
        CHECK(std::to_string(letter->toPay.minor()) == row[2]);
        CHECK(row[2] == row[3]);
    }
}

TEST_CASE("demo: nothing is left of one that was stopped or refused", "[app]")
{
    const support::TempFolder folder;
    std::stop_source stop;
    stop.request_stop();
    DemoRequest request;
    request.work.stop = stop.get_token();
    const auto stopped = makeDemo(folder / "demo", request, environmentOn(kWednesday));
    REQUIRE(!stopped);
    CHECK(stopped.error().code == base::ErrorCode::Cancelled);
    CHECK(std::filesystem::is_empty(folder.path()));

    DemoRequest none;
    none.customers = 0;
    const auto refused = makeDemo(folder / "demo", none, environmentOn(kWednesday));
    REQUIRE(!refused);
    CHECK(refused.error().code == base::ErrorCode::BadValue);
    CHECK(std::filesystem::is_empty(folder.path()));

    folder.write("other", "mine");
    const auto over = makeDemo(folder / "other", {}, environmentOn(kWednesday));
    REQUIRE(!over);
    CHECK(over.error().code == base::ErrorCode::FileExists);
    CHECK(std::filesystem::file_size(folder / "other") == 4);
}

TEST_CASE("demo: settled by the package it has the newest list, by bank none", "[demo]")
{
    const support::TempFolder folder;
    for (const auto settlement : {ledger::Settlement::Package, ledger::Settlement::Bank}) {
        DemoRequest request;
        request.customers = 10;
        request.items = 40;
        request.settlement = settlement;
        auto ledger = demo(folder / (std::string(name(settlement)) + ".tegoed"), request);
        const auto known = info(ledger);
        REQUIRE(known);
        if (settlement == ledger::Settlement::Bank) {
            CHECK_FALSE(known->lastImport);
            continue;
        }
        REQUIRE(known->lastImport);
        CHECK(known->lastImport->what == "items");
        CHECK(known->lastImport->mode == "snapshot");
        CHECK(known->lastImport->readCount == 40);
        CHECK(known->lastImport->asOf == known->moneyUntil);
    }
}

} // namespace
} // namespace tegoed::app
