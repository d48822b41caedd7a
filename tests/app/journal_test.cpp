#include "app/journal.h"

#include "app/customers.h"
#include "app/ledger_fixture.h"
#include "app/money.h"
#include "app/notes.h"

namespace tegoed::app {
namespace {

constexpr std::string_view kJournalBook = "customer,customer_name,number,issued,due,amount\n"
                                          "1007,Jansen BV,F1,2026-01-02,2026-02-01,1210.00\n"
                                          "1008,De Vriés,F3,2026-01-05,2026-02-20,70.00\n";

/// The commands of the entries found, newest first.
std::string found(TestLedger& ledger, const JournalRequest& request)
{
    const auto ids = journalIds(*ledger, request);
    REQUIRE(ids);
    std::string commands;
    for (const auto& line : journalLines(*ledger, *ids))
        commands += (commands.empty() ? "" : " ") + line.entry.command;
    return commands;
}

void fill(TestLedger& ledger)
{
    ledger.items(kJournalBook);
    REQUIRE(setCustomer(*ledger, "1008", {{"city", "Zwolle"}}));
    ledger.setToday("2026-03-04");
    REQUIRE(pay(*ledger, "1007", "1210.00", day("2026-03-03"), {"F1"}));
    REQUIRE(logContact(*ledger, {"1008", ledger::ContactKind::Note, {}, "belt vrijdag terug", {}, {}}));
}

TEST_CASE("journal: words are looked for in customers, people, commands, texts and amounts", "[app][journal]")
{
    TestLedger ledger;
    fill(ledger);
    const std::pair<const char*, const char*> cases[]{
        {"", "log_note pay customer_set import_items company_set"},
        {"jansen", "pay"},
        {"1007", "pay"},
        {"vries", "log_note customer_set"}, // Without the accent.
        {"ZWOLLE", "customer_set"},
        {"note", "log_note"},
        {"vrijdag", "log_note"},
        {"1,210.00", "pay"},
        {"1.210,00", "pay"},
        {"1210.00", "pay"},
        {"vries zwolle", "customer_set"},
        {"vries nowhere", ""},
    };
    for (const auto& [words, commands] : cases) {
        CAPTURE(words);
        CHECK(found(ledger, {.words = words}) == commands);
    }
    CHECK(found(ledger, {.customer = "1008"}) == "log_note customer_set import_items");
    CHECK(found(ledger, {.command = "pay"}) == "pay");
    CHECK(found(ledger, {.from = day("2026-03-04")}) == "log_note pay");
    CHECK(found(ledger, {.to = day("2026-03-03")}) == "customer_set import_items company_set");
    CHECK(journalIds(*ledger, {.customer = "9"}).error().code == base::ErrorCode::CustomerUnknown);
}

TEST_CASE("journal: lines are in words of the ledger's language, with the customer", "[app][journal]")
{
    TestLedger ledger;
    fill(ledger);
    ledger->setLanguage(base::Language::Dutch);
    const auto lines = journalLines(*ledger, *journalIds(*ledger, {.command = "pay"}));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().what == "betaling");
    CHECK(lines.front().customerNumber == "1007");
    CHECK(lines.front().customerName == "Jansen BV");
    CHECK_THAT(lines.front().subject, Catch::Matchers::ContainsSubstring("€\u00a01.210,00"));
    CHECK(found(ledger, {.words = "betaling"}) == "pay");
}

TEST_CASE("journal: the newest undoable entry alone can be taken back, and the others say why not", "[app][journal]")
{
    using Answer = UndoState::Answer;
    TestLedger ledger;
    fill(ledger);
    const auto ids = *journalIds(*ledger, {});
    const auto stateOf = [&](base::JournalId id) { return journalDetail(*ledger, id)->undo; };
    CHECK(stateOf(ids[0]).answer == Answer::Possible);
    const auto blocked = stateOf(ids[2]);
    CHECK(blocked.answer == Answer::LaterFirst);
    CHECK(blocked.laterCount == 2);
    REQUIRE(blocked.other);
    CHECK(blocked.other->entry.command == "log_note");

    const auto refused = undoNewest(*ledger, ids[2]);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::ErrorCode::UndoBlocked);
    CHECK(refused.error().arguments == std::vector<std::string>{"customer_set", "log_note", "2026-03-04"});

    REQUIRE(undoNewest(*ledger, ids[0]));
    const auto undone = stateOf(ids[0]);
    CHECK(undone.answer == Answer::TakenBack);
    REQUIRE(undone.other);
    CHECK(undone.other->entry.command == "undo");
    const auto undo = stateOf(undone.other->entry.id);
    CHECK(undo.answer == Answer::Never);
    CHECK(undo.whyNot == "it took something back: do that again instead");
    CHECK(undoNewest(*ledger, ids[0]).error().code == base::ErrorCode::NothingToUndo);
    CHECK(stateOf(ids[1]).answer == Answer::Possible);
    CHECK_FALSE(journalDetail(*ledger, base::JournalId{999}));
}

TEST_CASE("journal: as a report it is oldest first and knows what was taken back", "[app][journal]")
{
    TestLedger ledger;
    fill(ledger);
    const auto newest = journalIds(*ledger, {})->front();
    REQUIRE(undoNewest(*ledger, newest));
    std::int64_t told = 0;
    base::Work work;
    work.progress = [&](std::int64_t done, std::int64_t) { told = done; };
    const auto table = journalTable(*ledger, {}, work);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 6);
    CHECK(told == 6);
    CHECK(std::get<std::string>(table->rows.front()[4]) == "change of an own company");
    CHECK(std::get<std::int64_t>(table->rows[4][6]) == 6);
    std::stop_source stop;
    stop.request_stop();
    CHECK(journalTable(*ledger, {}, {stop.get_token(), {}}).error().code == base::ErrorCode::Cancelled);
}

} // namespace
} // namespace tegoed::app
