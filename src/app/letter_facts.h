#pragma once

#include "app/ledger.h"
#include "app/letter_references.h"
#include "dunning/plan.h"
#include "letters/letter.h"
#include "persistence/queries.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tegoed::app {

/// Makes the letters of a plan: looks up customers, contacts and references, all at once where there are many letters.
class LetterFacts {
public:
    /// What is asked for: whole letters, or only to whom they go.
    enum class For { Letters, Addressees };
    LetterFacts(Ledger& ledger, const std::vector<dunning::Policy>& policies, std::size_t letterCount, For what = For::Letters);

    /// Whether everything was read already, so that several threads may ask at once.
    [[nodiscard]] bool mayShare() const { return m_isBulk && m_references.hasAll(); }

    /// In which language a proposal's letter speaks, who of those that its step names gets a copy, and whether it goes by e-mail.
    struct Addressee {
        base::Language language;
        std::vector<dunning::CopyTo> copies;
        bool byEmail = false;
    };
    [[nodiscard]] Addressee addresseeOf(const dunning::Proposal& proposal);

    /// The letter of a proposal. `letterNumber` is empty for a preview.
    [[nodiscard]] letters::Letter letterOf(const dunning::Plan& plan, const dunning::Proposal& proposal, const std::string& letterNumber);

private:
    [[nodiscard]] const ledger::Customer& customerOf(ledger::CustomerIndex customer);
    [[nodiscard]] const std::vector<ledger::Contact>& contactsOf(base::CustomerId customer);
    [[nodiscard]] letters::LetterItem itemOf(const ledger::OpenItem& item, base::Currency currency, ledger::CustomerIndex recipient);
    void addOthers(letters::Letter& letter, const dunning::Plan& plan, const dunning::Proposal& proposal);
    void addRecipient(letters::Letter& letter, const dunning::Proposal& proposal, const dunning::Step* step);

    Ledger& m_ledger;
    const std::vector<dunning::Policy>& m_policies;
    bool m_isBulk;
    LetterReferences m_references;
    std::map<std::string, std::string> m_versions{}; ///< Of templates, by name.
    std::unordered_map<std::int64_t, ledger::Customer> m_customers{};
    std::unordered_map<std::int64_t, std::vector<ledger::Contact>> m_contacts{};
    std::vector<std::vector<ledger::CustomerIndex>> m_paidFor{}; ///< By payer: who else's letters he gets; empty while nobody has a payer.
};

} // namespace tegoed::app
