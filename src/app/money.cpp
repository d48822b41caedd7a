#include "app/money.h"

#include "app/item_lookup.h"
#include "persistence/queries.h"
#include "persistence/transaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tegoed::app {

using base::Date;
using base::ErrorCode;
using base::Money;
using persistence::StoredDocument;

namespace {

base::Result<Money> positiveAmount(const std::string& text, base::Currency currency)
{
    TEGOED_TRY(const Money amount, Money::parse(text, currency));
    if (!amount.isPositive()) return base::fail(ErrorCode::AmountNotPositive, {text});
    return amount;
}

ledger::Allocation allocationOf(const StoredDocument& item, Date on, std::int64_t minor)
{
    ledger::Allocation allocation;
    allocation.document = item.document.id;
    allocation.effectiveOn = std::max(on, item.document.issuedOn);
    allocation.amountMinor = minor;
    return allocation;
}

/// The same money posted on both sides of a set-off: off the invoice, and off the credit note (whose open amount is negative).
void postSetOff(persistence::Transaction& transaction, const StoredDocument& credit, const StoredDocument& item, Date on,
                std::int64_t minor)
{
    ledger::Allocation onInvoice = allocationOf(item, std::max(on, credit.document.issuedOn), minor);
    onInvoice.kind = ledger::AllocationKind::Credit;
    onInvoice.credit = credit.document.id;
    ledger::Allocation onCredit = onInvoice;
    onCredit.document = credit.document.id;
    onCredit.credit = item.document.id;
    onCredit.amountMinor = -minor;
    transaction.post(onInvoice);
    transaction.post(onCredit);
}

/// What `allocate` and `unallocate` name: a payment, or else a credit note.
struct Source {
    std::optional<persistence::StoredPayment> payment{};
    std::optional<StoredDocument> credit{};
    base::CustomerId customer{};
    Money available = Money::zero(base::Currency::euro());
};

base::Result<Source> findSource(Ledger& ledger, const std::string& name)
{
    Source source;
    source.payment = persistence::paymentByNumber(ledger.connection(), name);
    if (source.payment) {
        source.customer = source.payment->payment.customer;
        source.available = source.payment->payment.unallocated;
        return source;
    }
    auto item = findItem(ledger, name, std::nullopt);
    if (!item || item->document.kind != ledger::DocumentKind::CreditNote) return base::fail(ErrorCode::PaymentUnknown, {name});
    source.customer = item->document.customer;
    source.available = -item->document.open;
    source.credit = *std::move(item);
    return source;
}

base::Result<void> refuseInPackageLedger(Ledger& ledger, const char* command)
{
    if (ledger.settlement() == ledger::Settlement::Package) return base::fail(ErrorCode::SettledByPackage, {command});
    return {};
}

/// The money of a payment belongs to the company of its first item; without items to the one company the customer has open items of,
/// else to the first.
base::CompanyId companyOf(Ledger& ledger, base::CustomerId customer, const std::vector<StoredDocument>& items)
{
    if (!items.empty()) return items.front().document.company;
    const auto all = persistence::companies(ledger.connection());
    if (all.size() == 1) return all.front().id;
    std::optional<base::CompanyId> only;
    for (const StoredDocument& stored : persistence::documentsOf(ledger.connection(), customer)) {
        if (stored.document.open.isZero()) continue;
        if (only && *only != stored.document.company) return all.front().id;
        only = stored.document.company;
    }
    return only.value_or(all.front().id);
}

} // namespace

