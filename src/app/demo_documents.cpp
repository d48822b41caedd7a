#include "app/demo_documents.h"

#include "base/assert.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace tegoed::app {

using base::Date;
using base::Days;
using base::Money;

namespace {

constexpr Days kYears{3 * 365};
constexpr base::CompanyId kTrade{1}, kService{2};
constexpr int kServicePerMille = 25; ///< Share of our second company.

/// Amounts as a company's invoices have them: many small ones, few large ones. Per mille of the customer's usual amount.
constexpr std::array kSpread{120, 180, 250, 330, 420, 520, 640, 780, 950, 1150, 1400, 1750, 2200, 2900, 4200, 7500};

std::int64_t amountFor(const DemoProfile& profile, DemoRandom& random)
{
    constexpr std::array<std::int64_t, 4> kUsualNet{14'000, 55'000, 190'000, 620'000};
    const std::int64_t usual = profile.habit == DemoHabit::Consumer ? 5'200 : kUsualNet[static_cast<std::size_t>(profile.size)];
    const std::int64_t spread = random.pick(std::span{kSpread});
    const std::int64_t net = usual * spread / 1000 + random.below(static_cast<int>(usual / 10));
    return net * 121 / 100 + 150;
}

base::Currency currencyOf(const DemoProfile& profile)
{
    return profile.usesPounds ? *base::Currency::parse("GBP") : base::Currency::euro();
}

/// Days after the due date on which an invoice of the past was paid; `progress` runs from 0 to 1000 over the three years.
int daysLate(const DemoProfile& profile, int progress, DemoRandom& random)
{
    switch (profile.habit) {
    case DemoHabit::Prompt: return random.between(-8, -1);
    case DemoHabit::TenLate: return random.between(7, 13);
    case DemoHabit::Slow: return random.between(24, 36);
    case DemoHabit::Worsening: return 40 * progress / 1000 + random.between(-4, 4);
    case DemoHabit::FirstLate: return random.between(-9, -5); // Not late by a weekend either.
    case DemoHabit::MonthEnd: return 0;                       // The payment run decides.
    case DemoHabit::PartPayer: return random.between(20, 35);
    case DemoHabit::Chronic: return random.between(35, 90);
    case DemoHabit::Consumer: return random.chance(700) ? random.between(-6, 2) : random.between(8, 45);
    case DemoHabit::DirectDebit: return 1;
    case DemoHabit::Intercompany: return random.between(0, 45);
    case DemoHabit::Government: return random.between(4, 12);
    case DemoHabit::GroupHead:
    case DemoHabit::GroupMember:
    case DemoHabit::GroupBranch: return random.between(6, 15);
    case DemoHabit::Insolvent: return 10 + 60 * progress / 1000 + random.between(-5, 5);
    }
    TEGOED_UNREACHABLE();
}

} // namespace

DemoDays::DemoDays(Date businessOn, const base::BusinessCalendar& businessCalendar)
    : today(businessOn), moneyUntil(businessCalendar.before(businessOn)), start(businessOn - kYears), calendar(&businessCalendar)
{
}

void DemoBatch::clear()
{
    documents.clear();
    payments.clear();
    allocations.clear();
}

std::string DemoNumbers::next(Date issuedOn, std::string_view prefix)
{
    const auto place = static_cast<std::size_t>((issuedOn - m_first).count());
    if (place >= m_counts.size()) m_counts.resize(place + 1);
    const auto dayOfYear = (issuedOn - *Date::of(issuedOn.year(), 1, 1)).count() + 1;
    return fmt::format("{}{:02}{:03}{:05}", prefix, issuedOn.year() % 100, dayOfYear, ++m_counts[place]);
}

/// An invoice before its payment is known.
struct DemoBookkeeper::Invoice {
    std::size_t place = 0; ///< In the batch's documents.
    base::DocumentId id{};
    base::CompanyId company{};
    Date dueOn{};
    Date paidOn{};
    Money amount = Money::zero(base::Currency::euro());
};

DemoBookkeeper::DemoBookkeeper(std::uint64_t seed, const DemoDays& days, ledger::PaymentSource source)
    : m_seed(seed), m_days(days), m_source(source), m_numbers(days.start - Days{400})
{
}

