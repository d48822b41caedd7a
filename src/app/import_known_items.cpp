#include "app/import_items.h"

#include "persistence/money_queries.h"

#include <fmt/format.h>

#include <algorithm>

namespace tegoed::app {

using base::Date;
using base::Days;
using base::Money;
using base::TextIndex;
using exchange::ItemRow;
using persistence::DocumentKey;

namespace {

constexpr double kVanishedShareLimit = 0.30; // Contract, `snapshot`.
constexpr std::int64_t kVanishedCountLimit = 20;

/// What a posting did to what is open.
ImportChange changeOf(ImportChange::Kind kind, std::string_view number, Money before, Money after,
                      std::optional<std::uint8_t> document = std::nullopt)
{
    ImportChange change{kind, {}, std::string(number), after - before};
    change.openBefore = before;
    change.openAfter = after;
    if (document) change.document = static_cast<ledger::DocumentKind>(*document);
    return change;
}

/// A payment that came without a number goes by one of our own, which no list knows.
bool isNumbered(const ledger::Payment& payment)
{
    return !payment.number.empty() && payment.number != fmt::format("P-{}", payment.id.value());
}

} // namespace

void ItemImport::takeKnown(const exchange::ItemTable& table, const MergedItem& item, ImportReport& report)
{
    m_present[item.known] = true;
    DocumentKey& document = m_known.documents()[item.known];
    const ItemRow& row = table.rows[item.firstRow];
    const bool factsChanged = item.rowHash != document.rowHash && takeFacts(table, item, document, report);
    const std::int64_t before = document.openMinor;
    const bool openChanged = item.openMinor != before && takeOpen(table, item, document, report);
    if (openChanged && document.openMinor == 0)
        ++report.closed;
    else if (openChanged || factsChanged)
        ++report.changed;
    else
        ++report.unchanged;
    if (factsChanged || openChanged) touch(document.customer);
    if (openChanged)
        changed(row.number, "open", base::minorToString(before, row.currency.decimals()),
                base::minorToString(document.openMinor, row.currency.decimals()));
}

bool ItemImport::takeOpen(const exchange::ItemTable& table, const MergedItem& item, DocumentKey& document, ImportReport& report)
{
    const ItemRow& row = table.rows[item.firstRow];
    // A file that says nothing about what is open says nothing about payments.
    if (!row.openGiven && !table.amountsAreOpenAmounts) return false;
    const int decimals = row.currency.decimals();
    if (m_settlement == ledger::Settlement::Bank) {
        report.warnings.push_back(
            {static_cast<int>(row.line),
             "open_differs",
             {std::string(row.number), base::minorToString(document.openMinor, decimals), base::minorToString(item.openMinor, decimals)}});
        return false;
    }
    const std::int64_t before = document.openMinor;
    const std::int64_t less = before - item.openMinor; // Of the document's own sign: settled; of the other: put back.
    const bool isSettled = document.amountMinor > 0 ? less > 0 : less < 0;
    if (isSettled) {
        postImportPayment(document, row.settledOn.value_or(m_listOn), less, ledger::PaymentSource::Import);
        document.openMinor = item.openMinor;
        // What the bank showed is in the books now: the item no longer waits for it.
        std::int64_t seen = 0;
        for (const auto& payment : persistence::seenPaymentsOf(m_ledger.connection(), document.customer)) {
            if (payment.document == document.id) seen += payment.amount.minor();
        }
        if (seen != 0 && (document.openMinor == 0 || less >= seen)) m_transaction.removeSeen(document.id);
    } else {
        document.openMinor += reverseImported(document, -less);
        if (document.openMinor != item.openMinor) {
            report.warnings.push_back({static_cast<int>(row.line),
                                       "open_differs",
                                       {std::string(row.number), base::minorToString(document.openMinor, decimals),
                                        base::minorToString(item.openMinor, decimals)}});
        }
    }
    const std::int64_t delta = document.openMinor - before;
    if (delta == 0) return false;
    m_settledOf.insert(document.customer.value());
    addBalance(document.currency, delta);
    const auto kind = isSettled ? (document.openMinor == 0 ? ImportChange::Kind::Paid : ImportChange::Kind::PartPaid)
                                : (before == 0 ? ImportChange::Kind::CameBack : ImportChange::Kind::Reopened);
    note(report, item.customer,
         changeOf(kind, row.number, Money::ofMinor(before, row.currency), Money::ofMinor(document.openMinor, row.currency), document.kind));
    return true;
}

void ItemImport::postImportPayment(const DocumentKey& document, Date on, std::int64_t minor, ledger::PaymentSource source)
{
    ledger::Payment payment;
    payment.customer = document.customer;
    payment.company = base::CompanyId(document.companyId);
    payment.paidOn = on;
    payment.amount = Money::ofMinor(minor, document.currency);
    payment.unallocated = payment.amount;
    payment.source = source;
    ledger::Allocation allocation;
    allocation.document = document.id;
    allocation.payment = m_transaction.insert(payment);
    allocation.effectiveOn = std::max(on, Date::ofDayNumber(document.issuedOn));
    allocation.amountMinor = minor;
    m_transaction.post(allocation);
}

std::int64_t ItemImport::reverseImported(const DocumentKey& document, std::int64_t minor)
{
    auto allocations = persistence::allocationsOf(m_ledger.connection(), document.id);
    std::int64_t available = 0; // What imports took off and nothing put back yet.
    Date on = m_listOn;         // Never before what it reverses, also where an older list comes in late.
    for (const auto& allocation : allocations) {
        // What somebody said of an item that had vanished holds only as long as it stays away.
        bool isImported = allocation.kind == ledger::AllocationKind::Unknown || allocation.kind == ledger::AllocationKind::Opening ||
                          allocation.reason == "vanished";
        if (allocation.payment) {
            const auto payment = persistence::paymentById(m_ledger.connection(), *allocation.payment);
            isImported = payment && (payment->payment.source == ledger::PaymentSource::Import ||
                                     payment->payment.source == ledger::PaymentSource::Bank);
        }
        if (!isImported) continue;
        available += allocation.amountMinor;
        on = std::max(on, allocation.effectiveOn);
    }
    const std::int64_t reversed = minor > 0 ? std::clamp(available, std::int64_t{0}, minor) : std::clamp(available, minor, std::int64_t{0});
    if (reversed == 0) return 0;
    postImportPayment(document, on, -reversed, ledger::PaymentSource::Import);
    return reversed;
}

bool ItemImport::takeFacts(const exchange::ItemTable& table, const MergedItem& item, DocumentKey& document, ImportReport& report)
{
    auto stored = persistence::documentById(m_ledger.connection(), document.id);
    if (!stored) return false;
    const ItemRow& row = table.rows[item.firstRow];
    const Date dueBefore = stored->document.dueOn;
    std::vector<FieldChange> texts;
    bool dueChanged = false;
    bool isChanged = false;
    const auto take = [&](auto& field, const auto& value, std::string_view name, std::string before, std::string after) {
        if (field == value) return false;
        field = value;
        isChanged = true;
        if (name != "due") texts.push_back({std::string(name), before, after});
        changed(row.number, name, std::move(before), std::move(after));
        return true;
    };
    const auto takeText = [&](std::string& field, std::string_view value, std::string_view name) {
        if (!value.empty()) take(field, std::string(value), name, field, std::string(value));
    };
    const auto takeDay = [&](std::optional<Date>& field, std::optional<Date> value, std::string_view name) {
        if (value) take(field, value, name, field ? toString(*field) : std::string{}, toString(*value));
    };
    const auto takeYes = [&](bool& field, bool value, std::string_view name) {
        take(field, value, name, field ? "yes" : "no", value ? "yes" : "no");
    };
    if (row.dueOn) {
        const Date due = Date::ofDayNumber(item.dueOn);
        dueChanged = take(stored->document.dueOn, due, "due", toString(stored->document.dueOn), toString(due));
    }
    takeText(stored->texts.reference, row.reference, "reference");
    takeText(stored->texts.order, row.order, "order");
    if (row.extras != ItemRow::kNoExtras) {
        const exchange::ItemExtras& extras = table.extrasOf(row);
        if (extras.disputed) takeYes(stored->document.disputedAtSource, *extras.disputed, "disputed");
        if (extras.dunningBlock.given && !extras.dunningBlock.on)
            takeYes(stored->document.blockedAtSource, extras.dunningBlock.yes, "dunning_block");
        if (extras.dunningBlock.yes && extras.dunningBlock.on) {
            const auto holds = persistence::holdsOf(m_ledger.connection(), document.customer);
            const bool isKnown = std::any_of(holds.begin(), holds.end(), [&](const auto& hold) {
                return hold.document == document.id && hold.until == *extras.dunningBlock.on;
            });
            if (!isKnown) {
                m_transaction.setHold(document.customer, document.id, *extras.dunningBlock.on, "import", m_listOn);
                changed(row.number, "dunning_block", {}, toString(*extras.dunningBlock.on));
                texts.push_back({"dunning_block", {}, toString(*extras.dunningBlock.on)});
                isChanged = true;
            }
        }
        if (const auto method = ledger::parsePaymentMethod(extras.paymentMethod)) {
            const auto before = stored->document.paymentMethod;
            take(stored->document.paymentMethod, std::optional(*method), "payment_method",
                 before ? std::string(name(*before)) : std::string{}, std::string(name(*method)));
        }
        if (extras.sent.yes && (extras.sent.on || !stored->texts.sentOn))
            takeDay(stored->texts.sentOn, extras.sent.on.value_or(stored->document.issuedOn), "sent");
        if (extras.received.yes && (extras.received.on || !stored->texts.receivedOn)) {
            takeDay(stored->texts.receivedOn, extras.received.on.value_or(stored->document.issuedOn), "received");
        }
        if (extras.discountMinor) {
            const int decimals = row.currency.decimals();
            take(stored->texts.discountMinor, extras.discountMinor, "discount",
                 stored->texts.discountMinor ? base::minorToString(*stored->texts.discountMinor, decimals) : std::string{},
                 base::minorToString(*extras.discountMinor, decimals));
        }
        takeDay(stored->texts.discountUntil, extras.discountUntil, "discount_until");
        takeText(stored->texts.file, extras.file, "file");
        takeText(stored->texts.email, extras.email, "email");
    }
    if (!isChanged) return false;
    m_transaction.updateFacts(stored->document, item.rowHash);
    m_transaction.updateTexts(document.id, stored->texts);
    document.dueOn = stored->document.dueOn.dayNumber();
    document.rowHash = item.rowHash;
    ImportChange change{dueChanged ? ImportChange::Kind::DueChanged : ImportChange::Kind::TextChanged,
                        {},
                        std::string(row.number),
                        Money::zero(row.currency)};
    change.document = stored->document.kind;
    if (dueChanged) {
        change.dueBefore = dueBefore;
        change.dueAfter = stored->document.dueOn;
    }
    change.texts = std::move(texts);
    note(report, item.customer, std::move(change));
    return true;
}

std::vector<KnownOnAccount> ItemImport::knownOnAccount()
{
    readOnAccount();
    std::vector<KnownOnAccount> known;
    known.reserve(m_onAccount.size());
    for (const auto& [hash, stored] : m_onAccount) {
        const ledger::Payment& payment = stored.payment;
        const auto taken = m_presentOnAccount.find(hash);
        known.push_back({m_known.customerAt(payment.customer), static_cast<std::uint8_t>(payment.company.value()),
                         isNumbered(payment) ? payment.number : std::string{}, payment.paidOn, payment.amount, hash,
                         taken == m_presentOnAccount.end() ? KnownOnAccount::Taken::No : taken->second});
    }
    return known;
}

void ItemImport::readOnAccount()
{
    if (m_onAccountRead) return;
    for (auto& stored : persistence::importedOnAccount(m_ledger.connection()))
        m_onAccount.emplace(stored.rowHash, std::move(stored));
    m_onAccountRead = true;
}

void ItemImport::takeOnAccount(const exchange::ItemTable& table, const std::vector<OnAccountRow>& rows, ImportReport& report)
{
    readOnAccount();
    for (const OnAccountRow& onAccount : rows) {
        const ItemRow& row = table.rows[onAccount.row];
        m_presentOnAccount.try_emplace(onAccount.rowHash,
                                       onAccount.isByNumber ? KnownOnAccount::Taken::ByNumber : KnownOnAccount::Taken::ByRow);
        const Money open = Money::ofMinor(-row.openMinor, row.currency);
        const auto known = m_onAccount.find(onAccount.rowHash);
        if (known != m_onAccount.end()) {
            const Money before = known->second.payment.unallocated;
            const bool follows =
                m_settlement == ledger::Settlement::Package && (row.openGiven || table.amountsAreOpenAmounts) && before != open;
            if (!follows) {
                ++report.unchanged;
                continue;
            }
            m_transaction.adjustUnallocated(known->second.payment.id, (open - before).minor(), m_listOn, "import");
            known->second.payment.unallocated = open;
            changed(row.number, "open", toString(-before), toString(-open));
            ++(open.isZero() ? report.closed : report.changed);
            const auto kind = open.isZero()   ? ImportChange::Kind::Paid
                              : open < before ? ImportChange::Kind::PartPaid
                                              : ImportChange::Kind::Reopened;
            note(report, onAccount.customer, changeOf(kind, row.number, -before, -open));
            addBalance(row.currency, (before - open).minor());
            touch(known->second.payment.customer);
            continue;
        }
        if (!open.isPositive()) { // Already used up when it first came in: it never was unallocated here.
            ++report.unchanged;
            continue;
        }
        ledger::Payment payment;
        payment.customer = m_known.customers()[onAccount.customer].id;
        payment.company = base::CompanyId(onAccount.companyId);
        payment.number = row.number;
        payment.paidOn = row.issuedOn.value_or(m_listOn);
        payment.amount = open;
        payment.unallocated = open;
        payment.source = ledger::PaymentSource::Import;
        payment.text = row.reference;
        payment.id = m_transaction.insert(payment, onAccount.rowHash);
        m_onAccount.emplace(onAccount.rowHash, persistence::StoredPayment{payment, onAccount.rowHash});
        ++report.added;
        addBalance(row.currency, -open.minor());
        touch(payment.customer);
        ImportChange change{ImportChange::Kind::New, {}, std::string(row.number), -open};
        change.openAfter = -open;
        note(report, onAccount.customer, std::move(change));
    }
}

base::Result<void> ItemImport::settleVanished(ImportReport& report)
{
    const auto documents = m_known.documents();
    std::vector<std::uint32_t> vanished;
    std::int64_t vanishedMinor = 0;
    OpenBefore before; // What the files of this call brought is no part of it, whatever their order.
    for (const std::uint8_t company : m_coveredCompanies) {
        const auto& known = m_openBefore[company];
        before.count += known.count;
        before.minor += known.minor;
    }
    for (std::uint32_t i = 0; i < m_documentsBefore; ++i) {
        const DocumentKey& document = documents[i];
        if (document.openMinor == 0 || !m_coveredCompanies.contains(document.companyId)) continue;
        if (m_present[i] || m_faultyNumbers.contains(std::string(m_known.number(i)))) continue;
        vanished.push_back(i);
        vanishedMinor += std::abs(document.openMinor);
    }
    if (m_settlement == ledger::Settlement::Bank) {
        for (const std::uint32_t i : vanished) {
            report.warnings.push_back(
                {0,
                 "vanished_not_closed",
                 {std::string(m_known.number(i)), base::minorToString(documents[i].openMinor, documents[i].currency.decimals())}});
        }
        return {};
    }
    const auto count = static_cast<std::int64_t>(vanished.size());
    const bool tooMany =
        static_cast<double>(count) > kVanishedShareLimit * static_cast<double>(before.count) && count > kVanishedCountLimit;
    const bool tooMuch = static_cast<double>(vanishedMinor) > kVanishedShareLimit * static_cast<double>(before.minor);
    if ((tooMany || tooMuch) && !m_request.acceptVanished) {
        const int decimals = m_currency.decimals();
        return base::fail(base::ErrorCode::VanishedTooMany,
                          {std::to_string(count), std::to_string(before.count), base::minorToString(vanishedMinor, decimals),
                           base::minorToString(before.minor, decimals)});
    }

    struct Seen {
        Date on;
        std::int64_t minor;
    };
    std::map<std::int64_t, Seen> seenOf;
    for (const auto& seen : persistence::allSeenPayments(m_ledger.connection())) {
        if (!seen.document) continue;
        Seen& sum = seenOf.try_emplace(seen.document->value(), Seen{seen.paidOn, 0}).first->second;
        sum.on = std::max(sum.on, seen.paidOn);
        sum.minor += seen.amount.minor();
    }
    const Date dayBefore = m_ledger.calendar().before(m_newestListOn);
    for (const std::uint32_t i : vanished) {
        DocumentKey& document = m_known.documents()[i];
        const std::int64_t minor = document.openMinor;
        // What the bank showed was paid on its day; nobody knows yet what became of the rest.
        std::int64_t unknown = minor;
        if (const auto seen = seenOf.find(document.id.value()); seen != seenOf.end()) {
            const std::int64_t paid = std::min(minor, seen->second.minor);
            postImportPayment(document, seen->second.on, paid, ledger::PaymentSource::Bank);
            m_transaction.removeSeen(document.id);
            unknown -= paid;
        }
        if (unknown != 0) {
            ledger::Allocation allocation;
            allocation.document = document.id;
            allocation.kind = ledger::AllocationKind::Unknown;
            allocation.effectiveOn = std::max(dayBefore, Date::ofDayNumber(document.issuedOn));
            allocation.amountMinor = unknown;
            allocation.dateUnknown = true;
            m_transaction.post(allocation);
        }
        document.openMinor = 0;
        ++report.closed;
        m_settledOf.insert(document.customer.value());
        addBalance(document.currency, -minor);
        touch(document.customer);
        changed(m_known.number(i), "open", base::minorToString(minor, document.currency.decimals()), "0");
        note(report, m_known.customerAt(document.customer),
             changeOf(ImportChange::Kind::Vanished, m_known.number(i), Money::ofMinor(minor, document.currency),
                      Money::zero(document.currency), document.kind));
    }
    for (auto& [hash, stored] : m_onAccount) {
        if (m_presentOnAccount.contains(hash) || stored.payment.unallocated.isZero()) continue;
        const std::uint32_t customer = m_known.customerAt(stored.payment.customer);
        const bool isFaulty = isNumbered(stored.payment) ? m_faultyNumbers.contains(stored.payment.number)
                                                         : m_faultyCustomers.contains(m_known.customers()[customer].number);
        if (isFaulty) continue;
        if (!m_coveredCompanies.contains(static_cast<std::uint8_t>(stored.payment.company.value()))) continue;
        m_transaction.adjustUnallocated(stored.payment.id, -stored.payment.unallocated.minor(), dayBefore, "vanished");
        addBalance(stored.payment.unallocated.currency(), stored.payment.unallocated.minor());
        changed(stored.payment.number, "open", toString(-stored.payment.unallocated), "0");
        note(report, customer,
             changeOf(ImportChange::Kind::Vanished, stored.payment.number, -stored.payment.unallocated,
                      Money::zero(stored.payment.unallocated.currency())));
        stored.payment.unallocated = Money::zero(stored.payment.unallocated.currency());
        ++report.closed;
        touch(stored.payment.customer);
    }
    return {};
}

} // namespace tegoed::app
