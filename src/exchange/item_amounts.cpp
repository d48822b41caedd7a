#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/item_converter.h"

#include <cstdlib>

namespace tegoed::exchange {

using base::ErrorCode;

namespace {

std::optional<base::Currency> currencyOf(std::string_view text)
{
    if (text == "\xE2\x82\xAC") return base::Currency::euro();
    if (text == "$") return base::Currency::parse("USD");
    if (text == "\xC2\xA3") return base::Currency::parse("GBP");
    if (base::equalsIgnoringAsciiCase(text, "euro")) return base::Currency::euro();
    return base::Currency::parse(text);
}

} // namespace

std::string moneyText(std::int64_t minor, base::Currency currency)
{
    return base::minorToString(minor, currency.decimals());
}

std::optional<RowOutcome> ItemConverter::readCurrency(const RowView& row, ItemRow& item, int& decimals)
{
    item.currency = m_context->options.ledgerCurrency;
    const std::string_view text = row[Field::Currency];
    if (!text.empty()) {
        if (text != m_currencyText) {
            const auto parsed = currencyOf(text);
            if (!parsed)
                return RowOutcome::faulty(ErrorCode::RowBadCode, {m_context->heading(Field::Currency), std::string{text}, "ISO 4217"});
            m_currency = *parsed;
            m_currencyText = text;
        }
        item.currency = m_currency;
        item.currencyGiven = true;
    }
    decimals = item.currency.decimals();
    return std::nullopt;
}

std::optional<RowOutcome> ItemConverter::readAmount(const RowView& row, Field field, int decimals, std::int64_t& minor, bool& has) const
{
    const std::string_view cell = row[field];
    if (cell.empty()) return std::nullopt;
    const AmountValue value = parseAmount(cell, m_context->decimalSign(field), decimals);
    switch (value.state) {
    case AmountState::Ok:
        minor = value.minor;
        has = true;
        return std::nullopt;
    case AmountState::Empty: return std::nullopt;
    case AmountState::NotANumber: return doubtOr(ErrorCode::RowNotANumber, {m_context->heading(field), std::string{cell.substr(0, 80)}});
    case AmountState::TooLarge: return RowOutcome::faulty(ErrorCode::RowAmountTooLarge, {std::string{cell.substr(0, 80)}});
    }
    return std::nullopt;
}

/// Debit less credit. A row with both is an invoice with what was paid on it: the amount is the side that is more.
std::optional<RowOutcome> ItemConverter::readPair(const RowView& row, int decimals, Amounts& amounts) const
{
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    bool hasDebit = false;
    bool hasCredit = false;
    if (auto fault = readAmount(row, Field::Debit, decimals, debit, hasDebit)) return fault;
    if (auto fault = readAmount(row, Field::Credit, decimals, credit, hasCredit)) return fault;
    if (!hasDebit && !hasCredit) return std::nullopt;
    amounts.hasAmount = true;
    if (debit != 0 && credit != 0 && (debit > 0) == (credit > 0)) {
        amounts.amount = std::abs(debit) >= std::abs(credit) ? debit : -credit;
        if (!amounts.hasOpen) amounts.open = debit - credit;
        amounts.hasOpen = true;
        return std::nullopt;
    }
    amounts.amount = debit - credit;
    return std::nullopt;
}

/// S and H, D and C, debet and credit: the amounts beside them are unsigned, or signed already.
void ItemConverter::applyIndicator(const RowView& row, Amounts& amounts) const
{
    const std::string_view cell = row[Field::Indicator];
    if (cell.empty()) return;
    const char first = static_cast<char>(cell.front() | 0x20);
    const bool isCredit = first == 'h' || first == 'c' || first == 'k';
    if (!isCredit) return;
    if (!m_context->layout.plan.has(Field::Debit)) amounts.amount = -std::abs(amounts.amount);
    amounts.open = -std::abs(amounts.open);
}

std::optional<RowOutcome> ItemConverter::readAmounts(const RowView& row, ItemRow& item, Amounts& amounts)
{
    const ColumnPlan& plan = m_context->layout.plan;
    int decimals = 2;
    if (auto fault = readCurrency(row, item, decimals)) return fault;
    const bool useLocal = row[Field::Amount].empty() && !row[Field::AmountLocal].empty();
    if (useLocal) { // A row in the books' own currency leaves the columns of the foreign one empty.
        const auto local = currencyOf(row[Field::LocalCurrency]);
        item.currency = local.value_or(m_context->options.ledgerCurrency);
        item.currencyGiven = local.has_value();
        decimals = item.currency.decimals();
    }
    if (!m_ignoreOpen)
        if (auto fault = readAmount(row, useLocal ? Field::OpenLocal : Field::Open, decimals, amounts.open, amounts.hasOpen)) return fault;
    if (plan.has(Field::Debit)) {
        if (auto fault = readPair(row, decimals, amounts)) return fault;
    } else if (auto fault = readAmount(row, useLocal ? Field::AmountLocal : Field::Amount, decimals, amounts.amount, amounts.hasAmount)) {
        return fault;
    }
    if (auto fault = readAmount(row, Field::Paid, decimals, amounts.paid, amounts.hasPaid)) return fault;
    applyIndicator(row, amounts);
    const bool guessed = !plan.isStrict(Field::Amount);
    if (amounts.hasOpen && guessed && (!amounts.hasAmount || (amounts.amount == 0 && amounts.open != 0))) {
        amounts.amount = amounts.open; // ERPNext's payments have an outstanding amount only.
        amounts.hasAmount = true;
    }
    if (!amounts.hasAmount) return RowOutcome::faulty(ErrorCode::RowWithoutAmount, {});
    if (std::abs(amounts.amount) > kAmountLimitMinor)
        return RowOutcome::faulty(ErrorCode::RowAmountTooLarge, {moneyText(amounts.amount, item.currency)});
    return std::nullopt;
}

std::optional<RowOutcome> ItemConverter::settleOpen(const RowView& row, ItemRow& item, Amounts& amounts)
{
    const ColumnPlan& plan = m_context->layout.plan;
    item.amountMinor = amounts.amount;
    item.openGiven = amounts.hasOpen || amounts.hasPaid || item.settledOn.has_value();
    const auto within = [&](std::int64_t part) {
        return amounts.amount >= 0 ? part >= 0 && part <= amounts.amount : part <= 0 && part >= amounts.amount;
    };

    if (amounts.hasPaid && (!amounts.hasOpen || plan.isStrict(Field::Paid))) {
        if (amounts.amount < 0) amounts.paid = -std::abs(amounts.paid);
        if (!within(amounts.paid))
            return RowOutcome::faulty(ErrorCode::RowPaidAboveAmount,
                                      {moneyText(amounts.paid, item.currency), moneyText(amounts.amount, item.currency)});
    }
    if (const auto flag = parseYesNo(row[Field::OpenFlag]); flag && !*flag) {
        amounts.open = 0;
        amounts.hasOpen = item.openGiven = true;
    }
    if (amounts.hasOpen) {
        item.openMinor = amounts.open;
        if (amounts.open < 0) m_sawNegativeOpen = true;
        const bool opposite = (amounts.amount < 0) != (amounts.open < 0) && amounts.open != 0;
        if (opposite && amounts.amount < 0 && !plan.isStrict(Field::Open) && within(-amounts.open)) {
            item.openMinor = -amounts.open; // A list that writes what is open without a sign; all its rows must do so.
            m_mirroredOpens.push_back(m_table.rows.size());
        } else if (!within(amounts.open)) {
            return RowOutcome::faulty(ErrorCode::RowOpenOutOfRange,
                                      {moneyText(amounts.open, item.currency), moneyText(amounts.amount, item.currency)});
        }
    } else {
        item.openMinor = item.settledOn ? 0 : amounts.amount - amounts.paid;
    }
    if (item.settledOn && item.openMinor != 0) {
        // The day of the last payment of something is no settlement.
        if (plan.rank(Field::Settled) >= kWeakRank)
            item.settledOn.reset();
        else
            return RowOutcome::faulty(ErrorCode::RowSettledButOpen,
                                      {base::toString(*item.settledOn), moneyText(item.openMinor, item.currency)});
    }
    return std::nullopt;
}

} // namespace tegoed::exchange