Date DemoBookkeeper::issueDay(Date wanted) const
{
    const Date day = std::min(wanted, m_days.moneyUntil);
    return m_days.calendar->isBusinessDay(day) ? day : m_days.calendar->before(day);
}

base::DocumentId DemoBookkeeper::add(DemoBatch& batch, ledger::Document document, ledger::DocumentTexts texts)
{
    document.open = document.amount;
    batch.documents.push_back({std::move(document), std::move(texts), 0});
    return base::DocumentId{batch.nextDocument++};
}

base::PaymentId DemoBookkeeper::pay(DemoBatch& batch, const DemoAccount& account, base::CompanyId company, Date on, Money amount,
                                    std::string text)
{
    ledger::Payment payment;
    payment.customer = account.customer;
    payment.company = company;
    payment.paidOn = on;
    payment.amount = amount;
    payment.unallocated = amount;
    payment.source = m_source;
    payment.text = std::move(text);
    batch.payments.push_back(std::move(payment));
    return base::PaymentId{batch.nextPayment++};
}

std::vector<DemoOpenItem> DemoBookkeeper::write(const DemoAccount& account, DemoBatch& batch)
{
    DemoRandom random{m_seed, static_cast<std::uint64_t>(account.profile.index), 4};
    writeHistory(account, random, batch);
    auto items = writeOpen(account, random, batch);
    writeMoneyOnAccount(account, random, batch);
    return items;
}

void DemoBookkeeper::writeHistory(const DemoAccount& account, DemoRandom& random, DemoBatch& batch)
{
    const DemoProfile& profile = account.profile;
    const auto& calendar = *m_days.calendar;
    constexpr int kLatestPaid = 92; // Every habit has paid by then.
    const auto span = kYears.count() - profile.termsDays - kLatestPaid;
    std::vector<Invoice> invoices;
    invoices.reserve(static_cast<std::size_t>(account.settledCount));
    for (int i = 0; i < account.settledCount; ++i) {
        const int progress = static_cast<int>(1000LL * i / account.settledCount);
        const auto offset = span * i / account.settledCount + random.below(9);
        ledger::Document document;
        document.customer = account.customer;
        document.company = random.chance(kServicePerMille) ? kService : kTrade;
        document.issuedOn = issueDay(m_days.start + Days{offset});
        document.dueOn = document.issuedOn + Days{profile.termsDays};
        document.number = m_numbers.next(document.issuedOn, document.company == kService ? "S" : "");
        document.amount = Money::ofMinor(amountFor(profile, random), currencyOf(profile));
        Invoice invoice;
        invoice.company = document.company;
        invoice.dueOn = document.dueOn;
        invoice.amount = document.amount;
        Date paid = document.dueOn + Days{daysLate(profile, progress, random)};
        if (profile.habit == DemoHabit::MonthEnd) {
            paid = calendar.before(document.dueOn.lastOfMonth() + Days{1});
            if (paid < document.dueOn) paid = calendar.before(document.dueOn.plusMonths(1).lastOfMonth() + Days{1});
        } else if (profile.payday != 0 && profile.habit != DemoHabit::FirstLate) {
            while (paid.isoWeekday() != static_cast<unsigned>(profile.payday))
                paid = paid + Days{1};
        }
        paid = calendar.onOrAfter(std::max(paid, document.issuedOn + Days{1}));
        invoice.paidOn = std::min(paid, m_days.moneyUntil);
        invoice.place = batch.documents.size();
        invoice.id = add(batch, std::move(document), {});
        invoices.push_back(invoice);
    }
    settle(account, invoices, random, batch);
}

