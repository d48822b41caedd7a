#include "ledger/vocabulary.h"

#include "support/catch.h"

#include <set>
#include <string>
#include <vector>

namespace tegoed::ledger {
namespace {

template <class Type>
std::vector<std::string> namesOf(std::span<const Type> all, std::optional<Type> (*parse)(std::string_view))
{
    std::vector<std::string> names;
    for (const Type value : all) {
        names.emplace_back(name(value));
        CHECK(parse(name(value)) == value);
    }
    CHECK_FALSE(parse("").has_value());
    CHECK_FALSE(parse("nonsense").has_value());
    return names;
}

using Names = std::vector<std::string>;

TEST_CASE("vocabulary: the contract's words, each read back as itself", "[ledger]")
{
    CHECK(namesOf(allSettlements(), parseSettlement) == Names{"package", "bank"});
    CHECK(namesOf(allCustomerKinds(), parseCustomerKind) == Names{"unknown", "business", "consumer", "government", "intercompany"});
    CHECK(namesOf(allPaymentMethods(), parsePaymentMethod) == Names{"transfer", "direct_debit", "card", "prepaid", "factoring"});
    CHECK(namesOf(allChannels(), parseChannel) == Names{"email", "letter", "phone", "sms", "whatsapp"});
    CHECK(namesOf(allContactRoles(), parseContactRole) ==
          Names{"invoices", "reminders", "approver", "manager", "finance_manager", "director", "trustee"});
    CHECK(namesOf(allDocumentKinds(), parseDocumentKind) == Names{"invoice", "credit_note", "journal"});
    CHECK(namesOf(allPaymentSources(), parsePaymentSource) == Names{"hand", "import", "bank", "opening"});
    CHECK(namesOf(allAllocationKinds(), parseAllocationKind) == Names{"payment", "credit", "write_off", "opening", "unknown"});
    CHECK(namesOf(allInsolvencyKinds(), parseInsolvencyKind) ==
          Names{"bankruptcy", "suspension", "wsnp", "debt_counselling", "administration", "deceased", "dissolved"});
    CHECK(namesOf(allContactKinds(), parseContactKind) == Names{"call", "email", "note", "snooze"});
    CHECK(namesOf(allCallOutcomes(), parseCallOutcome) == Names{"promise", "paid_already", "dispute", "asks_copy", "asks_plan", "refuses",
                                                                "call_back", "no_answer", "voicemail", "wrong_number", "not_present"});
    CHECK(namesOf(allStages(), parseStage) ==
          Names{"pre_due", "reminder_1", "reminder_2", "reminder_3", "call", "reminder_4", "formal_notice", "collections"});
}

TEST_CASE("vocabulary: in which calls somebody was reached", "[ledger]")
{
    const std::set<std::string> expected{"promise", "paid_already", "dispute", "asks_copy", "asks_plan", "refuses", "call_back"};
    for (const CallOutcome outcome : allCallOutcomes()) {
        CAPTURE(name(outcome));
        CHECK(reached(outcome) == expected.contains(std::string{name(outcome)}));
    }
}

TEST_CASE("vocabulary: a set of stages", "[ledger]")
{
    StageSet stages;
    CHECK(stages.isEmpty());
    stages.insert(Stage::Reminder2);
    stages.insert(Stage::Collections);
    for (const Stage stage : allStages()) {
        CHECK(stages.contains(stage) == (stage == Stage::Reminder2 || stage == Stage::Collections));
    }
    CHECK(stages.bits() == 0b1000'0100);
    CHECK_FALSE(stages.isEmpty());
}

} // namespace
} // namespace tegoed::ledger
