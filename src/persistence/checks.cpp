#include "persistence/checks.h"

#include "persistence/behaviours.h"
#include "persistence/journal.h"

#include <functional>
#include <map>
#include <string>

namespace tegoed::persistence {
namespace {

/// Gathers what is wrong; the first ones are named, all are counted.
class Faults {
public:
    void add(const std::string& what)
    {
        constexpr std::size_t kNamedCount = 10;
        if (++m_count > kNamedCount) return;
        if (!m_text.empty()) m_text += "; ";
        m_text += what;
    }
    void add(std::string_view kind, std::int64_t id) { add(std::string{kind} + ' ' + std::to_string(id)); }
    [[nodiscard]] std::string text() const { return m_count == 0 ? std::string{} : std::to_string(m_count) + ": " + m_text; }

private:
    std::size_t m_count = 0;
    std::string m_text{};
};

/// Sums by row id; ids are dense.
class SumById {
public:
    explicit SumById(std::int64_t lastId) : m_sums(static_cast<std::size_t>(lastId) + 1) {}
    [[nodiscard]] std::int64_t& operator[](std::int64_t id) { return m_sums.at(static_cast<std::size_t>(id)); }

private:
    std::vector<std::int64_t> m_sums;
};

void addSum(SumById& sums, std::int64_t id, std::int64_t minor, Faults& faults, std::string_view kind)
{
    if (__builtin_add_overflow(sums[id], minor, &sums[id])) faults.add(kind, id);
}

std::int64_t lastId(Connection& connection, const char* table)
{
    return connection.integer(std::string{"SELECT max(id) FROM "} + table).value_or(0);
}

void eachId(Connection& connection, std::string_view sql, std::string_view kind, Faults& faults)
{
    Query rows = connection.query(sql);
    while (rows.next()) {
        faults.add(kind, rows.int64(0));
    }
}

void checkApplicationId(Connection& connection, Faults& faults)
{
    if (connection.integer("PRAGMA application_id") != kApplicationId) faults.add("application_id");
}

void checkFile(Connection& connection, Faults& faults)
{
    Query rows = connection.query("PRAGMA integrity_check(20)");
    while (rows.next()) {
        if (rows.text(0) != "ok") faults.add(std::string{rows.text(0)});
    }
}

void checkForeignKeys(Connection& connection, Faults& faults)
{
    Query rows = connection.query("PRAGMA foreign_key_check");
    while (rows.next()) {
        faults.add(rows.text(0), rows.int64(1));
    }
}

void checkOpenAmounts(Connection& connection, Faults& faults)
{
    SumById allocated(lastId(connection, "documents"));
    Query allocations = connection.query("SELECT document_id, amount_minor FROM allocations");
    while (allocations.next()) {
        addSum(allocated, allocations.int64(0), allocations.int64(1), faults, "document");
    }
    Query documents = connection.query("SELECT id, amount_minor, open_minor FROM documents");
    while (documents.next()) {
        std::int64_t open = 0;
        const std::int64_t id = documents.int64(0);
        if (__builtin_sub_overflow(documents.int64(1), allocated[id], &open) || open != documents.int64(2)) faults.add("document", id);
    }
}

void checkOpenSigns(Connection& connection, Faults& faults)
{
    eachId(connection,
           "SELECT id FROM documents WHERE CASE WHEN amount_minor >= 0 THEN open_minor NOT BETWEEN 0 AND amount_minor "
           "ELSE open_minor NOT BETWEEN amount_minor AND 0 END",
           "document", faults);
}

void checkSettledDays(Connection& connection, Faults& faults)
{
    eachId(connection, "SELECT id FROM documents WHERE (open_minor = 0) <> (settled_on IS NOT NULL)", "document", faults);
}

void checkUnallocated(Connection& connection, Faults& faults)
{
    SumById used(lastId(connection, "payments"));
    Query allocations = connection.query("SELECT payment_id, amount_minor FROM allocations WHERE payment_id IS NOT NULL");
    while (allocations.next()) {
        addSum(used, allocations.int64(0), allocations.int64(1), faults, "payment");
    }
    Query adjustments = connection.query("SELECT payment_id, -amount_minor FROM payment_adjustments");
    while (adjustments.next()) {
        addSum(used, adjustments.int64(0), adjustments.int64(1), faults, "payment");
    }
    Query payments = connection.query("SELECT id, amount_minor, unallocated_minor FROM payments");
    while (payments.next()) {
        std::int64_t unallocated = 0;
        const std::int64_t id = payments.int64(0);
        if (__builtin_sub_overflow(payments.int64(1), used[id], &unallocated) || unallocated != payments.int64(2))
            faults.add("payment", id);
    }
}

void checkDays(Connection& connection, Faults& faults)
{
    eachId(connection, "SELECT a.id FROM allocations a JOIN documents d ON d.id = a.document_id WHERE a.effective_on < d.issued_on",
           "allocation", faults);
    eachId(connection, "SELECT a.id FROM allocations a JOIN payments p ON p.id = a.payment_id WHERE a.effective_on < p.paid_on",
           "allocation", faults);
    const std::int64_t newest = connection.integer("SELECT value FROM marks WHERE name = 'newest_posting_on'").value_or(INT64_MIN);
    for (const char* const sql :
         {"SELECT max(issued_on) FROM documents", "SELECT max(paid_on) FROM payments", "SELECT max(effective_on) FROM allocations"}) {
        if (connection.integer(sql).value_or(INT64_MIN) > newest) faults.add("newest_posting_on");
    }
}

/// What a credit note took off invoices is what it gave of its own.
void checkCreditPairs(Connection& connection, Faults& faults)
{
    std::map<std::int64_t, std::int64_t> given;
    Query invoices =
        connection.query("SELECT credit_id, sum(amount_minor) FROM allocations WHERE credit_id IS NOT NULL AND credit_id <> document_id "
                         "GROUP BY credit_id");
    while (invoices.next()) {
        given[invoices.int64(0)] = invoices.int64(1);
    }
    Query own = connection.query("SELECT coalesce(sum(amount_minor), 0) FROM allocations WHERE document_id = ?1 AND kind = 'credit'");
    for (const auto& [credit, minor] : given) {
        own.bind(credit);
        own.next();
        if (own.int64(0) != -minor) faults.add("document", credit);
        own.reset();
    }
}

void checkSteps(Connection& connection, Faults& faults)
{
    eachId(connection, "SELECT id FROM steps WHERE stage NOT BETWEEN 0 AND 7 OR (task_open <> 0 AND stage <> 4)", "step", faults);
}

void checkBehaviours(Connection& connection, Faults& faults)
{
    auto expected = countBehaviours(connection, {});
    Query rows = connection.query("SELECT customer_id, paid_count, late_count, days_late_tenths FROM behaviours");
    while (rows.next()) {
        const auto found = expected.find(rows.int64(0));
        const Behaviour stored{rows.int64(1), rows.int64(2), rows.int64(3)};
        if (found == expected.end() || found->second != stored) faults.add("customer", rows.int64(0));
        if (found != expected.end()) expected.erase(found);
    }
    for (const auto& [customer, behaviour] : expected) {
        faults.add("customer", customer);
    }
}

void checkJournal(Connection& connection, Faults& faults)
{
    for (const std::int64_t entry : brokenJournalEntries(connection)) {
        faults.add("entry", entry);
    }
}

struct Check {
    const char* name;
    void (*run)(Connection&, Faults&);
};
constexpr Check kChecks[]{
    {"application_id", checkApplicationId}, {"sqlite", checkFile},
    {"foreign_keys", checkForeignKeys},     {"open_amounts", checkOpenAmounts},
    {"open_signs", checkOpenSigns},         {"settled_days", checkSettledDays},
    {"unallocated", checkUnallocated},      {"posting_days", checkDays},
    {"credit_pairs", checkCreditPairs},     {"steps", checkSteps},
    {"behaviours", checkBehaviours},        {"journal_chain", checkJournal},
};

} // namespace

std::vector<CheckResult> checkLedger(Connection& connection, const base::Work& work)
{
    std::vector<CheckResult> results;
    std::optional<Snapshot> snapshot;
    try {
        snapshot.emplace(connection);
    } catch (const base::Failure& failure) {
        return {{"sqlite", false, std::string{base::name(failure.error().code)}}};
    }
    for (const Check& check : kChecks) {
        if (work.stop.stop_requested()) {
            results.push_back({"cancelled", false, {}});
            return results;
        }
        if (work.progress) work.progress(static_cast<std::int64_t>(results.size()), static_cast<std::int64_t>(std::size(kChecks)));
        Faults faults;
        try {
            check.run(connection, faults);
        } catch (const base::Failure& failure) {
            faults.add(std::string{base::name(failure.error().code)});
        } catch (const std::exception& exception) { // A row id out of range: the file is damaged.
            faults.add(exception.what());
        }
        const std::string text = faults.text();
        results.push_back({check.name, text.empty(), text});
    }
    return results;
}

} // namespace tegoed::persistence
