#include "persistence/transaction.h"
#include "persistence/transaction_state.h"

#include <nlohmann/json.hpp>

namespace tegoed::persistence {

namespace {

/// As JSON, for json_each.
std::string listOf(std::span<const base::DocumentId> documents)
{
    std::string list;
    for (const auto document : documents)
        list += (list.empty() ? '[' : ',') + std::to_string(document.value());
    return list.empty() ? "[]" : list + ']';
}

} // namespace

std::int64_t Transaction::insert(const ContactEvent& event)
{
    m_state->recorder.record();
    Connection& connection = m_state->connection;
    const std::int64_t id = m_state->nextId("contact_events");
    connection.run("INSERT INTO contact_events (id, customer_id, happened_on, kind, outcome, text, next_on, user) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                   id, event.customer, event.happenedOn, name(event.kind), event.outcome ? name(*event.outcome) : std::string_view{},
                   event.text, event.nextOn, event.user);
    for (const base::DocumentId document : event.items) {
        connection.run("INSERT INTO contact_event_items (event_id, document_id) VALUES (?1, ?2)", id, document);
        m_state->touchCustomerOf(document);
    }
    m_state->touch(event.customer.value());
    return id;
}

void Transaction::setHold(base::CustomerId customer, std::optional<base::DocumentId> document, base::Date until, std::string_view reason,
                          base::Date on)
{
    liftHold(customer, document, on);
    m_state->connection.run("INSERT INTO holds (customer_id, document_id, set_on, until_on, reason) VALUES (?1, ?2, ?3, ?4, ?5)", customer,
                            document, on, until, reason);
}

bool Transaction::liftHold(base::CustomerId customer, std::optional<base::DocumentId> document, base::Date on)
{
    m_state->recorder.record();
    m_state->touch(customer.value());
    m_state->connection.run("UPDATE holds SET lifted_on = ?3 WHERE customer_id = ?1 AND document_id IS ?2 AND lifted_on IS NULL", customer,
                            document, on);
    return m_state->connection.changedRowCount() > 0;
}

void Transaction::setHolds(std::span<const base::DocumentId> documents, base::Date until, std::string_view reason, base::Date on)
{
    liftHolds(documents, on);
    const std::string ids = listOf(documents);
    // The list leads: the documents are looked up one by one.
    m_state->connection.run("INSERT INTO holds (customer_id, document_id, set_on, until_on, reason) "
                            "SELECT d.customer_id, d.id, ?2, ?3, ?4 FROM json_each(?1) AS chosen "
                            "CROSS JOIN documents AS d ON d.id = chosen.value",
                            ids, on, until, reason);
}

void Transaction::liftHolds(std::span<const base::DocumentId> documents, base::Date on)
{
    m_state->recorder.record();
    // One pass over the holds: they have no index by document, and one customer may have thousands of them.
    const std::string ids = listOf(documents);
    m_state->connection.run("UPDATE holds SET lifted_on = ?2 WHERE lifted_on IS NULL AND document_id IN (SELECT value FROM json_each(?1))",
                            ids, on);
}

void Transaction::insertRest(base::DocumentId document, base::Date until, std::string_view ended)
{
    m_state->recorder.record();
    m_state->connection.run("INSERT INTO rests (document_id, until_on, ended) VALUES (?1, ?2, ?3)", document, until, ended);
    m_state->touchCustomerOf(document);
}

void Transaction::setInsolvency(base::CustomerId customer, const ledger::Insolvency& insolvency)
{
    m_state->recorder.record();
    m_state->touch(customer.value());
    Connection& connection = m_state->connection;
    // One that replaces another ends nothing: the other one is not lifted, it goes.
    connection.run("DELETE FROM insolvencies WHERE customer_id = ?1 AND lifted_on IS NULL", customer);
    connection.run("INSERT INTO insolvencies (customer_id, kind, declared_on, trustee, reference) VALUES (?1, ?2, ?3, ?4, ?5)", customer,
                   name(insolvency.kind), insolvency.on, insolvency.trustee, insolvency.reference);
}

bool Transaction::liftInsolvency(base::CustomerId customer, base::Date on)
{
    m_state->recorder.record();
    m_state->touch(customer.value());
    m_state->connection.run("UPDATE insolvencies SET lifted_on = ?2 WHERE customer_id = ?1 AND lifted_on IS NULL", customer, on);
    return m_state->connection.changedRowCount() > 0;
}

void Transaction::setSetting(std::string_view key, std::string_view value)
{
    m_state->recorder.record();
    m_state->connection.run("INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2", key, value);
    if (key.starts_with("calendar.")) m_state->touchAll(); // Days in memory were counted with it.
}

void Transaction::setPolicy(std::string_view name, std::string_view json)
{
    m_state->recorder.record();
    m_state->connection.run("INSERT INTO policies (name, json) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET json = ?2", name, json);
}

void Transaction::removePolicy(std::string_view name)
{
    m_state->recorder.record();
    m_state->connection.run("DELETE FROM policies WHERE name = ?1", name);
}

void Transaction::setLetterTemplate(std::string_view name, std::string_view text)
{
    m_state->recorder.record();
    m_state->connection.run("INSERT INTO letter_templates (name, text) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET text = ?2", name,
                            text);
}

void Transaction::removeLetterTemplate(std::string_view name)
{
    m_state->recorder.record();
    m_state->connection.run("DELETE FROM letter_templates WHERE name = ?1", name);
}

void Transaction::setImportProfile(std::string_view name, std::string_view fingerprint, std::string_view json)
{
    m_state->recorder.record();
    m_state->connection.run("INSERT INTO import_profiles (name, fingerprint, json) VALUES (?1, ?2, ?3) "
                            "ON CONFLICT (name) DO UPDATE SET fingerprint = ?2, json = ?3",
                            name, fingerprint, json);
}

void Transaction::renameImportProfile(std::string_view name, std::string_view newName)
{
    m_state->recorder.record();
    m_state->connection.run("UPDATE import_profiles SET name = ?2 WHERE name = ?1", name, newName);
}

void Transaction::deleteImportProfile(std::string_view name)
{
    m_state->recorder.record();
    m_state->connection.run("DELETE FROM import_profiles WHERE name = ?1", name);
}

void Transaction::insert(const ImportRow& import)
{
    m_state->recorder.record();
    const std::int64_t id = m_state->nextId("imports");
    m_state->connection.run(
        "INSERT INTO imports (id, what, mode, file, sha256, as_of, complete_from, read_count, new_count, changed_count, "
        "unchanged_count, closed_count, refused_count) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        id, import.what, import.mode, import.file, import.sha256, import.asOf, import.completeFrom, import.readCount, import.newCount,
        import.changedCount, import.unchangedCount, import.closedCount, import.refusedCount);
    if (import.faults.empty()) return;
    m_state->beginMany("import_faults", import.faults.size());
    const std::int64_t first = m_state->nextId("import_faults");
    Query insert = m_state->connection.query("INSERT INTO import_faults (id, import_id, line, code, arguments, number) "
                                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    std::int64_t faultId = first;
    for (const ImportRow::Fault& fault : import.faults) {
        const std::string arguments = nlohmann::json(fault.arguments).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        insert.bind(faultId++, id, fault.line, fault.code, arguments, fault.number).run();
    }
    m_state->recorder.addRange("import_faults", first, faultId - 1);
}

} // namespace tegoed::persistence
