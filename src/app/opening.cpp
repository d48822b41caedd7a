#include "app/opening.h"

#include "app/item_lookup.h"
#include "app/money.h"
#include "app/notes.h"
#include "app/wording.h"
#include "base/assert.h"
#include "base/text.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace tegoed::app {

namespace {

constexpr int kRestDays = 7; // Contract, dunning rule 5.
constexpr int kCallBusinessDays = 10;
constexpr int kHalfYearDays = 180;
constexpr int kOldDays = 365;
constexpr int kConsumerLimitationDays = 2 * 365 + 1; // Art. 7:28 BW, goods.
constexpr int kLimitationDays = 5 * 365 + 2;         // Art. 3:307 BW.
constexpr int kSoonDays = 90;
constexpr std::int64_t kLargeMinor = 1'000'000;
constexpr std::int64_t kSmallMinor = 50'000; // A call costs more than it brings in.
constexpr std::int64_t kRestMinor = 2'500;   // As the formal notice's minimum (rule 4).
constexpr std::int64_t kTinyRestMinor = 500; // No reminder asks for less (rule 4).
constexpr std::array kOpeningLists{OpeningList::GoOn, OpeningList::Statement, OpeningList::CallFirst, OpeningList::WriteOff};
constexpr std::array kStages{ledger::Stage::Reminder1, ledger::Stage::Reminder2, ledger::Stage::Reminder3, ledger::Stage::Reminder4};

void addSum(std::vector<base::Money>& sums, base::Money amount)
{
    const auto known = std::find_if(sums.begin(), sums.end(), [&](const base::Money& sum) { return sum.currency() == amount.currency(); });
    if (known == sums.end())
        sums.push_back(amount);
    else
        *known += amount;
}

/// One customer's items, and what was decided about them.
class Deciding {
public:
    /// `statement`: what was written for him, if he gets one.
    Deciding(Ledger& owner, persistence::Transaction& changes, ledger::Customer whom, OpeningChoice chosen, std::string why,
             const StatementFile* statement)
        : m_ledger(owner), m_transaction(changes), m_customer(std::move(whom)), m_choice(chosen), m_why(std::move(why)),
          m_statement(statement), m_today(owner.environment().today), m_restUntil(m_today + base::Days{kRestDays}),
          m_holdUntil(owner.calendar().plusBusinessDays(m_today, kCallBusinessDays))
    {
        if (m_choice.list == OpeningList::CallFirst) m_holds = persistence::holdsOf(m_ledger.connection(), m_customer.id);
    }

    void decide(persistence::StoredDocument stored)
    {
        const base::DocumentId id = stored.document.id;
        stored.document.openingReview = false;
        m_transaction.updateFacts(stored.document, stored.rowHash);
        m_decided.push_back(id);
        if (m_choice.list == OpeningList::WriteOff) {
            writeOff(stored);
            return;
        }
        m_transaction.insertRest(id, m_restUntil, "opening_review");
        switch (m_choice.list) {
        case OpeningList::GoOn: takeEarlierStages(id); break;
        case OpeningList::Statement: startAgain(id); break;
        case OpeningList::CallFirst: hold(stored.document); break;
        case OpeningList::WriteOff: break;
        }
    }

    [[nodiscard]] bool hasItems() const { return !m_decided.empty(); }

    /// Puts the customer on top of today's list if he is to be called, or keeps what was sent to him.
    void note() const
    {
        if (m_choice.list != OpeningList::CallFirst && m_statement == nullptr) return;
        persistence::ContactEvent event;
        event.customer = m_customer.id;
        event.happenedOn = m_today;
        event.kind = ledger::ContactKind::Note;
        event.text = m_statement == nullptr ? reason() : statementText(*m_statement);
        if (m_choice.list == OpeningList::CallFirst) event.nextOn = event.happenedOn;
        event.user = m_ledger.context().user;
        event.items = m_decided;
        m_transaction.insert(event);
    }

    /// What was decided, for the journal.
    [[nodiscard]] nlohmann::ordered_json details() const
    {
        nlohmann::ordered_json said{{"customer", m_customer.number}, {"list", name(m_choice.list)}};
        switch (m_choice.list) {
        case OpeningList::GoOn: said["stage"] = name(m_choice.stage); break;
        case OpeningList::Statement:
            if (m_statement != nullptr) said["file"] = m_statement->file;
            break;
        case OpeningList::CallFirst:
            said["hold_until"] = toString(m_holdUntil);
            if (!m_heldLonger.empty()) said["held_longer"] = m_heldLonger;
            break;
        case OpeningList::WriteOff:
            said["written_off"] = nlohmann::ordered_json::array();
            for (const auto& sum : m_writtenOff)
                said["written_off"].push_back(std::string{sum.currency().code()} + " " + toString(sum));
            said["reason"] = m_why;
            return said;
        }
        said["rest_until"] = toString(m_restUntil);
        return said;
    }

