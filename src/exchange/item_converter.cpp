#include "exchange/item_converter.h"

#include "base/text.h"
#include "exchange/cell_values.h"
#include "exchange/code_words.h"
#include "exchange/title_lines.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace tegoed::exchange {

using base::ErrorCode;

namespace {

constexpr std::array kExtraFields{Field::Company,       Field::Disputed,      Field::DunningLevel,  Field::DunnedOn, Field::FormalNoticeOn,
                                  Field::CollectionsOn, Field::DunningBlock,  Field::PaymentMethod, Field::Sent,     Field::Received,
                                  Field::Discount,      Field::DiscountUntil, Field::File,          Field::Email,    Field::Country,
                                  Field::Language,      Field::TermsDays};

constexpr int kDaybookRank = 4;
constexpr std::size_t kRunningBalanceRows = 4;
constexpr std::size_t kHugePageBytes = std::size_t{2} << 20;

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

} // namespace

void ItemConverter::begin(const ReadContext& context)
{
    m_context = std::make_unique<ReadContext>(context);
    m_table.rows.clear();
    m_table.extras.clear();
    m_recentExtras.fill(ItemRow::kNoExtras);
    m_nextRecent = 0;
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
    m_table.amountsAreNamed = plan.isStrict(Field::Amount);
    m_numbersAreShared = !plan.isStrict(Field::Number) && plan.rank(Field::Number) >= kWeakRank;

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
    if (!plan.has(Field::Issued) && !layout.sample.empty())
        context.warn(WarningCode::IssuedMissing, {base::join(unusedHeadings(plan, layout.headings, layout.sample), ", ")}, 0);
    m_table.listDate = listDateIn(layout.titles, context.dateOrder(plan.has(Field::Issued) ? Field::Issued : Field::Due));
    m_table.companyTitle = companyIn(layout.titles);
    reserveRows();
}

/// Enough for most files at once: growing a list of a million rows costs as much as reading it, and so do its small pages.
void ItemConverter::reserveRows()
{
    const std::size_t expected = m_context->store.utf8().size() / 80 + 16;
    m_table.rows.reserve(std::min<std::size_t>(expected, 4'000'000));
#if defined(__linux__)
    const std::size_t bytes = m_table.rows.capacity() * sizeof(ItemRow);
    if (bytes < kHugePageBytes * 8) return;
    const auto start = (reinterpret_cast<std::uintptr_t>(m_table.rows.data()) + kHugePageBytes - 1) / kHugePageBytes * kHugePageBytes;
    const auto skipped = start - reinterpret_cast<std::uintptr_t>(m_table.rows.data());
    static_cast<void>(::madvise(reinterpret_cast<void*>(start), bytes - skipped, MADV_HUGEPAGE)); // A hint: without it all goes on as well.
#endif
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
    if (layout.groups) {
        auto group = groupTitle(row.cells(), true);
        if (!group && noAmount) group = groupTitle(row.cells(), false);
        if (group) {
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
        if (!cell.empty() && !looksLikeAmount(cell)) return false;
    const int decimals = m_context->options.ledgerCurrency.decimals();
    const auto equals = [&](Field field, std::uint64_t a, std::uint64_t b) {
        const AmountValue value = parseAmount(row[field], m_context->decimalSign(field), decimals);
        const auto sum = static_cast<std::uint64_t>(value.minor);
        return value.state == AmountState::Ok && value.minor != 0 && (sum == a || sum == b);
    };
    return equals(Field::Amount, m_sum, m_groupSum) || equals(Field::Open, m_sumOpen, m_groupSumOpen) ||
           equals(Field::Debit, m_sum, m_groupSum);
}

std::optional<RowOutcome> ItemConverter::readDate(const RowView& row, Field field, std::optional<base::Date>& date) const
{
    const std::string_view cell = row[field];
    if (cell.empty()) return std::nullopt;
    if (m_context->hasDayNumbers(field)) {
        date = parseDayNumber(cell);
        if (date) return std::nullopt;
    }
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
    // A daybook holds invoices and credit notes alike.
    const bool isDaybook = m_context->layout.plan.rank(Field::Kind) >= kDaybookRank;
    const KindWord word = cell.empty() ? KindWord::Unknown : m_kind;
    switch (isDaybook && word == KindWord::Invoice ? KindWord::InvoiceOrCredit : word) {
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
    if (const auto status = row[Field::Status]; isUnclaimedStatus(status)) {
        m_context->warn(WarningCode::NotClaimed, {std::string{number}, std::string{status}}, row.line());
        return {RowOutcome::Kind::LeftOut};
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
    item.numberIsShared = m_numbersAreShared || number.empty();
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

    if (!item.issuedOn && !item.dueOn && item.kind == ItemKind::Invoice && layout.plan.has(Field::Issued))
        m_context->warn(WarningCode::DateMissing, {std::string{item.number}}, row.line());
    if (item.issuedOn && item.dueOn && *item.dueOn < *item.issuedOn)
        m_context->warn(WarningCode::DueBeforeIssued, {base::toString(*item.dueOn), base::toString(*item.issuedOn)}, row.line());
    if (item.currencyGiven && !m_warnedCurrencies) {
        if (!m_firstCurrency) m_firstCurrency = item.currency;
        if (*m_firstCurrency != item.currency) {
            m_warnedCurrencies = true;
            m_context->warn(WarningCode::SeveralCurrencies, {item.currency.code(), m_firstCurrency->code()}, row.line());
        }
    }
    m_sum += static_cast<std::uint64_t>(item.amountMinor);
    m_groupSum += static_cast<std::uint64_t>(item.amountMinor);
    m_sumOpen += static_cast<std::uint64_t>(item.openMinor);
    m_groupSumOpen += static_cast<std::uint64_t>(item.openMinor);
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
