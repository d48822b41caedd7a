#include "app/statement.h"

#include "app/item_lookup.h"
#include "app/letter_writing.h"
#include "app/output_file.h"
#include "base/assert.h"
#include "base/sha256.h"
#include "base/text.h"
#include "letters/compose.h"
#include "letters/email.h"
#include "letters/file_name.h"
#include "letters/labels.h"
#include "letters/letter_email.h"
#include "letters/payment_reference.h"
#include "persistence/account_queries.h"
#include "persistence/queries.h"
#include "reporting/aging.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace tegoed::app {

using base::Date;
using base::ErrorCode;
using base::Money;
using letters::Letter;

namespace {

constexpr int kLongestPayerChain = 16; // As dunning::payerOf.

/// Who gets the letters about a customer's items.
ledger::Customer recipientOf(Ledger& ledger, ledger::Customer customer)
{
    for (int hop = 0; hop < kLongestPayerChain && !customer.payer.empty() && customer.payer != customer.number; ++hop) {
        auto payer = persistence::customerByNumber(ledger.connection(), customer.payer);
        if (!payer) break;
        customer = *std::move(payer);
    }
    return customer;
}

/// Puts what is open of customers into accounts, one for each of our companies and each currency.
class Accounts {
public:
    Accounts(Ledger& owner, Date asOf, Letter empty)
        : m_ledger(owner), m_asOf(asOf), m_empty(std::move(empty)), m_companies(persistence::companies(owner.connection()))
    {
    }

    /// `note`: whose items they are, where they are not the recipient's.
    void add(const ledger::Customer& owner, const std::string& note)
    {
        auto& connection = m_ledger.connection();
        std::map<base::DocumentId, base::CompanyId> companyOf;
        const auto found = persistence::accountOn(connection, owner.id, m_asOf);
        for (const auto& open : found.documents) {
            addDocument(open, note);
            companyOf[open.stored.document.id] = open.stored.document.company;
        }
        for (const auto& money : found.unallocated)
            account(money.company, money.amount.currency()).unallocated -= money.amount;
        // What is seen at the bank says nothing of a past day: it is forgotten once a list shows it.
        if (m_asOf != m_ledger.environment().today) return;
        for (const auto& seen : persistence::seenPaymentsOf(connection, owner.id)) {
            const auto company = seen.document ? companyOf.find(*seen.document) : companyOf.begin();
            if (seen.amount.isZero() || seen.paidOn > m_asOf || company == companyOf.end()) continue;
            account(company->second, seen.amount.currency()).statement.seen -= seen.amount;
        }
    }

    /// In the order of the companies, the ledger's currency first; one that is empty if there is none.
    [[nodiscard]] std::vector<Letter> take(const std::string& customerNumber, bool asksPayment)
    {
        if (m_accounts.empty()) (void)account(m_companies.front().id, m_ledger.currency());
        std::vector<Letter> all;
        for (auto& [key, letter] : m_accounts) {
            finish(letter, customerNumber, asksPayment);
            all.push_back(std::move(letter));
        }
        return all;
    }

private:
    Letter& account(base::CompanyId company, base::Currency currency)
    {
        const bool isForeign = currency != m_ledger.currency();
        const auto [place, isNew] = m_accounts.try_emplace({company.value(), isForeign, std::string{currency.code()}}, m_empty);
        Letter& letter = place->second;
        if (!isNew) return letter;
        const auto own = std::find_if(m_companies.begin(), m_companies.end(), [&](const auto& one) { return one.id == company; });
        TEGOED_ASSERT(own != m_companies.end());
        letter.company = *own;
        const auto zero = Money::zero(currency);
        letter.itemsTotal = letter.creditsTotal = letter.unallocated = letter.setOff = letter.toPay = zero;
        letter.statement.asOf = m_asOf;
        letter.statement.aging.assign(m_buckets.count(reporting::AgingBasis::Due), zero);
        letter.statement.atAgency = letter.statement.seen = zero;
        return letter;
    }

    void addDocument(const persistence::OpenDocumentOn& open, const std::string& note)
    {
        const auto& document = open.stored.document;
        const auto& texts = open.stored.texts;
        Letter& letter = account(document.company, open.open.currency());
        letters::LetterItem item;
        item.number = document.number;
        item.reference = texts.order.empty() ? texts.reference : texts.order;
        item.customer = note;
        item.issuedOn = document.issuedOn;
        item.dueOn = document.dueOn;
        item.daysOverdue = static_cast<int>((m_asOf - document.dueOn).count());
        item.amount = document.amount;
        item.open = item.claimed = open.open;
        if (open.isAtAgency) item.stage = ledger::Stage::Collections;
        letter.statement.aging[m_buckets.bucketOf(item.daysOverdue, reporting::AgingBasis::Due)] += open.open;
        const bool isCredit = open.open.isNegative();
        (isCredit ? letter.creditsTotal : letter.itemsTotal) += open.open;
        if (open.isAtAgency && !isCredit) letter.statement.atAgency += open.open;
        (isCredit ? letter.credits : letter.items).push_back(std::move(item));
    }

