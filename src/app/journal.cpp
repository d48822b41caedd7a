#include "app/journal.h"

#include "app/command_table.h"
#include "app/customers.h"
#include "app/timeline.h"
#include "app/wording.h"
#include "base/text.h"
#include "persistence/journal_queries.h"
#include "persistence/queries.h"

#include <algorithm>
#include <map>
#include <set>

namespace tegoed::app {

namespace {

using persistence::JournalEntry;

/// Enough for the words of an entry; what an import changed comes behind it.
constexpr std::int64_t kLineBytes = 16 * 1024;
constexpr std::size_t kShownFactsCount = 500;
constexpr std::size_t kPageCount = 500;
constexpr int kStaleEvery = 256;

/// One typed word, and which customers and commands are called so.
struct Word {
    std::string folded{};
    std::string amount{}; ///< As amounts stand in the journal, if the word is one.
    std::set<std::int64_t> customers{};
    std::set<std::string, std::less<>> commands{};
};

/// `1210.00` of `1.210,00`; empty if the word is no amount with decimals.
std::string plainAmount(const std::string& typed, base::Language language)
{
    const auto other = language == base::Language::Dutch ? base::Language::English : base::Language::Dutch;
    for (const auto as : {language, other}) {
        const char decimal = as == base::Language::Dutch ? ',' : '.';
        const char group = as == base::Language::Dutch ? '.' : ',';
        // Groups stand before the decimals, and a number without decimals is more often that of an invoice.
        const auto place = typed.rfind(decimal);
        if (place == std::string::npos || typed.find(group, place) != std::string::npos) continue;
        std::string plain;
        for (const char c : typed)
            if (c != group) plain += c == decimal ? '.' : c;
        if (const auto amount = base::Money::parse(plain, base::Currency::euro())) return base::toString(*amount);
    }
    return {};
}

std::vector<Word> wordsOf(Ledger& ledger, const std::string& typed)
{
    const auto language = ledger.environment().language;
    std::vector<Word> words;
    for (const std::string_view part : base::split(typed, ' ')) {
        if (base::trimmed(part).empty()) continue;
        words.push_back({base::fold(base::trimmed(part)), plainAmount(std::string{base::trimmed(part)}, language)});
    }
    if (words.empty()) return words;
    const auto& book = ledger.book();
    for (const auto& record : book.customers) {
        const std::string folded = base::fold(book.nameOf(record)) + '\n' + base::fold(book.number(record));
        for (auto& word : words)
            if (folded.find(word.folded) != std::string::npos) word.customers.insert(record.id);
    }
    for (const auto& info : commandTable()) {
        const auto folded = base::fold(text("journal." + std::string{info.name}, language));
        for (auto& word : words)
            if (folded.find(word.folded) != std::string::npos) word.commands.emplace(info.name);
    }
    return words;
}

bool fits(const persistence::JournalText& entry, const std::vector<Word>& words)
{
    std::string folded; // Made once a word needs it.
    return std::all_of(words.begin(), words.end(), [&](const Word& word) {
        if (word.commands.contains(entry.command)) return true;
        if (entry.customer && word.customers.contains(entry.customer->value())) return true;
        if (folded.empty()) folded = base::fold(entry.user) + '\n' + base::fold(entry.details);
        return folded.find(word.folded) != std::string::npos ||
               (!word.amount.empty() && entry.details.find(word.amount) != std::string_view::npos);
    });
}

JournalLine lineOf(Ledger& ledger, JournalEntry entry)
{
    const auto language = ledger.environment().language;
    JournalLine line;
    line.what = text("journal." + entry.command, language);
    line.subject = subjectOf(entry, language, TimelineStyle::Reader);
    if (entry.customer) {
        const auto& book = ledger.book();
        if (const auto customer = book.find(*entry.customer)) {
            line.customerNumber = book.number(book.customers[*customer]);
            line.customerName = book.nameOf(book.customers[*customer]);
        }
    }
    line.entry = std::move(entry);
    return line;
}

std::optional<JournalLine> lineOf(Ledger& ledger, base::JournalId id)
{
    auto entries = persistence::journalEntries(ledger.connection(), {&id, 1}, kLineBytes);
    if (entries.empty()) return std::nullopt;
    return lineOf(ledger, std::move(entries.front()));
}

UndoState undoStateOf(Ledger& ledger, const JournalEntry& entry)
{
    UndoState state;
    if (entry.undoneBy) {
        state.answer = UndoState::Answer::TakenBack;
        state.other = lineOf(ledger, *entry.undoneBy);
        return state;
    }
    if (!entry.undoable) {
        const auto& known = commandTable();
        const auto info = std::find_if(known.begin(), known.end(), [&](const CommandInfo& row) { return row.name == entry.command; });
        if (info != known.end() && !info->whyNot.empty())
            state.whyNot = text("whynot." + std::string{info->whyNot}, ledger.environment().language);
        return state;
    }
    state.laterCount = static_cast<std::size_t>(persistence::undoableAfter(ledger.connection(), entry.id));
    if (state.laterCount == 0) {
        state.answer = UndoState::Answer::Possible;
        return state;
    }
    state.answer = UndoState::Answer::LaterFirst;
    if (const auto newest = ledger.file().undoable()) state.other = lineOf(ledger, newest->id);
    return state;
}

} // namespace

base::Result<std::vector<base::JournalId>> journalIds(Ledger& ledger, const JournalRequest& request, const IsStale& isStale)
{
    return guarded([&]() -> base::Result<std::vector<base::JournalId>> {
        persistence::JournalFilter filter{{}, request.user, request.command, request.from, request.to};
        if (!request.customer.empty()) {
            TEGOED_TRY(const auto found, customer(ledger, request.customer));
            filter.customer = found.id;
        }
        const auto words = wordsOf(ledger, request.words);
        std::vector<base::JournalId> ids;
        int visited = 0;
        persistence::scanJournal(ledger.connection(), filter, !words.empty(), [&](const persistence::JournalText& entry) {
            if (fits(entry, words)) ids.push_back(entry.id);
            return !isStale || ++visited % kStaleEvery != 0 || !isStale();
        });
        return ids;
    });
}

std::vector<JournalLine> journalLines(Ledger& ledger, std::span<const base::JournalId> ids)
{
    std::vector<JournalLine> lines;
    for (auto& entry : persistence::journalEntries(ledger.connection(), ids, kLineBytes))
        lines.push_back(lineOf(ledger, std::move(entry)));
    return lines;
}

std::optional<JournalDetail> journalDetail(Ledger& ledger, base::JournalId id)
{
    auto entries = persistence::journalEntries(ledger.connection(), {&id, 1}, persistence::kWholeDetails);
    if (entries.empty()) return std::nullopt;
    JournalDetail detail;
    detail.facts = factsOf(entries.front(), ledger.environment().language, kShownFactsCount);
    detail.undo = undoStateOf(ledger, entries.front());
    detail.line = lineOf(ledger, std::move(entries.front()));
    return detail;
}

base::Result<void> undoNewest(Ledger& ledger, base::JournalId id)
{
    return guarded([&]() -> base::Result<void> {
        const auto newest = ledger.file().undoable();
        if (!newest) return base::fail(base::ErrorCode::NothingToUndo);
        if (newest->id != id) {
            const auto asked = persistence::journalEntries(ledger.connection(), {&id, 1}, kLineBytes);
            if (asked.empty() || !asked.front().undoable || asked.front().undoneBy) return base::fail(base::ErrorCode::NothingToUndo);
            return base::fail(base::ErrorCode::UndoBlocked, {asked.front().command, newest->command, toString(newest->businessOn)});
        }
        TEGOED_CHECK(ledger.file().undo(*newest, ledger.context()));
        return {};
    });
}

base::Result<base::Table> journalTable(Ledger& ledger, const JournalRequest& request, const base::Work& work)
{
    TEGOED_TRY(auto ids, journalIds(ledger, request, [&] { return work.stop.stop_requested(); }));
    return guarded([&]() -> base::Result<base::Table> {
        base::Table table;
        const auto language = ledger.environment().language;
        for (const char* const key : {"id", "date", "at", "user", "command", "customer", "undone_by", "details"})
            table.columns.push_back({key, text("column." + std::string{key}, language)});
        std::reverse(ids.begin(), ids.end());
        const auto total = static_cast<std::int64_t>(ids.size());
        for (std::size_t first = 0; first < ids.size(); first += kPageCount) {
            if (work.stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled);
            const auto count = std::min(kPageCount, ids.size() - first);
            for (const auto& line : journalLines(ledger, std::span{ids}.subspan(first, count))) {
                const auto& entry = line.entry;
                table.rows.push_back({entry.id.value(), entry.businessOn, entry.at, entry.user, line.what, line.customerNumber,
                                      entry.undoneBy ? base::Cell{entry.undoneBy->value()} : base::Cell{}, line.subject});
            }
            if (work.progress) work.progress(static_cast<std::int64_t>(first + count), total);
        }
        return table;
    });
}

} // namespace tegoed::app
