#include "exchange/cell_values.h"
#include "exchange/item_converter.h"

#include <string>

namespace tegoed::exchange {

using base::ErrorCode;

std::optional<RowOutcome> ItemConverter::readMark(const RowView& row, Field field, Mark& mark) const
{
    const std::string_view cell = row[field];
    if (cell.empty()) return std::nullopt;
    mark.given = true;
    if (const auto yes = parseYesNo(cell)) {
        mark.yes = *yes;
        return std::nullopt;
    }
    const DateParts parts = dateParts(cell);
    if (parts.shape == DateShape::Empty) {
        mark.given = false;
        return std::nullopt;
    }
    mark.yes = true;
    if (parts.shape == DateShape::None && !m_context->hasDayNumbers(field)) {
        mark.text = kept(cell);
        return std::nullopt;
    }
    return readDate(row, field, mark.on);
}

/// Most rows have one of a few sets of values (a dunning level and nothing else): these are kept once.
void ItemConverter::keepExtras(ItemRow& item, const ItemExtras& extras)
{
    if (extras == ItemExtras{}) return;
    const bool isPlain = extras.file.empty() && extras.email.empty();
    if (isPlain)
        for (const std::uint32_t index : m_recentExtras)
            if (index != ItemRow::kNoExtras && m_table.extras[index] == extras) {
                item.extras = index;
                return;
            }
    item.extras = static_cast<std::uint32_t>(m_table.extras.size());
    m_table.extras.push_back(extras);
    if (isPlain) m_recentExtras[m_nextRecent++ % m_recentExtras.size()] = item.extras;
}

std::optional<RowOutcome> ItemConverter::readExtras(const RowView& row, ItemRow& item, int decimals)
{
    const ColumnPlan& plan = m_context->layout.plan;
    ItemExtras extras;
    const auto badCode = [&](Field field, std::string_view codes) {
        return RowOutcome::faulty(ErrorCode::RowBadCode,
                                  {m_context->heading(field), std::string{row[field].substr(0, 80)}, std::string{codes}});
    };
    extras.company = kept(row[Field::Company]);
    extras.file = kept(row[Field::File]);
    extras.email = m_context->email(row, Field::Email);
    if (const std::string_view cell = row[Field::Disputed]; !cell.empty()) {
        extras.disputed = parseYesNo(cell);
        if (!extras.disputed) return badCode(Field::Disputed, kYesNoCodes);
    }
    if (const std::string_view cell = row[Field::DunningLevel]; !cell.empty()) {
        extras.dunningLevel = parseLeadingCount(cell);
        const bool bad = !extras.dunningLevel || *extras.dunningLevel > 99;
        if (bad) extras.dunningLevel.reset();
        if (bad && plan.isStrict(Field::DunningLevel))
            return RowOutcome::faulty(ErrorCode::RowNotANumber, {m_context->heading(Field::DunningLevel), std::string{cell.substr(0, 80)}});
    }
    if (const std::string_view cell = row[Field::TermsDays]; !cell.empty()) {
        extras.termsDays = m_context->termsDays(row);
        if (!extras.termsDays && plan.isStrict(Field::TermsDays))
            return RowOutcome::faulty(ErrorCode::RowNotANumber, {m_context->heading(Field::TermsDays), std::string{cell.substr(0, 80)}});
    }
    if (auto fault = readDate(row, Field::DunnedOn, extras.dunnedOn)) return fault;
    if (auto fault = readDate(row, Field::FormalNoticeOn, extras.formalNoticeOn)) return fault;
    if (auto fault = readDate(row, Field::CollectionsOn, extras.collectionsOn)) return fault;
    if (auto fault = readDate(row, Field::DiscountUntil, extras.discountUntil)) return fault;
    if (auto fault = readMark(row, Field::DunningBlock, extras.dunningBlock)) return fault;
    if (auto fault = readMark(row, Field::Sent, extras.sent)) return fault;
    if (auto fault = readMark(row, Field::Received, extras.received)) return fault;
    std::int64_t discount = 0;
    bool hasDiscount = false;
    if (auto fault = readAmount(row, Field::Discount, decimals, discount, hasDiscount)) return fault;
    if (hasDiscount) extras.discountMinor = discount;
    if (const std::string_view cell = row[Field::PaymentMethod]; !cell.empty()) {
        extras.paymentMethod = paymentMethodCode(cell);
        const auto yes = parseYesNo(cell);
        if (extras.paymentMethod.empty() && plan.rank(Field::PaymentMethod) == 3 && yes && *yes) extras.paymentMethod = "direct_debit";
        if (extras.paymentMethod.empty() && plan.isStrict(Field::PaymentMethod)) return badCode(Field::PaymentMethod, kPaymentMethodCodes);
    }
    if (const std::string_view cell = row[Field::Country]; !cell.empty()) {
        extras.country = countryCode(cell);
        if (extras.country.empty()) m_context->warn(WarningCode::UnknownCountry, {std::string{cell.substr(0, 80)}}, row.line());
    }
    if (const std::string_view cell = row[Field::Language]; !cell.empty()) {
        extras.language = languageCode(cell);
        if (extras.language.empty()) m_context->warn(WarningCode::UnknownLanguage, {std::string{cell.substr(0, 80)}}, row.line());
    }
    keepExtras(item, extras);
    return std::nullopt;
}

} // namespace tegoed::exchange
