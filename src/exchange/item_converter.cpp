#include "exchange/item_converter.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/title_lines.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tegoed::exchange {

using base::ErrorCode;

namespace {

constexpr std::array kExtraFields{Field::Company,       Field::Disputed,      Field::DunningLevel,  Field::DunnedOn, Field::FormalNoticeOn,
                                  Field::CollectionsOn, Field::DunningBlock,  Field::PaymentMethod, Field::Sent,     Field::Received,
                                  Field::Discount,      Field::DiscountUntil, Field::File,          Field::Email,    Field::Country,
                                  Field::Language,      Field::TermsDays};

/// A guess of this rank or more is a word that means several things.
constexpr int kWeakRank = 3;
constexpr std::size_t kRunningBalanceRows = 4;

std::optional<base::Currency> currencyOf(std::string_view text)
{
    if (text == "\xE2\x82\xAC") return base::Currency::euro();
    if (text == "$") return base::Currency::parse("USD");
    if (text == "\xC2\xA3") return base::Currency::parse("GBP");
    if (base::equalsIgnoringAsciiCase(text, "euro")) return base::Currency::euro();
    return base::Currency::parse(text);
}

/// A balance that adds up from row to row, as ledger cards print it.
bool isRunningBalance(const Layout& layout, const ReadContext& context)
{
    const ColumnPlan& plan = layout.plan;
    if (!plan.has(Field::Open) || plan.isStrict(Field::Open) || plan.rank(Field::Open) < kWeakRank || !plan.has(Field::Amount))
        return false;
    const auto cellOf = [&](const std::vector<std::string>& row, Field field) {
        const auto column = static_cast<std::size_t>(plan.column(field));
        return column < row.size() ? std::string_view{row[column]} : std::string_view{};
    };
    std::int64_t balance = 0;
    std::size_t rows = 0;
    bool differs = false;
    for (const auto& row : layout.sample) {
        const AmountValue amount = parseAmount(cellOf(row, Field::Amount), context.decimalSign(Field::Amount), 4);
        const AmountValue open = parseAmount(cellOf(row, Field::Open), context.decimalSign(Field::Open), 4);
        if (amount.state != AmountState::Ok || open.state != AmountState::Ok) continue;
        if (rows > 0 && open.minor != balance + amount.minor) return false;
        differs = differs || open.minor != amount.minor;
        balance = open.minor;
        ++rows;
    }
    return rows >= kRunningBalanceRows && differs;
}

std::string moneyText(std::int64_t minor, base::Currency currency)
{
    return base::minorToString(minor, currency.decimals());
}

} // namespace

void ItemConverter::begin(const ReadContext& context)
{
    m_context = std::make_unique<ReadContext>(context);
    m_table.rows.clear();
    m_table.extras.clear();
    m_group = {};
    m_kindText.clear();
    m_kind = KindWord::Unknown;
    m_currencyText.clear();
    m_warnedCurrencies = false;
    m_firstCurrency.reset();
    m_sum = m_sumOpen = m_groupSum = m_groupSumOpen = 0;
    m_sawNegativeOpen = m_sawNegativePayment = false;
    m_mirroredOpens.clear();
    m_positivePayments.clear();

    const Layout& layout = context.layout;
    const ColumnPlan& plan = layout.plan;
    m_hasExtras = std::any_of(kExtraFields.begin(), kExtraFields.end(), [&](Field field) { return plan.has(field); });
    m_ignoreOpen = isRunningBalance(layout, context);
    m_table.amountsAreOpenAmounts = plan.amountIsOpen;

    const bool nameApart = plan.has(Field::CustomerName) && !plan.nameIsNumber;
    const auto customer = static_cast<std::size_t>(plan.column(Field::Customer));
    std::size_t filled = 0;
    std::size_t split = 0;
    for (const auto& row : layout.sample) {
        if (customer >= row.size() || row[customer].empty()) continue;
        ++filled;
        split += splitNumberAndName(row[customer]) ? 1U : 0U;
    }
    m_splitCustomer = !nameApart && filled > 0 && split * 2 > filled;

    for (const auto& title : layout.titles) {
        const std::vector<std::string_view> cells{title.begin(), title.end()};
        if (layout.groups)
            if (const auto group = groupTitle(cells, true)) m_group = {kept(group->number), kept(group->name)};
    }
    m_table.listDate = listDateIn(layout.titles, context.dateOrder(plan.has(Field::Issued) ? Field::Issued : Field::Due));
    m_table.companyTitle = companyIn(layout.titles);
    // Enough for most files at once: growing a list of a million rows costs as much as reading it.
    const std::size_t expected = context.store.utf8().size() / 80 + 16;
    m_table.rows.reserve(std::min<std::size_t>(expected, 4'000'000));
}

