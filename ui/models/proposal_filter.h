#pragma once

#include "ui/bridge/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegoed::ui {

/// What a user typed to find proposals. A word is a part of a customer's name or number or of an item's number, or begins a word of the
/// stage, the channel, the controller or a remark; all words have to fit. `amount>500`, `items>2` and `days>30` are conditions, and
/// `stage:`, `channel:`, `controller:` and `remark:` look in one place alone; in English or Dutch.
class ProposalFilter {
public:
    ProposalFilter() = default;
    [[nodiscard]] static ProposalFilter parse(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// Sets `fits[proposal]` to 1 for each proposal that fits, to 0 for the others. Touches nothing but the snapshot.
    void apply(const Snapshot& snapshot, std::vector<std::uint8_t>& fits) const;

private:
    enum class Place { Anywhere, Stage, Channel, Controller, Remark };
    enum class Field { Amount, Items, Days };
    struct Term {
        Place place = Place::Anywhere;
        std::string folded{};
        std::optional<Field> field{}; ///< A condition, and no word.
        QString sign{};
        std::int64_t value = 0; ///< Hundredths for an amount.
    };
    [[nodiscard]] static std::optional<Term> parseCondition(const QString& word);
    [[nodiscard]] static Term parseWord(const QString& word);
    static void applyCondition(const Term& term, const Snapshot& snapshot, std::vector<std::uint8_t>& fits);
    static void applyWord(const Term& term, const Snapshot& snapshot, std::vector<std::uint8_t>& fits);

    std::vector<Term> m_terms{};
};

/// What stands in the column of remarks: the warnings of a proposal, in the language of the window.
[[nodiscard]] QString warningsText(std::uint8_t warnings);
/// How many days the oldest item of a proposal is overdue; negative before its due date.
[[nodiscard]] int oldestDays(const Snapshot& snapshot, const dunning::Proposal& proposal);

} // namespace tegoed::ui
