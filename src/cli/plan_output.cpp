#include "cli/plan_output.h"

#include "app/wording.h"
#include "base/assert.h"
#include "base/text.h"
#include "cli/output.h"
#include "cli/plan_json.h"
#include "exchange/csv_writer.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace tegoed::cli {

namespace {

using dunning::Verdict;

constexpr std::size_t kListedSkippedCount = 40;
constexpr std::size_t kPlanBufferBytes = 64 * 1024;

/// The items of the plan that are open, with their position.
template <class Visit>
void eachOpenItem(const ledger::Book& book, Visit visit)
{
    const auto items = book.items.all();
    for (ledger::ItemIndex at = 0; at < items.size(); ++at)
        if (items[at].openMinor != 0) visit(at, items[at]);
}

std::string titleLine(const Context& context, const app::PlanView& view)
{
    const auto until = view.moneyUntil ? toString(*view.moneyUntil) : context.text("cli.unknown_day");
    return context.text("cli.plan_title", {toString(view.plan.on), until});
}

base::Table proposalTable(const Context& context, const ledger::Book& book, const app::PlanView& view, const app::RunReport* run)
{
    base::Table table;
    table.columns = columnsOf("customer name stage channel #items #items_total #to_pay currency pay_by warnings", context.language());
    if (run != nullptr)
        for (const auto& column : columnsOf("state files reason", context.language()))
            table.columns.push_back(column);
    for (std::size_t at = 0; at < view.plan.proposals.size(); ++at) {
        const auto& proposal = view.plan.proposals[at];
        const auto& customer = book.customers[proposal.customer];
        const auto currency = book.currencies[proposal.currency];
        auto& row = table.rows.emplace_back();
        row = {std::string{book.number(customer)},
               std::string{book.nameOf(customer)},
               std::string{name(proposal.stage)},
               std::string{name(proposal.channel)},
               countCell(proposal.itemCount),
               base::Money::ofMinor(proposal.itemsTotalMinor, currency),
               base::Money::ofMinor(proposal.toPayMinor, currency),
               currency.code(),
               proposal.payBy,
               textCell(base::join(warningNames(proposal), " "))};
        if (run == nullptr) continue;
        const auto& letter = run->letters.at(at);
        row.emplace_back(std::string{name(letter.state)});
        row.push_back(textCell(base::join(letter.files, ", ")));
        // Why a letter was not written is an error of its own, with its sentence.
        row.push_back(letter.state == app::RunLetter::State::NotWritten ? base::Cell{} : textCell(letter.reason));
    }
    return table;
}

/// A few skipped items are listed, many are counted by reason: the rest is for CSV and JSON.
base::Table skippedTable(const Context& context, app::Ledger& ledger, const app::PlanView& view)
{
    const auto& book = ledger.book();
    std::array<std::int64_t, dunning::kVerdictCount> counts{};
    std::size_t skippedCount = 0;
    eachOpenItem(book, [&](ledger::ItemIndex at, const ledger::OpenItem&) {
        const auto verdict = view.plan.verdictOf(at);
        if (verdict == Verdict::Takes) return;
        ++counts[static_cast<std::size_t>(verdict)];
        ++skippedCount;
    });
    base::Table table;
    if (skippedCount <= kListedSkippedCount) {
        table.columns = columnsOf("item customer due reason next", context.language());
        eachOpenItem(book, [&](ledger::ItemIndex at, const ledger::OpenItem& item) {
            const auto verdict = view.plan.verdictOf(at);
            if (verdict == Verdict::Takes) return;
            table.rows.push_back({std::string{book.items.number(item)}, std::string{book.number(book.customers[item.customer])},
                                  base::Date::ofDayNumber(item.dueOn), std::string{name(verdict)},
                                  optionalCell(app::nextLookOn(ledger, view, at))});
        });
        return table;
    }
    table.columns = columnsOf("reason #count", context.language());
    for (const auto verdict : dunning::allVerdicts()) {
        const auto count = counts[static_cast<std::size_t>(verdict)];
        if (count > 0) table.rows.push_back({std::string{name(verdict)}, count});
    }
    return table;
}

void showForPeople(const Context& context, app::Ledger& ledger, const app::PlanView& view, const app::RunReport* run)
{
    auto& out = context.out();
    out << titleLine(context, view) << "\n\n";
    if (view.plan.proposals.empty())
        out << context.text("cli.no_proposals") << '\n';
    else
        show(context, proposalTable(context, ledger.book(), view, run));
    if (run != nullptr) {
        for (const auto& letter : run->resumed)
            out << context.text("cli.resumed", {letter.letterNumber, letter.customer, base::join(letter.files, ", ")}) << '\n';
        return;
    }
    const auto skipped = skippedTable(context, ledger, view);
    if (skipped.rows.empty()) return;
    out << '\n' << context.text("cli.skipped") << '\n';
    show(context, skipped);
}

/// Every open item, one a line: what it takes, or why it takes nothing.
void showItems(const Context& context, app::Ledger& ledger, const app::PlanView& view, const app::RunReport* run)
{
    const auto& book = ledger.book();
    const auto& plan = view.plan;
    std::vector<std::uint32_t> proposalOf(book.items.all().size(), ledger::kNoIndex);
    for (std::size_t at = 0; at < plan.proposals.size(); ++at)
        for (const auto& item : plan.itemsOf(plan.proposals[at]))
            proposalOf[item.item] = static_cast<std::uint32_t>(at);

    std::string buffer = "number,customer,name,company,due,days_overdue,currency,open,group,stage,to,channel,reason,next";
    buffer += run == nullptr ? "\r\n" : ",state,files\r\n";
    eachOpenItem(book, [&](ledger::ItemIndex at, const ledger::OpenItem& item) {
        const auto& customer = book.customers[item.customer];
        const auto currency = book.currencies[item.currency];
        const auto verdict = plan.verdictOf(at);
        const auto dueOn = base::Date::ofDayNumber(item.dueOn);
        const auto add = [&](std::string_view text) { (buffer += text) += ','; };
        const auto addText = [&](std::string_view text) { add(exchange::csvCell(text)); };
        addText(book.items.number(item));
        addText(book.number(customer));
        addText(book.nameOf(customer));
        addText(book.companies[item.company].name);
        add(toString(dueOn));
        add(std::to_string((plan.on - dueOn).count()));
        add(currency.code());
        add(base::minorToString(item.openMinor, currency.decimals()));
        const auto index = proposalOf[at];
        if (verdict == Verdict::Takes && index != ledger::kNoIndex) {
            const auto& proposal = plan.proposals[index];
            add(name(proposal.group));
            add(name(plan.stageOf(at)));
            addText(book.number(book.customers[proposal.customer]));
            add(name(proposal.channel));
            buffer += ',';
            if (run != nullptr) {
                const auto& letter = run->letters.at(index);
                buffer += ',';
                add(name(letter.state));
                buffer += exchange::csvCell(base::join(letter.files, " "));
            }
        } else {
            buffer += ",,,,";
            add(name(verdict));
            if (const auto next = app::nextLookOn(ledger, view, at)) buffer += toString(*next);
            if (run != nullptr) buffer += ",,";
        }
        buffer += "\r\n";
        if (buffer.size() < kPlanBufferBytes) return;
        context.out() << buffer;
        buffer.clear();
    });
    context.out() << buffer;
}

} // namespace

