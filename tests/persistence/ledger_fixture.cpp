#include "persistence/ledger_fixture.h"

#include "persistence/connection.h"

namespace tegoed::persistence {

base::Date march(int day)
{
    return *base::Date::of(2026, 3, 1) + base::Days{day - 1};
}

base::Money euros(std::int64_t minor)
{
    return base::Money::ofMinor(minor, base::Currency::euro());
}

CommandContext contextOn(base::Date day)
{
    return {"tester", day, [day] { return base::toString(day) + "T08:00:00.000Z"; }};
}

ledger::Customer customer(const std::string& number, const std::string& name)
{
    ledger::Customer result;
    result.number = number;
    result.name = name;
    return result;
}

NewDocument document(base::CustomerId customer, const std::string& number, std::int64_t minor, base::Date dueOn)
{
    NewDocument added;
    added.document.company = base::CompanyId{1};
    added.document.customer = customer;
    added.document.kind = minor < 0 ? ledger::DocumentKind::CreditNote : ledger::DocumentKind::Invoice;
    added.document.number = number;
    added.document.issuedOn = dueOn - base::Days{30};
    added.document.dueOn = dueOn;
    added.document.amount = euros(minor);
    return added;
}

ledger::Payment payment(base::CustomerId customer, std::int64_t minor, base::Date paidOn)
{
    ledger::Payment result;
    result.company = base::CompanyId{1};
    result.customer = customer;
    result.paidOn = paidOn;
    result.amount = euros(minor);
    return result;
}

ledger::Allocation allocation(base::PaymentId payment, base::DocumentId document, std::int64_t minor, base::Date on)
{
    ledger::Allocation result;
    result.payment = payment;
    result.document = document;
    result.amountMinor = minor;
    result.effectiveOn = on;
    return result;
}

namespace {

LedgerFile made(const std::filesystem::path& path, ledger::Settlement settlement)
{
    auto file = LedgerFile::create(path, {base::Currency::euro(), settlement});
    if (!file) throw base::Failure(file.error());
    return std::move(*file);
}

} // namespace

LedgerFixture::LedgerFixture(ledger::Settlement settlement) : m_file(made(m_folder / "books.tegoed", settlement)) {}

base::CustomerId LedgerFixture::addCustomer(const std::string& number, const std::string& name)
{
    auto transaction = m_file.begin(contextOn(march(1)));
    const auto id = transaction.insert(customer(number, name));
    transaction.commit("customer set", id, "{}", true);
    return id;
}

base::DocumentId LedgerFixture::addDocument(base::CustomerId customer, const std::string& number, std::int64_t minor, base::Date dueOn)
{
    auto transaction = m_file.begin(contextOn(march(1)));
    const NewDocument added = document(customer, number, minor, dueOn);
    const auto id = transaction.insertMany(std::span{&added, 1});
    transaction.commit("import items", std::nullopt, "{}", true);
    return id;
}

base::PaymentId LedgerFixture::addPayment(base::CustomerId customer, std::int64_t minor, base::Date paidOn)
{
    auto transaction = m_file.begin(contextOn(march(1)));
    const auto id = transaction.insert(payment(customer, minor, paidOn));
    transaction.commit("pay", customer, "{}", true);
    return id;
}

void LedgerFixture::allocate(base::PaymentId payment, base::DocumentId document, std::int64_t minor, base::Date on)
{
    auto transaction = m_file.begin(contextOn(march(1)));
    transaction.post(allocation(payment, document, minor, on));
    transaction.commit("allocate", std::nullopt, "{}", true);
}

std::map<std::string, std::vector<std::string>> LedgerFixture::rowsOfAllTables()
{
    std::map<std::string, std::vector<std::string>> all;
    Query tables = connection().query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                      "AND name NOT LIKE 'journal%' AND name NOT LIKE 'undo_%' AND name <> 'marks'");
    while (tables.next()) {
        const std::string table{tables.text(0)};
        auto& rows = all[table];
        Query query = connection().query("SELECT * FROM " + table + " ORDER BY 1, 2");
        while (query.next()) {
            std::string row;
            sqlite3_stmt* statement = nullptr;
            const int columnCount = [&] {
                sqlite3_prepare_v2(connection().handle(), ("SELECT * FROM " + table).c_str(), -1, &statement, nullptr);
                const int count = sqlite3_column_count(statement);
                sqlite3_finalize(statement);
                return count;
            }();
            for (int column = 0; column < columnCount; ++column) {
                row += query.isNull(column) ? "NULL" : std::string{query.text(column)};
                row += '|';
            }
            rows.push_back(row);
        }
    }
    return all;
}

std::string LedgerFixture::faults()
{
    std::string all;
    for (const auto& result : m_file.check()) {
        if (!result.ok) all += result.name + ": " + result.details + "\n";
    }
    return all;
}

} // namespace tegoed::persistence
