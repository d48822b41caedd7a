#include "app/questions.h"

#include "app/item_lookup.h"
#include "base/assert.h"
#include "persistence/queries.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace tegoed::app {

using base::ErrorCode;
using base::Money;

namespace {

constexpr int kSeenBusinessDays = 5; // Contract, "One truth about money".
constexpr std::string_view kDismissedKey = "morning.faults_dismissed";
constexpr std::string_view kReason = "vanished";

std::int64_t dismissedUpTo(Ledger& ledger)
{
    const std::string& text = ledger.setting(kDismissedKey);
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// What is unknown of a document as it is in the file now.
std::int64_t unknownOf(persistence::Connection& connection, base::DocumentId document)
{
    auto postings = persistence::allocationsOf(connection, document);
    std::sort(postings.begin(), postings.end(), [](const auto& a, const auto& b) { return a.id.value() < b.id.value(); });
    return unknownLeft(postings);
}

base::Date settledOn(persistence::Connection& connection, const ledger::Document& document)
{
    base::Date on = document.issuedOn;
    for (const auto& posting : persistence::allocationsOf(connection, document.id))
        if (posting.kind == ledger::AllocationKind::Unknown) on = std::max(on, posting.effectiveOn);
    return on;
}

/// Numbers and names of customers, each read once.
class CustomerNames {
public:
    explicit CustomerNames(persistence::Connection& connection) : m_connection(connection) {}
    const std::pair<std::string, std::string>& of(base::CustomerId id)
    {
        const auto [place, isNew] = m_names.try_emplace(id.value());
        if (isNew) {
            if (const auto customer = persistence::customerById(m_connection, id)) place->second = {customer->number, customer->name};
        }
        return place->second;
    }

private:
    persistence::Connection& m_connection;
    std::unordered_map<std::int64_t, std::pair<std::string, std::string>> m_names{};
};

} // namespace

std::int64_t unknownLeft(std::span<const ledger::Allocation> postings)
{
    struct Part {
        std::int64_t minor;
        bool isUnknown;
    };
    std::vector<Part> parts;
    for (const ledger::Allocation& posting : postings) {
        const bool isUnknown = posting.kind == ledger::AllocationKind::Unknown;
        const bool isReversal = !parts.empty() && (posting.amountMinor < 0) != (parts.front().minor < 0);
        if (!isReversal) {
            parts.push_back({posting.amountMinor, isUnknown});
            continue;
        }
        std::int64_t back = -posting.amountMinor; // Of the parts' own sign.
        for (auto part = parts.rbegin(); part != parts.rend() && back != 0; ++part) {
            if (isUnknown && !part->isUnknown) continue; // What somebody said of it takes that away and nothing else.
            const std::int64_t taken = back > 0 ? std::min(back, part->minor) : std::max(back, part->minor);
            part->minor -= taken;
            back -= taken;
        }
        std::erase_if(parts, [](const Part& part) { return part.minor == 0; });
    }
    std::int64_t left = 0;
    for (const Part& part : parts)
        if (part.isUnknown) left += part.minor;
    return left;
}

std::string_view name(VanishedAs as)
{
    switch (as) {
    case VanishedAs::Paid: return "paid";
    case VanishedAs::Credited: return "credited";
    case VanishedAs::WrittenOff: return "written_off";
    }
    TEGOED_UNREACHABLE();
}

std::optional<VanishedAs> parseVanishedAs(std::string_view text)
{
    for (const auto as : {VanishedAs::Paid, VanishedAs::Credited, VanishedAs::WrittenOff})
        if (name(as) == text) return as;
    return std::nullopt;
}

base::Result<std::vector<VanishedItem>> vanishedItems(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<VanishedItem>> {
        auto& connection = ledger.connection();
        CustomerNames names{connection};
        std::vector<VanishedItem> items;
        for (const base::DocumentId id : persistence::documentsOnceVanished(connection)) {
            if (items.size() == static_cast<std::size_t>(kQuestionLimitCount)) break;
            const std::int64_t unknown = unknownOf(connection, id);
            if (unknown == 0) continue;
            const auto stored = persistence::documentById(connection, id);
            if (!stored) continue;
            const ledger::Document& document = stored->document;
            const auto& [number, name] = names.of(document.customer);
            items.push_back({id, number, name, document.number, document.kind, Money::ofMinor(unknown, document.amount.currency()),
                             settledOn(connection, document)});
        }
        return items;
    });
}