    [[nodiscard]] const std::vector<base::Money>& writtenOff() const { return m_writtenOff; }

private:
    /// A hold that somebody set for longer stays, with its reason.
    void hold(const ledger::Document& document)
    {
        const auto isLonger = [&](const auto& one) { return one.document == document.id && one.until >= m_holdUntil; };
        if (std::any_of(m_holds.begin(), m_holds.end(), isLonger))
            m_heldLonger.push_back(document.number);
        else
            m_transaction.setHold(m_customer.id, document.id, m_holdUntil, reason(), m_today);
    }

    void writeOff(const persistence::StoredDocument& stored)
    {
        const base::Money open = stored.document.open;
        if (open.isZero()) return;
        postWriteOff(m_transaction, stored, m_today, open, m_why);
        addSum(m_writtenOff, open);
    }

    void startAgain(base::DocumentId id) const
    {
        // What an agency has stays there.
        const auto taken = persistence::stepsOf(m_ledger.connection(), id);
        const bool isAtAgency =
            std::any_of(taken.begin(), taken.end(), [](const auto& step) { return step.stage == ledger::Stage::Collections; });
        if (!taken.empty() && !isAtAgency) m_transaction.removeStepsOf(id);
    }

    void takeEarlierStages(base::DocumentId id) const
    {
        // What comes before the stage counts as taken, as an imported level does.
        const auto taken = persistence::stepsOf(m_ledger.connection(), id);
        std::vector<persistence::StepRow> steps;
        for (const ledger::Stage stage : kStages) {
            if (stage >= m_choice.stage) break;
            const bool isKnown = std::any_of(taken.begin(), taken.end(), [&](const auto& step) { return step.stage == stage; });
            if (!isKnown) steps.push_back({id, stage, m_today, std::nullopt, false});
        }
        m_transaction.insertSteps(steps);
    }

    [[nodiscard]] std::string reason() const { return text("opening.call_first", m_ledger.environment().language); }

    [[nodiscard]] std::string statementText(const StatementFile& statement) const
    {
        const auto language = m_ledger.environment().language;
        std::vector<std::string> sums;
        for (const auto& sum : statement.balances)
            sums.push_back(std::string{sum.currency().code()} + " " + base::display(sum, numberStyle(language)));
        return text("opening.statement_sent", language,
                    {base::displayShort(statement.asOf, language), base::join(sums, ", "),
                     statement.mail.empty() ? statement.file : statement.mail});
    }

    Ledger& m_ledger;
    persistence::Transaction& m_transaction;
    ledger::Customer m_customer;
    OpeningChoice m_choice;
    std::string m_why; ///< Of what is written off.
    const StatementFile* m_statement;
    base::Date m_today;
    base::Date m_restUntil; ///< First day of a step.
    base::Date m_holdUntil;
    std::vector<persistence::StoredHold> m_holds{};
    std::vector<base::DocumentId> m_decided{};
    std::vector<std::string> m_heldLonger{};
    std::vector<base::Money> m_writtenOff{};
};

int limitationDays(const OpeningFacts& facts)
{
    return facts.isConsumer ? kConsumerLimitationDays : kLimitationDays;
}

/// The statements of those who get one, ready to be put into the folder, by customer.
struct PreparedStatements {
    std::optional<StatementBatch> batch{};
    std::map<std::string, StatementFile> files{};
    std::int64_t changeNumber = 0; ///< Of the book that they are of.
};

base::Result<PreparedStatements> prepareStatements(Ledger& ledger, const OpeningRequest& request, const base::Work& work)
{
    PreparedStatements prepared;
    std::vector<std::string> customers;
    for (const auto& decision : request.decisions)
        if (decision.choice.list == OpeningList::Statement) customers.push_back(decision.customer);
    if (customers.empty()) return prepared;
    if (request.folder.empty()) return base::fail(base::ErrorCode::FieldValueBad, {"out", "", "not_empty"});
    (void)ledger.book();
    ledger.refresh();
    prepared.changeNumber = ledger.book().changeNumber;
    TEGOED_TRY(auto batch, StatementBatch::in(request.folder, StatementBatch::Mails::With));
    prepared.batch.emplace(std::move(batch));
    for (const auto& customer : customers) {
        if (work.stop.stop_requested()) return base::fail(base::ErrorCode::Cancelled);
        if (work.progress) work.progress(static_cast<std::int64_t>(prepared.files.size()), static_cast<std::int64_t>(customers.size()));
        TEGOED_TRY(const auto statement, statementOf(ledger, customer));
        TEGOED_CHECK(prepared.batch->add(ledger, statement));
        prepared.files.insert_or_assign(customer, prepared.batch->files().back());
    }
    return prepared;
}

} // namespace