    static void finish(Letter& letter, const std::string& customerNumber, bool asksPayment)
    {
        for (auto* const list : {&letter.items, &letter.credits}) {
            std::stable_sort(list->begin(), list->end(),
                             [](const auto& a, const auto& b) { return a.dueOn != b.dueOn ? a.dueOn < b.dueOn : a.number < b.number; });
        }
        const auto asked = letters::balanceOf(letter) - letter.statement.atAgency + letter.statement.seen;
        if (asksPayment && asked.isPositive()) letter.toPay = asked;
        // A single invoice is paid under its own number; several under the customer's, by which the money is found again.
        const bool isOne = letter.items.size() == 1 && letter.toPay == letter.items.front().open;
        letter.reference = isOne ? letters::paymentReference(letter.items, {}) : letters::customerReference(customerNumber);
    }

    Ledger& m_ledger;
    Date m_asOf;
    Letter m_empty;
    std::vector<ledger::Company> m_companies;
    reporting::AgingBuckets m_buckets{};
    std::map<std::tuple<std::int64_t, bool, std::string>, Letter> m_accounts{};
};

base::Result<Date> dayOf(Ledger& ledger, std::optional<Date> asOf)
{
    const Date today = ledger.environment().today;
    if (asOf && *asOf > today) return base::fail(ErrorCode::DateInFuture, {toString(*asOf)});
    return asOf.value_or(today);
}

void addBalances(Statement& statement)
{
    for (const Letter& account : statement.accounts) {
        statement.itemCount += account.items.size() + account.credits.size();
        const auto balance = letters::balanceOf(account);
        const auto known = std::find_if(statement.balances.begin(), statement.balances.end(),
                                        [&](const Money& sum) { return sum.currency() == balance.currency(); });
        if (known == statement.balances.end())
            statement.balances.push_back(balance);
        else
            *known += balance;
    }
}

bool goesByEmail(const ledger::Customer& recipient, const std::string& email)
{
    return !email.empty() && recipient.channel.value_or(ledger::Channel::Email) != ledger::Channel::Letter;
}

std::string statementNumber(const Statement& statement)
{
    return std::string{letters::labelsOf(statement.language).statementFile} + "-" + toString(statement.asOf);
}

StatementFile fileOf(const Statement& statement, std::string file)
{
    return {statement.customer, statement.name, std::move(file), {}, statement.asOf, statement.itemCount, statement.balances};
}

base::Result<std::string> statementMail(Ledger& ledger, const Statement& statement, const std::string& pdfName, const std::string& pdf)
{
    const Letter& first = statement.accounts.front();
    TEGOED_TRY(auto text, letters::compose(first));
    if (statement.accounts.size() > 1) {
        // Of several accounts the e-mail says what each comes to; their tables are in the PDF.
        text.groups.clear();
        text.totals.clear();
        text.aging.clear();
        text.payment.reset();
        for (const Letter& account : statement.accounts) {
            std::string name{base::trimmed(account.company.name)};
            if (name.empty()) name = letters::labelsOf(statement.language).balance;
            text.totals.push_back({std::move(name), letters::amountText(letters::balanceOf(account), statement.language)});
        }
    }
    const auto id = statementNumber(statement) + "." + base::sha256Hex(statement.customer + pdf).substr(0, 12) + "@";
    return letters::toEml(letters::letterEmail(first, text, id + mailDomain(first.company), mailTime(ledger.environment().now()),
                                               {{pdfName, "application/pdf", pdf}}));
}

base::Result<std::string> statementPdf(Ledger& ledger, const Statement& statement)
{
    TEGOED_ASSERT(ledger.environment().renderer != nullptr);
    return ledger.environment().renderer->statementPdf(statement.accounts);
}

} // namespace

base::Result<Statement> statementOf(Ledger& ledger, const std::string& number, std::optional<Date> wanted)
{
    return guarded([&]() -> base::Result<Statement> {
        TEGOED_TRY(const Date asOf, dayOf(ledger, wanted));
        TEGOED_TRY(const ledger::Customer customer, findCustomer(ledger, number));
        auto& connection = ledger.connection();
        const ledger::Customer recipient = recipientOf(ledger, customer);
        auto writing = writingTo(ledger, recipient, persistence::contactsOf(connection, recipient.id));
        Statement statement;
        statement.customer = customer.number;
        statement.name = customer.name;
        statement.asOf = asOf;
        statement.language = writing.language;
        statement.byEmail = goesByEmail(recipient, writing.recipient.email);

        Letter empty;
        empty.kind = letters::LetterKind::Statement;
        empty.language = writing.language;
        empty.writtenOn = ledger.environment().today;
        empty.recipient = std::move(writing.recipient);
        empty.controllerName = std::move(writing.signedBy);
        empty.byEmail = statement.byEmail;
        if (const auto until = ledger.moneyUntil()) empty.paymentsUntil = std::min(*until, asOf);
        empty.statement.asOf = asOf;
        empty.texts = letters::ownTexts(empty, ledger.letterTexts());

        Accounts accounts(ledger, asOf, std::move(empty));
        const auto noteOf = [&](const ledger::Customer& owner) {
            return owner.id == recipient.id ? std::string{} : owner.number + " " + owner.name;
        };
        accounts.add(customer, noteOf(customer));
        for (const auto id : persistence::customersPaidBy(connection, customer.id)) {
            const auto other = persistence::customerById(connection, id);
            if (other && other->id != recipient.id) accounts.add(*other, noteOf(*other));
        }
        // A trustee is told of a claim, and nobody else is asked to pay it.
        statement.accounts = accounts.take(customer.number, !persistence::insolvencyOf(connection, customer.id));
        addBalances(statement);
        return statement;
    });
}

