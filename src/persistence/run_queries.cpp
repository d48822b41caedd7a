#include "persistence/run_queries.h"

#include "persistence/connection.h"
#include "persistence/journal.h"

#include <algorithm>
#include <map>

namespace tegoed::persistence {

std::vector<RunTotals> runTotals(Connection& connection)
{
    std::vector<RunTotals> all;
    std::map<std::int64_t, std::size_t> places;
    Query runs = connection.query("SELECT id, run_on, folder, policy FROM runs ORDER BY id DESC");
    while (runs.next()) {
        Columns columns(runs);
        const auto id = columns.id<base::RunId>();
        const base::Date on = columns.date();
        std::string folder = columns.text();
        places.emplace(id.value(), all.size());
        all.push_back({{id, on, std::move(folder), columns.text()}, 0, 0, 0, 0, {}});
    }
    Query letters =
        connection.query("SELECT run_id, state, currency, count(*), sum(to_pay_minor) FROM letters GROUP BY run_id, state, currency");
    while (letters.next()) {
        Columns columns(letters);
        const auto place = places.find(columns.int64());
        if (place == places.end()) continue;
        RunTotals& run = all[place->second];
        const std::string state = columns.text();
        const base::Currency currency = columns.currency();
        const auto count = static_cast<int>(columns.int64());
        const std::int64_t minor = columns.int64();
        if (state == "lapsed") {
            run.lapsedCount += count;
            continue;
        }
        (state == "task" ? run.taskCount : run.letterCount) += count;
        if (state == "approved") run.waitingCount += count;
        const auto same = std::find_if(run.asked.begin(), run.asked.end(), [&](const auto& sum) { return sum.first == currency; });
        if (same == run.asked.end())
            run.asked.emplace_back(currency, minor);
        else
            same->second += minor;
    }
    return all;
}

std::vector<RunLetterRow> lettersOfRun(Connection& connection, base::RunId run)
{
    std::vector<RunLetterRow> letters;
    // The kind of notice stands in the letter's values: read for notices alone.
    Query rows = connection.query(
        "SELECT l.id, c.number, c.name, c.phone, l.grp, l.stage, CASE WHEN l.grp = 'formal_notice' THEN coalesce((SELECT "
        "json_extract(t.document, '$.kind') = 'fourteen_day_letter' FROM letter_texts t WHERE t.id = l.id), 0) ELSE 0 END, l.currency, "
        "l.to_pay_minor, l.state, l.files, l.state = 'task' AND EXISTS (SELECT 1 FROM letter_items i JOIN steps s ON s.document_id = "
        "i.document_id WHERE i.letter_id = l.id AND s.letter_id = l.id AND s.task_open = 1) FROM letters l JOIN customers c ON c.id = "
        "l.customer_id WHERE l.run_id = ?1 ORDER BY l.id");
    rows.bind(run);
    while (rows.next()) {
        Columns columns(rows);
        RunLetterRow& letter = letters.emplace_back();
        letter.id = columns.id<base::LetterId>();
        letter.customer = columns.text();
        letter.name = columns.text();
        letter.phone = columns.text();
        letter.group = columns.text();
        letter.stage = columns.word(ledger::parseStage);
        letter.toConsumer = columns.boolean();
        letter.currency = columns.currency();
        letter.toPayMinor = columns.int64();
        letter.state = columns.text();
        letter.files = columns.text();
        letter.taskOpen = columns.boolean();
    }
    return letters;
}

std::vector<std::string> writtenLetterTextsOf(Connection& connection, base::RunId run)
{
    std::vector<std::string> texts;
    Query rows = connection.query("SELECT t.document FROM letters l JOIN letter_texts t ON t.id = l.id WHERE l.run_id = ?1 AND l.state "
                                  "= 'written' ORDER BY l.id");
    rows.bind(run);
    while (rows.next())
        texts.emplace_back(rows.text(0));
    return texts;
}

std::vector<JournalEntry> journalOf(Connection& connection, std::string_view command, base::JournalId after)
{
    std::vector<JournalEntry> entries;
    Query rows = connection.query(std::string{"SELECT "} + kJournalColumns + "WHERE j.command = ?1 AND j.id > ?2 ORDER BY j.id");
    rows.bind(command, after);
    while (rows.next())
        entries.push_back(readJournalEntry(rows));
    return entries;
}

} // namespace tegoed::persistence
