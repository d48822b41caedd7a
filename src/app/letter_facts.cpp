#include "app/letter_facts.h"

#include "app/letter_writing.h"
#include "base/assert.h"
#include "dunning/collection_costs.h"
#include "letters/compose.h"
#include "letters/payment_reference.h"
#include "persistence/letter_queries.h"

#include <algorithm>

namespace tegoed::app {

using base::Date;
using base::Money;
using dunning::Group;
using ledger::OpenItem;

namespace {

constexpr std::size_t kBulkLetterCount = 500; // From here on reading all customers at once costs less than one by one.

const dunning::Step* stepOf(const dunning::Policy& policy, ledger::Stage stage)
{
    const auto found = std::find_if(policy.steps.begin(), policy.steps.end(), [&](const auto& step) { return step.stage == stage; });
    return found == policy.steps.end() ? nullptr : &*found;
}

bool goesByEmail(const dunning::Proposal& proposal, const std::string& email)
{
    return !email.empty() && (proposal.channel == ledger::Channel::Email || proposal.group == Group::FormalNotice);
}

/// The address, else the name, of who gets a copy; empty if nobody is known.
std::string copyAddress(dunning::CopyTo copy, const ledger::Customer& customer, const std::vector<ledger::Contact>& contacts)
{
    switch (copy) {
    case dunning::CopyTo::AccountManager:
        return customer.accountManagerEmail.empty() ? customer.accountManager : customer.accountManagerEmail;
    case dunning::CopyTo::CustomerManager: {
        const auto manager = std::find_if(contacts.begin(), contacts.end(),
                                          [](const auto& contact) { return contact.role == ledger::ContactRole::Manager; });
        if (manager == contacts.end()) return {};
        return manager->email.empty() ? manager->name : manager->email;
    }
    }
    TEGOED_UNREACHABLE();
}

} // namespace

LetterFacts::LetterFacts(Ledger& ledger, const std::vector<dunning::Policy>& policies, std::size_t letterCount, For what)
    : m_ledger(ledger), m_policies(policies), m_isBulk(letterCount >= kBulkLetterCount),
      m_references(ledger.connection(), what == For::Letters ? letterCount : 0)
{
    for (const auto& name : letters::templateNames()) {
        if (const auto version = letters::templateVersion(name, ledger.letterTexts())) m_versions.emplace(name, *version);
    }
    const ledger::Book& book = ledger.book();
    for (ledger::CustomerIndex i = 0; i < book.customers.size(); ++i) {
        if (book.customers[i].payer == ledger::kNoIndex) continue;
        if (m_paidFor.empty()) m_paidFor.resize(book.customers.size());
        m_paidFor[dunning::payerOf(book, i)].push_back(i);
    }
    if (!m_isBulk) return;
    for (auto& customer : persistence::allCustomers(ledger.connection()))
        m_customers.emplace(customer.id.value(), std::move(customer));
    for (auto& contact : persistence::allContacts(ledger.connection()))
        m_contacts[contact.customer.value()].push_back(std::move(contact));
}

const ledger::Customer& LetterFacts::customerOf(ledger::CustomerIndex customer)
{
    const std::int64_t id = m_ledger.book().customers[customer].id;
    const auto known = m_customers.find(id);
    if (known != m_customers.end()) return known->second;
    auto read = m_isBulk ? std::nullopt : persistence::customerById(m_ledger.connection(), base::CustomerId(id));
    if (!read) throw base::Failure({base::ErrorCode::CustomerUnknown, {std::to_string(id)}});
    return m_customers.emplace(id, *std::move(read)).first->second;
}

const std::vector<ledger::Contact>& LetterFacts::contactsOf(base::CustomerId customer)
{
    const auto known = m_contacts.find(customer.value());
    if (known != m_contacts.end()) return known->second;
    static const std::vector<ledger::Contact> kNobody;
    if (m_isBulk) return kNobody;
    return m_contacts.emplace(customer.value(), persistence::contactsOf(m_ledger.connection(), customer)).first->second;
}

letters::LetterItem LetterFacts::itemOf(const OpenItem& item, base::Currency currency, ledger::CustomerIndex recipient)
{
    const ledger::Book& book = m_ledger.book();
    letters::LetterItem line;
    line.number = book.items.number(item);
    line.reference = m_references.of(base::DocumentId(item.id));
    if (item.customer != recipient) {
        const ledger::CustomerRecord& owner = book.customers[item.customer];
        line.customer = std::string(book.number(owner)) + " " + std::string(book.nameOf(owner));
    }
    line.issuedOn = Date::ofDayNumber(item.issuedOn);
    line.dueOn = Date::ofDayNumber(item.dueOn);
    line.daysOverdue = static_cast<int>((m_ledger.environment().today - line.dueOn).count());
    line.amount = Money::ofMinor(item.amountMinor, currency);
    line.open = Money::ofMinor(item.openMinor, currency);
    line.claimed = line.open;
    return line;
}

void LetterFacts::addOthers(letters::Letter& letter, const dunning::Plan& plan, const dunning::Proposal& proposal)
{
    const ledger::Book& book = m_ledger.book();
    std::vector<ledger::CustomerIndex> owners{proposal.customer};
    if (!m_paidFor.empty()) owners.insert(owners.end(), m_paidFor[proposal.customer].begin(), m_paidFor[proposal.customer].end());
    std::vector<ledger::ItemIndex> taken;
    taken.reserve(proposal.itemCount);
    for (const auto& row : plan.itemsOf(proposal))
        taken.push_back(row.item);
    std::sort(taken.begin(), taken.end());
    const base::Currency currency = book.currencies[proposal.currency];
    for (const ledger::CustomerIndex owner : owners) {
        if (dunning::payerOf(book, owner) != proposal.customer) continue;
        const ledger::ItemIndex first = book.items.firstOf(owner);
        const auto items = book.items.of(owner);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const OpenItem& item = items[i];
            if (item.openMinor == 0 || item.company != proposal.company || item.currency != proposal.currency) continue;
            const auto index = static_cast<ledger::ItemIndex>(first + i);
            if (std::binary_search(taken.begin(), taken.end(), index)) continue;
            // What an agency collects is paid there, not to us.
            if (ledger::StageSet{item.steps}.contains(ledger::Stage::Collections)) continue;
            auto& list = item.openMinor < 0 ? letter.credits : letter.otherItems;
            list.push_back(itemOf(item, currency, proposal.customer));
        }
    }
}