base::Result<int> settleVanished(Ledger& ledger, const std::vector<base::DocumentId>& documents, VanishedAs as)
{
    return guarded([&]() -> base::Result<int> {
        auto transaction = ledger.begin();
        auto& connection = ledger.connection();
        nlohmann::ordered_json items = nlohmann::ordered_json::array();
        std::vector<base::CustomerId> customers;
        for (const base::DocumentId id : documents) {
            const auto stored = persistence::documentById(connection, id);
            const std::int64_t unknown = stored ? unknownOf(connection, id) : 0;
            if (unknown == 0) return base::fail(ErrorCode::ItemUnknown, {stored ? stored->document.number : std::to_string(id.value())});
            const ledger::Document& document = stored->document;
            const base::Date on = settledOn(connection, document);
            ledger::Allocation back;
            back.document = id;
            back.kind = ledger::AllocationKind::Unknown;
            back.effectiveOn = on;
            back.amountMinor = -unknown;
            back.dateUnknown = true;
            back.reason = kReason;
            transaction.post(back);
            ledger::Allocation said = back;
            said.amountMinor = unknown;
            if (as == VanishedAs::Paid) {
                ledger::Payment payment;
                payment.customer = document.customer;
                payment.company = document.company;
                payment.paidOn = on;
                payment.amount = Money::ofMinor(unknown, document.amount.currency());
                payment.unallocated = payment.amount;
                payment.source = ledger::PaymentSource::Import; // A list that has the item again takes it back.
                payment.dateUnknown = true;
                said.kind = ledger::AllocationKind::Payment;
                said.payment = transaction.insert(payment);
            } else {
                // A credit note that vanished was used up or given up: it credits nothing itself.
                const bool isCredited = as == VanishedAs::Credited && document.amount.isPositive();
                said.kind = isCredited ? ledger::AllocationKind::Credit : ledger::AllocationKind::WriteOff;
            }
            transaction.post(said);
            transaction.touch(document.customer);
            customers.push_back(document.customer);
            items.push_back(document.number);
        }
        if (documents.empty()) return 0;
        transaction.refreshBehaviours(customers);
        const nlohmann::ordered_json details{{"items", std::move(items)}, {"as", name(as)}};
        const auto customer = customers.size() == 1 ? std::optional(customers.front()) : std::nullopt;
        commit(ledger, transaction, "vanished_settle", customer, details.dump());
        return static_cast<int>(documents.size());
    });
}

base::Result<std::vector<persistence::KeptFault>> openFaults(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<persistence::KeptFault>> {
        return persistence::keptFaults(ledger.connection(), dismissedUpTo(ledger), kQuestionLimitCount);
    });
}

base::Result<int> dismissFaults(Ledger& ledger, std::int64_t upToImport)
{
    return guarded([&]() -> base::Result<int> {
        auto transaction = ledger.begin();
        auto faults = persistence::keptFaults(ledger.connection(), dismissedUpTo(ledger), kQuestionLimitCount);
        std::erase_if(faults, [&](const auto& fault) { return fault.import > upToImport; });
        if (faults.empty()) return base::fail(ErrorCode::ChangedMeanwhile, {std::string("import_faults")});
        transaction.setSetting(kDismissedKey, std::to_string(upToImport));
        const nlohmann::ordered_json details{{"rows", faults.size()}};
        commit(ledger, transaction, "faults_dismiss", std::nullopt, details.dump());
        return static_cast<int>(faults.size());
    });
}

base::Result<std::vector<SeenLong>> seenForLong(Ledger& ledger)
{
    return guarded([&]() -> base::Result<std::vector<SeenLong>> {
        std::vector<SeenLong> found;
        if (ledger.settlement() != ledger::Settlement::Package) return found;
        auto& connection = ledger.connection();
        CustomerNames names{connection};
        for (const auto& seen : persistence::allSeenPayments(connection)) {
            if (ledger.environment().today <= ledger.calendar().plusBusinessDays(seen.paidOn, kSeenBusinessDays)) continue;
            const auto& [number, name] = names.of(seen.customer);
            const auto document = seen.document ? persistence::documentById(connection, *seen.document) : std::nullopt;
            found.push_back({number, name, document ? document->document.number : std::string{}, seen.amount, seen.paidOn});
            if (found.size() == static_cast<std::size_t>(kQuestionLimitCount)) break;
        }
        std::stable_sort(found.begin(), found.end(), [](const SeenLong& a, const SeenLong& b) { return a.paidOn < b.paidOn; });
        return found;
    });
}

std::vector<MissingData> missingData(const ledger::Book& book)
{
    std::vector<MissingData> missing;
    for (std::size_t i = 0; i < book.customers.size(); ++i) {
        const auto& customer = book.customers[i];
        if (customer.payer != ledger::kNoIndex) continue;
        MissingData one;
        one.phone = !customer.hasPhone;
        one.email = !customer.hasEmail;
        one.address = !customer.hasAddress;
        one.kind = customer.kind == ledger::CustomerKind::Unknown;
        if (!one.phone && !one.email && !one.address && !one.kind) continue;
        bool owes = false;
        for (const auto& item : book.items.of(static_cast<ledger::CustomerIndex>(i))) {
            if (item.openMinor == 0) continue;
            owes = owes || item.openMinor > 0;
            if (item.currency == 0) one.openMinor += item.openMinor;
        }
        if (!owes) continue;
        one.customer = book.number(customer);
        one.customerName = book.nameOf(customer);
        missing.push_back(std::move(one));
    }
    std::stable_sort(missing.begin(), missing.end(), [](const MissingData& a, const MissingData& b) { return a.openMinor > b.openMinor; });
    return missing;
}

base::Result<Questions> questions(Ledger& ledger)
{
    Questions all;
    TEGOED_TRY(all.faults, openFaults(ledger));
    TEGOED_TRY(all.vanished, vanishedItems(ledger));
    TEGOED_TRY(all.seen, seenForLong(ledger));
    return guarded([&]() -> base::Result<Questions> {
        all.missing = missingData(ledger.book());
        all.missingCount = static_cast<std::int64_t>(all.missing.size());
        if (all.missing.size() > static_cast<std::size_t>(kQuestionLimitCount)) all.missing.resize(kQuestionLimitCount);
        return all;
    });
}

} // namespace tegoed::app
