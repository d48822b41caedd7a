#include "app/demo_dunning.h"

#include "app/demo_customers.h"
#include "app/demo_random.h"
#include "base/assert.h"
#include "dunning/collection_costs.h"
#include "dunning/item_rules.h"
#include "letters/payment_reference.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tegoed::app {

using base::Date;
using base::Days;
using base::Money;
using dunning::Group;
using ledger::Stage;
using persistence::LetterRow;
using persistence::StepRow;

namespace {

constexpr int kBusinessDaysBack = 110; ///< How far back the runs are played: nothing that is open was due before.
constexpr int kReminderEvery = 2;      ///< Business days between two runs.
constexpr int kDecisionEvery = 5, kFirstDecision = 4;
constexpr Days kReminderPayDays{5}, kNoticePayDays{14};
constexpr int kReachedBusinessDays = 2;

/// Not every proposal is approved the first time.
int approvedPerMille(Group group)
{
    return group == Group::Call ? 900 : group == Group::FormalNotice ? 750 : 400;
}

/// The least that is asked for, in minor units (contract, dunning rule 4).
std::int64_t minimumOf(Group group)
{
    constexpr std::array<std::int64_t, dunning::kGroupCount> kMinimums{500, 2500, 0, 10000};
    return kMinimums[static_cast<std::size_t>(group)];
}

bool isConsumer(ledger::CustomerKind kind)
{
    return kind == ledger::CustomerKind::Consumer || kind == ledger::CustomerKind::Unknown;
}

letters::Recipient recipientOf(const DemoCustomer& payer)
{
    letters::Recipient recipient;
    const ledger::Customer& customer = payer.customer;
    recipient.number = customer.number;
    recipient.name = customer.name;
    recipient.street = customer.street;
    recipient.postcode = customer.postcode;
    recipient.city = customer.city;
    recipient.country = customer.country;
    recipient.email = customer.email;
    const auto person = std::find_if(payer.contacts.begin(), payer.contacts.end(),
                                     [](const auto& contact) { return contact.role == ledger::ContactRole::Reminders; });
    if (person != payer.contacts.end()) {
        recipient.attention = person->name;
        recipient.salutation = person->salutation;
        recipient.email = person->email;
    }
    return recipient;
}

} // namespace

/// An open item while its months are played.
struct DemoDunning::Item {
    const DemoOpenItem* open;
    const ledger::Document* document;
    const DemoCustomer* owner;
    const dunning::Schedule* schedule;
    Date from;  ///< First day on which it may take a step.
    Date until; ///< First day on which it may no more.
    ledger::StageSet taken{};
    std::optional<Date> lastOn{};
    std::optional<Date> noticeOn{};
    Stage next = Stage::Reminder1;

    [[nodiscard]] Money openOn(Date day) const
    {
        const bool isPaid = open->paidMinor != 0 && open->paidOn < day;
        return isPaid ? document->amount - Money::ofMinor(open->paidMinor, document->amount.currency()) : document->amount;
    }
};

/// The items of one payer, company and currency.
struct DemoDunning::Account {
    const DemoCustomer* payer;
    base::CompanyId company;
    base::Currency currency;
    DemoRandom random;
    std::vector<Item> items{};
    std::optional<Date> lastReminderOn{};
    std::optional<Date> quietUntil{}; ///< Somebody was reached: no reminder until after this day.
};

void DemoLetters::clear()
{
    rows.clear();
    steps.clear();
    calls.clear();
}

DemoDunning::DemoDunning(std::uint64_t seed, const DemoDays& days, std::span<const ledger::Company> companies)
    : m_seed(seed), m_days(days), m_companies(companies)
{
    for (const auto& policy : dunning::shippedPolicies()) {
        m_scheduleOfPolicy.emplace(policy.name, m_schedules.size());
        m_schedules.emplace_back(policy);
    }
    for (const auto& segment : demoSegments()) {
        m_scheduleOfSegment.emplace(segment.name, m_scheduleOfPolicy.at(std::string{segment.policy.empty() ? "standard" : segment.policy}));
    }
    Date day = days.today;
    for (int back = 1; back <= kBusinessDaysBack; ++back) {
        day = days.calendar->before(day);
        const bool reminds = back % kReminderEvery == 0;
        const bool decides = back >= kFirstDecision && (back - kFirstDecision) % kDecisionEvery == 0;
        if (reminds || decides) m_runDays.push_back({day, reminds, decides});
    }
    std::reverse(m_runDays.begin(), m_runDays.end());
}

std::size_t DemoDunning::scheduleOf(const ledger::Customer& customer) const
{
    const auto own = m_scheduleOfPolicy.find(customer.policy);
    if (own != m_scheduleOfPolicy.end()) return own->second;
    return m_scheduleOfSegment.at(customer.segment);
}

