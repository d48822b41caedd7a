#include "ui/models/understood_columns.h"

#include "ui/bridge/display.h"

#include <algorithm>
#include <array>

namespace tegoed::ui {

namespace {

using Understood = PreviewModel::Understood;
using exchange::ListPreview;

const exchange::ItemRow& item(const ListPreview& preview, std::uint32_t index)
{
    return preview.items.rows[index];
}

const exchange::CustomerRow& customer(const ListPreview& preview, std::uint32_t index)
{
    return preview.customers.rows[index];
}

const exchange::ContactRow& contact(const ListPreview& preview, std::uint32_t index)
{
    return preview.contacts.rows[index];
}

QString kindWord(exchange::ItemKind kind)
{
    return kind == exchange::ItemKind::Payment ? wordOr("timeline.payment", {}) : wordOr("document_kind." + std::string{code(kind)}, {});
}

QString money(const std::optional<std::int64_t>& minor, const ListPreview& preview)
{
    return minor ? displayMinor(*minor, preview.currency) : QString{};
}

template <std::string_view exchange::CustomerRow::* member>
QString customerText(const ListPreview& preview, std::uint32_t index)
{
    return toQt(customer(preview, index).*member);
}

template <std::string_view exchange::ContactRow::* member>
QString contactText(const ListPreview& preview, std::uint32_t index)
{
    return toQt(contact(preview, index).*member);
}

/// What a code of the contract is called.
template <std::string_view exchange::CustomerRow::* member>
QString customerWord(const ListPreview& preview, std::uint32_t index)
{
    const std::string value{customer(preview, index).*member};
    return value.empty() ? QString{}
                         : wordOr("customer_kind." + value, wordOr("payment_method." + value, wordOr("channel." + value, toQt(value))));
}

QString roleWord(const ListPreview& preview, std::uint32_t index)
{
    const std::string value{contact(preview, index).role};
    return value.empty() ? QString{} : wordOr("contact_role." + value, toQt(value));
}

QString termsOf(const ListPreview& preview, std::uint32_t index)
{
    const auto days = customer(preview, index).termsDays;
    return days ? displayCount(*days) : QString{};
}

// The words of items are shown whether the file has them or not, but for these.
constexpr std::array<std::string_view, 4> kIfGiven{"customer_name", "currency", "reference", "order"};

const std::vector<Understood>& itemColumns()
{
    static const std::vector<Understood> kColumns{
        {"customer", false, [](const ListPreview& preview, std::uint32_t index) { return toQt(item(preview, index).customer); }},
        {"customer_name", false, [](const ListPreview& preview, std::uint32_t index) { return toQt(item(preview, index).customerName); }},
        {"number", false, [](const ListPreview& preview, std::uint32_t index) { return toQt(item(preview, index).number); }},
        {"kind", false, [](const ListPreview& preview, std::uint32_t index) { return kindWord(item(preview, index).kind); }},
        {"issued", false, [](const ListPreview& preview, std::uint32_t index) { return display(item(preview, index).issuedOn); }},
        {"due", false, [](const ListPreview& preview, std::uint32_t index) { return display(item(preview, index).dueOn); }},
        {"amount", true,
         [](const ListPreview& preview, std::uint32_t index) {
             return displayMinor(item(preview, index).amountMinor, item(preview, index).currency);
         }},
        {"open", true,
         [](const ListPreview& preview, std::uint32_t index) {
             return displayMinor(item(preview, index).openMinor, item(preview, index).currency);
         }},
        {"currency", false, [](const ListPreview& preview, std::uint32_t index) { return toQt(item(preview, index).currency.code()); }},
        {"reference", false, [](const ListPreview& preview, std::uint32_t index) { return toQt(item(preview, index).reference); }},
        {"order", false, [](const ListPreview& preview, std::uint32_t index) { return toQt(item(preview, index).order); }},
    };
    return kColumns;
}

const std::vector<Understood>& customerColumns()
{
    using Row = exchange::CustomerRow;
    static const std::vector<Understood> kColumns{
        {"number", false, customerText<&Row::number>},
        {"name", false, customerText<&Row::name>},
        {"kind", false, customerWord<&Row::kind>},
        {"street", false, customerText<&Row::street>},
        {"postcode", false, customerText<&Row::postcode>},
        {"city", false, customerText<&Row::city>},
        {"country", false, customerText<&Row::country>},
        {"language", false, customerText<&Row::language>},
        {"email", false, customerText<&Row::email>},
        {"phone", false, customerText<&Row::phone>},
        {"vat_number", false, customerText<&Row::vatNumber>},
        {"registration", false, customerText<&Row::registration>},
        {"iban", false, customerText<&Row::iban>},
        {"limit", true,
         [](const ListPreview& preview, std::uint32_t index) { return money(customer(preview, index).limitMinor, preview); }},
        {"insured_limit", true,
         [](const ListPreview& preview, std::uint32_t index) { return money(customer(preview, index).insuredLimitMinor, preview); }},
        {"terms_days", true, termsOf},
        {"payment_method", false, customerWord<&Row::paymentMethod>},
        {"controller", false, customerText<&Row::controller>},
        {"account_manager", false, customerText<&Row::accountManager>},
        {"account_manager_email", false, customerText<&Row::accountManagerEmail>},
        {"channel", false, customerWord<&Row::channel>},
        {"parent", false, customerText<&Row::parent>},
        {"payer", false, customerText<&Row::payer>},
        {"segment", false, customerText<&Row::segment>},
        {"policy", false, customerText<&Row::policy>},
    };
    return kColumns;
}

const std::vector<Understood>& contactColumns()
{
    using Row = exchange::ContactRow;
    static const std::vector<Understood> kColumns{
        {"customer", false, contactText<&Row::customer>}, {"role", false, roleWord},
        {"name", false, contactText<&Row::name>},         {"salutation", false, contactText<&Row::salutation>},
        {"email", false, contactText<&Row::email>},       {"phone", false, contactText<&Row::phone>},
        {"language", false, contactText<&Row::language>},
    };
    return kColumns;
}

} // namespace

std::vector<Understood> understoodColumns(const ListPreview& preview)
{
    const auto isGiven = [&](std::string_view key) {
        return std::any_of(preview.columns.begin(), preview.columns.end(), [&](const auto& column) { return column.field == key; });
    };
    const bool isItems = preview.kind == exchange::ListKind::Items;
    const auto& all = isItems ? itemColumns() : preview.kind == exchange::ListKind::Customers ? customerColumns() : contactColumns();
    std::vector<Understood> shown;
    for (const Understood& column : all) {
        const bool isOptional = !isItems || std::find(kIfGiven.begin(), kIfGiven.end(), column.key) != kIfGiven.end();
        const bool isNamed =
            column.key == "customer_name" && !preview.items.rows.empty() && !preview.items.rows.front().customerName.empty();
        if (!isOptional || isNamed || isGiven(column.key)) shown.push_back(column);
    }
    return shown;
}

} // namespace tegoed::ui
