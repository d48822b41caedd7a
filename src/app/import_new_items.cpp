#include "app/import_items.h"

#include "base/assert.h"

#include <algorithm>
#include <array>

namespace tegoed::app {

using base::Date;
using base::Money;
using exchange::ItemRow;
using persistence::DocumentKey;

namespace {

constexpr int kReviewOverdueDays = 30; // Contract, `--opening review`.
constexpr std::size_t kChunkRows = 20'000;
// Contract, dunning rule 2: an imported level counts as so many of the mildest reminders.
constexpr std::array kReminders{ledger::Stage::Reminder1, ledger::Stage::Reminder2, ledger::Stage::Reminder3, ledger::Stage::Reminder4};

ledger::DocumentKind kindOf(const ItemRow& row)
{
    switch (row.kind) {
    case exchange::ItemKind::Invoice: return row.amountMinor < 0 ? ledger::DocumentKind::CreditNote : ledger::DocumentKind::Invoice;
    case exchange::ItemKind::CreditNote: return ledger::DocumentKind::CreditNote;
    case exchange::ItemKind::Journal: return ledger::DocumentKind::Journal;
    case exchange::ItemKind::Payment: break;
    }
    TEGOED_UNREACHABLE();
}

/// A mark's day: its own, or the day from which it was known to be so.
std::optional<Date> dayOf(const exchange::Mark& mark, Date otherwise)
{
    if (!mark.yes) return std::nullopt;
    return mark.on ? *mark.on : otherwise;
}

/// What one chunk of new documents brings beside the documents.
struct Followers {
    struct Settled {
        std::size_t document; ///< In the chunk.
        std::optional<Date> paidOn;
        std::int64_t minor;
    };
    std::vector<Settled> settled{};
    std::vector<std::pair<std::size_t, std::vector<std::pair<ledger::Stage, Date>>>> steps{};
    std::vector<std::pair<std::size_t, Date>> holds{};
};

void takeExtras(const exchange::ItemExtras& extras, persistence::NewDocument& added)
{
    ledger::Document& document = added.document;
    document.disputedAtSource = extras.disputed.value_or(false);
    document.blockedAtSource = extras.dunningBlock.yes && !extras.dunningBlock.on;
    document.paymentMethod = ledger::parsePaymentMethod(extras.paymentMethod);
    added.texts.sentOn = dayOf(extras.sent, document.issuedOn);
    added.texts.receivedOn = dayOf(extras.received, document.issuedOn);
    added.texts.discountMinor = extras.discountMinor;
    added.texts.discountUntil = extras.discountUntil;
    added.texts.file = extras.file;
    added.texts.email = extras.email;
}

std::vector<std::pair<ledger::Stage, Date>> stepsOf(const exchange::ItemExtras& extras, Date listOn)
{
    std::vector<std::pair<ledger::Stage, Date>> steps;
    const auto count = static_cast<std::size_t>(std::clamp(extras.dunningLevel.value_or(0), 0, static_cast<int>(kReminders.size())));
    for (std::size_t i = 0; i < count; ++i)
        steps.emplace_back(kReminders[i], extras.dunnedOn.value_or(listOn));
    if (extras.formalNoticeOn) steps.emplace_back(ledger::Stage::FormalNotice, *extras.formalNoticeOn);
    if (extras.collectionsOn) steps.emplace_back(ledger::Stage::Collections, *extras.collectionsOn);
    return steps;
}

} // namespace

void ItemImport::takeNew(const exchange::ItemTable& table, std::span<const MergedItem> items, ImportReport& report)
{
    const bool isAskedLater = m_takenFileCount < m_request.files.size(); // Whether another file will meet what this one brings.
    if (isAskedLater) m_known.reserveDocuments(m_known.documents().size() + items.size());
    m_transaction.expectDocuments(items.size());
    std::vector<persistence::NewDocument> chunk;
    chunk.reserve(std::min(items.size(), kChunkRows));
    Followers followers;
    const auto store = [&](std::size_t firstItem) {
        const base::DocumentId first = m_transaction.insertMany(chunk);
        std::vector<ledger::Payment> payments;
        std::vector<ledger::Allocation> allocations;
        for (const auto& settled : followers.settled) {
            const ledger::Document& document = chunk[settled.document].document;
            ledger::Allocation allocation;
            allocation.document = base::DocumentId(first.value() + static_cast<std::int64_t>(settled.document));
            allocation.amountMinor = settled.minor;
            if (settled.paidOn) {
                ledger::Payment payment;
                payment.customer = document.customer;
                payment.company = document.company;
                payment.paidOn = *settled.paidOn;
                payment.amount = Money::ofMinor(settled.minor, document.amount.currency());
                payment.unallocated = payment.amount;
                payment.source = ledger::PaymentSource::Import;
                payments.push_back(std::move(payment));
                allocation.effectiveOn = std::max(*settled.paidOn, document.issuedOn);
                allocation.payment = base::PaymentId(static_cast<std::int64_t>(payments.size())); // Its place, until the ids are known.
            } else {
                allocation.kind = ledger::AllocationKind::Opening;
                allocation.effectiveOn = std::max(m_listOn - base::Days{1}, document.issuedOn);
                allocation.dateUnknown = true;
            }
            allocations.push_back(allocation);
            m_settledOf.insert(document.customer.value());
        }
        if (!payments.empty()) {
            const base::PaymentId firstPayment = m_transaction.insertMany(payments, std::vector<std::int64_t>(payments.size(), 0));
            for (auto& allocation : allocations) {
                if (allocation.payment) allocation.payment = base::PaymentId(firstPayment.value() + allocation.payment->value() - 1);
            }
        }
        m_transaction.postMany(allocations);
        std::vector<persistence::StepRow> steps;
        for (const auto& [document, taken] : followers.steps) {
            for (const auto& [stage, on] : taken)
                steps.push_back({base::DocumentId(first.value() + static_cast<std::int64_t>(document)), stage, on, std::nullopt, false});
        }
        m_transaction.insertSteps(steps);
        for (const auto& [document, until] : followers.holds) {
            m_transaction.setHold(chunk[document].document.customer, base::DocumentId(first.value() + static_cast<std::int64_t>(document)),
                                  until, "import", m_listOn);
        }
        for (std::size_t i = 0; i < chunk.size(); ++i) {
            const MergedItem& item = items[firstItem + i];
            const ledger::Document& document = chunk[i].document;
            if (isAskedLater) {
                m_known.addDocument({base::DocumentId(first.value() + static_cast<std::int64_t>(i)), document.customer, item.amountMinor,
                                     item.openMinor, item.rowHash, item.issuedOn, item.dueOn, static_cast<std::uint8_t>(document.kind),
                                     item.companyId, 0, document.amount.currency()},
                                    document.number);
                m_present.push_back(true);
            }
            touch(document.customer);
            addBalance(document.amount.currency(), item.openMinor);
            const Money open = Money::ofMinor(item.openMinor, document.amount.currency());
            if (report.changes.size() >= kShownChangesLimit) { // A first list may bring a million: they are counted.
                report.count(document.kind == ledger::DocumentKind::CreditNote ? ChangeGroup::Credited : ChangeGroup::New, open);
                continue;
            }
            ImportChange change{ImportChange::Kind::New, {}, document.number, open};
            change.openAfter = open;
            change.dueAfter = document.dueOn;
            change.document = document.kind;
            note(report, item.customer, std::move(change));
        }
        report.added += static_cast<std::int64_t>(chunk.size());
        chunk.clear();
        followers = {};
    };

    std::size_t firstOfChunk = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const MergedItem& item = items[i];
        const ItemRow& row = table.rows[item.firstRow];
        persistence::NewDocument& added = chunk.emplace_back();
        ledger::Document& document = added.document;
        document.company = base::CompanyId(item.companyId);
        document.customer = m_known.customers()[item.customer].id;
        document.kind = kindOf(row);
        document.number = row.number;
        document.issuedOn = Date::ofDayNumber(item.issuedOn);
        document.dueOn = Date::ofDayNumber(item.dueOn);
        document.amount = Money::ofMinor(item.amountMinor, row.currency);
        document.open = document.amount; // The postings below take off what is not open any more.
        added.rowHash = item.rowHash;
        added.texts.reference = row.reference;
        added.texts.order = row.order;
        const std::size_t place = chunk.size() - 1;
        const int overdueDays = static_cast<int>((m_listOn - document.dueOn).count());
        const bool startsOver = m_opening == Opening::New && overdueDays > 0;
        document.openingReview = m_opening == Opening::Review && overdueDays > kReviewOverdueDays && item.openMinor > 0;
        if (row.extras != ItemRow::kNoExtras) {
            const exchange::ItemExtras& extras = table.extrasOf(row);
            takeExtras(extras, added);
            if (auto steps = stepsOf(extras, m_listOn); !steps.empty() && !startsOver && item.amountMinor > 0)
                followers.steps.emplace_back(place, std::move(steps));
            if (extras.dunningBlock.yes && extras.dunningBlock.on) followers.holds.emplace_back(place, *extras.dunningBlock.on);
        }
        if (item.openMinor != item.amountMinor)
            followers.settled.push_back({place, item.openMinor == 0 ? row.settledOn : std::nullopt, item.amountMinor - item.openMinor});
        if (chunk.size() == kChunkRows) {
            store(firstOfChunk);
            firstOfChunk = i + 1;
        }
    }
    if (!chunk.empty()) store(firstOfChunk);
}

} // namespace tegoed::app