void DemoDunning::play(std::span<const DemoCustomer> customers, std::span<const DemoOpenItem> items, const DemoBatch& batch,
                       DemoLetters& letters)
{
    const int first = customers.front().profile.index;
    const auto customerAt = [&](int index) -> const DemoCustomer& { return customers[static_cast<std::size_t>(index - first)]; };
    std::vector<Account> accounts;
    for (const DemoOpenItem& open : items) {
        const DemoCustomer& owner = customerAt(open.customer);
        const bool paidByHead = owner.profile.habit == DemoHabit::GroupMember && owner.profile.headIndex >= 0;
        const DemoCustomer& payer = paidByHead ? customerAt(owner.profile.headIndex) : owner;
        const ledger::Document& document = batch.documents[open.place].document;
        auto account = std::find_if(accounts.begin(), accounts.end(), [&](const Account& one) {
            return one.payer == &payer && one.company == document.company && one.currency == document.amount.currency();
        });
        if (account == accounts.end()) {
            DemoRandom random{m_seed, static_cast<std::uint64_t>(payer.profile.index),
                              5 + static_cast<std::uint64_t>(document.company.value())};
            account = accounts.insert(accounts.end(), {&payer, document.company, document.amount.currency(), random});
        }
        Item item{&open,       &document, &owner, &m_schedules[scheduleOf(owner.customer)], open.startOn.value_or(document.issuedOn),
                  m_days.today};
        const bool isCollected =
            owner.customer.paymentMethod == ledger::PaymentMethod::DirectDebit && !open.startOn && !document.paymentMethod;
        if (isCollected) item.from = base::plusTargetDays(document.dueOn, dunning::kDirectDebitDays) + Days{1};
        for (const auto& stop : {open.stopOn, owner.stopOn, payer.stopOn}) {
            if (stop) item.until = std::min(item.until, *stop);
        }
        account->items.push_back(item);
    }
    for (Account& account : accounts) {
        std::stable_sort(account.items.begin(), account.items.end(),
                         [](const Item& a, const Item& b) { return a.document->dueOn < b.document->dueOn; });
        for (const RunDay& day : m_runDays)
            playDay(account, day, letters);
    }
}

void DemoDunning::playDay(Account& account, const RunDay& day, DemoLetters& letters)
{
    std::array<std::vector<Item*>, dunning::kGroupCount> taking;
    constexpr Days kLongestNotice{5}; // No schedule writes earlier before the due date.
    for (Item& item : account.items) {
        if (day.on + kLongestNotice < item.document->dueOn) break;
        if (day.on < item.from || day.on >= item.until) continue;
        auto next = item.schedule->next(item.taken, day.on >= item.document->dueOn);
        const bool isOldNotice = item.noticeOn && day.on - *item.noticeOn > Days{dunning::kNoticeAgeDays};
        if (next.exists && next.stage == Stage::Collections && isOldNotice) next = item.schedule->entryOf(Stage::FormalNotice);
        if (!next.exists || day.on < item.document->dueOn + Days{next.offsetDays}) continue;
        if (item.lastOn && day.on < *item.lastOn + Days{next.gapDays}) continue;
        if (next.stage == Stage::Collections && isConsumer(item.owner->customer.kind)) {
            const auto term = dunning::fourteenDayTerm(item.noticeOn.value_or(day.on), *m_days.calendar);
            if (day.on < term.safeCostsDueFrom + dunning::kConsumerMargin) continue;
        }
        item.next = next.stage;
        taking[static_cast<std::size_t>(dunning::groupOf(next.stage))].push_back(&item);
    }
    for (const Group group : {Group::Reminder, Group::Call, Group::FormalNotice, Group::Collections}) {
        const auto& of = taking[static_cast<std::size_t>(group)];
        if (of.empty()) continue;
        if (group == Group::Reminder) {
            constexpr Days kCustomerGap{7};
            const bool isRecent = account.lastReminderOn && day.on < *account.lastReminderOn + kCustomerGap;
            const bool isQuiet = account.quietUntil && day.on <= *account.quietUntil;
            if (!day.remindsAll || isRecent || isQuiet) continue;
        } else if (!day.decides || !account.random.chance(approvedPerMille(group))) {
            continue;
        }
        std::int64_t claimed = 0;
        for (const Item* item : of)
            claimed += item->openOn(day.on).minor();
        if (claimed >= minimumOf(group)) send(account, day, of, letters);
    }
}

