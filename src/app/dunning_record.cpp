#include "app/dunning_record.h"

#include "app/command_table.h"
#include "app/letter_facts.h"
#include "app/letter_writing.h"
#include "base/sha256.h"
#include "persistence/transaction.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace tegoed::app {

using dunning::Group;
using dunning::Proposal;
using persistence::LetterRow;

namespace {

constexpr std::string_view kTaskState = "task";

/// The letter's row and its items' steps, ready to be recorded.
struct Decision {
    LetterRow row;
    std::vector<persistence::StepRow> steps;
};

Decision decide(Ledger& ledger, LetterFacts& facts, const dunning::Plan& plan, const Proposal& proposal, base::RunId run, base::LetterId id)
{
    const ledger::Book& book = ledger.book();
    const std::string number = "L-" + std::to_string(id.value());
    const letters::Letter letter = facts.letterOf(plan, proposal, number);
    Decision decision;
    LetterRow& row = decision.row;
    row.id = id;
    row.run = run;
    row.customer = base::CustomerId(book.customers[proposal.customer].id);
    row.company = book.companies[proposal.company].id;
    row.currency = book.currencies[proposal.currency];
    row.letterOn = plan.on;
    row.group = name(proposal.group);
    row.stage = proposal.stage;
    row.channel = name(proposal.channel);
    row.language = letter.language;
    row.toPayMinor = proposal.toPayMinor;
    row.payBy = proposal.payBy;
    row.reference = letter.reference;
    row.document = letters::toJson(letter);
    row.messageId = fmt::format("{}.{}@{}", number, base::sha256Hex(row.document).substr(0, 12), mailDomain(letter.company));
    const bool isTask = proposal.group == Group::Call || proposal.group == Group::Collections;
    row.state = isTask ? kTaskState : std::string_view{"approved"};
    row.files = "[]";
    for (const auto& item : plan.itemsOf(proposal)) {
        const base::DocumentId document(book.items.all()[item.item].id);
        row.items.push_back({document, item.stage, item.claimedMinor});
        decision.steps.push_back({document, item.stage, plan.on, id, item.stage == ledger::Stage::Call});
    }
    return decision;
}

/// Makes all rows, in the order of the places; a run of very many letters on two threads.
void decideAll(Ledger& ledger, const PlanView& view, const std::vector<std::size_t>& places, base::RunId run, base::LetterId first,
               std::vector<LetterRow>& rows, std::vector<std::vector<persistence::StepRow>>& steps)
{
    constexpr std::size_t kStretch = 256;
    LetterFacts facts(ledger, view.policies, places.size());
    rows.resize(places.size());
    steps.resize(places.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t begin = next.fetch_add(kStretch); begin < places.size(); begin = next.fetch_add(kStretch)) {
            for (std::size_t i = begin; i < std::min(begin + kStretch, places.size()); ++i) {
                const base::LetterId id(first.value() + static_cast<std::int64_t>(i));
                Decision decision = decide(ledger, facts, view.plan, view.plan.proposals[places[i]], run, id);
                rows[i] = std::move(decision.row);
                steps[i] = std::move(decision.steps);
            }
        }
    };
    if (!facts.mayShare()) return work();
    (void)ledger.setting({}); // Settings are read at the first question: before the second thread asks.
    std::exception_ptr failure;
    {
        const std::jthread second([&] {
            try {
                work();
            } catch (...) {
                failure = std::current_exception();
            }
        });
        work();
    }
    if (failure) std::rethrow_exception(failure);
}

} // namespace

RecordedRun recordRun(Ledger& ledger, persistence::Transaction& transaction, const PlanView& view, const std::vector<std::size_t>& places,
                      const RunName& runName)
{
    const ledger::Book& book = ledger.book();
    RecordedRun recorded{transaction.insertRun(view.plan.on, runName.folder, runName.policy), {}};
    std::vector<std::vector<persistence::StepRow>> steps;
    decideAll(ledger, view, places, recorded.run, transaction.nextLetterId(), recorded.letters, steps);
    const std::vector<LetterRow>& rows = recorded.letters;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t place = places[i];
        for (const auto& item : view.plan.itemsOf(view.plan.proposals[place])) {
            // A call that nobody logged within five business days counts as taken on the day of its task: the task ends with the next step.
            const ledger::OpenItem& open = book.items.all()[item.item];
            const std::int32_t taskOn = book.items.state(open).callTaskOn;
            if (taskOn != ledger::kNoDay) transaction.closeCallTask(base::DocumentId(open.id), base::Date::ofDayNumber(taskOn));
        }
        if (places.size() <= persistence::kTouchLimit) {
            for (const auto& item : view.plan.itemsOf(view.plan.proposals[place])) {
                transaction.touch(base::CustomerId(book.customers[book.items.all()[item.item].customer].id));
            }
            transaction.touch(rows[i].customer);
        }
    }
    if (places.size() > persistence::kTouchLimit) transaction.touchAll();
    transaction.insertLetters(rows, steps);
    const auto taskCount = std::count_if(rows.begin(), rows.end(), [](const LetterRow& row) { return row.state == kTaskState; });
    nlohmann::ordered_json details{{"run", recorded.run.value()},
                                   {"folder", runName.folder},
                                   {"policy", runName.policy},
                                   {"letters", static_cast<std::ptrdiff_t>(rows.size()) - taskCount},
                                   {"tasks", taskCount}};
    if (!rows.empty()) details["first_letter"] = "L-" + std::to_string(rows.front().id.value());
    transaction.commit("dunning_run", std::nullopt, details.dump(), command("dunning_run").undoable);
    return recorded;
}

} // namespace tegoed::app
