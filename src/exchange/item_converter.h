#pragma once

#include "exchange/code_words.h"
#include "exchange/item_rows.h"
#include "exchange/list_reader.h"
#include "exchange/row_labels.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

/// Makes item rows of the rows of a list.
class ItemConverter final : public RowConverter {
public:
    explicit ItemConverter(ItemTable& table) : m_table(table) {}

    void begin(const ReadContext& context) override;
    [[nodiscard]] RowOutcome convert(const RowView& row) override;
    void finish() override;

private:
    /// The amounts of a row as they stand in it, before kinds and signs are settled.
    struct Amounts {
        std::int64_t amount = 0;
        std::int64_t open = 0;
        std::int64_t paid = 0;
        bool hasAmount = false;
        bool hasOpen = false;
        bool hasPaid = false;
    };

    void reserveRows();
    [[nodiscard]] bool isOther(const RowView& row, RowOutcome& outcome);
    [[nodiscard]] bool isUnlabelledTotal(const RowView& row) const;
    [[nodiscard]] std::optional<RowOutcome> readCurrency(const RowView& row, ItemRow& item, int& decimals);
    [[nodiscard]] std::optional<RowOutcome> readAmount(const RowView& row, Field field, int decimals, std::int64_t& minor, bool& has) const;
    [[nodiscard]] std::optional<RowOutcome> readAmounts(const RowView& row, ItemRow& item, Amounts& amounts);
    [[nodiscard]] std::optional<RowOutcome> readPair(const RowView& row, int decimals, Amounts& amounts) const;
    void applyIndicator(const RowView& row, Amounts& amounts) const;
    [[nodiscard]] std::optional<RowOutcome> readDate(const RowView& row, Field field, std::optional<base::Date>& date) const;
    [[nodiscard]] std::optional<RowOutcome> settleKind(const RowView& row, ItemRow& item, Amounts& amounts);
    [[nodiscard]] std::optional<RowOutcome> settleOpen(const RowView& row, ItemRow& item, Amounts& amounts);
    [[nodiscard]] std::optional<RowOutcome> readExtras(const RowView& row, ItemRow& item, int decimals);
    void keepExtras(ItemRow& item, const ItemExtras& extras);
    [[nodiscard]] std::optional<RowOutcome> readMark(const RowView& row, Field field, Mark& mark) const;
    [[nodiscard]] std::optional<RowOutcome> doubtOr(base::ErrorCode code, std::vector<std::string> arguments) const;
    [[nodiscard]] std::string_view kept(std::string_view text) const;
    void settlePositivePayments();
    void settleMirroredOpens();

    ItemTable& m_table;
    std::unique_ptr<ReadContext> m_context{};
    bool m_splitCustomer = false;
    bool m_hasExtras = false;
    bool m_numbersAreShared = false;
    bool m_ignoreOpen = false;                      ///< The balance column runs on from row to row: it is no open amount.
    std::array<std::uint32_t, 16> m_recentExtras{}; ///< Indices of extras that the next rows may share.
    std::size_t m_nextRecent = 0;
    GroupTitle m_group{};
    std::string m_kindText{}; ///< The last cell of the kind column and what it meant: a column has few different ones.
    KindWord m_kind = KindWord::Unknown;
    std::string m_currencyText{};
    base::Currency m_currency = base::Currency::euro();
    bool m_warnedCurrencies = false;
    std::optional<base::Currency> m_firstCurrency{};
    /// Of the rows so far, to know an unlabelled total. Unsigned: sums of a hostile file may run over.
    std::uint64_t m_sum = 0, m_sumOpen = 0, m_groupSum = 0, m_groupSumOpen = 0;
    bool m_sawNegativeOpen = false;
    bool m_sawNegativePayment = false;
    std::vector<std::size_t> m_mirroredOpens{}; ///< Rows whose open amount got the sign of its amount.
    std::vector<std::size_t> m_positivePayments{};
};

/// A guess of this rank or more (Meaning::rank) is a word that means several things.
inline constexpr int kWeakRank = 3;

/// An amount as errors show it.
[[nodiscard]] std::string moneyText(std::int64_t minor, base::Currency currency);

/// Takes payment rows off the invoice rows that they name (item_rows.h, readItems).
void netPayments(ItemTable& table);

} // namespace tegoed::exchange