void LetterFacts::addRecipient(letters::Letter& letter, const dunning::Proposal& proposal, const dunning::Step* step)
{
    const ledger::Customer& customer = customerOf(proposal.customer);
    const auto& contacts = contactsOf(customer.id);
    auto writing = writingTo(m_ledger, customer, contacts);
    letter.language = writing.language;
    letter.recipient = std::move(writing.recipient);
    letter.controllerName = std::move(writing.signedBy);
    letter.byEmail = goesByEmail(proposal, letter.recipient.email);
    if (step == nullptr) return;
    for (const dunning::CopyTo copy : step->copies)
        if (std::string to = copyAddress(copy, customer, contacts); !to.empty()) letter.copies.push_back(std::move(to));
}

LetterFacts::Addressee LetterFacts::addresseeOf(const dunning::Proposal& proposal)
{
    const ledger::Customer& customer = customerOf(proposal.customer);
    const auto& contacts = contactsOf(customer.id);
    const auto writing = writingTo(m_ledger, customer, contacts);
    Addressee addressee{writing.language, {}, goesByEmail(proposal, writing.recipient.email)};
    if (const dunning::Step* step = stepOf(m_policies[proposal.policy], proposal.stage)) {
        for (const dunning::CopyTo copy : step->copies)
            if (!copyAddress(copy, customer, contacts).empty()) addressee.copies.push_back(copy);
    }
    return addressee;
}

letters::Letter LetterFacts::letterOf(const dunning::Plan& plan, const dunning::Proposal& proposal, const std::string& letterNumber)
{
    const ledger::Book& book = m_ledger.book();
    const base::Currency currency = book.currencies[proposal.currency];
    const dunning::Policy& policy = m_policies[proposal.policy];
    const dunning::Step* step = stepOf(policy, proposal.stage);
    letters::Letter letter;
    letter.stage = proposal.stage;
    letter.tone = step == nullptr ? 0 : static_cast<int>(step->tone);
    letter.letterNumber = letterNumber;
    letter.writtenOn = plan.on;
    letter.company = book.companies[proposal.company];
    addRecipient(letter, proposal, step);
    if (proposal.group == Group::FormalNotice)
        letter.kind = proposal.toConsumer ? letters::LetterKind::FourteenDayLetter : letters::LetterKind::NoticeOfDefault;
    if (step != nullptr && step + 1 != policy.steps.data() + policy.steps.size()) letter.nextStage = (step + 1)->stage;

    letter.items.reserve(proposal.itemCount);
    for (const dunning::ProposalItem& row : plan.itemsOf(proposal)) {
        const OpenItem& item = book.items.all()[row.item];
        letters::LetterItem line = itemOf(item, currency, proposal.customer);
        line.claimed = Money::ofMinor(row.claimedMinor, currency);
        line.stage = row.stage;
        letter.items.push_back(std::move(line));
        // A stop that ended is named in the first step after it.
        const ledger::ItemState& state = book.items.state(item);
        const ledger::CustomerRecord& owner = book.customers[item.customer];
        if (state.restingUntil != ledger::kNoDay && item.lastStepOn < state.restingUntil) letter.endedStop = "opening_review";
        if (owner.restingUntil != ledger::kNoDay && item.lastStepOn < owner.restingUntil) letter.endedStop = "insolvency";
    }
    std::stable_sort(letter.items.begin(), letter.items.end(),
                     [](const auto& a, const auto& b) { return a.stage != b.stage ? a.stage > b.stage : a.dueOn < b.dueOn; });
    addOthers(letter, plan, proposal);

    letter.itemsTotal = Money::ofMinor(proposal.itemsTotalMinor, currency);
    letter.creditsTotal = Money::ofMinor(proposal.creditsMinor, currency);
    letter.unallocated = Money::ofMinor(proposal.unallocatedMinor, currency);
    letter.toPay = Money::ofMinor(proposal.toPayMinor, currency);
    letter.setOff = letter.toPay - letter.itemsTotal;
    letter.payBy = proposal.payBy;
    letter.paymentsUntil = book.moneyUntil;
    letter.reference = letters::paymentReference(letter.items, letterNumber);
    // The scale is in euro: of what is asked in another currency no plan makes such a letter.
    if (letter.kind == letters::LetterKind::FourteenDayLetter && currency == base::Currency::euro())
        letter.collectionCosts = Money::ofMinor(dunning::collectionCostsMinor(letter.toPay.minor()), currency);
    letter.texts = letters::ownTexts(letter, m_ledger.letterTexts());
    if (const auto name = letters::templateName(letter); name && !letterNumber.empty()) {
        if (const auto version = m_versions.find(*name); version != m_versions.end()) letter.textVersion = version->second;
    }
    return letter;
}

} // namespace tegoed::app
