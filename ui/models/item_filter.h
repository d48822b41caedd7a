#pragma once

#include "base/date.h"
#include "ledger/vocabulary.h"
#include "ui/bridge/snapshot.h"
#include "ui/models/filter_grammar.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::ui {

/// A part of a filter that says nothing: it is shown to who typed it and left out, never taken for a word.
struct FilterProblem {
    QString typed{};
    std::optional<FilterField> field{}; ///< Whose value it is that cannot be read; nothing: there is no such field.
};

/// A number that was asked for, and how many items have it.
struct NumberCount {
    std::string number{};
    int count = 0;
};

/// What a user typed to find open items. Words stand for a part of a number, a customer's name or number, or for an amount; all of them
/// have to fit. `overdue>30`, `open:100..500`, `due<2026-12-01`, `stage:reminder-2` and `controller:"de Boer"` are conditions, in English
/// or Dutch (filter_grammar.h). A stage is a part of its name: `stap:aanmaning` is the reminder of that name, `stap:herinnering` both that
/// have it; `stage:none` is no step yet. Numbers with commas between them are whole numbers: `number:F1,F2`. What stands between quotation
/// marks is one word.
class ItemFilter {
public:
    ItemFilter() = default;
    /// `today` is what `due:week` counts from.
    [[nodiscard]] static ItemFilter parse(const QString& typed, base::Date today);

    /// What was parsed.
    [[nodiscard]] const QString& typed() const { return m_typed; }
    [[nodiscard]] const std::vector<FilterProblem>& problems() const { return m_problems; }
    [[nodiscard]] bool isEmpty() const;
    /// Sets `fits[item]` to 1 for each item of the snapshot that fits, to 0 for the others and for settled ones.
    void apply(const Snapshot& snapshot, std::vector<std::uint8_t>& fits) const;
    /// For each number of the filter's lists how many of the items that fit have it.
    [[nodiscard]] std::vector<NumberCount> numberCounts(const Snapshot& snapshot, const std::vector<std::uint8_t>& fits) const;

private:
    friend class FilterParser;
    friend class FilterPass;
    struct Word {
        std::string folded;
        std::optional<std::int64_t> hundredths{}; ///< The word as an amount.
    };
    /// From `low` to `high`, both in it; days, day numbers, or hundredths of the currency's unit.
    struct Range {
        FilterField field;
        std::optional<std::int64_t> low{};
        std::optional<std::int64_t> high{};
        bool isAboveLow = false;  ///< `low` itself is not in it.
        bool isBelowHigh = false; ///< `high` itself is not in it.
    };
    /// A part of a text, folded; empty: there is no text.
    struct Text {
        FilterField field;
        std::string folded;
    };
    /// Whole numbers of items, folded and in order, as somebody pasted them.
    struct Numbers {
        std::vector<std::string> folded;
    };
    /// One of several values, a bit for each.
    struct Choice {
        FilterField field;
        std::uint16_t bits;
    };

    QString m_typed{};
    std::vector<Word> m_words{};
    std::vector<Range> m_ranges{};
    std::vector<Text> m_texts{};
    std::vector<Choice> m_choices{};
    std::vector<Numbers> m_numbers{};
    std::vector<FilterProblem> m_problems{};
};

/// The bit of "no step yet" in a choice of stages.
inline constexpr std::uint16_t kNoStageBit = 1U << 15U;
/// The bits of a choice of yes and no.
inline constexpr std::uint16_t kNoBit = 1;
inline constexpr std::uint16_t kYesBit = 2;

/// An amount as people type it: `1210`, `1.210,00`, `1,210.00`, `-12.5`; in hundredths. Nothing if it is none.
[[nodiscard]] std::optional<std::int64_t> typedAmountHundredths(const QString& typed);
/// `hundredths` in the smallest units of a currency; nothing if it has none so small, as 10.50 of a currency without cents.
[[nodiscard]] std::optional<std::int64_t> minorOf(std::int64_t hundredths, base::Currency currency);

/// Whether reminders about an item are stopped on a day, by its own block, its customer's or the accounting package's.
[[nodiscard]] bool isOnHold(const ledger::Book& book, const ledger::OpenItem& item, base::Date today);
/// A filter for numbers that were copied from a column of a spreadsheet, one a line: `number:F1,F2`. Empty if there are none.
[[nodiscard]] QString filterOfNumbers(const QString& pasted);

/// What of an open amount is disputed, all of it where the accounting package says so.
[[nodiscard]] std::int64_t disputedMinor(const ledger::Book& book, const ledger::OpenItem& item);
/// Whether an item is disputed, wholly or in part.
[[nodiscard]] bool isDisputed(const ledger::Book& book, const ledger::OpenItem& item);

} // namespace tegoed::ui
