#include "exchange/customer_rows.h"

#include "base/identifiers.h"
#include "exchange/cell_values.h"
#include "exchange/code_words.h"
#include "exchange/list_reader.h"
#include "exchange/row_labels.h"

#include <memory>
#include <string>
#include <utility>

namespace tegoed::exchange {

using base::ErrorCode;
using base::Result;

namespace {

constexpr std::size_t kShownBytes = 80;

class CustomerConverter final : public RowConverter {
public:
    explicit CustomerConverter(CustomerTable& table) : m_table(table) {}

    void begin(const ReadContext& context) override
    {
        m_context = std::make_unique<ReadContext>(context);
        m_table.rows.clear();
    }

    RowOutcome convert(const RowView& row) override
    {
        CustomerRow customer;
        customer.line = static_cast<std::uint32_t>(row.line());
        if (repeatsHeadings(row, m_context->layout)) return {RowOutcome::Kind::LeftOut};
        if (row[Field::Number].empty()) {
            if (isTotalLabel(firstText(row))) return {RowOutcome::Kind::LeftOut};
            if (isBlank(row)) return {RowOutcome::Kind::Blank};
            return RowOutcome::faulty(ErrorCode::RowWithoutCustomer, {}); // Its number is the customer's, not a document's.
        }
        customer.number = kept(row[Field::Number]);
        auto fault = readTexts(row, customer);
        if (!fault) fault = readCodes(row, customer);
        if (!fault) fault = readNumbers(row, customer);
        if (fault) {
            if (fault->fault) {
                fault->fault->customer = row[Field::Number];
                fault->fault->number = row[Field::Number];
            }
            return *fault;
        }
        m_table.rows.push_back(customer);
        return {};
    }

    void finish() override {}

private:
    [[nodiscard]] std::string_view kept(std::string_view text) const { return m_context->store.kept(text); }

    [[nodiscard]] static bool isBlank(const RowView& row)
    {
        for (std::size_t i = 0; i < kFieldCount; ++i)
            if (!row[static_cast<Field>(i)].empty()) return false;
        return true;
    }

    [[nodiscard]] std::optional<RowOutcome> badCode(const RowView& row, Field field, std::string_view codes) const
    {
        return RowOutcome::faulty(ErrorCode::RowBadCode,
                                  {m_context->heading(field), std::string{row[field].substr(0, kShownBytes)}, std::string{codes}});
    }

    std::optional<RowOutcome> readTexts(const RowView& row, CustomerRow& customer)
    {
        customer.name = kept(row[Field::Name]);
        customer.street = kept(row[Field::Street]);
        if (const std::string_view number = row[Field::HouseNumber]; !number.empty()) {
            m_street.assign(row[Field::Street]).append(" ").append(number);
            customer.street = kept(m_street);
        }
        customer.postcode = kept(row[Field::Postcode]);
        customer.city = kept(row[Field::City]);
        customer.email = m_context->email(row, Field::Email);
        customer.phone = kept(row[Field::Phone]);
        customer.vatNumber = kept(row[Field::VatNumber]);
        customer.registration = kept(row[Field::Registration]);
        customer.controller = kept(row[Field::Controller]);
        customer.accountManager = kept(row[Field::AccountManager]);
        customer.accountManagerEmail = m_context->email(row, Field::AccountManagerEmail);
        customer.parent = kept(row[Field::Parent]);
        customer.payer = kept(row[Field::Payer]);
        customer.segment = kept(row[Field::Segment]);
        customer.policy = kept(row[Field::Policy]);
        if (const std::string_view cell = row[Field::Iban]; !cell.empty()) {
            if (const auto iban = base::parseIban(cell))
                customer.iban = kept(*iban);
            else if (m_context->layout.plan.isStrict(Field::Iban))
                return badCode(row, Field::Iban, "IBAN");
            else
                m_context->warn(WarningCode::BadIban, {std::string{cell.substr(0, kShownBytes)}}, row.line());
        }
        return std::nullopt;
    }

    /// A code that is not known is a fault under the contract's own heading; under a package's heading it is another package's word.
    std::optional<RowOutcome> readCode(const RowView& row, Field field, std::string_view (*codeOf)(std::string_view),
                                       std::string_view codes, std::string_view& code) const
    {
        const std::string_view cell = row[field];
        if (cell.empty()) return std::nullopt;
        code = codeOf(cell);
        if (code.empty() && m_context->layout.plan.isStrict(field)) return badCode(row, field, codes);
        return std::nullopt;
    }

