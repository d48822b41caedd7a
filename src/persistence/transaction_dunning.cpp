#include "base/assert.h"
#include "persistence/transaction.h"
#include "persistence/transaction_state.h"

namespace tegoed::persistence {
namespace {

constexpr std::string_view kInsertStep =
    "INSERT INTO steps (id, document_id, stage, taken_on, letter_id, task_open) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

/// From so many steps on, looking all documents' ids up once costs less than SQLite's look at each.
constexpr std::size_t kKnownParentsSteps = 100'000;

/// Fails for a letter, item or step about something that is not there: what SQLite would find row by row.
void checkParents(Connection& connection, const RowIds& customers, std::span<const LetterRow> letters,
                  std::span<const std::vector<StepRow>> stepsOfEach)
{
    const auto check = [](const RowIds& ids, std::string_view row, std::int64_t id) {
        if (!ids.contains(id)) failInvariant("foreign_keys", row, id);
    };
    const RowIds companies(connection, "companies");
    const RowIds runs(connection, "runs");
    const RowIds documents(connection, "documents");
    for (std::size_t i = 0; i < letters.size(); ++i) {
        check(customers, "customer", letters[i].customer.value());
        check(companies, "company", letters[i].company.value());
        check(runs, "run", letters[i].run.value());
        for (const LetterRow::Item& item : letters[i].items) {
            check(documents, "document", item.document.value());
        }
        for (const StepRow& step : stepsOfEach[i]) {
            check(documents, "document", step.document.value());
        }
    }
}

static_assert(static_cast<int>(ledger::Stage::PreDue) == 0 && static_cast<int>(ledger::Stage::Call) == 4 &&
              static_cast<int>(ledger::Stage::Collections) == 7);

} // namespace

base::RunId Transaction::insertRun(base::Date on, const std::string& folder, const std::string& policy)
{
    m_state->recorder.record();
    // The number of a run that was taken back is not given again: the list of runs still names it.
    const base::RunId id{m_state->nextPaperId("runs", "run_id", 1)};
    m_state->connection.run("INSERT INTO runs (id, run_on, folder, policy) VALUES (?1, ?2, ?3, ?4)", id, on, folder, policy);
    return id;
}

base::LetterId Transaction::nextLetterId()
{
    return base::LetterId{m_state->nextPaperId("letters", "letter_id", 0)};
}

base::LetterId Transaction::insertLetters(std::span<const LetterRow> letters, std::span<const std::vector<StepRow>> stepsOfEach)
{
    TEGOED_ASSERT(letters.size() == stepsOfEach.size());
    State& state = *m_state;
    Connection& connection = state.connection;
    const std::int64_t firstLetter = state.nextPaperId("letters", "letter_id", static_cast<std::int64_t>(letters.size()));
    if (letters.empty()) return base::LetterId{firstLetter};
    std::size_t stepCount = 0;
    for (const auto& steps : stepsOfEach) {
        stepCount += steps.size();
    }
    state.beginMany("letters", letters.size());
    state.beginMany("steps", stepCount);
    const std::int64_t firstStep = state.nextId("steps");
    std::optional<ParentsKnown> parentsKnown;
    if (stepCount >= kKnownParentsSteps) {
        checkParents(connection, state.customers(), letters, stepsOfEach);
        parentsKnown.emplace(connection);
    }
    Query insertLetter =
        connection.query("INSERT INTO letters (id, run_id, customer_id, company_id, currency, letter_on, grp, stage, channel, "
                         "language, to_pay_minor, pay_by, reference, message_id, state, files) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    Query insertText = connection.query("INSERT INTO letter_texts (id, document) VALUES (?1, ?2)");
    Query insertItem = connection.query("INSERT INTO letter_items (letter_id, position, document_id, stage, claimed_minor) "
                                        "VALUES (?1, ?2, ?3, ?4, ?5)");
    Query insertStep = connection.query(kInsertStep);
    std::int64_t letterId = firstLetter;
    std::int64_t stepId = firstStep;
    for (std::size_t i = 0; i < letters.size(); ++i, ++letterId) {
        const LetterRow& letter = letters[i];
        insertLetter
            .bind(letterId, letter.run, letter.customer, letter.company, letter.currency.code(), letter.letterOn, letter.group,
                  name(letter.stage), letter.channel, base::code(letter.language), letter.toPayMinor, letter.payBy, letter.reference,
                  letter.messageId, letter.state, letter.files)
            .run();
        insertText.bind(letterId, letter.document).run();
        std::int64_t position = 0;
        for (const LetterRow::Item& item : letter.items) {
            insertItem.bind(letterId, ++position, item.document, name(item.stage), item.claimedMinor).run();
        }
        state.touch(letter.customer.value());
        for (const StepRow& step : stepsOfEach[i]) {
            insertStep.bind(stepId++, step.document, static_cast<int>(step.stage), step.takenOn, letterId, step.taskOpen).run();
            state.touchCustomerOf(step.document);
        }
    }
    state.recorder.addRange("letters", firstLetter, letterId - 1);
    state.recorder.addRange("letter_texts", firstLetter, letterId - 1);
    state.recorder.addRange("letter_items", firstLetter, letterId - 1);
    state.recorder.addRange("steps", firstStep, stepId - 1);
    return base::LetterId{firstLetter};
}

void Transaction::insertSteps(std::span<const StepRow> steps)
{
    if (steps.empty()) return;
    m_state->beginMany("steps", steps.size());
    const std::int64_t first = m_state->nextId("steps");
    Query insert = m_state->connection.query(kInsertStep);
    std::int64_t id = first;
    for (const StepRow& step : steps) {
        insert.bind(id++, step.document, static_cast<int>(step.stage), step.takenOn, step.letter, step.taskOpen).run();
        m_state->touchCustomerOf(step.document);
    }
    m_state->recorder.addRange("steps", first, id - 1);
}

void Transaction::closeCallTask(base::DocumentId document, base::Date takenOn)
{
    m_state->recorder.record();
    m_state->connection.run("UPDATE steps SET task_open = 0, taken_on = ?2 WHERE document_id = ?1 AND task_open = 1", document, takenOn);
    m_state->touchCustomerOf(document);
}

void Transaction::updateLetter(base::LetterId letter, std::string_view state, std::string_view filesJson)
{
    m_state->recorder.recordRow("letters", letter.value());
    m_state->connection.run("UPDATE letters SET state = ?2, files = ?3 WHERE id = ?1", letter, state, filesJson);
    if (m_state->connection.changedRowCount() != 1) failInvariant("letters", "letter", letter.value());
    // Only a letter that lapsed changes what lives in memory; touching costs nothing that counts.
    if (const auto customer = m_state->connection.integer("SELECT customer_id FROM letters WHERE id = ?1", letter))
        m_state->touch(*customer);
}

void Transaction::removeStepsOf(base::LetterId letter)
{
    m_state->recorder.recordRow("letters", letter.value());
    std::vector<base::DocumentId> documents;
    {
        Query items = m_state->connection.query("SELECT document_id FROM letter_items WHERE letter_id = ?1");
        items.bind(letter);
        while (items.next()) {
            documents.emplace_back(items.int64(0));
        }
    }
    for (const base::DocumentId document : documents) {
        m_state->connection.run("DELETE FROM steps WHERE document_id = ?1 AND letter_id = ?2", document, letter);
        m_state->touchCustomerOf(document);
    }
}

void Transaction::removeStepsOf(base::DocumentId document)
{
    m_state->recorder.record();
    m_state->connection.run("DELETE FROM steps WHERE document_id = ?1", document);
    m_state->touchCustomerOf(document);
}

} // namespace tegoed::persistence