std::string_view ItemConverter::kept(std::string_view text) const
{
    return m_context->store.kept(text);
}

std::optional<RowOutcome> ItemConverter::doubtOr(ErrorCode code, std::vector<std::string> arguments) const
{
    if (m_context->provisional) return RowOutcome{RowOutcome::Kind::Doubt};
    return RowOutcome::faulty(code, std::move(arguments));
}

/// Rows that are no items, looked at only if a row lacks what an item has.
bool ItemConverter::isOther(const RowView& row, RowOutcome& outcome)
{
    const Layout& layout = m_context->layout;
    outcome.kind = RowOutcome::Kind::LeftOut;
    const bool noDates = row[Field::Issued].empty() && row[Field::Due].empty();
    const bool noNumber = row[Field::Number].empty();
    const bool noCustomer = row[Field::Customer].empty();
    const bool noAmount = row[Field::Amount].empty() && row[Field::Open].empty() && row[Field::Debit].empty() && row[Field::Credit].empty();
    if (repeatsHeadings(row, layout)) return true;

    const std::string_view first = firstText(row);
    const bool firstIsNumber = !noNumber && first.data() == row[Field::Number].data();
    if (isTotalLabel(first) && (noNumber || noCustomer || firstIsNumber)) {
        // A total has no date of its own; `Ending balance` may stand in the date's column.
        const std::string_view due = row[Field::Due];
        const bool labelInDate = first.data() == row[Field::Issued].data() || first.data() == due.data();
        if (noDates || labelInDate) {
            m_groupSum = m_groupSumOpen = 0;
            return true;
        }
    }
    if (noNumber && noCustomer && noDates && !noAmount && isUnlabelledTotal(row)) {
        m_groupSum = m_groupSumOpen = 0;
        return true;
    }

    const auto filled = std::count_if(row.cells().begin(), row.cells().end(), [](std::string_view cell) { return !cell.empty(); });
    if (layout.groups && noAmount) {
        if (const auto group = groupTitle(row.cells(), false)) {
            m_group = {kept(group->number), kept(group->name)};
            m_groupSum = m_groupSumOpen = 0;
            return true;
        }
    }
    if (noAmount && noNumber && groupTitle(row.cells(), true) && first.data() != row[Field::Customer].data()) return true;
    if (noAmount && noNumber && noCustomer && filled <= 2) {
        // A title between the rows, or a row whose only cells are in columns that nobody reads.
        outcome.kind = RowOutcome::Kind::LeftOut;
        return true;
    }
    bool anyMapped = false;
    for (std::size_t i = 0; i < kFieldCount && !anyMapped; ++i)
        anyMapped = !row[static_cast<Field>(i)].empty();
    if (!anyMapped) outcome.kind = RowOutcome::Kind::Blank;
    return !anyMapped;
}

/// Nothing but amounts, and one of them is the sum of the rows above.
bool ItemConverter::isUnlabelledTotal(const RowView& row) const
{
    for (const std::string_view cell : row.cells())
        if (!cell.empty() && parseAmount(cell, '.', 9).state != AmountState::Ok && parseAmount(cell, ',', 9).state != AmountState::Ok)
            return false;
    const int decimals = m_context->options.ledgerCurrency.decimals();
    const auto equals = [&](Field field, std::int64_t a, std::int64_t b) {
        const AmountValue value = parseAmount(row[field], m_context->decimalSign(field), decimals);
        return value.state == AmountState::Ok && value.minor != 0 && (value.minor == a || value.minor == b);
    };
    return equals(Field::Amount, m_sum, m_groupSum) || equals(Field::Open, m_sumOpen, m_groupSumOpen) ||
           equals(Field::Debit, m_sum, m_groupSum);
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
    return std::nullopt;
}