void DemoBookkeeper::settle(const DemoAccount& account, std::vector<Invoice>& invoices, DemoRandom& random, DemoBatch& batch)
{
    std::stable_sort(invoices.begin(), invoices.end(),
                     [](const Invoice& a, const Invoice& b) { return a.paidOn != b.paidOn ? a.paidOn < b.paidOn : a.company < b.company; });
    const auto post = [&](const Invoice& invoice, std::optional<base::PaymentId> payment, Date on,
                          std::int64_t minor) -> ledger::Allocation& {
        ledger::Allocation allocation;
        allocation.document = invoice.id;
        allocation.payment = payment;
        allocation.effectiveOn = on;
        allocation.amountMinor = minor;
        return batch.allocations.emplace_back(std::move(allocation));
    };
    for (std::size_t first = 0; first < invoices.size();) {
        // What is paid on one day comes in one payment.
        std::size_t last = first;
        const Invoice& one = invoices[first];
        while (last < invoices.size() && invoices[last].paidOn == one.paidOn && invoices[last].company == one.company)
            ++last;
        const std::size_t count = last - first;
        const std::string& number = batch.documents[one.place].document.number;
        const int roll = random.below(1000);
        if (count == 1 && roll < 15) {
            writeCredit(one, account, batch);
        } else if (count == 1 && roll < 25) {
            // Some cents too little, and not worth a letter.
            const std::int64_t missing = random.between(1, 99);
            const auto payment =
                pay(batch, account, one.company, one.paidOn, one.amount - Money::ofMinor(missing, one.amount.currency()), number);
            post(one, payment, one.paidOn, one.amount.minor() - missing);
            auto& rest = post(one, std::nullopt, one.paidOn, missing);
            rest.kind = ledger::AllocationKind::WriteOff;
            rest.reason = "betalingsverschil";
        } else if (count == 1 && account.profile.habit == DemoHabit::PartPayer) {
            const auto half = one.amount.minor() / 2;
            const auto firstOn = m_days.calendar->before(std::max(one.paidOn - Days{14}, one.dueOn - Days{3}));
            const auto early = pay(batch, account, one.company, firstOn, Money::ofMinor(half, one.amount.currency()), number + " deel 1");
            post(one, early, firstOn, half);
            const auto rest = one.amount.minor() - half;
            const auto late = pay(batch, account, one.company, one.paidOn, Money::ofMinor(rest, one.amount.currency()), number + " deel 2");
            post(one, late, one.paidOn, rest);
        } else {
            Money sum = Money::zero(one.amount.currency());
            for (std::size_t i = first; i < last; ++i)
                sum += invoices[i].amount;
            const auto payment =
                pay(batch, account, one.company, one.paidOn, sum, count == 1 ? number : fmt::format("{} en {} andere", number, count - 1));
            for (std::size_t i = first; i < last; ++i)
                post(invoices[i], payment, one.paidOn, invoices[i].amount.minor());
        }
        first = last;
    }
}

/// The invoice was wrong: a credit note takes it back.
void DemoBookkeeper::writeCredit(const Invoice& invoice, const DemoAccount& account, DemoBatch& batch)
{
    const ledger::Document& wrong = batch.documents[invoice.place].document;
    ledger::Document credit;
    credit.customer = account.customer;
    credit.company = invoice.company;
    credit.kind = ledger::DocumentKind::CreditNote;
    credit.issuedOn = issueDay(std::min(invoice.paidOn, invoice.dueOn));
    credit.issuedOn = std::max(credit.issuedOn, wrong.issuedOn);
    credit.dueOn = credit.issuedOn;
    credit.number = m_numbers.next(credit.issuedOn, "C");
    credit.amount = -invoice.amount;
    ledger::DocumentTexts texts;
    texts.reference = wrong.number;
    const Date on = credit.issuedOn;
    const auto id = add(batch, std::move(credit), std::move(texts));
    ledger::Allocation onInvoice;
    onInvoice.document = invoice.id;
    onInvoice.credit = id;
    onInvoice.kind = ledger::AllocationKind::Credit;
    onInvoice.effectiveOn = on;
    onInvoice.amountMinor = invoice.amount.minor();
    ledger::Allocation onCredit = onInvoice;
    onCredit.document = id;
    onCredit.credit = invoice.id;
    onCredit.amountMinor = -onInvoice.amountMinor;
    batch.allocations.push_back(std::move(onInvoice));
    batch.allocations.push_back(std::move(onCredit));
}