void showSummary(const Context& context, const app::RunReport& run, const std::string& folder)
{
    if (context.format() != Format::Text || run.letters.empty()) return;
    const auto count = [&](auto... states) {
        return std::to_string(std::count_if(run.letters.begin(), run.letters.end(),
                                            [&](const app::RunLetter& letter) { return ((letter.state == states) || ...); }));
    };
    using State = app::RunLetter::State;
    context.out() << '\n'
                  << context.text("cli.run_summary",
                                  {count(State::Written, State::Sent), folder, count(State::Task), count(State::HeldForApproval)})
                  << '\n';
}

std::string_view name(app::RunLetter::State state)
{
    using State = app::RunLetter::State;
    switch (state) {
    case State::Written: return "written";
    case State::Sent: return "sent";
    case State::Task: return "task";
    case State::Lapsed: return "lapsed";
    case State::HeldForApproval: return "held_for_approval";
    case State::NotWritten: return "not_written";
    }
    TEGOED_UNREACHABLE();
}

std::vector<std::string> warningNames(const dunning::Proposal& proposal)
{
    std::vector<std::string> names;
    for (const auto warning :
         {dunning::Warning::NoAddress, dunning::Warning::NoCompany, dunning::Warning::NotCalled, dunning::Warning::NoEmail})
        if ((proposal.warnings & static_cast<std::uint8_t>(warning)) != 0) names.emplace_back(name(warning));
    return names;
}

void showPlan(const Context& context, app::Ledger& ledger, const app::PlanView& view, const app::RunReport* run)
{
    switch (context.format()) {
    case Format::Text: showForPeople(context, ledger, view, run); return;
    case Format::Csv: showItems(context, ledger, view, run); return;
    case Format::Json: writePlan(context, ledger, view, run); return;
    }
    TEGOED_UNREACHABLE();
}

} // namespace tegoed::cli