std::string_view name(OpeningList list)
{
    switch (list) {
    case OpeningList::GoOn: return "go_on";
    case OpeningList::Statement: return "statement";
    case OpeningList::CallFirst: return "call_first";
    case OpeningList::WriteOff: return "write_off";
    }
    TEGOED_UNREACHABLE();
}

std::optional<OpeningList> parseOpeningList(std::string_view text)
{
    const auto found = std::find_if(kOpeningLists.begin(), kOpeningLists.end(), [&](OpeningList list) { return name(list) == text; });
    return found == kOpeningLists.end() ? std::nullopt : std::optional{*found};
}

std::span<const ledger::Stage> openingStages()
{
    return kStages;
}

OpeningChoice propose(const OpeningFacts& facts)
{
    // In another currency nobody knows here whether it is small.
    const bool isOld = facts.oldestDays > kOldDays;
    const bool isSmall = !facts.hasOtherCurrency && facts.openMinor < kSmallMinor;
    if (facts.canWriteOff && isOld && !facts.hasOtherCurrency && facts.openMinor < kTinyRestMinor)
        return {OpeningList::WriteOff, ledger::Stage::Reminder1};
    if (facts.openMinor >= kLargeMinor || facts.oldestDays > limitationDays(facts) || (isOld && !isSmall))
        return {OpeningList::CallFirst, ledger::Stage::Reminder1};
    std::size_t next = 0;
    for (std::size_t i = 0; i < kStages.size(); ++i)
        if (facts.steps.contains(kStages[i])) next = i + 1;
    // Reminders of more than a year ago are forgotten; what nobody was reminded of begins with an overview.
    if (isOld || (facts.oldestDays > kHalfYearDays && isSmall && next == 0)) return {OpeningList::Statement, ledger::Stage::Reminder1};
    return {OpeningList::GoOn, kStages[std::min(next, kStages.size() - 1)]};
}

OpeningHint hintOf(const OpeningFacts& facts)
{
    const int lapsesAt = limitationDays(facts);
    if (facts.oldestDays > lapsesAt) return facts.isConsumer ? OpeningHint::LapsedConsumer : OpeningHint::Lapsed;
    if (facts.oldestDays > lapsesAt - kSoonDays) return OpeningHint::LapsesSoon;
    const bool isRest = facts.canWriteOff && !facts.hasOtherCurrency && facts.openMinor < kRestMinor && facts.oldestDays > kOldDays;
    return isRest ? OpeningHint::SmallRest : OpeningHint::None;
}

std::string_view name(OpeningHint hint)
{
    switch (hint) {
    case OpeningHint::None: return {};
    case OpeningHint::Lapsed: return "lapsed";
    case OpeningHint::LapsedConsumer: return "lapsed_consumer";
    case OpeningHint::LapsesSoon: return "lapses_soon";
    case OpeningHint::SmallRest: return "small_rest";
    }
    TEGOED_UNREACHABLE();
}