/// How many days overdue the oldest open item may be: what is older was paid.
int DemoBookkeeper::latestOpenDays(const DemoProfile& profile) const
{
    switch (profile.habit) {
    case DemoHabit::Prompt: return 2;
    case DemoHabit::TenLate: return 12;
    case DemoHabit::Slow: return 38;
    case DemoHabit::Worsening: return 46;
    case DemoHabit::FirstLate: return 20;
    case DemoHabit::MonthEnd: {
        // Everything that was due at the last payment run is paid.
        Date run = m_days.calendar->before(m_days.today.lastOfMonth() + Days{1});
        if (run > m_days.moneyUntil) run = m_days.calendar->before(m_days.today.firstOfMonth());
        return static_cast<int>((m_days.today - run).count()) - 1;
    }
    case DemoHabit::PartPayer: return 58;
    case DemoHabit::Chronic: return 84;
    case DemoHabit::Consumer: return 66;
    case DemoHabit::DirectDebit: return 1;
    case DemoHabit::Intercompany: return 50;
    case DemoHabit::Government: return 13;
    case DemoHabit::GroupHead:
    case DemoHabit::GroupMember:
    case DemoHabit::GroupBranch: return 16;
    case DemoHabit::Insolvent: return 120;
    }
    TEGOED_UNREACHABLE();
}

std::vector<DemoOpenItem> DemoBookkeeper::writeOpen(const DemoAccount& account, DemoRandom& random, DemoBatch& batch)
{
    const DemoProfile& profile = account.profile;
    const int newest = -profile.termsDays + static_cast<int>((m_days.today - m_days.moneyUntil).count());
    const int oldest = std::max(newest, latestOpenDays(profile));
    const bool disputes = profile.habit != DemoHabit::DirectDebit && profile.habit != DemoHabit::Intercompany && random.chance(90);
    const bool pounds = profile.usesPounds;
    std::vector<int> ages;
    ages.reserve(static_cast<std::size_t>(account.openCount));
    for (int i = 0; i < account.openCount; ++i) {
        int age = random.between(newest, oldest);
        // Who pays late for months still pays some of it: the older, the fewer.
        const bool thinsOut = (profile.habit == DemoHabit::Chronic || profile.habit == DemoHabit::Consumer) && random.chance(450);
        if (thinsOut) age = std::min(age, random.between(newest, oldest));
        if (profile.habit == DemoHabit::Insolvent) age = random.between(20, oldest);
        // A direct debit that came back is open again long after its day.
        if (profile.habit == DemoHabit::DirectDebit && random.chance(70)) age = random.between(8, 19);
        ages.push_back(age);
    }
    // One invoice alone makes somebody late who never was.
    if (profile.habit == DemoHabit::FirstLate && !ages.empty()) ages.front() = random.between(4, oldest);
    std::sort(ages.begin(), ages.end(), std::greater<>());

    std::vector<DemoOpenItem> items;
    std::string lastInvoice;
    Date lastIssuedOn = m_days.start;
    int disputedCount = 0;
    for (const int age : ages) {
        ledger::Document document;
        document.customer = account.customer;
        document.company = !pounds && random.chance(kServicePerMille) ? kService : kTrade;
        document.issuedOn = issueDay(m_days.today - Days{age + profile.termsDays});
        document.dueOn = document.issuedOn + Days{profile.termsDays};
        document.amount = Money::ofMinor(amountFor(profile, random), currencyOf(profile));
        ledger::DocumentTexts texts;
        const auto daysOverdue = (m_days.today - document.dueOn).count();
        const bool isCredit = !lastInvoice.empty() && profile.habit != DemoHabit::Consumer && random.chance(28);
        if (isCredit) {
            document.kind = ledger::DocumentKind::CreditNote;
            document.amount = Money::ofMinor(-(document.amount.minor() / 2), document.amount.currency());
            document.issuedOn = std::max(lastIssuedOn, issueDay(m_days.today - Days{random.between(1, 35)}));
            document.dueOn = document.issuedOn;
            document.number = m_numbers.next(document.issuedOn, "C");
            if (random.chance(600)) texts.reference = lastInvoice;
            add(batch, std::move(document), std::move(texts));
            continue;
        }
        document.number = m_numbers.next(document.issuedOn, document.company == kService ? "S" : "");
        lastInvoice = document.number;
        lastIssuedOn = document.issuedOn;
        if (account.hasOrders) texts.order = fmt::format("PO-{:06}", ++m_orderNumber);
        if (account.hasOrders) texts.sentOn = document.issuedOn;

        DemoOpenItem item;
        item.place = batch.documents.size();
        item.customer = profile.index;
        if (disputes && daysOverdue > 4 && disputedCount < 3 && random.chance(450)) {
            document.disputedAtSource = true;
            ++disputedCount;
            item.stopOn = document.dueOn + Days{random.between(2, static_cast<int>(std::min<std::int64_t>(daysOverdue, 20)))};
        } else if (daysOverdue > 0 && random.chance(6)) {
            document.blockedAtSource = true;
            item.stopOn = document.dueOn;
        } else if (daysOverdue > 6 && random.chance(10)) {
            item.stopOn = m_days.today - Days{random.between(1, 5)};
            item.holdUntil = m_days.today + Days{random.between(2, 15)};
        }
        if (profile.opensLate && daysOverdue > 30) {
            document.openingReview = true;
            item.stopOn = document.issuedOn;
        }
        if (profile.habit == DemoHabit::DirectDebit && random.chance(15)) document.paymentMethod = ledger::PaymentMethod::Transfer;
        const bool paysParts = profile.habit == DemoHabit::PartPayer ? random.chance(700) : random.chance(12);
        const Money amount = document.amount;
        const Date dueOn = document.dueOn;
        const base::CompanyId company = document.company;
        item.document = add(batch, std::move(document), std::move(texts));
        if (paysParts && daysOverdue > 12) {
            const Date on = m_days.calendar->before(dueOn + Days{random.between(6, 12)});
            item.paidMinor = amount.minor() * random.between(3, 7) / 10;
            item.paidOn = on;
            ledger::Allocation part;
            part.document = item.document;
            part.payment = pay(batch, account, company, on, Money::ofMinor(item.paidMinor, amount.currency()), lastInvoice + " deel");
            part.effectiveOn = on;
            part.amountMinor = item.paidMinor;
            batch.allocations.push_back(std::move(part));
        }
        if (profile.habit == DemoHabit::DirectDebit && daysOverdue > 7) {
            item.startOn = writeReturnedDebit(account, company, item.document, dueOn, amount, batch);
        }
        items.push_back(item);
    }
    return items;
}

