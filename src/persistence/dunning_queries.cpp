#include "persistence/queries.h"

#include "persistence/connection.h"

namespace tegoed::persistence {
namespace {

constexpr std::string_view kSelectLetter =
    "SELECT l.id, l.run_id, l.customer_id, l.company_id, l.currency, l.letter_on, l.grp, l.stage, l.channel, l.language, l.to_pay_minor, "
    "l.pay_by, "
    "l.reference, l.message_id, t.document, l.state, l.files FROM letters l JOIN letter_texts t ON t.id = l.id ";

constexpr std::string_view kSelectStep = "SELECT document_id, stage, taken_on, letter_id, task_open FROM steps ";

std::vector<StepRow> readSteps(Query& rows)
{
    std::vector<StepRow> steps;
    while (rows.next()) {
        Columns columns(rows);
        const auto document = columns.id<base::DocumentId>();
        const auto stage = static_cast<ledger::Stage>(static_cast<unsigned>(columns.int32()) % ledger::kStageCount);
        const base::Date takenOn = columns.date();
        const auto letter = columns.optionalId<base::LetterId>();
        steps.push_back({document, stage, takenOn, letter, columns.boolean()});
    }
    return steps;
}

std::vector<LetterRow> readLetters(Connection& connection, Query& rows)
{
    std::vector<LetterRow> letters;
    while (rows.next()) {
        Columns columns(rows);
        LetterRow& letter = letters.emplace_back();
        letter.id = columns.id<base::LetterId>();
        letter.run = columns.id<base::RunId>();
        letter.customer = columns.id<base::CustomerId>();
        letter.company = columns.id<base::CompanyId>();
        letter.currency = columns.currency();
        letter.letterOn = columns.date();
        letter.group = columns.text();
        letter.stage = columns.word(ledger::parseStage);
        letter.channel = columns.text();
        letter.language = columns.word(base::parseLanguage);
        letter.toPayMinor = columns.int64();
        letter.payBy = columns.optionalDate();
        letter.reference = columns.text();
        letter.messageId = columns.text();
        letter.document = columns.text();
        letter.state = columns.text();
        letter.files = columns.text();
    }
    Query items = connection.query("SELECT document_id, stage, claimed_minor FROM letter_items WHERE letter_id = ?1 ORDER BY position");
    for (LetterRow& letter : letters) {
        items.bind(letter.id);
        while (items.next()) {
            Columns columns(items);
            const auto document = columns.id<base::DocumentId>();
            const auto stage = columns.word(ledger::parseStage);
            letter.items.push_back({document, stage, columns.int64()});
        }
    }
    return letters;
}

} // namespace

std::vector<ContactEvent> contactEventsOf(Connection& connection, base::CustomerId customer)
{
    std::vector<ContactEvent> events;
    Query rows = connection.query(
        "SELECT id, customer_id, happened_on, kind, outcome, text, next_on, user FROM contact_events WHERE customer_id = ?1 "
        "ORDER BY happened_on DESC, id DESC");
    Query items = connection.query("SELECT document_id FROM contact_event_items WHERE event_id = ?1 ORDER BY id");
    rows.bind(customer);
    while (rows.next()) {
        Columns columns(rows);
        ContactEvent& event = events.emplace_back();
        const std::int64_t id = columns.int64();
        event.customer = columns.id<base::CustomerId>();
        event.happenedOn = columns.date();
        event.kind = columns.word(ledger::parseContactKind);
        event.outcome = columns.optionalWord(ledger::parseCallOutcome);
        event.text = columns.text();
        event.nextOn = columns.optionalDate();
        event.user = columns.text();
        items.bind(id);
        while (items.next()) {
            event.items.emplace_back(items.int64(0));
        }
    }
    return events;
}

std::vector<StoredHold> holdsOf(Connection& connection, base::CustomerId customer)
{
    std::vector<StoredHold> holds;
    Query rows = connection.query(
        "SELECT document_id, set_on, until_on, reason FROM holds WHERE customer_id = ?1 AND lifted_on IS NULL ORDER BY id");
    rows.bind(customer);
    while (rows.next()) {
        Columns columns(rows);
        const auto document = columns.optionalId<base::DocumentId>();
        const base::Date setOn = columns.date();
        const base::Date until = columns.date();
        holds.push_back({document, setOn, until, columns.text()});
    }
    return holds;
}

std::vector<StepRow> stepsOf(Connection& connection, base::DocumentId document)
{
    Query rows = connection.query(std::string{kSelectStep} + "WHERE document_id = ?1 ORDER BY taken_on, id");
    rows.bind(document);
    return readSteps(rows);
}

std::vector<StepRow> stepsOf(Connection& connection, base::CustomerId customer)
{
    Query rows = connection.query(std::string{kSelectStep} +
                                  "WHERE document_id IN (SELECT id FROM documents WHERE customer_id = ?1) ORDER BY taken_on, id");
    rows.bind(customer);
    return readSteps(rows);
}

std::vector<LetterRow> lettersOf(Connection& connection, base::CustomerId customer)
{
    Query rows = connection.query(std::string{kSelectLetter} + "WHERE l.customer_id = ?1 ORDER BY l.letter_on DESC, l.id DESC");
    rows.bind(customer);
    return readLetters(connection, rows);
}

std::vector<LetterRow> lettersWaiting(Connection& connection)
{
    Query rows = connection.query(std::string{kSelectLetter} + "WHERE l.state = 'approved' ORDER BY l.id");
    return readLetters(connection, rows);
}

std::optional<LetterRow> letterById(Connection& connection, base::LetterId id)
{
    Query rows = connection.query(std::string{kSelectLetter} + "WHERE l.id = ?1");
    rows.bind(id);
    auto letters = readLetters(connection, rows);
    if (letters.empty()) return std::nullopt;
    return std::move(letters.front());
}

std::optional<StoredRun> runById(Connection& connection, base::RunId id)
{
    Query rows = connection.query("SELECT run_on, folder, policy FROM runs WHERE id = ?1");
    rows.bind(id);
    if (!rows.next()) return std::nullopt;
    Columns columns(rows);
    const base::Date on = columns.date();
    std::string folder = columns.text();
    return StoredRun{id, on, std::move(folder), columns.text()};
}

} // namespace tegoed::persistence