std::vector<OpeningCustomer> openingCustomers(const ledger::Book& book, base::Date today)
{
    std::vector<OpeningCustomer> customers;
    for (std::size_t i = 0; i < book.customers.size(); ++i) {
        OpeningCustomer one;
        std::uint8_t steps = 0;
        for (const auto& item : book.items.of(static_cast<ledger::CustomerIndex>(i))) {
            if (item.openMinor == 0 || (item.flags & ledger::kItemOpeningReview) == 0) continue;
            ++one.count;
            if (item.currency == 0)
                one.facts.openMinor += item.openMinor;
            else
                one.facts.hasOtherCurrency = true;
            one.facts.oldestDays = std::max(one.facts.oldestDays, today.dayNumber() - item.dueOn);
            steps = static_cast<std::uint8_t>(steps | item.steps);
        }
        if (one.count == 0) continue;
        one.customer = book.number(book.customers[i]);
        one.customerName = book.nameOf(book.customers[i]);
        one.facts.steps = ledger::StageSet{steps};
        one.facts.isConsumer = book.customers[i].kind == ledger::CustomerKind::Consumer;
        one.facts.canWriteOff = book.settlement == ledger::Settlement::Bank;
        one.proposal = propose(one.facts);
        one.hint = hintOf(one.facts);
        customers.push_back(std::move(one));
    }
    std::stable_sort(customers.begin(), customers.end(),
                     [](const OpeningCustomer& a, const OpeningCustomer& b) { return a.facts.oldestDays > b.facts.oldestDays; });
    return customers;
}

base::Result<OpeningDone> decideOpening(Ledger& ledger, const OpeningRequest& request, const base::Work& work)
{
    return guarded([&]() -> base::Result<OpeningDone> {
        const auto& decisions = request.decisions;
        OpeningDone done;
        if (decisions.empty()) return done;
        TEGOED_CHECK(checkNoteText("reason", request.reason));
        const auto writesOff = [](const OpeningDecision& decision) { return decision.choice.list == OpeningList::WriteOff; };
        if (std::any_of(decisions.begin(), decisions.end(), writesOff) && ledger.settlement() == ledger::Settlement::Package)
            return base::fail(base::ErrorCode::SettledByPackage, {"write_off"});
        const auto why = request.reason.empty() ? text("opening.written_off", ledger.environment().language) : request.reason;
        TEGOED_TRY(auto statements, prepareStatements(ledger, request, work));
        auto transaction = ledger.begin();
        if (statements.batch) {
            ledger.refresh(); // Inside the transaction nobody else can change what the statements say.
            if (ledger.book().changeNumber != statements.changeNumber)
                return base::fail(base::ErrorCode::ChangedMeanwhile, {"chosen_items"});
        }
        nlohmann::ordered_json items = nlohmann::ordered_json::array();
        nlohmann::ordered_json decided = nlohmann::ordered_json::array();
        std::optional<base::CustomerId> only;
        for (const OpeningDecision& decision : decisions) {
            TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, decision.customer));
            const auto statement = statements.files.find(decision.customer);
            Deciding deciding{ledger,          transaction, customer,
                              decision.choice, why,         statement == statements.files.end() ? nullptr : &statement->second};
            for (auto& stored : persistence::documentsOf(ledger.connection(), customer.id)) {
                if (!stored.document.openingReview) continue;
                items.push_back(stored.document.number);
                deciding.decide(std::move(stored));
            }
            if (!deciding.hasItems()) return base::fail(base::ErrorCode::ItemUnknown, {decision.customer});
            deciding.note();
            decided.push_back(deciding.details());
            for (const auto& sum : deciding.writtenOff())
                addSum(done.writtenOff, sum);
            if (writesOff(decision)) transaction.refreshBehaviours({&customer.id, 1});
            transaction.touch(customer.id);
            only = customer.id;
        }
        done.itemCount = static_cast<int>(items.size());
        nlohmann::ordered_json details;
        if (decisions.size() == 1) details["customer"] = decisions.front().customer;
        details["items"] = std::move(items);
        if (statements.batch) details["folder"] = request.folder.string();
        details["decided"] = std::move(decided);
        // The files first: a decision without the statement that it promises could not be mended; files without a decision are replaced by
        // the same ones.
        if (statements.batch) TEGOED_CHECK(statements.batch->staged().publish());
        commit(ledger, transaction, "opening_decide", decisions.size() == 1 ? only : std::nullopt, details.dump());
        if (statements.batch) {
            statements.batch->staged().keep();
            done.statements = statements.batch->files();
        }
        return done;
    });
}

base::Result<int> decideOpening(Ledger& ledger, const std::vector<OpeningDecision>& decisions)
{
    TEGOED_TRY(const auto done, decideOpening(ledger, OpeningRequest{decisions, {}, {}}, {}));
    return done.itemCount;
}

base::Result<int> decideOpeningReview(Ledger& ledger, const std::string& customer)
{
    auto count = decideOpening(ledger, {{customer, {}}});
    if (!count && count.error().code == base::ErrorCode::ItemUnknown) return 0;
    return count;
}

} // namespace tegoed::app
