#include "exchange/contact_rows.h"

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

class ContactConverter final : public RowConverter {
public:
    explicit ContactConverter(ContactTable& table) : m_table(table) {}

    void begin(const ReadContext& context) override
    {
        m_context = std::make_unique<ReadContext>(context);
        m_table.rows.clear();
    }

    RowOutcome convert(const RowView& row) override
    {
        if (repeatsHeadings(row, m_context->layout)) return {RowOutcome::Kind::LeftOut};
        if (row[Field::Customer].empty()) {
            if (isTotalLabel(firstText(row))) return {RowOutcome::Kind::LeftOut};
            return RowOutcome::faulty(ErrorCode::RowWithoutCustomer, {});
        }
        const auto faulty = [&](ErrorCode code, std::vector<std::string> arguments) {
            RowOutcome outcome = RowOutcome::faulty(code, std::move(arguments));
            outcome.fault->customer = row[Field::Customer];
            return outcome;
        };
        ContactRow contact;
        contact.line = static_cast<std::uint32_t>(row.line());
        contact.email = m_context->email(row, Field::Email);
        if (row[Field::Name].empty() && contact.email.empty() && row[Field::Phone].empty()) return faulty(ErrorCode::RowWithoutName, {});
        const auto kept = [&](Field field) { return m_context->store.kept(row[field]); };
        contact.customer = kept(Field::Customer);
        contact.name = kept(Field::Name);
        contact.salutation = kept(Field::Salutation);
        contact.phone = kept(Field::Phone);
        if (const std::string_view cell = row[Field::Role]; !cell.empty()) {
            contact.role = roleCode(cell);
            if (contact.role.empty() && m_context->layout.plan.isStrict(Field::Role))
                return faulty(ErrorCode::RowBadCode,
                              {m_context->heading(Field::Role), std::string{cell.substr(0, 80)}, std::string{kRoleCodes}});
        }
        if (const std::string_view cell = row[Field::Language]; !cell.empty()) {
            contact.language = languageCode(cell);
            if (contact.language.empty()) m_context->warn(WarningCode::UnknownLanguage, {std::string{cell.substr(0, 80)}}, row.line());
        }
        m_table.rows.push_back(contact);
        return {};
    }

    void finish() override {}

private:
    ContactTable& m_table;
    std::unique_ptr<ReadContext> m_context{};
};

Result<ContactTable> readContactsFrom(Result<std::shared_ptr<TextStore>> store, const ImportOptions& options, const std::string& fileName)
{
    if (!store) return base::fail(locatedIn(std::move(store).error(), fileName));
    ContactTable table;
    ContactConverter converter{table};
    TEGOED_CHECK(readList(ListKind::Contacts, *store, options, fileName, table, converter));
    return table;
}

} // namespace

Result<ContactTable> readContacts(const std::filesystem::path& path, const ImportOptions& options)
{
    return readContactsFrom(TextStore::ofFile(path, options.limitBytes, options.chosenEncoding()), options, path.string());
}

Result<ContactTable> readContactsFromBytes(std::string bytes, const ImportOptions& options, std::string fileName)
{
    return readContactsFrom(TextStore::ofBytes(std::move(bytes), options.limitBytes, options.chosenEncoding()), options, fileName);
}

Result<ContactTable> readContacts(std::shared_ptr<TextStore> store, const ImportOptions& options, const std::string& fileName)
{
    return readContactsFrom(std::move(store), options, fileName);
}

} // namespace tegoed::exchange