void DemoDunning::send(Account& account, const RunDay& day, std::span<Item* const> taking, DemoLetters& letters)
{
    const auto& calendar = *m_days.calendar;
    const Group group = dunning::groupOf(taking.front()->next);
    const ledger::Customer& payer = account.payer->customer;
    const std::string number = fmt::format("L-{}", m_nextLetter++);
    const auto& company = m_companies[static_cast<std::size_t>(account.company.value() - 1)];

    letters::Letter letter;
    letter.letterNumber = number;
    letter.language = payer.language.value_or(base::Language::Dutch);
    letter.writtenOn = day.on;
    letter.company = company;
    letter.recipient = recipientOf(*account.payer);
    letter.itemsTotal = Money::zero(account.currency);
    letter.stage = Stage::PreDue;
    letter.controllerName = payer.controller;
    letter.paymentsUntil = calendar.before(day.on);

    LetterRow row;
    std::vector<StepRow> steps;
    const bool isTask = group == Group::Call || group == Group::Collections;
    // The last calls that were asked for are made or not; earlier ones were made the next day.
    const bool isOpenTask =
        group == Group::Call && calendar.plusBusinessDays(day.on, dunning::kCallTaskDays) > m_days.today && account.random.chance(500);
    const Date takenOn = group == Group::Call && !isOpenTask ? calendar.plusBusinessDays(day.on, 1) : day.on;
    DemoCall call{account.payer->profile.index, takenOn};
    for (Item* item : taking) {
        const Money claimed = item->openOn(day.on);
        letters::LetterItem line;
        line.number = item->document->number;
        if (item->owner != account.payer) line.customer = item->owner->customer.number + " " + item->owner->customer.name;
        line.issuedOn = item->document->issuedOn;
        line.dueOn = item->document->dueOn;
        line.daysOverdue = static_cast<int>((day.on - item->document->dueOn).count());
        line.amount = item->document->amount;
        line.open = line.claimed = claimed;
        line.stage = item->next;
        letter.itemsTotal += claimed;
        letter.stage = std::max(letter.stage, item->next);
        letter.items.push_back(std::move(line));
        row.items.push_back({item->open->document, item->next, claimed.minor()});
        steps.push_back({item->open->document, item->next, takenOn, std::nullopt, isOpenTask});
        call.items.push_back(item->open->document);

        item->taken.insert(item->next);
        item->lastOn = takenOn;
        if (item->next == Stage::FormalNotice) item->noticeOn = day.on;
        // An open task leaves the item where it is until somebody calls.
        if (isOpenTask) item->until = day.on;
    }
    std::stable_sort(letter.items.begin(), letter.items.end(),
                     [](const auto& a, const auto& b) { return a.stage != b.stage ? a.stage > b.stage : a.dueOn < b.dueOn; });
    letter.toPay = letter.itemsTotal;
    letter.payBy = calendar.onOrAfter(day.on + (group == Group::Reminder ? kReminderPayDays : kNoticePayDays));
    letter.reference = letters::paymentReference(letter.items, number);
    letter.byEmail = !letter.recipient.email.empty() && payer.channel != ledger::Channel::Letter;
    if (group == Group::FormalNotice) {
        const bool toConsumer = isConsumer(payer.kind);
        letter.kind = toConsumer ? letters::LetterKind::FourteenDayLetter : letters::LetterKind::NoticeOfDefault;
        if (toConsumer) letter.payBy = dunning::fourteenDayTerm(day.on, calendar).safeLastDay;
        if (toConsumer) letter.collectionCosts = Money::ofMinor(dunning::collectionCostsMinor(letter.toPay.minor()), account.currency);
    }

    row.run = day.run;
    row.customer = payer.id;
    row.company = account.company;
    row.currency = account.currency;
    row.letterOn = day.on;
    row.group = dunning::name(group);
    row.stage = letter.stage;
    row.channel = name(group == Group::Call                         ? ledger::Channel::Phone
                       : letter.byEmail && group == Group::Reminder ? ledger::Channel::Email
                                                                    : ledger::Channel::Letter);
    row.language = letter.language;
    row.toPayMinor = letter.toPay.minor();
    row.payBy = letter.payBy;
    row.reference = letter.reference;
    row.messageId = fmt::format("{}.demo@example.org", number);
    row.document = letters::toJson(letter);
    row.state = isTask ? "task" : "written";
    row.files = "[]";
    letters.rows.push_back(std::move(row));
    letters.steps.push_back(std::move(steps));

    if (group == Group::Reminder) account.lastReminderOn = day.on;
    if (group == Group::Call && !isOpenTask) {
        account.quietUntil = calendar.plusBusinessDays(takenOn, kReachedBusinessDays);
        letters.calls.push_back(std::move(call));
    }
}

} // namespace tegoed::app