std::optional<RowOutcome> ItemConverter::readDate(const RowView& row, Field field, std::optional<base::Date>& date) const
{
    const std::string_view cell = row[field];
    if (cell.empty()) return std::nullopt;
    const DateValue value = parseDate(cell, m_context->dateOrder(field));
    if (value.state == DateState::Ok)
        date = value.date;
    else if (value.state != DateState::Empty)
        return doubtOr(ErrorCode::RowNotADate, {m_context->heading(field), std::string{cell.substr(0, 80)}});
    return std::nullopt;
}

std::optional<RowOutcome> ItemConverter::settleKind(const RowView& row, ItemRow& item, Amounts& amounts)
{
    const std::string_view cell = row[Field::Kind];
    if (cell != m_kindText) {
        m_kind = kindWord(cell);
        m_kindText = cell;
    }
    const auto negate = [&] {
        amounts.amount = -amounts.amount;
        amounts.open = -amounts.open;
    };
    const bool negative = amounts.amount < 0;
    item.kindGiven = true;
    switch (cell.empty() ? KindWord::Unknown : m_kind) {
    case KindWord::Invoice:
        if (negative) return RowOutcome::faulty(ErrorCode::RowNegativeInvoice, {moneyText(amounts.amount, item.currency)});
        item.kind = ItemKind::Invoice;
        return std::nullopt;
    case KindWord::CreditNote:
        if (!negative) negate();
        item.kind = ItemKind::CreditNote;
        return std::nullopt;
    case KindWord::Payment:
        item.kind = ItemKind::Payment;
        if (negative)
            m_sawNegativePayment = true;
        else if (amounts.amount > 0)
            m_positivePayments.push_back(m_table.rows.size());
        return std::nullopt;
    case KindWord::Journal: item.kind = ItemKind::Journal; return std::nullopt;
    case KindWord::InvoiceOrCredit: item.kind = negative ? ItemKind::CreditNote : ItemKind::Invoice; return std::nullopt;
    case KindWord::Unknown: break;
    }
    if (!cell.empty() && m_context->layout.plan.isStrict(Field::Kind))
        return RowOutcome::faulty(ErrorCode::RowBadCode,
                                  {m_context->heading(Field::Kind), std::string{cell.substr(0, 80)}, std::string{kItemKindCodes}});
    item.kindGiven = false;
    item.kind = ItemKind::Invoice;
    if (negative) {
        const bool isPayment = speaksOfPayment(row[Field::Number]) || speaksOfPayment(row[Field::Reference]) ||
                               speaksOfPayment(row[Field::Text]) || speaksOfPayment(cell);
        item.kind = isPayment ? ItemKind::Payment : ItemKind::CreditNote;
    }
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

RowOutcome ItemConverter::convert(const RowView& row)
{
    const Layout& layout = m_context->layout;
    ItemRow item;
    item.line = static_cast<std::uint32_t>(std::min<std::int64_t>(row.line(), 0xFFFFFFFF));

    const std::string_view customer = row[Field::Customer];
    const std::string_view number = row[Field::Number];
    // Rows that lack something are looked at twice: first whether they are items at all.
    if (customer.empty() || number.empty() || (row[Field::Amount].empty() && !layout.plan.has(Field::Debit))) {
        RowOutcome other;
        if (isOther(row, other)) return other;
    }
    const auto finished = [&](RowOutcome outcome) {
        if (outcome.kind == RowOutcome::Kind::Faulty || outcome.kind == RowOutcome::Kind::Doubt) {
            RowOutcome other;
            if (isOther(row, other)) return other;
            if (outcome.fault) {
                outcome.fault->customer = customer.empty() ? m_group.number : customer;
                outcome.fault->number = number.empty() ? row[Field::Voucher] : number;
            }
        }
        return outcome;
    };

    item.number = number.empty() ? row[Field::Voucher] : number;
    item.customer = customer;
    item.customerName = row[Field::CustomerName];
    if (layout.groups && customer.empty()) {
        item.customer = m_group.number;
        item.customerName = m_group.name;
    } else if (m_splitCustomer) {
        if (const auto both = splitNumberAndName(customer)) {
            item.customer = both->number;
            item.customerName = both->name;
        }
    }
    if (item.customer.empty()) return finished(RowOutcome::faulty(ErrorCode::RowWithoutCustomer, {}));

    Amounts amounts;
    if (auto fault = readAmounts(row, item, amounts)) return finished(std::move(*fault));
    if (auto fault = readDate(row, Field::Issued, item.issuedOn)) return finished(std::move(*fault));
    if (auto fault = readDate(row, Field::Due, item.dueOn)) return finished(std::move(*fault));
    if (auto fault = readDate(row, Field::Settled, item.settledOn)) return finished(std::move(*fault));
    const std::size_t mirrored = m_mirroredOpens.size();
    const std::size_t positive = m_positivePayments.size();
    const auto refused = [&](RowOutcome outcome) {
        m_mirroredOpens.resize(mirrored);
        m_positivePayments.resize(positive);
        return finished(std::move(outcome));
    };
    if (auto fault = settleKind(row, item, amounts)) return refused(std::move(*fault));
    if (auto fault = settleOpen(row, item, amounts)) return refused(std::move(*fault));
    const bool needsNumber = item.kind != ItemKind::Payment && !(item.kind == ItemKind::Journal && item.amountMinor < 0);
    if (item.number.empty() && needsNumber) return refused(RowOutcome::faulty(ErrorCode::RowWithoutNumber, {}));
    if (m_hasExtras)
        if (auto fault = readExtras(row, item, item.currency.decimals())) return refused(std::move(*fault));
    if (item.amountMinor == 0) {
        m_mirroredOpens.resize(mirrored);
        m_positivePayments.resize(positive);
        m_context->warn(WarningCode::AmountZero, {std::string{item.number}}, row.line());
        return {};
    }

    if (item.issuedOn && item.dueOn && *item.dueOn < *item.issuedOn)
        m_context->warn(WarningCode::DueBeforeIssued, {base::toString(*item.dueOn), base::toString(*item.issuedOn)}, row.line());
    if (item.currencyGiven && !m_warnedCurrencies) {
        if (!m_firstCurrency) m_firstCurrency = item.currency;
        if (*m_firstCurrency != item.currency) {
            m_warnedCurrencies = true;
            m_context->warn(WarningCode::SeveralCurrencies, {item.currency.code(), m_firstCurrency->code()}, row.line());
        }
    }
    m_sum += item.amountMinor;
    m_groupSum += item.amountMinor;
    m_sumOpen += item.openMinor;
    m_groupSumOpen += item.openMinor;
    item.customer = kept(item.customer);
    item.customerName = kept(item.customerName);
    item.number = kept(item.number);
    item.reference = kept(row[Field::Reference]);
    item.order = kept(row[Field::Order]);
    m_table.rows.push_back(item);
    return {};
}

/// Lists with unsigned payments mean money received; in a list with signs a positive payment is money paid back.
void ItemConverter::settlePositivePayments()
{
    const bool signedList = m_sawNegativePayment && !m_context->layout.plan.isStrict(Field::Kind);
    for (const std::size_t index : m_positivePayments) {
        ItemRow& item = m_table.rows[index];
        if (signedList) {
            item.kind = ItemKind::Journal;
        } else {
            item.amountMinor = -item.amountMinor;
            item.openMinor = -item.openMinor;
        }
    }
}

/// If some open amounts are negative, the column has signs, and a positive one on a credit is a fault after all.
void ItemConverter::settleMirroredOpens()
{
    if (!m_sawNegativeOpen || m_mirroredOpens.empty()) return;
    std::vector<FaultyRow>& faults = m_table.faults;
    for (const std::size_t index : m_mirroredOpens) {
        const ItemRow& item = m_table.rows[index];
        ++m_table.faultCount;
        if (faults.size() >= kFaultyRowLimit) continue;
        FaultyRow fault{base::Error{ErrorCode::RowOpenOutOfRange,
                                    {moneyText(-item.openMinor, item.currency), moneyText(item.amountMinor, item.currency)}}};
        fault.error.line = static_cast<int>(item.line);
        fault.customer = item.customer;
        fault.number = item.number;
        faults.push_back(std::move(fault));
    }
    std::stable_sort(faults.begin(), faults.end(), [](const FaultyRow& a, const FaultyRow& b) { return a.error.line < b.error.line; });
    std::size_t next = 0;
    std::size_t target = 0;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        if (next < m_mirroredOpens.size() && m_mirroredOpens[next] == i)
            ++next;
        else
            m_table.rows[target++] = m_table.rows[i];
    }
    m_table.rows.resize(target);
}

void ItemConverter::finish()
{
    settlePositivePayments();
    settleMirroredOpens();
    netPayments(m_table);
}

} // namespace tegoed::exchange