base::Result<std::vector<std::string>> statementCustomers(Ledger& ledger, std::optional<Date> wanted)
{
    return guarded([&]() -> base::Result<std::vector<std::string>> {
        TEGOED_TRY(const Date asOf, dayOf(ledger, wanted));
        std::set<base::CustomerId> owing;
        persistence::scanBalancesOn(ledger.connection(), asOf, [&](const auto& balance) { owing.insert(balance.customer); });
        std::map<std::string, ledger::Customer> byNumber;
        std::vector<std::string> owners;
        for (auto& customer : persistence::allCustomers(ledger.connection())) {
            if (owing.contains(customer.id)) owners.push_back(customer.number);
            byNumber.emplace(customer.number, std::move(customer));
        }
        std::set<std::string> payers;
        for (std::string number : owners) {
            for (int hop = 0; hop < kLongestPayerChain; ++hop) {
                const auto& payer = byNumber.at(number).payer;
                if (payer.empty() || payer == number || !byNumber.contains(payer)) break;
                number = payer;
            }
            payers.insert(number);
        }
        return std::vector<std::string>(payers.begin(), payers.end());
    });
}

std::string statementFileName(const Statement& statement, std::string_view extension)
{
    return letters::letterFileName(statement.customer, statement.name, statementNumber(statement), extension);
}

base::Result<StatementFile> writeStatement(Ledger& ledger, const Statement& statement, const std::filesystem::path& file)
{
    return guarded([&]() -> base::Result<StatementFile> {
        TEGOED_CHECK(checkOutput(file, ledger.file().path()));
        TEGOED_TRY(const auto pdf, statementPdf(ledger, statement));
        TEGOED_CHECK(writeOutput(file, pdf, ledger.file().path()));
        return fileOf(statement, file.string());
    });
}

base::Result<StatementBatch> StatementBatch::in(const std::filesystem::path& folder, Mails mails)
{
    TEGOED_TRY(auto staged, base::StagedFiles::in(folder));
    return StatementBatch{std::move(staged), mails};
}

base::Result<void> StatementBatch::add(Ledger& ledger, const Statement& statement)
{
    auto name = statementFileName(statement, "pdf");
    if (!m_names.insert(base::lowerAscii(name)).second) {
        // Two numbers that are the same but for signs that no file name has.
        const auto unlike = base::upperAscii(base::sha256Hex(statement.customer).substr(0, 8));
        name = letters::letterFileName(statement.customer, statement.name, statementNumber(statement) + "-" + unlike, "pdf");
        m_names.insert(base::lowerAscii(name));
    }
    TEGOED_CHECK(checkOutput(m_staged.folder() / name, ledger.file().path()));
    TEGOED_TRY(const auto pdf, statementPdf(ledger, statement));
    TEGOED_CHECK(m_staged.add(name, pdf));
    auto file = fileOf(statement, name);
    if (m_mails == Mails::With && statement.byEmail) {
        TEGOED_TRY(const auto mail, statementMail(ledger, statement, name, pdf));
        file.mail = name.substr(0, name.size() - 3) + "eml";
        TEGOED_CHECK(m_staged.add(file.mail, mail));
    }
    m_files.push_back(std::move(file));
    return {};
}

base::Result<std::vector<StatementFile>> writeStatements(Ledger& ledger, const std::vector<std::string>& customers,
                                                         const std::filesystem::path& folder, std::optional<Date> asOf,
                                                         const base::Work& work)
{
    return guarded([&]() -> base::Result<std::vector<StatementFile>> {
        TEGOED_TRY(auto batch, StatementBatch::in(folder, StatementBatch::Mails::Without));
        const auto total = static_cast<std::int64_t>(customers.size());
        for (const auto& customer : customers) {
            if (work.stop.stop_requested()) return base::fail(ErrorCode::Cancelled);
            if (work.progress) work.progress(static_cast<std::int64_t>(batch.files().size()), total);
            TEGOED_TRY(const auto statement, statementOf(ledger, customer, asOf));
            TEGOED_CHECK(batch.add(ledger, statement));
        }
        TEGOED_CHECK(batch.staged().publish());
        batch.staged().keep();
        return batch.files();
    });
}

} // namespace tegoed::app
