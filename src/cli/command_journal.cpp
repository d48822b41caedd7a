#include "app/journal.h"
#include "app/timeline.h"
#include "app/wording.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/values.h"
#include "persistence/journal_queries.h"
#include "persistence/queries.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <ostream>

namespace tegoed::cli {

namespace {

constexpr int kUndoListCount = 50;
constexpr std::size_t kShownDetailsCount = 160;

/// Customer numbers by id, each looked up once.
class CustomerNumbers {
public:
    explicit CustomerNumbers(app::Ledger& ledger) : m_ledger(ledger) {}
    const std::string& of(base::CustomerId id)
    {
        auto [at, isNew] = m_numbers.try_emplace(id);
        if (isNew) {
            const auto customer = persistence::customerById(m_ledger.connection(), id);
            if (customer) at->second = customer->number;
        }
        return at->second;
    }

private:
    app::Ledger& m_ledger;
    std::map<base::CustomerId, std::string> m_numbers{};
};

/// `2026-11-22 07:43:40` of `2026-11-22T07:43:40.782Z`.
std::string secondOf(const std::string& instant)
{
    constexpr std::size_t kSecondLength = 19;
    auto second = instant.substr(0, kSecondLength);
    std::replace(second.begin(), second.end(), 'T', ' ');
    return second;
}

/// What an entry was about, for people: in words, and no more than a few lines of it.
std::string subjectForPeople(const persistence::JournalEntry& entry, base::Language language)
{
    auto subject = app::subjectOf(entry, language);
    if (base::codePointCount(subject) <= kShownDetailsCount) return subject;
    return std::string{base::firstCodePoints(subject, kShownDetailsCount)} + "…";
}

void showEntries(const Context& context, app::Ledger& ledger, const std::vector<persistence::JournalEntry>& entries)
{
    CustomerNumbers numbers{ledger};
    const auto customerOf = [&](const persistence::JournalEntry& entry) {
        return entry.customer ? numbers.of(*entry.customer) : std::string{};
    };
    if (context.format() == Format::Json) {
        JsonWriter json{context.out()};
        json.beginArray();
        for (const auto& entry : entries) {
            json.beginObject()
                .member("id", entry.id.value())
                .member("at", entry.at)
                .member("date", entry.businessOn)
                .member("user", entry.user);
            json.member("command", entry.command).key("customer");
            if (entry.customer)
                json.value(customerOf(entry));
            else
                json.null();
            json.key("details").raw(entry.details.empty() ? "{}" : entry.details).member("undoable", entry.undoable).key("undone_by");
            if (entry.undoneBy)
                json.value(entry.undoneBy->value());
            else
                json.null();
            json.endObject();
        }
        json.endArray();
        return;
    }
    const bool forPeople = context.format() == Format::Text;
    base::Table table;
    table.columns = columnsOf("#id date at user command customer undone_by details", context.language());
    for (const auto& entry : entries) {
        table.rows.push_back({entry.id.value(), entry.businessOn, forPeople ? secondOf(entry.at) : entry.at, entry.user, entry.command,
                              textCell(customerOf(entry)), entry.undoneBy ? base::Cell{entry.undoneBy->value()} : base::Cell{},
                              forPeople ? textCell(subjectForPeople(entry, context.language())) : base::Cell{entry.details}});
    }
    show(context, table);
}

Action setUpJournal(Arguments& arguments)
{
    struct Options {
        std::string since{};
        std::string until{};
        app::JournalRequest request{};
    };
    const auto options = std::make_shared<Options>();
    arguments.optional("--since", options->since, "D");
    arguments.optional("--until", options->until, "D");
    arguments.optional("--customer", options->request.customer, "NO");
    arguments.optional("--by", options->request.user, "USER");
    arguments.optional("--command", options->request.command, "NAME");
    arguments.optional("--words", options->request.words, "TEXT");
    return [options](Context& context) -> base::Result<Exit> {
        auto request = options->request;
        TEGOED_TRY(request.from, readOptionalDate(options->since));
        TEGOED_TRY(request.to, readOptionalDate(options->until));
        TEGOED_TRY(auto ledger, context.open());
        TEGOED_TRY(auto ids, app::journalIds(ledger, request));
        std::reverse(ids.begin(), ids.end());
        showEntries(context, ledger, persistence::journalEntries(ledger.connection(), ids, persistence::kWholeDetails));
        return Exit::Done;
    };
}

Action setUpUndo(Arguments& arguments)
{
    const auto list = std::make_shared<bool>(false);
    arguments.flag("--list", *list);
    return [list](Context& context) -> base::Result<Exit> {
        TEGOED_TRY(auto ledger, context.open());
        if (*list) {
            showEntries(context, ledger, ledger.file().undoList(kUndoListCount));
            return Exit::Done;
        }
        const auto newest = ledger.file().undoable();
        if (!newest) return base::fail(base::ErrorCode::NothingToUndo);
        (void)ledger.setting({}); // The user's name in the journal is one.
        TEGOED_CHECK(ledger.file().undo(*newest, ledger.context()));
        if (context.format() == Format::Text) {
            context.out() << context.text("cli.undone",
                                          {app::text("journal." + newest->command, context.language()), toString(newest->businessOn)})
                          << '\n';
            if (newest->command == "dunning_run") context.out() << context.text("cli.undone_letters") << '\n';
            return Exit::Done;
        }
        showEntries(context, ledger, {*newest});
        return Exit::Done;
    };
}

} // namespace

std::span<const CommandRow> journalCommands()
{
    static constexpr std::array kTable{CommandRow{"journal", setUpJournal}, CommandRow{"undo", setUpUndo}};
    return kTable;
}

} // namespace tegoed::cli
