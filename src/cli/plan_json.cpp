#include "cli/plan_json.h"

#include "app/letter_facts.h"
#include "app/wording.h"
#include "cli/json_writer.h"
#include "cli/plan_output.h"

namespace tegoed::cli {

namespace {

using dunning::Verdict;

/// What became of a proposal, or of a letter of an interrupted run.
void writeOutcome(JsonWriter& json, const app::RunLetter& letter)
{
    json.member("state", name(letter.state)).key("files").beginArray();
    for (const auto& file : letter.files)
        json.value(file);
    json.endArray();
    if (!letter.letterNumber.empty()) json.member("letter", letter.letterNumber);
    if (!letter.reason.empty()) json.member("state_reason", letter.reason);
}

/// The parts of the plan, over one open document.
class PlanWriter {
public:
    PlanWriter(JsonWriter& json, app::Ledger& ledger, const app::PlanView& view, const app::RunReport* run)
        : m_json(json), m_ledger(ledger), m_book(ledger.book()), m_view(view), m_plan(view.plan), m_run(run),
          m_facts(ledger, view.policies, view.plan.proposals.size())
    {
    }

    void write()
    {
        m_json.beginObject().member("date", m_plan.on).member("money_until", m_view.moneyUntil);
        if (m_run != nullptr) {
            m_json.key("run");
            if (m_run->runId != 0)
                m_json.value(m_run->runId);
            else
                m_json.null();
        }
        m_json.key("proposals").beginArray();
        for (std::size_t at = 0; at < m_plan.proposals.size(); ++at)
            writeProposal(at);
        m_json.endArray();
        m_json.key("skipped").beginArray();
        writeSkipped();
        m_json.endArray();
        if (m_run != nullptr) writeResumed();
        m_json.endObject();
    }

private:
    [[nodiscard]] std::string amount(std::int64_t minor, std::uint8_t currency) const
    {
        return base::minorToString(minor, m_book.currencies[currency].decimals());
    }

    void writeProposal(std::size_t at)
    {
        const auto& proposal = m_plan.proposals[at];
        const auto& customer = m_book.customers[proposal.customer];
        const auto addressee = m_facts.addresseeOf(proposal);
        m_json.beginObject().member("customer", m_book.number(customer)).member("name", m_book.nameOf(customer));
        m_json.member("company", m_book.companies[proposal.company].name).member("policy", m_view.policies[proposal.policy].name);
        m_json.member("group", name(proposal.group)).member("stage", name(proposal.stage)).member("channel", name(proposal.channel));
        m_json.member("language", code(addressee.language)).member("currency", m_book.currencies[proposal.currency].code());
        m_json.member("items_total", amount(proposal.itemsTotalMinor, proposal.currency))
            .member("credits", amount(proposal.creditsMinor, proposal.currency));
        m_json.member("unallocated", amount(proposal.unallocatedMinor, proposal.currency))
            .member("to_pay", amount(proposal.toPayMinor, proposal.currency));
        m_json.member("pay_by", proposal.payBy).member("needs_approval", proposal.needsApproval).key("copy").beginArray();
        for (const auto copy : addressee.copies)
            m_json.value(name(copy));
        m_json.endArray().key("warnings").beginArray();
        for (const auto& warning : warningNames(proposal))
            m_json.value(warning);
        m_json.endArray().key("items").beginArray();
        for (const auto& item : m_plan.itemsOf(proposal))
            writeItem(item, proposal);
        m_json.endArray();
        if (m_run != nullptr) writeOutcome(m_json, m_run->letters.at(at));
        m_json.endObject();
    }

    void writeItem(const dunning::ProposalItem& taken, const dunning::Proposal& proposal)
    {
        const auto& item = m_book.items.all()[taken.item];
        const auto dueOn = base::Date::ofDayNumber(item.dueOn);
        m_json.beginObject().member("number", m_book.items.number(item)).member("due", dueOn);
        m_json.member("days_overdue", std::int64_t{(m_plan.on - dueOn).count()}).member("open", amount(item.openMinor, item.currency));
        if (taken.claimedMinor != item.openMinor) m_json.member("claimed", amount(taken.claimedMinor, item.currency));
        if (item.customer != proposal.customer) m_json.member("customer", m_book.number(m_book.customers[item.customer]));
        m_json.member("stage", name(taken.stage)).endObject();
    }

    void writeSkipped()
    {
        const auto items = m_book.items.all();
        for (ledger::ItemIndex at = 0; at < items.size(); ++at) {
            const auto verdict = m_plan.verdictOf(at);
            if (items[at].openMinor == 0 || verdict == Verdict::Takes) continue;
            m_json.beginObject().member("number", m_book.items.number(items[at]));
            m_json.member("customer", m_book.number(m_book.customers[items[at].customer]));
            m_json.member("due", base::Date::ofDayNumber(items[at].dueOn)).member("reason", name(verdict));
            m_json.member("next", app::nextLookOn(m_ledger, m_view, at)).endObject();
        }
    }

    void writeResumed()
    {
        m_json.key("resumed").beginArray();
        for (const auto& letter : m_run->resumed) {
            m_json.beginObject().member("customer", letter.customer);
            writeOutcome(m_json, letter);
            m_json.endObject();
        }
        m_json.endArray();
    }

    JsonWriter& m_json;
    app::Ledger& m_ledger;
    const ledger::Book& m_book;
    const app::PlanView& m_view;
    const dunning::Plan& m_plan;
    const app::RunReport* m_run;
    app::LetterFacts m_facts;
};

} // namespace

void writePlan(const Context& context, app::Ledger& ledger, const app::PlanView& view, const app::RunReport* run)
{
    JsonWriter json{context.out()};
    PlanWriter{json, ledger, view, run}.write();
}

} // namespace tegoed::cli