/// Gives the day on which the money was taken back.
Date DemoBookkeeper::writeReturnedDebit(const DemoAccount& account, base::CompanyId company, base::DocumentId document, Date dueOn,
                                        Money amount, DemoBatch& batch)
{
    const Date collectedOn = base::plusTargetDays(dueOn, 1);
    const Date returnedOn = base::plusTargetDays(collectedOn, 2);
    ledger::Allocation collected;
    collected.document = document;
    collected.payment = pay(batch, account, company, collectedOn, amount, "automatische incasso");
    collected.effectiveOn = collectedOn;
    collected.amountMinor = amount.minor();
    ledger::Allocation returned = collected;
    returned.payment = pay(batch, account, company, returnedOn, -amount, "storno automatische incasso");
    returned.effectiveOn = returnedOn;
    returned.amountMinor = -amount.minor();
    returned.reason = "storno";
    batch.allocations.push_back(std::move(collected));
    batch.allocations.push_back(std::move(returned));
    return returnedOn;
}

void DemoBookkeeper::writeMoneyOnAccount(const DemoAccount& account, DemoRandom& random, DemoBatch& batch)
{
    const DemoProfile& profile = account.profile;
    if (profile.habit == DemoHabit::Intercompany || !random.chance(70)) return;
    const Date on = issueDay(m_days.today - Days{random.between(1, 25)});
    pay(batch, account, kTrade, on, Money::ofMinor(amountFor(profile, random) / 3 + 100, currencyOf(profile)), "zonder kenmerk");
}

} // namespace tegoed::app