base::Result<PaidResult> pay(Ledger& ledger, const std::string& customerNumber, const std::string& amountText, Date paidOn,
                             const std::vector<std::string>& itemNumbers)
{
    return guarded([&]() -> base::Result<PaidResult> {
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, customerNumber));
        auto transaction = ledger.begin();
        TEGOED_TRY(const auto items, findItems(ledger, itemNumbers, customer.id));
        const base::Currency currency = items.empty() ? ledger.currency() : items.front().document.amount.currency();
        for (const StoredDocument& item : items) {
            if (item.document.amount.currency() == currency) continue;
            return base::fail(ErrorCode::CurrencyDiffers, {item.document.number, item.document.amount.currency().code(), currency.code()});
        }
        TEGOED_TRY(const Money amount, positiveAmount(amountText, currency));
        if (paidOn > ledger.environment().today) return base::fail(ErrorCode::DateInFuture, {toString(paidOn)});

        const bool seen = ledger.settlement() == ledger::Settlement::Package;
        PaidResult result{{}, Money::zero(currency), amount, seen};
        nlohmann::ordered_json details{
            {"customer", customer.number}, {"amount", toString(amount)}, {"currency", currency.code()}, {"paid_on", toString(paidOn)}};
        details["items"] = nlohmann::ordered_json::array();

        ledger::Payment payment;
        payment.customer = customer.id;
        payment.company = companyOf(ledger, customer.id, items);
        payment.paidOn = paidOn;
        payment.amount = amount;
        payment.unallocated = amount;
        if (!seen) {
            payment.id = transaction.insert(payment);
            result.payment = "P-" + std::to_string(payment.id.value());
            details["payment"] = result.payment;
        }
        for (const StoredDocument& item : items) {
            const Money part = std::min(result.unallocated, item.document.open);
            if (!part.isPositive()) continue;
            if (seen) {
                transaction.insertSeen({{}, customer.id, item.document.id, paidOn, part});
            } else {
                ledger::Allocation allocation = allocationOf(item, paidOn, part.minor());
                allocation.payment = payment.id;
                transaction.post(allocation);
            }
            result.allocated += part;
            result.unallocated -= part;
            details["items"].push_back(
                {{"item", item.document.number}, {"open_before", toString(item.document.open)}, {"amount", toString(part)}});
        }
        if (seen && result.unallocated.isPositive()) transaction.insertSeen({{}, customer.id, std::nullopt, paidOn, result.unallocated});
        transaction.refreshBehaviours({&customer.id, 1});
        transaction.touch(customer.id);
        commit(ledger, transaction, seen ? "pay_seen" : "pay", customer.id, details.dump());
        return result;
    });
}

base::Result<PaidResult> allocate(Ledger& ledger, const std::string& sourceName, const std::vector<ItemAmount>& wanted)
{
    return guarded([&]() -> base::Result<PaidResult> {
        TEGOED_CHECK(refuseInPackageLedger(ledger, "allocate"));
        auto transaction = ledger.begin();
        TEGOED_TRY(const Source source, findSource(ledger, sourceName));
        const base::Currency currency = source.available.currency();
        PaidResult result{source.payment ? source.payment->payment.number : std::string{}, Money::zero(currency), source.available};
        if (!source.available.isPositive()) return base::fail(ErrorCode::NothingToAllocate, {sourceName});
        const Date today = ledger.environment().today;
        nlohmann::ordered_json details{{"source", sourceName}, {"currency", currency.code()}, {"items", nlohmann::ordered_json::array()}};
        for (const ItemAmount& want : wanted) {
            TEGOED_TRY(const StoredDocument item, findItem(ledger, want.item, source.customer));
            if (item.document.amount.currency() != currency) {
                return base::fail(ErrorCode::CurrencyDiffers, {want.item, item.document.amount.currency().code(), currency.code()});
            }
            TEGOED_TRY(const Money amount, want.amount.empty() ? base::Result<Money>(std::min(item.document.open, result.unallocated))
                                                               : positiveAmount(want.amount, currency));
            if (amount > item.document.open || !amount.isPositive()) {
                return base::fail(ErrorCode::MoreThanOpen, {want.item, toString(amount), toString(item.document.open)});
            }
            if (amount > result.unallocated) {
                return base::fail(ErrorCode::MoreThanUnallocated, {sourceName, toString(amount), toString(result.unallocated)});
            }
            if (source.payment) {
                ledger::Allocation allocation = allocationOf(item, std::max(today, source.payment->payment.paidOn), amount.minor());
                allocation.payment = source.payment->payment.id;
                transaction.post(allocation);
            } else {
                postSetOff(transaction, *source.credit, item, today, amount.minor());
            }
            result.allocated += amount;
            result.unallocated -= amount;
            details["items"].push_back({{"item", want.item}, {"open_before", toString(item.document.open)}, {"amount", toString(amount)}});
        }
        transaction.refreshBehaviours({&source.customer, 1});
        transaction.touch(source.customer);
        commit(ledger, transaction, "allocate", source.customer, details.dump());
        return result;
    });
}

