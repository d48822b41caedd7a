#pragma once

#include "ledger/vocabulary.h"
#include "ui/bridge/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::ui {

/// What a user typed to find open items. Words stand for a part of a number, a customer's name or number, or for an amount; all of them
/// have to fit. `overdue>30`, `open>=1000`, `amount=1210,00` and `stage:reminder-2` are conditions, in English or Dutch. A stage is a part
/// of its name: `stap:aanmaning` is the reminder of that name, `stap:herinnering` both that have it; `stage:none` is no step yet.
class ItemFilter {
public:
    ItemFilter() = default;
    [[nodiscard]] static ItemFilter parse(const QString& typed);

    /// What was parsed.
    [[nodiscard]] const QString& typed() const { return m_typed; }
    [[nodiscard]] bool isEmpty() const { return m_words.empty() && m_conditions.empty() && m_stages.empty(); }
    /// Sets `fits[item]` to 1 for each item of the snapshot that fits, to 0 for the others and for settled ones.
    void apply(const Snapshot& snapshot, std::vector<std::uint8_t>& fits) const;

private:
    enum class Field { DaysOverdue, Open, Amount };
    enum class Comparison { Less, AtMost, Equal, AtLeast, More };
    struct Word {
        std::string folded;
        std::optional<std::int64_t> hundredths{}; ///< The word as an amount.
    };
    struct Condition {
        Field field;
        Comparison comparison;
        std::int64_t value; ///< Days, or hundredths of the currency's unit.
    };
    [[nodiscard]] static std::optional<Condition> parseCondition(const QString& word);
    /// Bits of stages, and kNoStage.
    using Stages = std::uint16_t;
    static constexpr Stages kNoStage = 1U << 15U;
    [[nodiscard]] static std::optional<Stages> parseStages(const QString& word);
    [[nodiscard]] static bool holds(const Condition& condition, std::int64_t value, std::int64_t wanted);

    QString m_typed{};
    std::vector<Word> m_words{};
    std::vector<Condition> m_conditions{};
    std::vector<Stages> m_stages{};
};

/// An amount as people type it: `1210`, `1.210,00`, `1,210.00`, `-12.5`; in hundredths. Nothing if it is none.
[[nodiscard]] std::optional<std::int64_t> typedAmountHundredths(const QString& typed);

} // namespace tegoed::ui