    std::optional<RowOutcome> readCodes(const RowView& row, CustomerRow& customer) const
    {
        if (auto fault = readCode(row, Field::Kind, customerKindCode, kCustomerKindCodes, customer.kind)) return fault;
        if (const auto yes = parseYesNo(row[Field::PaymentMethod]); yes && !m_context->layout.plan.isStrict(Field::PaymentMethod)) {
            customer.paymentMethod = *yes ? "direct_debit" : "transfer"; // A column that only says whether direct debits are drawn.
        } else if (auto fault = readCode(row, Field::PaymentMethod, paymentMethodCode, kPaymentMethodCodes, customer.paymentMethod)) {
            return fault;
        }
        if (auto fault = readCode(row, Field::Channel, channelCode, kChannelCodes, customer.channel)) return fault;
        if (const std::string_view cell = row[Field::Country]; !cell.empty()) {
            customer.country = countryCode(cell);
            if (customer.country.empty())
                m_context->warn(WarningCode::UnknownCountry, {std::string{cell.substr(0, kShownBytes)}}, row.line());
        }
        if (const std::string_view cell = row[Field::Language]; !cell.empty()) {
            customer.language = languageCode(cell);
            if (customer.language.empty())
                m_context->warn(WarningCode::UnknownLanguage, {std::string{cell.substr(0, kShownBytes)}}, row.line());
        }
        if (const std::string_view cell = row[Field::PoRequired]; !cell.empty()) {
            customer.poRequired = parseYesNo(cell);
            if (!customer.poRequired) return badCode(row, Field::PoRequired, kYesNoCodes);
        }
        return std::nullopt;
    }

    std::optional<RowOutcome> readLimit(const RowView& row, Field field, std::optional<std::int64_t>& minor) const
    {
        const AmountValue value = parseAmount(row[field], m_context->decimalSign(field), m_context->options.ledgerCurrency.decimals());
        const std::string shown{row[field].substr(0, kShownBytes)};
        if (value.state == AmountState::TooLarge) return RowOutcome::faulty(ErrorCode::RowAmountTooLarge, {shown});
        const bool bad = value.state == AmountState::NotANumber || (value.state == AmountState::Ok && value.minor < 0);
        if (bad) {
            if (m_context->provisional) return RowOutcome{RowOutcome::Kind::Doubt};
            return RowOutcome::faulty(ErrorCode::RowNotANumber, {m_context->heading(field), shown});
        }
        if (value.state == AmountState::Ok) minor = value.minor;
        return std::nullopt;
    }

    std::optional<RowOutcome> readNumbers(const RowView& row, CustomerRow& customer) const
    {
        if (auto fault = readLimit(row, Field::Limit, customer.limitMinor)) return fault;
        if (auto fault = readLimit(row, Field::InsuredLimit, customer.insuredLimitMinor)) return fault;
        customer.termsDays = m_context->termsDays(row);
        if (const std::string_view cell = row[Field::TermsDays]; !cell.empty() && !customer.termsDays) {
            if (m_context->layout.plan.isStrict(Field::TermsDays))
                return RowOutcome::faulty(ErrorCode::RowNotANumber,
                                          {m_context->heading(Field::TermsDays), std::string{cell.substr(0, kShownBytes)}});
        }
        return std::nullopt;
    }

    CustomerTable& m_table;
    std::unique_ptr<ReadContext> m_context{};
    std::string m_street{};
};

Result<CustomerTable> readCustomersFrom(Result<std::shared_ptr<TextStore>> store, const ImportOptions& options, const std::string& fileName)
{
    if (!store) return base::fail(locatedIn(std::move(store).error(), fileName));
    CustomerTable table;
    CustomerConverter converter{table};
    TEGOED_CHECK(readList(ListKind::Customers, *store, options, fileName, table, converter));
    return table;
}

} // namespace

Result<CustomerTable> readCustomers(const std::filesystem::path& path, const ImportOptions& options)
{
    return readCustomersFrom(TextStore::ofFile(path, options.limitBytes, options.chosenEncoding()), options, path.string());
}

Result<CustomerTable> readCustomersFromBytes(std::string bytes, const ImportOptions& options, std::string fileName)
{
    return readCustomersFrom(TextStore::ofBytes(std::move(bytes), options.limitBytes, options.chosenEncoding()), options, fileName);
}

Result<CustomerTable> readCustomers(std::shared_ptr<TextStore> store, const ImportOptions& options, const std::string& fileName)
{
    return readCustomersFrom(std::move(store), options, fileName);
}

} // namespace tegoed::exchange