base::Result<PaidResult> unallocate(Ledger& ledger, const std::string& sourceName, const std::vector<std::string>& itemNumbers)
{
    return guarded([&]() -> base::Result<PaidResult> {
        TEGOED_CHECK(refuseInPackageLedger(ledger, "unallocate"));
        auto transaction = ledger.begin();
        TEGOED_TRY(const Source source, findSource(ledger, sourceName));
        std::vector<StoredDocument> items;
        for (const std::string& number : itemNumbers) {
            TEGOED_TRY(auto found, findItem(ledger, number, source.customer));
            items.push_back(std::move(found));
        }
        const base::Currency currency = source.available.currency();
        const Date today = ledger.environment().today;
        // What stands allocated per document, earlier reversals taken off.
        std::vector<std::pair<base::DocumentId, std::int64_t>> sums;
        const auto add = [&](base::DocumentId document, std::int64_t minor) {
            const auto found = std::find_if(sums.begin(), sums.end(), [&](const auto& sum) { return sum.first == document; });
            if (found == sums.end())
                sums.emplace_back(document, minor);
            else
                found->second += minor;
        };
        if (source.payment) {
            for (const auto& allocation : persistence::allocationsOf(ledger.connection(), source.payment->payment.id)) {
                add(allocation.document, allocation.amountMinor);
            }
        } else {
            for (const auto& allocation : persistence::allocationsOf(ledger.connection(), source.credit->document.id)) {
                if (allocation.credit) add(*allocation.credit, -allocation.amountMinor);
            }
        }
        std::erase_if(sums, [](const auto& sum) { return sum.second == 0; });
        if (sums.empty()) return base::fail(ErrorCode::NothingAllocated, {sourceName});
        if (!items.empty()) {
            for (const StoredDocument& item : items) {
                const auto has = [&](const auto& sum) { return sum.first == item.document.id; };
                if (std::none_of(sums.begin(), sums.end(), has))
                    return base::fail(ErrorCode::NotAllocated, {sourceName, item.document.number});
            }
            std::erase_if(sums, [&](const auto& sum) {
                return std::none_of(items.begin(), items.end(), [&](const StoredDocument& item) { return item.document.id == sum.first; });
            });
        }

        PaidResult result{source.payment ? source.payment->payment.number : std::string{}, Money::zero(currency), source.available};
        nlohmann::ordered_json details{{"source", sourceName}, {"currency", currency.code()}, {"items", nlohmann::ordered_json::array()}};
        for (const auto& [document, minor] : sums) {
            const auto item = persistence::documentById(ledger.connection(), document);
            if (!item) continue;
            if (source.payment) {
                ledger::Allocation reversal = allocationOf(*item, std::max(today, source.payment->payment.paidOn), -minor);
                reversal.payment = source.payment->payment.id;
                transaction.post(reversal);
            } else {
                postSetOff(transaction, *source.credit, *item, today, -minor);
            }
            result.unallocated += Money::ofMinor(minor, currency);
            details["items"].push_back({{"item", item->document.number}, {"amount", base::minorToString(minor, currency.decimals())}});
        }
        transaction.refreshBehaviours({&source.customer, 1});
        transaction.touch(source.customer);
        commit(ledger, transaction, "unallocate", source.customer, details.dump());
        return result;
    });
}

void postWriteOff(persistence::Transaction& transaction, const StoredDocument& item, Date on, Money amount, const std::string& reason)
{
    ledger::Allocation allocation = allocationOf(item, on, amount.minor());
    allocation.kind = ledger::AllocationKind::WriteOff;
    allocation.reason = reason;
    transaction.post(allocation);
}

base::Result<Money> writeOff(Ledger& ledger, const std::string& itemNumber, const std::string& amountText, Date on,
                             const std::string& reason)
{
    return guarded([&]() -> base::Result<Money> {
        TEGOED_CHECK(refuseInPackageLedger(ledger, "write_off"));
        auto transaction = ledger.begin();
        TEGOED_TRY(const StoredDocument item, findItem(ledger, itemNumber, std::nullopt));
        TEGOED_TRY(const Money amount, positiveAmount(amountText, item.document.amount.currency()));
        if (on > ledger.environment().today) return base::fail(ErrorCode::DateInFuture, {toString(on)});
        if (on < item.document.issuedOn) return base::fail(ErrorCode::DateBeforeIssue, {toString(on), toString(item.document.issuedOn)});
        if (amount > item.document.open.abs())
            return base::fail(ErrorCode::MoreThanOpen, {itemNumber, toString(amount), toString(item.document.open)});
        postWriteOff(transaction, item, on, item.document.open.isNegative() ? -amount : amount, reason);
        transaction.refreshBehaviours({&item.document.customer, 1});
        transaction.touch(item.document.customer);
        const nlohmann::ordered_json details{{"item", itemNumber},
                                             {"amount", toString(amount)},
                                             {"currency", amount.currency().code()},
                                             {"open_before", toString(item.document.open)},
                                             {"on", toString(on)},
                                             {"reason", reason}};
        commit(ledger, transaction, "write_off", item.document.customer, details.dump());
        return amount;
    });
}

} // namespace tegoed::app
