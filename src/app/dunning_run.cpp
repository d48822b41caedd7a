#include "app/dunning_run.h"

#include "app/dunning_record.h"
#include "app/letter_writer.h"
#include "app/morning.h"
#include "app/plan_context.h"
#include "app/run_outline.h"
#include "base/file.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <algorithm>
#include <utility>

namespace tegoed::app {

using base::ErrorCode;
using dunning::Group;
using dunning::Proposal;
using persistence::LetterRow;

namespace {

PlanView viewOf(Ledger& ledger, std::shared_ptr<const PlanContext> context)
{
    PlanView view;
    view.plan = context->planner().all();
    view.policies = context->policies();
    view.moneyUntil = ledger.book().moneyUntil;
    view.changeNumber = ledger.book().changeNumber;
    view.context = std::move(context);
    return view;
}

base::Result<void> checkRequest(Ledger& ledger, const RunRequest& request)
{
    if (request.send) return base::fail(ErrorCode::SendingNotSetUp);
    for (const std::string& number : request.approveCustomers) {
        if (!ledger.book().find(number)) return base::fail(ErrorCode::CustomerUnknown, {number});
    }
    std::error_code error;
    std::filesystem::create_directories(request.folder, error);
    if (error) return base::fail(ErrorCode::NoOutFolder, {request.folder.string(), error.message()});
    // Tried before anything is decided: a run whose letters cannot be written decides nothing.
    const auto probe = request.folder / ".tegoed-probe";
    if (const auto written = base::writeFileAtomically(probe, "tegoed"); !written) {
        if (written.error().code == ErrorCode::DiskFull) return base::fail(ErrorCode::DiskFull, {request.folder.string()});
        return base::fail(ErrorCode::NoOutFolder, {request.folder.string(), written.error().arguments.back()});
    }
    std::filesystem::remove(probe, error);
    return {};
}

base::Result<void> checkMoney(Ledger& ledger, const RunRequest& request)
{
    const MoneyAge age = moneyAge(ledger);
    if (request.staleMoney || !age.isStale()) return {};
    return base::fail(ErrorCode::MoneyStale, {toString(*age.until), toString(age.wanted)});
}

bool isFormal(const Proposal& proposal)
{
    return proposal.group == Group::FormalNotice || proposal.group == Group::Collections;
}

/// Whether the request takes this proposal (contract, `dunning run`).
bool isTaken(const ledger::Book& book, const Proposal& proposal, const RunRequest& request)
{
    if (request.approveCustomers.contains(std::string(book.number(book.customers[proposal.customer])))) return true;
    if (!request.approveProposals.empty() && request.approveProposals.contains(approvalOf(book, proposal))) return true;
    if (isFormal(proposal)) return request.approveFormal && !request.onlyApproved;
    if (request.approveAll) return true;
    return request.approveCustomers.empty() && !request.onlyApproved && !proposal.needsApproval;
}

/// The proposals to take: by their place in the plan, in rising order.
std::vector<std::size_t> taken(Ledger& ledger, const dunning::Plan& plan, const RunRequest& request)
{
    const ledger::Book& book = ledger.book();
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < plan.proposals.size(); ++i) {
        if (isTaken(book, plan.proposals[i], request)) places.push_back(i);
    }
    if (!request.limitCount || places.size() <= static_cast<std::size_t>(*request.limitCount)) return places;
    places = inPriority(ledger, plan, std::move(places));
    places.resize(static_cast<std::size_t>(*request.limitCount));
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

ApprovedProposal approvalOf(const ledger::Book& book, const Proposal& proposal)
{
    return {std::string(book.number(book.customers[proposal.customer])),
            proposal.company,
            proposal.currency,
            proposal.group,
            proposal.stage,
            proposal.toPayMinor};
}

base::Result<PlanView> dunningPlan(Ledger& ledger, const std::string& policy, bool anyDay)
{
    return guarded([&]() -> base::Result<PlanView> {
        TEGOED_TRY(auto context, PlanContext::make(ledger, policy, anyDay));
        return viewOf(ledger, std::move(context));
    });
}

std::optional<base::Date> nextLookOn(Ledger&, const PlanView& view, ledger::ItemIndex item)
{
    return view.context->planner().nextLookOn(view.plan, item);
}

base::Result<RunReport> runDunning(Ledger& ledger, const RunRequest& request)
{
    return guarded([&]() -> base::Result<RunReport> {
        RunReport report;
        TEGOED_CHECK(checkRequest(ledger, request));
        LetterWriter writer(ledger, request.folder, request.work);
        // What an interrupted run decided comes first, so that nobody's letter is lost or asked for twice.
        if (const auto waiting = persistence::lettersWaiting(ledger.connection()); !waiting.empty())
            report.resumed = writer.write(waiting, true);
        TEGOED_CHECK(checkMoney(ledger, request));

        std::vector<LetterRow> rows;
        std::vector<std::size_t> places;
        {
            auto transaction = ledger.begin();
            ledger.refresh(); // Inside the transaction nobody else can change what the plan is made from.
            TEGOED_TRY(auto context, PlanContext::make(ledger, request.policy, request.anyDay));
            report.view = viewOf(ledger, std::move(context));
            places = taken(ledger, report.view.plan, request);
            if (places.empty()) {
                transaction.rollback();
            } else {
                RecordedRun recorded = recordRun(ledger, transaction, report.view, places, {request.folder.string(), request.policy});
                report.runId = recorded.run.value();
                rows = std::move(recorded.letters);
            }
        }

        const ledger::Book& book = ledger.book();
        report.letters.resize(report.view.plan.proposals.size());
        for (std::size_t i = 0; i < report.letters.size(); ++i) {
            report.letters[i].proposal = i;
            report.letters[i].customer = book.number(book.customers[report.view.plan.proposals[i].customer]);
        }
        std::vector<LetterRow> toWrite;
        std::vector<std::size_t> writtenPlaces;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RunLetter& letter = report.letters[places[i]];
            letter.letterNumber = "L-" + std::to_string(rows[i].id.value());
            letter.state = RunLetter::State::Task;
            if (rows[i].state == "task") continue;
            toWrite.push_back(std::move(rows[i]));
            writtenPlaces.push_back(places[i]);
        }
        auto outcomes = writer.write(toWrite, false);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            outcomes[i].proposal = writtenPlaces[i];
            report.letters[writtenPlaces[i]] = std::move(outcomes[i]);
        }
        const auto isMissing = [](const RunLetter& letter) { return letter.state == RunLetter::State::NotWritten; };
        const auto missing = std::count_if(report.letters.begin(), report.letters.end(), isMissing) +
                             std::count_if(report.resumed.begin(), report.resumed.end(), isMissing);
        if (missing > 0) {
            // The first failure follows as its code and arguments: wording makes its sentence a part of this one.
            std::vector<std::string> arguments{std::to_string(missing)};
            if (const auto& failure = writer.failure()) {
                arguments.emplace_back(name(failure->code));
                arguments.insert(arguments.end(), failure->arguments.begin(), failure->arguments.end());
            }
            report.partly = base::Error{ErrorCode::LettersNotWritten, std::move(arguments)};
        }
        return report;
    });
}

} // namespace tegoed::app
